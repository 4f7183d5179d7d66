// What is on now and what is next, in how long.

const [OPEN_END, LAST_END] = [240 * MINUTE, 30 * MINUTE]; // how long an item without an end counts as being on
const SOON = 1440 * MINUTE; // from when on the next item is told

const takingPlace = timed.filter((row) => !row.cancelled).sort((one, other) => one.start - other.start);
const startsOf = (day) => timed.filter((row) => row.day === day).map((row) => row.start);
const lasting = new Map(
  takingPlace.map((row) => {
    const later = Math.min(...startsOf(row.day).filter((start) => start > row.start));
    return [row, row.end ?? (later < Infinity ? Math.min(row.start + OPEN_END, later) : row.start + LAST_END)];
  }),
);
const howLong = (until) => {
  const minutes = Math.max(1, Math.ceil(until / MINUTE));
  const hours = Math.floor(minutes / 60);
  return hours ? `${hours} h ${String(minutes % 60).padStart(2, "0")} min` : `${minutes} min`;
};
const toldOf = (rows, label, sentence, time) => {
  const items = rows.flatMap((row) => row.items).filter((one) => !one.classList.contains("cancelled"));
  const titles = new Map(items.map(titlesOf).map((one) => [one.join(), one]));
  const few = [...titles.values()].slice(0, 2);
  const sentences = page.languages.map((_, n) => {
    const left = time ? ` (${filled(sentence, n, { time })})` : "";
    return `${filled(label, n)}: ${few.map((one) => one[n]).join(" · ")}${titles.size > 2 ? " …" : ""}${left}`;
  });
  return element("span", "", ...spans(sentences));
};

let target = null;
const lookAtClock = () => {
  const now = Date.now();
  const running = takingPlace.filter((row) => row.start <= now && now < lasting.get(row));
  const coming = takingPlace.find((row) => row.start > now);
  document.querySelectorAll("main tbody[aria-current]").forEach((row) => row.removeAttribute("aria-current"));
  document.querySelectorAll("main .now").forEach((old) => old.remove());
  for (const row of running) {
    row.slot.setAttribute("aria-current", "time");
    row.head.prepend(element("span", "now", ...spans(said("on now"))));
  }
  target = running[0] || coming;
  byId("now").hidden = !target;
  if (target) byId("now").replaceChildren(...spans(said(running.length ? "go to now" : "go to next")));
  const told = [];
  for (const end of new Set(running.map((row) => row.end))) {
    const together = running.filter((row) => row.end === end);
    told.push(toldOf(together, "on now", "left", end && howLong(end - now)));
  }
  const next = takingPlace.filter((row) => coming && row.start === coming.start && row.start - now < SOON);
  if (next.length) told.push(toldOf(next, "next", "in", howLong(coming.start - now)));
  byId("going").hidden = !told.length;
  byId("going").replaceChildren(...told);
};
const go = () => {
  const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
  target.head.tabIndex = -1;
  target.head.focus({ preventScroll: true });
  target.slot.scrollIntoView({ block: "center", behavior: still ? "auto" : "smooth" });
};
if (timed.length) {
  lookAtClock();
  setInterval(lookAtClock, MINUTE / 2);
  byId("now").addEventListener("click", go);
}

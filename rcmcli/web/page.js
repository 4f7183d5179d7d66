// What the page cannot know before it is read: the reader's clock, and what is on now.
// Every offset comes from the page itself; the device is asked for its zone, and its rules are only compared.
"use strict";
(() => {
  const MINUTE = 60000;
  const OPEN_END = 240 * MINUTE; // how long an item without an end counts as being on
  const KEPT = "rcm-clock";
  const REGION = /^(Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Europe|Indian|Pacific)$/;
  const page = JSON.parse(document.getElementById("facts").textContent);
  const byId = (id) => document.getElementById(id);

  // ------------------------------------------------------------------ zones and their clocks

  const runsOf = new Map(); // zone → [[from this moment on, offset], …]
  const regions = new Map(); // continent → names of zones
  for (const [first, ...rest] of page.zones) {
    const names = rest.pop();
    const runs = [[-Infinity, first], ...rest.map(([moment, offset]) => [Date.parse(moment), offset])];
    for (const [region, list] of Object.entries(names)) {
      for (const name of list.split(" ")) {
        const zone = region ? `${region}/${name}` : name;
        runsOf.set(zone, runs);
        if (REGION.test(region)) regions.set(region, [...(regions.get(region) || []), zone]);
      }
    }
  }

  const fixedOffset = (zone) => {
    const parts = /^UTC([+-])(\d\d):(\d\d)$/.exec(zone);
    return parts && (parts[1] === "-" ? -1 : 1) * (60 * Number(parts[2]) + Number(parts[3]));
  };
  const isKnown = (zone) => runsOf.has(zone) || fixedOffset(zone) !== null;
  const offsetAt = (zone, instant) => {
    const fixed = fixedOffset(zone);
    return fixed !== null ? fixed : runsOf.get(zone).filter(([from]) => from <= instant).pop()[1];
  };
  const offsetLabel = (offset) => {
    const [hours, minutes] = [Math.floor(Math.abs(offset) / 60), Math.abs(offset) % 60];
    return offset ? `UTC${offset < 0 ? "−" : "+"}${hours}${minutes ? `:${minutes}` : ""}` : "UTC";
  };
  const clockAt = (instant, offset, day) => {
    const there = new Date(instant + offset * MINUTE).toISOString();
    const shift = Math.round((Date.parse(there.slice(0, 10)) - Date.parse(day)) / (1440 * MINUTE));
    return { clock: there.slice(11, 16), mark: shift ? ` ${shift < 0 ? "−" : "+"}${Math.abs(shift)}` : "" };
  };

  // ------------------------------------------------------------------ the items

  const rows = [...document.querySelectorAll("main th.time[scope=row]")].map((head) => {
    const table = head.closest("table");
    const [start, end] = [...head.querySelectorAll("time")].map((time) => Date.parse(time.dateTime));
    const slot = head.closest("tbody");
    const cancelled = page.cancelled || !slot.querySelector("td.item:not(.cancelled)");
    return { head, slot, start, end, cancelled, day: table.dataset.day, home: table.dataset.zone };
  });
  const timed = rows.filter((row) => row.start !== undefined);
  if (!timed.length) return;
  const moments = timed.flatMap((row) => (row.end === undefined ? [row.start] : [row.start, row.end]));
  const offsetsOf = (zone, within = moments) => {
    const labels = [...new Set(within.map((moment) => offsetLabel(offsetAt(zone, moment))))];
    return labels.map((label, n) => (n ? label.replace("UTC", "") || "+0" : label)).join("/");
  };
  const span = (row, zone) => {
    const start = clockAt(row.start, offsetAt(zone, row.start), row.day);
    if (row.end === undefined) return start.clock + start.mark;
    const end = clockAt(row.end, offsetAt(zone, row.end), row.day);
    return start.clock + (start.mark === end.mark ? "" : start.mark) + "–" + end.clock + end.mark;
  };

  // ------------------------------------------------------------------ words, in each language of the page

  const filled = (name, n, facts) =>
    page.words[name][n].replace(/\{(\w+)\}/g, (_, fact) => (Array.isArray(facts[fact]) ? facts[fact][n] : facts[fact]));
  const said = (name, facts = {}) => page.languages.map((_, n) => filled(name, n, facts));
  const oneLine = (sentences) => [...new Set(sentences)].join(" / ");
  const spans = (sentences, between = " / ") => {
    if (new Set(sentences).size === 1) return [sentences[0]];
    return sentences.flatMap((sentence, n) => {
      const one = document.createElement("span");
      one.lang = page.languages[n];
      one.textContent = sentence;
      return n ? [between, one] : [one];
    });
  };
  const element = (name, looks, ...inside) => {
    const made = document.createElement(name);
    made.className = looks;
    made.append(...inside);
    return made;
  };
  const lastName = (zone) => page.languages.map(() => zone.split("/").pop().replace(/_/g, " "));
  const nameOf = (zone) => (page.cities.find(([other]) => other === zone) || [zone, lastName(zone)])[1];

  // ------------------------------------------------------------------ the reader's own clock

  const device = (() => {
    try {
      const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
      return isKnown(zone) ? zone : null;
    } catch {
      return null;
    }
  })();
  const differing = device && timed.find((row) => offsetAt(device, row.start) !== offsetAt(row.home, row.start));

  const deviceOffset = (zone) => {
    const parts = { year: "numeric", month: "numeric", day: "numeric", hour: "numeric", minute: "numeric" };
    try {
      const format = new Intl.DateTimeFormat("en-u-ca-gregory-nu-latn", { timeZone: zone, hourCycle: "h23", ...parts });
      return (moment) => {
        const told = Object.fromEntries(format.formatToParts(moment).map(({ type, value }) => [type, Number(value)]));
        return (Date.UTC(told.year, told.month - 1, told.day, told.hour, told.minute) - moment) / MINUTE;
      };
    } catch {
      return null; // a zone that this device does not know
    }
  };
  const doubtAbout = (zone) => {
    const its = deviceOffset(zone);
    const row = its && timed.find((one) => its(one.start) !== offsetAt(zone, one.start));
    if (!row) return null;
    const [wrong, right] = [its(row.start), offsetAt(zone, row.start)].map((offset) => clockAt(row.start, offset, row.day));
    return { place: nameOf(zone), version: page.version, wrong: wrong.clock + wrong.mark, right: right.clock + right.mark };
  };

  const tellReader = () => {
    if (!device) return;
    const facts = { place: nameOf(device), offset: offsetsOf(device) };
    const remarks = [said("clock agrees", facts)];
    if (differing) {
      const [there, here] = [differing.home, device].map((zone) => clockAt(differing.start, offsetAt(zone, differing.start), differing.day));
      remarks[0] = said("clock differs", { ...facts, there: there.clock + there.mark, here: here.clock + here.mark });
      if (page.mode === "in-person") remarks.push(said("clock in person"));
    }
    const whole = page.languages.map((_, n) => remarks.map((remark) => remark[n]).join(" "));
    byId("reader").classList.toggle("differs", Boolean(differing));
    byId("reader").replaceChildren(...spans(whole, " "));
  };
  const tellDoubt = (zone) => {
    const doubt = [...new Set([device, zone])].filter((one) => one && runsOf.has(one)).map(doubtAbout).find(Boolean);
    byId("doubt").hidden = !doubt;
    if (doubt) byId("doubt").replaceChildren(...spans(said("clock doubtful", doubt), " "));
  };

  // ------------------------------------------------------------------ one more column: a clock beside the meeting's

  const heads = [...new Set(timed.map((row) => row.head.closest("table")))].map((table) => {
    const th = element("th", "mine");
    th.scope = "col";
    th.setAttribute("role", "columnheader");
    table.querySelector("thead th.time").after(th);
    const within = timed.filter((row) => row.head.closest("table") === table).flatMap((row) => [row.start, row.end ?? row.start]);
    return { th, within };
  });
  const parts = [...document.querySelectorAll("main tr.part th")];
  const besides = rows.filter((row) => heads.some(({ th }) => th.closest("table") === row.head.closest("table")));
  const cells = besides.map((row) => {
    const td = element("td", "mine");
    td.setAttribute("role", "cell");
    row.head.after(td);
    return td;
  });

  const beside = (choice) => {
    const names = spans(choice.zone === device && choice.own ? said("your time") : choice.names);
    heads.forEach(({ th, within }) => {
      th.hidden = !choice.zone;
      if (choice.zone) th.replaceChildren(...labelled(choice, names), " ", offsetMark(choice.zone, within));
    });
    besides.forEach((row, n) => {
      cells[n].hidden = !choice.zone;
      cells[n].replaceChildren();
      if (choice.zone && row.start !== undefined) {
        const hours = element("b", "", span(row, choice.zone));
        const within = row.end === undefined ? [row.start] : [row.start, row.end];
        cells[n].append(element("span", "whose", ...labelled(choice, names)), " ", hours, " ", offsetMark(choice.zone, within));
      }
    });
    parts.forEach((th) => (th.colSpan = th.parentNode.closest("table").querySelectorAll("thead th:not([hidden])").length));
  };
  const labelled = (choice, names) => {
    const copies = names.map((name) => (name.cloneNode ? name.cloneNode(true) : name));
    return choice.own ? [...copies, ` (${oneLine(choice.names)})`] : copies;
  };
  const offsetMark = (zone, within) => element("span", "offset", offsetsOf(zone, within));

  // ------------------------------------------------------------------ the choice, remembered

  const choices = new Map();
  const offered = (value, label, choice, group) => {
    if (choices.has(value)) return;
    choices.set(value, choice);
    const option = element("option", "", label);
    option.value = value;
    group.append(option);
  };
  const group = (sentences) => {
    const made = document.createElement("optgroup");
    made.label = oneLine(sentences);
    byId("zone").append(made);
    return made;
  };
  const withOffset = (names, zone) => `${oneLine(names)} (${offsetsOf(zone)})`;
  const offerAll = () => {
    const select = byId("zone");
    if (device) {
      const names = nameOf(device);
      const label = oneLine(said("clock of device", { place: names }));
      offered("own", `${label} (${offsetsOf(device)})`, { zone: device, names, own: true }, select);
    }
    offered("none", oneLine(said("clock of meeting")), { zone: "", names: [] }, select);
    offered("UTC", "UTC", { zone: "UTC", names: ["UTC"] }, select);
    const cities = group(said("cities of meeting"));
    for (const [zone, names] of page.cities) {
      if (isKnown(zone)) offered(`${zone} ${names[0]}`, withOffset(names, zone), { zone, names }, cities);
    }
    for (const [region, zones] of [...regions].sort()) {
      const listed = group(said("all zones", { region }));
      for (const zone of zones.sort()) {
        const names = [zone.slice(region.length + 1).replace(/_/g, " ")];
        offered(zone, withOffset(names, zone), { zone, names }, listed);
      }
    }
  };
  const remembered = () => {
    try {
      return localStorage.getItem(KEPT);
    } catch {
      return null; // a reader who keeps nothing
    }
  };
  const remember = (value) => {
    try {
      localStorage.setItem(KEPT, value);
    } catch {
      // then it is not kept
    }
  };
  const show = (value) => {
    byId("zone").value = value;
    beside(choices.get(value));
    tellDoubt(choices.get(value).zone);
  };

  // ------------------------------------------------------------------ what is on now

  let target = null;
  const endOf = (row) => row.end ?? Math.min(row.start + OPEN_END, ...timed.map((one) => one.start).filter((start) => start > row.start));
  const lookAtClock = () => {
    const now = Date.now();
    const taking = timed.filter((row) => !row.cancelled);
    const running = taking.filter((row) => row.start <= now && now < endOf(row));
    const later = taking.filter((row) => row.start > now).sort((one, other) => one.start - other.start);
    document.querySelectorAll("main tbody[aria-current]").forEach((row) => row.removeAttribute("aria-current"));
    document.querySelectorAll("main .now").forEach((old) => old.remove());
    for (const row of running) {
      row.slot.setAttribute("aria-current", "time");
      row.head.prepend(element("span", "now", ...spans(said("on now"))));
    }
    target = running[0] || later[0];
    byId("now").hidden = !target;
    if (target) byId("now").replaceChildren(...spans(said(running.length ? "go to now" : "go to next")));
  };
  const go = () => {
    const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
    target.head.tabIndex = -1;
    target.head.focus({ preventScroll: true });
    target.slot.scrollIntoView({ block: "center", behavior: still ? "auto" : "smooth" });
  };

  offerAll();
  const kept = remembered();
  show(choices.has(kept) ? kept : differing ? "own" : "none");
  tellReader();
  lookAtClock();
  setInterval(lookAtClock, MINUTE / 2);
  byId("zone").addEventListener("change", () => {
    remember(byId("zone").value);
    show(byId("zone").value);
  });
  byId("now").addEventListener("click", go);
  byId("tools").hidden = false;
})();

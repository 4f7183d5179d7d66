// What is looked for: by words, track, room and party, or what bears a star. The rest is hidden until nothing is asked.

const KINDS = ["track", "room", "party"];
const indexesOf = (kind, facts) => (!facts ? [] : kind === "party" ? facts.slice(2) : [facts[KINDS.indexOf(kind)]].filter((n) => n >= 0));
const finders = KINDS.map((kind) => {
  const all = [...new Set(itemsOf.flatMap(({ facts }) => indexesOf(kind, facts)))];
  return { kind, all, select: byId(kind) };
});
const fillFinders = () => {
  for (const { kind, all, select } of finders) {
    const before = select.value;
    const named = all.map((n) => [inShown(page.said[n]), String(n)]).sort(([one], [other]) => one.localeCompare(other));
    const options = [[inShown(said(`any ${kind}`)), ""], ...named].map(([label, value]) => Object.assign(element("option", "", label), { value }));
    select.replaceChildren(...options);
    select.value = before;
    select.parentNode.hidden = all.length < 2;
  }
};

const searched = new Map(); // item → its words, once they were asked for
const wordsOf = ({ item }) => {
  if (!searched.has(item)) searched.set(item, plain(item.textContent));
  return searched.get(item);
};
const isMine = () => byId("mine").getAttribute("aria-pressed") === "true";
const find = () => {
  const asked = plain(byId("words").value).split(/\s+/).filter(Boolean);
  const chosen = finders.filter(({ select }) => select.value !== "");
  const mine = isMine();
  const fits = (one) =>
    asked.every((word) => wordsOf(one).includes(word))
    && chosen.every(({ kind, select }) => indexesOf(kind, one.facts).includes(Number(select.value)))
    && (!mine || (one.facts && starred.has(one.item.id))); // prettier-ignore
  const anything = asked.length > 0 || chosen.length > 0 || mine;
  let count = 0;
  for (const one of itemsOf) {
    one.item.hidden = anything && !fits(one);
    count += !one.item.hidden;
  }
  for (const { slot, items } of slots) {
    const shown = items.filter((one) => !one.hidden).length;
    slot.hidden = !shown;
    slot.className = `slot ${shown > 4 ? "more" : `n${shown}`}`;
  }
  for (const section of document.querySelectorAll("main section")) {
    section.hidden = anything && !section.querySelector("tbody.slot:not([hidden])");
    for (const part of section.querySelectorAll("tbody.part")) {
      let next = part.nextElementSibling;
      while (next && next.hidden && !next.classList.contains("part")) next = next.nextElementSibling;
      part.hidden = anything && (!next || next.classList.contains("part"));
    }
  }
  byId("found").replaceChildren(...(anything ? spans(said("found", { count, all: itemsOf.length })) : []));
};

fillFinders();
document.addEventListener("language", fillFinders);
document.addEventListener("stars", () => isMine() && find());
byId("words").addEventListener("input", find);
finders.forEach(({ select }) => select.addEventListener("change", find));
byId("mine").addEventListener("click", () => {
  byId("mine").setAttribute("aria-pressed", String(!isMine()));
  find();
});
byId("more").open = !narrow;
byId("tools").hidden = false;

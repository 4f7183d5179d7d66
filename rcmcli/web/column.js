// One more clock beside the meeting's: the reader's own, a city of the meeting, or any other that is looked for by name.

const KEPT_CLOCK = "rcm-clock";
const [OTHER, SELECT] = ["other", byId("zone")];

const heads = [...new Set(timed.map((row) => row.table))].map((table) => {
  const th = element("th", "mine");
  th.scope = "col";
  th.setAttribute("role", "columnheader");
  (table.querySelector("thead th.clocks") || table.querySelector("thead th.time")).after(th);
  const within = timed.filter((row) => row.table === table).flatMap((row) => [row.start, row.end ?? row.start]);
  return { th, table, within };
});
const parts = [...document.querySelectorAll("main tr.part th")];
const tables = new Set(heads.map(({ table }) => table));
const besides = slots.filter((row) => tables.has(row.table));
const cells = besides.map((row) => {
  const td = element("td", "mine");
  td.setAttribute("role", "cell");
  if (row.items.length > 1) td.rowSpan = row.items.length;
  (row.slot.querySelector("td.clocks") || row.head).after(td);
  return td;
});

const labelled = (choice, names) => {
  const copies = names.map((name) => (name.cloneNode ? name.cloneNode(true) : name));
  return choice.own ? [...copies, " (", ...spans(choice.names), ")"] : copies;
};
const offsetMark = (zone, within) => element("span", "offset", offsetsOf(zone, within));
const beside = (choice) => {
  const names = spans(choice.own ? said("your time") : choice.names);
  heads.forEach(({ th, within }) => {
    th.hidden = !choice.zone;
    th.classList.toggle("own", Boolean(choice.own));
    if (choice.zone) th.replaceChildren(...labelled(choice, names), " ", offsetMark(choice.zone, within));
  });
  besides.forEach((row, n) => {
    cells[n].hidden = !choice.zone || row.start === undefined;
    cells[n].classList.toggle("own", Boolean(choice.own));
    cells[n].replaceChildren();
    if (cells[n].hidden) return;
    const within = row.end === undefined ? [row.start] : [row.start, row.end];
    const hours = element("b", "", span(row, choice.zone));
    cells[n].append(element("span", "whose", ...labelled(choice, names)), " ", hours, " ", offsetMark(choice.zone, within));
  });
  parts.forEach((th) => (th.colSpan = th.closest("table").querySelectorAll("thead th:not([hidden])").length));
};

// ------------------------------------------------------------------ what can be chosen

const choices = new Map(); // value of the box → the choice
const offered = (value, label, choice, group, before = null) => {
  if (choices.has(value)) return;
  choices.set(value, choice);
  const option = element("option", "", label);
  option.value = value;
  group.insertBefore(option, before);
};
const labelOf = (names, zone) => {
  const offset = offsetsOf(zone);
  return oneLine(names) === offset ? offset : `${oneLine(names)} (${offset})`;
};
const offerOther = () => {
  const option = element("option", "", oneLine(said("other city")));
  option.value = OTHER;
  SELECT.append(option);
  return option;
};
const offerAll = () => {
  if (device) {
    const names = nameOf(device);
    const label = oneLine(said("clock of device", { place: names }));
    offered("own", oneLine(names) === offsetsOf(device) ? label : `${label} (${offsetsOf(device)})`, { zone: device, names, own: true }, SELECT);
  }
  offered("none", oneLine(said("clock of meeting")), { zone: "", names: [] }, SELECT);
  offered("UTC", "UTC", { zone: "UTC", names: ["UTC"] }, SELECT);
  const group = element("optgroup", "");
  group.label = oneLine(said("cities of meeting"));
  SELECT.append(group);
  for (const [zone, names] of page.cities) {
    if (isKnown(zone)) offered(`${zone} ${names[0]}`, labelOf(names, zone), { zone, names }, group);
  }
  return offerOther();
};

// ------------------------------------------------------------------ any other city, by its name

const plain = (words) => words.normalize("NFD").replace(/[\u0300-\u036f]/g, "").toLowerCase().trim();
const zonesByLabel = new Map(); // filled when they are first asked for
const listZones = () => {
  if (zonesByLabel.size) return;
  for (const zone of [...regions.values()].flat()) {
    const label = labelOf(cityOf(zone), zone);
    if (!zonesByLabel.has(label)) zonesByLabel.set(label, zone);
  }
  const labels = [...zonesByLabel.keys()].sort((one, other) => one.localeCompare(other));
  byId("cities").replaceChildren(...labels.map((label) => Object.assign(element("option", ""), { value: label })));
};
const zoneCalled = (words) => {
  const wanted = plain(words);
  const labels = [...zonesByLabel.keys()];
  const found = labels.find((one) => plain(one) === wanted) || labels.find((one) => plain(one).startsWith(wanted))
    || labels.find((one) => plain(one).includes(` ${wanted}`)); // prettier-ignore
  return wanted && found ? zonesByLabel.get(found) : isKnown(words.trim()) ? words.trim() : null;
};
const offerZone = (zone) => offered(zone, labelOf(cityOf(zone), zone), { zone, names: cityOf(zone) }, SELECT, last);
const show = (value) => {
  SELECT.value = value;
  beside(choices.get(value));
  tellDoubt(choices.get(value).zone);
};
const choose = (value) => {
  keep(KEPT_CLOCK, value);
  show(value);
};
const takeCity = () => {
  const zone = zoneCalled(byId("city").value);
  byId("city").setAttribute("aria-invalid", String(!zone && byId("city").value !== ""));
  byId("unknown").hidden = Boolean(zone) || !byId("city").value;
  byId("unknown").replaceChildren(...spans(said("no such city", { words: byId("city").value })));
  if (!zone) return;
  offerZone(zone);
  choose(zone);
};

const last = timed.length ? offerAll() : null;
if (timed.length) {
  const chosen = kept(KEPT_CLOCK);
  if (chosen && !choices.has(chosen) && isKnown(chosen)) offerZone(chosen);
  show(choices.has(chosen) ? chosen : differing ? "own" : "none");
  tellReader();
  byId("clock").hidden = false;
  SELECT.addEventListener("change", () => {
    byId("other").hidden = SELECT.value !== OTHER;
    if (SELECT.value !== OTHER) choose(SELECT.value);
    else {
      listZones();
      byId("city").value = "";
      byId("city").focus();
    }
  });
  byId("city").addEventListener("change", takeCity);
}

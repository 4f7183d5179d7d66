// The reader's own clock: how it differs from the meeting's, and whether the device has other rules for it than the page.

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

const lastName = (zone) => page.languages.map(() => zone.split("/").pop().replace(/_/g, " "));
const ofMeeting = new Map(page.cities.map(([zone, names]) => [zone, names]));
const cityOf = (zone) => page.names[zone] || lastName(zone);
const nameOf = (zone) => ofMeeting.get(zone) || cityOf(zone);
const withOffset = (names, offset) => names.map((name) => (name === offset ? name : `${name}, ${offset}`));

const device = (() => {
  try {
    const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
    return timed.length && isKnown(zone) ? zone : null;
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

// An hour as a sentence says it, on the same date as the other one or not: `06:00 the next day`.
const hourBeside = ({ clock, date }, other) => {
  const shift = Math.round((Date.parse(date) - Date.parse(other.date)) / (1440 * MINUTE));
  if (!shift) return page.languages.map(() => clock);
  return said(shift > 0 ? "next day" : "day before", { time: clock });
};
const doubtAbout = (zone) => {
  const its = deviceOffset(zone);
  const row = its && timed.find((one) => its(one.start) !== offsetAt(zone, one.start));
  if (!row) return null;
  const [wrong, right] = [its(row.start), offsetAt(zone, row.start)].map((offset) => clockAt(row.start, offset, row.day));
  return { place: nameOf(zone), version: page.version, wrong: hourBeside(wrong, right), right: right.clock };
};

const tellReader = () => {
  if (!device) return;
  const facts = { clock: withOffset(nameOf(device), offsetsOf(device)) };
  const remarks = [said("clock agrees", facts)];
  if (differing) {
    const [there, here] = [differing.home, device].map((zone) => clockAt(differing.start, offsetAt(zone, differing.start), differing.day));
    remarks[0] = said("clock differs", { ...facts, there: there.clock, here: hourBeside(here, there) });
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

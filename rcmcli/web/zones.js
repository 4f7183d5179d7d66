// Zones and their clocks: every offset comes from the page; the device is asked for its zone, and its rules are only compared.

const REGION = /^(Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Europe|Indian|Pacific)$/;
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
  return { clock: there.slice(11, 16), date: there.slice(0, 10), mark: shift ? ` ${shift < 0 ? "−" : "+"}${Math.abs(shift)}` : "" };
};

// Reads a calendar from standard input with ical.js and writes its events as JSON: what Thunderbird and Nextcloud see.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const found = createRequire(process.argv[2] + "/").resolve("ical.js");
const { default: ICAL } = await import(found);
const root = new ICAL.Component(ICAL.parse(readFileSync(0, "utf-8")));
for (const zone of root.getAllSubcomponents("vtimezone")) ICAL.TimezoneService.register(zone);

const moment = (time) => (time.isDate ? time.toString() : time.toJSDate().toISOString().slice(0, 19) + "Z");
const events = root.getAllSubcomponents("vevent").map((component) => {
  const event = new ICAL.Event(component);
  return {
    start: moment(event.startDate),
    end: moment(event.endDate),
    title: event.summary,
    place: event.location ?? "",
    status: component.getFirstPropertyValue("status"),
  };
});
process.stdout.write(JSON.stringify(events));

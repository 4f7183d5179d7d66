// My agenda as a calendar (RFC 5545): times in UTC, each item known by the same UID as in the calendar of the meeting.

const sha1 = (bytes) => {
  const rotated = (word, by) => (word << by) | (word >>> (32 - by));
  const length = bytes.length;
  const padded = new Uint8Array(((length + 8) >> 6 << 6) + 64); // prettier-ignore
  padded.set(bytes);
  padded[length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setUint32(padded.length - 4, length * 8);
  let state = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0];
  for (let block = 0; block < padded.length; block += 64) {
    const words = Array.from({ length: 16 }, (_, n) => view.getUint32(block + 4 * n));
    for (let n = 16; n < 80; n++) words.push(rotated(words[n - 3] ^ words[n - 8] ^ words[n - 14] ^ words[n - 16], 1));
    let [a, b, c, d, e] = state;
    words.forEach((word, n) => {
      const [mixed, constant] = [[(b & c) | (~b & d), 0x5a827999], [b ^ c ^ d, 0x6ed9eba1],
        [(b & c) | (b & d) | (c & d), 0x8f1bbcdc], [b ^ c ^ d, 0xca62c1d6]][Math.floor(n / 20)]; // prettier-ignore
      [a, b, c, d, e] = [(rotated(a, 5) + mixed + e + constant + word) | 0, a, rotated(b, 30), c, d];
    });
    state = state.map((one, n) => (one + [a, b, c, d, e][n]) | 0);
  }
  return state.map((one) => (one >>> 0).toString(16).padStart(8, "0")).join("");
};
const uidOf = (id) => {
  const space = page.namespace.replace(/-/g, "").match(/../g).map((two) => parseInt(two, 16));
  const hex = sha1(new Uint8Array([...space, ...new TextEncoder().encode(`${page.id}/${id}`)]));
  const variant = ((parseInt(hex[16], 16) & 3) | 8).toString(16);
  return [hex.slice(0, 8), hex.slice(8, 12), `5${hex.slice(13, 16)}`, variant + hex.slice(17, 20), hex.slice(20, 32)].join("-");
};

const escaped = (words) => words.replace(/[\\;,]/g, "\\$&").replace(/\r?\n/g, "\\n").replace(/[\u0000-\u001f\u007f]/g, "");
const foldedLine = (line) => {
  const told = [""];
  let room = 75;
  for (const sign of line) {
    const bytes = new TextEncoder().encode(sign).length;
    if (bytes > room) {
      told.push("");
      room = 74; // the blank before it is one
    }
    told[told.length - 1] += sign;
    room -= bytes;
  }
  return told.join("\r\n ");
};
const stamped = (instant) => new Date(instant).toISOString().slice(0, 19).replace(/[-:]/g, "") + "Z";
const dated = (day, later = 0) => new Date(Date.parse(day) + later * 1440 * MINUTE).toISOString().slice(0, 10).replace(/-/g, "");

const eventOf = ({ item, row, facts }, now) => {
  // An hour that is not certain, or that is kept on several dates, stands in words beside the whole of these dates.
  const isPlain = row.start !== undefined && row.until === row.day && !item.classList.contains("doubtful");
  const when = isPlain ? "" : row.head.innerText.split("\n")[0].trim();
  const title = [when, inShown(titlesOf(item))].filter(Boolean).join(" ");
  const room = facts[1] < 0 ? "" : inShown(page.said[facts[1]]);
  const place = [room, page.venue && inShown(page.venue)].filter(Boolean).join(", ");
  const isCancelled = page.cancelled || item.classList.contains("cancelled");
  const start = isPlain ? `DTSTART:${stamped(row.start)}` : `DTSTART;VALUE=DATE:${dated(row.day)}`;
  const end = isPlain ? row.end > row.start && `DTEND:${stamped(row.end)}` : `DTEND;VALUE=DATE:${dated(row.until, 1)}`;
  return ["BEGIN:VEVENT", `UID:${uidOf(item.id)}`, `DTSTAMP:${stamped(now)}`, start, end, `SUMMARY:${escaped(title)}`,
    place && `LOCATION:${escaped(place)}`, `STATUS:${isCancelled ? "CANCELLED" : "CONFIRMED"}`, "END:VEVENT"].filter(Boolean); // prettier-ignore
};
const calendarOf = (chosen, now) => {
  const head = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//rcm//page//EN", "CALSCALE:GREGORIAN"];
  const lines = [...head, ...chosen.flatMap((one) => eventOf(one, now)), "END:VCALENDAR"];
  return lines.map((line) => `${foldedLine(line)}\r\n`).join("");
};
byId("ics").addEventListener("click", () => {
  const chosen = itemsOf.filter(({ item, facts }) => facts && starred.has(item.id));
  const file = new Blob([calendarOf(chosen, Date.now())], { type: "text/calendar;charset=utf-8" });
  const link = element("a", "");
  link.href = URL.createObjectURL(file);
  link.download = `${page.id.replace(/[^\w.-]+/g, "-")}-${oneLine(said("my file"))}.ics`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), MINUTE);
});

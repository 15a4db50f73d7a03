/** An opening as a calendar shows it. */
export type Opening = {
  id: string;
  at: Date;
  told: Date;
  title: string;
  words: string;
  address: string;
  /** Rises with each move, so that calendars take the newer. */
  sequence: number;
  withdrawn: boolean;
};

/** The releases as iCalendar (RFC 5545): lines end in CRLF and are at most 75 bytes, longer ones folded. */
export const feedOf = (name: string, openings: readonly Opening[]): string =>
  [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Samsyn//Releases//EN",
    `X-WR-CALNAME:${escaped(name)}`,
    ...openings.flatMap(one => [
      "BEGIN:VEVENT",
      `UID:${one.id}@samsyn`,
      `DTSTAMP:${stamp(one.told)}`,
      `DTSTART:${stamp(one.at)}`,
      `SEQUENCE:${one.sequence}`,
      `STATUS:${one.withdrawn ? "CANCELLED" : "CONFIRMED"}`,
      `SUMMARY:${escaped(one.title)}`,
      `DESCRIPTION:${escaped(one.words)}`,
      `URL:${one.address}`,
      "END:VEVENT",
    ]),
    "END:VCALENDAR",
    "",
  ]
    .map(folded)
    .join("\r\n");

const stamp = (at: Date): string => at.toISOString().replace(/[-:]|\.\d{3}/g, "");

const escaped = (text: string): string =>
  text.replace(/[\\;,]/g, sign => `\\${sign}`).replace(/\r?\n/g, "\\n");

const folded = (line: string): string => {
  const encoder = new TextEncoder();
  let [out, length] = ["", 0];
  for (const sign of line) {
    const size = encoder.encode(sign).length;
    if (length + size > 75) [out, length] = [`${out}\r\n `, 1];
    out += sign;
    length += size;
  }
  return out;
};

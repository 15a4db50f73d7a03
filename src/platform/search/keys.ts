/** What two names are compared by when one stands for the other: case and blanks around do not count. */
export const nameKey = (text: string): string => text.normalize("NFC").trim().toLowerCase();

/** What two headings of a spreadsheet are compared by: signs, marks of duty and kinds of blanks do not count either. */
export const headingKey = (text: string): string =>
  nameKey(text)
    .replace(/[\s_\-–./:*?]+/g, " ")
    .trim();

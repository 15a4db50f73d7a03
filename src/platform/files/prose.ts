/**
 * Whether records are a letter and no list. Wrongly refusing a list is worse than asking about a letter, so every sign
 * must be there: commas stand as in a sentence, before a space or at the end of a line, and no row has the cells its
 * first line promises; in one column, paragraphs with sentences among them: one alone may be a cell that ends so, but
 * not below a greeting that stands apart.
 */
export const isProse = (records: readonly (readonly string[])[], separator: string): boolean => {
  const lines = records.filter(isFilled);
  const [head = [], ...rows] = lines;
  if (head.length === 1) {
    const filled = records.map(isFilled);
    const apart = filled.indexOf(false, filled.indexOf(true));
    const sentences = lines.filter(line => isSentence(line.join(separator)));
    const greeted = apart === filled.indexOf(true) + 1 && wordsOf(head.join(separator)) > 1;
    const short = greeted && lines.length <= 4;
    const written =
      sentences.length > 1 || (short && sentences.some(line => wordsOf(line.join(separator)) >= 7));
    return apart >= 0 && filled.includes(true, apart) && written;
  }
  if (separator !== "," || !lines.every(isSpaced)) return false;
  const last = head.at(-1) ?? "";
  const fits = (row: readonly string[]) =>
    row.length === head.length && (row.at(-1) === "") === (last === "");
  return isSentence(last) || (rows.length > 0 && !rows.some(fits));
};

const isFilled = (record: readonly string[]): boolean => record.some(cell => cell.trim() !== "");

/** Every cell after the first begins with a space; only the last may be empty, as after "Dear colleague,". */
const isSpaced = (record: readonly string[]): boolean =>
  record.every((cell, i) => i === 0 || /^\s/.test(cell) || (cell === "" && i === record.length - 1));

const isSentence = (text: string): boolean => /[.!?:]\s*$/.test(text) && wordsOf(text) >= 4;

const wordsOf = (text: string): number => text.trim().split(/\s+/).length;

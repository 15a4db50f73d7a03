import { articleItems, type ProcessingActivity } from "./rules.ts";

type Fault = { field: "pairs" | "notApplicable"; code: string; value: string };

const lines = (text: string): string[] =>
  text
    .split("\n")
    .map(line => line.trim())
    .filter(Boolean);

const parted = (line: string): [before: string, after: string] => {
  const at = line.indexOf(":");
  return at < 0 ? ["", line] : [line.slice(0, at).trim(), line.slice(at + 1).trim()];
};

const alike = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/** Lines of "whose: which, which"; null where nobody has said. Categories are spelt as they are listed. */
export const pairsSaid = (
  text: string,
  subjects: readonly string[],
  data: readonly string[],
): ProcessingActivity["pairs"] => {
  const found = lines(text).flatMap(line => {
    const [subject, which] = parted(line);
    return which
      .split(/[,;]/)
      .map(word => word.trim())
      .filter(Boolean)
      .map(word => ({
        subject: subjects.find(one => alike(one, subject)) ?? subject,
        data: data.find(one => alike(one, word)) ?? word,
      }));
  });
  return found.length > 0 ? found : null;
};

/** "Category: text" a line, or one text for all data: a colon after anything else is part of the text. */
export const perCategory = (
  text: string,
  categories: readonly string[],
): { category: string | null; text: string }[] => {
  const said = lines(text).map(line => {
    const [before, after] = parted(line);
    const category = categories.find(one => alike(one, before)) ?? null;
    return { category, text: category === null ? line : after };
  });
  return said.filter(one => one.text !== "");
};

/** Points of art. 30(1) that do not apply, each with its reason. */
export const notApplicableSaid = (text: string): ProcessingActivity["notApplicable"] =>
  Object.fromEntries(
    lines(text).flatMap(line => {
      const [before, reason] = parted(line);
      const item = articleItems.find(one => one === before.toLowerCase());
      return item && reason ? [[item, reason]] : [];
    }),
  );

/** Lines that cannot be read; what cannot be read must not look as if it had been answered. */
export const saidFaults = (pairs: string, notApplicable: string): Fault[] => [
  ...lines(pairs)
    .filter(line => parted(line).includes(""))
    .map((value): Fault => ({ field: "pairs", code: "record.whose-and-which", value })),
  ...lines(notApplicable)
    .filter(line => Object.keys(notApplicableSaid(line)).length === 0)
    .map((value): Fault => ({ field: "notApplicable", code: "record.point-and-reason", value })),
];

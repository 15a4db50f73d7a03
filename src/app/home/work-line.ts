import type { Act } from "../../platform/act.ts";
import { texts } from "./texts/index.ts";

/** Something that waits: where to do it, how soon, and a line about it. */
export type WorkLine = {
  label: string;
  href: string;
  note?: string;
  tag?: { text: string; tone: "bad" | "warm" | "brand" };
};

/** The rest of a list, where there is one, and where all of it stands. */
export const more = (n: number, label: (n: number) => string, href: string): WorkLine[] =>
  n > 0 ? [{ label: label(n), href }] : [];

/** Today is red, a month ahead warm, the rest calm. */
export const tagOf = (act: Act, days: number): NonNullable<WorkLine["tag"]> => {
  const t = texts(act.lang);
  if (days < 0) return { text: t("tag.late"), tone: "bad" };
  if (days === 0) return { text: t("tag.today"), tone: "bad" };
  return { text: t("tag.days", { n: days }), tone: days <= 30 ? "warm" : "brand" };
};

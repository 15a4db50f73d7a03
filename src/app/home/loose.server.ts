import { type Day, daysBetween } from "../../kernel/period.ts";
import type { Landscape } from "../../modules/landscape/index.server.ts";
import { mayChange, reportLooseEnds } from "../../modules/organisation/index.server.ts";
import type { Act } from "../../platform/act.ts";
import { texts } from "./texts/index.ts";
import { more, tagOf, type WorkLine } from "./work-line.ts";

/**
 * What does not hang together in the organisation (`here`), and what refers to units that will end (`ahead`), `from`
 * the first such day. What refers to a unit that has ended is late, and told there.
 */
export type Loose = { here: number; ahead: number; from: Day | null };

export const nothingLoose: Loose = { here: 0, ahead: 0, from: null };

const made = new WeakMap<Landscape, Promise<Loose>>();

/** For those who may mend it; kept as long as the landscape, which is made anew when anything is written. */
export const looseAround = async (act: Act, landscape: Landscape): Promise<Loose> => {
  if (mayChange(act) !== true) return nothingLoose;
  const known = made.get(landscape) ?? read(act);
  made.set(landscape, known);
  known.catch(() => made.delete(landscape));
  return known;
};

const read = async (act: Act): Promise<Loose> => {
  const all = await reportLooseEnds(act);
  const ahead = all.flatMap(({ kind, refusal }) => {
    const day = String(refusal.values?.day ?? "");
    return kind === "thing" && day > act.today ? [day] : [];
  });
  return {
    here: all.filter(({ kind }) => kind !== "thing").length,
    ahead: ahead.length,
    from: ahead.sort()[0] ?? null,
  };
};

const address = "/organisation/loose-ends";

export const looseWaiting = (act: Act, { here, ahead, from }: Loose): WorkLine[] => {
  const t = texts(act.lang);
  return [
    ...more(here, n => t("work.loose", { n }), address).map(line => ({
      ...line,
      note: t("work.loose-note"),
    })),
    ...more(ahead, n => t("work.loose-ahead", { n }), address).map(line => ({
      ...line,
      ...(from ? { tag: tagOf(act, daysBetween(act.today, from)) } : {}),
    })),
  ];
};

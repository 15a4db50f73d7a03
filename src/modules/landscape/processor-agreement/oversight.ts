import { once } from "../../../kernel/once.ts";
import type { Day } from "../../../kernel/period.ts";
import { inOrder } from "../../../kernel/text.ts";
import { nextOversight, type Oversight, oversightIntervals } from "../processing/rules-oversight.ts";
import { idOf, idsOf, type Landscape, textOf, thingsOf } from "../register/landscape.ts";
import type { Thing } from "../register/rules.ts";
import { oversight, processorAgreement } from "./noun.ts";

/** Agreements that hold today: begun, or nobody said when, and not ended. */
export const livingAgreements = once((landscape: Landscape): readonly Thing[] =>
  thingsOf(landscape, processorAgreement).filter(one => {
    const [from, to] = [idOf(one, "from"), idOf(one, "to")];
    return (from === null || from <= landscape.today) && (to === null || to > landscape.today);
  }),
);

const byUse = once((landscape: Landscape): ReadonlyMap<string, readonly Thing[]> => {
  const found = new Map<string, Thing[]>();
  for (const agreement of livingAgreements(landscape))
    for (const use of idsOf(agreement, "uses")) {
      const others = found.get(use);
      if (others) others.push(agreement);
      else found.set(use, [agreement]);
    }
  return found;
});

/** The agreements that hold today and name a system in use. */
export const agreementsNaming = (landscape: Landscape, use: string): readonly Thing[] =>
  byUse(landscape).get(use) ?? [];

const looksByAgreement = once((landscape: Landscape): ReadonlyMap<string, readonly Thing[]> => {
  const looks = new Map<string, Thing[]>();
  for (const look of thingsOf(landscape, oversight)) {
    const agreement = textOf(look, "agreement");
    looks.set(agreement, [...(looks.get(agreement) ?? []), look]);
  }
  // Of two looks on one day, the one written down last is the newest.
  for (const list of looks.values())
    list.sort((a, b) => inOrder(textOf(b, "on"), textOf(a, "on")) || inOrder(b.id, a.id));
  return looks;
});

/** Every time the processor of an agreement was looked at, the last first. */
export const looksAt = (landscape: Landscape, agreement: string): readonly Thing[] =>
  looksByAgreement(landscape).get(agreement) ?? [];

const said = (agreement: Thing, done: readonly Day[]): Oversight => ({
  interval: oversightIntervals.find(code => code === agreement.values.oversightInterval) ?? null,
  planned: idOf(agreement, "oversightNext"),
  agreedOn: agreement.values.agreed === "yes" ? idOf(agreement, "agreedOn") : null,
  done,
});

/** When the processor of an agreement is next looked at; null when that is not known. */
export const oversightOf = (landscape: Landscape, agreement: Thing): Day | null =>
  nextOversight(
    said(
      agreement,
      looksAt(landscape, agreement.id).map(look => textOf(look, "on")),
    ),
  );

/** When to look again once it has been done: the interval decides, and where there is none a later date somebody set. */
export const nextAfter = (agreement: Thing, on: Day): Day | null =>
  nextOversight({ ...said(agreement, [on]), planned: null }) ?? nextOversight(said(agreement, [on]));

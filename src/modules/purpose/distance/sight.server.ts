import type { Day } from "../../../kernel/period.ts";
import { inOrder } from "../../../kernel/text.ts";
import { type Act, read } from "../../../platform/act.ts";
import { type Agreement, isOutrun } from "../agreement/rules-agreement.ts";
import { agreementsIn } from "../agreement/store.server.ts";
import { currentOf, type Expectation, type Version } from "../expectation/rules-expectation.ts";
import { versionsIn } from "../expectation/store.server.ts";
import { contradictionsIn, distancesIn, gapsIn, type Laid, laidOut, missingIn } from "./rules-distance.ts";

/** What is expected of one thing, where the levels part, and what was agreed. */
export type Sight = {
  about: string;
  answers: Expectation[];
  laid: Laid;
  missing: ReturnType<typeof missingIn>;
  distances: ReturnType<typeof distancesIn>;
  gaps: ReturnType<typeof gapsIn>;
  contradictions: ReturnType<typeof contradictionsIn>;
  agreement: Agreement | null;
  /** Somebody has said otherwise since. */
  outrun: boolean;
  /** The day somebody said something last; null while nobody has. */
  newest: Day | null;
};

const sightOf = (about: string, versions: readonly Version[], agreements: readonly Agreement[]): Sight => {
  const answers = currentOf(versions);
  const laid = laidOut(answers.map(({ level, said }) => ({ level, points: said.points })));
  const agreement = agreements.at(-1) ?? null;
  // What was taken back since the agreement changes what it was about, too.
  const days = versions.map(({ on }) => on);
  return {
    ...{ about, answers, laid, agreement },
    missing: missingIn(laid),
    distances: distancesIn(laid),
    gaps: gapsIn(laid),
    contradictions: contradictionsIn(laid),
    outrun: agreement !== null && isOutrun(agreement, days),
    newest: days.toSorted(inOrder).at(-1) ?? null,
  };
};

/** What is expected of one thing, with every version of it. */
export const sightAbout = (act: Act, about: string) =>
  read(act, async tx => {
    const versions = await versionsIn(tx, about);
    const agreements = await agreementsIn(tx, about);
    return { ...sightOf(about, versions, agreements), versions, agreements };
  });

/** The same of all of which something was said or agreed, by what it is about. */
export const sightsOf = (act: Act): Promise<Map<string, Sight>> =>
  read(act, async tx => {
    const versions = byAbout(await versionsIn(tx));
    const agreements = byAbout(await agreementsIn(tx));
    const all = new Set([...versions.keys(), ...agreements.keys()]);
    return new Map(
      [...all].map(about => [about, sightOf(about, versions.get(about) ?? [], agreements.get(about) ?? [])]),
    );
  });

const byAbout = <T extends { about: string }>(all: readonly T[]): Map<string, T[]> => {
  const found = new Map<string, T[]>();
  for (const one of all) {
    const own = found.get(one.about);
    if (own) own.push(one);
    else found.set(one.about, [one]);
  }
  return found;
};

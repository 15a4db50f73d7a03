import { readingOf, unpacked } from "./answers.ts";
import type { OwnChoices } from "./choices.ts";
import { type Effects, effectsOf } from "./effects.ts";
import type { KitosReading } from "./record.ts";
import { newVerdicts, otherVerdicts, type SaidVerdict, type Verdict } from "./verdicts.ts";
import type { Here } from "./weighing.ts";

/** Everything planning needs, so that it can be done in a thread of its own. */
export type PlanInput = {
  answers: Uint8Array;
  here: Here;
  own: OwnChoices;
  takes: ReadonlySet<string> | null;
};

/** What a reading tells beside its records, which are too many to carry about. */
export type ReadingFacts = Omit<KitosReading, "records" | "deletions" | "sent">;
export type Planned = { effects: Effects; verdicts: Verdict[]; said: SaidVerdict[]; reading: ReadingFacts };

/** What the answers of KITOS would do here. */
export const planned = async ({ answers, here, own, takes }: PlanInput): Promise<Planned> => {
  const reading = readingOf(await unpacked(answers), own);
  const effects = effectsOf(reading, here, takes);
  const verdicts = otherVerdicts(reading, effects, here.landscape);
  const { records: _records, deletions: _deletions, sent: _sent, ...facts } = reading;
  const said = newVerdicts(reading, effects, here.landscape);
  return { effects, verdicts, said, reading: facts };
};

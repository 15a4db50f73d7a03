import type { Day } from "../../../kernel/period.ts";
import { quartersOf, saysLength } from "../initiative/load.ts";
import { stages } from "../initiative/rules.ts";
import { carriedOut } from "../initiative/rules-adopting.ts";
import { type Cover, coverageOf, lastDayOf, type MandatoryItem } from "../initiative/rules-coverage.ts";
import { idOf, type Landscape, textOf, thingsOf } from "../register/landscape.ts";
import type { Thing } from "../register/rules.ts";

/** Every dated duty that is not withdrawn, and how the municipality's initiatives meet it. */
export const dutiesIn = (landscape: Landscape): { item: MandatoryItem; cover: Cover }[] => {
  const duties = thingsOf(landscape, "source-item").filter(
    item => item.values.status === "mandatory" && item.values.deadline && !item.values.withdrawnOn,
  );
  const initiatives = thingsOf(landscape, "initiative").flatMap(initiative => {
    const items = carriedOut(initiative.values);
    const stage = stages.find(code => code === initiative.values.stage);
    if (items.length === 0 || !stage) return [];
    const start = idOf(initiative, "start");
    const quarters = quartersOf(landscape, initiative);
    const finishedOn = stage === "done" ? doneOn(initiative, start && lastDayOf(start, quarters)) : null;
    const guessed = !saysLength(landscape, initiative);
    return items.map(itemId => ({ id: initiative.id, itemId, stage, start, quarters, guessed, finishedOn }));
  });
  const declarations = duties.flatMap(item =>
    item.values.notRelevantWhy
      ? [
          {
            itemId: item.id,
            reason: textOf(item, "notRelevantWhy"),
            by: item.facts.notRelevantWhy?.source ?? "–",
          },
        ]
      : [],
  );
  return coverageOf(
    duties.map(item => ({ id: item.id, deadline: textOf(item, "deadline") })),
    initiatives,
    declarations,
    landscape.today,
  );
};

/** What its publisher calls mandatory without a law or a day we know of: no dated duty, but not nothing either. */
export const undatedDuties = (landscape: Landscape): readonly Thing[] =>
  thingsOf(landscape, "source-item").filter(
    ({ values }) =>
      !values.withdrawnOn &&
      !values.notRelevantWhy &&
      (values.saidMandatory === true || (values.status === "mandatory" && !values.deadline)),
  );

/** The day it was said to be done; of one that was done when entered, its planned end, if that had passed. */
const doneOn = ({ facts }: Thing, planned: Day | null): Day | null => {
  const said = facts.stage?.on ?? null;
  const entered = said !== null && Object.values(facts).every(({ on }) => on >= said);
  return entered && planned !== null && planned < said ? planned : said;
};

import { nameIn } from "../../../kernel/lang.ts";
import { once } from "../../../kernel/once.ts";
import { idsOf, type Landscape, numberOf, textOf } from "../register/landscape.ts";
import type { Thing } from "../register/rules.ts";
import { dataSaid, measuresSaid, saysNone } from "./follows.ts";
import { livingProcessings, reachedBy } from "./reach.ts";
import { listed, processorsOf, typedRecipients } from "./recipients.ts";
import {
  type ArticleItem,
  type ProcessingActivity,
  type RecordCompleteness,
  recordCompleteness,
} from "./rules.ts";
import { legalBases, legalGaps, recordGaps } from "./rules-gaps.ts";
import { notApplicableSaid, pairsSaid, perCategory } from "./rules-said.ts";

type Recorded = { thing: Thing; activity: ProcessingActivity; completeness: RecordCompleteness };

export type RecordFacts = {
  activities: Recorded[];
  /** What is done for another controller: the record of art. 30(2), not of 30(1). */
  forOthers: Recorded[];
  gaps: ReturnType<typeof recordGaps>;
  legal: ReturnType<typeof legalGaps>;
};

/** The art. 30 record, derived from the landscape: nothing in it is typed twice. */
export const recordOf = once((landscape: Landscape): RecordFacts => {
  const things = livingProcessings(landscape);
  const recorded = things.map((thing): Recorded => {
    const activity = activityOf(landscape, thing);
    return { thing, activity, completeness: recordCompleteness(activity) };
  });
  const activities = recorded.filter(({ thing }) => !thing.values.onBehalfOf);
  return {
    activities,
    forOthers: recorded.filter(({ thing }) => thing.values.onBehalfOf),
    gaps: recordGaps(activities.map(({ activity }) => activity)),
    legal: legalGaps(
      things.map(thing => ({
        activityId: thing.id,
        legalBases: legalBases.filter(basis => basis === thing.values.legalBasis),
        specialBasis: textOf(thing, "specialBasis") || null,
        specialCategories: usesOf(landscape, thing).some(use => use.values.personalData === "sensitive"),
        offences: thing.values.offences === "yes",
        offencesAuthority: textOf(thing, "offencesAuthority") || null,
        nationalLaw: textOf(thing, "nationalLaw") || null,
      })),
    ),
  };
});

export const usesOf = (landscape: Landscape, thing: Thing): Thing[] =>
  idsOf(thing, "uses").flatMap(id => landscape.byId.get(id)?.thing ?? []);

const activityOf = (landscape: Landscape, thing: Thing): ProcessingActivity => {
  const uses = usesOf(landscape, thing);
  const subjects = listed(textOf(thing, "dataSubjects"));
  const data = dataSaid(landscape, thing);
  return {
    id: thing.id,
    peopleConcerned: numberOf(thing, "peopleConcerned"),
    controller: nameIn(landscape.controller, "en") || null,
    dataProtectionOfficer: landscape.protectionOfficer,
    purposes: textOf(thing, "purposes")
      ? [textOf(thing, "purposes")]
      : uses.flatMap(use => (textOf(use, "purpose") ? [textOf(use, "purpose")] : [])),
    subjectCategories: subjects,
    dataCategories: data,
    pairs: pairsSaid(textOf(thing, "pairs"), subjects, data),
    recipients: [
      ...typedRecipients(landscape, thing),
      ...processorsOf(landscape, reachedBy(landscape, thing)),
    ],
    noRecipients: saysNone(thing, "recipients"),
    erasure: [
      ...perCategory(textOf(thing, "retention"), data).map(({ category, text }) => ({
        category,
        limit: text,
        notPossibleBecause: null,
      })),
      ...perCategory(textOf(thing, "retentionNotPossible"), data).map(({ category, text }) => ({
        category,
        limit: null,
        notPossibleBecause: text,
      })),
    ],
    security: {
      measures: textOf(thing, "security") || measuresSaid(landscape, thing).text,
      notDescribedBecause: textOf(thing, "securityNotDescribed") || null,
    },
    notApplicable: notApplicableSaid(textOf(thing, "notApplicable")),
  };
};

export const items: readonly ArticleItem[] = ["a", "b", "c", "d", "e", "f", "g"];

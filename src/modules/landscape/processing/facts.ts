import { nameIn } from "../../../kernel/lang.ts";
import { once } from "../../../kernel/once.ts";
import { livingAgreements } from "../processor-agreement/oversight.ts";
import { idOf, idsOf, type Landscape, numberOf, textOf, thingsOf } from "../register/landscape.ts";
import type { Thing } from "../register/rules.ts";
import { titleOf } from "../register/title.ts";
import {
  type ArticleItem,
  type ProcessingActivity,
  type Recipient,
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
  const things = thingsOf(landscape, "processing").filter(
    thing => !(typeof thing.values.to === "string" && thing.values.to <= landscape.today),
  );
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

/** Words parted by comma, semicolon or line: what a person lists. */
export const listed = (text: string): string[] =>
  text
    .split(/[,;\n]/)
    .map(part => part.trim())
    .filter(Boolean);

const activityOf = (landscape: Landscape, thing: Thing): ProcessingActivity => {
  const uses = usesOf(landscape, thing);
  const said = listed(textOf(thing, "recipients"));
  const declared =
    thing.unknowns.recipients === "not-relevant" ||
    (said.length > 0 && said.every(name => nobody.test(name)));
  const subjects = listed(textOf(thing, "dataSubjects"));
  const data = listed(textOf(thing, "dataCategories"));
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
    recipients: [...typedRecipients(landscape, thing), ...processorsOf(landscape, uses)],
    noRecipients: declared,
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
      measures: textOf(thing, "security") || null,
      notDescribedBecause: textOf(thing, "securityNotDescribed") || null,
    },
    notApplicable: notApplicableSaid(textOf(thing, "notApplicable")),
  };
};

/** "None", as it is written in the five languages. */
export const nobody = /^(none|nobody|ingen|inga|ei|ei kukaan|-)\.?$/i;

const typedRecipients = (landscape: Landscape, thing: Thing): Recipient[] => {
  const third = listed(textOf(thing, "thirdCountries"));
  const basis = textOf(thing, "transferBasis") || null;
  return [
    // A recipient named without a country is taken to be at home only when third countries were answered.
    ...listed(textOf(thing, "recipients"))
      .filter(name => !nobody.test(name))
      .map(name => ({
        name,
        country:
          thing.values.thirdCountries || thing.unknowns.thirdCountries === "not-relevant"
            ? landscape.country
            : null,
        transferBasis: null,
        typed: true as const,
      })),
    ...third
      .filter(country => !nobody.test(country))
      .map(country => ({ name: country, country, transferBasis: basis })),
  ];
};

/**
 * The processors of the systems used, and their own processors, list themselves. Where several agreements
 * concern one in one country, the one without a ground for the transfer counts.
 */
const processorsOf = (landscape: Landscape, uses: readonly Thing[]): Recipient[] => {
  const ids = new Set(uses.map(use => use.id));
  const found = new Map<string, Recipient>();
  const add = (recipient: Recipient) => {
    const key = JSON.stringify([recipient.name, recipient.country]);
    if (found.get(key)?.transferBasis !== null) found.set(key, recipient);
  };
  for (const agreement of livingAgreements(landscape)) {
    if (!idsOf(agreement, "uses").some(id => ids.has(id))) continue;
    const supplier = idOf(agreement, "processor") ?? "";
    const name = titleOf(landscape, supplier);
    const transferBasis = textOf(agreement, "transferBasis") || null;
    const country = landscape.byId.get(supplier)?.thing.values.country;
    add({ name, country: typeof country === "string" ? country : null, transferBasis });
    for (const third of listed(textOf(agreement, "thirdCountries")))
      if (!nobody.test(third)) add({ name, country: third, transferBasis });
    for (const sub of thingsOf(landscape, "sub-processor"))
      if (idOf(sub, "agreement") === agreement.id)
        add({
          name: textOf(sub, "name"),
          country: textOf(sub, "country") || null,
          transferBasis: textOf(sub, "transferBasis") || null,
        });
  }
  return [...found.values()];
};

export const items: readonly ArticleItem[] = ["a", "b", "c", "d", "e", "f", "g"];

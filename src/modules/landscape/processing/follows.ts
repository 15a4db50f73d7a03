import { once } from "../../../kernel/once.ts";
import { idOf, idsOf, type Landscape, textOf, thingsOf } from "../register/landscape.ts";
import type { Thing } from "../register/rules.ts";
import { titleOf } from "../register/title.ts";
import { reachedBy } from "./reach.ts";
import { listed, nobody, processorsOf } from "./recipients.ts";
import type { ArticleItem } from "./rules.ts";
import { isThirdCountry } from "./rules-country.ts";

/** The kinds of data: as written on the activity, else its data sets by name. */
export const dataSaid = (landscape: Landscape, thing: Thing): string[] => {
  const typed = listed(textOf(thing, "dataCategories"));
  return typed.length > 0 ? typed : idsOf(thing, "dataSets").map(id => titleOf(landscape, id));
};

/**
 * How the data are protected, as assessments tell it: the activity's own, else those of its systems, and then of
 * every one of them. `without`: systems nobody has told it of, where somebody has told it of others.
 */
export const measuresSaid = (
  landscape: Landscape,
  thing: Thing,
): { text: string | null; from: readonly string[]; without: readonly string[] } => {
  const own = newestMeasures(landscape, "processing", thing.id);
  if (own) return { text: textOf(own, "measures"), from: [own.id], without: [] };
  const told = usedNow(landscape, thing).map(use => ({
    use,
    found: newestMeasures(landscape, "use", use.id),
  }));
  const without = told.flatMap(({ use, found }) => (found ? [] : [use.id]));
  const from = told.flatMap(({ found }) => found?.id ?? []);
  if (from.length === 0) return { text: null, from, without: [] };
  const text = told
    .flatMap(({ use, found }) =>
      found ? [`${titleOf(landscape, use.id)}: ${textOf(found, "measures")}`] : [],
    )
    .join("\n");
  return { text: without.length === 0 ? text : null, from, without };
};

const newestMeasures = (landscape: Landscape, field: "processing" | "use", id: string): Thing | undefined =>
  describing(landscape).find(one => idOf(one, field) === id);

const describing = once((landscape: Landscape): readonly Thing[] =>
  thingsOf(landscape, "assessment")
    .filter(one => textOf(one, "measures"))
    .sort((a, b) => textOf(b, "doneOn").localeCompare(textOf(a, "doneOn"))),
);

const usedNow = (landscape: Landscape, thing: Thing): Thing[] => {
  const used = new Set(idsOf(thing, "uses"));
  return reachedBy(landscape, thing).filter(({ id }) => used.has(id));
};

/** What the landscape says of an activity, for a point of art. 30(1); `of` are the things that say it. */
export type Follows = {
  item: ArticleItem;
  code:
    | "purposes"
    | "data-sets"
    | "kept-too"
    | "ordinary"
    | "sensitive"
    | "confidential"
    | "archive"
    | "measures"
    | "without-measures";
  of: readonly string[];
};

/** What follows from systems, data sets and assessments, so that nobody need write it twice. */
export const followsFor = (landscape: Landscape, thing: Thing): Follows[] => {
  const uses = usedNow(landscape, thing);
  const ids = new Set(uses.map(({ id }) => id));
  const sets = idsOf(thing, "dataSets");
  const level = (code: "ordinary" | "sensitive" | "confidential"): Follows => ({
    item: "c",
    code,
    of: uses.flatMap(use => (use.values.personalData === code ? [use.id] : [])),
  });
  const measures = measuresSaid(landscape, thing);
  const found: Follows[] = [
    {
      item: "b",
      code: "purposes",
      of: textOf(thing, "purposes") ? [] : uses.flatMap(use => (textOf(use, "purpose") ? [use.id] : [])),
    },
    { item: "c", code: "data-sets", of: sets },
    {
      item: "c",
      code: "kept-too",
      of: thingsOf(landscape, "data-set").flatMap(one =>
        idsOf(one, "uses").some(id => ids.has(id)) && !sets.includes(one.id) ? [one.id] : [],
      ),
    },
    level("ordinary"),
    level("sensitive"),
    level("confidential"),
    {
      item: "f",
      code: "archive",
      of: uses.flatMap(use => {
        const product = landscape.byId.get(textOf(use, "system"))?.thing;
        return product && textOf(product, "archiveDuty").startsWith("preserve") ? [product.id] : [];
      }),
    },
    { item: "g", code: "measures", of: measures.from },
    { item: "g", code: "without-measures", of: measures.without },
  ];
  return found.filter(({ of }) => of.length > 0);
};

/** What is written on an activity and said otherwise elsewhere; `of` are names, `at` the box to look at first. */
export type Against = {
  code: "no-personal-data" | "nobody-receives" | "no-transfer";
  of: readonly string[];
  at: string;
};

/** Where the activity and the systems, flows and agreements it stands on say two things. */
export const againstIn = (landscape: Landscape, thing: Thing): Against[] => {
  const here = `/landscape/processings/${thing.id}/edit`;
  const reached = reachedBy(landscape, thing);
  const empty = reached.filter(use => use.values.personalData === "none");
  const handling = processorsOf(landscape, reached).filter(
    ({ doubt }) => !doubt || doubt.code === "agreement",
  );
  const abroad = handling.filter(({ country }) => country !== null && isThirdCountry(country));
  const names = (all: readonly { name: string }[]) => [...new Set(all.map(({ name }) => name))];
  const found: Against[] = [
    {
      code: "no-personal-data",
      of: empty.map(({ id }) => titleOf(landscape, id)),
      at: `/landscape/system-uses/${empty[0]?.id}/edit#f-personalData`,
    },
    {
      code: "nobody-receives",
      of: saysNone(thing, "recipients") ? names(handling) : [],
      at: `${here}#f-recipients`,
    },
    {
      code: "no-transfer",
      of: saysNone(thing, "thirdCountries") ? names(abroad) : [],
      at: `${here}#f-thirdCountries`,
    },
  ];
  return found.filter(({ of }) => of.length > 0);
};

/** Whether "none" is the answer: in a word, or as not relevant. */
export const saysNone = (thing: Thing, field: "recipients" | "thirdCountries"): boolean => {
  const said = listed(textOf(thing, field));
  return (
    thing.unknowns[field] === "not-relevant" || (said.length > 0 && said.every(word => nobody.test(word)))
  );
};

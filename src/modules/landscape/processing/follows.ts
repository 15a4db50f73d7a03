import { once } from "../../../kernel/once.ts";
import { inOrder } from "../../../kernel/text.ts";
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
 * How the data are protected, as assessments tell it that were done and are not due to be looked at again: the
 * activity's own, else those of its systems, and then of every one of them. `without`: systems nobody has told it of,
 * where somebody has told it of others; `stale`: what else tells it, not done yet or due for review.
 */
export const measuresSaid = (
  landscape: Landscape,
  thing: Thing,
): { text: string | null; from: readonly string[]; without: readonly string[]; stale: readonly string[] } => {
  const { holding, stale: old } = measuresTold(landscape);
  const own = holding.get(thing.id);
  if (own) return { text: textOf(own, "measures"), from: [own.id], without: [], stale: [] };
  const uses = usedNow(landscape, thing);
  const told = uses.flatMap(use => {
    const found = holding.get(use.id);
    return found ? [{ use, found }] : [];
  });
  const open = uses.filter(({ id }) => !holding.has(id));
  return {
    text:
      told.length > 0 && open.length === 0
        ? told
            .map(({ use, found }) => `${titleOf(landscape, use.id)}: ${textOf(found, "measures")}`)
            .join("\n")
        : null,
    from: told.map(({ found }) => found.id),
    without: told.length > 0 ? open.flatMap(({ id }) => (old.has(id) ? [] : [id])) : [],
    stale: [thing, ...open].flatMap(({ id }) => old.get(id)?.id ?? []),
  };
};

/** The newest assessment that tells of measures, by the activity or the system it is of. */
const measuresTold = once((landscape: Landscape) => {
  const holding = new Map<string, Thing>();
  const stale = new Map<string, Thing>();
  const { today } = landscape;
  const oldestFirst = thingsOf(landscape, "assessment")
    .filter(one => textOf(one, "measures"))
    .sort((a, b) => inOrder(textOf(a, "doneOn"), textOf(b, "doneOn")));
  for (const one of oldestFirst) {
    const [done, next] = [idOf(one, "doneOn"), idOf(one, "nextReview")];
    const holds = done !== null && done <= today && (next === null || next >= today);
    for (const of of [idOf(one, "processing"), idOf(one, "use")])
      if (of) (holds ? holding : stale).set(of, one);
  }
  return { holding, stale };
});

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
    | "without-measures"
    | "stale-measures";
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
    { item: "g", code: "stale-measures", of: measures.stale },
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

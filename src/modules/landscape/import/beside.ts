import { newId } from "../../../kernel/ids.ts";
import type { Lang } from "../../../kernel/lang.ts";
import { type Landscape, thingsOf } from "../register/landscape.ts";
import { askedOf, type Field, many, type Noun, number, quarter } from "../register/noun.ts";
import { nounNamed } from "../register/nouns.ts";
import { normal, type Values } from "../register/rules.ts";
import { fieldText } from "../register/show.ts";
import { type Draft, headerOf, type SayFault } from "./drafts.ts";
import type { Incoming } from "./rules.ts";
import { ofCell } from "./telling.ts";
import { texts } from "./texts/index.ts";

/**
 * Columns people write of what is not kept so: a list of contracts names the systems each is for, and one of
 * initiatives the units each hits and when it ends.
 */
const beside: Record<string, Record<string, Field>> = {
  contract: { uses: many("system-use") },
  initiative: { end: quarter(), units: many("unit"), hardness: number({ min: 1, max: 5 }) },
};

export const besideOf = (noun: Noun): Record<string, Field> => beside[noun.name] ?? {};

/** A noun with all the columns a sheet of it may have. */
export const withBeside = (noun: Noun): Noun => ({ ...noun, fields: { ...noun.fields, ...besideOf(noun) } });

/** What a sheet of a noun may have as columns, in the order they are offered. */
export const columnsIn = (noun: Noun): readonly [string, Field][] => [
  ...askedOf(noun),
  ...Object.entries(besideOf(noun)),
];

export const columnText = (noun: Noun, name: string, lang: Lang): string => {
  const t = texts(lang);
  const key = `beside.${noun.name}.${name}`;
  return t.has(key) ? t(key) : fieldText(noun, name, lang);
};

/** What a row says of things that are kept on the other side. */
export type Said = { draft: Draft; values: Values };

/** Adds to what comes the links that rows say from the other side; what is linked already stays. */
export const addBeside = (
  said: readonly Said[],
  incoming: Incoming[],
  landscape: Landscape,
  lang: Lang,
  fault: SayFault,
): void => {
  const rows = new Map(incoming.map(row => [row.id, row]));
  const hits = new Map<string, Incoming | null>([
    ...thingsOf(landscape, "hit").map(({ values }) => [pairOf(values), null] as const),
    ...incoming.flatMap(row => (row.noun === "hit" ? [[pairOf(row.values), row] as const] : [])),
  ]);
  for (const { draft, values } of said) {
    for (const use of listIn(values.uses)) {
      const row = rows.get(use) ?? changing(use);
      const there = listIn(row.values.contracts ?? landscape.byId.get(use)?.thing.values.contracts);
      if (row.remove || there.includes(draft.id)) continue;
      row.values = { ...row.values, contracts: [...there, draft.id].sort() };
      if (!rows.has(use)) incoming.push(row);
      rows.set(use, row);
    }
    for (const unit of listIn(values.units)) {
      const pair = { initiative: draft.id, unit };
      if (hits.has(pairOf(pair))) continue;
      if (typeof values.hardness !== "number") {
        // Where no column says it, or its cell is empty, one value may be said for all.
        const required = {
          code: "required",
          ...(!draft.fields.includes("id") && { values: { forAll: "yes" } }),
        };
        const refusal = ofCell(required, nounNamed("hit")!, "hardness", "");
        fault(draft, headerOf(draft, "units", lang), "", refusal);
        break;
      }
      const row = made("hit", { ...pair, hardness: values.hardness });
      hits.set(pairOf(pair), row);
      incoming.push(row);
    }
  }
};

const listIn = (value: Values[string] | undefined): string[] => [value ?? []].flat().map(String);
const pairOf = ({ initiative, unit }: Values) => `${initiative} ${unit}`;

const changing = (id: string): Incoming => ({
  noun: "system-use",
  id,
  isNew: false,
  version: null,
  remove: false,
  values: {},
});

const made = (noun: string, values: Values): Incoming => ({
  noun,
  id: newId(),
  isNew: true,
  version: null,
  remove: false,
  values: normal(nounNamed(noun)!, values),
});

import { sql } from "kysely";
import type { Lang } from "../../kernel/lang.ts";
import type { Db } from "../../platform/db/database.ts";
import type { House } from "./rehearse.server.ts";
import { type Seeded, seedExample } from "./seed.server.ts";
import { type Spec, specs } from "./spec.ts";
import { texts } from "./texts/index.ts";

type Say = (sentence: string) => void;

/** Writes the smallest example, so that one can begin. */
export const seedFirstExample = (db: Db, house: House, say: Say, lang: Lang = "en"): Promise<Seeded[]> =>
  seedAll(db, house, say, lang, specs.slice(0, 1));

/** Writes all examples, smallest first; those that are there already are left as they are. */
export const seedExamples = (db: Db, house: House, say: Say, lang: Lang = "en"): Promise<Seeded[]> =>
  seedAll(db, house, say, lang, specs);

export type Size = { size: "small" | "medium" | "large"; systems: number; units: number; people: number };

/** How big each example is, by the id of its municipality. */
export const exampleSizes: ReadonlyMap<string, Size> = new Map(
  specs.map(({ id, systems, units, people }) => [id, { size: sizeOf(people), systems, units, people }]),
);

function sizeOf(people: number): Size["size"] {
  return people < 500 ? "small" : people < 5_000 ? "medium" : "large";
}

const seedAll = async (
  db: Db,
  house: House,
  say: Say,
  lang: Lang,
  wanted: readonly Spec[],
): Promise<Seeded[]> => {
  const t = texts(lang);
  const seeded: Seeded[] = [];
  for (const spec of wanted) {
    const begins = () => say(t("demo.loading", { name: spec.fullName }));
    const one = await seedExample(db, spec, new Date(), begins, house);
    if (!one) continue;
    seeded.push(one);
    say(t("demo.loaded", { ...one, name: spec.fullName }));
  }
  return seeded;
};

/** True where there is no municipality yet, or where the examples are (an interrupted run may have left some out). */
export const examplesWanted = async (db: Db): Promise<boolean> => {
  const first = specs[0]?.id ?? null;
  const { rows } = await sql<{ wanted: boolean }>`
    select not exists (select from platform.municipality)
      or exists (select from platform.municipality where id = ${first}::uuid) as wanted`.execute(db);
  return rows[0]?.wanted === true;
};

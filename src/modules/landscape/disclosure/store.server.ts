import { sql } from "kysely";
import type { Day } from "../../../kernel/period.ts";
import type { Tx } from "../../../platform/db/database.ts";
import type { Disclosure } from "./rules.ts";

/** What the acting municipality has published, by the thing's id. */
export const disclosures = async (tx: Tx): Promise<Map<string, Disclosure>> => {
  const { rows } = await sql<Disclosure & { thing: string }>`
    select thing_id as thing, published_at as at, published_by as by from landscape.disclosure`.execute(tx);
  return new Map(rows.map(({ thing, at, by }) => [thing, { at, by }]));
};

/** False when it was published already. */
export const insertDisclosure = async (
  tx: Tx,
  municipality: string,
  noun: string,
  thing: string,
  { at, by }: Disclosure,
): Promise<boolean> => {
  const { rows } = await sql`insert into landscape.disclosure
    (municipality_id, noun, thing_id, published_at, published_by) values (${municipality}, ${noun}, ${thing}, ${at}, ${by})
    on conflict do nothing returning thing_id`.execute(tx);
  return rows.length > 0;
};

/** False when it was not published. */
export const deleteDisclosure = async (tx: Tx, thing: string): Promise<boolean> =>
  (await sql`delete from landscape.disclosure where thing_id = ${thing} returning thing_id`.execute(tx)).rows
    .length > 0;

export type PublishedRow = {
  municipality: string;
  kind: "initiative" | "system-use" | "data-set";
  id: string;
  content: Record<string, string | number | null>;
  on: Day | null;
};

/** What all municipalities have published, each read under its own row-level security (see the migration). */
export const publishedOfAll = async (tx: Tx): Promise<PublishedRow[]> =>
  (
    await sql<PublishedRow>`select municipality_id as municipality, kind, id, content, published_on as "on"
      from landscape.published_of_all()`.execute(tx)
  ).rows;

export type Place = { id: string; country: string; name: Record<string, string> };

/** The municipalities of an installation are no secret; invented ones stand apart. */
export const placesLikeOurs = async (tx: Tx): Promise<Place[]> =>
  (
    await sql<Place>`select m.id, m.country, m.name from platform.municipality m, landscape.acting() a
      where m.example = a.example`.execute(tx)
  ).rows;

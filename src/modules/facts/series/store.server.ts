import { sql } from "kysely";
import type { Db, Tx } from "../../../platform/db/database.ts";
import type { Content, Edition, Kept, OfficeState } from "./kept.ts";
import type { SeriesCountry, SeriesId } from "./rules-series.ts";

/** The country and code of the acting municipality. */
export const municipalityKey = async (
  tx: Tx,
  municipality: string,
): Promise<{ country: string; code: string }> => {
  const { rows } = await sql<{ country: string; code: string }>`
    select country, code from platform.municipality where id = ${municipality}`.execute(tx);
  if (!rows[0]) throw new Error("the acting municipality is not there");
  return rows[0];
};

type Told = { series: SeriesId; country: SeriesCountry };

/** The newest vintage of a series in a country, or one of a certain number; undefined where none was fetched. */
export const vintageOf = async (
  db: Db | Tx,
  { series, country }: Told,
  edition?: number,
): Promise<Kept | undefined> =>
  (
    await sql<Kept>`select edition, content from facts.series_vintage
      where series = ${series} and country = ${country} and (${edition ?? null}::integer is null or edition = ${edition ?? null})
      order by edition desc limit 1`.execute(db)
  ).rows[0];

/** All vintages of a series in a country without their figures, newest first. */
export const editionsOf = async (db: Db | Tx, { series, country }: Told): Promise<Edition[]> =>
  (
    await sql<Edition>`select edition, fetched_at as "fetchedAt", content -> 'difference' as difference
      from facts.series_vintage where series = ${series} and country = ${country} order by edition desc limit 50`.execute(
      db,
    )
  ).rows;

/** Freezes a vintage; false where somebody else kept one of this number meanwhile. */
export const keepVintage = async (
  tx: Tx,
  { series, country }: Told,
  edition: number,
  content: Content,
  at: Date,
): Promise<boolean> =>
  (
    await sql<{ kept: boolean }>`select facts.series_keep(${series}, ${country}, ${edition},
      ${JSON.stringify(content)}::jsonb, ${at}) as kept`.execute(tx)
  ).rows[0]?.kept ?? false;

/** How the last reading from each office went. */
export const officeStates = async (db: Db | Tx): Promise<Map<string, OfficeState>> => {
  const { rows } = await sql<{ office: string; state: OfficeState }>`
    select office, state from facts.series_office`.execute(db);
  return new Map(rows.map(({ office, state }) => [office, state]));
};

export const tellOffice = (tx: Tx, office: string, state: OfficeState, at: Date) =>
  sql`select facts.series_tell(${office}, ${JSON.stringify(state)}::jsonb, ${at})`.execute(tx);

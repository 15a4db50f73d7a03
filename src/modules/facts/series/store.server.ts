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

/** Who has said nothing for so long was killed; a busy machine may be slow, so it is more than a moment. */
const silent = sql`told_at < clock_timestamp() - interval '30 seconds'`;

/** How it stands with an office; `live` while somebody is reading from it, in whichever process. */
export type Standing = OfficeState & { live: boolean };

export const officeStates = async (db: Db | Tx): Promise<Map<string, Standing>> => {
  const { rows } = await sql<{ office: string; state: OfficeState; live: boolean }>`
    select office, state, state ? 'reading' and not ${silent} as live from facts.series_office`.execute(db);
  return new Map(rows.map(({ office, state, live }) => [office, { ...state, live }]));
};

/** The same, which nobody else tells anything of before this transaction has ended. */
export const heldStates = async (tx: Tx): Promise<Map<string, Standing>> => {
  await sql`select pg_advisory_xact_lock(hashtext('facts.series_office'))`.execute(tx);
  return officeStates(tx);
};

export const tellOffice = (tx: Tx, office: string, state: OfficeState) =>
  sql`select facts.series_tell(${office}, ${JSON.stringify(state)}::jsonb, clock_timestamp())`.execute(tx);

const here = sql`nullif(current_setting('samsyn.municipality', true), '')::uuid`;

/** Offices that this municipality wants looked at every month. */
export const monthlyOffices = async (tx: Tx): Promise<ReadonlySet<string>> => {
  const { rows } = await sql<{ office: string }>`
    select office from facts.series_monthly where municipality_id = ${here}`.execute(tx);
  return new Set(rows.map(({ office }) => office));
};

/** False where it was so already. */
export const setMonthly = async (tx: Tx, office: string, on: boolean, since: Date): Promise<boolean> => {
  const { rows } = on
    ? await sql`insert into facts.series_monthly (municipality_id, office, since)
        values (${here}, ${office}, ${since}) on conflict do nothing returning 1`.execute(tx)
    : await sql`delete from facts.series_monthly
        where municipality_id = ${here} and office = ${office} returning 1`.execute(tx);
  return rows.length > 0;
};

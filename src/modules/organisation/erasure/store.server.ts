import { sql } from "kysely";
import type { Day } from "../../../kernel/period.ts";
import type { Tx } from "../../../platform/db/database.ts";
import { dropIntakes } from "../../../platform/intake/store.server.ts";
import { here } from "../history/store.server.ts";
import { personLog } from "../person/store.server.ts";

/** A line of the erasure list: who, when, by whom, on what ground. Kept outside backups, replayed after a restore. */
export type Erasure = { person: string; erasedOn: Day; erasedBy: string; ground: string };

export const isErased = async (tx: Tx, person: string): Promise<boolean> => {
  const { rows } = await sql`
    select 1 from organisation.erasure where municipality_id = ${here} and person_id = ${person}::uuid`.execute(
    tx,
  );
  return rows.length > 0;
};

export const erasures = async (tx: Tx): Promise<Erasure[]> => {
  const { rows } = await sql<Erasure>`
    select person_id as person, erased_on as "erasedOn", erased_by as "erasedBy", ground
    from organisation.erasure where municipality_id = ${here} order by erased_on, person_id`.execute(tx);
  return rows;
};

export const noteErasure = async (tx: Tx, erasure: Erasure): Promise<void> => {
  await sql`
    insert into organisation.erasure (municipality_id, person_id, erased_on, erased_by, ground)
    values (${here}, ${erasure.person}::uuid, ${erasure.erasedOn}::date, ${erasure.erasedBy}, ${erasure.ground})
    on conflict do nothing`.execute(tx);
};

export type KeepingDuty = { law: string; until: Day | null };

export const keepingDutyOf = async (tx: Tx, person: string): Promise<KeepingDuty | null> => {
  const { rows } = await sql<KeepingDuty>`
    select law, until from organisation.keeping_duty
    where municipality_id = ${here} and person_id = ${person}::uuid`.execute(tx);
  return rows[0] ?? null;
};

export const noteKeepingDuty = async (
  tx: Tx,
  person: string,
  duty: KeepingDuty | null,
  by: { id: string; at: Date },
): Promise<void> => {
  if (!duty) {
    await sql`delete from organisation.keeping_duty
      where municipality_id = ${here} and person_id = ${person}::uuid`.execute(tx);
    return;
  }
  await sql`
    insert into organisation.keeping_duty (municipality_id, person_id, law, until, noted_by, noted_at)
    values (${here}, ${person}::uuid, ${duty.law}, ${duty.until}::date, ${by.id}, ${by.at})
    on conflict (municipality_id, person_id) do update
      set law = excluded.law, until = excluded.until, noted_by = excluded.noted_by, noted_at = excluded.noted_at`.execute(
    tx,
  );
};

/** Everything a person is called or reached by, in any registration: what must be gone afterwards. */
export const valuesOf = async (tx: Tx, person: string): Promise<string[]> => {
  const { rows } = await sql<{ value: string }>`
    select value #>> '{}' as value from organisation.person_value
    where municipality_id = ${here} and person_id = ${person}::uuid and jsonb_typeof(value) = 'string'
    union select value from organisation.external_id
      where municipality_id = ${here} and object_id = ${person}::uuid`.execute(tx);
  // A name that was corrected away was the person's name as well, wherever it was written.
  const names = (await personLog(tx, person)).flatMap(({ slices }) =>
    slices.map(({ value }) => [value.given, value.family].filter(Boolean).join(" ")),
  );
  return [...new Set([...rows.map(row => row.value), ...names])].filter(Boolean);
};

/**
 * A single short name would strike innocent words ("Park"): full names, addresses and numbers are sought in texts, in
 * both ways in which an accented letter can be written.
 */
export const soughtIn = (values: readonly string[]): string[] => [
  ...new Set(
    values
      .filter(value => value.length >= 5 && /[\s@\d]/.test(value))
      .flatMap(value => [value.normalize("NFC"), value.normalize("NFD")]),
  ),
];

/** Removes a person's values wherever this module keeps them. Ids, intervals and kinds stay. */
export const eraseValues = async (tx: Tx, person: string): Promise<void> => {
  await sql`delete from organisation.person_value
    where municipality_id = ${here} and person_id = ${person}::uuid`.execute(tx);
  await sql`update organisation.person
    set given = null, family = null, display = null, email = null, phone = null, protected = null
    where municipality_id = ${here} and id = ${person}::uuid`.execute(tx);
  await sql`delete from organisation.external_id
    where municipality_id = ${here} and object_id = ${person}::uuid`.execute(tx);
  await sql`delete from organisation.keeping_duty
    where municipality_id = ${here} and person_id = ${person}::uuid`.execute(tx);
  // A file waiting to be confirmed may hold anybody; it can be uploaded again.
  await dropIntakes(tx);
  // Reasons are free text about the person, the positions held and the duties.
  await sql`
    update organisation.registration set reason = null
    where municipality_id = ${here} and reason is not null and object_id in (
      select ${person}::uuid
      union select object_id from organisation.tie where municipality_id = ${here} and target = ${person}::uuid)`.execute(
    tx,
  );
};

/** The free texts of units, positions and duties that a person's values may have been written into. */
export type Mention = { id: string; version: number; reason: string | null; slices: unknown };

export const mentions = async (tx: Tx, values: readonly string[]): Promise<Mention[]> => {
  // JSON text escapes quotes and backslashes, so the value is sought as JSON writes it.
  const patterns = values.map(
    value =>
      `%${JSON.stringify(value)
        .slice(1, -1)
        .replace(/[\\%_]/g, "\\$&")}%`,
  );
  const { rows } = await sql<Mention>`
    select object_id as id, version, reason, slices from organisation.registration
    where municipality_id = ${here}
      and (slices::text ilike any(${patterns}) or coalesce(reason, '') ilike any(${patterns}))`.execute(tx);
  return rows;
};

export const rewriteMention = async (tx: Tx, mention: Mention): Promise<void> => {
  await sql`
    update organisation.registration set slices = ${JSON.stringify(mention.slices)}::jsonb, reason = ${mention.reason}
    where municipality_id = ${here} and object_id = ${mention.id}::uuid and version = ${mention.version}`.execute(
    tx,
  );
};

/** The kinds of some objects, for putting rewritten slices back. */
export const currentOf = async (
  tx: Tx,
  ids: readonly string[],
): Promise<{ id: string; kind: string; slices: unknown }[]> => {
  const { rows } = await sql<{ id: string; kind: string; slices: unknown }>`
    select o.id, o.kind, r.slices from organisation.object o
    join organisation.registration r on r.municipality_id = o.municipality_id and r.object_id = o.id
      and r.version = o.version
    where o.municipality_id = ${here} and o.id = any(${ids as string[]}::uuid[])`.execute(tx);
  return rows;
};

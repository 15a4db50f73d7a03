import { sql } from "kysely";
import type { Day } from "../../../kernel/period.ts";
import type { Tx } from "../../../platform/db/database.ts";
import { here, type ObjectKind } from "../history/store.server.ts";
import { lockIds } from "../ids/store.server.ts";

/** `byName`: the source has no number for it, and knows it by what it is called. */
export type ExternalId = {
  kind: ObjectKind;
  source: string;
  value: string;
  object: string;
  byName?: boolean;
};

/**
 * Notes what sources call our objects on a day; a name that is given then is left as it is. One that was another's
 * until a day, or will be another's, is this one's between.
 */
export const noteExternalIds = async (tx: Tx, ids: readonly ExternalId[], day: Day): Promise<void> => {
  if (ids.length === 0) return;
  await lockIds(tx);
  await sql`
    insert into organisation.external_id
      (municipality_id, kind, source, value, object_id, by_name, valid_from, valid_to)
    select ${here}, r.kind, r.source, r.value, r.object, coalesce(r."byName", false), e."from", e."to"
    from jsonb_to_recordset(${JSON.stringify(ids)}::jsonb)
      as r(kind text, source text, value text, object uuid, "byName" boolean)
    cross join lateral (
      select max(valid_to) filter (where valid_to <= ${day}::date) as "from",
        min(valid_from) filter (where valid_from > ${day}::date) as "to",
        bool_or(daterange(valid_from, valid_to) @> ${day}::date) as given
      from organisation.external_id
      where municipality_id = ${here} and kind = r.kind and source = r.source and value = r.value) e
    where e.given is not true on conflict do nothing`.execute(tx);
};

/** Forgets what a source called objects before it had numbers for them. */
export const dropNames = async (tx: Tx, source: string, objects: readonly string[]): Promise<void> => {
  if (objects.length === 0) return;
  await sql`
    delete from organisation.external_id
    where municipality_id = ${here} and by_name and source = ${source}
      and object_id = any(${objects as string[]}::uuid[])`.execute(tx);
};

/** What one source calls our objects of a kind on a day (its value → our id), and which of them by a number. */
export const externalIdsOf = async (
  tx: Tx,
  kind: ObjectKind,
  source: string,
  day: Day,
): Promise<{ ids: Map<string, string>; numbered: Set<string> }> => {
  const { rows } = await sql<{ value: string; object: string; byName: boolean }>`
    select value, object_id as object, by_name as "byName" from organisation.external_id
    where municipality_id = ${here} and kind = ${kind} and source = ${source}
      and daterange(valid_from, valid_to) @> ${day}::date`.execute(tx);
  return {
    ids: new Map(rows.map(row => [row.value, row.object])),
    numbered: new Set(rows.filter(row => !row.byName).map(row => row.object)),
  };
};

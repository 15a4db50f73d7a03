import { sql } from "kysely";
import type { ExternalId } from "../../../kernel/external-id.ts";
import type { Tx } from "../../../platform/db/database.ts";
import { here, type ObjectKind } from "../history/store.server.ts";

/** What each object of a kind is called by a number, and when. */
export const idsOfKind = async (tx: Tx, kind: ObjectKind): Promise<Map<string, ExternalId[]>> => {
  const { rows } = await sql<ExternalId & { object: string }>`
    select object_id as object, source as scheme, value, valid_from as "from", valid_to as "to"
    from organisation.external_id where municipality_id = ${here} and kind = ${kind} and not by_name
    order by source, value, begins`.execute(tx);
  const found = new Map<string, ExternalId[]>();
  for (const { object, ...id } of rows) {
    const ids = found.get(object);
    if (ids) ids.push(id);
    else found.set(object, [id]);
  }
  return found;
};

/** What an object is called by a number, and when. */
export const idsOf = async (tx: Tx, object: string): Promise<ExternalId[]> => {
  const { rows } = await sql<ExternalId>`
    select source as scheme, value, valid_from as "from", valid_to as "to" from organisation.external_id
    where municipality_id = ${here} and object_id = ${object}::uuid and not by_name
    order by source, value, begins`.execute(tx);
  return rows;
};

/** Two who write ids at once come one after the other. */
export const lockIds = (tx: Tx) =>
  sql`select pg_advisory_xact_lock(hashtextextended('organisation ids ' || ${here}::text, 0))`.execute(tx);

/** The first of these ids that names another object on the same days. */
export const takenBy = async (
  tx: Tx,
  kind: ObjectKind,
  object: string,
  ids: readonly ExternalId[],
): Promise<(ExternalId & { object: string }) | undefined> => {
  const { rows } = await sql<ExternalId & { object: string }>`
    select x.*, e.object_id as object from organisation.external_id e
    join jsonb_to_recordset(${JSON.stringify(ids)}::jsonb) as x(scheme text, value text, "from" date, "to" date)
      on x.scheme = e.source and x.value = e.value
      and daterange(x."from", x."to") && daterange(e.valid_from, e.valid_to)
    where e.municipality_id = ${here} and e.kind = ${kind} and e.object_id <> ${object}::uuid`.execute(tx);
  return rows[0];
};

/** Takes away what an object is called no more and adds what it is called from now on. */
export const replaceIds = async (
  tx: Tx,
  kind: ObjectKind,
  object: string,
  { gone, fresh }: { gone: readonly ExternalId[]; fresh: readonly ExternalId[] },
): Promise<void> => {
  await sql`
    delete from organisation.external_id e
    using jsonb_to_recordset(${JSON.stringify(gone)}::jsonb) as x(scheme text, value text, "from" date)
    where e.municipality_id = ${here} and e.object_id = ${object}::uuid and not e.by_name
      and e.source = x.scheme and e.value = x.value and e.valid_from is not distinct from x."from"`.execute(
    tx,
  );
  await sql`
    insert into organisation.external_id (municipality_id, kind, source, value, object_id, valid_from, valid_to)
    select ${here}, ${kind}, x.scheme, x.value, ${object}::uuid, x."from", x."to"
    from jsonb_to_recordset(${JSON.stringify(fresh)}::jsonb)
      as x(scheme text, value text, "from" date, "to" date)`.execute(tx);
};

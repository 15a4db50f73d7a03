import { sql } from "kysely";
import type { Tx } from "../../../platform/db/database.ts";
import type { KitosKind, KitosValues } from "./record.ts";
import type { Kept } from "./weighing.ts";

/** The last reading that was written: whose it was, when it began, and when all was last read. */
export type LastReading = { organizationUuid: string; cursor: string; wholeAt: string };
const reading = "reading";

/** What KITOS last told of everything that came from there. */
export const keptRecords = async (tx: Tx): Promise<Kept[]> => {
  const { rows } = await sql<Kept>`
    select kind, key, parent, thing_id as "thingId", imported from landscape.kitos_record
    where kind <> ${reading} order by kind, key`.execute(tx);
  return rows;
};

export const lastReading = async (tx: Tx): Promise<LastReading | undefined> => {
  const { rows } = await sql<{ key: string; imported: KitosValues }>`
    select key, imported from landscape.kitos_record where kind = ${reading}`.execute(tx);
  const row = rows[0];
  return (
    row && {
      organizationUuid: row.key,
      cursor: String(row.imported.cursor),
      wholeAt: String(row.imported.wholeAt),
    }
  );
};

export const keepReading = (tx: Tx, municipality: string, last: LastReading) => {
  const { organizationUuid: key, ...imported } = last;
  return saveRows(tx, municipality, [{ kind: reading, key, parent: null, thingId: null, imported }]);
};

export const keepRecords = (tx: Tx, municipality: string, records: readonly Kept[]) =>
  saveRows(tx, municipality, records);

const saveRows = async (
  tx: Tx,
  municipality: string,
  rows: readonly (Omit<Kept, "kind"> & { kind: string })[],
): Promise<void> => {
  if (rows.length === 0) return;
  await sql`
    insert into landscape.kitos_record (municipality_id, kind, key, parent, thing_id, imported)
    select ${municipality}::uuid, kind, key, parent, "thingId", imported
    from json_to_recordset(${JSON.stringify(rows)}) as x(kind text, key text, parent text, "thingId" uuid, imported jsonb)
    on conflict (municipality_id, kind, key) do update set imported = excluded.imported`.execute(tx);
};

/** Forgets what is gone, here and upstream, together with the names KITOS gave it. */
export const forgetRecords = async (
  tx: Tx,
  records: readonly { kind: KitosKind; key: string }[],
): Promise<void> => {
  if (records.length === 0) return;
  const gone = JSON.stringify(records);
  await sql`delete from landscape.external_id e using landscape.kitos_record r, json_to_recordset(${gone}) as x(kind text, key text)
    where r.kind = x.kind and r.key = x.key and e.scheme = 'kitos' and e.id = r.thing_id`.execute(tx);
  await sql`delete from landscape.kitos_record r using json_to_recordset(${gone}) as x(kind text, key text)
    where r.kind = x.kind and r.key = x.key`.execute(tx);
};

/** One import from KITOS at a time; the second waits and then finds the world changed. */
export const lockKitos = (tx: Tx, municipality: string) =>
  sql`select pg_advisory_xact_lock(hashtextextended(${municipality} || ' kitos', 0))`.execute(tx);

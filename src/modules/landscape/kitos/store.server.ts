import { sql } from "kysely";
import type { Day } from "../../../kernel/period.ts";
import type { Tx } from "../../../platform/db/database.ts";
import type { Progress } from "./answers.ts";
import { choiceKey, type OwnChoices } from "./choices.ts";
import type { KitosKind, KitosValues } from "./record.ts";
import type { SaidVerdict } from "./verdicts.ts";
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

/** What KITOS says of the validity of things here. */
export const kitosVerdicts = async (tx: Tx): Promise<Map<string, { valid: boolean; on: Day }>> => {
  const { rows } = await sql<{ id: string; valid: boolean; on: Day }>`
    select thing_id as id, valid, valid_on::text as "on" from landscape.kitos_record
    where thing_id is not null and valid is not null`.execute(tx);
  return new Map(rows.map(({ id, valid, on }) => [id, { valid, on }]));
};

/** Keeps what KITOS says now and did not say before. */
export const keepVerdicts = async (tx: Tx, said: readonly SaidVerdict[], on: Day): Promise<void> => {
  if (said.length === 0) return;
  await sql`update landscape.kitos_record r set valid = x.valid, valid_on = ${on}
    from json_to_recordset(${JSON.stringify(said)}) as x(kind text, key text, valid boolean)
    where r.kind = x.kind and r.key = x.key`.execute(tx);
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

/** What this municipality says the choices of KITOS mean here. */
export const ownChoices = async (tx: Tx): Promise<OwnChoices> => {
  const { rows } = await sql<{ field: string; value: string; code: string }>`
    select field, value, code from landscape.kitos_choice`.execute(tx);
  return new Map(rows.map(({ field, value, code }) => [choiceKey(field, value), code]));
};

/** Keeps what values mean; one with an empty code is known no longer. */
export const keepChoices = async (
  tx: Tx,
  municipality: string,
  choices: readonly { field: string; value: string; code: string }[],
): Promise<void> => {
  const rows = JSON.stringify(choices.map(one => ({ ...one, value: one.value.trim().toLowerCase() })));
  await sql`delete from landscape.kitos_choice c using json_to_recordset(${rows}) as x(field text, value text)
    where c.field = x.field and c.value = x.value`.execute(tx);
  await sql`insert into landscape.kitos_choice (municipality_id, field, value, code)
    select distinct ${municipality}::uuid, field, value, code
    from json_to_recordset(${rows}) as x(field text, value text, code text) where code <> ''`.execute(tx);
};

export type DraftRow = { bytes: Uint8Array; takes: string[]; progress: Progress };

/** A reading that waits to be looked at or is still under way; undefined when it was written or is gone. */
export const draftRow = async (tx: Tx, id: string, name: string): Promise<DraftRow | undefined> => {
  const { rows } = await sql<{ bytes: Buffer; options: { takes?: string[] }; progress: Progress }>`
    select bytes, options, progress from landscape.import_draft
    where id::text = ${id} and file_name = ${name} and written_at is null`.execute(tx);
  const row = rows[0];
  return row && { bytes: row.bytes, takes: row.options.takes ?? [], progress: row.progress };
};

/** Notes how far a reading is, with its answers when they are there; false when it has ended or was cancelled. */
export const noteProgress = async (
  tx: Tx,
  id: string,
  progress: Progress,
  bytes: Uint8Array = new Uint8Array(),
): Promise<boolean> => {
  const { rows } =
    await sql`update landscape.import_draft set progress = ${JSON.stringify(progress)}, bytes = ${Buffer.from(bytes)}
    where id = ${id} and written_at is null and bytes = '' and progress ->> 'state' is distinct from 'failed'
    returning id`.execute(tx);
  return rows.length > 0;
};

/** Keeps with a draft in which conflicts the value of KITOS is taken. */
export const keepTakes = (tx: Tx, id: string, takes: ReadonlySet<string>) =>
  sql`update landscape.import_draft set options = ${JSON.stringify({ takes: [...takes] })}
    where id = ${id} and written_at is null`.execute(tx);

/** A reading nobody waits for any more. */
export const dropDraft = (tx: Tx, id: string, name: string) =>
  sql`delete from landscape.import_draft where id::text = ${id} and file_name = ${name} and written_at is null`.execute(
    tx,
  );

import { type RawBuilder, sql } from "kysely";
import type { Day } from "../../../kernel/period.ts";
import type { Tx } from "../../../platform/db/database.ts";
import { type ObjectKind, objectKinds } from "../change/rules.ts";
import type { Registration, Verb } from "./rules-log.ts";
import type { Attributes, Slice, Slices } from "./rules-slices.ts";

export { type ObjectKind, objectKinds };

/** How a noun lies in its table of slices: attribute → column and type. */
export type Noun<A extends Attributes> = {
  kind: ObjectKind;
  columns: {
    readonly [K in keyof A & string]: readonly [
      column: string,
      type: "text" | "uuid" | "numeric" | "boolean",
    ];
  };
};

/** An object as it stands: what a writer must name to change it, and what is known now. */
export type Held<A extends Attributes> = {
  id: string;
  version: number;
  recordedAt: string;
  slices: Slices<A>;
};

/** One object to save: its new registrations in order; the last one's slices are what is known now. */
export type Saved<A extends Attributes> = { id: string; registrations: readonly Registration<A>[] };

/** The municipality of this transaction, as row-level security sees it. */
export const here: RawBuilder<string> = sql`nullif(current_setting('samsyn.municipality', true), '')::uuid`;

/** Loads objects of a noun and holds them against other writers until the transaction ends. */
export const hold = async <A extends Attributes>(
  tx: Tx,
  noun: Noun<A>,
  ids: readonly string[],
): Promise<Map<string, Held<A>>> => {
  // In the order of their ids, so that two writers never wait for each other.
  const { rows } = await sql<{ id: string; version: number; recorded_at: Date }>`
    select id, version, recorded_at from organisation.object
    where municipality_id = ${here} and kind = ${noun.kind} and id = any(${ids as string[]}::uuid[])
    order by id for update`.execute(tx);
  const slices = await slicesOf(tx, noun, ids);
  return new Map(
    rows.map(row => [
      row.id,
      {
        id: row.id,
        version: row.version,
        recordedAt: row.recorded_at.toISOString(),
        slices: slices.get(row.id) ?? [],
      },
    ]),
  );
};

/** What is known now of some objects of a noun, or of all. */
export const slicesOf = async <A extends Attributes>(
  tx: Tx,
  noun: Noun<A>,
  ids: readonly string[] | "all",
): Promise<Map<string, Slices<A>>> => {
  const some = ids === "all" ? sql`true` : sql`id = any(${ids as string[]}::uuid[])`;
  const { rows } = await sql<{ id: string; from: Day; to: Day | null } & Record<string, unknown>>`
    select id, valid_from as "from", valid_to as "to", ${selected(noun)}
    from ${tableOf(noun)} where municipality_id = ${here} and ${some} order by id, valid_from`.execute(tx);
  const found = new Map<string, Slice<A>[]>();
  for (const { id, from, to, ...value } of rows) {
    const slices = found.get(id) ?? [];
    // The columns selected are exactly the noun's attributes.
    slices.push({ from, to, value: value as unknown as A });
    found.set(id, slices);
  }
  return found;
};

/** The version an object has now, and when it was last written. */
export const versionOf = async (
  tx: Tx,
  kind: ObjectKind,
  id: string,
): Promise<{ version: number; recordedAt: Date } | null> => {
  const { rows } = await sql<{ version: number; recordedAt: Date }>`
    select version, recorded_at as "recordedAt" from organisation.object
    where municipality_id = ${here} and kind = ${kind} and id = ${id}::uuid`.execute(tx);
  return rows[0] ?? null;
};

type LogRow = {
  version: number;
  recorded_at: Date;
  recorded_by: string;
  verb: Verb;
  reason: string | null;
  successor: string | null;
  slices: unknown;
};

/** The whole log of an object, oldest first. Slices of a person hold numbers, see person/store. */
export const logOf = async <A extends Attributes>(tx: Tx, id: string): Promise<Registration<A>[]> => {
  const { rows } = await sql<LogRow>`
    select version, recorded_at, recorded_by, verb, reason, successor, slices from organisation.registration
    where municipality_id = ${here} and object_id = ${id}::uuid order by version`.execute(tx);
  return rows.map(row => ({
    version: row.version,
    recordedAt: row.recorded_at.toISOString(),
    recordedBy: row.recorded_by,
    verb: row.verb,
    reason: row.reason,
    ...(row.successor && { successor: row.successor }),
    // Written by `save` below from slices of the same noun.
    slices: row.slices as Slices<A>,
  }));
};

/** Held alone while the trees change, so that two moves cannot close a loop between them. */
export const lockTrees = async (tx: Tx): Promise<void> => {
  await sql`select pg_advisory_xact_lock(hashtextextended(${here}::text || ' organisation trees', 0))`.execute(
    tx,
  );
};

/** Shared by those who need the units to stay as they are. */
export const leanOnTrees = async (tx: Tx): Promise<void> => {
  await sql`select pg_advisory_xact_lock_shared(hashtextextended(${here}::text || ' organisation trees', 0))`.execute(
    tx,
  );
};

/** Appends registrations and replaces what is known now, for any number of objects at once. */
export const save = async <A extends Attributes>(
  tx: Tx,
  noun: Noun<A>,
  objects: readonly Saved<A>[],
  stored: (id: string, slices: Slices<A>) => unknown = (_, slices) => slices,
): Promise<void> => {
  for (let at = 0; at < objects.length; at += 2000)
    await saveSome(tx, noun, objects.slice(at, at + 2000), stored);
};

const saveSome = async <A extends Attributes>(
  tx: Tx,
  noun: Noun<A>,
  objects: readonly Saved<A>[],
  stored: (id: string, slices: Slices<A>) => unknown,
) => {
  const heads = objects.map(object => {
    const last = object.registrations.at(-1)!;
    return { id: object.id, version: last.version, recorded_at: last.recordedAt };
  });
  await sql`
    insert into organisation.object (municipality_id, id, kind, version, recorded_at)
    select ${here}, r.id, ${noun.kind}, r.version, r.recorded_at
    from jsonb_to_recordset(${JSON.stringify(heads)}::jsonb) as r(id uuid, version integer, recorded_at timestamptz)
    on conflict (municipality_id, id) do update set version = excluded.version, recorded_at = excluded.recorded_at`.execute(
    tx,
  );
  const log = objects.flatMap(object =>
    object.registrations.map(registration => ({
      object_id: object.id,
      version: registration.version,
      recorded_at: registration.recordedAt,
      recorded_by: registration.recordedBy,
      verb: registration.verb,
      reason: registration.reason,
      successor: registration.successor ?? null,
      slices: stored(object.id, registration.slices),
    })),
  );
  await sql`
    insert into organisation.registration
      (municipality_id, object_id, version, recorded_at, recorded_by, verb, reason, successor, slices)
    select ${here}, r.* from jsonb_to_recordset(${JSON.stringify(log)}::jsonb) as r(object_id uuid, version integer,
      recorded_at timestamptz, recorded_by text, verb text, reason text, successor uuid,
      slices jsonb)`.execute(tx);
  const pointing = entries(noun).flatMap(([name, [, type]]) => (type === "uuid" ? [name] : []));
  await sql`
    insert into organisation.tie (municipality_id, target, object_id)
    select distinct ${here}, v.value::uuid, r.object_id
    from jsonb_to_recordset(${JSON.stringify(pointing.length > 0 ? log : [])}::jsonb) as r(object_id uuid, slices jsonb),
      jsonb_array_elements(r.slices) slice, jsonb_each_text(slice -> 'value') v
    where v.key = any(${pointing}::text[]) and v.value is not null
    on conflict do nothing`.execute(tx);
  await replaceSlices(
    tx,
    noun,
    objects.map(object => ({ id: object.id, slices: object.registrations.at(-1)!.slices })),
  );
};

/** Replaces what is known now of some objects. */
export const replaceSlices = async <A extends Attributes>(
  tx: Tx,
  noun: Noun<A>,
  objects: readonly { id: string; slices: Slices<A> }[],
): Promise<void> => {
  const ids = objects.map(object => object.id);
  await sql`delete from ${tableOf(noun)} where municipality_id = ${here} and id = any(${ids}::uuid[])`.execute(
    tx,
  );
  const rows = objects.flatMap(object =>
    object.slices.map(slice => ({
      id: object.id,
      valid_from: slice.from,
      valid_to: slice.to,
      ...Object.fromEntries(entries(noun).map(([name, [column]]) => [column, slice.value[name] ?? null])),
    })),
  );
  if (rows.length === 0) return;
  const columns = sql.join(entries(noun).map(([, [column]]) => sql.ref(column)));
  const types = sql.join(entries(noun).map(([, [column, type]]) => sql`${sql.ref(column)} ${sql.raw(type)}`));
  await sql`
    insert into ${tableOf(noun)} (municipality_id, id, valid_from, valid_to, ${columns})
    select ${here}, r.* from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as r(id uuid, valid_from date, valid_to date, ${types})`.execute(tx);
};

const tableOf = (noun: { kind: ObjectKind }) => sql.table(`organisation.${noun.kind}`);

const entries = <A extends Attributes>(noun: Noun<A>) =>
  Object.entries(noun.columns) as [keyof A & string, readonly [string, string]][];

const selected = <A extends Attributes>(noun: Noun<A>) =>
  sql.join(entries(noun).map(([name, [column]]) => sql`${sql.ref(column)} as ${sql.ref(name)}`));

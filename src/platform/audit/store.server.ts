import { type SelectQueryBuilder, sql } from "kysely";
import { type Db, type Tx, tables } from "../db/database.ts";

export type RecordRow = {
  municipality_id: string;
  seq: number;
  at: Date;
  actor: string;
  on_behalf_of: string | null;
  action: string;
  object_kind: string;
  object_id: string;
  outcome: string;
  request_id: string | null;
  payload_hash: Buffer | null;
  previous_hash: Buffer;
  hash: Buffer;
};
type PayloadRow = { municipality_id: string; seq: number; salt: Buffer; payload: string };
type HeadRow = { municipality_id: string; seq: number; hash: Buffer };
export type Head = { seq: number; hash: Buffer };
type Tables = {
  "platform.audit_record": RecordRow;
  "platform.audit_payload": PayloadRow;
  "platform.audit_head": HeadRow;
};

export const headOf = async (tx: Tx): Promise<Head | null> =>
  (await tables<Tables>(tx).selectFrom("platform.audit_head").select(["seq", "hash"]).executeTakeFirst()) ??
  null;

/** The end of one municipality's chain outside a transaction, in one question. */
export const headNow = async (db: Db, municipality: string): Promise<Head | null> =>
  (await sql<Head>`select * from platform.audit_head_of(${municipality})`.execute(db)).rows[0] ?? null;

/** Takes the end of the chain; nobody else in this municipality can append until we commit. */
export const lockHead = async (tx: Tx, municipality: string, first: Buffer): Promise<Head> => {
  const locked = () =>
    tables<Tables>(tx)
      .selectFrom("platform.audit_head")
      .select(["seq", "hash"])
      .forUpdate()
      .executeTakeFirst();
  const head = await locked();
  if (head) return head;
  await tables<Tables>(tx)
    .insertInto("platform.audit_head")
    .values({ municipality_id: municipality, seq: 0, hash: first })
    .onConflict(on => on.doNothing())
    .execute();
  // Whoever came second waited on the insert above and finds the row now.
  return (await locked())!;
};

export const append = async (
  tx: Tx,
  records: readonly RecordRow[],
  payloads: readonly PayloadRow[],
): Promise<void> => {
  const last = records.at(-1);
  if (!last) return;
  await tables<Tables>(tx).insertInto("platform.audit_record").values(records).execute();
  if (payloads.length > 0)
    await tables<Tables>(tx).insertInto("platform.audit_payload").values(payloads).execute();
  await tables<Tables>(tx)
    .updateTable("platform.audit_head")
    .set({ seq: last.seq, hash: last.hash })
    .execute();
};

export type WithPayload = RecordRow & { salt: Buffer | null; payload: string | null };

const withPayload = (tx: Tx) =>
  tables<Tables>(tx)
    .selectFrom("platform.audit_record as r")
    .leftJoin("platform.audit_payload as p", join =>
      join.onRef("p.municipality_id", "=", "r.municipality_id").onRef("p.seq", "=", "r.seq"),
    )
    .selectAll("r")
    .select(["p.salt", "p.payload"]);

/** The next records of the chain after `seq`, in order. */
export const recordsAfter = (tx: Tx, seq: number, limit: number): Promise<WithPayload[]> =>
  withPayload(tx).where("r.seq", ">", seq).orderBy("r.seq").limit(limit).execute();

export const removePayload = async (tx: Tx, seq: number): Promise<boolean> => {
  const gone = await tables<Tables>(tx)
    .deleteFrom("platform.audit_payload")
    .where("seq", "=", seq)
    .executeTakeFirst();
  return gone.numDeletedRows > 0n;
};

/** The lines whose payload holds one of the texts, as JSON writes them. */
export const mentioning = async (tx: Tx, texts: readonly string[]): Promise<number[]> => {
  const patterns = texts.map(
    text =>
      `%${JSON.stringify(text)
        .slice(1, -1)
        .replace(/[\\%_]/g, "\\$&")}%`,
  );
  const rows = await tables<Tables>(tx)
    .selectFrom("platform.audit_payload")
    .select("seq")
    .where(sql<boolean>`payload ilike any(${patterns})`)
    .orderBy("seq")
    .execute();
  return rows.map(row => row.seq);
};

export type Filter = {
  actor?: string;
  action?: string;
  kind?: string;
  kinds?: readonly string[];
  object?: string;
  from?: Date;
  to?: Date;
};

/** The newest first. */
export const list = (tx: Tx, filter: Filter, limit: number, skip = 0): Promise<WithPayload[]> =>
  newest(tx, filter, limit, skip).execute();

/** The newest first and who it was, in one question: for a few lines. Null who is not of this municipality. */
export const listNamed = (
  tx: Tx,
  filter: Filter,
  limit: number,
): Promise<(WithPayload & { who: string | null })[]> => named(newest(tx, filter, limit, 0)).execute();

/** The newest line of one object whose payload holds any of these, and who it was. */
export const newestSaying = (
  tx: Tx,
  object: string,
  says: readonly object[],
): Promise<(WithPayload & { who: string | null }) | undefined> => {
  const any = says.map(one => sql<boolean>`p.payload::jsonb @> ${JSON.stringify(one)}::jsonb`);
  return named(
    newest(tx, { object }, 1, 0).where(sql<boolean>`(${sql.join(any, sql` or `)})`),
  ).executeTakeFirst();
};

const named = (query: ReturnType<typeof newest>) =>
  query.select(
    sql<string | null>`(select n.name from platform.audit_actor_names(array[r.actor]) n)`.as("who"),
  );

const newest = (tx: Tx, filter: Filter, limit: number, skip: number) =>
  matching(withPayload(tx), filter).orderBy("r.seq", "desc").limit(limit).offset(skip);

export const count = async (tx: Tx, filter: Filter): Promise<number> => {
  const query = tables<Tables>(tx)
    .selectFrom("platform.audit_record as r")
    .select(eb => eb.fn.countAll<number>().as("n"));
  return (await matching(query, filter).executeTakeFirst())?.n ?? 0;
};

const matching = <T extends { r: RecordRow }, O>(
  query: SelectQueryBuilder<T, "r", O>,
  filter: Filter,
): SelectQueryBuilder<T, "r", O> => {
  const wanted = [
    filter.actor && sql<boolean>`r.actor = ${filter.actor}`,
    filter.action && sql<boolean>`r.action = ${filter.action}`,
    filter.kind && sql<boolean>`r.object_kind = ${filter.kind}`,
    filter.kinds && sql<boolean>`r.object_kind = any(${[...filter.kinds]}::text[])`,
    filter.object && sql<boolean>`r.object_id = ${filter.object}`,
    filter.from && sql<boolean>`r.at >= ${filter.from}`,
    filter.to && sql<boolean>`r.at < ${filter.to}`,
  ].filter(condition => condition !== undefined && condition !== "");
  return wanted.reduce((q, condition) => q.where(condition as never), query);
};

/** What can be filtered by, from the log itself. */
export const actionsThere = async (tx: Tx): Promise<string[]> =>
  (
    await tables<Tables>(tx)
      .selectFrom("platform.audit_record")
      .select("action")
      .distinct()
      .orderBy("action")
      .execute()
  ).map(row => row.action);

export const actorsThere = async (tx: Tx): Promise<string[]> =>
  (await tables<Tables>(tx).selectFrom("platform.audit_record").select("actor").distinct().execute()).map(
    row => row.actor,
  );

export const namesOf = async (tx: Tx, actors: readonly string[]): Promise<Map<string, string>> => {
  const found = await sql<{ id: string; name: string }>`
    select * from platform.audit_actor_names(${actors}::text[])`.execute(tx);
  const names = new Map(found.rows.map(row => [row.id, row.name]));
  // What a job of ours did nobody in the municipality did; its id is no name.
  for (const actor of actors) if (actor.startsWith("job:")) names.set(actor, "Samsyn");
  return names;
};

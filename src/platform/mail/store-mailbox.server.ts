import { sql } from "kysely";
import type { Tx } from "../db/database.ts";
import type { NewRow, Row } from "./store.server.ts";

/** So many of the newest are kept in a municipality. */
export const mostLaid = 1_000;

/** Lays a mail; what is older than the newest thousand goes. Throws where the municipality is no example. */
export const lay = async (tx: Tx, row: NewRow): Promise<void> => {
  const laid =
    await sql`insert into platform.mailbox (municipality_id, id, kind, address, subject, body, lang, laid_at)
    select id, ${row.id}::uuid, ${row.kind}, ${row.address}, ${row.subject}, ${row.body}, ${row.lang}, ${row.at}::timestamptz
    from platform.municipality where id = ${row.municipality}::uuid and example`.execute(tx);
  if (laid.numAffectedRows !== 1n) throw new Error("only an example municipality has a mailbox");
  await sql`delete from platform.mailbox
    where id < (select id from platform.mailbox order by id desc limit 1 offset ${mostLaid - 1})`.execute(tx);
};

export type Laid = Pick<Row, "id" | "kind" | "address" | "subject" | "body" | "lang"> & { at: Date };

/** What lies there, the newest first. */
export const laid = async (tx: Tx, limit: number, skip: number): Promise<Laid[]> =>
  (
    await sql<Laid>`select id, kind, address, subject, body, lang, laid_at as at from platform.mailbox
      order by id desc limit ${limit} offset ${skip}`.execute(tx)
  ).rows;

export const countLaid = async (tx: Tx): Promise<number> =>
  (await sql<{ n: number }>`select count(*)::int as n from platform.mailbox`.execute(tx)).rows[0]?.n ?? 0;

/** Takes away all that lies there; answers how many. */
export const emptyMailbox = async (tx: Tx): Promise<number> =>
  Number((await sql`delete from platform.mailbox`.execute(tx)).numAffectedRows);

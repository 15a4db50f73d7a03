import { sql } from "kysely";
import type { Lang } from "../../kernel/lang.ts";
import type { Db, Tx } from "../db/database.ts";
import { lease } from "./message.ts";

export type Row = {
  id: string;
  kind: string;
  address: string;
  subject: string;
  body: string;
  lang: Lang;
  off_link: string | null;
  attempts: number;
};

export type NewRow = Omit<Row, "attempts"> & { municipality: string; person: string | null; at: Date };

export const insert = (tx: Tx, row: NewRow): Promise<unknown> =>
  sql`insert into platform.outbox
      (municipality_id, id, person_id, kind, address, subject, body, lang, off_link, created_at, due_at)
    values (${row.municipality}, ${row.id}, ${row.person}, ${row.kind}, ${row.address}, ${row.subject}, ${row.body},
      ${row.lang}, ${row.off_link}, ${row.at}, ${row.at})`.execute(tx);

export const countWaiting = async (tx: Tx): Promise<number> =>
  (
    await sql<{
      n: number;
    }>`select count(*)::int as n from platform.outbox where address is not null`.execute(tx)
  ).rows[0]?.n ?? 0;

/** The next message that is due, taken for as long as the lease: no other process takes it meanwhile. */
export const takeDue = async (tx: Tx, now: Date): Promise<Row | null> =>
  // Materialized: inside the update the choice might be made again for each row, and more than one be taken.
  (
    await sql<Row>`with due as materialized (select municipality_id, id from platform.outbox
        where address is not null and due_at <= ${now} order by due_at, id limit 1 for update skip locked)
      update platform.outbox o set attempts = attempts + 1, due_at = ${new Date(now.getTime() + lease)}
      from due where o.municipality_id = due.municipality_id and o.id = due.id
      returning o.id, kind, address, subject, body, lang, off_link, attempts`.execute(tx)
  ).rows[0] ?? null;

/** What was sent or given up is emptied at once; that it was, and when, is kept for a while. */
export const settle = (tx: Tx, id: string, how: "sent" | "given-up", now: Date): Promise<unknown> =>
  sql`update platform.outbox set address = null, subject = null, body = null, off_link = null,
      sent_at = ${how === "sent" ? now : null}, given_up_at = ${how === "sent" ? null : now}
    where id = ${id} and address is not null`.execute(tx);

export const postpone = (tx: Tx, id: string, until: Date): Promise<unknown> =>
  sql`update platform.outbox set due_at = ${until} where id = ${id} and address is not null`.execute(tx);

/** Settled ones go after a month; a content never stays a week, whatever has happened to the mail server. */
export const tidy = async (tx: Tx, now: Date): Promise<void> => {
  await sql`update platform.outbox set address = null, subject = null, body = null, off_link = null, given_up_at = ${now}
    where address is not null and created_at < ${now}::timestamptz - interval '7 days'`.execute(tx);
  await sql`delete from platform.outbox where coalesce(sent_at, given_up_at) < ${now}::timestamptz - interval '30 days'`.execute(
    tx,
  );
  await sql`delete from platform.mailbox where laid_at < ${now}::timestamptz - interval '30 days'`.execute(
    tx,
  );
};

/** Takes waiting messages away: all, or those of one person. */
export const dropWaiting = (tx: Tx, person: string | null = null): Promise<unknown> =>
  sql`delete from platform.outbox where address is not null
    and (${person}::uuid is null or person_id = ${person}::uuid)`.execute(tx);

/** Takes waiting messages to one address away, and those that lie in the mailbox of an example. */
export const dropWaitingTo = async (tx: Tx, address: string): Promise<void> => {
  await sql`delete from platform.outbox where lower(address) = lower(${address})`.execute(tx);
  await sql`delete from platform.mailbox where lower(address) = lower(${address})`.execute(tx);
};

export const municipalityIds = async (db: Db): Promise<string[]> =>
  (await sql<{ id: string }>`select id from platform.municipality order by id`.execute(db)).rows.map(
    ({ id }) => id,
  );

import { sql } from "kysely";
import type { Lang } from "../../kernel/lang.ts";
import type { Day } from "../../kernel/period.ts";
import type { Db, Tx } from "../../platform/db/database.ts";

export type Reminder = {
  person_id: string;
  address: string;
  lang: Lang;
  key: Buffer;
  confirmed_at: Date | null;
};

const columns = sql.raw("person_id, address, lang, key, confirmed_at");

export const reminderOf = async (tx: Tx, person: string): Promise<Reminder | null> =>
  (await sql<Reminder>`select ${columns} from platform.reminder where person_id = ${person}`.execute(tx))
    .rows[0] ?? null;

/** A new address begins anew: unconfirmed, with a key of its own. */
export const ask = (
  tx: Tx,
  municipality: string,
  reminder: Omit<Reminder, "confirmed_at"> & { at: Date },
): Promise<unknown> =>
  sql`insert into platform.reminder (municipality_id, person_id, address, lang, key, asked_at)
    values (${municipality}, ${reminder.person_id}, ${reminder.address}, ${reminder.lang}, ${reminder.key}, ${reminder.at})
    on conflict (municipality_id, person_id) do update set address = excluded.address, lang = excluded.lang,
      key = excluded.key, asked_at = excluded.asked_at, confirmed_at = null, written_for = null`.execute(tx);

/** The first reminder comes next week. */
export const confirm = async (tx: Tx, person: string, monday: Day, at: Date): Promise<void> => {
  await sql`update platform.reminder set confirmed_at = ${at}, written_for = ${monday}
    where person_id = ${person} and confirmed_at is null`.execute(tx);
};

export const remove = async (tx: Tx, person: string): Promise<boolean> =>
  (await sql`delete from platform.reminder where person_id = ${person}`.execute(tx)).numAffectedRows === 1n;

/** How often the person has asked for a mail since then. */
export const askedSince = async (tx: Tx, person: string, since: Date): Promise<number> =>
  (
    await sql<{ n: number }>`select count(*)::int as n from platform.outbox
      where person_id = ${person} and kind = 'reminder-asked' and created_at > ${since}`.execute(tx)
  ).rows[0]?.n ?? 0;

/** Some of those who have not been written to this week; no other process takes them meanwhile. */
export const takeDue = async (tx: Tx, monday: Day, most: number): Promise<Reminder[]> =>
  (
    await sql<Reminder>`with due as materialized (select municipality_id m, person_id p from platform.reminder
        where confirmed_at is not null and (written_for is null or written_for < ${monday})
        order by person_id limit ${most} for update skip locked)
      update platform.reminder set written_for = ${monday} from due where municipality_id = m and person_id = p
      returning ${columns}`.execute(tx)
  ).rows;

/** Takes away every reminder, waiting mail and mail in the mailbox of an example in which one of these values stands. */
export const dropMentions = async (tx: Tx, values: readonly string[]): Promise<void> => {
  await sql`delete from platform.reminder r where exists (
    select from unnest(${[...values]}::text[]) value where position(lower(value) in lower(r.address)) > 0)`.execute(
    tx,
  );
  await sql`delete from platform.outbox o where o.address is not null and exists (
    select from unnest(${[...values]}::text[]) value
    where position(lower(value) in lower(concat_ws(' ', o.address, o.subject, o.body))) > 0)`.execute(tx);
  await sql`delete from platform.mailbox m where exists (
    select from unnest(${[...values]}::text[]) value
    where position(lower(value) in lower(concat_ws(' ', m.address, m.subject, m.body))) > 0)`.execute(tx);
};

export type Place = { id: string; name: Record<string, string>; time_zone: string };

export const placeOf = async (db: Db, id: string): Promise<Place | null> =>
  (await sql<Place>`select id, name, time_zone from platform.municipality where id = ${id}`.execute(db))
    .rows[0] ?? null;

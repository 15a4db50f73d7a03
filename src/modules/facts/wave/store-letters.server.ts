import { sql } from "kysely";
import type { Lang } from "../../../kernel/lang.ts";
import type { Tx } from "../../../platform/db/database.ts";

const here = sql`nullif(current_setting('samsyn.municipality', true), '')::uuid`;

/** Somebody to be written to. */
export type Addressee = {
  id: string;
  place: string;
  role: string;
  name: string | null;
  email: string | null;
  address: string | null;
  lang: Lang;
  /** How often they were written to before. */
  sent: number;
};

const columns = sql`id, place, role, name, email, post_address as address, lang, sent`;

// Whoever has fetched a ticket or wants no reminder is never written to again. The hashes are chance: an order of none.
const waiting = (wave: string) => sql`facts.invitation
  where municipality_id = ${here} and wave_id = ${wave}::uuid and not fetched and not refused`;

/** Some of those to be written to by mail in this round, held until the transaction ends. */
export const nextByMail = async (tx: Tx, wave: string, round: number, size: number): Promise<Addressee[]> =>
  (
    await sql<Addressee>`select ${columns} from ${waiting(wave)} and email is not null and sent < ${round}
      order by code_hash limit ${size} for update skip locked`.execute(tx)
  ).rows;

/** Whom a letter can be printed for: in a place or in all, those without a mail address or everybody. */
export type LettersFor = { place: string | null; everybody: boolean };

export const forLetters = async (tx: Tx, wave: string, of: LettersFor, size: number): Promise<Addressee[]> =>
  (
    await sql<Addressee>`select ${columns} from ${waiting(wave)}
      and (${of.place}::text is null or place = ${of.place}) and (${of.everybody} or email is null)
      order by place collate "C", role collate "C", name, code_hash limit ${size} for update`.execute(tx)
  ).rows;

/** How many letters there would be, by place. */
export const lettersByPlace = async (
  tx: Tx,
  wave: string,
): Promise<{ place: string; without: number; all: number }[]> =>
  (
    await sql<{ place: string; without: number; all: number }>`select place,
        count(*) filter (where email is null)::int as without, count(*)::int as all
      from ${waiting(wave)} group by place order by place collate "C"`.execute(tx)
  ).rows;

/** Gives each their new code, the one before leads nowhere any more, and notes the round they were written to in. */
export const giveCodes = async (
  tx: Tx,
  wave: string,
  given: readonly { id: string; hash: Buffer }[],
  round: number,
): Promise<void> => {
  const rows = JSON.stringify(given.map(({ id, hash }) => ({ id, hash: hash.toString("hex") })));
  await sql`update facts.invitation i set code_hash = decode(r.hash, 'hex'), sent = ${round}
    from jsonb_to_recordset(${rows}::jsonb) as r (id uuid, hash text)
    where i.municipality_id = ${here} and i.wave_id = ${wave}::uuid and i.id = r.id`.execute(tx);
};

/** How many invited there are, and how many of them have been written to. Nothing of who has answered. */
export const writtenTo = async (
  tx: Tx,
  wave: string,
): Promise<{ invited: number; byMail: number; written: number }> =>
  (
    await sql<{ invited: number; byMail: number; written: number }>`select count(*)::int as invited,
        count(email)::int as "byMail", count(*) filter (where sent > 0)::int as written
      from facts.invitation where municipality_id = ${here} and wave_id = ${wave}::uuid`.execute(tx)
  ).rows[0]!;

/** Open waves in which somebody waits for a mail. */
export const wavesToMail = async (tx: Tx): Promise<string[]> =>
  (
    await sql<{
      id: string;
    }>`select w.id from facts.wave w where w.municipality_id = ${here} and w.state = 'open'
      and exists (select from facts.invitation i where i.municipality_id = w.municipality_id and i.wave_id = w.id
        and i.email is not null and not i.fetched and not i.refused and i.sent < w.reminded + 1)`.execute(tx)
  ).rows.map(({ id }) => id);

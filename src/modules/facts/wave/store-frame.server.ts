import { sql } from "kysely";
import type { Tx } from "../../../platform/db/database.ts";
import { wholeWords } from "../../../platform/db/strike.ts";
import { dropWaitingTo } from "../../../platform/mail/index.server.ts";
import type { Listed, Stratum } from "./rules-frame.ts";
import type { Answered } from "./rules-rates.ts";

const here = sql`nullif(current_setting('samsyn.municipality', true), '')::uuid`;

/** The frame of a wave by place and role. */
export const strataOf = async (tx: Tx, wave: string): Promise<Stratum[]> =>
  (
    await sql<Stratum>`select s.place, s.role, population, count(i.id)::int as listed
      from facts.stratum s left join facts.invitation i on i.municipality_id = s.municipality_id
        and i.wave_id = s.wave_id and i.place = s.place and i.role = s.role and i.name is not null
      where s.municipality_id = ${here} and s.wave_id = ${wave}::uuid
      group by s.place, s.role, population
      order by s.place collate "C", s.role collate "C"`.execute(tx)
  ).rows;

/** Writes a whole frame: strata that are not in it go with those invited in them. */
export const writeStrata = async (tx: Tx, wave: string, strata: readonly Stratum[]): Promise<void> => {
  const rows = JSON.stringify(strata);
  await sql`delete from facts.stratum s where municipality_id = ${here} and wave_id = ${wave}::uuid
    and not exists (select from jsonb_to_recordset(${rows}::jsonb) as r (place text, role text)
      where r.place = s.place and r.role = s.role)`.execute(tx);
  await sql`insert into facts.stratum (municipality_id, wave_id, place, role, population)
    select ${here}, ${wave}::uuid, place, role, population
    from jsonb_to_recordset(${rows}::jsonb) as r (place text, role text, population integer)
    on conflict (municipality_id, wave_id, place, role)
    do update set population = excluded.population`.execute(tx);
};

/** Adds invited people; until somebody is written to, a code that nobody knows stands for theirs. Ids tell no order. */
export const insertInvited = async (tx: Tx, wave: string, people: readonly Listed[]): Promise<void> => {
  for (let i = 0; i < people.length; i += 2000)
    await sql`insert into facts.invitation (municipality_id, wave_id, id, place, role, name, email, post_address,
        lang, code_hash)
      select ${here}, ${wave}::uuid, gen_random_uuid(), place, role, name, email, address, lang,
        decode(replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', ''), 'hex')
      from jsonb_to_recordset(${JSON.stringify(people.slice(i, i + 2000))}::jsonb)
        as r (place text, role text, name text, email text, address text, lang text)`.execute(tx);
};

export const deleteInvited = async (tx: Tx, wave: string): Promise<number> => {
  const { numAffectedRows } = await sql`delete from facts.invitation
    where municipality_id = ${here} and wave_id = ${wave}::uuid`.execute(tx);
  return Number(numAffectedRows ?? 0);
};

/** One role's invited become another's. */
export const moveRole = async (tx: Tx, wave: string, from: string, into: string): Promise<void> => {
  await sql`update facts.invitation set role = ${into}
    where municipality_id = ${here} and wave_id = ${wave}::uuid and role = ${from}`.execute(tx);
};

/** Those of a frame that are listed by name, for looking through. */
export const listedOf = async (
  tx: Tx,
  wave: string,
  { skip, size }: { skip: number; size: number },
): Promise<{ rows: (Listed & { id: string })[]; total: number }> => {
  const { rows } = await sql<Listed & { id: string; total: number }>`select id, place, role, name, email,
      post_address as address, lang, count(*) over ()::int as total
    from facts.invitation where municipality_id = ${here} and wave_id = ${wave}::uuid and name is not null
    order by place collate "C", role collate "C", name, id limit ${size} offset ${skip}`.execute(tx);
  return { rows, total: rows[0]?.total ?? 0 };
};

/** How many are invited, and how many of them said that they will not, kept beside each stratum. */
export const countInvited = async (tx: Tx, wave: string): Promise<void> => {
  await sql`update facts.stratum s set invited = i.invited, refused = i.refused
    from (select place, role, count(*)::int as invited, count(*) filter (where refused)::int as refused
      from facts.invitation where municipality_id = ${here} and wave_id = ${wave}::uuid group by place, role) i
    where s.municipality_id = ${here} and s.wave_id = ${wave}::uuid and s.place = i.place and s.role = i.role`.execute(
    tx,
  );
};

/** Invitations of waves whose day of deletion is over: which waves, and how many went of each. */
export const deleteKeptInvited = async (tx: Tx, today: string): Promise<{ wave: string; n: number }[]> =>
  (
    await sql<{ wave: string; n: number }>`with gone as (delete from facts.invitation i using facts.wave w
        where i.municipality_id = ${here} and w.municipality_id = i.municipality_id and w.id = i.wave_id
          and w.keep_until < ${today} returning w.id)
      select id as wave, count(*)::int as n from gone group by id order by id`.execute(tx)
  ).rows;

/**
 * Strikes what is known of an erased person. Of a wave that is not open yet they are not asked at all; later the place
 * of one who was invited stays, which no name or address leads to, and which counts as a no.
 */
export const strikeInvited = async (tx: Tx, values: readonly string[]): Promise<void> => {
  if (values.length === 0) return;
  const pattern = wholeWords(values);
  await sql`delete from facts.invitation i using facts.wave w
    where i.municipality_id = ${here} and w.municipality_id = i.municipality_id and w.id = i.wave_id
      and w.state = 'draft' and concat_ws(E'\n', i.name, email, post_address) ~* ${pattern}`.execute(tx);
  await sql`update facts.invitation set name = null, email = null, post_address = null, refused = true
    where municipality_id = ${here} and concat_ws(E'\n', name, email, post_address) ~* ${pattern}`.execute(
    tx,
  );
  await sql`update facts.wave set contact = regexp_replace(contact, ${pattern}, '[…]', 'gi')
    where municipality_id = ${here} and contact ~* ${pattern}`.execute(tx);
};

/** Strikes one of those invited; a mail on its way to them goes too. False where there is nobody like that. */
export const strikeOne = async (
  tx: Tx,
  wave: { id: string; state: string },
  invited: string,
): Promise<boolean> => {
  const one = sql`municipality_id = ${here} and wave_id = ${wave.id}::uuid and id::text = ${invited} and name is not null`;
  const { rows } = await sql<{
    email: string | null;
  }>`select email from facts.invitation where ${one} for update`.execute(tx);
  const [found] = rows;
  if (!found) return false;
  if (found.email !== null) await dropWaitingTo(tx, found.email);
  if (wave.state === "draft") await sql`delete from facts.invitation where ${one}`.execute(tx);
  else
    await sql`update facts.invitation set name = null, email = null, post_address = null, refused = true
      where ${one}`.execute(tx);
  return true;
};

/**
 * How many of each stratum were invited when its wave opened, and how many answers there are. These come in batches, so
 * that nobody sees whose came.
 */
export const answeredOf = async (
  tx: Tx,
  wave: string,
): Promise<(Answered & { place: string; role: string })[]> =>
  (
    await sql<Answered & { place: string; role: string }>`select s.place, s.role, s.invited,
        count(r.id)::int as answered
      from facts.stratum s left join facts.response r on r.municipality_id = s.municipality_id
        and r.wave_id = s.wave_id and r.place = s.place and r.role = s.role
      where s.municipality_id = ${here} and s.wave_id = ${wave}::uuid
      group by s.place, s.role, s.invited order by s.place collate "C", s.role collate "C"`.execute(tx)
  ).rows;

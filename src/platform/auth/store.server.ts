import { sql } from "kysely";
import type { Lang, Names } from "../../kernel/lang.ts";
import type { Role } from "../act.ts";
import type { Db, Tx } from "../db/database.ts";

/** The sign-in tables are closed: every question is one function of the database (see its migration). */
export type LivingSession = {
  session_id: string;
  person_id: string;
  name: string;
  lang: Lang;
  issuer: string;
  level: string;
  municipality_id: string | null;
  time_zone: string | null;
  roles: Role[];
};

const idle = "2 hours";

export const readSession = async (db: Db, hash: Buffer, now: Date): Promise<LivingSession | null> => {
  const found = await sql<LivingSession>`
    select * from platform.session_read(${hash}, ${now}, ${idle}::interval)`.execute(db);
  return found.rows[0] ?? null;
};

export type NewSession = {
  id: string;
  hash: Buffer;
  person: string;
  municipality: string | null;
  level: string;
  providerSession: string | null;
  agent: string;
  now: Date;
  until: Date;
};

export const startSession = (db: Db, s: NewSession): Promise<unknown> =>
  sql`select platform.session_start(${s.id}, ${s.hash}, ${s.person}, ${s.municipality}, ${s.level},
    ${s.providerSession}, ${s.agent}, ${s.now}, ${s.until})`.execute(db);

export const endSession = (db: Db, hash: Buffer, now: Date, because: string): Promise<unknown> =>
  sql`select platform.session_end(${hash}, ${now}, ${because})`.execute(db);

export const endOwnSession = (db: Db, person: string, session: string, now: Date): Promise<unknown> =>
  sql`select platform.session_end_own(${person}, ${session}, ${now})`.execute(db);

export const endSessionsByProvider = async (
  db: Db,
  issuer: string,
  subject: string | null,
  providerSession: string | null,
  now: Date,
): Promise<number> => {
  const ended = await sql<{ n: number }>`
    select platform.session_end_by_provider(${issuer}, ${subject}, ${providerSession}, ${now}) as n`.execute(
    db,
  );
  return ended.rows[0]?.n ?? 0;
};

export const endSessionsOfIssuer = (db: Db, issuer: string, now: Date): Promise<unknown> =>
  sql`select platform.session_end_of_issuer(${issuer}, ${now})`.execute(db);

/** Removes what has been kept long enough. */
export const tidy = (db: Db): Promise<unknown> => sql`select platform.sign_in_tidy()`.execute(db);

export type OwnSession = {
  id: string;
  agent: string;
  created_at: Date;
  last_seen_at: Date;
  token_hash: Buffer;
};

export const sessionsOf = async (db: Db, person: string, now: Date): Promise<OwnSession[]> =>
  (
    await sql<OwnSession>`select * from platform.sessions_of(${person}, ${now}, ${idle}::interval)`.execute(
      db,
    )
  ).rows;

export type OpenMunicipality = { id: string; country: string; code: string; name: Names; roles: Role[] };

export const municipalitiesOf = async (db: Db, person: string, now: Date): Promise<OpenMunicipality[]> =>
  (await sql<OpenMunicipality>`select * from platform.municipalities_of(${person}, ${now})`.execute(db)).rows;

export const chooseMunicipality = async (db: Db, hash: Buffer, id: string, now: Date): Promise<boolean> => {
  const chosen = await sql<{ ok: boolean }>`
    select platform.session_choose(${hash}, ${id}, ${now}) as ok`.execute(db);
  return chosen.rows[0]?.ok ?? false;
};

export type Attempt = {
  browser_hash: Buffer;
  nonce: string;
  verifier: string;
  return_to: string;
  expires_at: Date;
};

export const beginAttempt = (db: Db, state: Buffer, a: Attempt, now: Date): Promise<unknown> =>
  sql`select platform.sign_in_begin(${state}, ${a.browser_hash}, ${a.nonce}, ${a.verifier}, ${a.return_to},
    ${now}, ${a.expires_at})`.execute(db);

export const takeAttempt = async (db: Db, state: Buffer): Promise<Attempt | null> =>
  (await sql<Attempt>`select * from platform.sign_in_take(${state})`.execute(db)).rows[0] ?? null;

export type SignInEvent = { kind: string; reason: string; person: string | null; request: string };

export const noteEvent = (db: Db, now: Date, e: SignInEvent): Promise<unknown> =>
  sql`select platform.sign_in_note(${now}, ${e.kind}, ${e.reason}, ${e.person}, ${e.request})`.execute(db);

export type Account = { issuer: string; subject: string; name: string; lang: Lang; example: boolean };

/** The id of an account's person; a new account gets `newId`. */
export const seePerson = async (db: Db | Tx, newId: string, a: Account, now: Date): Promise<string> => {
  const seen = await sql<{ id: string }>`select platform.person_seen(${newId}, ${a.issuer}, ${a.subject},
    ${a.name}, ${a.lang}, ${a.example}, ${now}) as id`.execute(db);
  // The function inserts or updates, so that one row always comes back.
  return seen.rows[0]!.id;
};

export type LocalPerson = {
  id: string;
  name: string;
  lang: Lang;
  example: boolean;
  municipality_id: string;
  municipality: Names;
  country: string;
  municipality_example: boolean;
  roles: Role[];
};

export const localPeople = async (db: Db, issuer: string, now: Date): Promise<LocalPerson[]> =>
  (await sql<LocalPerson>`select * from platform.local_people(${issuer}, ${now})`.execute(db)).rows;

export type NewMunicipality = {
  id: string;
  country: "DK" | "SE" | "FI" | "NO";
  code: string;
  name: Names;
  timeZone: string;
  languages: readonly Lang[];
  example: boolean;
};

export const foundMunicipality = (db: Tx, m: NewMunicipality, now: Date): Promise<unknown> =>
  sql`select platform.municipality_found(${m.id}, ${m.country}, ${m.code}, ${JSON.stringify(m.name)}::jsonb,
    ${m.timeZone}, ${m.languages}::text[], ${m.example}, ${now})`.execute(db);

/** False when the person has the role already. */
export const giveRole = async (
  tx: Tx,
  grant: { id: string; person: string; role: Role; by: string },
  now: Date,
): Promise<boolean> => {
  const given = await sql<{ ok: boolean }>`
    select platform.role_give(${grant.id}, ${grant.person}, ${grant.role}, ${grant.by}, ${now}) as ok`.execute(
    tx,
  );
  return given.rows[0]?.ok ?? false;
};

/** One change of roles at a time in a municipality. */
export const lockRoles = (tx: Tx, municipality: string): Promise<unknown> =>
  sql`select pg_advisory_xact_lock(hashtextextended(${`roles ${municipality}`}, 0))`.execute(tx);

export const takeRole = async (tx: Tx, grant: string, by: string, now: Date): Promise<boolean> =>
  (await sql<{ ok: boolean }>`select platform.role_take(${grant}, ${by}, ${now}) as ok`.execute(tx)).rows[0]
    ?.ok ?? false;

export type Grant = {
  id: string;
  person_id: string;
  name: string;
  role: Role;
  granted_by: string;
  valid_from: Date;
  valid_to: Date | null;
};

export const rolesHere = async (tx: Tx): Promise<Grant[]> =>
  (await sql<Grant>`select * from platform.roles_here()`.execute(tx)).rows;

/** A grant in no municipality, made or ended; false when there is nothing to do. As the owner of the tables. */
export const setAssociation = async (
  tx: Tx,
  grant: { id: string; person: string; by: string },
  sees: boolean,
  now: Date,
): Promise<boolean> => {
  const { rows } = await (sees
    ? sql`insert into platform.role_grant (id, person_id, role, granted_by, valid_from)
        values (${grant.id}, ${grant.person}, 'association', ${grant.by}, ${now})
        on conflict (municipality_id, person_id, role) where valid_to is null do nothing returning id`
    : sql`update platform.role_grant set valid_to = ${now}, ended_by = ${grant.by}
        where person_id = ${grant.person} and municipality_id is null and valid_to is null returning id`
  ).execute(tx);
  return rows.length > 0;
};

export const municipalityIds = async (tx: Tx): Promise<string[]> =>
  (await sql<{ id: string }>`select id from platform.municipality order by id`.execute(tx)).rows.map(
    ({ id }) => id,
  );

/** The rows of one municipality, within a transaction that goes through all. */
export const enter = (tx: Tx, municipality: string): Promise<unknown> =>
  sql`select set_config('samsyn.municipality', ${municipality}, true)`.execute(tx);

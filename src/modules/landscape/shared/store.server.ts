import { sql } from "kysely";
import type { Lang } from "../../../kernel/lang.ts";
import { collationOf } from "../../../platform/db/collation.ts";
import type { Db, Tx } from "../../../platform/db/database.ts";
import type { SharedContent, SharedProduct } from "./rules.ts";

/** Read by everybody, written by functions of the database only (see the migration). */
const columns = sql.raw(`s.id, s.version, s.content, s.proposed_at as "proposedAt", s.decision,
  s.decided_at as "decidedAt", s.decided_in as "decidedIn", s.declined_because as "declinedBecause",
  s.deactivated_on as "deactivatedOn", s.deactivation_reason as "deactivationReason", s.replaced_by as "replacedBy"`);

/** Invented and real municipalities have a catalogue each. */
const ofOurKind = sql.raw("s.example = (select a.example from landscape.acting() a)");

/** The end of a municipality's change log and the catalogue's revision: as long as neither moves, nothing was written. */
export const stateOf = async (db: Db, municipality: string): Promise<string> => {
  const { rows } = await sql<{ state: string }>`
    select concat_ws(':', h.seq, encode(h.hash, 'hex'), r.n) as state from landscape.shared_revision r
    left join platform.audit_head_of(${municipality}) h on true`.execute(db);
  return rows[0]?.state ?? "";
};

export type Wanted = { q: string; state: "promoted" | "waiting"; skip: number; size: number; lang: Lang };

/** A page of the catalogue, or of what waits for a curator; merged products are found under what replaced them. */
export const searchShared = async (
  tx: Tx,
  { q, state, skip, size, lang }: Wanted,
): Promise<{ products: SharedProduct[]; total: number }> => {
  const like = `%${q.toLowerCase().replaceAll(/[\\%_]/g, "\\$&")}%`;
  const chosen = state === "promoted" ? sql`s.decision = 'promoted'` : sql`s.decision is null`;
  const where = sql`${ofOurKind} and ${chosen} and s.replaced_by is null and (${q} = '' or lower(concat_ws(' ',
    s.content ->> 'name', s.content ->> 'formerNames', s.content ->> 'supplier', s.content ->> 'description')) like ${like}
    or exists (select from jsonb_array_elements(s.content -> 'tasks') t
      where lower(concat_ws(' ', t ->> 'code', t ->> 'label')) like ${like}))`;
  const { rows } = await sql<SharedProduct & { total: number }>`
    select ${columns}, count(*) over () as total from landscape.shared_system s where ${where}
    order by s.content ->> 'name' ${collationOf(lang)}, s.id offset ${skip} limit ${size}`.execute(tx);
  return { products: rows, total: rows[0]?.total ?? 0 };
};

/** How many wait for a curator. */
export const waitingCount = async (tx: Tx): Promise<number> =>
  (
    await sql<{ n: number }>`select count(*) as n from landscape.shared_system s
      where ${ofOurKind} and s.decision is null`.execute(tx)
  ).rows[0]?.n ?? 0;

/** A product of the acting municipality's kind; declined ones are seen by who proposed them only. */
export const sharedById = async (tx: Tx, id: string): Promise<SharedProduct | undefined> =>
  (
    await sql<SharedProduct>`select ${columns} from landscape.shared_system s where s.id = ${id} and ${ofOurKind}
      and (s.decision is distinct from 'declined'
        or exists (select from landscape.shared_link l where l.shared_id = s.id))`.execute(tx)
  ).rows[0];

/** The promoted products of one name; several, until a curator has merged them. */
export const sharedNamed = async (tx: Tx, name: string): Promise<SharedProduct[]> =>
  (
    await sql<SharedProduct>`select ${columns} from landscape.shared_system s where ${ofOurKind}
      and s.decision = 'promoted' and s.replaced_by is null and lower(s.content ->> 'name') = ${name.trim().toLowerCase()}`.execute(
      tx,
    )
  ).rows;

/** What the acting municipality's systems are linked to, and what replaced that. */
export const linkedProducts = async (
  tx: Tx,
): Promise<{ links: Map<string, string>; products: Map<string, SharedProduct> }> => {
  const links = await sql<{ system: string; shared: string }>`
    select system_id as system, shared_id as shared from landscape.shared_link`.execute(tx);
  if (links.rows.length === 0) return { links: new Map(), products: new Map() };
  const { rows } = await sql<SharedProduct>`with recursive reached as (
      select s.* from landscape.shared_system s where s.id = any(${links.rows.map(({ shared }) => shared)}::uuid[])
      union select s.* from landscape.shared_system s join reached r on s.id = r.replaced_by)
    select ${columns} from reached s`.execute(tx);
  return {
    links: new Map(links.rows.map(({ system, shared }) => [system, shared])),
    products: new Map(rows.map(product => [product.id, product])),
  };
};

/** The acting municipality's system that stands for a product. */
export const systemLinkedTo = async (tx: Tx, shared: string): Promise<string | undefined> =>
  (
    await sql<{
      id: string;
    }>`select system_id as id from landscape.shared_link where shared_id = ${shared}`.execute(tx)
  ).rows[0]?.id;

export const insertLink = (tx: Tx, municipality: string, system: string, shared: string, at: Date) =>
  sql`insert into landscape.shared_link (municipality_id, system_id, shared_id, linked_at)
    values (${municipality}, ${system}, ${shared}, ${at})`.execute(tx);

const answer = async (tx: Tx, call: ReturnType<typeof sql>): Promise<boolean> =>
  (await sql<{ ok: boolean }>`select ${call} as ok`.execute(tx)).rows[0]?.ok ?? false;

const text = (content: SharedContent) => JSON.stringify(content);

export const proposeShared = (tx: Tx, id: string, content: SharedContent, at: Date) =>
  answer(tx, sql`landscape.shared_propose(${id}, ${text(content)}::jsonb, ${at})`);
export const withdrawShared = (tx: Tx, id: string) => answer(tx, sql`landscape.shared_withdraw(${id})`);
export const decideShared = (
  tx: Tx,
  id: string,
  version: number,
  decision: "promoted" | "declined",
  because: string | null,
  at: Date,
) => answer(tx, sql`landscape.shared_decide(${id}, ${version}, ${decision}, ${because}, ${at})`);
export const describeShared = (tx: Tx, id: string, version: number, content: SharedContent) =>
  answer(tx, sql`landscape.shared_describe(${id}, ${version}, ${text(content)}::jsonb)`);
export const deactivateShared = (
  tx: Tx,
  id: string,
  version: number,
  on: string | null,
  because: string | null,
) => answer(tx, sql`landscape.shared_deactivate(${id}, ${version}, ${on}, ${because})`);
export const mergeShared = (tx: Tx, id: string, version: number, into: string) =>
  answer(tx, sql`landscape.shared_merge(${id}, ${version}, ${into})`);

import { sql } from "kysely";
import type { Names } from "../../../kernel/lang.ts";
import type { Act } from "../../../platform/act.ts";
import type { Tx } from "../../../platform/db/database.ts";

/** Of an object's slices the one that names it today; else its last, else its next: a reference never lacks a name. */
const nearest = (act: Act) =>
  sql`order by id, (valid_from <= ${act.today} and (valid_to is null or ${act.today} < valid_to)) desc, valid_from <= ${act.today} desc, case when valid_from <= ${act.today} then valid_from end desc, valid_from`;

const chosen = (ids?: readonly string[]) => (ids ? sql`where id = any(${[...ids]}::uuid[])` : sql``);

/** Names of units by id, today's or the nearest there is; of all units when no ids are given. */
export const unitTitles = async (tx: Tx, act: Act, ids?: readonly string[]): Promise<Map<string, string>> => {
  const { rows } = await sql<{ id: string; name: string }>`
    select distinct on (id) id, name from organisation.unit ${chosen(ids)} ${nearest(act)}`.execute(tx);
  return new Map(rows.map(row => [row.id, row.name]));
};

/** Names of people by id; an erased person has an empty name. */
export const personTitles = async (
  tx: Tx,
  act: Act,
  ids?: readonly string[],
): Promise<Map<string, string>> => {
  const { rows } = await sql<{ id: string; name: string | null }>`
    select distinct on (id) id, coalesce(display, concat_ws(' ', given, family)) as name
    from organisation.person ${chosen(ids)} ${nearest(act)}`.execute(tx);
  return new Map(rows.map(row => [row.id, row.name ?? ""]));
};

/** Every unit there ever was, with its name and the unit above it in the line hierarchy. */
export const unitLine = async (
  tx: Tx,
  act: Act,
): Promise<Map<string, { name: string; parent: string | null }>> => {
  const { rows } = await sql<{ id: string; name: string; parent: string | null }>`
    select distinct on (id) id, name, parent_line as parent from organisation.unit ${nearest(act)}`.execute(
    tx,
  );
  return new Map(rows.map(row => [row.id, { name: row.name, parent: row.parent }]));
};

/** What someone who can hold a duty is called; `personName` is who sits in a position today, null when it is vacant. */
export type HolderTitle = { kind: "person" | "position"; label: string; personName: string | null };

/** Names of people and titles of positions by id. */
export const holderTitles = async (
  tx: Tx,
  act: Act,
  ids: readonly string[],
): Promise<Map<string, HolderTitle>> => {
  const { rows } = await sql<{ id: string; title: string; unit: string; person: string | null }>`
    select distinct on (id) id, title, unit,
      case when valid_from <= ${act.today} and (valid_to is null or ${act.today} < valid_to) then person end as person
    from organisation.position ${chosen(ids)} ${nearest(act)}`.execute(tx);
  const units = await unitTitles(tx, act, [...new Set(rows.map(row => row.unit))]);
  const people = await personTitles(tx, act, [...ids, ...rows.flatMap(row => row.person ?? [])]);
  const found = new Map<string, HolderTitle>();
  for (const id of ids) {
    const name = people.get(id);
    if (name !== undefined) found.set(id, { kind: "person", label: name, personName: name });
  }
  for (const { id, title, unit, person } of rows)
    found.set(id, {
      kind: "position",
      label: `${title}, ${units.get(unit) ?? ""}`,
      personName: person ? (people.get(person) ?? "") : null,
    });
  return found;
};

/**
 * People who are here today by the name or the mail address a file calls them, and positions by "title, unit";
 * several ids where a name is not one's alone.
 */
export const holdersCalled = async (
  tx: Tx,
  act: Act,
  names: readonly string[],
): Promise<Map<string, string[]>> => {
  const { rows } = await sql<{ called: string; ids: string[] }>`
    select called, array_agg(distinct id) as ids from (${callings(act)}) holders
    where called = any(${[...names]}::text[]) group by called`.execute(tx);
  return new Map(rows.map(row => [row.called, row.ids]));
};

/** What holders are called that begins as typed, or has it at the start of a later word, to choose from. */
export const holdersLike = async (tx: Tx, act: Act, typed: string, most: number): Promise<string[]> => {
  const begins = `${typed.trim().replace(/[\\%_]/g, "\\$&")}%`;
  const { rows } = await sql<{ called: string }>`
    select distinct called from (${callings(act)}) holders
    where called ilike ${begins} or called ilike ${`% ${begins}`} order by called limit ${most}`.execute(tx);
  return rows.map(({ called }) => called);
};

const callings = ({ today }: Act) => {
  const valid = (alias: string) =>
    sql`${sql.ref(`${alias}.valid_from`)} <= ${today} and (${sql.ref(`${alias}.valid_to`)} is null or ${today} < ${sql.ref(`${alias}.valid_to`)})`;
  return sql`
    select coalesce(p.display, concat_ws(' ', p.given, p.family)) as called, p.id
      from organisation.person p where ${valid("p")}
    union all select p.email, p.id from organisation.person p where p.email is not null and ${valid("p")}
    union all select o.title || ', ' || u.name, o.id from organisation.position o
      join organisation.unit u on u.municipality_id = o.municipality_id and u.id = o.unit and ${valid("u")}
      where ${valid("o")}`;
};

export const municipalityOf = async (tx: Tx, act: Act): Promise<{ country: string; name: Names }> => {
  const { rows } = await sql<{ country: string; name: Names }>`
    select country, name from platform.municipality where id = ${act.municipality}`.execute(tx);
  if (!rows[0]) throw new Error("the acting municipality is not there");
  return rows[0];
};

/** Who is data-protection officer today, by name and mail; null when nobody is named. */
export const protectionOfficer = async (
  tx: Tx,
  act: Act,
): Promise<{ name: string; contact: string } | null> => {
  const { rows } = await sql<{ name: string; contact: string | null }>`
    select coalesce(p.display, concat_ws(' ', p.given, p.family)) as name, p.email as contact
    from organisation.responsibility r
    left join organisation.position o on r.holder_kind = 'position' and o.id = r.holder and o.valid_from <= ${act.today} and (o.valid_to is null or ${act.today} < o.valid_to)
    join organisation.person p on p.id = case when r.holder_kind = 'person' then r.holder else o.person end
    where r.kind = 'data-protection-officer' and r.object_kind in ('municipality', 'unit') and r.valid_from <= ${act.today} and (r.valid_to is null or ${act.today} < r.valid_to)
    order by p.valid_from desc limit 1`.execute(tx);
  return rows[0] ? { name: rows[0].name, contact: rows[0].contact ?? "" } : null;
};

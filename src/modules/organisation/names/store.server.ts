import { type RawBuilder, sql } from "kysely";
import { isId } from "../../../kernel/ids.ts";
import type { Lang, Names } from "../../../kernel/lang.ts";
import type { Act } from "../../../platform/act.ts";
import type { Tx } from "../../../platform/db/database.ts";
import { formats } from "../../../platform/i18n/index.ts";
import { type Labels, labelled, type Named, nameKey } from "../../../platform/search/index.ts";

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

/** A unit's name, the unit above it in the line hierarchy, and whether it is there today, no longer or not yet. */
export type UnitInLine = { name: string; parent: string | null; stands: "today" | "ended" | "planned" };

/** Every unit there ever was or is to be. */
export const unitLine = async (tx: Tx, act: Act): Promise<Map<string, UnitInLine>> => {
  const { rows } = await sql<UnitInLine & { id: string }>`
    select distinct on (id) id, name, parent_line as parent,
      case when valid_from > ${act.today} then 'planned' when valid_to <= ${act.today} then 'ended' else 'today' end as stands
    from organisation.unit ${nearest(act)}`.execute(tx);
  return new Map(rows.map(({ id, ...unit }) => [id, unit]));
};

/** What someone who can hold a duty is called; `personName` is who sits in a position today, null when it is vacant. */
export type HolderTitle = {
  kind: "person" | "position";
  label: string;
  personName: string | null;
  /** What the position is called, and the unit it belongs to. */
  seat?: { title: string; unit: string };
};

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
      seat: { title, unit },
      personName: person ? (people.get(person) ?? "") : null,
    });
  return found;
};

/** Who may be meant by a name: a person, or (to hold a duty) also a position. */
export type Who = "person" | "holder";

/**
 * People who are here on the act's day by the name or the mail address they are called, and positions by "title,
 * unit"; several ids where a name is not one's alone. What tells them apart may follow: "Ib Hald (Gartner, Park)".
 */
export const holdersCalled = async (
  tx: Tx,
  act: Act,
  names: readonly string[],
  who: Who = "holder",
): Promise<Map<string, readonly string[]>> => {
  const keys = [...new Set(names.flatMap(beginnings).map(nameKey))];
  const ids = names.flatMap(name => /[0-9a-f-]{36}/.exec(name)?.[0] ?? []).filter(isId);
  const by = { who, mail: keys.some(isMail) };
  const { idsOf } = await whoAre(tx, act, by, sql`key = any(${keys}::text[]) or id = any(${ids}::uuid[])`);
  return new Map(names.map(name => [name, idsOf(name)]));
};

const isMail = (text: string): boolean => text.includes("@");

/** A text, and what stands in it before each bracket: the name, when what tells it apart follows. */
const beginnings = (text: string): string[] => [
  text,
  ...[...text.matchAll(/ [([]/g)].map(({ index }) => text.slice(0, index)),
];

/** What people and positions are called that have each word typed at the start of one of theirs, to choose from. */
export const holdersLike = async (
  tx: Tx,
  act: Act,
  typed: string,
  most: number,
  who: Who = "holder",
): Promise<string[]> => {
  const words = nameKey(beginnings(typed).at(1) ?? typed).split(/\s+/);
  const like = words.map(word => `% ${word.replace(/[\\%_]/g, "\\$&")}%`);
  const first = sql`key like ${like[0]!.slice(2)}`;
  const { of } = await whoAre(
    tx,
    act,
    { who, mail: isMail(typed) },
    sql`key in (select key from called where ' ' || key like all(${like}::text[])
      group by key order by ${first} desc, key limit ${most})`,
  );
  const { compare } = formats(act.lang);
  const begins = (label: string) => Number(nameKey(label).startsWith(words[0]!));
  return [...of.values()].sort((a, b) => begins(b) - begins(a) || compare(a, b)).slice(0, most);
};

/** Those of a day who fit, each by a label of its own. */
const whoAre = async (
  tx: Tx,
  { today }: Act,
  by: { who: Who; mail: boolean },
  fits: RawBuilder<unknown>,
): Promise<Labels> => {
  const valid = (alias: string) =>
    sql`${sql.ref(`${alias}.valid_from`)} <= ${today} and (${sql.ref(`${alias}.valid_to`)} is null or ${today} < ${sql.ref(`${alias}.valid_to`)})`;
  const titled = sql`o.title || ', ' || u.name`;
  const inUnit = sql`organisation.position o join organisation.unit u
    on u.municipality_id = o.municipality_id and u.id = o.unit and ${valid("u")}`;
  const name = sql`coalesce(p.display, concat_ws(' ', p.given, p.family))`;
  const mails = sql`union all select p.id, p.email, 'mail' from organisation.person p
    where p.email is not null and ${valid("p")}`;
  const positions = sql`union all select o.id, ${titled}, 'position' from ${inUnit} where ${valid("o")}`;
  const { rows } = await sql<Named>`
    with called as (
      select id, name, kind, lower(name collate "und-x-icu") collate "C" as key from (
        select p.id, ${name} as name, 'person' as kind from organisation.person p where ${valid("p")}
        ${by.mail ? mails : sql``} ${by.who === "holder" ? positions : sql``}
      ) one where name <> ''
    )
    select id, name, coalesce(case kind
      when 'position' then (select ${name} from organisation.position o
        join organisation.person p on p.municipality_id = o.municipality_id and p.id = o.person and ${valid("p")}
        where o.id = called.id and ${valid("o")})
      else (select ${titled} from ${inUnit} where o.person = called.id and ${valid("o")}
        order by o.is_primary desc, o.title limit 1) end, '–') as more
    from called where ${fits} order by kind = 'person'`.execute(tx);
  return labelled(rows);
};

export const municipalityOf = async (
  tx: Tx,
  act: Act,
): Promise<{ country: string; code: string; name: Names; languages: Lang[]; example: boolean }> => {
  const { rows } = await sql<Awaited<ReturnType<typeof municipalityOf>>>`
    select country, code, name, languages, example from platform.municipality where id = ${act.municipality}`.execute(
    tx,
  );
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
      and p.valid_from <= ${act.today} and (p.valid_to is null or ${act.today} < p.valid_to)
    where r.kind = 'data-protection-officer' and r.object_kind in ('municipality', 'unit') and r.valid_from <= ${act.today} and (r.valid_to is null or ${act.today} < r.valid_to)
    order by r.valid_from desc, r.id limit 1`.execute(tx);
  return rows[0] ? { name: rows[0].name, contact: rows[0].contact ?? "" } : null;
};

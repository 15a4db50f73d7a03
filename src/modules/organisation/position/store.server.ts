import { sql } from "kysely";
import type { Lang } from "../../../kernel/lang.ts";
import type { Day, Period } from "../../../kernel/period.ts";
import { collationOf } from "../../../platform/db/collation.ts";
import type { Tx } from "../../../platform/db/database.ts";
import { here, type Noun } from "../history/store.server.ts";
import type { Position } from "./rules.ts";

export const positionNoun: Noun<Position> = {
  kind: "position",
  columns: {
    person: ["person", "uuid"],
    unit: ["unit", "uuid"],
    title: ["title", "text"],
    jobClass: ["job_class", "text"],
    type: ["type", "text"],
    fraction: ["fraction", "numeric"],
    primary: ["is_primary", "boolean"],
  },
};

/** When units, people and positions are valid: the days a reference to them holds. */
export const validities = async (tx: Tx, ids: readonly string[]): Promise<Map<string, Period[]>> => {
  const list = ids as string[];
  const { rows } = await sql<Period & { id: string }>`
    select id, valid_from as "from", valid_to as "to" from organisation.unit
      where municipality_id = ${here} and id = any(${list}::uuid[])
    union all select id, valid_from, valid_to from organisation.person
      where municipality_id = ${here} and id = any(${list}::uuid[])
    union all select id, valid_from, valid_to from organisation.position
      where municipality_id = ${here} and id = any(${list}::uuid[])
    order by 1, 2`.execute(tx);
  const found = new Map<string, Period[]>(ids.map(id => [id, []]));
  for (const { id, from, to } of rows) found.get(id)?.push({ from, to });
  return found;
};

/** The positions that people hold at some time. */
export const positionsOfPeople = async (tx: Tx, people: readonly string[]): Promise<string[]> => {
  const { rows } = await sql<{ id: string }>`
    select distinct id from organisation.position
    where municipality_id = ${here} and person = any(${people as string[]}::uuid[])`.execute(tx);
  return rows.map(row => row.id);
};

export type PositionLine = {
  id: string;
  title: string;
  jobClass: string | null;
  type: Position["type"];
  fraction: number;
  primary: boolean;
  unit: string;
  unitName: string | null;
  person: string | null;
  personName: string | null;
};

/** Positions on a day, of a unit or a person, with the names beside; vacant ones last. */
export const positionsOn = async (
  tx: Tx,
  day: Day,
  of: { unit: string } | { person: string } | { ids: readonly string[] },
): Promise<PositionLine[]> => {
  const which =
    "unit" in of
      ? sql`o.unit = ${of.unit}::uuid`
      : "person" in of
        ? sql`o.person = ${of.person}::uuid`
        : sql`o.id = any(${of.ids as string[]}::uuid[])`;
  const { rows } = await sql<PositionLine>`
    select o.id, o.title, o.job_class as "jobClass", o.type, o.fraction, o.is_primary as "primary",
      o.unit, u.name as "unitName", o.person,
      coalesce(p.display, nullif(concat_ws(' ', p.given, p.family), '')) as "personName"
    from organisation.position o
    left join organisation.unit u on u.municipality_id = ${here} and u.id = o.unit
      and u.valid_from <= ${day}::date and (u.valid_to is null or u.valid_to > ${day}::date)
    left join organisation.person p on p.municipality_id = ${here} and p.id = o.person
      and p.valid_from <= ${day}::date and (p.valid_to is null or p.valid_to > ${day}::date)
    where o.municipality_id = ${here} and ${which}
      and o.valid_from <= ${day}::date and (o.valid_to is null or o.valid_to > ${day}::date)
    order by (o.person is null), (o.type <> 'manager'), "personName", o.title, o.id`.execute(tx);
  return rows;
};

type Sought = { search: string; held: "vacant" | "held" | null; lang: Lang };

/** The ids of the positions valid on a day, by title and unit. */
export const positionsInOrder = async (
  tx: Tx,
  day: Day,
  { search, held, lang }: Sought,
): Promise<string[]> => {
  const like = `%${search.normalize().replace(/[\\%_]/g, "\\$&")}%`;
  const wanted = { vacant: sql`o.person is null`, held: sql`o.person is not null` };
  const { rows } = await sql<{ id: string }>`
    select o.id from organisation.position o
    left join organisation.unit u on u.municipality_id = ${here} and u.id = o.unit
      and u.valid_from <= ${day}::date and (u.valid_to is null or u.valid_to > ${day}::date)
    where o.municipality_id = ${here} and o.valid_from <= ${day}::date
      and (o.valid_to is null or o.valid_to > ${day}::date) and ${held ? wanted[held] : sql`true`}
      and (${search} = '' or o.title ilike ${like} or u.name ilike ${like})
    order by o.title ${collationOf(lang)}, u.name ${collationOf(lang)}, o.id`.execute(tx);
  return rows.map(({ id }) => id);
};

/** The first day on which we know of any position; null when there is none. */
export const firstPositionDay = async (tx: Tx): Promise<Day | null> => {
  const { rows } = await sql<{ day: Day | null }>`
    select min(valid_from) as day from organisation.position where municipality_id = ${here}`.execute(tx);
  return rows[0]?.day ?? null;
};

/** The positions named by id on a day, in the order of the ids, each with the time it is as it is. */
export const positionLines = async (
  tx: Tx,
  day: Day,
  ids: readonly string[],
): Promise<(PositionLine & Period)[]> => {
  const lines = new Map((await positionsOn(tx, day, { ids })).map(line => [line.id, line]));
  const { rows } = await sql<Period & { id: string }>`
    select id, valid_from as "from", valid_to as "to" from organisation.position
    where municipality_id = ${here} and id = any(${ids as string[]}::uuid[])
      and valid_from <= ${day}::date and (valid_to is null or valid_to > ${day}::date)`.execute(tx);
  const times = new Map(rows.map(({ id, from, to }) => [id, { from, to }]));
  return ids.flatMap(id => {
    const [line, time] = [lines.get(id), times.get(id)];
    return line && time ? [{ ...line, ...time }] : [];
  });
};

/** One stretch of time in which a person holds a position. */
export type Stay = Period & {
  id: string;
  title: string;
  unit: string;
  unitName: string | null;
  fraction: number;
  primary: boolean;
};

/** All positions a person holds, held or will hold, newest first; the unit as called on the day, or as near to it. */
export const staysOf = async (tx: Tx, person: string, day: Day): Promise<Stay[]> => {
  const then = sql`least(greatest(${day}::date, o.valid_from), o.valid_to - 1)`;
  const { rows } = await sql<Stay>`
    select o.id, o.title, o.unit, o.fraction, o.is_primary as "primary", o.valid_from as "from", o.valid_to as "to",
      (select u.name from organisation.unit u where u.municipality_id = ${here} and u.id = o.unit
        order by (u.valid_from <= ${then}) desc, abs(u.valid_from - ${then}) limit 1) as "unitName"
    from organisation.position o where o.municipality_id = ${here} and o.person = ${person}::uuid
    order by o.is_primary desc, o.valid_from desc, o.title, o.id`.execute(tx);
  return rows;
};

/** What positions are called on a day, or were last or will first be called. */
export const titlesOfPositions = async (
  tx: Tx,
  ids: readonly string[],
  day: Day,
): Promise<Map<string, string>> => {
  const { rows } = await sql<{ id: string; title: string }>`
    select distinct on (id) id, title from organisation.position
    where municipality_id = ${here} and id = any(${ids as string[]}::uuid[])
    order by id, (valid_from <= ${day}::date) desc, abs(valid_from - ${day}::date)`.execute(tx);
  return new Map(rows.map(row => [row.id, row.title]));
};

/** What depends on a person or a position on a day or later. */
export const dependantsOfHolder = async (
  tx: Tx,
  id: string,
  day: Day,
): Promise<{
  positions: { id: string; title: string }[];
  responsibilities: { id: string; kind: string }[];
}> => {
  const { rows: positions } = await sql<{ id: string; title: string }>`
    select distinct on (id) id, title from organisation.position
    where municipality_id = ${here} and person = ${id}::uuid and (valid_to is null or valid_to > ${day}::date)
    order by id, valid_from`.execute(tx);
  const { rows: responsibilities } = await sql<{ id: string; kind: string }>`
    select distinct on (id) id, kind from organisation.responsibility
    where municipality_id = ${here} and (holder = ${id}::uuid or deputy = ${id}::uuid)
      and (valid_to is null or valid_to > ${day}::date)
    order by id, valid_from`.execute(tx);
  return { positions, responsibilities };
};

import { sql } from "kysely";
import type { Lang } from "../../../kernel/lang.ts";
import type { Day } from "../../../kernel/period.ts";
import { collationOf } from "../../../platform/db/collation.ts";
import type { Tx } from "../../../platform/db/database.ts";
import type { Hierarchy } from "../hierarchy/rules.ts";
import { here, type Noun } from "../history/store.server.ts";
import { parentAttribute, type Unit } from "./rules.ts";

export const unitNoun: Noun<Unit> = {
  kind: "unit",
  columns: {
    name: ["name", "text"],
    type: ["type", "text"],
    parentLine: ["parent_line", "uuid"],
    parentPay: ["parent_pay", "uuid"],
    parentSafety: ["parent_safety", "uuid"],
    parentPolitics: ["parent_politics", "uuid"],
    ean: ["ean", "text"],
    pNumber: ["p_number", "text"],
    email: ["email", "text"],
    phone: ["phone", "text"],
    address: ["address", "text"],
    openingHours: ["opening_hours", "text"],
  },
};

/** The column of a hierarchy's parent. */
export const parentColumn = (hierarchy: Hierarchy) =>
  sql.ref(unitNoun.columns[parentAttribute[hierarchy]][0]);

/** A unit on a day, with its parent in the hierarchy asked for. */
export type UnitLine = { id: string; name: string; type: Unit["type"]; parent: string | null };

/** All units valid on a day, sorted by name; in hierarchies beside the line only those that have a place there. */
export const unitsOn = async (tx: Tx, day: Day, hierarchy: Hierarchy, lang: Lang): Promise<UnitLine[]> => {
  const { rows } = await sql<UnitLine>`
    select id, name, type, ${parentColumn(hierarchy)} as parent from organisation.unit
    where municipality_id = ${here} and valid_from <= ${day}::date and (valid_to is null or valid_to > ${day}::date)
    order by name ${collationOf(lang)}, id`.execute(tx);
  if (hierarchy === "line") return rows;
  const parents = new Set(rows.map(row => row.parent));
  return rows.filter(row => row.parent !== null || parents.has(row.id));
};

/** The days on which any unit begins, changes or ends. */
export const unitDays = async (tx: Tx): Promise<Day[]> => {
  const { rows } = await sql<{ day: Day }>`
    select valid_from as day from organisation.unit where municipality_id = ${here}
    union select valid_to from organisation.unit where municipality_id = ${here} and valid_to is not null
    order by day`.execute(tx);
  return rows.map(row => row.day);
};

/** What depends on a unit on a day or later: why it cannot just end. */
export type Dependants = {
  units: { id: string; name: string; hierarchy: Hierarchy }[];
  positions: { id: string; title: string; person: string | null }[];
  responsibilities: { id: string; kind: string }[];
};

export const dependantsOfUnit = async (tx: Tx, id: string, day: Day): Promise<Dependants> => {
  const { rows: units } = await sql<Dependants["units"][number]>`
    select distinct id, name, hierarchy from (
      ${sql.join(
        (["line", "pay", "safety", "politics"] as const).map(
          hierarchy => sql`select id, name, ${hierarchy} as hierarchy from organisation.unit
            where municipality_id = ${here} and ${parentColumn(hierarchy)} = ${id}::uuid
              and (valid_to is null or valid_to > ${day}::date)`,
        ),
        sql` union all `,
      )}) children order by name, id`.execute(tx);
  const { rows: positions } = await sql<Dependants["positions"][number]>`
    select distinct on (id) id, title, person from organisation.position
    where municipality_id = ${here} and unit = ${id}::uuid and (valid_to is null or valid_to > ${day}::date)
    order by id, valid_from`.execute(tx);
  const { rows: responsibilities } = await sql<Dependants["responsibilities"][number]>`
    select distinct on (id) id, kind from organisation.responsibility
    where municipality_id = ${here} and object = ${id}::uuid and (valid_to is null or valid_to > ${day}::date)
    order by id, valid_from`.execute(tx);
  return { units, positions, responsibilities };
};

/** A unit that goes into another, and the first day of that. */
export type Merger = { unit: string; into: string; day: Day };

/**
 * The mergers that hold, of some units or of all: said by the last registration that ended the unit. Once the unit has
 * been without an end again, the merger was taken back, however the unit ends later.
 */
export const mergersOf = async (tx: Tx, units: readonly string[] | "all"): Promise<Merger[]> => {
  const some =
    units === "all"
      ? sql`true`
      : sql`(r.object_id = any(${units as string[]}::uuid[]) or r.successor = any(${units as string[]}::uuid[]))`;
  const { rows } = await sql<Merger>`
    select r.object_id as unit, r.successor as into, e.day from organisation.registration r
    cross join lateral (select valid_to as day from organisation.unit u
      where u.municipality_id = ${here} and u.id = r.object_id order by valid_from desc limit 1) e
    where r.municipality_id = ${here} and r.successor is not null and e.day is not null and ${some}
      and not exists (select 1 from organisation.registration l where l.municipality_id = ${here}
        and l.object_id = r.object_id and l.version > r.version
        and (l.verb = 'ended' or l.slices -> -1 ->> 'to' is null))
    order by e.day, r.object_id`.execute(tx);
  return rows;
};

/** What units are called on a day, or were last or will first be called. */
export const namesOfUnits = async (
  tx: Tx,
  ids: readonly string[],
  day: Day,
): Promise<Map<string, string>> => {
  const { rows } = await sql<{ id: string; name: string }>`
    select distinct on (id) id, name from organisation.unit
    where municipality_id = ${here} and id = any(${ids as string[]}::uuid[])
    order by id, (valid_from <= ${day}::date) desc, abs(valid_from - ${day}::date)`.execute(tx);
  return new Map(rows.map(row => [row.id, row.name]));
};

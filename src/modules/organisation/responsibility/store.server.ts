import { sql } from "kysely";
import type { Day } from "../../../kernel/period.ts";
import type { Tx } from "../../../platform/db/database.ts";
import { here, type Noun } from "../history/store.server.ts";
import type { HolderKind, Responsibility, ResponsibilityKind } from "./rules.ts";

export const responsibilityNoun: Noun<Responsibility> = {
  kind: "responsibility",
  columns: {
    kind: ["kind", "text"],
    objectKind: ["object_kind", "text"],
    object: ["object", "uuid"],
    holderKind: ["holder_kind", "text"],
    holder: ["holder", "uuid"],
    deputyKind: ["deputy_kind", "text"],
    deputy: ["deputy", "uuid"],
  },
};

/** Who holds a duty on a day. `person` is empty when the position is vacant. */
export type Holding = {
  id: string;
  version: number;
  kind: ResponsibilityKind;
  objectKind: string;
  object: string;
  holderKind: HolderKind;
  holder: string;
  /** The title, when a position holds it. */
  title: string | null;
  person: string | null;
  personName: string | null;
  deputyKind: HolderKind | null;
  deputy: string | null;
  deputyName: string | null;
  from: Day;
  to: Day | null;
};

type Which =
  | { objects: readonly { kind: string; id: string }[] }
  | { objectKind: string }
  | { holders: readonly string[] };

/**
 * Responsibilities on a day: for things, for a whole kind of things, or held by people and positions. Who holds one is
 * looked up for each (lateral, limit 1): joined, the planner reads all people and positions to name a few.
 */
export const responsibilitiesOn = async (tx: Tx, day: Day, which: Which): Promise<Holding[]> => {
  const wanted =
    "objects" in which
      ? sql`r.object = any(${which.objects.map(one => one.id)}::uuid[])`
      : "objectKind" in which
        ? sql`r.object_kind = ${which.objectKind}`
        : sql`(r.holder = any(${which.holders as string[]}::uuid[]) or r.deputy = any(${which.holders as string[]}::uuid[]))`;
  const on = (alias: string) =>
    sql`${sql.ref(`${alias}.municipality_id`)} = ${here} and ${sql.ref(`${alias}.valid_from`)} <= ${day}::date
      and (${sql.ref(`${alias}.valid_to`)} is null or ${sql.ref(`${alias}.valid_to`)} > ${day}::date)`;
  const name = (alias: string) =>
    sql`coalesce(${sql.ref(`${alias}.display`)},
      nullif(concat_ws(' ', ${sql.ref(`${alias}.given`)}, ${sql.ref(`${alias}.family`)}), ''))`;
  const { rows } = await sql<Holding>`
    select r.id, o.version, r.kind, r.object_kind as "objectKind", r.object, r.holder_kind as "holderKind", r.holder,
      hp.title, coalesce(hp.person, h.id) as person, ${name("h")} as "personName",
      r.deputy_kind as "deputyKind", r.deputy, coalesce(${name("d")}, dp.title) as "deputyName",
      r.valid_from as "from", r.valid_to as "to"
    from organisation.responsibility r
    join organisation.object o on o.municipality_id = ${here} and o.id = r.id
    left join lateral (select hp.title, hp.person from organisation.position hp
      where r.holder_kind = 'position' and hp.id = r.holder and ${on("hp")} limit 1) hp on true
    left join lateral (select h.* from organisation.person h
      where h.id = case r.holder_kind when 'person' then r.holder else hp.person end and ${on("h")} limit 1) h on true
    left join lateral (select dp.title, dp.person from organisation.position dp
      where r.deputy_kind = 'position' and dp.id = r.deputy and ${on("dp")} limit 1) dp on true
    left join lateral (select d.* from organisation.person d
      where d.id = case r.deputy_kind when 'person' then r.deputy else dp.person end and ${on("d")} limit 1) d on true
    where ${on("r")} and ${wanted}
    order by r.kind, "personName", r.id`.execute(tx);
  if (!("objects" in which)) return rows;
  const asked = new Set(which.objects.map(one => `${one.kind} ${one.id}`));
  return rows.filter(row => asked.has(`${row.objectKind} ${row.object}`));
};

/** The responsibilities of one kind for one thing at any time. */
export const dutiesOf = async (tx: Tx, kind: string, object: string): Promise<string[]> => {
  const { rows } = await sql<{ id: string }>`
    select distinct id from organisation.responsibility
    where municipality_id = ${here} and kind = ${kind} and object = ${object}::uuid`.execute(tx);
  return rows.map(row => row.id);
};

/** The duties of any kind for some things at any time. */
export const dutiesFor = async (
  tx: Tx,
  objects: readonly string[],
): Promise<{ id: string; kind: string; object: string }[]> => {
  const { rows } = await sql<{ id: string; kind: string; object: string }>`
    select distinct id, kind, object from organisation.responsibility
    where municipality_id = ${here} and object = any(${objects as string[]}::uuid[])`.execute(tx);
  return rows;
};

/** Someone who can hold a duty: a person or a position, and the day from which that is no more. */
export type Stay = { kind: HolderKind; to: Day | null };

/** Of people and positions those who are here on a day, and until when without a break. */
export const staysOf = async (tx: Tx, day: Day, ids: readonly string[]): Promise<Map<string, Stay>> => {
  const { rows } = await sql<Stay & { id: string; from: Day }>`
    select id, kind, valid_from as "from", valid_to as "to" from (
      select id, 'person' as kind, valid_from, valid_to from organisation.person where municipality_id = ${here}
      union all
      select id, 'position', valid_from, valid_to from organisation.position where municipality_id = ${here}) held
    where id = any(${ids as string[]}::uuid[]) and (valid_to is null or valid_to > ${day}::date)
    order by id, valid_from`.execute(tx);
  const found = new Map<string, Stay>();
  for (const { id, kind, from, to } of rows) {
    const stay = found.get(id);
    if (stay ? stay.to === from : from <= day) found.set(id, { kind, to });
  }
  return found;
};

/** A duty for a thing during one stretch of days. */
export type DutySpan = {
  id: string;
  kind: ResponsibilityKind;
  object: string;
  objectKind: string;
  holder: string;
  deputy: string | null;
  from: Day;
  to: Day | null;
};

/** Who has held, holds and is to hold what, for kinds of things or for some things, in the order of days. */
export const spansOf = async (
  tx: Tx,
  which: { kinds: readonly string[] } | { objects: readonly string[] },
): Promise<DutySpan[]> => {
  const wanted =
    "kinds" in which
      ? sql`object_kind = any(${which.kinds as string[]})`
      : sql`object = any(${which.objects as string[]}::uuid[])`;
  const { rows } = await sql<DutySpan>`
    select id, kind, object, object_kind as "objectKind", holder, deputy, valid_from as "from", valid_to as "to"
    from organisation.responsibility
    where municipality_id = ${here} and ${wanted} order by valid_from, id`.execute(tx);
  return rows;
};

/** The duties for some things, or held (also as deputy) by some people or positions, on a day or later. */
export const dutiesTouching = async (
  tx: Tx,
  objects: readonly string[],
  holders: readonly string[],
  day: Day,
): Promise<string[]> => {
  const { rows } = await sql<{ id: string }>`
    select distinct id from organisation.responsibility
    where municipality_id = ${here} and (valid_to is null or valid_to > ${day}::date)
      and (object = any(${objects as string[]}::uuid[]) or holder = any(${holders as string[]}::uuid[])
        or deputy = any(${holders as string[]}::uuid[]))`.execute(tx);
  return rows.map(row => row.id);
};

/** Held while a duty is given, so that two writers cannot both give it. */
export const lockDuty = async (tx: Tx, kind: string, object: string): Promise<void> => {
  await sql`select pg_advisory_xact_lock(hashtextextended(${here}::text || ${kind} || ${object}, 1))`.execute(
    tx,
  );
};

/** How much there is on a day, and how much is planned after it. */
export const countThings = async (
  tx: Tx,
  day: Day,
): Promise<{
  units: number;
  people: number;
  positions: number;
  vacant: number;
  planned: number;
  withoutManager: number;
}> => {
  const on = (alias: string) =>
    sql`${sql.ref(`${alias}.municipality_id`)} = ${here} and ${sql.ref(`${alias}.valid_from`)} <= ${day}::date
      and (${sql.ref(`${alias}.valid_to`)} is null or ${sql.ref(`${alias}.valid_to`)} > ${day}::date)`;
  const { rows } = await sql<Awaited<ReturnType<typeof countThings>>>`
    select (select count(*) from organisation.unit u where ${on("u")}) as units,
      (select count(*) from organisation.person p where ${on("p")}) as people,
      (select count(*) from organisation.position o where ${on("o")}) as positions,
      (select count(*) from organisation.position o where ${on("o")} and o.person is null) as vacant,
      (select count(*) from (${sql.join(
        (["unit", "person", "position", "responsibility"] as const).map(
          kind => sql`select id, valid_from as day from ${sql.table(`organisation.${kind}`)}
            where municipality_id = ${here} and valid_from > ${day}::date
            union select id, valid_to from ${sql.table(`organisation.${kind}`)}
            where municipality_id = ${here} and valid_to > ${day}::date`,
        ),
        sql` union `,
      )}) ahead) as planned,
      (select count(*) from organisation.unit u where ${on("u")} and not exists (
        select 1 from organisation.responsibility r where ${on("r")} and r.kind = 'manager' and r.object = u.id))
        as "withoutManager"`.execute(tx);
  return rows[0]!;
};

import { sql } from "kysely";
import type { Lang } from "../../../kernel/lang.ts";
import type { Day } from "../../../kernel/period.ts";
import { collationOf } from "../../../platform/db/collation.ts";
import type { Tx } from "../../../platform/db/database.ts";
import type { Registration } from "../history/rules-log.ts";
import type { Attributes, Slices, Value } from "../history/rules-slices.ts";
import { here, logOf, type Noun, type Saved, save } from "../history/store.server.ts";
import type { Person } from "./rules.ts";

export const personNoun: Noun<Person> = {
  kind: "person",
  columns: {
    given: ["given", "text"],
    family: ["family", "text"],
    display: ["display", "text"],
    email: ["email", "text"],
    phone: ["phone", "text"],
    protected: ["protected", "boolean"],
  },
};

/** Saves people; the log gets numbers, the values lie apart so that erasure reaches all registrations. */
export const savePersons = async (tx: Tx, objects: readonly Saved<Attributes>[]): Promise<void> => {
  const numbers = await numbersOf(
    tx,
    objects.map(object => object.id),
  );
  const fresh: { person_id: string; number: number; value: Value }[] = [];
  const numberOf = (id: string, value: Value): number | null => {
    if (value === null) return null;
    const known = numbers.get(id) ?? new Map<string, number>();
    numbers.set(id, known);
    const text = JSON.stringify(value);
    const number = known.get(text) ?? known.size + 1;
    if (!known.has(text)) fresh.push({ person_id: id, number, value });
    known.set(text, number);
    return number;
  };
  const stored = (id: string, slices: Slices<Attributes>) =>
    slices.map(slice => ({
      ...slice,
      value: Object.fromEntries(
        Object.entries(slice.value).map(([name, value]) => [name, numberOf(id, value)]),
      ),
    }));
  await save(tx, personNoun as Noun<Attributes>, objects, stored);
  await sql`
    insert into organisation.person_value (municipality_id, person_id, number, value)
    select ${here}, r.* from jsonb_to_recordset(${JSON.stringify(fresh)}::jsonb)
      as r(person_id uuid, number integer, value jsonb)`.execute(tx);
};

/** The log of a person with the values put back; null where they have been erased. */
export const personLog = async (tx: Tx, id: string): Promise<Registration<Person>[]> => {
  const log = await logOf<Attributes>(tx, id);
  const valued = await valuedSlices(tx, [id]);
  return log.map(registration => ({ ...registration, slices: valued(id, registration.slices) }));
};

/** Puts the values back into slices of some people, as the log holds them; null where they have been erased. */
export const valuedSlices = async (tx: Tx, ids: readonly string[]) => {
  const numbers = await numbersOf(tx, ids);
  const values = new Map(
    [...numbers].map(([id, of]) => [
      id,
      new Map([...of].map(([text, number]) => [number, JSON.parse(text) as Value])),
    ]),
  );
  return (id: string, slices: Slices<Attributes>): Slices<Person> =>
    slices.map(slice => ({
      ...slice,
      // The numbers were made from a Person's attributes; erased ones read as null.
      value: Object.fromEntries(
        Object.entries(slice.value).map(([name, number]) => [
          name,
          typeof number === "number" ? (values.get(id)?.get(number) ?? null) : null,
        ]),
      ) as unknown as Person,
    }));
};

const numbersOf = async (tx: Tx, ids: readonly string[]): Promise<Map<string, Map<string, number>>> => {
  const { rows } = await sql<{ id: string; number: number; value: Value }>`
    select person_id as id, number, value from organisation.person_value
    where municipality_id = ${here} and person_id = any(${ids as string[]}::uuid[])`.execute(tx);
  const found = new Map<string, Map<string, number>>();
  for (const row of rows) {
    const of = found.get(row.id) ?? new Map<string, number>();
    of.set(JSON.stringify(row.value), row.number);
    found.set(row.id, of);
  }
  return found;
};

export type PersonLine = {
  id: string;
  name: string | null;
  email: string | null;
  phone: string | null;
  protected: boolean;
  positions: { id: string; title: string; unit: string; unitName: string; primary: boolean }[];
};

const nameSql = sql`coalesce(p.display, nullif(concat_ws(' ', p.given, p.family), ''))`;

/** Whose address must not come out, today or on any other day. */
export const everProtected = async (tx: Tx): Promise<Set<string>> => {
  const { rows } = await sql<{ id: string }>`
    select distinct id from organisation.person where municipality_id = ${here} and protected`.execute(tx);
  return new Set(rows.map(({ id }) => id));
};

/** The ids of all people valid on a day, in the order of their names. */
export const peopleInOrder = async (tx: Tx, day: Day, lang: Lang, search = ""): Promise<string[]> => {
  const like = `%${search.normalize().replace(/[\\%_]/g, "\\$&")}%`;
  const { rows } = await sql<{ id: string }>`
    select p.id from organisation.person p
    where p.municipality_id = ${here} and p.valid_from <= ${day}::date
      and (p.valid_to is null or p.valid_to > ${day}::date)
      and (${search} = '' or ${nameSql} ilike ${like})
    order by coalesce(p.family, '') ${collationOf(lang)}, coalesce(p.given, '') ${collationOf(lang)}, p.id`.execute(
    tx,
  );
  return rows.map(({ id }) => id);
};

/** The first day on which we know of anybody; null when there is nobody. */
export const firstPersonDay = async (tx: Tx): Promise<Day | null> => {
  const { rows } = await sql<{ day: Day | null }>`
    select min(valid_from) as day from organisation.person where municipality_id = ${here}`.execute(tx);
  return rows[0]?.day ?? null;
};

/** People on a day with what they do, in the order asked for. */
const peopleLines = async (tx: Tx, day: Day, ids: readonly string[]): Promise<PersonLine[]> => {
  const { rows } = await sql<PersonLine>`
    select p.id, ${nameSql} as name, p.email, p.phone, coalesce(p.protected, false) as protected,
      coalesce((select jsonb_agg(jsonb_build_object('id', o.id, 'title', o.title, 'unit', o.unit,
          'unitName', u.name, 'primary', o.is_primary) order by o.is_primary desc, o.title)
        from organisation.position o
        left join organisation.unit u on u.municipality_id = ${here} and u.id = o.unit
          and u.valid_from <= ${day}::date and (u.valid_to is null or u.valid_to > ${day}::date)
        where o.municipality_id = ${here} and o.person = p.id
          and o.valid_from <= ${day}::date and (o.valid_to is null or o.valid_to > ${day}::date)), '[]') as positions
    from organisation.person p
    where p.municipality_id = ${here} and p.id = any(${ids as string[]}::uuid[])
      and p.valid_from <= ${day}::date and (p.valid_to is null or p.valid_to > ${day}::date)
    order by array_position(${ids as string[]}::uuid[], p.id)`.execute(tx);
  return rows;
};

/** People valid on a day, by name; one page of them and how many there are. `inOrder` where their order is known. */
export const peopleAsOf = async (
  tx: Tx,
  day: Day,
  list: { search: string; skip: number; limit: number; lang: Lang; descending?: boolean },
  inOrder = () => peopleInOrder(tx, day, list.lang, list.search),
): Promise<{ people: PersonLine[]; total: number }> => {
  const ids = await inOrder();
  const page = (list.descending ? ids.toReversed() : ids).slice(list.skip, list.skip + list.limit);
  return { people: await peopleLines(tx, day, page), total: ids.length };
};

/** What people are called on a day, or were last called; null for those erased. */
export const namesOfPeople = async (
  tx: Tx,
  ids: readonly string[],
  day: Day,
): Promise<Map<string, string | null>> => {
  const { rows } = await sql<{ id: string; name: string | null }>`
    select distinct on (p.id) p.id, ${nameSql} as name from organisation.person p
    where p.municipality_id = ${here} and p.id = any(${ids as string[]}::uuid[])
    order by p.id, (p.valid_from <= ${day}::date) desc, abs(p.valid_from - ${day}::date)`.execute(tx);
  return new Map(rows.map(row => [row.id, row.name]));
};

import { sql } from "kysely";
import type { Day } from "../../../kernel/period.ts";
import type { Tx } from "../../../platform/db/database.ts";
import { here, type ObjectKind, objectKinds } from "../history/store.server.ts";

/** The objects of a kind for which something starts, changes or ends after a day. */
export const idsAhead = async (tx: Tx, kind: ObjectKind, after: Day): Promise<string[]> => {
  const { rows } = await sql<{ id: string }>`
    select distinct id from ${sql.table(`organisation.${kind}`)}
    where municipality_id = ${here} and (valid_from > ${after}::date or valid_to > ${after}::date)`.execute(
    tx,
  );
  return rows.map(row => row.id);
};

/** One object on one day on which something of it starts, changes or ends; ids only. */
export type Moment = { kind: ObjectKind; id: string; on: Day; units: string[]; people: string[] };

/** Every day after a day on which something happens to an object, soonest first, with whom it is about. */
export const momentsAhead = async (tx: Tx, after: Day): Promise<Moment[]> => {
  const about = {
    unit: sql`id as unit, null::uuid as person`,
    person: sql`null::uuid as unit, id as person`,
    position: sql`unit, person`,
    responsibility: sql`case when object_kind = 'unit' then object end as unit,
      case when holder_kind = 'person' then holder end as person`,
  };
  const parts = objectKinds.flatMap(kind =>
    ["valid_from", "valid_to"].map(
      column => sql`
        select ${kind} as kind, id, ${sql.ref(column)} as day, ${about[kind]}
        from ${sql.table(`organisation.${kind}`)}
        where municipality_id = ${here} and ${sql.ref(column)} > ${after}::date`,
    ),
  );
  const { rows } = await sql<Moment>`
    select kind, id, day as "on", coalesce(array_agg(distinct unit) filter (where unit is not null), '{}') as units,
      coalesce(array_agg(distinct person) filter (where person is not null), '{}') as people
    from (${sql.join(parts, sql` union all `)}) m(kind, id, day, unit, person)
    group by kind, id, day order by day, kind desc, id`.execute(tx);
  return rows;
};

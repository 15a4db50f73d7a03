import { sql } from "kysely";
import type { Tx } from "../../../platform/db/database.ts";

/** A calendar year's ceiling in minor units; by whose account and when it was set. */
export type Budget = { year: number; amount: number; by: string; on: string };

export const budgetsIn = async (tx: Tx): Promise<Budget[]> => {
  const { rows } = await sql<Budget>`select year, amount::float8 as amount, set_by as by, set_on::text as on
    from plan.budget order by year`.execute(tx);
  return rows;
};

export const setBudget = (tx: Tx, municipality: string, { year, amount, by, on }: Budget) =>
  sql`insert into plan.budget (municipality_id, year, amount, set_by, set_on)
    values (${municipality}, ${year}, ${amount}, ${by}, ${on})
    on conflict (municipality_id, year) do update set amount = excluded.amount,
      set_by = excluded.set_by, set_on = excluded.set_on`.execute(tx);

/** From then on the year has no ceiling. */
export const dropBudget = (tx: Tx, year: number) =>
  sql`delete from plan.budget where year = ${year}`.execute(tx);

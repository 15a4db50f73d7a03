import { sql } from "kysely";
import type { Tx } from "../../../platform/db/database.ts";
import type { LeadStep } from "./rules-act-now.ts";
import type { OwnLeadTime } from "./rules-lead-times.ts";

/** The months of a purchase that the municipality set itself. */
export const ownLeadTimes = async (tx: Tx): Promise<Map<LeadStep, OwnLeadTime>> => {
  const { rows } = await sql<
    OwnLeadTime & { step: LeadStep }
  >`select step, months, set_by as by, set_on as on from landscape.lead_time`.execute(tx);
  return new Map(rows.map(({ step, ...own }) => [step, own]));
};

export const setLeadTime = (tx: Tx, municipality: string, step: LeadStep, { months, by, on }: OwnLeadTime) =>
  sql`insert into landscape.lead_time (municipality_id, step, months, set_by, set_on)
    values (${municipality}, ${step}, ${months}, ${by}, ${on})
    on conflict (municipality_id, step)
    do update set months = excluded.months, set_by = excluded.set_by, set_on = excluded.set_on`.execute(tx);

/** From then on our guess holds again. */
export const dropLeadTime = (tx: Tx, step: LeadStep) =>
  sql`delete from landscape.lead_time where step = ${step}`.execute(tx);

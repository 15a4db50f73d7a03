import { sql } from "kysely";
import type { Tx } from "../../../platform/db/database.ts";
import type { Screening } from "./screening.ts";

/** The newest screening of each processing. */
export const newestScreenings = async (tx: Tx): Promise<Map<string, Screening>> => {
  const { rows } =
    await sql<Screening>`select distinct on (processing_id) id, processing_id as processing, answers,
    national_list as "nationalList", outcome, known, owner_id as owner, screened_by as by, screened_on as on
    from landscape.screening order by processing_id, screened_on desc, recorded_at desc`.execute(tx);
  return new Map(rows.map(row => [row.processing, row]));
};

export const insertScreening = async (tx: Tx, municipality: string, one: Screening): Promise<void> => {
  await sql`insert into landscape.screening (municipality_id, id, processing_id, answers, national_list, outcome,
    known, owner_id, screened_by, screened_on)
    values (${municipality}, ${one.id}, ${one.processing}, ${JSON.stringify(one.answers)}::jsonb, ${one.nationalList},
      ${one.outcome}, ${JSON.stringify(one.known)}::jsonb, ${one.owner}, ${one.by}, ${one.on})`.execute(tx);
};

import { sql } from "kysely";
import type { Tx } from "../../../platform/db/database.ts";

/** What scenarios are called, and where each is: by id, as the change log names them. */
export const scenariosNamed = async (
  tx: Tx,
  ids: readonly string[],
): Promise<Map<string, { name: string; href: string }>> => {
  const { rows } = await sql<{ id: string; name: string }>`select id, name from plan.scenario
    where municipality_id = nullif(current_setting('samsyn.municipality', true), '')::uuid
      and id::text = any(${ids}::text[])`.execute(tx);
  return new Map(rows.map(({ id, name }) => [id, { name, href: `/plan/scenarios/${id}` }]));
};

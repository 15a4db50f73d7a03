import { sql } from "kysely";
import type { Day } from "../../../kernel/period.ts";
import type { Tx } from "../../../platform/db/database.ts";
import { here, type ObjectKind } from "../history/store.server.ts";

/** The objects of a kind for which something starts, changes or ends after a day. */
export const idsAhead = async (tx: Tx, kind: ObjectKind, after: Day): Promise<string[]> => {
  const { rows } = await sql<{ id: string }>`
    select distinct id from ${sql.table(`organisation.${kind}`)}
    where municipality_id = ${here} and (valid_from > ${after}::date or valid_to > ${after}::date)`.execute(
    tx,
  );
  return rows.map(row => row.id);
};

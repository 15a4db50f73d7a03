import { sql } from "kysely";
import { type Act, read } from "../../../platform/act.ts";
import { tableOf } from "../register/noun.ts";
import { nouns } from "../register/nouns.ts";

/** Every row of the municipality with its version: equal twice means that nothing was written. */
export const rowsOf = (act: Act) =>
  read(act, async tx => {
    const found: Record<string, string> = {};
    const tables = [
      ...nouns.map(tableOf),
      "organisation.object",
      "landscape.kitos_record",
      "landscape.external_id",
      "organisation.change",
    ];
    for (const table of tables) {
      const { rows: all } = await sql<{
        row: string;
      }>`select to_jsonb(t)::text as row from ${sql.raw(table)} t order by 1`.execute(tx);
      found[table] = JSON.stringify(all);
    }
    return found;
  });

/** What the log says of the conflicts or mappings of an action, newest first. */
export const entriesOf = (act: Act, action: string) =>
  read(act, async tx => {
    const { rows: found } = await sql<{ payload: { conflicts?: unknown[]; mappings?: unknown[] } }>`
      select p.payload::jsonb as payload from platform.audit_record r join platform.audit_payload p using (municipality_id, seq) where action = ${action} order by seq desc`.execute(
      tx,
    );
    return found.map(({ payload }) => payload.conflicts ?? payload.mappings ?? []);
  });

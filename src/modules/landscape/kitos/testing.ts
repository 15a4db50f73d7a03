import { sql } from "kysely";
import { afterAll, afterEach, beforeEach } from "vitest";
import { type Act, read } from "../../../platform/act.ts";
import { testAct } from "../../../platform/testing/index.ts";
import { closeWorkers } from "../../../platform/workers/index.ts";
import { type Landscape, thingsOf } from "../register/landscape.ts";
import { tableOf } from "../register/noun.ts";
import { nouns } from "../register/nouns.ts";
import { draftKitos, type KitosDraft, type KitosInput, writeKitos } from "./actions.server.ts";
import { inventedKitos, type Json } from "./invented.ts";
import type { KitosSource } from "./read.ts";
import { type KitosSimulator, simulatedToken, startSimulator } from "./simulator.ts";

export let simulator: KitosSimulator;
export let act: Act;
/** A simulated KITOS and an empty municipality for each test. */
export const withKitos = () => {
  beforeEach(async () => {
    simulator = await startSimulator(inventedKitos());
    act = await testAct({ now: new Date("2031-02-01T12:00:00Z") });
  });
  afterEach(() => simulator.close());
  afterAll(closeWorkers);
};

export const world: Partial<KitosSource> = { allowLocalhost: true, sleep: async () => {}, random: () => 0 };
export const live = (more: Partial<Extract<KitosInput, { kind: "live" }>> = {}): KitosInput => ({
  kind: "live",
  baseUrl: simulator.url,
  access: { token: simulatedToken },
  organizationUuid: simulator.data.organizationUuid,
  ...more,
});
export const draft = async (input = live(), by = act): Promise<KitosDraft> => {
  const result = await draftKitos(by, input, world);
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return result.value;
};
export const write = async (input = live(), by = act): Promise<number> => {
  const { id, hash } = await draft(input, by);
  const written = await writeKitos(by, id, hash);
  if (!written.ok) throw new Error(JSON.stringify(written.refusal));
  return written.value;
};

/** Every row of the municipality with its version: equal twice means that nothing was written. */
export const rows = () =>
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
export const entries = (action: string) =>
  read(act, async tx => {
    const { rows: found } = await sql<{ payload: { conflicts?: unknown[]; mappings?: unknown[] } }>`
      select p.payload::jsonb as payload from platform.audit_record r join platform.audit_payload p using (municipality_id, seq) where action = ${action} order by seq desc`.execute(
      tx,
    );
    return found.map(({ payload }) => payload.conflicts ?? payload.mappings ?? []);
  });
/** Waits for what happens in the background. */
export const until = async (holds: () => Promise<unknown>) => {
  while (!(await holds())) await new Promise(resolve => setTimeout(resolve, 20));
};
export const counted = (landscape: Landscape, noun: string) => thingsOf(landscape, noun).length;
export const foundUse = (landscape: Landscape, localId: string) =>
  thingsOf(landscape, "system-use").find(use => use.values.localId === localId);
export const list = (name: "it-system-usages" | "it-contracts" | "organization-units"): Json[] =>
  simulator.data.lists[name];

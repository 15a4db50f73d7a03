import { afterAll, afterEach, beforeEach } from "vitest";
import type { Act } from "../../../platform/act.ts";
import { testAct } from "../../../platform/testing/index.ts";
import { closeWorkers } from "../../../platform/workers/index.ts";
import { type Landscape, thingsOf } from "../register/landscape.ts";
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

/** Waits for what happens in the background. */
export const until = async (holds: () => Promise<unknown>) => {
  while (!(await holds())) await new Promise(resolve => setTimeout(resolve, 20));
};
export const counted = (landscape: Landscape, noun: string) => thingsOf(landscape, noun).length;
export const foundUse = (landscape: Landscape, localId: string) =>
  thingsOf(landscape, "system-use").find(use => use.values.localId === localId);
export const list = (
  name: "it-system-usages" | "it-contracts" | "data-processing-registrations" | "organization-units",
): Json[] => simulator.data.lists[name];

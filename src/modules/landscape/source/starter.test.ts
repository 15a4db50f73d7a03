import { describe, expect, it } from "vitest";
import { testAct } from "../../../platform/testing/index.ts";
import { landscapeOf } from "../register/landscape.server.ts";
import { thingsOf } from "../register/landscape.ts";
import { checkThing } from "../register/rules.ts";
import { task } from "../task/noun.ts";
import { source, sourceItem } from "./noun.ts";
import { lists, starterState, takeStarter } from "./starter.server.ts";
import { starterItems, takenAs } from "./starter.ts";

describe("the starter lists", () => {
  it("take a duty without its law or its day as agreed, and say so", () => {
    const items = starterItems("DK");
    const of = (id: string) => takenAs(items.find(item => item.id === id)!);
    expect(of("dk-nis2")).toEqual({
      status: "mandatory",
      deadline: "2025-10-01",
      lacks: null,
      unverified: false,
    });
    expect(of("dk-digital-post")).toMatchObject({ status: "agreed", lacks: "no-deadline", unverified: true });
    expect(of("dk-byg-og-miljoe")).toMatchObject({ status: "agreed", lacks: "no-law" });
    expect(of("dk-aula")).toMatchObject({ status: "recommended", lacks: null });
    expect(items.some(item => item.id === "eu-gdpr")).toBe(true);
    expect(starterItems("NO").some(item => item.country === "EU")).toBe(false);
    expect(starterItems("FI").some(item => item.id === "fi-kanta")).toBe(false);
  });

  it("are taken whole, hold good things, and change nothing the second time", async () => {
    const act = await testAct();
    for (const list of lists) {
      const taken = await takeStarter(act, list);
      expect(taken.ok && taken.value > 0, list).toBe(true);
      expect(await takeStarter(act, list)).toEqual({ ok: true, value: 0 });
    }
    const landscape = await landscapeOf(act);
    for (const noun of [task, source, sourceItem])
      for (const thing of thingsOf(landscape, noun)) expect(checkThing(noun, thing.values)).toEqual([]);
    const states = await starterState(landscape, act.municipality);
    expect(states.map(({ list }) => list)).toEqual([...lists]);
    for (const { list, total, here } of states) expect(here, list).toBe(total);
  });

  it("are not for a reader to take", async () => {
    const act = await testAct();
    const reader = { ...act, actor: { ...act.actor, roles: ["reader" as const] } };
    expect(await takeStarter(reader, "tasks")).toMatchObject({ ok: false });
  });
});

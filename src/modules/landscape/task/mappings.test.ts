import { expect, test } from "vitest";
import { testAct } from "../../../platform/testing/index.ts";
import { createThing } from "../register/actions.server.ts";
import { cofogScheme, ownScheme } from "./cofog.ts";
import { mappingsHere, mapTasks } from "./mappings.server.ts";
import { task } from "./noun.ts";

test("mappings of the own list are shown; a new one is added once, with author and date, and fills a gap", async () => {
  const act = await testAct();
  const make = async (scheme: string, code: string, label: string, broader: string | null = null) => {
    const made = await createThing(act, task, { values: { scheme, code, label, broader } });
    if (!made.ok) throw new Error(JSON.stringify(made.refusals));
    return made.id;
  };
  expect((await mappingsHere(act)).shown).toEqual([]);
  await make(ownScheme, "T01.02", "Valg");
  const lamps = await make("KLE", "90.01", "Opfundet lygtevæsen");
  await make("KLE", "90.01.01", "Opfundet lygtetænding", lamps);
  const light = await make(cofogScheme, "06.4", "Street lighting");
  const before = await mappingsHere(act);
  expect(before.shown.find(({ from }) => from.code === "T01.02")).toMatchObject({
    to: { code: "01.6.0" },
    author: "Samsyn",
  });
  expect(before.unmapped.map(({ code }) => code)).toEqual(["90.01", "90.01.01"]);

  expect(await mapTasks(act, { from: lamps, to: light, kind: "close" })).toMatchObject({ ok: true });
  const after = await mappingsHere(act);
  expect(after.unmapped).toEqual([]);
  expect(after.shown).toContainEqual({
    from: { scheme: "KLE", code: "90.01", label: "Opfundet lygtevæsen" },
    to: { scheme: cofogScheme, code: "06.4", label: "Street lighting" },
    ids: { from: lamps, to: light },
    kind: "close",
    author: "Astrid Prøve",
    on: act.today,
  });
  const refusal = async (from: string, to: string, kind: string) => {
    const result = await mapTasks(act, { from, to, kind });
    return result.ok ? null : result.refusal.code;
  };
  expect(await refusal(lamps, light, "close")).toBe("mapping.already-there");
  expect(await refusal(lamps, lamps, "exact")).toBe("mapping.same-scheme");
  expect(await refusal(lamps, act.actor.id, "exact")).toBe("mapping.unknown-task");
  expect(
    (
      await mapTasks(
        { ...act, actor: { ...act.actor, roles: ["reader"] } },
        { from: lamps, to: light, kind: "exact" },
      )
    ).ok,
  ).toBe(false);
});

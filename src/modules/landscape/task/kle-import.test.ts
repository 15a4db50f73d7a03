import { afterAll, expect, test } from "vitest";
import type { Act } from "../../../platform/act.ts";
import { testAct } from "../../../platform/testing/index.ts";
import { closeWorkers } from "../../../platform/workers/index.ts";
import { changeThing, createThing } from "../register/actions.server.ts";
import { landscapeOf } from "../register/landscape.server.ts";
import { thingsOf } from "../register/landscape.ts";
import { nounNamed } from "../register/nouns.ts";
import { firstEdition, secondEdition, thirdEdition, uuidOf } from "./fixtures/kle.ts";
import { draftKle, type KleDraft, kleDraft, replaceKle, writeKle } from "./kle.server.ts";
import type { EditionPlan } from "./kle-edition.ts";

afterAll(closeWorkers);

const draft = async (act: Act, xml: string): Promise<KleDraft> => {
  const result = await draftKle(act, Buffer.from(xml));
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return result.value;
};
const load = async (act: Act, xml: string) => {
  const { id, hash } = await draft(act, xml);
  expect(await writeKle(act, id, hash)).toMatchObject({ ok: true });
};
const tasks = async (act: Act) => thingsOf(await landscapeOf(act), "task");
const withCode = async (act: Act, code: string) => (await tasks(act)).find(task => task.values.code === code);

test("three editions one after the other: the same task keeps its id, what left is ended", async () => {
  const act = await testAct();
  await load(act, firstEdition);
  const count = (await tasks(act)).length;
  const lamps = (await withCode(act, "90.01.01"))!;
  const benches = (await withCode(act, "90.01.02"))!;
  const bridge = (await withCode(act, "91.03.00"))!;
  expect((await withCode(act, "90.01.05"))?.values.to).toBeNull();
  expect(await withCode(act, "90.01.05 (2030-01-01)")).toBeDefined();
  const again = await draft(act, firstEdition);
  expect([again.effects.created, again.effects.changed]).toEqual([[], []]);
  const cites = await createThing(act, nounNamed("system")!, {
    values: { name: "Opfundet brosystem", tasks: [bridge.id] },
  });
  expect(cites.ok).toBe(true);

  const second = await draft(act, secondEdition);
  expect(second.plan.retitled.map(({ concept }) => concept.code)).toEqual(["90.01.01"]);
  expect(second.plan.renumbered.map(({ was }) => was)).toEqual(["90.01.02"]);
  const citing = { id: cites.ok && cites.id, noun: "system", task: bridge.id };
  expect(second.effects.citing).toEqual([{ ...citing, replacedBy: [] }]);
  // What takes its place a person says, among the new ones beside it; anything else is not taken.
  const [{ candidates }] = second.plan.retired as [EditionPlan["retired"][number]];
  expect((await replaceKle(act, second.id, new Map([[uuidOf(910300), uuidOf(900101)]]))).ok).toBe(true);
  const wrong = await kleDraft(act, second.id);
  expect(wrong.ok && wrong.value.effects.citing).toEqual([{ ...citing, replacedBy: [] }]);
  const replaced = new Map([[uuidOf(910300), candidates[0]!]]);
  expect(await writeKle(act, second.id, second.hash, replaced)).toMatchObject({
    refusal: { code: "import.plan-changed" },
  });
  const shown = wrong.ok ? wrong.value.hash : "";
  expect(await writeKle(act, second.id, shown, replaced)).toMatchObject({ ok: true });
  const digital = (await withCode(act, "91.03.01"))!;
  expect((await withCode(act, "91.03.00"))?.values.replacedBy).toEqual([digital.id]);
  // The next time the same edition is looked at, who still points to the ended task is told with its replacement.
  expect((await draft(act, secondEdition)).effects.citing).toEqual([{ ...citing, replacedBy: [digital.id] }]);
  expect((await withCode(act, "90.01.01"))?.values.label).toBe("Opfundet gadelys");
  expect((await withCode(act, "90.01.01"))?.id).toBe(lamps.id);
  expect((await withCode(act, "90.02.07"))?.id).toBe(benches.id);
  expect((await withCode(act, "91.03.00"))?.values.to).toBe("2031-05-01");
  expect(await tasks(act)).toHaveLength(count + 1);

  const third = await draft(act, thirdEdition);
  expect(third.plan.resurrected.map(({ code }) => code)).toEqual(["91.03.00"]);
  expect(await writeKle(act, third.id, third.hash)).toMatchObject({ ok: true });
  expect((await withCode(act, "91.03.00"))?.values).toMatchObject({ to: null, replacedBy: [] });
  expect((await withCode(act, "91.03.01"))?.values.to).toBe("2031-08-01");
  expect(await draftKle(act, Buffer.from(secondEdition))).toMatchObject({
    ok: false,
    refusal: { code: "kle.older-edition" },
  });
});

test("a uuid typed by hand is the task's it names; on anything else it is told, and gone when it is taken away", async () => {
  const act = await testAct();
  const task = nounNamed("task")!;
  const system = nounNamed("system")!;
  const lamps = await createThing(act, task, {
    values: {
      label: "Lygter",
      code: "90.01.01",
      scheme: "KLE",
      externalIds: [`kle-uuid: ${uuidOf(900101).toUpperCase()}`],
    },
  });
  const externalIds = [`kle-uuid: ${uuidOf(900102)}`];
  const bench = await createThing(act, system, { values: { name: "Bænke", externalIds } });
  if (!lamps.ok || !bench.ok) throw new Error("not made");
  expect(await draftKle(act, Buffer.from(firstEdition))).toEqual({
    ok: false,
    refusal: { code: "external-id-misnamed", values: { value: externalIds[0], name: "Bænke" } },
  });
  expect((await changeThing(act, system, bench.id, 1, { values: { externalIds: [] } })).ok).toBe(true);
  await load(act, firstEdition);
  expect((await withCode(act, "90.01.01"))?.id).toBe(lamps.id);
  expect((await withCode(act, "90.01.01"))?.imported).toHaveLength(1);
  expect((await draft(act, firstEdition)).effects.changed).toEqual([]);
});

test("a file that is no edition is refused with its line, and nothing is kept", async () => {
  const act = await testAct();
  expect(await draftKle(act, Buffer.from("<KLE-Emneplan>"))).toMatchObject({
    ok: false,
    refusal: { code: "kle.not-xml" },
  });
  const reader = { ...act, actor: { ...act.actor, roles: ["reader" as const] } };
  expect((await draftKle(reader, Buffer.from(firstEdition))).ok).toBe(false);
});

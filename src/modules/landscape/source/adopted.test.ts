import { afterAll, beforeAll, expect, it } from "vitest";
import type { Act } from "../../../platform/act.ts";
import { testAct } from "../../../platform/testing/index.ts";
import { closeWorkers } from "../../../platform/workers/index.ts";
import { draftImport } from "../import/intake.server.ts";
import { changeThing, createThing } from "../register/actions.server.ts";
import { nounNamed } from "../register/nouns.ts";
import { given } from "../register/testing.ts";

afterAll(closeWorkers);

const initiative = nounNamed("initiative")!;
let act: Act;
let post: string;
let ours: string;
beforeAll(async () => {
  act = await testAct({ lang: "en" });
  const [source] = await given(act, ["source", { publisher: "The state" }]);
  [post] = (await given(act, ["source-item", { title: "Post", source: source!, status: "recommended" }])) as [
    string,
  ];
  [ours] = (await given(act, [
    "initiative",
    { title: "Our post", level: "local", stage: "running", sourceItems: [post] },
  ])) as [string];
});

const values = (more = {}) => ({
  title: "Another",
  level: "local",
  stage: "idea",
  sourceItems: [post],
  ...more,
});
const refused = {
  field: "sourceItems",
  refusal: { code: "item-has-initiative", values: { value: "Post", other: "Our post" } },
};

it("a second initiative for an item is refused beside the field, and says which one stands", async () => {
  expect(await createThing(act, initiative, { values: values() })).toEqual({
    ok: false,
    refusals: [refused],
  });
});

it("one that waits for the item or is stopped may name it, until it would carry it out", async () => {
  for (const free of [{ relation: "awaits" }, { stage: "stopped" }]) {
    const made = await createThing(act, initiative, { values: values(free) });
    if (!made.ok) throw new Error(JSON.stringify(made.refusals));
    const back = { relation: "extends", stage: "idea" };
    expect(await changeThing(act, initiative, made.id, 1, { values: back })).toEqual({
      ok: false,
      refusals: [refused],
    });
  }
});

it("the one that stands may be changed otherwise", async () => {
  expect((await changeThing(act, initiative, ours, 1, { values: { title: "Our post" } })).ok).toBe(true);
  expect((await changeThing(act, initiative, ours, 1, { values: { stage: "decided" } })).ok).toBe(true);
});

it("a file that brings a second is refused at its row, of two in a file the second", async () => {
  const sent = async (...rows: string[]) => {
    const text = ["title;level;stage;sourceItems", ...rows].join("\n");
    const draft = await draftImport(act, new TextEncoder().encode(text), "initiative.csv", {
      noun: "initiative",
    });
    if (!draft.ok) throw new Error(draft.refusal.code);
    return draft.value.plan.faults;
  };
  expect(await sent("New;local;idea;Post")).toMatchObject([{ row: 2, refusal: refused.refusal }]);
  const [source] = await given(act, ["source", { publisher: "The council" }]);
  await given(act, ["source-item", { title: "Fees", source: source!, status: "recommended" }]);
  expect(await sent("One;local;idea;Fees", "Two;local;idea;Fees")).toMatchObject([
    { row: 3, refusal: { values: { value: "Fees", other: "One" } } },
  ]);
});

it("two who come to an item at once do not both have it", async () => {
  await expect(
    given(act, ["initiative", { title: "Late", level: "local", stage: "idea", sourceItems: [post] }]),
  ).rejects.toThrow("import.plan-changed");
});

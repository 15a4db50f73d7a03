import { expect, it } from "vitest";
import { testAct } from "../../../platform/testing/index.ts";
import { changeThing } from "../register/actions.server.ts";
import { given } from "../register/testing.ts";
import { declaredBy } from "./declared.server.ts";
import { sourceItem } from "./noun.ts";

it("who declared that an item does not concern us is told by account, and only for items of one's own", async () => {
  const act = await testAct();
  const [source] = await given(act, ["source", { publisher: "The state" }]);
  const [item] = await given(act, ["source-item", { title: "Ports", source: source!, status: "agreed" }]);
  await changeThing(act, sourceItem, item!, 1, { values: { notRelevantWhy: "No harbour" } });
  expect([...(await declaredBy(act, [item!])).keys()]).toEqual([item]);
  expect((await declaredBy(await testAct(), [item!])).size).toBe(0);
});

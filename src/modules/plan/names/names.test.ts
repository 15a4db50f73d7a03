import { expect, test } from "vitest";
import { read } from "../../../platform/act.ts";
import { testAct } from "../../../platform/testing/index.ts";
import { beginScenario } from "../scenario/actions.server.ts";
import { portfolio } from "../testing/instances.ts";
import { scenariosNamed } from "./store.server.ts";

test("a scenario is called by its name in its own municipality, and by nothing in another", async () => {
  const planner = () =>
    testAct({ actor: { id: "p1", name: "Mette Prøve", roles: ["portfolio-keeper"] }, now: new Date() });
  const [act, other] = [await planner(), await planner()];
  const made = await beginScenario(act, { name: "Flere hænder", note: "" }, "file", portfolio("tiny"));
  if (!made.ok) throw new Error(made.refusal.code);
  const id = made.value;
  const found = { name: "Flere hænder", href: `/plan/scenarios/${id}` };
  expect([...(await read(act, tx => scenariosNamed(tx, [id, "not an id"])))]).toEqual([[id, found]]);
  expect(other.municipality).not.toBe(act.municipality);
  expect([...(await read(other, tx => scenariosNamed(tx, [id])))]).toEqual([]);
});

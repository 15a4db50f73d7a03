import { expect, it } from "vitest";
import { testAct } from "../../../platform/testing/index.ts";
import { createThing } from "../register/actions.server.ts";
import { landscapeOf } from "../register/landscape.server.ts";
import { nounNamed, nouns } from "../register/nouns.ts";
import { viewTables } from "./views.ts";

it("the overview goes out with its figures and every register, and what waits as its page has it", async () => {
  const act = { ...(await testAct()), lang: "en" as const };
  const made = await createThing(act, nounNamed("supplier")!, { values: { name: "Nordsys" } });
  expect(made.ok).toBe(true);
  const landscape = await landscapeOf(act);
  const rows = (view: string) => viewTables.get(view)!(landscape, "en", new URLSearchParams())!.rows;
  const overview = new Map(rows("overview").map(([what, n]) => [what, n]));
  expect(overview.get("Suppliers")).toBe(1);
  expect(overview.get("Systems in use")).toBe(0);
  expect(overview.size).toBe(9 + nouns.length);
  for (const view of ["changed-plans", "assessments-waiting"]) expect(rows(view)).toEqual([]);
});

import { afterAll, describe, expect, it } from "vitest";
import type { Lang } from "../../../kernel/lang.ts";
import { testAct } from "../../../platform/testing/index.ts";
import { closeWorkers } from "../../../platform/workers/index.ts";
import { snapshotOf } from "../archimate/snapshot.ts";
import { workbookOf } from "../export/workbook.ts";
import { draftImport } from "../import/intake.server.ts";
import { changeThing } from "./actions.server.ts";
import { labelsOf } from "./labels.ts";
import { landscapeOf } from "./landscape.server.ts";
import { cut, listAsked } from "./list.ts";
import { nounNamed } from "./nouns.ts";
import { checkThing } from "./rules.ts";
import { given } from "./testing.ts";
import { titleOf } from "./title.ts";

afterAll(closeWorkers);

const task = nounNamed("task")!;
const named = { label: "Hoiva", code: "07", scheme: "own", otherNames: ["sv: Omsorg"] };

describe("what a thing is called in another language", () => {
  it("is a language and a name, each language once", () => {
    const codes = (...otherNames: string[]) =>
      checkThing(task, { ...named, otherNames }).map(({ refusal }) => refusal.code);
    expect(codes("sv: Omsorg", "EN:Care")).toEqual([]);
    for (const wrong of [["Omsorg"], ["xx: Omsorg"], ["sv:"], ["sv: Omsorg", "sv: Vård"]])
      expect(codes(...wrong)).toEqual(["other-name-form"]);
  });

  it("is what its readers see, find and may type; the others see its title", async () => {
    const act = await testAct();
    const [id] = (await given(act, ["task", named])) as [string];
    const as = (lang: Lang) => landscapeOf({ ...act, lang });
    expect(titleOf(await as("sv"), id)).toBe("Omsorg");
    for (const lang of ["fi", "en"] as const) expect(titleOf(await as(lang), id)).toBe("Hoiva");
    for (const lang of ["sv", "fi"] as const) {
      const landscape = await as(lang);
      const list = listAsked(new Request("http://localhost/landscape/tasks?q=omsorg"), task);
      expect(cut(landscape, task, list, lang).total).toBe(1);
      for (const name of ["Hoiva", "omsorg"]) expect(labelsOf(landscape, "task").idsOf(name)).toEqual([id]);
    }
    await changeThing({ ...act, lang: "sv" }, task, id, 1, { values: { note: "–" } });
    const kept = (await as("sv")).byId.get(id)!.thing;
    expect([kept.values.label, kept.values.otherNames]).toEqual(["Hoiva", ["sv: Omsorg"]]);
    const [element] = snapshotOf(await as("sv"), act.municipality).tasks;
    expect(Object.values(element!.names).sort()).toEqual(["Hoiva", "Omsorg"]);
  });

  it("goes out in files and comes back, whoever reads", async () => {
    const act = { ...(await testAct()), lang: "sv" as const };
    await given(act, ["task", named]);
    expect(JSON.stringify(workbookOf(await landscapeOf(act), "sv"))).toContain("sv: Omsorg");
    const file = "Label;Code;Scheme;Called in other languages\nHoiva;07;own;sv: Omsorg\n";
    const drafted = await draftImport(act, Buffer.from(file), "tasks.csv", { noun: "task" });
    if (!drafted.ok) throw new Error(drafted.refusal.code);
    expect([drafted.value.plan.faults, drafted.value.plan.unchanged]).toEqual([[], { task: 1 }]);
  });
});

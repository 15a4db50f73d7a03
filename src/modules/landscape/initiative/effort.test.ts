import { describe, expect, it } from "vitest";
import { testAct } from "../../../platform/testing/index.ts";
import { landscapeOf } from "../register/landscape.server.ts";
import { given } from "../register/testing.ts";
import { alikeIn } from "./alike.server.ts";
import { saveEffort } from "./effort.server.ts";
import { effortSight } from "./effort-sight.ts";

describe("an initiative's effort", () => {
  it("is there after size, kind of work and save; the start is the next quarter unless another is chosen", async () => {
    const act = await testAct();
    const [id] = (await given(act, ["initiative", { title: "Post", level: "local", stage: "idea" }])) as [
      string,
    ];
    const sight = async () => {
      const landscape = await landscapeOf(act);
      return effortSight(landscape, landscape.byId.get(id)!.thing, "en");
    };
    const { table, start } = await sight();
    expect(table).toBeNull();
    const saved = await saveEffort(act, id, 1, { size: "M", roleProfile: "automation", start: start.value });
    expect(saved.ok).toBe(true);
    const after = await sight();
    expect(after.table?.roles.reduce((sum, role) => sum + role.sum, 0)).toBe(1111);
    expect(after.table?.quarters[0]).toBe(start.value);
    expect(await saveEffort(act, id, 2, { size: "XXL" })).toMatchObject({ ok: false });
  });

  it("is what was typed instead of the size, marked as such, until the box is emptied", async () => {
    const act = await testAct();
    const [id] = (await given(act, [
      "initiative",
      { title: "Post", level: "local", stage: "idea", size: "M", roleProfile: "automation", start: "2027Q1" },
    ])) as [string];
    const seen = async () => {
      const landscape = await landscapeOf(act);
      const { table, basis } = effortSight(landscape, landscape.byId.get(id)!.thing, "en");
      return [basis, table?.roles.reduce((sum, role) => sum + role.sum, 0)];
    };
    const usual = await seen();
    expect(usual[0]).toBe("guess");
    expect((await saveEffort(act, id, 1, { personMonths: "2.5" })).ok).toBe(true);
    expect(await seen()).toEqual(["typed", 347]);
    for (const wrong of ["-3", "0", "many", "1e9"])
      expect(await saveEffort(act, id, 2, { personMonths: wrong })).toMatchObject({
        ok: false,
        refusals: [{ field: "personMonths" }],
      });
    expect((await saveEffort(act, id, 2, { personMonths: "" })).ok).toBe(true);
    expect(await seen()).toEqual(usual);
  });
});

describe("has someone done it?", () => {
  it("finds our own, also stopped, and the publishers' items, each with a form that says so", async () => {
    const act = await testAct();
    const [, source] = await given(
      act,
      ["initiative", { title: "Digital post til forældre", level: "local", stage: "stopped" }],
      ["source", { publisher: "Staten" }],
    );
    await given(act, ["source-item", { title: "Post fra skolen", source: source!, status: "recommended" }]);
    const { own, common, others } = await alikeIn(act, new URLSearchParams({ title: "skolepost" }));
    expect(own.map(({ title }) => title)).toEqual([]);
    expect(common[0]?.ways[0]?.href).toContain("looked=1&sourceItems=Post+fra+skolen&relation=implements");
    expect(others).toBeNull();
    const parents = await alikeIn(act, new URLSearchParams({ title: "forældrepost" }));
    expect(parents.own[0]?.ways[1]?.href).toContain("extends=Digital+post+til+for");
  });
});

import { expect, test } from "vitest";
import { testAct } from "../../../platform/testing/index.ts";
import { confirmImport, prepareImport } from "../import/intake.server.ts";
import { foundTown, well } from "../testing/town.ts";
import { tell } from "../texts/index.ts";
import { idLines, setIds } from "./actions.server.ts";

test("a number that moves from one unit to another on a day is told of both, and never of two at once", async () => {
  const act = await testAct({ lang: "da" });
  const { park, tech: root } = await foundTown(act);
  well(await setIds(act, { kind: "unit", id: park, lines: "HR Løn: 120", before: "" }));
  const taken = await setIds(act, {
    kind: "unit",
    id: root,
    lines: "HR Løn: 120 (2025-01-01 –)",
    before: "",
  });
  if (taken.ok) throw new Error("one number for two");
  expect(tell(taken.refusal, "da")).toContain("HR Løn: 120 (2025-01-01 –)");
  const until = {
    kind: "unit",
    id: park,
    lines: "HR Løn: 120 (– 2025-01-01)",
    before: "HR Løn: 120",
  } as const;
  well(await setIds(act, until));
  well(
    await setIds(act, { kind: "unit", id: root, lines: "HR Løn: 120 (2025-01-01 –)\n\nOS: a", before: "" }),
  );
  expect(await idLines(act, park)).toBe("HR Løn: 120 (– 2025-01-01)");
  expect(await idLines(act, root)).toBe("HR Løn: 120 (2025-01-01 –)\nOS: a");
  // A file of today means the unit that has the number today.
  const file = await prepareImport(act, {
    bytes: new TextEncoder().encode("Enhedsnr;Enhedsnavn;Telefon\n120;Byen;12 34\n"),
    fileName: "enheder.csv",
    source: "HR Løn",
    day: act.today,
    complete: false,
  });
  if (!file.ok) throw new Error(JSON.stringify(file));
  expect(file.value.plan.lines.map(line => [line.id, line.actions])).toEqual([
    [root, ["renamed", "changed"]],
  ]);
  well(await confirmImport(act, file.value));
});

test("what is no id, stands twice or was changed meanwhile is told, and only an editor writes", async () => {
  const act = await testAct({ lang: "en" });
  const { gardener } = await foundTown(act);
  const set = (text: string, before = "", by = act) =>
    setIds(by, { kind: "person", id: gardener, lines: text, before });
  expect(await set("120")).toMatchObject({ refusal: { code: "ids.form", values: { line: "120" } } });
  expect(await set("HR: 1\nHR: 1 (2025-01-01 –)")).toMatchObject({ refusal: { code: "ids.twice" } });
  expect(await set(Array.from({ length: 51 }, (_, i) => `HR: ${i}`).join("\n"))).toMatchObject({
    refusal: { code: "ids.too-many" },
  });
  well(await set("HR: 1 (– 2025-01-01)\nHR: 1 (2026-01-01 –)"));
  expect(await set("HR: 2")).toMatchObject({ refusal: { code: "history.version-conflict" } });
  const reader = { ...act, actor: { ...act.actor, roles: ["reader" as const] } };
  expect((await set("", "HR: 1", reader)).ok).toBe(false);
  const stranger = await testAct();
  expect(await set("HR: 2", "", stranger)).toMatchObject({ refusal: { code: "history.not-found" } });
});

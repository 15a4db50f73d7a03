import { expect, test } from "vitest";
import { read, transact } from "../../../platform/act.ts";
import { testAct } from "../../../platform/testing/index.ts";
import { noteExternalIds } from "../bulk/store.server.ts";
import { erasePerson } from "../erasure/actions.server.ts";
import { confirmImport, prepareImport } from "../import/intake.server.ts";
import { endPerson } from "../person/actions.server.ts";
import { seePosition } from "../position/reads.server.ts";
import { foundTown, well } from "../testing/town.ts";
import { tell } from "../texts/index.ts";
import { unitsAsOf } from "../unit/reads.server.ts";
import { idLines, setIds } from "./actions.server.ts";
import { idsOf } from "./store.server.ts";

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

test("a position is called elsewhere too, and a file finds it again by its number, whoever holds it", async () => {
  const act = await testAct({ lang: "da" });
  const { gardenerPost } = await foundTown(act);
  const said = { kind: "position", id: gardenerPost, lines: "HR: s7", before: "" } as const;
  well(await setIds(act, said));
  expect((await seePosition(act, gardenerPost, act.today))?.externalIds).toMatchObject([{ value: "s7" }]);
  const file = await prepareImport(act, {
    bytes: new TextEncoder().encode("Stillings-id;Titel\ns7;Overgartner\n"),
    fileName: "stillinger.csv",
    source: "HR",
    day: act.today,
    complete: false,
  });
  if (!file.ok) throw new Error(JSON.stringify(file));
  expect(file.value.plan.lines.map(line => [line.id, line.actions])).toEqual([[gardenerPost, ["changed"]]]);
  const reader = { ...act, actor: { ...act.actor, roles: ["reader" as const] } };
  expect((await setIds(reader, { ...said, lines: "", before: "HR: s7" })).ok).toBe(false);
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

test("a line left as it was stays what a file once said, however it reads", async () => {
  const act = await testAct({ lang: "da" });
  const { park } = await foundTown(act);
  const strange = [
    { source: "Visma: HR", value: "120" },
    { source: "HR", value: "7 (2024-01-01 –)" },
  ].map(one => ({ kind: "unit" as const, object: park, ...one }));
  await transact(act, tx => noteExternalIds(tx, strange, act.today));
  const before = await idLines(act, park);
  well(await setIds(act, { kind: "unit", id: park, lines: `${before}\r\nLøn: 9`, before }));
  const kept = await read(act, tx => idsOf(tx, park));
  expect(kept.map(one => [one.scheme, one.value, one.from])).toEqual([
    ["HR", "7 (2024-01-01 –)", null],
    ["Løn", "9", null],
    ["Visma: HR", "120", null],
  ]);
  const bytes = new TextEncoder().encode("Nr;Navn\n1;By\n");
  for (const source of ["Visma: HR", "x".repeat(61)]) {
    const file = { bytes, fileName: "a.csv", source, day: act.today, complete: false };
    expect(await prepareImport(act, file)).toMatchObject({ refusal: { code: "import.source-form" } });
  }
});

test("a number that will be another's is a file's new unit's only until then", async () => {
  const act = await testAct({ lang: "da" });
  const { park } = await foundTown(act);
  well(await setIds(act, { kind: "unit", id: park, lines: "HR: 120 (2026-06-01 –)", before: "" }));
  const file = await prepareImport(act, {
    bytes: new TextEncoder().encode("Enhedsnr;Enhedsnavn\n120;Fjorden\n"),
    fileName: "enheder.csv",
    source: "HR",
    day: act.today,
    complete: false,
  });
  if (!file.ok) throw new Error(JSON.stringify(file));
  well(await confirmImport(act, file.value));
  const fjorden = (await unitsAsOf(act)).find(unit => unit.name === "Fjorden")!;
  expect(await idLines(act, fjorden.id)).toBe("HR: 120 (– 2026-06-01)");
});

test("who has been erased gets no number any more", async () => {
  const act = await testAct({ lang: "da" });
  const { gardener } = await foundTown(act);
  well(await endPerson(act, { id: gardener, version: 1, day: act.today, letGo: true }));
  well(await erasePerson(act, { id: gardener, ground: "no-longer-needed" }));
  const late = await setIds(act, { kind: "person", id: gardener, lines: "HR: 17", before: "" });
  expect(late).toMatchObject({ refusal: { code: "history.not-found" } });
});

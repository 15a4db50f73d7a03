import { expect, test } from "vitest";
import { landscapeOf } from "../../modules/landscape/index.server.ts";
import { endUnit, unitVerbs } from "../../modules/organisation/index.server.ts";
import { testAct } from "../../platform/testing/index.ts";
import { newestChanges } from "./changes.server.ts";

test("what changed last tells of units too, newest first, and leads to them", async () => {
  const act = await testAct({ lang: "da" });
  const value = {
    ...{ name: "By", type: "not-said", ean: null, pNumber: null, email: null, phone: null, address: null },
    ...{ openingHours: null, parentLine: null, parentPay: null, parentSafety: null, parentPolitics: null },
  };
  const started = await unitVerbs.start(act, { from: "2020-01-01", value });
  if (!started.ok) throw new Error(started.refusal.code);
  const { id } = started.value;
  const later = (minutes: number) => ({ ...act, now: new Date(act.now.getTime() + minutes * 60_000) });
  const renamed = { id, version: 1, from: act.today, change: { name: "Byen" } };
  expect((await unitVerbs.change(later(1), renamed)).ok).toBe(true);
  expect((await endUnit(later(2), { id, version: 2, day: "2030-01-01" })).ok).toBe(true);
  const lines = await newestChanges(act, await landscapeOf(act));
  expect(lines.map(({ label }) => label)).toEqual([
    "Byen: slutter den 1. januar 2030",
    "Byen: ændret",
    "Byen: ny",
  ]);
  expect(new Set(lines.map(({ href }) => href))).toEqual(new Set([`/organisation/units/${id}`]));
});

test("one who works elsewhere sees nothing of the organisation there", async () => {
  const act = await testAct({ lang: "da" });
  const elsewhere = { ...act, actor: { ...act.actor, roles: ["association" as const] } };
  expect(await newestChanges(elsewhere, await landscapeOf(act))).toEqual([]);
});

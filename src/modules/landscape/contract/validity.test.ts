import { beforeEach, describe, expect, it } from "vitest";
import { addDays } from "../../../kernel/period.ts";
import type { Act } from "../../../platform/act.ts";
import { formats } from "../../../platform/i18n/index.ts";
import { testAct } from "../../../platform/testing/index.ts";
import { jsonOf, sheetOf } from "../export/workbook.ts";
import { changeThing, createThing } from "../register/actions.server.ts";
import { landscapeOf } from "../register/landscape.server.ts";
import { cut, listAsked } from "../register/list.ts";
import { nounNamed } from "../register/nouns.ts";
import type { Values } from "../register/rules.ts";
import { given, unitOf } from "../register/testing.ts";
import { thingSight } from "../register/thing.server.ts";
import { overrideSetBy } from "./override.server.ts";

let act: Act;
let unit: string;
let supplier: string;
beforeEach(async () => {
  act = { ...(await testAct()), lang: "en" };
  unit = await unitOf(act);
  [supplier] = (await given(act, ["supplier", { name: "Skyline", country: "DK" }])) as [string];
});

const contract = nounNamed("contract")!;
const use = nounNamed("system-use")!;
const contractOf = async (values: Values) =>
  (await given(act, ["contract", { title: "Care", supplier, responsibleUnit: unit, ...values }]))[0]!;
const useOf = async (values: Values) =>
  (
    await given(act, [
      "system-use",
      { localName: "Care", lifeCycle: "operational", responsibleUnit: unit, ...values },
    ])
  )[0]!;
const said = async (noun: typeof contract, id: string) => {
  const landscape = await landscapeOf(act);
  const { validity } = await thingSight(act, landscape, noun, landscape.byId.get(id)!.thing);
  return { ...validity!, reasons: validity!.reasons.map(({ text }) => text) };
};
const listed = async (noun: typeof contract, valid: string) => {
  const request = new Request(`http://localhost/landscape/${noun.plural}?valid=${valid}`);
  return cut(await landscapeOf(act), noun, listAsked(request, noun), "en").things.map(({ id }) => id);
};

describe("a system in use", () => {
  it("says on its page, in the list and in what is taken away that its main contract does not carry it", async () => {
    const over = addDays(act.today, -30);
    const parent = await contractOf({ title: "Frame", validTo: over });
    const main = await contractOf({ parent, requireValidParent: true });
    const [held, free] = [await useOf({ mainContract: main }), await useOf({ localName: "Maps" })];
    const { valid, reasons } = await said(use, held);
    expect(valid).toBe(false);
    expect(reasons.slice(0, 2)).toEqual([
      "its main contract does not count as valid: Care",
      "it must have a valid contract above it, and this one is not: Frame",
    ]);
    expect(reasons[2]).toMatch(/^Frame: over since /);
    expect(await listed(use, "no")).toEqual([held]);
    expect(await listed(use, "yes")).toEqual([free]);
    const landscape = await landscapeOf(act);
    const sheet = sheetOf(landscape, use, "en");
    const told = sheet.rows.map(row => row.slice(sheet.keys.indexOf("valid")));
    expect(told).toContainEqual(["Yes", null]);
    expect(told).toContainEqual(["No", expect.stringContaining("Frame: over since")]);
    expect(jsonOf(landscape, use).find(({ id }) => id === held)).toMatchObject({
      validity: {
        valid: false,
        reasons: [
          { code: "main-contract-invalid", of: main },
          { code: "parent-invalid", of: parent },
          { code: "ended", on: over, of: parent },
        ],
      },
    });
  });

  it("counts again once its contract no longer needs the one above", async () => {
    const parent = await contractOf({ title: "Frame", validTo: addDays(act.today, -30) });
    const main = await contractOf({ parent, requireValidParent: true });
    const id = await useOf({ mainContract: main });
    await changeThing(act, contract, main, 1, { values: { requireValidParent: false } });
    expect((await said(use, id)).valid).toBe(true);
  });
});

describe("a contract that counts as valid in any case", () => {
  it("says who set it, when and why, and what it overrides; a later change of its number is not the one", async () => {
    const made = await createThing(act, contract, {
      values: { title: "Care", supplier, responsibleUnit: unit, validTo: addDays(act.today, -30) },
    });
    if (!made.ok) throw new Error("refused");
    expect((await said(contract, made.id)).valid).toBe(false);
    const now = new Date(act.now.getTime() + 86_400_000);
    await changeThing({ ...act, now }, contract, made.id, 1, {
      values: { enforced: true, enforcedWhy: "Renewed by word of mouth" },
    });
    await changeThing(act, contract, made.id, 2, { values: { number: "K-17" } });
    const { valid, override, reasons } = await said(contract, made.id);
    expect(valid).toBe(true);
    expect(override).toMatchObject({ why: "Why: Renewed by word of mouth", needed: true });
    expect(override?.set).toContain(formats("en").dateTime(now, act.zone));
    expect(await overrideSetBy(act, "contract", made.id)).toMatchObject({ when: now });
    expect(reasons[0]).toMatch(/^over since /);
  });
});

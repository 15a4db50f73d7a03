import { beforeEach, describe, expect, it } from "vitest";
import type { Act } from "../../../platform/act.ts";
import { testAct } from "../../../platform/testing/index.ts";
import { agreementGapsIn, closingOf } from "../processor-agreement/agreements.ts";
import { changeThing } from "../register/actions.server.ts";
import { landscapeOf } from "../register/landscape.server.ts";
import { nounNamed } from "../register/nouns.ts";
import type { Values } from "../register/rules.ts";
import { given, unitOf } from "../register/testing.ts";
import { closingAt } from "./closing.ts";
import { recordOf } from "./facts.ts";
import { lackText } from "./follows-show.ts";
import type { ArticleItem } from "./rules.ts";

let act: Act;
let unit: string;
beforeEach(async () => {
  act = { ...(await testAct()), lang: "en" };
  unit = await unitOf(act);
});

const supplierIn = async (country: string | null, name = "Skyline") =>
  (await given(act, ["supplier", { name, country }]))[0]!;
const useOf = async (values: Values) =>
  (
    await given(act, [
      "system-use",
      { localName: "Care", responsibleUnit: unit, lifeCycle: "operational", ...values },
    ])
  )[0]!;
/** "None" receives the data, so whoever does comes from systems and agreements. */
const recordedWith = async (values: Values) =>
  (
    await given(act, [
      "processing",
      { title: "Care at home", recipients: "None", thirdCountries: "None", ...values },
    ])
  )[0]!;
const itemOf = async (id: string, key: ArticleItem) =>
  recordOf(await landscapeOf(act)).activities.find(({ thing }) => thing.id === id)!.completeness.items[key];
const lacksOf = async (id: string, key: ArticleItem) => {
  const item = await itemOf(id, key);
  return "lacks" in item ? item.lacks.map(lack => lackText(lack, "en")) : [item.status];
};
const agree = (supplier: string, uses: string[], more: Values = {}) =>
  given(act, ["processor-agreement", { title: "Agreed", processor: supplier, agreed: "yes", uses, ...more }]);

describe("a supplier without a processor agreement", () => {
  it("abroad leaves recipients and third countries open, though nobody is said to receive the data", async () => {
    const id = await recordedWith({ uses: [await useOf({ supplier: await supplierIn("US") })] });
    const sentence = "Skyline handles the data in Care, and no processor agreement is in place";
    expect(await lacksOf(id, "d")).toEqual([sentence]);
    expect(await lacksOf(id, "e")).toEqual([sentence]);
  });

  it("in the EEA lacks it, and leaves it open whom it hands the data on to", async () => {
    const id = await recordedWith({ uses: [await useOf({ supplier: await supplierIn("DK") })] });
    expect((await itemOf(id, "d")).status).toBe("partial");
    expect((await itemOf(id, "e")).status).toBe("partial");
    expect(await lacksOf(id, "e")).toEqual([
      "Skyline handles the data in Care, and no processor agreement is in place",
    ]);
  });

  it("in a country nobody knows leaves it open whether data leave the EEA", async () => {
    const id = await recordedWith({ uses: [await useOf({ supplier: await supplierIn(null) })] });
    expect(await lacksOf(id, "e")).toEqual(["which country Skyline works in"]);
  });

  it("is found by the system's product where the use does not name one", async () => {
    const [system] = await given(act, ["system", { name: "Care", supplier: await supplierIn("US") }]);
    const id = await recordedWith({ uses: [await useOf({ system: system! })] });
    expect((await itemOf(id, "d")).status).toBe("partial");
  });

  it("is mended where the page of agreements mends it, and then the record is whole", async () => {
    const supplier = await supplierIn("DK");
    const use = await useOf({ supplier });
    const id = await recordedWith({ uses: [use] });
    const landscape = await landscapeOf(act);
    const [gap] = agreementGapsIn(landscape);
    expect(gap?.code).toBe("no-agreement");
    expect(closingAt(landscape, id, { code: "agreement", of: "Skyline" })).toBe(closingOf(landscape, gap!));
    const [agreement] = await agree(supplier, [use], { agreed: "no" });
    const asked = await landscapeOf(act);
    expect((await itemOf(id, "d")).status).toBe("partial");
    expect(closingAt(asked, id, { code: "agreement", of: "Skyline" })).toBe(
      `/landscape/processor-agreements/${agreement}/edit#f-agreed`,
    );
    await changeThing(act, nounNamed("processor-agreement")!, agreement!, 1, {
      values: { agreed: "yes", agreedOn: "2025-01-01" },
    });
    expect((await itemOf(id, "d")).status).toBe("complete");
  });

  it("is not covered by another supplier's agreement, but by its parent company's", async () => {
    const [parent, other] = [await supplierIn("DK", "Group"), await supplierIn("DK", "Other")];
    const [child] = await given(act, ["supplier", { name: "Daughter", country: "DK", parent }]);
    const use = await useOf({ supplier: child! });
    const id = await recordedWith({ uses: [use] });
    await agree(other, [use]);
    expect((await itemOf(id, "d")).status).toBe("partial");
    await agree(parent, [use]);
    expect((await itemOf(id, "d")).status).toBe("complete");
  });

  it("that stands in an activity stands on the page of agreements, whatever the system says of its data", async () => {
    const supplier = await supplierIn("DK");
    await recordedWith({ uses: [await useOf({ supplier })] });
    expect(agreementGapsIn(await landscapeOf(act)).map(({ code }) => code)).toEqual(["no-agreement"]);
  });
});

describe("a system that runs with the municipality itself", () => {
  it("asks whether the supplier can get at the data, until an agreement or a reason says so", async () => {
    const supplier = await supplierIn("US");
    const use = await useOf({ supplier, hosting: "on-premise" });
    const id = await recordedWith({ uses: [use] });
    expect(await lacksOf(id, "d")).toEqual(["whether Skyline can get at the data in Care"]);
    expect((await itemOf(id, "e")).status).toBe("missing");
    await agree(supplier, [use], { agreed: "not-needed", notNeededWhy: "Skyline has no access" });
    expect((await itemOf(id, "d")).status).toBe("complete");
    expect((await itemOf(id, "e")).status).toBe("not-applicable");
  });

  it("and has no supplier is nobody else's; one that runs elsewhere asks who supplies it", async () => {
    const here = await recordedWith({ uses: [await useOf({ hosting: "on-premise" })] });
    expect((await itemOf(here, "e")).status).toBe("not-applicable");
    const cloud = await recordedWith({
      uses: [await useOf({ localName: "Cloud", hosting: "cloud" })],
    });
    expect(await lacksOf(cloud, "d")).toEqual(["who supplies Cloud"]);
    expect((await itemOf(cloud, "e")).status).toBe("missing");
  });
});

it("a system that gets personal data from one that is used makes its supplier a recipient, one that gets others does not", async () => {
  const [from, to] = [
    await useOf({ hosting: "on-premise" }),
    await useOf({ localName: "Pay", supplier: await supplierIn("US") }),
  ];
  const id = await recordedWith({ uses: [from] });
  const [flow] = await given(act, [
    "integration",
    { data: "Hours", source: from, target: to, personalData: "no" },
  ]);
  expect((await itemOf(id, "e")).status).toBe("not-applicable");
  await changeThing(act, nounNamed("integration")!, flow!, 1, { values: { personalData: "yes" } });
  expect(await lacksOf(id, "d")).toEqual([
    "Skyline handles the data in Pay, and no processor agreement is in place",
  ]);
});

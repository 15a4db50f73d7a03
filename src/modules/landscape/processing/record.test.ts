import { expect, it } from "vitest";
import type { Act } from "../../../platform/act.ts";
import type { LoaderArgs } from "../../../platform/http/page.ts";
import { testAct } from "../../../platform/testing/index.ts";
import { landscapeOf } from "../register/landscape.server.ts";
import { checkThing, type Values } from "../register/rules.ts";
import { given, unitOf } from "../register/testing.ts";
import { recordOf } from "./facts.ts";
import { processing } from "./noun.ts";
import { loader } from "./record.page.tsx";
import type { ArticleItem } from "./rules.ts";
import { gapsByKind, lacksIn } from "./rules-groups.ts";

const lending: Values = {
  title: "Lending of books",
  dataSubjects: "Borrowers, guardians",
  dataCategories: "Name, loans",
};

const recorded = async (act: Act, values: Values) => {
  const [id] = await given(act, ["processing", { ...lending, ...values }]);
  return recordOf(await landscapeOf(act)).activities.find(({ thing }) => thing.id === id)!;
};
const item = async (key: ArticleItem, values: Values) =>
  (await recorded(await testAct(), values)).completeness.items[key];

it("says which data of whom, and asks for each kind of data and person that is in no pair", async () => {
  expect(await item("c", { pairs: "borrowers: name, loans\nGuardians: Name" })).toEqual({
    status: "complete",
  });
  expect(await item("c", { pairs: "Borrowers: Name" })).toEqual({
    status: "partial",
    lacks: [
      { code: "pair", of: "guardians" },
      { code: "pair", of: "loans" },
    ],
  });
});

it("has a limit for some data and, for the rest, why none can be set", async () => {
  expect(await item("f", { retention: "Name: 2 years after the last loan" })).toEqual({
    status: "partial",
    lacks: [{ code: "erasure-limit", of: "loans" }],
  });
  const rest = { retention: "Name: 2 years", retentionNotPossible: "Loans: kept by the archive act" };
  expect((await item("f", rest)).status).toBe("complete");
  expect((await item("f", { retentionNotPossible: "Kept by the archive act" })).status).toBe("complete");
});

it("may leave the protection undescribed when it says why", async () => {
  expect((await item("g", {})).status).toBe("missing");
  expect((await item("g", { securityNotDescribed: "Secret by law" })).status).toBe("complete");
});

it("takes a point of the article as not applicable when it is said why, and only then", async () => {
  expect(await item("b", { notApplicable: "b: It stands in the joint record" })).toEqual({
    status: "not-applicable",
    reason: { text: "It stands in the joint record" },
  });
  const said = { ...lending, notApplicable: "b: It stands in the joint record\nh: no such point" };
  expect(checkThing(processing, said)).toEqual([
    {
      field: "notApplicable",
      refusal: { code: "record.point-and-reason", values: { value: "h: no such point" } },
    },
  ]);
  expect(checkThing(processing, { ...lending, pairs: "Borrowers" })[0]?.refusal.code).toBe(
    "record.whose-and-which",
  );
});

it("with data on offences needs an authority for them (article 10)", async () => {
  const act = await testAct();
  const ground = { legalBasis: "consent", offences: "yes" };
  const codes = async () => recordOf(await landscapeOf(act)).legal.map(({ code }) => code);
  await recorded(act, ground);
  expect(await codes()).toEqual(["offences-authority"]);
  await recorded(act, { ...ground, offencesAuthority: "Under the control of the police" });
  expect(await codes()).toEqual(["offences-authority"]);
});

it("judges several agreements with one processor by the worst, whichever is read first", async () => {
  for (const bases of [
    ["Art. 46 SCC", null],
    [null, "Art. 46 SCC"],
  ]) {
    const act = await testAct();
    const [use, supplier] = await given(
      act,
      ["system-use", { localName: "Lending", responsibleUnit: await unitOf(act), lifeCycle: "operational" }],
      ["supplier", { name: "Cloud", country: "US" }],
    );
    for (const [n, transferBasis] of bases.entries())
      await given(act, [
        "processor-agreement",
        {
          title: `Agreement ${n}`,
          processor: supplier!,
          agreed: "yes",
          uses: [use!],
          transferBasis: transferBasis ?? null,
        },
      ]);
    const { completeness } = await recorded(act, { uses: [use!] });
    expect(completeness.items.e).toEqual({
      status: "missing",
      lacks: [{ code: "transfer-basis", of: "Cloud" }],
    });
  }
});

it("counts what one answer closes once, though two points of the article ask for it", async () => {
  const act = await testAct();
  await recorded(act, {});
  const { gaps } = recordOf(await landscapeOf(act));
  const lacks = lacksIn(gaps).map(({ lack }) => lack.code);
  expect(lacks.filter(code => code === "recipient")).toHaveLength(1);
  const inGroups = gapsByKind(gaps).reduce((sum, { rows }) => sum + rows.length, 0);
  expect(inGroups).toBe(lacks.length);
});

it("names on its page the systems of which nobody has said whether they hold personal data", async () => {
  const act = await testAct();
  const base = { responsibleUnit: await unitOf(act), lifeCycle: "operational" };
  await given(
    act,
    ["system-use", { ...base, localName: "Asked nobody" }],
    ["system-use", { ...base, localName: "Holds none", personalData: "none" }],
  );
  // A page asks its context only for the act; the rest is the shell's.
  const request = new Request("http://x/landscape/record");
  const data = await loader({ request, context: { act }, params: {} } as unknown as LoaderArgs);
  expect(data.unsaid.map(({ title }) => title)).toEqual(["Asked nobody"]);
});

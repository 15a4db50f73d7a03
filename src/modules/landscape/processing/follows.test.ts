import { beforeEach, expect, it } from "vitest";
import { addDays } from "../../../kernel/period.ts";
import type { Act } from "../../../platform/act.ts";
import { testAct } from "../../../platform/testing/index.ts";
import { viewTables } from "../export/views.ts";
import { landscapeOf } from "../register/landscape.server.ts";
import type { Values } from "../register/rules.ts";
import { given, unitOf } from "../register/testing.ts";
import { recordOf } from "./facts.ts";
import { recordAbout } from "./follows-show.ts";
import type { ArticleItem } from "./rules.ts";

let act: Act;
let unit: string;
let uses: string[];
beforeEach(async () => {
  act = { ...(await testAct()), lang: "en" };
  unit = await unitOf(act);
  const use = { responsibleUnit: unit, lifeCycle: "operational", hosting: "on-premise" };
  uses = await given(
    act,
    ["system-use", { ...use, localName: "Care" }],
    ["system-use", { ...use, localName: "Maps", personalData: "none" }],
  );
});

const lending = { title: "Lending", dataSubjects: "Borrowers" };
const recorded = async (values: Values) => {
  const [id] = await given(act, ["processing", { ...lending, ...values }]);
  const landscape = await landscapeOf(act);
  const found = recordOf(landscape).activities.find(({ thing }) => thing.id === id)!;
  return { ...found, about: recordAbout(landscape, found.thing, "en"), landscape };
};
const status = async (key: ArticleItem, values: Values) =>
  (await recorded(values)).completeness.items[key].status;

it("which data are handled follows from the data sets of the activity, until somebody writes it", async () => {
  const [loans] = await given(act, ["data-set", { title: "Loans", uses: [uses[0]!] }]);
  expect(await status("c", {})).toBe("partial");
  const found = await recorded({ dataSets: [loans!] });
  expect(found.completeness.items.c.status).toBe("complete");
  const row = viewTables.get("record")!(found.landscape, "en", new URLSearchParams())!;
  const column = row.keys.indexOf("dataCategories");
  expect(row.rows.map(cells => cells[column])).toContain("Loans");
  expect((await recorded({ dataSets: [loans!], dataCategories: "Name" })).activity.dataCategories).toEqual([
    "Name",
  ]);
  const offered = await recorded({ uses: [uses[0]!] });
  expect(offered.about.follows.map(({ key, of }) => [key, of.map(({ title }) => title)])).toEqual([
    ["kept-too", ["Loans"]],
  ]);
});

it("how data are protected follows from the assessments of the systems, once they tell it of every one", async () => {
  const [other] = await given(act, [
    "system-use",
    { localName: "Files", responsibleUnit: unit, lifeCycle: "operational" },
  ]);
  const both = { uses: [uses[0]!, other!] };
  const risk = { title: "Risk", kind: "risk", doneOn: act.today };
  await given(act, ["assessment", { ...risk, use: uses[0]!, measures: "Access by role" }]);
  const half = await recorded(both);
  expect(half.completeness.items.g.status).toBe("missing");
  expect(half.about.follows.map(({ key }) => key)).toEqual(["measures", "without-measures"]);
  await given(act, ["assessment", { ...risk, use: other!, measures: "Encrypted" }]);
  expect((await recorded(both)).activity.security.measures?.split("\n").sort()).toEqual([
    "Care: Access by role",
    "Files: Encrypted",
  ]);
});

it("an assessment that is not done, or whose review is past, is shown and makes no record whole", async () => {
  const { id } = (await recorded({ uses: [uses[0]!] })).thing;
  const about = async (values: Values) => {
    await given(act, ["assessment", { title: "DPIA", kind: "impact", processing: id, ...values }]);
    const landscape = await landscapeOf(act);
    const found = recordOf(landscape).activities.find(({ thing }) => thing.id === id)!;
    const follows = recordAbout(landscape, found.thing, "en").follows.map(({ key }) => key);
    return [found.completeness.items.g.status, ...follows];
  };
  expect(await about({ measures: "To be locked" })).toEqual(["missing", "stale-measures"]);
  const old = { measures: "Locked", doneOn: "2015-01-01", nextReview: addDays(act.today, -1) };
  expect(await about(old)).toEqual(["missing", "stale-measures"]);
  expect(await about({ ...old, nextReview: act.today })).toEqual(["complete", "measures"]);
});

it("what is written and what systems and agreements say is told where it does not fit", async () => {
  const [supplier] = await given(act, ["supplier", { name: "Skyline", country: "US" }]);
  await given(act, [
    "processor-agreement",
    { title: "Care", processor: supplier!, agreed: "yes", uses: [uses[0]!], transferBasis: "Art. 46 SCC" },
  ]);
  const { about } = await recorded({ uses, recipients: "None", thirdCountries: "None" });
  expect(about.against.map(({ label }) => label)).toEqual([
    "The activity uses or feeds Maps, which is said to hold no personal data",
    "Nobody is said to receive the data, but they are handled by Skyline",
    "The data are said to stay in the EU/EEA, but they are handled outside it by Skyline",
  ]);
  expect((await recorded({ uses: [uses[0]!], recipients: "Tax office" })).about.against).toEqual([]);
});

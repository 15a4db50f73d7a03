import { afterAll, expect, it } from "vitest";
import { testAct } from "../../../platform/testing/index.ts";
import { closeWorkers } from "../../../platform/workers/index.ts";
import { viewTables } from "../export/views.ts";
import { decidesOf } from "../register/decides.ts";
import { landscapeOf } from "../register/landscape.server.ts";
import { textOf } from "../register/landscape.ts";
import type { Values } from "../register/rules.ts";
import { given, unitOf } from "../register/testing.ts";
import { endedInUse, ranOut } from "./ends.ts";
import { type ContractFacts, contractsToAct, endingUnsaid, mayRunOn, undatedContracts } from "./facts.ts";
import { endsText, othersText, runsOnText } from "./words.ts";
import { contractYear } from "./year.ts";

afterAll(closeWorkers);

it("a contract that renews by itself is acted on though its last term has passed, one long ended is not", async () => {
  const act = await testAct();
  const [supplier] = await given(act, ["supplier", { name: "A" }]);
  const contract = (title: string, more: Values): [string, Values] => [
    "contract",
    {
      title,
      supplier: supplier!,
      responsibleUnit: unit,
      validFrom: "2015-01-01",
      noticeMonths: 3,
      procurement: "eu-open-tender",
      ...more,
    },
  ];
  const unit = await unitOf(act);
  await given(
    act,
    contract("renews", { continuous: "yes", validTo: "2026-02-01" }),
    contract("ended by notice in 2019", { continuous: "yes", terminatedOn: "2019-01-01" }),
    contract("ran out", { continuous: "no", validTo: "2026-02-01" }),
    // Nobody said enough for a day to act: it ended undecided all the same.
    contract("ran out unsaid", { continuous: "no", validTo: "2026-03-01", procurement: null }),
    contract("not even that it renews", { validTo: "2026-02-15", procurement: null }),
    contract("not to be bought again", { continuous: "no", validTo: "2026-02-01", procurement: "none" }),
    contract("valid by hand", { continuous: "no", validTo: "2026-02-01", enforced: true }),
    contract("notice of unknown length", {
      continuous: "yes",
      validTo: "2027-02-01",
      noticeMonths: null,
      terminatedOn: "2026-02-01",
    }),
  );
  const landscape = await landscapeOf(act);
  const titles = (facts: readonly ContractFacts[]) => facts.map(({ thing }) => textOf(thing, "title"));
  const { inTime, late } = contractsToAct(landscape);
  expect(titles([...inTime, ...late])).toEqual(["renews"]);
  expect(titles(ranOut(landscape)).toSorted()).toEqual([
    "not even that it renews",
    "ran out",
    "ran out unsaid",
  ]);
  const file = viewTables.get("contract-year")!(landscape, "en", new URLSearchParams())!.rows;
  expect(file.find(([title]) => title === "ran out unsaid")).toEqual(
    expect.arrayContaining([null, expect.stringContaining("how"), { date: "2026-02-28" }]),
  );
  // Its last day is no end: it ran on, and does not stand as run out and late at once.
  const ends = (facts: readonly ContractFacts[]) =>
    facts.map(({ thing }) => endsText(thing, act.today, "en"));
  expect(ends(late)).toEqual(["ran on after 31/01/2026"]);
  expect(ends(ranOut(landscape)).toSorted()).toEqual(["14/02/2026", "28/02/2026", "31/01/2026"]);
});

it("a contract that ends and does not renew itself is told by its end while nobody has said how it is bought", async () => {
  const act = { ...(await testAct()), today: "2026-11-22" };
  const [supplier] = await given(act, ["supplier", { name: "A" }]);
  const responsibleUnit = await unitOf(act);
  const contract = (title: string, validTo: string, more: Values = {}): [string, Values] => [
    "contract",
    {
      title,
      supplier: supplier!,
      responsibleUnit,
      validFrom: "2023-04-01",
      validTo,
      continuous: "no",
      ...more,
    },
  ];
  await given(
    act,
    contract("far", "2031-04-01"),
    contract("near", "2027-04-01"),
    contract("said", "2027-04-01", { procurement: "mini-competition" }),
    contract("renews", "2027-04-01", { continuous: "yes" }),
    contract("long to change over", "2029-04-01", { transitionMonths: 36 }),
  );
  const landscape = await landscapeOf(act);
  expect(
    endingUnsaid(landscape).map(({ id, last, soon }) => [
      textOf(landscape.byId.get(id)!.thing, "title"),
      last,
      soon,
    ]),
  ).toEqual([
    ["near", "2027-03-31", true],
    ["long to change over", "2029-03-31", true],
    ["far", "2031-03-31", false],
  ]);
});

it("a contract that ends sooner than the quickest purchase takes is told so wherever it stands, and by whose months", async () => {
  const act = { ...(await testAct()), today: "2026-11-22", lang: "en" as const };
  const [supplier] = await given(act, ["supplier", { name: "A" }]);
  const responsibleUnit = await unitOf(act);
  const contract = (title: string, validTo: string, more: Values = {}): [string, Values] => [
    "contract",
    { title, supplier: supplier!, responsibleUnit, validFrom: "2023-04-01", validTo, ...more },
  ];
  const [near, , quick] = await given(
    act,
    contract("near", "2027-04-01", { continuous: "no" }),
    contract("far", "2031-04-01", { continuous: "no" }),
    contract("quick to change over", "2027-04-01", { continuous: "no", transitionMonths: 0 }),
    contract("may run on", "2027-04-01"),
  );
  const landscape = await landscapeOf(act);
  const late = "even the quickest purchase would have had to begin by 1 July 2026 (our guess)";
  expect(
    endingUnsaid(landscape)
      .filter(({ tooLate }) => tooLate)
      .map(({ id }) => id),
  ).toEqual([near]);
  const [running] = mayRunOn(landscape);
  expect(running?.tooLate).toBe(true);
  expect(runsOnText(running!, "en")).toContain(late);
  const rows = viewTables.get("contract-year")!(landscape, "en", new URLSearchParams())!.rows;
  const reason = (title: string) => rows.find(([one]) => one === title)?.[2];
  expect(reason("near")).toContain(late);
  expect(reason("may run on")).toContain(late);
  expect(reason("far")).toContain("the quickest purchase must begin by 1 July 2030 (our guess)");
  expect(reason("quick to change over")).toContain(
    "the quickest purchase must begin by 1 January 2027 (our guess)",
  );
  const head = (id: string) => decidesOf(landscape, "contract", landscape.byId.get(id)!.thing, "en")[0];
  expect(head(near!)).toMatchObject({ tone: "bad", words: expect.stringContaining(late) });
  expect(head(quick!)?.tone).toBe("warm");
});

it("a contract of which nobody says whether it runs on is not told as ending: its notice may be due before", async () => {
  const act = { ...(await testAct()), today: "2026-11-22" };
  const [supplier] = await given(act, ["supplier", { name: "A" }]);
  const responsibleUnit = await unitOf(act);
  const contract = (title: string, more: Values = {}): [string, Values] => [
    "contract",
    { title, supplier: supplier!, responsibleUnit, validFrom: "2023-01-01", validTo: "2028-01-01", ...more },
  ];
  const [unsaid, , bought, terms] = await given(
    act,
    contract("unsaid", { noticeMonths: 12 }),
    contract("ends", { noticeMonths: 12, continuous: "no" }),
    contract("bought", { noticeMonths: 12, procurement: "direct-award" }),
    contract("no terms either", { procurement: "none" }),
  );
  const landscape = await landscapeOf(act);
  expect(mayRunOn(landscape)).toEqual(
    [
      { id: unsaid, last: "2027-12-31", by: "2026-12-31", soon: true },
      { id: bought, last: "2027-12-31", by: "2026-12-31", soon: true },
      { id: terms, last: "2027-12-31", by: null, soon: false },
    ].map(one => expect.objectContaining(one)),
  );
  expect(endingUnsaid(landscape).map(({ id }) => textOf(landscape.byId.get(id)!.thing, "title"))).toEqual([
    "ends",
  ]);
  const rows = viewTables.get("contract-year")!(landscape, "en", new URLSearchParams())!.rows;
  const reason = (title: string) => rows.find(([one]) => one === title)?.[2];
  expect(reason("unsaid")).toContain("if it runs on, notice is due by");
  expect(reason("bought")).toContain("if it runs on, notice is due by");
  expect(reason("ends")).not.toContain("runs on");
});

it("a contract that is over while a system rests on it is told, whatever else is not known of it", async () => {
  const act = { ...(await testAct()), today: "2026-11-22" };
  const [supplier, system] = await given(act, ["supplier", { name: "A" }], ["system", { name: "Locks" }]);
  const responsibleUnit = await unitOf(act);
  const contract = (title: string, more: Values = {}): [string, Values] => [
    "contract",
    { title, supplier: supplier!, responsibleUnit, validFrom: "2023-06-01", validTo: "2026-06-01", ...more },
  ];
  const [over, unused, terminated, byHand, open] = await given(
    act,
    contract("over", { continuous: "no" }),
    contract("over, nothing rests on it", { continuous: "no", procurement: "mini-competition" }),
    contract("terminated", { noticeMonths: 3, validTo: "2026-05-01", terminatedOn: "2026-01-01" }),
    contract("valid by hand", { continuous: "no", enforced: true }),
    contract("no end", { validTo: null }),
  );
  const use = (mainContract: string, more: Values = {}): [string, Values] => [
    "system-use",
    {
      system: system!,
      localName: mainContract,
      lifeCycle: "operational",
      responsibleUnit,
      mainContract,
      ...more,
    },
  ];
  await given(
    act,
    ...[over, terminated, byHand, open].map(id => use(id!)),
    use(unused!, { lifeCycle: "not-in-use" }),
    use(open!, { localName: "Covered by another", contracts: [over!] }),
  );
  const landscape = await landscapeOf(act);
  expect(endedInUse(landscape).map(({ id, last, uses }) => [id, last, uses.length])).toEqual([
    [terminated, "2026-04-01", 1],
    [over, "2026-05-31", 1],
  ]);
  expect(ranOut(landscape).map(({ id }) => id)).toEqual([unused]);
  expect(undatedContracts(landscape).map(({ id }) => id)).toEqual([open]);
});

it("a missed start of purchase does not hide a day for notice that can still be met", async () => {
  const act = { ...(await testAct()), today: "2026-11-23", lang: "en" as const };
  const [supplier] = await given(act, ["supplier", { name: "A" }]);
  const responsibleUnit = await unitOf(act);
  const [id] = await given(act, [
    "contract",
    {
      ...{ title: "Economy", supplier: supplier!, responsibleUnit, validFrom: "2020-01-01" },
      ...{ validTo: "2027-01-01", continuous: "yes", noticeMonths: 1, procurement: "eu-open-tender" },
    },
  ]);
  const landscape = await landscapeOf(act);
  const { inTime, late } = contractsToAct(landscape);
  expect([...inTime, ...late].map(({ due }) => due.day)).toEqual(["2026-11-30", "2025-07-01"]);
  expect(othersText(inTime[0]!, inTime[0]!.due, "en")).toMatch(/2025 \(510 days late\)/);
  const file = viewTables.get("contract-year")!(landscape, "en", new URLSearchParams())!.rows;
  expect(file.map(([title, day, , daysLate]) => [title, day, daysLate])).toEqual([
    ["Economy", { date: "2025-07-01" }, 510],
    ["Economy", { date: "2026-11-30" }, 0],
  ]);
  const head = decidesOf(landscape, "contract", landscape.byId.get(id!)!.thing, "en").slice(0, 2);
  expect(head.map(({ tone }) => tone)).toEqual(["bad", "warm"]);
});

it("contracts of one day stand by title, as the reader's language sorts", async () => {
  const act = await testAct();
  const [supplier] = await given(act, ["supplier", { name: "A" }]);
  const responsibleUnit = await unitOf(act);
  const more = { supplier: supplier!, responsibleUnit, continuous: "no", procurement: "eu-open-tender" };
  await given(
    act,
    ...["Ådal", "Zoo", "Bro"].map((title): [string, Values] => [
      "contract",
      { ...more, title, validFrom: "2020-01-01", validTo: "2028-01-01" },
    ]),
  );
  const landscape = await landscapeOf(act);
  const titlesIn = (lang: "da" | "en") =>
    contractYear(landscape, new URLSearchParams("year=2026"), lang)
      .wheel.months.flat()
      .map(({ thing }) => textOf(thing, "title"));
  expect(titlesIn("da")).toEqual(["Bro", "Zoo", "Ådal"]);
  expect(titlesIn("en")).toEqual(["Ådal", "Bro", "Zoo"]);
});

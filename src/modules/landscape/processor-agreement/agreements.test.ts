import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addDays } from "../../../kernel/period.ts";
import { type Act, type Role, read } from "../../../platform/act.ts";
import { auditList } from "../../../platform/audit/index.server.ts";
import type { ActionArgs } from "../../../platform/http/page.ts";
import { testAct } from "../../../platform/testing/index.ts";
import { closeWorkers } from "../../../platform/workers/index.ts";
import { viewTables } from "../export/views.ts";
import { workbookOf } from "../export/workbook.ts";
import { draftImport, writeImport } from "../import/intake.server.ts";
import { changeThing } from "../register/actions.server.ts";
import { landscapeOf } from "../register/landscape.server.ts";
import { nounNamed } from "../register/nouns.ts";
import type { Values } from "../register/rules.ts";
import { given, unitOf } from "../register/testing.ts";
import { action as thingAction } from "../register/thing.page.tsx";
import { oversightAbout } from "./about.ts";
import { overseen } from "./actions.server.ts";
import { agreementGapsIn, closingOf } from "./agreements.ts";
import { looksAt, oversightOf } from "./oversight.ts";

afterAll(closeWorkers);

let act: Act;
let home: string;
let abroad: string;
let agreement: string;
beforeAll(async () => {
  act = { ...(await testAct()), lang: "en" };
  [home, abroad] = (await given(
    act,
    ["supplier", { name: "Nordsys", country: "DK" }],
    ["supplier", { name: "Skyline", country: "US" }],
  )) as [string, string];
  const unit = await unitOf(act);
  const use = (localName: string, supplier: string, personalData: string): [string, Values] => [
    "system-use",
    { localName, lifeCycle: "operational", responsibleUnit: unit, supplier, personalData },
  ];
  const [pay] = await given(
    act,
    use("Pay", home, "ordinary"),
    use("Maps", home, "none"),
    use("Care", abroad, "sensitive"),
  );
  [agreement] = (await given(act, [
    "processor-agreement",
    {
      title: "Pay",
      processor: home,
      agreed: "yes",
      agreedOn: "2024-01-01",
      uses: [pay!],
      oversightInterval: "yearly",
      oversightNext: addDays(act.today, -10),
    },
  ])) as [string];
  await given(
    act,
    ["oversight", { agreement, on: addDays(act.today, -400) }],
    ["sub-processor", { name: "Sub", agreement, country: "IN" }],
    ["processor-agreement", { title: "Not needed", processor: home, agreed: "not-needed", uses: [] }],
  );
});

const codes = async () =>
  agreementGapsIn(await landscapeOf(act)).map(({ code, daysLate }) => [code, daysLate]);
const thing = async () => (await landscapeOf(act)).byId.get(agreement)!.thing;
/** The looks at the processor as its page tells them. */
const shown = async () =>
  oversightAbout(await landscapeOf(act), await thing(), "en").looks.map(({ on, note }) => [on, note]);
const as = (...roles: Role[]): Act => ({ ...act, actor: { ...act.actor, roles } });

describe("what is missing with processors", () => {
  it("is late oversight first, then agreements, then grounds for transfer; maps hold nobody's data", async () => {
    expect(await codes()).toEqual([
      ["oversight-late", 10],
      ["no-agreement", undefined],
      ["not-needed-without-reason", undefined],
      ["transfer-basis", undefined],
    ]);
  });

  it("leads to what closes it: the box of the sub-processor, and a new agreement with what is known", async () => {
    const landscape = await landscapeOf(act);
    const closing = Object.fromEntries(
      agreementGapsIn(landscape).map(gap => [gap.code, closingOf(landscape, gap)]),
    );
    expect(closing["transfer-basis"]).toMatch(/^\/landscape\/sub-processors\/.*#f-transferBasis$/);
    expect(closing["no-agreement"]).toContain("processor=Skyline&uses=Care");
    expect(closing["oversight-late"]).toBe(`/landscape/processor-agreements/${agreement}#oversight`);
  });

  it("is the agreement itself once it holds no longer, or does not hold yet", async () => {
    const other = { ...(await testAct()), lang: "en" as const };
    const unit = await unitOf(other);
    const [supplier] = await given(other, ["supplier", { name: "Nordsys", country: "DK" }]);
    const [use] = await given(other, [
      "system-use",
      {
        localName: "Pay",
        lifeCycle: "operational",
        responsibleUnit: unit,
        supplier: supplier!,
        personalData: "ordinary",
      },
    ]);
    const pay = { title: "Pay", processor: supplier!, agreed: "yes", agreedOn: "2024-01-01", uses: [use!] };
    const [agreed] = await given(other, ["processor-agreement", { ...pay, to: other.today }]);
    const found = async () => agreementGapsIn(await landscapeOf(other)).map(({ code }) => code);
    expect(await found()).toEqual(["no-agreement"]);
    const noun = nounNamed("processor-agreement")!;
    const from = addDays(other.today, 1);
    await changeThing(other, noun, agreed!, 1, { values: { from, to: null } });
    expect(await found()).toEqual(["no-agreement"]);
    await changeThing(other, noun, agreed!, 2, { values: { from: other.today } });
    expect(await found()).toEqual(["oversight-undated"]);
  });

  it("can be taken away as the page is narrowed down", async () => {
    const landscape = await landscapeOf(act);
    const table = viewTables.get("agreements")!;
    expect(table(landscape, "en", new URLSearchParams({ what: "late" }))?.rows).toHaveLength(1);
    expect(table(landscape, "en", new URLSearchParams({ processor: abroad }))?.rows[0]?.[0]).toBe("Skyline");
    expect(table(landscape, "en", new URLSearchParams({ q: "nobody" }))?.rows).toEqual([]);
  });
});

describe("oversight", () => {
  it("is kept by those who may, not before it is done, and not on a day that is none", async () => {
    const said = (who: Act, on: string) => overseen(who, agreement, { on, remark: "" });
    expect(await said(as("reader"), act.today)).toMatchObject({ ok: false });
    expect(await said(act, addDays(act.today, 1))).toMatchObject({ refusal: { code: "oversight.ahead" } });
    expect(await said(act, "soon")).toMatchObject({ refusal: { code: "not-a-day" } });
    expect(await overseen(act, home, { on: "", remark: "" })).toMatchObject({ refusal: { code: "gone" } });
  });

  it("sets the next day by the interval, and is in the change log with its remark", async () => {
    const done = await overseen(as("data-protection-officer"), agreement, { on: "", remark: "All well" });
    const next = `${Number(act.today.slice(0, 4)) + 1}${act.today.slice(4)}`;
    expect(done).toEqual({ ok: true, value: { next } });
    const looks = await shown();
    expect(looks).toEqual([
      [act.today, "All well"],
      [addDays(act.today, -400), ""],
    ]);
    const { byId } = await landscapeOf(act);
    const [newest] = looksAt(await landscapeOf(act), agreement);
    const [line] = await read(act, tx => auditList(tx, { object: newest!.id }, 1));
    expect(line?.payload).toContain("All well");
    expect(byId.get(agreement)?.thing.values.oversightNext).toBe(next);
    expect((await codes()).map(([code]) => code)).not.toContain("oversight-late");
  });

  it("is kept once a day, and one that is told late stands in its place and moves no date", async () => {
    const next = async () => oversightOf(await landscapeOf(act), await thing());
    const before = await next();
    await overseen(act, agreement, { on: "", remark: "" });
    await overseen(act, agreement, { on: "", remark: "All well but the logs" });
    await overseen(act, agreement, { on: addDays(act.today, -200), remark: "By letter" });
    expect(await shown()).toEqual([
      [act.today, "All well but the logs"],
      [addDays(act.today, -200), "By letter"],
      [addDays(act.today, -400), ""],
    ]);
    expect(await next()).toBe(before);
  });

  it("is one look where many tell of the same earlier day at once", async () => {
    const on = addDays(act.today, -300);
    const many = Array.from({ length: 8 }, () => overseen(act, agreement, { on, remark: "By letter" }));
    expect((await Promise.all(many)).every(({ ok }) => ok)).toBe(true);
    const looks = looksAt(await landscapeOf(act), agreement).filter(({ values }) => values.on === on);
    expect(looks.map(({ values }) => values.note)).toEqual(["By letter"]);
  });

  it("goes out in the workbook and comes back, and a list of them comes in once", async () => {
    const landscape = await landscapeOf(act);
    const sheets = workbookOf(landscape, "en");
    expect(JSON.stringify(sheets.find(({ name }) => name === "Oversight of processors"))).toContain(
      "By letter",
    );
    const rows = `Processor agreement;Done on;What it showed\nPay;${addDays(act.today, -900)};First look\n`;
    const send = () => draftImport(act, Buffer.from(rows), "looks.csv", { noun: "oversight" });
    const drafted = await send();
    if (!drafted.ok) throw new Error(drafted.refusal.code);
    expect(drafted.value.plan.faults).toEqual([]);
    await writeImport(act, drafted.value.id, drafted.value.hash);
    const again = await send();
    expect(again.ok && again.value.plan.unchanged).toEqual({ oversight: 1 });
    expect((await shown()).map(([, note]) => note).at(-1)).toBe("First look");
  });
});

it("agreed in 2024, looked at every year and never yet: late since a year after the agreement", async () => {
  const [never] = await given(act, [
    "processor-agreement",
    {
      title: "Never looked at",
      processor: home,
      agreed: "yes",
      agreedOn: "2024-01-15",
      uses: [],
      oversightInterval: "yearly",
    },
  ]);
  const landscape = await landscapeOf(act);
  const { isLate, words } = oversightAbout(landscape, landscape.byId.get(never!)!.thing, "en");
  expect(isLate).toBe(true);
  expect(words).toMatch(/days late \(15 January 2025\)/);
});

it("an oversight of a day ahead is refused, and what was typed comes back with it", async () => {
  const fields = { do: "oversight", on: addDays(act.today, 3), remark: "They showed the logs" };
  const request = new Request("http://localhost/page", { method: "POST", body: new URLSearchParams(fields) });
  // A page asks its context only for the act; the rest is the shell's.
  const args = {
    request,
    context: { act },
    params: { plural: "processor-agreements", id: agreement },
  } as unknown as ActionArgs;
  expect(await thingAction(args)).toMatchObject({
    refusal: expect.any(String),
    oversight: { on: fields.on, remark: "They showed the logs" },
  });
});

import { renderToStaticMarkup } from "react-dom/server";
import { beforeAll, describe, expect, test } from "vitest";
import type { Act } from "../../platform/act.ts";
import type { ActionArgs, PageContext } from "../../platform/http/page.ts";
import { testAct } from "../../platform/testing/index.ts";
import { InLang } from "../../platform/ui/index.ts";
import type { Refused } from "./page.ts";
import * as changePerson from "./person/change.page.tsx";
import * as newPerson from "./person/new.page.tsx";
import * as person from "./person/person.page.tsx";
import * as changePosition from "./position/change.page.tsx";
import * as newPosition from "./position/new.page.tsx";
import { aUnit, foundTown, well } from "./testing/town.ts";
import { unitVerbs } from "./unit/actions.server.ts";
import * as changeUnit from "./unit/change.page.tsx";
import { Hanging } from "./unit/consequences.tsx";
import * as newUnit from "./unit/new.page.tsx";
import { seeUnit } from "./unit/reads.server.ts";

let act: Act;
let town: Awaited<ReturnType<typeof foundTown>>;
beforeAll(async () => {
  act = { ...(await testAct()), lang: "da" };
  town = await foundTown(act);
});

type Values = Record<string, string>;
const args = (path: string, params: Values, values?: Values): ActionArgs => ({
  request: new Request(`http://localhost${path}`, {
    ...(values && { method: "POST", body: new URLSearchParams(values) }),
  }),
  // A page asks its context for the act and no more.
  context: { act, lang: act.lang } as unknown as PageContext,
  params,
});

type Form = { action: (args: ActionArgs) => Promise<Refused | Response>; loader: unknown; default: unknown };

/** Sends a form and draws what comes back. */
const sent = async (page: Form, params: Values, values: Values, path = "/x") => {
  const outcome = await page.action(args(path, params, values));
  if (outcome instanceof Response) return { taken: true as const };
  const Drawn = page.default as (props: { loaderData: unknown; actionData: unknown }) => React.ReactNode;
  const loaderData = await (page.loader as (args: ActionArgs) => unknown)(args(path, params));
  const html = renderToStaticMarkup(
    <InLang lang={act.lang}>
      <Drawn loaderData={loaderData} actionData={outcome} />
    </InLang>,
  );
  return { taken: false as const, field: outcome.errors[0]?.field, text: outcome.errors[0]?.text, html };
};

const unitValues = { name: "Ny", type: "team", from: "2026-08-01" };
const positionValues = { title: "Gartner", type: "employee", fraction: "100", from: "2026-08-01" };

describe("a merger that cannot be", () => {
  const merge = { what: "merge" };
  test.each([
    ["into a unit below one of its own", () => town.city, "Park", "2027-01-01", "to"],
    ["from a day that has passed", () => town.park, "Åskolen", "2024-01-01", "from"],
    ["on no day", () => town.park, "Åskolen", "2027-02-30", "from"],
    ["into itself", () => town.park, "Park", "2027-01-01", "to"],
  ])(
    "%s is told when it is asked about and when it is sent, at its field",
    async (_, id, to, from, field) => {
      const path = `/x?${new URLSearchParams({ to, from })}`;
      const asked = await changeUnit.loader(args(path, { id: id(), ...merge }));
      expect([asked.merger, asked.asked?.errors.map(error => error.field)]).toEqual([undefined, [field]]);
      const told = await sent(changeUnit, { id: id(), ...merge }, { version: "1", to, from }, path);
      expect([told.taken, told.field]).toEqual([false, field]);
      expect(told.html).toContain(`id="f-${field}-error"`);
      expect(told.html).toContain(`value="${to}"`);
    },
  );

  test("and became so after it was shown is asked again, with the name of the unit", async () => {
    const path = `/x?${new URLSearchParams({ to: "Åskolen", from: "2027-01-01" })}`;
    const values = { version: "7", to: "Åskolen", "was.to": `${town.school} Åskolen`, from: "2027-01-01" };
    const told = await sent(changeUnit, { id: town.park, ...merge }, values, path);
    expect(told.html).toContain('value="Åskolen"');
    expect(told.html).not.toContain(town.school);
  });
});

test("a unit that depends on one in several hierarchies is named once before that ends or goes into another", () => {
  const unit = { id: town.park, name: "Park" };
  const units = [
    { ...unit, hierarchy: "line" as const },
    { ...unit, hierarchy: "pay" as const },
    { id: town.school, name: "Åskolen", hierarchy: "line" as const },
  ];
  const html = renderToStaticMarkup(
    <InLang lang="en">
      <Hanging units={units} positions={0}>
        <li />
      </Hanging>
    </InLang>,
  );
  expect(html.split(">Park<")).toHaveLength(2);
  expect(html).toContain("</a> (line organisation and pay organisation)");
});

test.each([
  ["in the past", "2024-01-01"],
  ["before it began", "2026-01-01"],
  ["that does not exist", "2027-02-30"],
])("a day %s on which a unit shall end is told at a box one sees, with the day in it", async (_, from) => {
  const late = { from: "2027-01-01", value: aUnit("Ny enhed", town.city) };
  const { id } = well(await unitVerbs.start(act, late));
  const told = await sent(changeUnit, { id, what: "end" }, { version: "1", from }, `/x?end=2028-01-01`);
  const box = /<input[^>]*id="f-from"[^>]*>/.exec(told.html ?? "")?.[0];
  expect(told.html).toContain('href="#f-from"');
  expect(box).toContain('name="end"');
  expect(box).toContain(`value="${from}"`);
  expect(box).not.toContain("hidden");
  expect(told.html).toContain('id="f-from-error"');
});

test("a merger is written as it was asked about and shown", async () => {
  const from = "2027-01-01";
  const parent = { ...aUnit("Vej", town.city), type: "team" as const };
  const { id } = well(await unitVerbs.start(act, { from: "2020-01-01", value: parent }));
  const drawn = await changeUnit.loader(args(`/x?to=Åskolen&from=${from}`, { id, what: "merge" }));
  expect(drawn.merger?.into.id).toBe(town.school);
  const values = { version: "1", to: "Åskolen", "was.to": `${town.school} Åskolen`, from };
  expect(await sent(changeUnit, { id, what: "merge" }, values)).toEqual({ taken: true });
  const { mergers } = (await seeUnit(act, id, act.today))!;
  expect(mergers).toEqual([{ unit: id, into: town.school, day: from }]);
});

describe("bad input is answered beside its field, and nothing typed is lost", () => {
  const cases: [string, Form, () => Values, () => Values, string][] = [
    [
      "a unit below itself",
      changeUnit,
      () => ({ id: town.tech, what: "place" }),
      () => ({ version: "1", from: "2026-08-01", parentLine: "Park" }),
      "parentLine",
    ],
    [
      "a loop in another hierarchy",
      changeUnit,
      () => ({ id: town.tech, what: "place" }),
      () => ({
        version: "1",
        from: "2026-08-01",
        parentLine: "Prøvested Kommune",
        parentPay: "Teknik og Miljø",
      }),
      "parentPay",
    ],
    [
      "a unit without a name",
      newUnit,
      () => ({}),
      () => ({ ...unitValues, name: "", phone: "1234" }),
      "name",
    ],
    [
      "a name of more than 200 letters",
      newUnit,
      () => ({}),
      () => ({ ...unitValues, name: "x".repeat(201), parentLine: "Prøvested Kommune" }),
      "name",
    ],
    ["a day that does not exist", newUnit, () => ({}), () => ({ ...unitValues, from: "2026-02-30" }), "from"],
    [
      "dates the wrong way round",
      changeUnit,
      () => ({ id: town.park, what: "correct" }),
      () => ({ version: "1", from: "2026-02-01", to: "2026-01-01", name: "P", reason: "fejl" }),
      "to",
    ],
    [
      "a correction without a reason",
      changePerson,
      () => ({ id: town.chief, what: "correct" }),
      () => ({ version: "1", from: "2020-01-01", given: "Inga" }),
      "reason",
    ],
    [
      "those who would move nowhere",
      changeUnit,
      () => ({ id: town.tech, what: "end" }),
      () => ({ version: "1", from: "2026-09-01", cascade: "move", to: "" }),
      "to",
    ],
    [
      "a person with half a name",
      newPerson,
      () => ({}),
      () => ({ given: "Ib", from: "2026-08-01" }),
      "family",
    ],
    [
      "one who leaves with positions",
      changePerson,
      () => ({ id: town.gardener, what: "end" }),
      () => ({ version: "1", from: "2026-09-01" }),
      "letGo",
    ],
    [
      "a keeping duty without a law",
      changePerson,
      () => ({ id: town.gardener, what: "erase" }),
      () => ({ intent: "keep", law: "" }),
      "law",
    ],
    [
      "the same position twice",
      newPosition,
      () => ({}),
      () => ({ ...positionValues, unit: "Park", person: "Åge Hauge" }),
      "person",
    ],
    [
      "a second primary position",
      newPosition,
      () => ({}),
      () => ({
        ...positionValues,
        title: "Vagt",
        unit: "Åskolen",
        person: "Åge Hauge",
        primary: "yes",
      }),
      "primary",
    ],
    [
      "more than full time",
      changePosition,
      () => ({ id: town.gardenerPost, what: "details" }),
      () => ({ ...positionValues, version: "1", unit: "Park", person: "Åge Hauge", fraction: "101" }),
      "fraction",
    ],
  ];

  test.each(cases)("%s", async (_, page, params, values, field) => {
    const path = page === newPosition ? `/x?unit=${town.park}` : "/x?end=2026-09-01";
    const answer = await sent(page, params(), values(), path);
    if (answer.taken) throw new Error("it was taken");
    expect(answer.field).toBe(field);
    expect(answer.text).not.toMatch(/refusal\.|undefined|\{/);
    expect(answer.html).toContain(`href="#f-${field}"`);
    // The sentence stands at the top and beside the field.
    expect(answer.html.split(answer.text!).length).toBeGreaterThan(2);
    for (const typed of [values().name, values().phone, values().fraction])
      if (typed) expect(answer.html).toContain(`value="${typed}"`);
  });
});

test("a name may be written in any script", async () => {
  for (const name of ["Δήμος Αθηναίων", "Бюро на кметството", "市民サービス課", "ي".repeat(200)]) {
    const value = { ...unitValues, name, parentLine: "Prøvested Kommune" };
    expect(await sent(newUnit, {}, value)).toEqual({ taken: true });
  }
});

test("the history of a person and a position is corrected with a reason", async () => {
  const given = { version: "1", from: "2020-01-01", to: "2021-01-01", reason: "stavet forkert" };
  expect(await sent(changePerson, { id: town.chief, what: "correct" }, { ...given, given: "Inga" })).toEqual({
    taken: true,
  });
  const post = { ...given, title: "Afdelingschef", person: "", primary: "", type: "", fraction: "" };
  expect(await sent(changePosition, { id: town.chiefPost, what: "correct" }, post)).toEqual({ taken: true });
  const then = await person.loader(args("/x?on=2020-06-01", { id: town.chief }));
  expect(then.title).toBe("Inga Lundby");
  expect(then.positions.map(one => one.title)).toEqual(["Afdelingschef"]);
  const now = await person.loader(args("/x", { id: town.chief }));
  expect([now.title, now.positions[0]?.title]).toEqual(["Inge Lundby", "Teknisk chef"]);
});

test("what an erasure strikes is shown before it is done, and to those only who may erase", async () => {
  const data = await changePerson.loader(args("/x", { id: town.chief, what: "erase" }));
  expect(data.toStrike).toMatchObject({ reasons: 1, registrations: 2 });
  expect(data.toStrike?.values).toEqual(expect.arrayContaining(["Inge", "Inga", "Lundby"]));
  const editor = { ...act, actor: { ...act.actor, roles: ["editor" as const] } };
  const seen = await changePerson.loader({
    ...args("/x", { id: town.chief, what: "erase" }),
    context: { act: editor, lang: "da" } as unknown as PageContext,
  });
  expect(seen.toStrike).toBeNull();
});

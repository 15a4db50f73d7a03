import { renderToStaticMarkup } from "react-dom/server";
import { beforeAll, describe, expect, test } from "vitest";
import type { Act } from "../../../platform/act.ts";
import type { ActionArgs, PageContext } from "../../../platform/http/page.ts";
import { testAct } from "../../../platform/testing/index.ts";
import { InLang } from "../../../platform/ui/index.ts";
import type { Refused } from "../page.ts";
import { endPerson, personVerbs } from "../person/actions.server.ts";
import * as newPerson from "../person/new.page.tsx";
import * as person from "../person/person.page.tsx";
import { searchPeople } from "../person/reads.server.ts";
import { positionVerbs } from "../position/actions.server.ts";
import * as changePosition from "../position/change.page.tsx";
import * as newPosition from "../position/new.page.tsx";
import * as position from "../position/position.page.tsx";
import { aPerson, aPosition, aUnit, foundTown, well } from "../testing/town.ts";
import { unitVerbs } from "../unit/actions.server.ts";
import * as changeUnit from "../unit/change.page.tsx";
import * as newUnit from "../unit/new.page.tsx";
import { managerOf, unitById } from "../unit/reads.server.ts";
import * as route from "./choices.route.ts";

let act: Act;
let town: Awaited<ReturnType<typeof foundTown>>;
/** Two kitchens: one at the school, one in the park. */
let kitchens: { school: string; park: string };
/** Two people called Ib Hald: one is a cook at the school, one has no position. */
let cook: string;

beforeAll(async () => {
  act = await testAct();
  town = await foundTown(act);
  const from = "2020-01-01";
  const kitchen = async (parent: string) =>
    well(await unitVerbs.start(act, { from, value: aUnit("Køkken", parent) })).id;
  kitchens = { school: await kitchen(town.school), park: await kitchen(town.park) };
  const namesake = async () => well(await personVerbs.start(act, { from, value: aPerson("Ib", "Hald") })).id;
  cook = await namesake();
  await namesake();
  const post = aPosition(kitchens.school, cook, { title: "Kok" });
  well(await positionVerbs.start(act, { from, value: post }));
  well(
    await unitVerbs.change(act, {
      id: town.park,
      version: 1,
      from: "2026-07-01",
      change: { name: "Park og Vej" },
    }),
  );
});

type Values = Record<string, string>;
type Form = { action: (args: ActionArgs) => Promise<Refused | Response>; loader: unknown; default: unknown };

const args = (path: string, params: Values = {}, values?: Values, by: Act = act): ActionArgs => ({
  request: new Request(`http://localhost${path}`, {
    ...(values && { method: "POST", body: new URLSearchParams(values) }),
  }),
  // A page asks its context for the act and no more.
  context: { act: by, lang: by.lang } as unknown as PageContext,
  params,
});

const draw = async (page: Form, params: Values = {}, path = "/x", actionData?: Refused) => {
  const Drawn = page.default as (props: { loaderData: unknown; actionData?: unknown }) => React.ReactNode;
  const loaderData = await (page.loader as (args: ActionArgs) => unknown)(args(path, params));
  return renderToStaticMarkup(
    <InLang lang={act.lang}>
      <Drawn loaderData={loaderData} actionData={actionData} />
    </InLang>,
  );
};

/** Where a form leads, or what it says, box by box. */
const send = async (page: Form, params: Values, values: Values) => {
  const answer = await page.action(args("/x", params, values));
  if (answer instanceof Response)
    return { to: new URL(answer.headers.get("location")!, "http://localhost").pathname };
  return { refused: answer, errors: Object.fromEntries(answer.errors.map(one => [one.field, one.text])) };
};

const offered = async (noun: string, q: string, on = act.today, by: Act = act): Promise<string[]> =>
  (await route.loader(args(`/x?${new URLSearchParams({ q, on })}`, { noun }, undefined, by))).json();

/** The boxes for a name in a page: name, where they ask and by which day. */
const boxesIn = (html: string) =>
  [...html.matchAll(/<input[^>]*data-choices="([^"]*)"[^>]*>/g)].map(([tag, address]) => [
    /\sname="([^"]*)"/.exec(tag!)?.[1],
    address,
    /data-choices-on="([^"]*)"/.exec(tag!)?.[1],
  ]);

describe("a form that asks for a unit, a person or a position", () => {
  test("asks for its name in one way, and by the day of the form", async () => {
    const forms: [Form, Values, string[]][] = [
      [newUnit, {}, ["parentLine", "parentPay", "parentSafety", "parentPolitics"]],
      [
        changeUnit,
        { id: town.park, what: "place" },
        ["parentLine", "parentPay", "parentSafety", "parentPolitics"],
      ],
      [changeUnit, { id: town.tech, what: "manager" }, ["holder"]],
      [newPosition, {}, ["unit", "person"]],
      [changePosition, { id: town.vacantPost, what: "details" }, ["unit", "person"]],
      [changePosition, { id: town.vacantPost, what: "correct" }, ["unit", "person"]],
      [newPerson, {}, ["unit"]],
    ];
    for (const [page, params, names] of forms) {
      const boxes = boxesIn(await draw(page, params));
      expect(boxes.map(([name]) => name)).toEqual(names);
      for (const [, address, day] of boxes) {
        expect(address).toMatch(/^\/organisation\/choices\/(unit|person|holder)$/);
        expect(day).toBe("from");
      }
    }
    const ending = await draw(changeUnit, { id: town.tech, what: "end" }, "/x?end=2026-09-01");
    expect(boxesIn(ending).map(([name]) => name)).toEqual(["to"]);
  });

  test("says beside the box that nothing is called so, what comes near, and keeps what was typed", async () => {
    const typed = { name: "Drivhus", type: "team", phone: "1234", parentLine: "Teknik", from: "2026-08-01" };
    const sent = await send(newUnit, {}, { ...typed, parentPay: "Skov" });
    expect(sent.errors).toEqual({
      parentLine: "No unit is called “Teknik” on 1 August 2026. Did you mean “Teknik og Miljø”?",
      parentPay: "No unit is called “Skov” on 1 August 2026.",
    });
    const html = await draw(newUnit, {}, "/x", sent.refused);
    for (const value of ["Drivhus", "1234", "Teknik", "Skov"]) expect(html).toContain(`value="${value}"`);
    expect(html).toContain('aria-describedby="f-parentLine-why f-parentLine-error"');
  });

  test("takes a name in any case, and a unit may be placed in every hierarchy by name", async () => {
    const sent = await send(
      newUnit,
      {},
      {
        name: "Drivhus",
        type: "team",
        parentLine: " teknik og MILJØ ",
        parentSafety: "Prøvested Kommune",
        from: "2026-08-01",
      },
    );
    const unit = await unitById(act, sent.to!.split("/").at(-1)!, "2026-08-01");
    expect(unit).toMatchObject({ parentLine: town.tech, parentSafety: town.city, parentPay: null });
  });
});

describe("a name that two have", () => {
  test("is told apart by the unit above", async () => {
    expect((await offered("unit", "køk")).sort()).toEqual(["Køkken (Park)", "Køkken (Åskolen)"]);
    const typed = { title: "Kok", type: "employee", fraction: "100", from: "2026-08-01" };
    const unsure = await send(newPosition, {}, { ...typed, unit: "Køkken" });
    expect(unsure.errors?.unit).toContain("2 units are called “Køkken” on 1 August 2026");
    expect(unsure.errors?.unit).toContain("“Køkken (Åskolen)”");
    const sure = await send(newPosition, {}, { ...typed, unit: "Køkken (Åskolen)" });
    const data = await position.loader(args("/x?on=2026-08-01", { id: sure.to!.split("/").at(-1)! }));
    expect(JSON.stringify(data)).toContain(kitchens.school);
  });

  test("is told apart by where a person works", async () => {
    expect(await offered("person", "ib ha")).toEqual(["Ib Hald (–)", "Ib Hald (Kok, Køkken)"]);
    const params = { id: town.vacantPost, what: "details" };
    const typed = {
      version: "1",
      title: "Gartner",
      type: "employee",
      fraction: "100",
      unit: "Park",
      from: act.today,
    };
    const unsure = await send(changePosition, params, { ...typed, person: "Ib Hald" });
    expect(unsure.errors?.person).toContain("“Ib Hald” is 2");
    expect(await send(changePosition, params, { ...typed, person: "Ib Hald (Kok, Køkken)" })).toEqual({
      to: `/organisation/positions/${town.vacantPost}`,
    });
    const held = await position.loader(args("/x", { id: town.vacantPost }));
    expect(JSON.stringify(held)).toContain(cook);
  });
});

describe("the day of the form", () => {
  test("says what things are called, and who is there", async () => {
    expect(await offered("unit", "park", "2026-06-30")).toContain("Park");
    expect(await offered("unit", "park", "2026-07-01")).toContain("Park og Vej");
    expect(await offered("person", "inge", "2019-12-31")).toEqual([]);
    const typed = { name: "Drift", type: "team", parentLine: "Park og Vej" };
    const early = await send(newUnit, {}, { ...typed, from: "2026-06-30" });
    expect(early.errors?.parentLine).toContain("No unit is called “Park og Vej” on 30 June 2026");
    expect((await send(newUnit, {}, { ...typed, from: "2026-07-01" })).to).toMatch("/organisation/units/");
  });

  test("changes nothing of a box nobody touched", async () => {
    const html = await draw(newUnit, {}, `/x?parent=${town.park}`);
    const was = /name="was\.parentLine" value="([^"]*)"/.exec(html)![1]!;
    expect(html).toContain('value="Park"');
    const sent = await send(
      newUnit,
      {},
      {
        name: "Bænke",
        type: "team",
        parentLine: "Park",
        "was.parentLine": was,
        from: "2026-09-01",
      },
    );
    const unit = await unitById(act, sent.to!.split("/").at(-1)!, "2026-09-01");
    expect(unit?.parentLine).toBe(town.park);
  });
});

describe("a manager", () => {
  const params = () => ({ id: town.school, what: "manager" });

  test("is a person or a position by name, or nobody, but not both", async () => {
    const from = "2026-05-01";
    const manager = async () => (await managerOf(act, town.school, from))?.holding.holder;
    expect((await send(changeUnit, params(), { holder: "", from })).errors).toHaveProperty("holder");
    expect(
      (await send(changeUnit, params(), { holder: "Åge Hauge", nobody: "yes", from })).errors,
    ).toHaveProperty("holder");
    expect(await send(changeUnit, params(), { holder: "Åge Hauge", from })).toHaveProperty("to");
    expect(await manager()).toBe(town.gardener);
    expect(await send(changeUnit, params(), { holder: "Gartner, Park", from: "2026-05-01" })).toHaveProperty(
      "errors",
    );
    expect(
      await send(changeUnit, params(), { holder: "Teknisk chef, Teknik og Miljø", from }),
    ).toHaveProperty("to");
    expect(await manager()).toBe(town.chiefPost);
    expect(
      await send(changeUnit, params(), { holder: "", nobody: "yes", from: "2026-06-01" }),
    ).toHaveProperty("to");
    expect(await managerOf(act, town.school, "2026-06-01")).toBeNull();
  });
});

describe("a new person", () => {
  const typed = { given: "Sif", family: "Ravn", from: "2026-08-01", type: "employee", fraction: "50" };

  test("may come with a position at once", async () => {
    const sent = await send(newPerson, {}, { ...typed, unit: "Teknik og Miljø", title: "Ingeniør" });
    const data = await person.loader(args("/x?on=2026-08-01", { id: sent.to!.split("/").at(-1)! }));
    expect(data.positions).toMatchObject([
      { title: "Ingeniør", fraction: 50, primary: true, unit: town.tech },
    ]);
  });

  test("is not recorded when the position cannot be", async () => {
    const sent = await send(newPerson, {}, { ...typed, given: "Sofus", unit: "Teknik og Miljø" });
    expect(Object.keys(sent.errors ?? {})).toEqual(["title"]);
    expect((await searchPeople(act, { search: "Sofus" }, "2026-08-01")).total).toBe(0);
  });

  test("comes without a position when none is named", async () => {
    const sent = await send(newPerson, {}, { ...typed, given: "Signe", unit: "", title: "" });
    const data = await person.loader(args("/x?on=2026-08-01", { id: sent.to!.split("/").at(-1)! }));
    expect(data.positions).toEqual([]);
  });
});

test("a correction may say that a position was vacant, and leaves what is not filled in", async () => {
  const params = { id: town.gardenerPost, what: "correct" };
  const wrong = { version: "1", from: "2020-01-01", to: "2021-01-01", reason: "fejl", unit: "", person: "" };
  expect(await send(changePosition, params, { ...wrong, vacant: "yes" })).toHaveProperty("to");
  const then = await position.loader(args("/x?on=2020-06-01", { id: town.gardenerPost }));
  const now = await position.loader(args("/x", { id: town.gardenerPost }));
  expect([then.position?.person, then.position?.unit]).toEqual([null, town.park]);
  expect(now.position?.person).toBe(town.gardener);
});

test("a person is found by e-mail too, and a name with signs is only a name", async () => {
  const kept = aPerson("Ea", "O'Brien (vikar)", { email: "Ea@example.org" });
  const { id } = well(await personVerbs.start(act, { from: "2020-01-01", value: kept }));
  expect(await offered("person", "ea@")).toEqual(["Ea@example.org"]);
  expect(await offered("person", "o'b")).toEqual(["Ea O'Brien (vikar)"]);
  for (const odd of ["%", "_", "\\", "'"]) expect(await offered("person", odd)).toEqual([]);
  const typed = { title: "Vagt", type: "employee", fraction: "100", unit: "Åskolen", from: "2026-08-01" };
  for (const person of ["ea@EXAMPLE.org", "Ea O'Brien (vikar)"]) {
    const sent = await send(newPosition, {}, { ...typed, title: person, person });
    const data = await position.loader(args("/x?on=2026-08-01", { id: sent.to!.split("/").at(-1)! }));
    expect(data.position?.person).toBe(id);
  }
});

test("one who has left is offered no more from that day", async () => {
  const { people } = await searchPeople(act, { search: "Inge" });
  expect(await offered("person", "inge l", "2027-01-01")).toEqual(["Inge Lundby"]);
  well(await endPerson(act, { id: people[0]!.id, version: 1, day: "2027-01-01", letGo: true }));
  expect(await offered("person", "inge l", "2027-01-01")).toEqual([]);
  expect(await offered("person", "inge l", "2026-12-31")).toEqual(["Inge Lundby"]);
});

test("nobody elsewhere is offered, and of another kind nothing", async () => {
  const stranger = await testAct();
  for (const noun of ["unit", "person", "holder"])
    expect(await offered(noun, "", act.today, stranger)).toEqual([]);
  await expect(offered("secret", "")).rejects.toMatchObject({ status: 404 });
});

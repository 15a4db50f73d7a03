import { renderToStaticMarkup } from "react-dom/server";
import { beforeAll, describe, expect, test } from "vitest";
import { langs } from "../../kernel/lang.ts";
import type { Act } from "../../platform/act.ts";
import type { ActionArgs, PageContext } from "../../platform/http/page.ts";
import { testAct } from "../../platform/testing/index.ts";
import { InLang } from "../../platform/ui/index.ts";
import * as changes from "./change/changes.page.tsx";
import * as looseEnds from "./consistency/loose-ends.page.tsx";
import * as exported from "./export/export.route.ts";
import * as tree from "./hierarchy/tree.page.tsx";
import * as history from "./history/history.page.tsx";
import * as importing from "./import/import.page.tsx";
import * as preview from "./import/preview.page.tsx";
import * as changePerson from "./person/change.page.tsx";
import * as newPerson from "./person/new.page.tsx";
import * as people from "./person/people.page.tsx";
import * as person from "./person/person.page.tsx";
import { personChanges } from "./person/rules.ts";
import * as cancel from "./planned/cancel.page.tsx";
import * as planned from "./planned/planned.page.tsx";
import * as changePosition from "./position/change.page.tsx";
import * as newPosition from "./position/new.page.tsx";
import * as position from "./position/position.page.tsx";
import * as positions from "./position/positions.page.tsx";
import { positionChanges } from "./position/rules.ts";
import { foundTown, well } from "./testing/town.ts";
import { unitVerbs } from "./unit/actions.server.ts";
import * as change from "./unit/change.page.tsx";
import * as newUnit from "./unit/new.page.tsx";
import * as unit from "./unit/unit.page.tsx";

let act: Act;
let town: Awaited<ReturnType<typeof foundTown>>;
beforeAll(async () => {
  act = await testAct();
  town = await foundTown(act);
  well(
    await unitVerbs.change(act, {
      id: town.park,
      version: 1,
      from: "2026-07-01",
      change: { name: "Park og Vej", parentLine: town.city },
    }),
  );
});

const args = (by: Act, path: string, params: Record<string, string> = {}, form?: FormData): ActionArgs => ({
  request: new Request(`http://localhost${path}`, form ? { method: "POST", body: form } : {}),
  // A page asks its context for the act and no more.
  context: { act: by, lang: by.lang } as unknown as PageContext,
  params,
});

type Module = {
  loader: (args: ActionArgs) => unknown;
  action?: (args: ActionArgs) => Promise<unknown>;
  // Each page takes the data of its own loader.
  default: (props: never) => React.ReactNode;
};

const draw = async (
  page: unknown,
  by: Act,
  path: string,
  params: Record<string, string> = {},
  actionData?: unknown,
) => {
  const { loader, default: Page } = page as Module;
  const Drawn = Page as unknown as (props: { loaderData: unknown; actionData?: unknown }) => React.ReactNode;
  const loaderData = await loader(args(by, path, params));
  // What the browser gets has been through JSON.
  const sent: unknown = JSON.parse(JSON.stringify(loaderData));
  return renderToStaticMarkup(
    <InLang lang={by.lang}>
      <Drawn loaderData={sent} actionData={actionData} />
    </InLang>,
  );
};

const formOf = (values: Record<string, string>) => {
  const form = new FormData();
  for (const [name, value] of Object.entries(values)) form.set(name, value);
  return form;
};

test("before the first day known, lists say that nothing is known instead of nought", async () => {
  const then = await draw(positions, act, "/organisation/positions?on=2019-12-31");
  expect(then).toContain("We know of no position before 1 January 2020");
  expect(then).not.toContain("No positions");
  expect(then).toContain("/organisation/positions?on=2020-01-01");
  expect(await draw(positions, act, "/organisation/positions?on=2020-01-01")).toContain("<h1>3 positions");
  const early = { ...act, today: "2019-12-31", now: new Date("2019-12-31T09:00:00Z") };
  expect(await draw(people, early, "/organisation/people")).toContain(
    "We know of nobody before 1 January 2020",
  );
});

test("people are those of the day asked for, and what is no day is told", async () => {
  const gone = await draw(people, act, "/organisation/people?on=2019-12-31");
  expect(gone).toContain("We know of nobody before 1 January 2020");
  expect(gone).not.toContain(town.chief);
  const there = await draw(people, act, "/organisation/people?on=2020-01-01");
  expect(there).toContain("people on 1 January 2020");
  expect(there).toContain(`/organisation/people/${town.chief}?on=2020-01-01`);
  for (const [page, path] of [
    [tree, "/organisation?on=abc"],
    [tree, "/organisation?known=0000-00-00"],
    [people, "/organisation/people?on=abc"],
    [positions, "/organisation/positions?on=2026-02-30"],
  ] as const)
    expect(await draw(page, act, path)).toContain("is not a day");
  expect(await draw(tree, act, "/organisation?on=")).not.toContain("is not a day");
});

test("where nothing is, no day has nought of anything, and nothing is said to hang together", async () => {
  const nobody = await testAct();
  for (const path of ["/organisation", "/organisation?on=2020-01-01", "/organisation?hierarchy=pay"]) {
    const drawn = await draw(tree, nobody, path);
    expect(drawn).toContain("Your organisation will stand here");
    expect(drawn).not.toContain("The units are the same");
    expect(drawn).not.toContain("0 positions");
  }
  const loose = await draw(looseEnds, nobody, "/organisation/loose-ends");
  expect(loose).not.toContain("Everything hangs together");
  expect(await draw(looseEnds, act, "/organisation/loose-ends")).toContain("Everything hangs together");
});

describe.each(langs)("in %s", lang => {
  test("every page is drawn, without style attributes or scripts", async () => {
    const by = { ...act, lang };
    const pages: [unknown, string, Record<string, string>?][] = [
      [tree, "/organisation"],
      [tree, "/organisation?on=2027-01-01&hierarchy=pay&known=2026-01-01"],
      [tree, "/organisation?q=park"],
      [unit, `/organisation/units/x?on=2026-03-02`, { id: town.tech }],
      [unit, "/x?on=2019-01-01&done=place", { id: town.park }],
      [unit, "/x?known=2020-01-01", { id: town.park }],
      [history, "/x?asOf=2026-08-01", { kind: "units", id: town.park }],
      [history, "/x", { kind: "people", id: town.chief }],
      [history, "/x", { kind: "positions", id: town.chiefPost }],
      [history, "/x?asOf=2026-08-01&asKnownAt=2020-01-01", { kind: "units", id: town.park }],
      ...change.changes.map(
        what => [change, "/x", { id: town.tech, what }] as [unknown, string, Record<string, string>],
      ),
      [change, "/x?end=2026-09-01", { id: town.tech, what: "end" }],
      [newUnit, "/x"],
      [people, "/organisation/people?q=hauge"],
      [newPerson, "/x"],
      [person, "/x", { id: town.chief }],
      [newPosition, `/x?unit=${town.park}`],
      [position, "/x", { id: town.chiefPost }],
      [positions, "/organisation/positions?held=vacant"],
      ...personChanges.map(
        what => [changePerson, "/x", { id: town.chief, what }] as [unknown, string, Record<string, string>],
      ),
      ...positionChanges.map(
        what =>
          [changePosition, "/x", { id: town.chiefPost, what }] as [unknown, string, Record<string, string>],
      ),
      [planned, "/organisation/planned"],
      [cancel, "/x", { kind: "unit", id: town.park, on: "2026-07-01" }],
      [looseEnds, "/x"],
      [changes, "/organisation/changes"],
      [importing, "/organisation/import"],
    ];
    for (const [page, path, params] of pages) {
      const html = await draw(page, by, path, params);
      expect(html).toMatch(/<h1>.+<\/h1>/);
      expect(html).not.toMatch(/ style="|<script|undefined|\[object/);
    }
  });
});

describe("the tree", () => {
  test("moves with the date", async () => {
    expect(await draw(tree, act, "/organisation")).not.toContain("Park og Vej");
    expect(await draw(tree, act, "/organisation?on=2026-07-01")).toContain("Park og Vej");
  });

  test("says by name what differs between today and the day asked for", async () => {
    const html = await draw(tree, act, "/organisation?on=2026-07-01");
    expect(html).toContain("What will have changed by 1 July 2026?");
    expect(html).toMatch(/1 unit has another name.*Park og Vej<\/a>.*before Park/);
    expect(html).toMatch(/1 unit stands elsewhere.*Teknik og Miljø → Prøvested Kommune/);
  });

  test("says what was not yet known on an earlier day", async () => {
    const html = await draw(tree, act, "/organisation?known=2020-01-01");
    expect(html).toContain("4 units are new");
    expect(html).toContain("Prøvested Kommune");
  });

  test("shows nothing of another municipality", async () => {
    const stranger = await testAct();
    expect(await draw(tree, stranger, "/organisation")).toContain("Your organisation will stand here");
    await expect(draw(unit, stranger, "/x", { id: town.tech })).rejects.toMatchObject({ status: 404 });
  });
});

test("the change feed says in words what became other, and of what", async () => {
  const html = await draw(changes, act, "/organisation/changes");
  expect(html).toContain("Unit: Park og Vej");
  expect(html).toContain("from 1 July 2026: is called Park og Vej, before Park");
  expect(html).toContain("Person: Inge Lundby");
  expect(html).toContain("Position: Gartner, Park");
});

describe("the history", () => {
  test("says of every registration what it changed, from when, and who recorded it", async () => {
    const html = await draw(history, act, "/x", { kind: "units", id: town.park });
    expect(html).toContain("is there from 1 January 2020");
    expect(html).toContain(
      "from 1 July 2026: is called Park og Vej, before Park; moves from Teknik og Miljø to Prøvested Kommune",
    );
    expect(html).toContain("begins as Park");
  });
});

describe("a unit", () => {
  test("says who manages it and from where that is inherited", async () => {
    const html = await draw(unit, act, "/x", { id: town.park });
    expect(html).toContain("Inge Lundby");
    expect(html).toContain("Inherited from");
    expect(html).toContain("1 July 2026");
  });

  test("keeps what was typed when it is refused, with the error at its field", async () => {
    const form = formOf({ version: "1", from: "2026-08-01", name: "", type: "team", phone: "1234" });
    const outcome = await change.action(args(act, "/x", { id: town.school, what: "details" }, form));
    if (outcome instanceof Response) throw new Error("it was taken");
    expect(outcome.errors).toEqual([{ field: "name", text: "A unit needs a name." }]);
    const html = await draw(change, act, "/x", { id: town.school, what: "details" }, outcome);
    expect(html).toContain('value="1234"');
    expect(html).toContain('id="f-name-error"');
  });

  test("is changed only where the form was altered", async () => {
    const values = {
      version: "2",
      from: "2026-08-01",
      name: "Park",
      type: "team",
      phone: "12 34",
      email: "",
      address: "",
      openingHours: "",
      ean: "",
      pNumber: "",
    };
    const outcome = await change.action(args(act, "/x", { id: town.park, what: "details" }, formOf(values)));
    expect(outcome).toBeInstanceOf(Response);
    // The name planned from July stays, although the form showed today's.
    const html = await draw(unit, act, "/x?on=2026-08-01", { id: town.park });
    expect(html).toContain("<h1>Park og Vej</h1>");
    expect(html).toContain("12 34");
  });

  test("a reader sees the buttons disabled with the reason", async () => {
    const reader = { ...act, actor: { ...act.actor, roles: ["reader" as const] } };
    const html = await draw(unit, reader, "/x", { id: town.park });
    expect(html).toContain('aria-disabled="true"');
  });
});

test("an import goes from file to preview to done", async () => {
  const form = formOf({ source: "HR", day: act.today });
  form.set(
    "file",
    new File(
      [`Unit id;Name;Belongs to\n${town.school};Skolen;${town.city}\nny;Havnen;${town.city}\n`],
      "units.csv",
    ),
  );
  const prepared = await importing.action(args(act, "/organisation/import", {}, form));
  if (!(prepared instanceof Response)) throw new Error(JSON.stringify(prepared));
  const draft = prepared.headers.get("location")!.split("/").at(-1)!;
  // On a busy machine the page first tells how far it is; whoever waits sees the rest.
  const settled = async (): Promise<string> => {
    const html = await draw(preview, act, "/x", { draft });
    return html.includes("data-poll") ? settled() : html;
  };
  const html = await settled();
  expect(html).toContain("The file changes 2 things");
  const hash = /name="hash" value="([0-9a-f]+)"/.exec(html)![1]!;
  const confirmed = await preview.action(args(act, "/x", { draft }, formOf({ hash })));
  expect(confirmed).toBeInstanceOf(Response);
  expect(await settled()).toContain("The file is written");
  expect(await draw(tree, act, "/organisation")).toContain("Havnen");
});

test("the lists can be taken along as CSV, XLSX and JSON", async () => {
  for (const what of ["units", "people", "positions", "planned", "changes", "all"])
    for (const format of ["csv", "xlsx", "json"]) {
      const response = await exported.loader(args(act, "/x", { what: `${what}.${format}` }));
      expect(response.status).toBe(200);
      expect((await response.arrayBuffer()).byteLength).toBeGreaterThan(20);
    }
  await expect(exported.loader(args(act, "/x", { what: "secrets.csv" }))).rejects.toMatchObject({
    status: 404,
  });
});

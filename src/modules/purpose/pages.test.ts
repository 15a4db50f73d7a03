import { createElement, type ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { createMemoryRouter, RouterProvider } from "react-router";
import { beforeAll, describe, expect, it } from "vitest";
import { langs } from "../../kernel/lang.ts";
import type { Act } from "../../platform/act.ts";
import { readTables } from "../../platform/files/index.ts";
import type { ActionArgs } from "../../platform/http/page.ts";
import { testAct } from "../../platform/testing/index.ts";
import { InLang } from "../../platform/ui/index.ts";
import * as agreement from "./agreement/agreement.page.tsx";
import * as answer from "./expectation/answer.page.tsx";
import * as fresh from "./expectation/new.page.tsx";
import * as file from "./export/file.route.ts";
import * as history from "./history/history.page.tsx";
import * as sight from "./overview/about.page.tsx";
import * as initiatives from "./overview/initiatives.page.tsx";
import * as paper from "./paper/paper.page.tsx";
import { as, initiative, withInitiative } from "./testing/own.ts";

beforeAll(withInitiative);

const keeper = async (lang: Act["lang"] = "en") =>
  as({ ...(await testAct()), today: "2026-11-22", lang }, "portfolio-keeper");

type Values = Record<string, string>;
const args = (act: Act, values: Values | null, params: Values = {}, query = ""): ActionArgs => {
  const body = values && { method: "POST", body: new URLSearchParams(values) };
  const request = new Request(`http://localhost/purpose${query}`, body ?? {});
  // A page asks its context only for the act; the rest is the shell's.
  return { request, context: { act }, params } as unknown as ActionArgs;
};

/** Where a form led: a redirect is thrown. */
const sent = (answer: Promise<unknown>): Promise<string | null> =>
  answer.then(
    () => null,
    (thrown: Response) => thrown.headers.get("location"),
  );

/** Around a page, as the root does it. */
const Read = ({ lang, children }: { lang: Act["lang"]; children?: ReactNode }) => InLang({ lang, children });

type PageFile = { loader: (args: ActionArgs) => Promise<{ lang: Act["lang"] }>; default: () => unknown };
/** A page as a person sees it. */
const seen = async (page: PageFile, act: Act, params: Values = {}, query = ""): Promise<string> => {
  const data = await page.loader(args(act, null, params, query));
  // A page is a component, whatever it is typed as here.
  const Component = page.default as () => null;
  const router = createMemoryRouter([{ path: "/", loader: () => data, Component }], {
    hydrationData: { loaderData: { "0": data } },
  });
  return renderToStaticMarkup(
    createElement(Read, { lang: act.lang }, createElement(RouterProvider, { router })),
  );
};

const council = {
  level: "council",
  who: "Kommunalbestyrelsen",
  on: "2026-11-20",
  "points.lower-cost": "100",
};
const dayCare = {
  ...{
    level: "institutions",
    who: "Lederen af Solsikken",
    on: "2026-11-21",
    "points.less-administration": "100",
  },
  ...{ engine: "central-unit", change: "The leaders' evenings", room: "", proof: "No invoice at home" },
};
const about = { about: initiative };
const both = async (act: Act) => {
  expect(await sent(fresh.action(args(act, council, about)))).toBe(`/purpose/${initiative}`);
  expect(await sent(fresh.action(args(act, dayCare, about)))).toBe(`/purpose/${initiative}`);
};

describe("the page of what is expected", () => {
  it("begins by saying what to do first", async () => {
    const html = await seen(sight, await keeper());
    expect(html).toContain("Nobody has answered yet");
    expect(html).toContain('href="/purpose/whole/answers/new"');
  });

  it("says where the levels pull apart, what contradicts, and who is missing", async () => {
    const act = await keeper();
    await both(act);
    const html = await seen(sight, act, about);
    expect(html).toContain("What do we expect of “Automated invoices”?</h1>");
    expect(html).toContain("100 points apart");
    expect(html).toContain(
      "The council put lower cost first (100 points), but the institutions gave it none.",
    );
    expect(html).toContain("Not answered yet: The administration");
    expect(html).toContain("Lower cost: The council 100, The institutions 0");
    expect(html).toContain("The leaders&#x27; evenings");
    // A missing level has a dash and no nought.
    expect(html).toMatch(/Lower cost<\/th><td class="number">100<\/td><td class="number">–<\/td>/);
  });

  it("says to a reader why nothing can be recorded", async () => {
    const act = await keeper();
    await both(act);
    const html = await seen(sight, as(act, "reader"), about);
    expect(html).toContain('aria-disabled="true"');
    expect(await fresh.action(args(as(act, "reader"), council))).toMatchObject({ errors: [{ field: "" }] });
  });

  it.each(langs)("stands in %s, with its form, history, paper and list", async lang => {
    const act = await keeper(lang);
    await both(act);
    expect(
      await sent(
        agreement.action(args(act, { text: "A", parties: "B", on: "2026-11-22", version: "0" }, about)),
      ),
    ).toBe(`/purpose/${initiative}`);
    const { answers } = await sight.loader(args(act, null, about));
    const pages = [
      await seen(sight, act, about),
      await seen(fresh, act, about, "?level=council"),
      await seen(answer, act, { ...about, answer: answers[0]!.id }),
      await seen(agreement, act, about),
      await seen(history, act, about),
      await seen(paper, act, about),
      await seen(initiatives, act),
    ];
    for (const html of pages) expect(html).toContain("Automated invoices");
  });
});

describe("a form", () => {
  it.each([
    ["points.lower-cost", { "points.lower-cost": "-5" }],
    ["points.lower-cost", { "points.lower-cost": "12,5" }],
    ["points.lower-cost", { "points.lower-cost": "many" }],
    ["points.lower-cost", { "points.lower-cost": "101" }],
    ["points", { "points.lower-cost": "99" }],
    ["points", { "points.lower-cost": "" }],
    ["who", { who: "" }],
    ["who", { who: "x".repeat(201) }],
    ["change", { change: "x".repeat(1001) }],
    ["on", { on: "2026-11-23" }],
    ["on", { on: "2026-02-30" }],
    ["level", { level: "mayor" }],
    ["engine", { engine: "none-such" }],
  ])("is refused at %s for %j, and what was typed is kept", async (field, wrong) => {
    const act = await keeper();
    const typed = { ...council, ...wrong };
    const refused = await fresh.action(args(act, typed));
    expect(refused.errors.map(one => one.field)).toEqual([field]);
    expect(refused.values).toEqual(typed);
    expect(await seen(sight, act)).toContain("Nobody has answered yet");
  });

  it("about an initiative that is not here, or an answer of another, finds nothing", async () => {
    const act = await keeper();
    const gone = (answered: Promise<unknown>) =>
      answered.then(
        () => 200,
        (thrown: Response) => thrown.status,
      );
    expect(await gone(sight.loader(args(act, null, { about: "0199" })))).toBe(404);
    expect(await gone(sight.loader(args(act, null, { about: act.municipality })))).toBe(404);
    expect(await gone(answer.loader(args(act, null, { about: "whole", answer: initiative })))).toBe(404);
    expect(await gone(file.loader(args(act, null, { about: "whole", file: "secret.csv" })))).toBe(404);
  });

  it("keeps what the slower of two typed, and tells who was faster", async () => {
    const act = await keeper();
    await both(act);
    const { answers } = await sight.loader(args(act, null, about));
    const at = { ...about, answer: answers[0]!.id };
    const revised = {
      ...council,
      "points.lower-cost": "90",
      "points.democracy-and-trust": "10",
      proof: "Fewer hours spent",
      version: "1",
    };
    expect(await sent(answer.action(args(act, revised, at)))).toBe(`/purpose/${initiative}`);
    expect(await seen(paper, act, about)).toMatch(/, version 2\)<\/small>/);
    const late = { ...council, "points.lower-cost": "40", "points.released-labour": "60", version: "1" };
    const refused = await answer.action(args(act, late, at));
    expect(refused.values).toEqual(late);
    expect(refused.errors[0]?.text).toContain("saved something else here");
  });

  it("takes an answer back", async () => {
    const act = await keeper();
    await both(act);
    const { answers } = await sight.loader(args(act, null, about));
    const at = { ...about, answer: answers[0]!.id };
    expect(await sent(answer.action(args(act, { version: "1", do: "take-back" }, at)))).toBe(
      `/purpose/${initiative}`,
    );
    expect(await seen(answer, act, at)).toContain("This answer was taken back");
  });
});

describe("files", () => {
  it("tell the same as the page, with an empty cell for who has not answered", async () => {
    const act = await keeper();
    await both(act);
    const of = async (name: string) => file.loader(args(act, null, { ...about, file: name }));
    const csv = await (await of("points.csv")).text();
    expect(csv).toMatch(/^Lower cost[,;]100[,;]"?"?[,;]0[,;]100\r?$/m);
    const json = JSON.parse(await (await of("expectations.json")).text());
    expect(json).toMatchObject({ initiative, notAnswered: ["administration"], agreement: null });
    expect(json.answers.map((one: { who: string }) => one.who)).toEqual([
      "Kommunalbestyrelsen",
      "Lederen af Solsikken",
    ]);
    const book = await (await of("expectations.xlsx")).arrayBuffer();
    const tables = await readTables(new Uint8Array(book), "expectations.xlsx");
    expect(JSON.stringify(tables)).toContain("Lederen af Solsikken");
  });
});

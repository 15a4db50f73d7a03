import { renderToString } from "react-dom/server";
import { createRoutesStub } from "react-router";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Lang, langs } from "../../../kernel/lang.ts";
import { addDays } from "../../../kernel/period.ts";
import { type Act, read, transact } from "../../../platform/act.ts";
import { auditList } from "../../../platform/audit/index.server.ts";
import type { LoaderArgs } from "../../../platform/http/page.ts";
import { testAct } from "../../../platform/testing/index.ts";
import { readyOf } from "../instrument/ready.ts";
import { inventedWave } from "../release-facts/testing/invented-wave.ts";
import { clocked, closedWave, frozenRelease } from "../result/testing/store-told-wave.server.ts";
import { codeOf, draftWave, frozen, well } from "../wave/testing/waves.ts";
import { addAction, dropAction, markAction } from "./actions.server.ts";
import * as page from "./levels.page.tsx";
import { lateActions } from "./reads.server.ts";
import { actionsOf, strikeActions } from "./store.server.ts";

const q = readyOf("maturity-dialogue")!;
const dates = { closesOn: "2027-03-20", keepUntil: "2027-05-20" };
let house: Awaited<ReturnType<typeof clocked>>;
let act: Act;
let wave: string;
let next: string;

beforeAll(async () => {
  house = await clocked();
  await house.before();
  act = await house.municipality("T1");
  const of = await frozen(act, "maturity-dialogue");
  wave = await closedWave(act, of, q);
  const told = inventedWave(q, { seed: 4, places: 1, roles: 3, people: 60, rate: 0.8 });
  await frozenRelease(act, wave, { ...told, breakdowns: ["role"] });
  next = await closedWave({ ...act, now: new Date(act.now.getTime() + 1000) }, of, q);
});
afterAll(() => house.stop());

type Asked = { id?: string; who?: Act; lang?: Lang; query?: string; form?: Record<string, string> };
const argsOf = ({ id = wave, who = act, lang = "en", query = "", form }: Asked = {}): LoaderArgs =>
  ({
    request: new Request(
      `http://house/facts/waves/${id}/levels${query}`,
      form && { method: "POST", body: new URLSearchParams(form) },
    ),
    context: { act: { ...who, lang }, lang, house: "http://house", door: { db: who.db } },
    params: { id },
  }) as unknown as LoaderArgs;

const shown = async (asked: Asked = {}, sent?: unknown): Promise<string> => {
  const data = await page.loader(argsOf(asked));
  const Stub = createRoutesStub([
    { id: "page", path: "/", Component: page.default as () => React.JSX.Element, action: () => null },
  ]);
  const hydrationData = { loaderData: { page: data }, ...(sent ? { actionData: { page: sent } } : {}) };
  return renderToString(<Stub initialEntries={["/"]} hydrationData={hydrationData} />);
};
const words = (html: string) =>
  html
    .replace(/<[^>]+>/g, " ")
    .replaceAll("&quot;", '"')
    .replace(/\s+/g, " ");
/** Where a form led, or what it was refused for. */
const sent = (asked: Asked) =>
  page.action(argsOf(asked)).then(
    refused => refused,
    (thrown: Response) => thrown.headers.get("location") ?? thrown.status,
  );
const typed = {
  do: "add",
  text: "Say the hours of each role",
  owner: "Head of IT",
  due: "2027-06-01",
  theme: "D3",
};

describe("how far apart the levels stand", () => {
  it("is seen by those who asked when everybody sees it, not a second before", async () => {
    const before = words(await shown());
    expect(before).toContain("The release opens on");
    expect(before).not.toContain("steps apart");
    expect(words(await shown({ id: next }))).toContain("The round has no release yet");
    const draft = await draftWave(act, dates, "maturity-dialogue");
    expect(words(await shown({ id: draft }))).toContain("This round is not open yet");
    await house.after();
    expect(words(await shown())).toContain("Where the levels stand widest apart");
  });

  it("is told as sentences and by statement, in each language, without a total", async () => {
    for (const lang of langs) {
      const html = await shown({ lang });
      // Every statement, each with a drawing that says the same in words.
      expect(html.match(/class="marks-line"/g), lang).toHaveLength(32);
      expect(words(html), lang).toContain(q.groups[2]!.stem[lang]);
    }
    const html = words(await shown());
    expect(html).toMatch(/On “[^”]+” \d steps lie between|On “[^”]+” one step lies between/);
    expect(html).toContain("median");
  });

  it("has no such page for another questionnaire, or another's round", async () => {
    const other = await draftWave(act, dates, "decision-makers");
    const status = (asked: Asked) =>
      page.loader(argsOf(asked)).then(
        () => 200,
        (thrown: Response) => thrown.status,
      );
    expect(await status({ id: other })).toBe(404);
    expect(await status({ id: "none" })).toBe(404);
    expect(await status({ who: await testAct({ country: "FI" }) })).toBe(404);
    // A place that was not asked changes nothing.
    expect(await status({ query: "?place=FI-9'--" })).toBe(200);
  });
});

describe("what is done about it", () => {
  it("is at most three things, each with an owner and a day; a fourth is refused with a sentence", async () => {
    expect(await sent({ form: { ...typed, due: "2027-02-30" } })).toMatchObject({
      errors: [{ field: "due" }],
    });
    expect(await sent({ form: { ...typed, owner: "" } })).toMatchObject({ errors: [{ field: "owner" }] });
    expect(await sent({ form: { do: "add" } })).toMatchObject({
      errors: [{ field: "text" }, { field: "owner" }, { field: "due" }],
    });
    const led = `/facts/waves/${wave}/levels#actions`;
    expect(await sent({ form: typed })).toBe(led);
    // The same form once more is the same action.
    expect(await sent({ form: typed })).toBe(led);
    expect(await sent({ form: { ...typed, text: "Close the old forms" } })).toBe(led);
    expect(await sent({ form: { ...typed, text: "Name a deputy", theme: "" } })).toBe(led);
    const fourth = await sent({ form: { ...typed, text: "One more" } });
    expect(fourth).toMatchObject({ values: { text: "One more" } });
    expect(words(await shown({}, fourth))).toContain("3 actions are agreed already");
    const html = words(await shown());
    expect(html).toContain("Say the hours of each role");
    expect(html).toContain("There are 3, and no more are agreed at once");
    expect(await read(act, tx => actionsOf(tx, wave))).toHaveLength(3);
  });

  it("is only agreed after the round is closed, and by those who may ask", async () => {
    const action = { text: "x", owner: "y", due: "2027-06-01", theme: null };
    const draft = await draftWave(act, dates, "maturity-dialogue");
    expect(codeOf(await addAction(act, draft, action))).toBe("dialogue.not-closed");
    const other = await draftWave(act, dates, "decision-makers");
    expect(codeOf(await addAction(act, other, action))).toBe("dialogue.no-actions");
    const reader: Act = { ...act, actor: { ...act.actor, roles: ["reader"] } };
    expect(codeOf(await addAction(reader, wave, action))).toBe("role.survey-owner");
    const [one] = await read(act, tx => actionsOf(tx, wave));
    expect(codeOf(await markAction(reader, wave, one!.id, true))).toBe("role.survey-owner");
    expect(codeOf(await dropAction(reader, wave, one!.id))).toBe("role.survey-owner");
    const elsewhere = await house.municipality("T2");
    expect(codeOf(await markAction(elsewhere, wave, one!.id, true))).toBe("wave.gone");
    expect(await read(elsewhere, tx => actionsOf(tx, wave))).toEqual([]);
    expect(codeOf(await markAction(act, wave, "none", true))).toBe("dialogue.gone");
    expect(await sent({ form: { do: "nonsense", id: "x" } })).toMatchObject({ values: {} });
  });

  it("is said done and not done, and the next round shows what became of it", async () => {
    const [first] = await read(act, tx => actionsOf(tx, wave));
    expect(words(await shown({ id: next }))).toContain("From rounds before: 0 of 3 done");
    const form = { do: "done", wave, id: first!.id };
    expect(await sent({ id: next, form })).toBe(`/facts/waves/${next}/levels#before`);
    expect(words(await shown({ id: next }))).toContain("From rounds before: 1 of 3 done");
    expect(words(await shown({ id: wave }))).not.toContain("From rounds before");
    well(await markAction(act, wave, first!.id, false));
    expect(words(await shown({ id: next }))).toContain("0 of 3 done");
    well(await dropAction(act, wave, first!.id));
    expect(await sent({ form: { ...typed, text: "Instead" } })).toBe(`/facts/waves/${wave}/levels#actions`);
    const told = (await read(act, tx => auditList(tx, { kinds: ["wave"] }, 50))).map(({ action }) => action);
    for (const what of ["added", "done", "undone", "dropped"])
      expect(told).toContain(`dialogue-action.${what}`);
  });

  it("is late from the day after, wherever one looks, until it is done", async () => {
    expect(await lateActions(act)).toEqual([]);
    const later = { ...act, today: addDays("2027-06-01", 1) };
    const late = await lateActions(later);
    expect(late).toHaveLength(3);
    expect(late[0]).toMatchObject({ owner: "Head of IT", href: `/facts/waves/${wave}/levels#actions` });
    expect(words(await shown({ who: later }))).toContain("Late");
  });

  it("forgets an owner who is erased", async () => {
    await transact(act, tx => strikeActions(tx, ["Head of IT"]));
    expect((await read(act, tx => actionsOf(tx, wave))).map(({ owner }) => owner)).toEqual([
      "[…]",
      "[…]",
      "[…]",
    ]);
  });
});

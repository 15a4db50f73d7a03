import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { createMemoryRouter, RouterProvider } from "react-router";
import { describe, expect, it } from "vitest";
import { langs } from "../../../kernel/lang.ts";
import { type Act, read } from "../../../platform/act.ts";
import type { ActionArgs } from "../../../platform/http/page.ts";
import { mailboxAt, type Post } from "../../../platform/mail/index.server.ts";
import { testKeys } from "../answer/testing/invented.ts";
// What is refused by disclosure control is told in the words of the door.
import "../texts/index.ts";
import * as overview from "../overview/overview.page.tsx";
import * as edit from "./edit.page.tsx";
import * as frame from "./frame.page.tsx";
import * as letters from "./letters.page.tsx";
import * as list from "./list.page.tsx";
import * as fresh from "./new.page.tsx";
import * as open from "./open.page.tsx";
import * as people from "./people.page.tsx";
import { strataOf } from "./store-frame.server.ts";
import { loader as template } from "./template.route.ts";
import {
  csv,
  draftWave,
  framedWave,
  frozen,
  heading,
  people as someone,
  surveyOwner,
} from "./testing/waves.ts";
import * as wavePage from "./wave.page.tsx";

type Values = Record<string, string | string[] | File>;
const args = (
  act: Act,
  values: Values | null,
  params: Record<string, string> = {},
  query = "",
  post: Post | null = null,
): ActionArgs => {
  const body = new FormData();
  for (const [name, value] of Object.entries(values ?? {}))
    for (const one of [value].flat()) body.append(name, one);
  const request = new Request(`http://localhost/facts/waves${query}`, values ? { method: "POST", body } : {});
  const context = { act, post, house: "https://samsyn.kunta.example", keyFor: testKeys };
  // A page asks its context for no more than this; the rest is the shell's.
  return { request, context, params } as unknown as ActionArgs;
};
/** Where a form led: a redirect is thrown. */
const led = (answer: Promise<unknown>): Promise<string> =>
  answer.then(
    refused => JSON.stringify(refused),
    (thrown: Response) => thrown.headers.get("location") ?? `${thrown.status}`,
  );
type Page = { default: () => React.ReactNode };
const shown = (page: Page, loaderData: unknown, actionData?: unknown): string => {
  const router = createMemoryRouter(
    [{ path: "/", loader: () => loaderData, action: () => actionData, Component: page.default }],
    {
      hydrationData: {
        loaderData: { "0": loaderData },
        ...(actionData !== undefined && { actionData: { "0": actionData } }),
      },
    },
  );
  return renderToStaticMarkup(createElement(RouterProvider, { router }));
};
const plain = (html: string) => html.replace(/<[^>]+>/g, " ").replace(/\s+/g, " ");

const typed = {
  "name.fi": "Kysely",
  "name.sv": "Enkät",
  languages: ["fi", "sv"],
  breakdowns: ["role"],
  threshold: "5",
  leastFrame: "10",
  contact: "Survey office",
  closesOn: "2026-03-31",
  keepUntil: "2026-06-30",
};

describe("the pages of waves", () => {
  it("lead to the mailbox where an example has one, and nobody is told to print", async () => {
    const act = await surveyOwner();
    const id = await framedWave(act);
    const mailbox = mailboxAt("http://localhost:4400");
    const there = (values: Values | null) => args(act, values, { id }, "", mailbox);
    expect(shown(open, await open.loader(there(null)))).toContain("laid into its mailbox at once");
    await led(open.action(there({ sure: "yes" })));
    for (const page of [wavePage, letters]) {
      const html = shown(page, await page.loader(there(null)));
      expect(html).toContain('href="/mailbox"');
      expect(html).not.toContain("No mail server");
      const without = shown(page, await page.loader(args(act, null, { id })));
      expect(without).not.toContain("/mailbox");
    }
    expect(plain(shown(wavePage, await wavePage.loader(there(null))))).toContain("48 have been written to");
  });

  it("say what to do first, and lead from a frozen questionnaire to an open wave", async () => {
    const act = await surveyOwner();
    expect(shown(list, await list.loader(args(act, null)))).toContain("No survey round yet");
    expect(shown(fresh, await fresh.loader(args(act, null)))).toContain("No questionnaire is frozen yet");
    const { instrument } = await frozen(act);
    await frozen(act);
    const toAsk = shown(fresh, await fresh.loader(args(act, null)));
    expect(toAsk).toContain(`value="${instrument}:1"`);
    // Two of one name are told apart by the moment they were frozen.
    expect(toAsk).toContain("view on digitalisation, version 1, frozen 02/03/2026, 11:00");
    const of = `?of=${instrument}:1`;
    const html = shown(fresh, await fresh.loader(args(act, null, {}, of)));
    expect(html).toContain("Anonymous, by persons");
    expect(html).toContain('name="name.fi"');
    const at = await led(fresh.action(args(act, { ...typed, form: "one form" }, {}, of)));
    expect(at).toMatch(/^\/facts\/waves\/[0-9a-f-]{36}$/);
    const id = at.split("/").at(-1)!;
    expect(plain(shown(wavePage, await wavePage.loader(args(act, null, { id }))))).toContain(
      "One thing stands in the way of opening Nobody is in the frame yet.",
    );
    const said = { do: "say", group: "arttu2", role: "office-holder", population: "12" };
    expect(await led(frame.action(args(act, said, { id })))).toBe(`${at}/frame`);
    expect(await led(frame.action(args(act, { ...said, role: "elected-member" }, { id })))).toBe(
      `${at}/frame`,
    );
    const page = plain(shown(wavePage, await wavePage.loader(args(act, null, { id }))));
    expect(page).toContain("Nothing stands in the way");
    expect(page).toContain("People: 960. Municipalities: 40.");
    expect(page).toContain("Smallest group that is published: Elected member (480)");
    expect(plain(shown(open, await open.loader(args(act, null, { id }))))).toContain(
      "For good: Anonymous, by persons",
    );
    expect(await led(open.action(args(act, {}, { id })))).toContain("Tick that you have read it");
    expect(await led(open.action(args(act, { sure: "yes" }, { id })))).toBe(at);
    const opened = plain(shown(wavePage, await wavePage.loader(args(act, null, { id }))));
    expect(opened).toContain("Answered so far: at most 10%");
    expect(opened).toContain("960 are invited, 0 of them with a mail address. 0 have been written to.");
    expect(opened).toContain("Wait 3 days after the last letter");
    expect(await led(open.action(args(act, { sure: "yes" }, { id })))).toContain(
      "Its frame never changes any more",
    );
    expect(await led(wavePage.action(args(act, { do: "close" }, { id })))).toBe(at);
    const closed = plain(shown(wavePage, await wavePage.loader(args(act, null, { id }))));
    expect(closed).toContain("no answer is taken any more");
    expect(closed).toContain("Answered: at most 10% Small groups are hidden");
    // By their names, as they are read, not by their codes.
    expect(closed.indexOf("Hämeenlinna, Elected member")).toBeLessThan(
      closed.indexOf("Hirvensalmi, Elected member"),
    );
    expect(shown(overview, await overview.loader(args(act, null)))).toContain('href="/facts/waves"');
  });

  it("give back what was typed with each refusal at its field", async () => {
    const act = await surveyOwner();
    const { instrument } = await frozen(act);
    const wrong = { ...typed, "name.sv": "", threshold: "four", closesOn: "soon", contact: "" };
    const sent = await fresh.action(args(act, wrong, {}, `?of=${instrument}:1`));
    const at = "errors" in sent ? sent.errors.map(({ field }) => field) : [];
    expect(at).toEqual(["threshold", "contact", "closesOn"]);
    const html = shown(fresh, await fresh.loader(args(act, null, {}, `?of=${instrument}:1`)), sent);
    expect(html).toContain('value="four"');
    const unnamed = await fresh.action(args(act, { ...typed, "name.sv": "" }, {}, `?of=${instrument}:1`));
    expect("errors" in unnamed && unnamed.errors.map(({ field }) => field)).toEqual(["name.sv"]);
    expect(await led(fresh.action(args(act, typed)))).toContain("Choose a frozen version");
    await expect(fresh.loader(args(act, null, {}, "?of=nonsense"))).rejects.toMatchObject({ status: 404 });
  });

  it("tell what is wrong in a file with its rows, and take nothing of it", async () => {
    const act = await surveyOwner();
    const id = await draftWave(act);
    const { bytes, name } = csv(heading, "Atlantis;elected-member;Kai;;;;", "Åbo;elected-member;Kai;k@@k;;;");
    const file = new File([new Uint8Array(bytes)], name);
    const sent = await frame.action(args(act, { do: "take", file }, { id }));
    const html = plain(shown(frame, await frame.loader(args(act, null, { id })), sent));
    expect(html).toContain("2 things in the file are wrong, so nothing was taken.");
    expect(html).toContain(
      "No municipality is called “Atlantis”. Write its name or its code, such as FI-091. A Atlantis 1 2",
    );
    expect(html).toContain("This is not one mail address. D k@@k 1 3");
    expect(await read(act, tx => strataOf(tx, id))).toEqual([]);
    expect(await led(frame.action(args(act, { do: "take" }, { id })))).toContain("field");
  });

  it("say at its box what of a group of municipalities is not understood", async () => {
    const act = await surveyOwner();
    const id = await draftWave(act);
    const say = (values: Record<string, string>) =>
      led(
        frame.action(args(act, { do: "say", role: "elected-member", population: "12", ...values }, { id })),
      );
    expect(await say({})).toContain("Choose a group of municipalities");
    expect(await say({ places: "Åbo\nAtlantis" })).toContain("No municipality is called “Atlantis”");
    expect(await say({ places: "Herøy" })).toContain("Several municipalities are called “Herøy”");
    expect(await say({ places: "Åbo", population: "-3" })).toContain("Write a whole number");
    expect(await say({ places: "Åbo", role: "shaman" })).toContain("Choose a role");
    expect(await say({ places: "Åbo, Helsingfors" })).toMatch(/frame$/);
    expect(
      await led(frame.action(args(act, { do: "roles", from: "elected-member", to: "nobody" }, { id }))),
    ).toContain("Choose a role");
    expect(plain(shown(frame, await frame.loader(args(act, null, { id }))))).toContain(
      "A group in which nobody answers is not left out.",
    );
    expect(await led(frame.action(args(act, { do: "clear" }, { id })))).toMatch(/frame$/);
  });

  it("print a letter a page with its own link, and keep the codes nowhere", async () => {
    const act = await surveyOwner();
    const id = await framedWave(act, {}, false);
    expect(shown(letters, await letters.loader(args(act, null, { id })))).toContain(
      "The survey round is not open.",
    );
    await led(open.action(args(act, { sure: "yes" }, { id })));
    const loaded = await letters.loader(args(act, null, { id }));
    expect(plain(shown(letters, loaded))).toContain("48 have not begun, 48 of them without a mail address.");
    const printed = await letters.action(args(act, { place: "FI-091" }, { id }));
    const html = shown(letters, loaded, printed);
    expect(html.match(/class="letter"/g)).toHaveLength(24);
    expect(
      new Set(
        html.match(/https:\/\/samsyn\.kunta\.example\/s\/[0-9a-z]{6}\/[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}/g),
      ).size,
    ).toBe(24);
    expect(html).toContain("Vastaat anonyymisti");
    expect(await led(letters.action(args(act, { place: "XX-000" }, { id })))).toContain(
      "There is nobody left",
    );
  });

  it("show a reader everything but the buttons' work, and another municipality nothing", async () => {
    const act = await surveyOwner();
    const id = await framedWave(act);
    const reader: Act = { ...act, actor: { ...act.actor, roles: ["reader"] } };
    const html = shown(wavePage, await wavePage.loader(args(reader, null, { id })));
    expect(html).toContain("survey owner");
    expect(shown(people, await people.loader(args(reader, null, { id })))).not.toContain("Qzx");
    expect(await led(people.action(args(reader, { strike: "x" }, { id })))).toContain("survey owner");
    expect(await led(wavePage.action(args(reader, { do: "drop" }, { id })))).toContain("survey owner");
    expect(await led(letters.action(args(reader, {}, { id })))).toContain("survey owner");
    const other = await surveyOwner();
    for (const page of [wavePage, edit, frame, people, open, letters])
      await expect(page.loader(args(other, null, { id }))).rejects.toMatchObject({ status: 404 });
    await expect(template(args(other, null, { id }))).rejects.toMatchObject({ status: 404 });
  });

  it("strike out whoever asks for it, whether the wave is open or not", async () => {
    const act = await surveyOwner();
    const id = await framedWave(act);
    const all = async () => {
      const { rows, total } = await people.loader(args(act, null, { id }));
      return { names: rows.map(({ name }) => name), total, first: rows[0]!.id };
    };
    const strike = async () => led(people.action(args(act, { strike: (await all()).first }, { id })));
    expect(await strike()).toBe(`/facts/waves/${id}/people`);
    expect(await all()).toMatchObject({ total: 47 });
    await led(open.action(args(act, { sure: "yes" }, { id })));
    expect(await strike()).toBe(`/facts/waves/${id}/people`);
    expect(await all()).toMatchObject({ total: 46 });
    expect(await led(people.action(args(act, { strike: "nobody" }, { id })))).toContain(
      "Nobody of this name",
    );
    const printed = await letters.action(args(act, { everybody: "yes" }, { id }));
    expect("letters" in printed && printed.letters.length).toBe(46);
  });

  it("change what may change, and say why not of the rest", async () => {
    const act = await surveyOwner();
    const id = await framedWave(act);
    expect(shown(edit, await edit.loader(args(act, null, { id })))).toContain('name="breakdowns"');
    expect(await led(edit.action(args(act, { ...typed, threshold: "7" }, { id })))).toBe(
      `/facts/waves/${id}`,
    );
    expect(await led(edit.action(args(act, typed, { id })))).toContain(
      "The threshold is 7 and can only be raised",
    );
    expect(
      await led(edit.action(args(act, { ...typed, threshold: "7", mode: "on-record" }, { id }))),
    ).toContain("is never changed in a survey round");
    await led(open.action(args(act, { sure: "yes" }, { id })));
    expect(shown(edit, await edit.loader(args(act, null, { id })))).not.toContain('name="breakdowns"');
    expect(await led(edit.action(args(act, { ...typed, threshold: "9" }, { id })))).toBe(
      `/facts/waves/${id}`,
    );
  });

  it("give an empty file that is taken back when it is filled in", async () => {
    const act = await surveyOwner();
    const id = await draftWave(act);
    const text = await (await template(args({ ...act, lang: "sv" }, null, { id }))).text();
    const [headings, keys] = text.split("\r\n");
    const filled = [headings, keys, ...someone("Esbo", "elected-member", 2)].join("\r\n");
    const file = new File([filled], "frame.csv");
    expect(await led(frame.action(args(act, { do: "take", file }, { id })))).toBe(`/facts/waves/${id}/frame`);
    expect(await read(act, tx => strataOf(tx, id))).toMatchObject([{ place: "FI-049", population: 2 }]);
  });

  it.each(langs)("are there in %s", async lang => {
    const act: Act = { ...(await surveyOwner()), lang };
    const id = await framedWave(act);
    for (const page of [list, fresh, wavePage, edit, frame, people, open, letters])
      expect(shown(page, await page.loader(args(act, null, { id }))).length).toBeGreaterThan(500);
  });
});

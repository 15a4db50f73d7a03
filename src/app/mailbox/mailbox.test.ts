import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { createMemoryRouter, RouterProvider } from "react-router";
import { describe, expect, test } from "vitest";
import { type Act, transact } from "../../platform/act.ts";
import { auditList } from "../../platform/audit/index.server.ts";
import type { LoaderArgs } from "../../platform/http/page.ts";
import { mailboxAt, type Post, postAt } from "../../platform/mail/index.server.ts";
import { testAct } from "../../platform/testing/index.ts";
import * as page from "./mailbox.page.tsx";
import { linked } from "./mailbox.server.ts";

const house = "http://localhost:4400";
const mailbox = mailboxAt(house);
const link = `${house}/s/abcdef/0123456789ab`;

const args = (act: Act, post: Post | null, form?: Record<string, string>): LoaderArgs =>
  // A page asks its context for no more than this.
  ({
    request: new Request(`${house}/mailbox`, form ? { method: "POST", body: new URLSearchParams(form) } : {}),
    context: { act, post, house },
    params: {},
  }) as unknown as LoaderArgs;
const shown = async (act: Act): Promise<string> => {
  const loaderData = await page.loader(args(act, mailbox));
  const router = createMemoryRouter([{ path: "/", element: createElement(page.default, { loaderData }) }]);
  return renderToStaticMarkup(createElement(RouterProvider, { router }));
};
const write = (act: Act, body = `Svar her:\n${link}\nSpørg https://evil.example/x`) =>
  transact(act, tx =>
    mailbox.write(tx, act, {
      ...{ kind: "survey-invitation", person: null, to: "kim@provested.example", lang: "da", off: null },
      ...{ subject: "Hvad mener du?", body },
    }),
  );

describe("the page of the mailbox", () => {
  test("says before anything else that nothing is sent, and what to do first", async () => {
    const html = await shown(await testAct());
    expect(html).toContain("This is an example: nothing is sent to anybody.");
    expect(html).toContain("There is no mail yet");
    expect(html).toContain('href="/facts/waves"');
    expect(html).not.toContain('value="empty"');
  });

  test("shows to whom, what and in which language, with a link to answer that can be followed", async () => {
    const act = await testAct();
    await write(act);
    const html = await shown(act);
    for (const words of ["kim@provested.example", "Hvad mener du?", "Invitation to answer", "Danish"])
      expect(html).toContain(words);
    expect(html).toContain(`href="${link}"`);
    expect(html).not.toContain('href="https://evil.example');
    expect(html).toContain('<p class="mail" lang="da">');
  });

  test("is emptied by a button, and the change log tells how much went", async () => {
    const act = await testAct();
    await write(act);
    await write(act);
    const answer = await page.action(args(act, mailbox, { do: "empty" }));
    expect(answer.headers.get("location")).toBe("/mailbox");
    expect(await shown(act)).toContain("There is no mail yet");
    const [line] = await transact(act, tx => auditList(tx, {}, 1));
    expect(line).toMatchObject({ action: "mailbox.emptied", payload: '{"n":2}' });
  });

  test("is for those who may send invitations: others are told so, and empty nothing", async () => {
    const act = await testAct();
    await write(act);
    const reader: Act = { ...act, actor: { ...act.actor, roles: ["editor"] } };
    const html = await shown(reader);
    expect(html).toContain("Only those who may send invitations can look into it");
    expect(html).not.toContain("kim@provested.example");
    await page.action(args(reader, mailbox, { do: "empty" }));
    const owner: Act = { ...act, actor: { ...act.actor, roles: ["survey-owner"] } };
    expect(await shown(owner)).toContain("kim@provested.example");
  });

  test("is not there where mail is sent, or where there is none", async () => {
    const act = await testAct();
    for (const post of [null, postAt("https://samsyn.kunta.example")]) {
      await expect(page.loader(args(act, post))).rejects.toMatchObject({ status: 404 });
      await expect(page.action(args(act, post, { do: "empty" }))).rejects.toMatchObject({ status: 404 });
    }
  });
});

test("only links to this house can be followed from a mail", () => {
  const text = `a ${link} b https://evil.example/${house} c ${house}.evil.example/ d http://`;
  expect(linked(text, house).filter(part => part.href)).toEqual([{ text: link, href: link }]);
  expect(
    linked(text, house)
      .map(part => part.text)
      .join(""),
  ).toBe(text);
});

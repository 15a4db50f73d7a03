import { renderToString } from "react-dom/server";
import { createRoutesStub } from "react-router";
import { describe, expect, it } from "vitest";
import { type Lang, langs } from "../../../kernel/lang.ts";
import { addDays } from "../../../kernel/period.ts";
import type { Act } from "../../../platform/act.ts";
import type { LoaderArgs } from "../../../platform/http/page.ts";
import { testAct } from "../../../platform/testing/index.ts";
import * as announcePage from "./announce.page.tsx";
import * as calendarPage from "./calendar.page.tsx";
import * as listPage from "./list.page.tsx";
import * as managePage from "./manage.page.tsx";
import * as releasePage from "./release.page.tsx";
import { announcedOf, frozenOf, waveOf } from "./testing/releases.server.ts";

const owner = async (): Promise<Act> => {
  const act = await testAct({ now: new Date(), country: "FI" });
  return { ...act, actor: { ...act.actor, roles: ["survey-owner"] } };
};

type Asked = { act: Act; id?: string; signedIn?: boolean; lang?: Lang; form?: Record<string, string> };

const argsOf = ({ act, id = "", signedIn = true, lang = "en", form }: Asked): LoaderArgs =>
  ({
    request: new Request("http://localhost/", form && { method: "POST", body: new URLSearchParams(form) }),
    context: {
      act: signedIn ? { ...act, lang } : null,
      lang,
      house: "http://localhost",
      door: { db: act.db, now: () => act.now },
    },
    params: { id },
  }) as unknown as LoaderArgs;

type PageModule = { loader: (args: LoaderArgs) => Promise<unknown>; default: () => React.ReactNode };
const shown = async (page: PageModule, asked: Asked, sent?: unknown): Promise<string> => {
  const data = await page.loader(argsOf(asked));
  const Stub = createRoutesStub([
    { id: "page", path: "/", Component: page.default as () => React.JSX.Element, action: () => null },
  ]);
  const hydrationData = { loaderData: { page: data }, ...(sent ? { actionData: { page: sent } } : {}) };
  const html = renderToString(<Stub initialEntries={["/"]} hydrationData={hydrationData} />);
  return html.replace(/<[^>]+>/g, " ").replace(/\s+/g, " ");
};
const statusOf = (asked: Promise<unknown>) =>
  asked.then(
    () => 200,
    thrown => (thrown as Response).status,
  );

describe("the public pages", () => {
  it("tell a stranger in each language what comes, when, and that the municipality is invented", async () => {
    const act = await owner();
    const id = await announcedOf(act);
    const hash = await frozenOf(act, id);
    for (const lang of langs) {
      const text = await shown(releasePage, { act, id, signedIn: false, lang });
      expect(text, lang).toContain(hash);
      expect(text, lang).toMatch(
        /Invented example|Opdigtet eksempel|Påhittat exempel|Keksitty esimerkki|Oppdiktet eksempel/,
      );
      await shown(calendarPage, { act, signedIn: false, lang });
    }
    const text = await shown(releasePage, { act, id, signedIn: false });
    expect(text).toContain("nobody reads it before, the publisher included");
    expect(text).not.toContain("Cite as");
  });

  it("answer an id nobody has, and one that is none, as what is not there", async () => {
    const act = await owner();
    for (const id of ["none", "0198f000-0000-7000-8000-000000000000"])
      expect(await statusOf(releasePage.loader(argsOf({ act, id, signedIn: false })))).toBe(404);
  });
});

describe("the pages of those who publish", () => {
  it("say first what to do, then announce, and then what comes next", async () => {
    const act = await owner();
    expect(await shown(listPage, { act })).toContain("Nothing is announced yet");
    expect(await shown(announcePage, { act })).toContain("There is no round to publish of");
    const wave = await waveOf(act);
    expect(await shown(announcePage, { act })).toContain("Päättäjien näkemys");
    // One that still takes answers says until when: it cannot be frozen before it is closed.
    const other = await owner();
    await waveOf(other, "open");
    expect(await shown(announcePage, { act: other })).toMatch(/Päättäjien näkemys, open until \d+ \w+ \d{4}/);
    const near = { wave, day: addDays(act.today, 2) };
    const refused = await announcePage.action(argsOf({ act, form: near }));
    expect(refused).toMatchObject({ errors: [{ field: "day" }], values: near });
    expect(await shown(announcePage, { act }, refused)).toContain(
      "a release is announced at least a week ahead",
    );
    const led = await announcePage
      .action(argsOf({ act, form: { wave, day: addDays(act.today, 9) } }))
      .catch(thrown => thrown as Response);
    const to = (led as Response).headers.get("location") ?? "";
    expect(to).toMatch(/^\/facts\/releases\/[0-9a-f-]{36}$/);
    const id = to.split("/").at(-1)!;
    expect(await shown(managePage, { act, id })).toContain("Freeze it before");
    expect(await shown(listPage, { act })).toContain("Päättäjien näkemys");
  });

  it("put each refusal at its field, and keep what was typed", async () => {
    const act = await owner();
    const id = await announcedOf(act);
    const from = addDays(act.today, 8);
    const sent = (form: Record<string, string>) => managePage.action(argsOf({ act, id, form }));
    const reason = { do: "move", from, day: addDays(from, 3), because: "" };
    expect(await sent(reason)).toMatchObject({ errors: [{ field: "because" }], values: reason });
    expect(await sent({ do: "move", from, day: "", because: "x" })).toMatchObject({
      errors: [{ field: "day" }],
    });
    expect(await sent({ do: "move", from, day: "soon", because: "x" })).toMatchObject({
      errors: [{ field: "day" }],
    });
    expect(await sent({ do: "withdraw", because: "" })).toMatchObject({ errors: [{ field: "because" }] });
    expect(await sent({ do: "else" })).toMatchObject({ errors: [{ field: "" }] });
    expect(await shown(managePage, { act, id }, await sent(reason))).toContain("Move the day");
  });

  it("are not there for another municipality, and tell a reader why they may not", async () => {
    const act = await owner();
    const id = await announcedOf(act);
    expect(await statusOf(managePage.loader(argsOf({ act: await owner(), id })))).toBe(404);
    const reader = { ...act, actor: { ...act.actor, roles: ["reader" as const] } };
    expect(await shown(managePage, { act: reader, id })).toContain("survey owner");
  });
});

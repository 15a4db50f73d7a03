import { describe, expect, it } from "vitest";
import { langs } from "../../../kernel/lang.ts";
import { addDays } from "../../../kernel/period.ts";
import { type Act, transact } from "../../../platform/act.ts";
import { asSuperuser, testAct } from "../../../platform/testing/index.ts";
import { readyOf } from "../instrument/ready.ts";
import type { Questionnaire } from "../questionnaire/rules-questionnaire.ts";
import { announceRelease } from "../release/actions.server.ts";
import * as askRoute from "./ask.route.ts";
import * as codeRoute from "./code.route.ts";
import * as linkRoute from "./link.route.ts";
import { flushAnswers } from "./send.server.ts";
import { argsOf, testKeys } from "./testing/invented.ts";
import { type InventedWave, inventedWave } from "./testing/invented-wave.ts";
import { newTicket, ticketText } from "./ticket.ts";

type Fields = Record<string, string> | URLSearchParams;
type Got = { status: number; html: string; to: string | null; headers: Headers };

const got = async (answer: Promise<Response>): Promise<Got> => {
  const response = await answer;
  const html = await response.text();
  return { status: response.status, html, to: response.headers.get("location"), headers: response.headers };
};

const asked = async (content?: Questionnaire): Promise<{ act: Act; wave: InventedWave }> => {
  const act = await testAct({ country: "FI" });
  const wave = await asSuperuser(ask =>
    inventedWave(ask, act.municipality, { n: 12, ...(content && { content }) }),
  );
  return { act, wave };
};

/** A browser of somebody who is asked: it follows where it is led and keeps its ticket. */
const browser = (act: Act, wave: InventedWave) => {
  let cookie = "";
  const go = async (path: string, form?: Fields): Promise<Got> => {
    const [place = "", query = ""] = path.split("?");
    const [, , code, first, page] = place.split("/");
    const more = { query: query && `?${query}`, cookie, ...(form && { form }) };
    const params = { wave: code ?? "", ...(first && { code: first }), ...(page && { page }) };
    const route = page ? askRoute : first ? linkRoute : codeRoute;
    const answer = await got(route[form ? "action" : "loader"](argsOf(act, params, more)));
    const set = answer.headers.get("set-cookie");
    if (set) cookie = set.split(";")[0]!;
    return answer.to ? go(answer.to) : answer;
  };
  const link = `/s/${wave.code}/${wave.codes[0]}`;
  return {
    go,
    link,
    ask: (page: number | string, form?: Fields) => go(`/s/${wave.code}/ask/${page}`, form),
    begin: () => go(link, { do: "begin", form: "f", lang: "en" }),
    cookie: () => cookie,
    keep: (value: string) => {
      cookie = value;
    },
  };
};

const rows = (wave: InventedWave, table: string) =>
  asSuperuser(async ask => (await ask(`select * from facts.${table} where wave_id = $1`, [wave.id])).rows);
const close = (act: Act, wave: InventedWave) =>
  asSuperuser(ask =>
    ask("update facts.wave set state = 'closed', closed_at = now(), closed_by = 'x' where id = $1", [
      wave.id,
    ]),
  ).then(() => transact(act, tx => flushAnswers(tx, wave.id, testKeys, { all: true })));

describe("the first screen", () => {
  it("says in the reader's language how one answers, who sees what, until when, whom to ask, and that blanks are fine", async () => {
    const { act, wave } = await asked();
    const { go, link } = browser(act, wave);
    const { html, headers } = await go(`${link}?lang=en`);
    for (const words of [
      "You answer anonymously",
      "none below 5",
      "deleted after 31 December 2099",
      "until 30 June 2099",
      "leave any question blank",
      "Aino Esimerkki, tel. 0100",
      "Begin",
      "Do not remind me",
    ])
      expect(html).toContain(words);
    expect(headers.get("cache-control")).toBe("no-store");
    expect(html).not.toContain("<script");
    // Without a wish, in the language the letter was in.
    expect((await go(link)).html).toContain('<html lang="fi">');
    for (const lang of langs)
      expect((await go(`${link}?lang=${lang}`)).html).toContain(`<html lang="${lang}">`);
    const record = await asked(readyOf("barriers")!);
    const open = browser(record.act, record.wave);
    expect((await open.go(`${open.link}?lang=en`)).html).toContain("You answer on the record");
  });

  it("writes nothing by being looked at, and marks who wants no reminder", async () => {
    const { act, wave } = await asked();
    const one = browser(act, wave);
    await one.go(one.link);
    const marked = async () => (await rows(wave, "invitation")).filter(row => row.fetched || row.refused);
    expect(await marked()).toEqual([]);
    expect((await one.go(`${one.link}?lang=en`, { do: "refuse" })).html).toContain(
      "You will not be reminded",
    );
    expect(await marked()).toMatchObject([{ refused: true, fetched: false }]);
    expect((await one.begin()).html).toContain("Page 1 of 3");
  });

  it("answers a code nobody has, one of another wave, one that was replaced and a closed wave alike", async () => {
    const { act, wave } = await asked();
    const other = await asked();
    const { go, link } = browser(act, wave);
    const nobody = await go(`/s/${wave.code}/000000000000`);
    expect([nobody.status, nobody.html.includes("There is nothing to answer here")]).toEqual([404, true]);
    const alike = [
      `/s/${wave.code}/${other.wave.codes[0]}`,
      "/s/zzzzzz/000000000000",
      "/s/zzzzzz",
      "/s/'--/x",
      `/s/${wave.code}/x`,
    ];
    for (const path of alike) expect((await go(path)).html).toBe(nobody.html);
    for (const path of alike) expect((await go(path, { do: "begin" })).html).toBe(nobody.html);
    await close(act, wave);
    expect((await go(link)).html).toBe(nobody.html);
    expect((await go(link, { do: "begin", form: "f" })).html).toBe(nobody.html);
    expect((await go(`/s/${wave.code}`)).html).toBe(nobody.html);
  });

  it("of a link that was used asks kindly for the code, which leads on in any browser", async () => {
    const { act, wave } = await asked();
    const one = browser(act, wave);
    const first = await one.begin();
    const code = /<code[^>]*>([^<]+)</.exec(first.html)![1]!;
    await one.ask(1, { A1: "4", do: "next" });
    const elsewhere = browser(act, wave);
    const used = await elsewhere.go(`${elsewhere.link}?lang=en`);
    expect(used.html).toContain("This link has been used");
    expect((await elsewhere.go(elsewhere.link, { do: "begin", form: "other" })).html).not.toContain("A1");
    const wrong = await elsewhere.go(`/s/${wave.code}`, { code: "k3f7-k3f7" });
    expect([wrong.status, wrong.html.includes("Nobody has this code here")]).toEqual([422, true]);
    const on = await elsewhere.go(`/s/${wave.code}`, { code: ` ${code.toUpperCase()}` });
    expect(on.html).toMatch(/id="f-A1-4"[^>]*checked=""/);
    // The code of a letter may be typed there too.
    const letter = await browser(act, wave).go(`/s/${wave.code}`, { code: wave.codes[1]! });
    expect(letter.html).toContain('value="begin"');
  });
});

describe("the pages of questions", () => {
  it("save each page, lead on and back, and keep what was answered when the language changes", async () => {
    const { act, wave } = await asked();
    const one = browser(act, wave);
    await one.begin();
    expect((await one.ask(1, { A1: "5", do: "next" })).html).toContain("Page 2 of 3");
    const swedish = await one.ask(2, { O1: "2", do: "lang.sv" });
    expect(swedish.html).toContain('<html lang="sv">');
    expect(swedish.html).toMatch(/id="f-O1-2"[^>]*checked=""/);
    expect((await one.ask(2, { O1: "3", do: "back" })).html).toMatch(/id="f-A1-5"[^>]*checked=""/);
    expect((await one.ask(2)).html).toMatch(/id="f-O1-3"[^>]*checked=""/);
    const cleared = await one.ask(2, { O1: "3", do: "clear" });
    expect(cleared.html).not.toContain('checked=""');
  });

  it("tell what is wrong on top and beside the question, and keep the rest", async () => {
    const { act, wave } = await asked();
    const one = browser(act, wave);
    await one.begin();
    const refused = await one.ask(1, { A1: "9", A2: "3", do: "next" });
    expect(refused.status).toBe(422);
    expect(refused.html).toContain('<a href="#f-A1">');
    expect(refused.html.match(/Choose one of the answers that stand here/g)).toHaveLength(2);
    expect((await one.ask(1)).html).toMatch(/id="f-A2-3"[^>]*checked=""/);
    // To send it all the same leads back to what does not hold.
    const back = await one.ask("review", { do: "send" });
    expect(back.html).toContain("Choose one of the answers that stand here");
    expect(await rows(wave, "spent_ticket")).toEqual([]);
  });

  it("read numbers as the reader writes them, and ask about hours once", async () => {
    const { act, wave } = await asked(readyOf("capacity-pulse")!);
    const one = browser(act, wave);
    await one.go(one.link, { do: "begin", form: "f", lang: "fi" });
    const hours = { P1: "1 200,5", P2: "300", P3: "", P4: "0", P5: "1000", do: "next" };
    const first = await one.go(`/s/${wave.code}/ask/1?lang=fi`, hours);
    expect(first.html).toMatch(/1\s500,5/);
    expect(first.html).toContain('value="1200,5"');
    const none = await one.go(`/s/${wave.code}/ask/1?lang=fi`, { ...hours, P1: "paljon" });
    expect([none.status, none.html.includes('value="paljon"')]).toEqual([422, true]);
    const review = await one.go(`/s/${wave.code}/ask/1?lang=en`, { ...hours, P1: "1,200.5" });
    expect(review.html).toContain("1200.5 h");
    await one.ask("review", { do: "send" });
    await close(act, wave);
    expect(await rows(wave, "response")).toMatchObject([
      {
        answers: {
          "P1#role-reporter": 1200.5,
          "P2#role-reporter": 300,
          "P4#role-reporter": 0,
          "P5#role-reporter": 1000,
        },
      },
    ]);
  });

  it("keep what is typed where all texts together are too long, in a sentence", async () => {
    const { act, wave } = await asked();
    const one = browser(act, wave);
    await one.begin();
    const long = await one.ask(3, { C1: "å".repeat(150_000), do: "next" });
    expect(long.status).toBe(422);
    expect(long.html).toContain("longer than can be kept");
  });

  it("forget the ticket in this browser for whoever stops, and show the code once more", async () => {
    const { act, wave } = await asked();
    const one = browser(act, wave);
    const code = /<code[^>]*>([^<]+)</.exec((await one.begin()).html)![1]!;
    const left = await one.ask(1, { A1: "2", do: "leave" });
    expect(left.html).toContain(code);
    expect((await one.ask(1)).html).toContain('name="code"');
  });
});

describe("what is sent", () => {
  const filled = async (content?: Questionnaire) => {
    const { act, wave } = await asked(content);
    const one = browser(act, wave);
    await one.begin();
    await one.ask(1, { A1: "5", A2: "dontknow", do: "next" });
    await one.ask(3, { C1: "Kiitos!", do: "next" });
    return { act, wave, one };
  };

  it("is looked through first, received once, and counted with its stratum alone", async () => {
    const { act, wave, one } = await filled();
    const review = await one.ask("review");
    expect(review.html).toContain("Decisive");
    expect(review.html).toContain("left blank");
    expect((await one.ask("received")).html).toContain("Page 1 of 3");
    expect((await one.ask("review", { do: "send" })).html).toContain("Your answers are received");
    const again = await one.ask("review", { do: "send" });
    expect([again.status, again.html.includes("received before")]).toEqual([409, true]);
    expect((await one.ask(1, { A1: "1", do: "next" })).html).toContain("received before");
    await close(act, wave);
    expect(await rows(wave, "response")).toMatchObject([
      {
        ...wave.strata[0],
        answers: { A1: "5", A2: "dontknow", C1: "Kiitos!" },
        flags: ["partial", "blank-items"],
      },
    ]);
  });

  it("is received with the day and address of what comes of it, once they are announced, in every language", async () => {
    const { act, wave, one } = await filled();
    const undecided = (await one.ask("review", { do: "send" })).html;
    expect(undecided).toContain("The day is not decided yet");
    expect(undecided).toContain('href="http://localhost/releases?lang=en"');
    const owner: Act = { ...act, actor: { ...act.actor, roles: ["survey-owner"] } };
    const announced = await announceRelease(owner, wave.id, addDays(act.today, 9));
    const release = announced.ok ? announced.value : "";
    for (const lang of langs) {
      const { html } = await one.ask(`received?lang=${lang}`);
      expect(html).toContain(`<html lang="${lang}">`);
      expect(html).toContain(`href="http://localhost/releases/${release}?lang=${lang}"`);
      expect(html).toMatch(new RegExp(`${addDays(act.today, 9).slice(0, 4)}[^<]*0?8[.:]00`));
    }
  });

  it("with a ticket that was made up, or of another wave, is refused, and nobody is told whose it may be", async () => {
    const { act, wave, one } = await filled();
    const real = one.cookie();
    const other = await asked();
    const where = { municipality: other.act.municipality, wave: other.wave.id };
    for (const text of [ticketText(newTicket(testKeys, where, 0)), "0".repeat(24), "x", ""]) {
      one.keep(`samsyn-answer=${text}`);
      const answer = await one.ask("review", { do: "send" });
      expect(answer.html).toContain('name="code"');
    }
    expect(await rows(wave, "spent_ticket")).toEqual([]);
    one.keep(real);
    expect((await one.ask("review", { do: "send" })).html).toContain("Your answers are received");
    expect(await transact(act, tx => flushAnswers(tx, wave.id, testKeys, { all: true }))).toMatchObject({
      written: 1,
    });
  });

  it("that broke off on its way is told, and what was saved before is there", async () => {
    const { act, wave, one } = await filled();
    const args = argsOf(act, { wave: wave.code, page: "1" }, { cookie: one.cookie() });
    const torn = new Request("http://localhost/s", {
      method: "POST",
      body: '--x\r\nContent-Disposition: form-data; name="A1"\r\n\r\n1',
      headers: { cookie: one.cookie(), "content-type": "multipart/form-data; boundary=x" },
    });
    const answer = await got(askRoute.action({ ...args, request: torn }));
    expect([answer.status, answer.html.includes("did not arrive whole")]).toEqual([400, true]);
    expect((await one.ask(1)).html).toMatch(/id="f-A1-5"[^>]*checked=""/);
  });

  it("when the wave has closed meanwhile is refused with a sentence, and nothing of it stays", async () => {
    const { act, wave, one } = await filled();
    await close(act, wave);
    for (const [page, form] of [
      ["review", { do: "send" }],
      [2, { O1: "1", do: "next" }],
    ] as const) {
      const late = await one.ask(page, form);
      expect([late.status, late.html.includes("The time to answer is over")]).toEqual([409, true]);
    }
    for (const table of ["answer_draft", "queued_answer", "response"])
      expect(await rows(wave, table)).toEqual([]);
  });
});

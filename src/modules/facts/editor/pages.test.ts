import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { createMemoryRouter, RouterProvider } from "react-router";
import { describe, expect, it } from "vitest";
import { langs } from "../../../kernel/lang.ts";
import { type Act, read } from "../../../platform/act.ts";
import type { ActionArgs } from "../../../platform/http/page.ts";
import { testAct } from "../../../platform/testing/index.ts";
import * as comparable from "../instrument/comparable.page.tsx";
import * as instrument from "../instrument/instrument.page.tsx";
import * as list from "../instrument/list.page.tsx";
import * as fresh from "../instrument/new.page.tsx";
import * as preview from "../instrument/preview.page.tsx";
import { versionsOf } from "../instrument/store.server.ts";
import * as overview from "../overview/overview.page.tsx";
import { itemsOf } from "../questionnaire/rules-questionnaire.ts";
import * as about from "./about.page.tsx";
import * as group from "./group.page.tsx";
import * as item from "./item.page.tsx";
import * as outline from "./outline.page.tsx";
import * as scale from "./scale.page.tsx";

type Values = Record<string, string>;
const owner = async (): Promise<Act> => {
  const act = await testAct();
  return { ...act, lang: "en", actor: { ...act.actor, roles: ["survey-owner"] } };
};
const args = (
  act: Act,
  values: Values | URLSearchParams | null,
  params: Values = {},
  query = "",
): ActionArgs => {
  const body = values && { method: "POST", body: new URLSearchParams(values) };
  const request = new Request(`http://localhost/facts${query}`, body ?? {});
  // A page asks its context only for the act; the rest is the shell's.
  return { request, context: { act }, params } as unknown as ActionArgs;
};
/** Where a form led: a redirect is thrown. */
const led = (answer: Promise<unknown>): Promise<string> =>
  answer.then(
    refused => JSON.stringify(refused),
    (thrown: Response) => thrown.headers.get("location") ?? `${thrown.status}`,
  );
const shown = (
  page: { default: () => React.ReactNode },
  loaderData: unknown,
  actionData?: unknown,
): string => {
  const router = createMemoryRouter([{ path: "/", loader: () => loaderData, Component: page.default }], {
    hydrationData: { loaderData: { "0": loaderData }, actionData: { "0": actionData } },
  });
  return renderToStaticMarkup(createElement(RouterProvider, { router }));
};
const began = async (act: Act, ready = "decision-makers") => {
  const address = await led(fresh.action(args(act, { ready, form: "f" })));
  return address.split("/").at(-1)!;
};
const draft = async (act: Act, id: string) => (await read(act, tx => versionsOf(tx, id)))[0]!;
const asked = async (act: Act, id: string, of: string) =>
  itemsOf((await draft(act, id)).content).find(one => one.item.id === of)?.item;

describe("the pages of questionnaires", () => {
  it("say what to do first, and begin from a ready one with one click", async () => {
    const act = await owner();
    expect(shown(list, await list.loader(args(act, null)))).toContain("No questionnaire yet");
    expect(shown(fresh, await fresh.loader(args(act, null)))).toContain("Begin with “Capacity pulse”");
    const id = await began(act, "barriers");
    const html = shown(list, await list.loader(args(act, null)));
    expect(html).toContain(`href="/facts/questionnaires/${id}"`);
    expect(html).toContain("Version 1, draft");
    expect(shown(overview, await overview.loader(args(act, null)))).toContain("One questionnaire, 0 frozen.");
  });

  it("show each button to a reader with the reason why it is not for them", async () => {
    const act = await owner();
    const id = await began(act);
    const reader = { ...act, actor: { ...act.actor, roles: ["reader" as const] } };
    const html = shown(instrument, await instrument.loader(args(reader, null, { id })));
    expect(html.match(/aria-disabled="true"/g)).toHaveLength(3);
    expect(html).toContain("survey owner");
  });

  it("find nothing of another municipality, nor what was never there", async () => {
    const id = await began(await owner());
    const other = await owner();
    for (const answer of [
      () => instrument.loader(args(other, null, { id })),
      () => preview.loader(args(other, null, { id })),
      () => outline.loader(args(other, null, { id })),
      () => outline.action(args(other, { do: "add:group" }, { id })),
      () => instrument.loader(args(other, null, { id: "'; --" })),
      () => item.loader(args(other, null, { id, item: "A1" })),
    ])
      expect(await led(answer())).toBe("404");
  });
});

describe("the preview", () => {
  it("shows each language's own words as a form without script: every line a fieldset with its legend", async () => {
    const act = await owner();
    const id = await began(act);
    for (const lang of langs) {
      const data = await preview.loader(args(act, null, { id }, `?in=${lang}`));
      const html = shown(preview, data);
      const q = data.content;
      expect(html).toContain(`<div class="questionnaire" lang="${lang}">`);
      for (const { item: one } of itemsOf(q).filter(each => each.item.type === "scale"))
        expect(html).toContain(
          `<legend class="ds-label">${one.text[lang]!.replaceAll("'", "&#x27;")}</legend>`,
        );
      expect(html).not.toContain("<script");
    }
  });

  it("asks in the reader's language when the one in the address is not asked in", async () => {
    const act = await owner();
    const id = await began(act);
    expect((await preview.loader(args(act, null, { id }, "?in=xx"))).shown).toBe("en");
    expect(await led(preview.loader(args(act, null, { id }, "?version=9")))).toBe("404");
  });
});

describe("the editor", () => {
  it("makes a whole questionnaire by hand, from an empty one to a frozen version", async () => {
    const act = await owner();
    const form = new URLSearchParams([
      ["title", "Help"],
      ["languages", "en"],
      ["languages", "sv"],
      ["form", "g"],
    ]);
    const id = (await led(fresh.action(args(act, form)))).split("/").at(-1)!;
    const at = { id };
    const version = async () => `${(await draft(act, id)).revision}`;
    const edit = async (values: Values) =>
      led(outline.action(args(act, { ...values, version: await version() }, at)));
    const base = `/facts/questionnaires/${id}/edit`;
    expect(await edit({ do: "add:group" })).toBe(`${base}/groups/G1`);
    await led(
      group.action(
        args(
          act,
          { version: await version(), id: "G1", "stem.en": "Help", "stem.sv": "Hjälp" },
          { ...at, group: "G1" },
        ),
      ),
    );
    expect(await edit({ do: "add:question", group: "G1", type: "single" })).toBe(`${base}/questions/G1.1`);
    const said = {
      ...{ id: "H1", "text.en": "Did you get help?", "text.sv": "Fick du hjälp?" },
      ...{ "option.0.id": "", "option.0.en": "Yes", "option.0.sv": "Ja" },
      ...{ "option.1.id": "no", "option.1.en": "No", "option.1.sv": "Nej" },
      ...{ "option.2.id": "", "option.2.en": "", "option.2.sv": "" },
      ...{ "aside.0.id": "dontknow", "aside.0.en": "Don't know", "aside.0.sv": "Vet inte" },
    };
    expect(
      await led(item.action(args(act, { ...said, version: await version() }, { ...at, item: "G1.1" }))),
    ).toBe(`${base}/questions/H1`);
    await edit({ do: "add:question", group: "G1", type: "text" });
    const after = new URLSearchParams({
      ...{ version: await version(), id: "H2", "text.en": "What was missing?", "text.sv": "Vad saknades?" },
      ...{ "showIf.item": "H1", maxLength: "400", "help.en": "In a few words", "help.sv": "Kort" },
    });
    const refused = await item.action(args(act, after, { ...at, item: "G1.1" }));
    expect(refused).toMatchObject({
      errors: [{ field: "showIf.item" }],
      values: { "text.sv": "Vad saknades?" },
    });
    after.append("showIf.is", "no");
    after.append("showIf.is", "dontknow");
    await led(item.action(args(act, after, { ...at, item: "G1.1" })));
    expect(await asked(act, id, "H2")).toMatchObject({
      showIf: { item: "H1", is: ["no", "dontknow"] },
      maxLength: 400,
    });
    expect(await edit({ do: "up:question:H2" })).toContain("which is not asked before it");
    expect(await led(instrument.action(args(act, { do: "freeze", version: await version() }, at)))).toContain(
      "2 things are missing",
    );
    const settings = new URLSearchParams([
      ...Object.entries({
        version: await version(),
        mode: "on-record",
        roles: "Chief\nDeputy",
        "title.en": "Help",
      }),
      ...Object.entries({ "title.sv": "Hjälp", "intro.en": "Two minutes", "intro.sv": "Två minuter" }),
      ...[
        ["languages", "en"],
        ["languages", "sv"],
        ["family.0", "H1, H2"],
        ["family.0.compare", "role"],
      ],
    ] as [string, string][]);
    expect(await led(about.action(args(act, settings, at)))).toBe(base);
    expect(await led(instrument.action(args(act, { do: "freeze", version: await version() }, at)))).toBe(
      `/facts/questionnaires/${id}`,
    );
    expect((await draft(act, id)).content).toMatchObject({
      mode: "on-record",
      roles: ["Chief", "Deputy"],
      testFamilies: [{ items: ["H1", "H2"], compare: "role" }],
      groups: [{ items: [{ id: "H1", options: [{ id: "o1" }, { id: "no" }] }, { id: "H2" }] }],
    });
  });

  it("tells each fault beside its box and keeps what was typed", async () => {
    const act = await owner();
    const id = await began(act, "five-questions");
    const revision = `${(await draft(act, id)).revision}`;
    const wrong: [Values, string][] = [
      [{ id: "no spaces please" }, "id"],
      [{ id: "F2" }, "id"],
      [{ id: "F1", "text.sv": "x".repeat(1001) }, "text.sv"],
      [{ id: "F1", total: "many" }, "total"],
      [{ id: "F1", total: "2.5" }, "total"],
      [{ id: "F1", total: "100", "option.3.en": "x".repeat(301) }, "option.3.en"],
      [{ id: "F1", total: "100", "option.3.id": "lower-cost" }, "option"],
    ];
    for (const [values, field] of wrong) {
      const options = Object.fromEntries(
        [0, 1, 2, 3].flatMap(n => [
          [`option.${n}.id`, ["lower-cost", "b", "", "d"][n]!],
          [`option.${n}.en`, n === 2 ? "" : `Option ${n}`],
        ]),
      );
      const sent = { version: revision, "text.en": "Share", total: "100", ...options, ...values };
      const answer = await item.action(args(act, sent, { id, item: "F1" }));
      expect(
        answer.errors.map(error => error.field),
        JSON.stringify(values).slice(0, 80),
      ).toEqual([field]);
      expect(answer.values).toMatchObject(sent);
    }
    expect((await draft(act, id)).revision).toBe(Number(revision));
  });

  it("draw a question as it is typed without saving it, also under an id of its own and in every language", async () => {
    const act = await owner();
    const id = await began(act, "five-questions");
    const at = { id, item: "F1" };
    const before = await draft(act, id);
    const typed = {
      ...{
        version: "1",
        do: "preview",
        id: "F1b",
        total: "100",
        "text.en": "Typed now",
        "text.sv": "Nyskrivet",
      },
      ...{ "option.0.id": "a", "option.0.en": "First <b>", "option.1.id": "b", "option.1.en": "Second" },
    };
    const drawn = async (values: Values) => {
      const [loaded, sent] = [
        await item.loader(args(act, null, at)),
        await item.action(args(act, values, at)),
      ];
      const html = shown(item, loaded, sent);
      return { sent, html: html.slice(html.indexOf('id="preview"')) };
    };
    const { html, sent } = await drawn(typed);
    expect(sent.values).toMatchObject(typed);
    for (const text of ["Typed now", "Nyskrivet", "First &lt;b&gt;", "Second"]) expect(html).toContain(text);
    const refused = await drawn({ ...typed, id: "F2" });
    expect(refused.sent.errors.map(({ field }) => field)).toEqual(["id"]);
    expect(refused.html).not.toContain("Typed now");
    expect(await draft(act, id)).toEqual(before);
  });

  it("tells who comes too late that somebody was faster, and loses nothing of what either wrote", async () => {
    const act = await owner();
    const id = await began(act);
    const typed = (text: string) => ({ version: "1", id: "C", "stem.en": text });
    expect(await led(group.action(args(act, typed("Mine"), { id, group: "C" })))).toContain("#group-C");
    const late = await group.action(args(act, typed("Theirs"), { id, group: "C" }));
    expect(late.errors[0]?.text).toContain("Somebody else has changed");
    expect(late.values["stem.en"]).toBe("Theirs");
    expect((await draft(act, id)).content.groups[2]?.stem.en).toBe("Mine");
  });

  it("moves the words of a scale and leaves its values in their order; takes a ready scale with one click", async () => {
    const act = await owner();
    const id = await began(act, "capacity-pulse");
    expect(
      await led(outline.action(args(act, { version: "1", do: "add:scale", scale: "agree5" }, { id }))),
    ).toContain("/edit/scales/agree5");
    const labels = ["no", "rather no", "so so", "rather yes", "yes"];
    const lines = Object.fromEntries(
      labels.flatMap((label, n) => [
        [`point.${n}.id`, `${n + 1}`],
        [`point.${n}.en`, label],
      ]),
    );
    const sent = { version: "2", polarity: "bipolar", ...lines, do: "up:point.1" };
    expect(await led(scale.action(args(act, sent, { id, scale: "agree5" })))).toContain(
      "/edit/scales/agree5",
    );
    const kept = (await draft(act, id)).content.scales.agree5!.options;
    expect(kept.map(({ value, label }) => [value, label.en])).toEqual([
      [1, "rather no"],
      [2, "no"],
      [3, "so so"],
      [4, "rather yes"],
      [5, "yes"],
    ]);
    const wrong = await scale.action(
      args(act, { ...sent, version: "3", "point.0.id": "9", do: "save" }, { id, scale: "agree5" }),
    );
    expect(wrong.errors).toMatchObject([{ field: "point" }]);
    expect(
      await led(outline.action(args(act, { version: "3", do: "remove:scale:agree5" }, { id }))),
    ).toContain("/edit");
    expect((await draft(act, id)).content.scales).toEqual({});
  });

  it("refuses to take away what another question hangs on, and a scale in use", async () => {
    const act = await owner();
    const id = await began(act);
    const answer = await led(outline.action(args(act, { version: "1", do: "remove:scale:extent5" }, { id })));
    expect(answer).toContain("Choose another for them first");
    for (const odd of ["remove:question:Z9", "up:group:__proto__", "add:question", "constructor", ""])
      expect(await led(outline.action(args(act, { version: "1", do: odd }, { id })))).toContain(
        "no longer here",
      );
  });

  it("shows every page in five languages", async () => {
    const act = await owner();
    const id = await began(act);
    await led(instrument.action(args(act, { do: "freeze", version: "1" }, { id })));
    await led(instrument.action(args(act, { do: "draft" }, { id })));
    await led(group.action(args(act, { version: "1", id: "C", "stem.en": "New" }, { id, group: "C" })));
    for (const lang of langs) {
      const at = (params: Values = {}, query = "") => args({ ...act, lang }, null, { id, ...params }, query);
      for (const html of [
        shown(overview, await overview.loader(at())),
        shown(list, await list.loader(at())),
        shown(fresh, await fresh.loader(at())),
        shown(instrument, await instrument.loader(at())),
        shown(preview, await preview.loader(at())),
        shown(outline, await outline.loader(at())),
        shown(about, await about.loader(at())),
        shown(group, await group.loader(at({ group: "A" }))),
        shown(item, await item.loader(at({ item: "C1" }))),
        shown(scale, await scale.loader(at({ scale: "extent5" }))),
        shown(comparable, await comparable.loader(at({ item: "C1" }, "?version=2"))),
      ])
        expect(html).toMatch(/<h1>[^<{]+<\/h1>/);
    }
  });
});

import { afterAll, describe, expect, it } from "vitest";
import { writeWorkbook } from "../../../platform/files/index.ts";
import { closeWorkers } from "../../../platform/workers/index.ts";
import { itemsOf } from "../questionnaire/rules-questionnaire.ts";
import { around, codeOf, told, whole } from "./testing/read.ts";

afterAll(closeWorkers);

/** How an XLSForm names another question. */
const ref = (name: string) => `\${${name}}`;

describe("XLSForm", () => {
  const book = (
    survey: (string | null)[][],
    choices: (string | null)[][] = [],
    settings: (string | null)[][] = [],
  ) => {
    const sheet = (name: string, rows: (string | null)[][]) => {
      const headers = (rows[0] ?? []).map(cell => cell ?? "");
      return { name, keys: headers, keyless: true as const, headers, rows: rows.slice(1) };
    };
    return writeWorkbook(
      [sheet("survey", survey), sheet("choices", choices), sheet("settings", settings)].filter(
        one => one.headers.length > 0,
      ),
    );
  };
  const form = () =>
    book(
      [
        [
          "type",
          "name",
          "label::English (en)",
          "label::Svenska (sv)",
          "relevant",
          "constraint",
          "appearance",
          "required",
        ],
        ["start", "start", null, null, null, null, null, null],
        ["begin_group", "G", "Help", "Hjälp", null, null, null, null],
        ["select_one yesno", "got", "Did you?", "Fick du?", null, null, null, "yes"],
        ["text", "why", "Why?", "Varför?", `${ref("got")} = 'no'`, "string-length(.) <= 200", null, null],
        ["begin_group", "agree", "Agree?", "Instämmer?", null, null, "table-list", null],
        ["select_one five", "fast", "Fast", "Snabbt", null, null, null, null],
        ["select_one five", "kind", "Kind", "Vänligt", null, null, null, null],
        ["end_group", null, null, null, null, null, null, null],
        ["select_one five", "all", "In all", "Totalt", null, null, "likert", null],
        ["integer", "hours", "Hours", "Timmar", null, ". >= 0 and . <= 99", null, null],
        [
          "select_multiple yesno",
          "both",
          "Both",
          "Båda",
          `${ref("got")} = 'yes' and ${ref("hours")} > 3`,
          "count-selected(.) <= 1",
          null,
          null,
        ],
        ["end_group", null, null, null, null, null, null, null],
        ["note", "thanks", "Thanks", "Tack", null, null, null, null],
      ],
      [
        ["list_name", "name", "label::English (en)", "label::Svenska (sv)"],
        ["yesno", "yes", "Yes", "Ja"],
        ["yesno", "no", "No", "Nej"],
        ["five", "1", "Low", "Låg"],
        ["five", "2", "High", "Hög"],
        ["five", "dk", "Don't know", "Vet inte"],
      ],
      [
        ["form_title", "form_id", "default_language"],
        ["Help", "help", "English (en)"],
      ],
    );

  it("is read with groups, scales, lines and limits", async () => {
    const carried = await whole(await form());
    const q = carried.questionnaire;
    expect([q.id, q.title, q.languages]).toEqual(["help", { en: "Help" }, ["en", "sv"]]);
    expect(itemsOf(q).map(({ item }) => item)).toMatchObject([
      { id: "got", type: "single", required: true, text: { sv: "Fick du?" } },
      { id: "why", type: "text", maxLength: 200, showIf: { item: "got", is: ["no"] } },
      { id: "agree", type: "matrix", scale: "five", rows: [{ id: "agree_fast" }, { id: "agree_kind" }] },
      { id: "all", type: "scale", scale: "five" },
      { id: "hours", type: "number", whole: true, min: 0, max: 99 },
      { id: "both", type: "multiple", max: 1 },
    ]);
    expect(q.scales.five).toMatchObject({
      options: [{ value: 1 }, { value: 2, label: { sv: "Hög" } }],
      aside: [{ id: "dk" }],
    });
    expect(told(carried)).toEqual([
      "start type start",
      `both condition ${ref("got")} = 'yes' and ${ref("hours")} > 3`,
      "thanks type note",
      "help about",
    ]);
  });

  it("asks what must be answered however that is said, and tells what has no place", async () => {
    const carried = await whole(
      await book(
        [
          ["type", "name", "label", "required", "relevant"],
          ["select_one yesno or_other", "got", "Did you?", "TRUE", null],
          ["text", "why", "Why?", "true()", null],
          ["text", "how", "How?", `${ref("got")} = 'no'`, `${ref("got")} = 'no' or ${ref("got")} = 'other'`],
          ["begin_group", "agree", "Agree?", null, null],
          ["end_group", null, null, null, null],
        ],
        [
          ["list_name", "name", "label", "image"],
          ["yesno", "yes", "Yes", "yes.png"],
          ["yesno", "no", "No", null],
        ],
      ),
    );
    expect(
      itemsOf(carried.questionnaire).map(({ item }) => [item.id, item.required, item.showIf?.is]),
    ).toEqual([
      ["got", true, undefined],
      ["why", true, undefined],
      ["how", undefined, ["no"]],
    ]);
    expect(told(carried)).toEqual([
      "settings unsaid-language",
      "yesno property image",
      "got other",
      `how property required ${ref("got")} = 'no'`,
      "how condition got = other",
      "survey about",
    ]);
  });

  it("that ranks becomes lines that each get a place of their own", async () => {
    const ranked = await book(
      [
        ["type", "name", "label::English (en)"],
        ["rank yesno", "first", "What first?"],
      ],
      [
        ["list_name", "name", "label::English (en)"],
        ["yesno", "yes", "Yes"],
        ["yesno", "no", "No"],
      ],
    );
    const { questionnaire: q, lost } = await whole(ranked);
    expect(itemsOf(q)[0]?.item).toMatchObject({
      ...{ type: "matrix", distinct: true },
      rows: [{ id: "first_yes", text: { en: "Yes" } }, { id: "first_no" }],
    });
    expect(Object.values(q.scales)[0]?.options.map(({ value }) => value)).toEqual([1, 2]);
    expect(lost.map(({ code }) => code)).toEqual(["about"]);
  });

  it("without its sheet, or with a group that does not end, is refused", async () => {
    expect(
      await codeOf(
        await book([
          ["a", "b"],
          ["1", "2"],
        ]),
      ),
    ).toBe("exchange.not-xlsform");
    const open = await book([
      ["type", "name", "label"],
      ["begin_group", "G", "Help"],
      ["text", "a", "A"],
    ]);
    expect(await codeOf(open)).toBe("exchange.open-group");
  });

  it("keeps its ids, order and words on the way out and in again", async () => {
    const { questionnaire } = await whole(await form());
    expect(await around(questionnaire, "xlsform.xlsx")).toEqual(questionnaire);
  });
});

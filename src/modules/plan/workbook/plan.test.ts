import { expect, test } from "vitest";
import { langs } from "../../../kernel/lang.ts";
import { readTables } from "../../../platform/files/index.ts";
import { usageOf } from "../explain/rules-usage.ts";
import { labelOf } from "../portfolio/rules-calendar.ts";
import { bestPlan, portfolio } from "../testing/instances.ts";
import { portfolioOfFile } from "./file.ts";
import { planWorkbook } from "./plan.ts";
import { planWord, sheetName, yesName } from "./words.ts";

const rowsOf = async (bytes: Uint8Array, sheet: string) => {
  const read = await readTables(bytes, "plan.xlsx");
  if (!read.ok) throw new Error(read.refusal.code);
  return read.value.find(one => one.sheet === sheet)?.rows.map(row => row.cells.map(({ text }) => text));
};

test.each(langs)(
  "a plan's workbook in %s tells starts, people and money, and can be planned again",
  async lang => {
    const whole = portfolio("tiny");
    const { starts } = bestPlan("tiny");
    const bytes = await planWorkbook(whole, starts, lang);
    const again = await portfolioOfFile(bytes, "plan.xlsx", lang);
    expect(again.ok && again.portfolio).toEqual(whole);
    // Its own four sheets are told as not read.
    expect(again.ok && again.warnings.filter(({ code }) => code === "unknown-sheet")).toHaveLength(4);
    const rows = await rowsOf(bytes, planWord("plan", lang));
    const label = (t: number) => labelOf(whole.calendar, t);
    for (const { id, name, duration } of whole.initiatives) {
      const start = starts[id];
      const told =
        start === undefined ? [planWord("not-in", lang), ""] : [label(start), label(start + duration - 1)];
      expect(rows).toContainEqual([id, name, ...told, "", "", ""]);
    }
    const spent = usageOf(whole, starts).years.map(({ label, demand, supply }) => [
      label,
      `${demand}`,
      `${supply}`,
    ]);
    expect(await rowsOf(bytes, planWord("money", lang))).toEqual(spent);
    const used = (await rowsOf(bytes, planWord("people", lang)))?.find(([id]) => id === "R1");
    expect(used?.slice(3).map(Number)).toEqual(
      usageOf(whole, starts).roles[0]?.cells.map(({ demand }) => demand),
    );
  },
);

test.each(langs)(
  "what has begun stands in %s with the register's own word, and why it is kept",
  async lang => {
    const whole = portfolio("tiny");
    const { starts } = bestPlan("tiny");
    const [id = ""] = Object.keys(starts);
    const kept = {
      ...whole,
      initiatives: whole.initiatives.map(one => (one.id === id ? { ...one, mandatory: true } : one)),
    };
    const bytes = await planWorkbook(kept, starts, lang, {
      begun: [id],
      saidOf: of => ({ status: of === id ? "Anbefalet" : "", deadline: of === id ? "2028-12-31" : "" }),
    });
    const plan = await rowsOf(bytes, planWord("plan", lang));
    expect(plan?.find(row => row[0] === id)?.slice(4)).toEqual([
      "Anbefalet",
      "2028-12-31",
      planWord("kept", lang),
    ]);
    const sheet = await rowsOf(bytes, sheetName("initiatives", lang));
    expect(sheet?.find(row => row[0] === id)).toEqual(
      expect.arrayContaining([yesName(true, lang), planWord("kept", lang)]),
    );
    // The remark is ours: read again it is no column nobody knows.
    const again = await portfolioOfFile(bytes, "plan.xlsx", lang);
    expect(again.ok && again.portfolio).toEqual(kept);
    expect(again.ok && again.warnings.filter(({ code }) => code === "unknown-column")).toEqual([]);
  },
);

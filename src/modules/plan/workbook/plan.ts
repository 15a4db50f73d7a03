import type { Lang } from "../../../kernel/lang.ts";
import { type OutCell, type OutSheet, writeWorkbook } from "../../../platform/files/index.ts";
import { type Cell, usageOf } from "../explain/rules-usage.ts";
import { labelOf } from "../portfolio/rules-calendar.ts";
import type { Plan } from "../portfolio/rules-plan.ts";
import type { Portfolio } from "../portfolio/rules-portfolio.ts";
import { columnName, type PlanWord, planWord } from "./words.ts";
import { sheetsOf } from "./write.ts";

/**
 * A plan as a workbook: what starts and ends when, what it takes of people, units and money, and behind that the
 * portfolio itself, so that the same file can be planned again. The plan's own sheets are told as not read then.
 */
export const planWorkbook = (
  portfolio: Portfolio,
  plan: Plan,
  lang: Lang,
  { begun, saidOf }: Told = { begun: [], saidOf: () => ({ status: "", deadline: "" }) },
): Promise<Uint8Array> =>
  writeWorkbook([
    ...planSheets(portfolio, plan, lang, { begun, saidOf }),
    ...sheetsOf(portfolio, lang, begun),
  ]);

/** What has begun, and the word and the deadline each initiative has where it is registered. */
export type Told = {
  begun: readonly string[];
  saidOf: (id: string) => { status: string; deadline: string };
};

const planSheets = (portfolio: Portfolio, plan: Plan, lang: Lang, { begun, saidOf }: Told): OutSheet[] => {
  const { calendar, initiatives } = portfolio;
  const labels = Array.from({ length: calendar.periods }, (_, t) => labelOf(calendar, t));
  const word = (key: PlanWord) => planWord(key, lang);
  const [id, name] = [columnName("id", lang), columnName("name", lang)];
  const sheet = (key: PlanWord, headers: readonly string[], rows: OutCell[][]): OutSheet => ({
    ...{ name: word(key), keyless: true, keys: headers, headers, rows },
  });
  const { roles, units, years } = usageOf(portfolio, plan);
  const lines = (all: typeof roles) =>
    all.flatMap(line =>
      (
        [
          ["used", ({ demand }) => demand],
          ["of", ({ supply }) => supply],
        ] as [PlanWord, (cell: Cell) => number][]
      ).map(([what, of]) => [
        ...[line.id, line.name, word(what)],
        ...line.cells.map(cell => rounded(of(cell))),
      ]),
    );
  const chosen = initiatives
    .flatMap(one => (Object.hasOwn(plan, one.id) ? [{ one, start: plan[one.id] ?? 0 }] : []))
    .sort((a, b) => a.start - b.start);
  const standing = (of: string): OutCell[] => {
    const { status, deadline } = saidOf(of);
    return [status || null, deadline || null, begun.includes(of) ? word("kept") : null];
  };
  const out = initiatives.filter(one => !Object.hasOwn(plan, one.id));
  return [
    sheet(
      "plan",
      [id, name, word("begins"), word("ends"), word("register"), word("deadline"), word("running")],
      [
        ...chosen.map(({ one, start }) => [
          ...[one.id, one.name, labelOf(calendar, start), labelOf(calendar, start + one.duration - 1)],
          ...standing(one.id),
        ]),
        ...out.map(one => [one.id, one.name, word("not-in"), null, ...standing(one.id)]),
      ],
    ),
    sheet("people", [id, name, word("what"), ...labels], lines(roles)),
    sheet("change", [id, name, word("what"), ...labels], lines(units)),
    sheet(
      "money",
      [columnName("year", lang), word("used"), word("of")],
      years.map(({ label, demand, supply }) => [
        ...[Number(label), rounded(demand), Number.isFinite(supply) ? rounded(supply) : null],
      ]),
    ),
  ];
};

/** Sums of hundredths as one writes them. */
const rounded = (n: number): number => Math.round(n * 1e6) / 1e6;

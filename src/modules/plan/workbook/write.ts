import type { Lang } from "../../../kernel/lang.ts";
import { type OutCell, type OutSheet, writeWorkbook } from "../../../platform/files/index.ts";
import { labelOf } from "../portfolio/rules-calendar.ts";
import type { Portfolio } from "../portfolio/rules-portfolio.ts";
import { columnName, columnsOf, kindName, planWord, type SheetKey, sheetName, yesName } from "./words.ts";

/** A portfolio as a workbook in the reader's language; read again, it is the same portfolio. */
export const portfolioWorkbook = (
  portfolio: Portfolio,
  lang: Lang,
  begun: readonly string[] = [],
): Promise<Uint8Array> => writeWorkbook(sheetsOf(portfolio, lang, begun));

/** The sheets of a portfolio, before they are one file; of what has begun is said that this alone keeps it in. */
export const sheetsOf = (portfolio: Portfolio, lang: Lang, begun: readonly string[] = []): OutSheet[] => {
  const { calendar, initiatives, units } = portfolio;
  const labels = Array.from({ length: calendar.periods }, (_, t) => labelOf(calendar, t));
  const life = Array.from({ length: Math.max(...initiatives.map(one => one.duration)) }, (_, k) =>
    String(k + 1),
  );
  const sheet = (key: SheetKey, rows: OutCell[][], more: readonly string[] = []): OutSheet => {
    const headers = [...columnsOf[key].map(column => columnName(column, lang)), ...more];
    return { name: sheetName(key, lang), keyless: true, keys: headers, headers, rows };
  };
  const perPeriod = units.some(unit => typeof unit.changeLimit !== "number");
  return [
    sheet("settings", settingsOf(portfolio)),
    sheet(
      "roles",
      portfolio.roles.map(({ id, name, capacity }) => [id, name, ...capacity]),
      labels,
    ),
    sheet(
      "budgets",
      portfolio.budgets.map(({ year, amount }) => [year, amount]),
    ),
    sheet(
      "units",
      units.map(({ id, name, changeLimit: limit }) =>
        typeof limit === "number" ? [id, name, limit] : [id, name, null, ...limit],
      ),
      perPeriod ? labels : [],
    ),
    sheet(
      "purposes",
      portfolio.purposes.map(({ id, name, weight }) => [id, name, weight]),
    ),
    {
      ...sheet(
        "initiatives",
        initiatives.map(one => [
          ...initiativeRow(portfolio, one, lang),
          ...(begun.includes(one.id) ? [planWord("kept", lang)] : []),
        ]),
        begun.length > 0 ? [planWord("because", lang)] : [],
      ),
      choices: { [columnName("mandatory", lang)]: [yesName(true, lang), yesName(false, lang)] },
    },
    sheet(
      "effort",
      initiatives.flatMap(one =>
        tableRows(one.id, one.effort).map(([id, role, series]) => [id, role, ...series]),
      ),
      life,
    ),
    sheet(
      "costs",
      initiatives.map(one => [one.id, ...one.cost]),
      life,
    ),
    sheet(
      "changeLoad",
      initiatives.flatMap(one => tableRows(one.id, one.changeLoad)),
    ),
    sheet(
      "benefits",
      initiatives.flatMap(one => tableRows(one.id, one.benefits)),
    ),
    {
      ...sheet(
        "links",
        initiatives.flatMap(one => [
          ...linkRows(one.id, "after", one.after, lang),
          ...linkRows(one.id, "excludes", one.excludes, lang),
        ]),
      ),
      choices: { [columnName("kind", lang)]: [kindName("after", lang), kindName("excludes", lang)] },
    },
  ];
};

const settingsOf = ({ format, currency, calendar, discountRate, benefitHorizon }: Portfolio): OutCell[][] => [
  ["format", format],
  ["currency", currency],
  ["start", calendar.start],
  ["periods", calendar.periods],
  ["periodsPerYear", calendar.periodsPerYear],
  ["discountRate", discountRate],
  ["benefitHorizon", benefitHorizon],
];

const initiativeRow = (
  { calendar }: Portfolio,
  one: Portfolio["initiatives"][number],
  lang: Lang,
): OutCell[] => [
  one.id,
  one.name,
  yesName(one.mandatory, lang),
  one.earliest === 0 ? null : labelOf(calendar, one.earliest),
  // The horizon's end is what an empty cell says; a duty must say its deadline.
  !one.mandatory && one.finishBy === calendar.periods ? null : labelOf(calendar, one.finishBy - 1),
  one.duration,
  one.source ?? null,
  one.legalBasis ?? null,
];

const tableRows = <T>(id: string, table: Readonly<Record<string, T>>): [string, string, T][] =>
  Object.entries(table).map(([key, value]) => [id, key, value]);

const linkRows = (
  id: string,
  kind: "after" | "excludes",
  others: readonly string[],
  lang: Lang,
): OutCell[][] => others.map(other => [id, kindName(kind, lang), other]);

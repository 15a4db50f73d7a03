import type { Lang } from "../../../kernel/lang.ts";
import type { Portfolio } from "../portfolio/rules-portfolio.ts";
import { texts } from "../portfolio/texts/index.ts";
import { portfolioWorkbook } from "./write.ts";

const currencies: Readonly<Record<Lang, string>> = { en: "EUR", da: "DKK", sv: "SEK", fi: "EUR", nb: "NOK" };

/** A workbook to start from: every sheet with its headers, and a small invented example that can be planned. */
export const templateWorkbook = (lang: Lang, now: Date): Promise<Uint8Array> =>
  portfolioWorkbook(example(lang, now.getUTCFullYear() + 1), lang);

const example = (lang: Lang, year: number): Portfolio => {
  const t = texts(lang);
  const plain = { mandatory: false, earliest: 0, finishBy: 8, after: [], excludes: [] };
  return {
    format: "samsyn-portfolio/1",
    currency: currencies[lang],
    calendar: { start: `${year}-Q1`, periods: 8, periodsPerYear: 4 },
    // The third quarter holds the summer.
    roles: [
      { id: "R1", name: t("template.role.lead"), capacity: [3, 3, 2, 3, 3, 3, 2, 3] },
      { id: "R2", name: t("template.role.integration"), capacity: [4, 4, 3, 4, 4, 4, 3, 4] },
    ],
    budgets: [
      { year, amount: 400 },
      { year: year + 1, amount: 400 },
    ],
    units: [
      { id: "U1", name: t("template.unit.care"), changeLimit: 3 },
      { id: "U2", name: t("template.unit.schools"), changeLimit: 2 },
    ],
    purposes: [
      { id: "P1", name: t("template.purpose.hours"), weight: 1 },
      { id: "P2", name: t("template.purpose.quality"), weight: 0.5 },
    ],
    discountRate: 0.04,
    benefitHorizon: 8,
    initiatives: [
      {
        ...plain,
        ...{ id: "I1", name: t("template.one"), mandatory: true, finishBy: 4, duration: 2 },
        ...{ effort: { R1: [1, 2], R2: [1, 1] }, cost: [80, 80] },
        ...{ changeLoad: { U1: 2 }, benefits: { P1: 1 }, legalBasis: t("template.law") },
      },
      {
        ...plain,
        ...{ id: "I2", name: t("template.two"), duration: 1, effort: { R1: [1.5] }, cost: [40] },
        ...{ changeLoad: { U1: 2 }, benefits: { P1: 3 }, after: ["I1"] },
      },
      {
        ...plain,
        ...{ id: "I3", name: t("template.three"), duration: 2, effort: { R1: [2, 1], R2: [1.5, 0.5] } },
        ...{ cost: [160, 40], changeLoad: { U2: 2 }, benefits: { P1: 5, P2: 5 } },
      },
    ],
  };
};

import type { Lang } from "../../../kernel/lang.ts";
import type { OutSheet } from "../../../platform/files/index.ts";
import type { Agreement } from "../agreement/rules-agreement.ts";
import { levels } from "../distance/rules-distance.ts";
import type { Sight } from "../distance/sight.server.ts";
import { levelName, shownPoints } from "../distance/told.ts";
import { engineName } from "../engine/engines.ts";
import { purposes } from "../purposes/rules-purposes.ts";
import { purposeName } from "../purposes/words.ts";
import { texts } from "../texts/index.ts";

type Seen = Pick<Sight, "answers" | "laid" | "gaps"> & { agreements: readonly Agreement[] };

/** What is said of one thing as tables: every answer that holds, what each level lays out, and every agreement. */
export const tablesOf = ({ answers, laid, gaps, agreements }: Seen, lang: Lang) => {
  const t = texts(lang);
  const names = purposes.map(purpose => purposeName(purpose, lang));
  const apart = new Map(gaps.map(gap => [gap.purpose, gap.apart]));
  return {
    answers: {
      name: t("sheet.answers"),
      keys: ["level", "who", "on", ...purposes, "engine", "change", "room", "proof"],
      headers: [
        ...[t("answer.level"), t("answer.who"), t("answer.on"), ...names],
        ...([2, 3, 4, 5] as const).map(n => t(`question.${n}`)),
      ],
      rows: answers.map(({ level, who, on, said }) => [
        ...[levelName(level, lang), who, { date: on }],
        ...purposes.map(purpose => said.points[purpose]),
        ...[said.engine && engineName(said.engine, lang), said.change, said.room, said.proof],
      ]),
    },
    points: {
      name: t("sheet.points"),
      keys: ["purpose", ...levels, "apart"],
      headers: [t("column.purpose"), ...levels.map(level => levelName(level, lang)), t("column.apart")],
      rows: purposes.map(purpose => [
        purposeName(purpose, lang),
        // Who has not answered has an empty cell, and no nought.
        ...levels.map(level => {
          const points = laid[level]?.[purpose];
          return points === undefined ? null : shownPoints(points);
        }),
        Object.keys(laid).length < 2 ? null : shownPoints(apart.get(purpose) ?? 0),
      ]),
    },
    agreements: {
      name: t("sheet.agreements"),
      keys: ["on", "parties", "text", ...purposes],
      headers: [t("agreement.on"), t("agreement.parties"), t("agreement.text"), ...names],
      rows: agreements.map(({ on, parties, text, points }) => [
        ...[{ date: on }, parties, text],
        ...purposes.map(purpose => points?.[purpose] ?? null),
      ]),
    },
  } satisfies Record<string, OutSheet>;
};

import type { Lang } from "../../../kernel/lang.ts";
import { inOrder } from "../../../kernel/text.ts";
import { formats } from "../../../platform/i18n/index.ts";
import { levels } from "../distance/rules-distance.ts";
import { engineName } from "../engine/engines.ts";
import { texts } from "../texts/index.ts";
import type { Expectation } from "./rules-expectation.ts";

/** Answers as pages show them: by level, and in each by who answers. */
export const answersShown = (answers: readonly Expectation[], lang: Lang) =>
  [...answers]
    .sort(
      (a, b) =>
        levels.indexOf(a.level) - levels.indexOf(b.level) ||
        formats(lang).compare(a.who, b.who) ||
        inOrder(a.id, b.id),
    )
    .map(({ id, version, level, who, on, said }) => ({
      ...{ id, version, level, who, said },
      engine: said.engine && engineName(said.engine, lang),
      note: texts(lang)(version > 1 ? "answer.revised-on" : "answer.said-on", {
        day: formats(lang).day(on),
        n: version,
      }),
    }));

export type AnswerShown = ReturnType<typeof answersShown>[number];

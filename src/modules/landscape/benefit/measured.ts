import type { Lang } from "../../../kernel/lang.ts";
import { inOrder } from "../../../kernel/text.ts";
import { formats } from "../../../platform/i18n/index.ts";
import type { Decision } from "../register/decides.ts";
import { labelsOf } from "../register/labels.ts";
import { idOf, type Landscape, numberOf, textOf, thingsOf } from "../register/landscape.ts";
import type { Thing } from "../register/rules.ts";
import { measurement } from "./noun.ts";
import { texts } from "./texts/index.ts";

/** What a benefit was expected to come to and what was measured, the first day first. Not measured is not zero. */
export const measuredOf = (landscape: Landscape, benefit: Thing) => ({
  name: labelsOf(landscape, "benefit").of.get(benefit.id) ?? "",
  unit: textOf(benefit, "unitOfMeasure"),
  baseline: numberOf(benefit, "baseline"),
  estimate: numberOf(benefit, "estimate"),
  points: thingsOf(landscape, measurement)
    .filter(one => idOf(one, "benefit") === benefit.id)
    .map(one => ({
      id: one.id,
      on: textOf(one, "on"),
      value: numberOf(one, "value") ?? 0,
      source: textOf(one, "source"),
      note: textOf(one, "note"),
    }))
    .sort((a, b) => inOrder(a.on, b.on)),
});
export type Measured = ReturnType<typeof measuredOf>;

/** Where it began, where it is, and where it was to go. */
export const measuredFacts = (landscape: Landscape, benefit: Thing, lang: Lang): Decision[] => {
  const t = texts(lang);
  const f = formats(lang);
  const { unit, baseline, estimate, points } = measuredOf(landscape, benefit);
  const figure = (n: number) => `${f.number(n)} ${unit}`.trim();
  const fact = (n: number | null, words: string, none: string): Decision =>
    n === null ? { figure: "–", words: none } : { figure: figure(n), words };
  const newest = points.at(-1);
  return [
    fact(baseline, t("baseline"), t("no-baseline")),
    fact(newest?.value ?? null, t("newest", { day: f.day(newest?.on ?? landscape.today) }), t("none")),
    fact(estimate, t("target"), t("no-target")),
  ];
};

import type { Lang } from "../../../kernel/lang.ts";
import { formats } from "../../../platform/i18n/index.ts";
import { labelsOf } from "../register/labels.ts";
import { type Landscape, numberOf } from "../register/landscape.ts";
import type { Thing } from "../register/rules.ts";
import { titleOf } from "../register/title.ts";
import { manyPeople, type Prefilled, type ScreeningEvent } from "./screening.ts";
import { texts } from "./texts/index.ts";

/** Version of the questions an impact assessment answers: art. 35(7)(a) to (d), and the officer's advice. */
const template = "art-35-7 v1";

export const eventText = ({ code, of }: ScreeningEvent, lang: Lang): string =>
  texts(lang)(`event.${code}`, { of });

/** Why an answer is filled in, in words. */
export const reasonText = (thing: Thing, { reason, names }: Prefilled, lang: Lang): string | undefined => {
  if (reason === null) return undefined;
  const f = formats(lang);
  return texts(lang)(`reason.${reason}`, {
    names: f.list(names.filter(Boolean).slice(0, 6)),
    people: f.number(numberOf(thing, "peopleConcerned") ?? 0),
    limit: f.number(manyPeople),
  });
};

/** A new impact assessment of a processing, with what is known of it filled in. */
export const assessmentHref = (landscape: Landscape, id: string, lang: Lang): string => {
  const last = landscape.screenings.get(id);
  const asked = new URLSearchParams({
    title: titleOf(landscape, id),
    kind: "impact",
    processing: labelsOf(landscape, "processing").of.get(id) ?? "",
    templateVersion: template,
    trigger: last ? texts(lang)(`outcome.${last.outcome}`) : "",
  });
  return `/landscape/assessments/new?${asked}`;
};

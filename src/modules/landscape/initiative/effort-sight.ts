import type { Lang } from "../../../kernel/lang.ts";
import { addQuarters, isQuarter, quarterOf } from "../../../kernel/quarter.ts";
import { formats } from "../../../platform/i18n/index.ts";
import { type Landscape, numberOf, textOf } from "../register/landscape.ts";
import type { Thing } from "../register/rules.ts";
import { choiceText, currencies, fieldText, show, whyText } from "../register/show.ts";
import { yearSource } from "../settings/show.ts";
import { effortByQuarter } from "./effort.ts";
import { initiative } from "./noun.ts";
import { profiles, sizes } from "./rules-effort.ts";
import { texts } from "./texts/index.ts";

/** Quarters a person may choose to start in. */
const ahead = 12;

/** What the card of effort shows and asks of an initiative. */
export const effortSight = (landscape: Landscape, thing: Thing, lang: Lang) => {
  const t = texts(lang);
  const f = formats(lang);
  const now = quarterOf(landscape.today);
  const start = textOf(thing, "start");
  const soon = Array.from({ length: ahead }, (_, n) => addQuarters(now, n));
  const starts = isQuarter(start) && !soon.includes(start) ? [start, ...soon] : soon;
  return {
    table: effortByQuarter(landscape, thing),
    basis: basisOf(landscape, thing),
    month: yearSource(landscape, lang),
    currency: textOf(thing, "currency") || String(currencies[landscape.country]),
    size: {
      label: fieldText(initiative, "size", lang),
      value: textOf(thing, "size"),
      options: sizes.map(value => ({
        value,
        label: t("size-hours", {
          size: choiceText(initiative, "size", value, lang),
          n: landscape.effort.sizes[value].hours,
        }),
      })),
    },
    typed: {
      label: fieldText(initiative, "personMonths", lang),
      why: whyText(initiative, "personMonths", lang),
      value: show(landscape, initiative, "personMonths", thing.values.personMonths ?? null, lang),
    },
    roleProfile: {
      label: fieldText(initiative, "roleProfile", lang),
      value: textOf(thing, "roleProfile"),
      options: profiles.map(value => ({
        value,
        label: choiceText(initiative, "roleProfile", value, lang),
      })),
    },
    start: {
      label: fieldText(initiative, "start", lang),
      // The next quarter, so that only size and kind are left to choose.
      value: start || addQuarters(now, 1),
      options: starts.map(value => ({ value, label: f.quarter(value) })),
    },
    said: ["whoLoses", "nonDigitalWay"].map(name => ({
      name,
      label: fieldText(initiative, name, lang),
      why: whyText(initiative, name, lang),
      value: textOf(thing, name),
    })),
  };
};

/** Whose figures an initiative's hours stand on: somebody's own for just this one, else our guess as soon as either of them is. */
const basisOf = ({ effort }: Landscape, thing: Thing): "guess" | "own" | "typed" => {
  if (numberOf(thing, "personMonths") !== null) return "typed";
  const size = sizes.find(code => code === thing.values.size);
  const profile = profiles.find(code => code === thing.values.roleProfile);
  return size && profile && effort.own.has(size) && effort.own.has(profile) ? "own" : "guess";
};

import type { Act } from "../../../platform/act.ts";
import { expectationsAddress, expectationsLabel } from "../../purpose/index.ts";
import { measuredOf } from "../benefit/measured.ts";
import { askedByPlan } from "../initiative/planned.server.ts";
import { waitsOf } from "../initiative/waits.ts";
import { recordOf } from "../processing/facts.ts";
import { recordAbout } from "../processing/follows-show.ts";
import { texts as processingTexts } from "../processing/texts/index.ts";
import { gapsWith, oversightAbout } from "../processor-agreement/about.ts";
import { shownFlags } from "../publication/show.ts";
import { texts as publicationTexts } from "../publication/texts/index.ts";
import type { Landscape } from "./landscape.ts";
import type { Noun } from "./noun.ts";
import type { Thing } from "./rules.ts";

/** What only some kinds of things say on their page: where more can be done, and what waits. */
export const aboutThing = (act: Act, landscape: Landscape, noun: Noun, thing: Thing) => {
  const { lang } = act;
  const here = `/landscape/${noun.plural}/${thing.id}`;
  const asked = askedByPlan(thing.id, lang);
  return {
    tools: [
      ...(noun.name === "source"
        ? [{ label: publicationTexts(lang)("open"), href: `${here}/publications` }]
        : []),
      ...(noun.name === "processing"
        ? [{ label: processingTexts(lang)("screen.title"), href: `${here}/screening` }]
        : []),
      ...(noun.name === "initiative"
        ? [{ label: expectationsLabel(lang), href: expectationsAddress(thing.id) }, ...(asked ? [asked] : [])]
        : []),
    ],
    flags: noun.name === "initiative" ? shownFlags(landscape, lang, thing.id) : [],
    waits: noun.name === "initiative" ? waitsOf(landscape, thing.id, lang) : undefined,
    agreementGaps: noun.name === "supplier" ? gapsWith(landscape, thing.id, lang) : undefined,
    oversight: noun.name === "processor-agreement" ? oversightAbout(landscape, thing, lang) : undefined,
    pairs:
      noun.name === "processing"
        ? recordOf(landscape).activities.find(one => one.thing.id === thing.id)?.activity.pairs
        : undefined,
    record: noun.name === "processing" ? recordAbout(landscape, thing, lang) : undefined,
    measured: noun.name === "benefit" ? measuredOf(landscape, thing) : undefined,
    lacksLaw: thing.values.saidMandatory === true,
  };
};

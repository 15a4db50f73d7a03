import type { Lang } from "../../../kernel/lang.ts";
import { once } from "../../../kernel/once.ts";
import { formats } from "../../../platform/i18n/index.ts";
import type { Landscape } from "../register/landscape.ts";
import { nouns } from "../register/nouns.ts";
import type { Thing } from "../register/rules.ts";
import { titleOf } from "../register/title.ts";
import { texts as viewTexts } from "../texts/index.ts";
import { closingAt } from "./closing.ts";
import { recordOf } from "./facts.ts";
import { type Against, againstIn, followsFor } from "./follows.ts";
import { livingProcessings } from "./reach.ts";
import type { Lack } from "./rules.ts";
import { lacksIn } from "./rules-groups.ts";
import { texts } from "./texts/index.ts";

/** What is lacking, as a person reads it. */
export const lackText = ({ code, of, systems }: Lack, lang: Lang): string =>
  viewTexts(lang)(`record.lack.${code}`, { of: countryNamed(of ?? "", lang), systems: systems ?? "" }).trim();

/** A line of its own begins with a capital. */
const begun = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** A country by its name; what is no code of one stays as it is. */
const countryNamed = (text: string, lang: Lang): string =>
  /^[A-Z]{2}$/.test(text) ? (new Intl.DisplayNames(lang, { type: "region" }).of(text) ?? text) : text;

const shownAgainst = (against: readonly Against[], lang: Lang) =>
  against.map(({ code, of, at }) => ({
    label: texts(lang)(`against.${code}`, { of: formats(lang).list([...of]) }),
    href: at,
  }));

/** What the page of an activity says of its place in the record: what is missing, what follows, what does not fit. */
export const recordAbout = (landscape: Landscape, thing: Thing, lang: Lang) => {
  const { gaps } = recordOf(landscape);
  return {
    lacks: lacksIn(gaps.filter(({ activityId }) => activityId === thing.id)).map(({ lack }) => ({
      label: begun(lackText(lack, lang)),
      href: closingAt(landscape, thing.id, lack),
    })),
    against: shownAgainst(againstIn(landscape, thing), lang),
    follows: followsFor(landscape, thing).map(({ item, code, of }) => ({
      key: code,
      item: viewTexts(lang)(`record.item.${item}`),
      words: texts(lang)(`follows.${code}`),
      of: of.map(id => ({ id, title: titleOf(landscape, id), href: addressOf(landscape, id) })),
    })),
  };
};

const addressOf = (landscape: Landscape, id: string): string => {
  const noun = nouns.find(({ name }) => name === landscape.byId.get(id)?.noun);
  return `/landscape/${noun?.plural}/${id}`;
};

/** Found once: who handles the data of each is asked of all agreements. */
const contradictions = once((landscape: Landscape) =>
  livingProcessings(landscape).flatMap(thing =>
    againstIn(landscape, thing).map(against => ({ thing, against })),
  ),
);

/** Where activities say one thing and systems and agreements another: how many, and the first of them or all. */
export const againstEverywhere = (landscape: Landscape, lang: Lang, all: boolean) => {
  const found = contradictions(landscape);
  return {
    n: found.length,
    shown: found.slice(0, all ? 1_000 : 20).flatMap(({ thing, against }) =>
      shownAgainst([against], lang).map(({ label, href }) => ({
        label: `${titleOf(landscape, thing.id)}: ${label}`,
        href,
      })),
    ),
  };
};

import type { Act } from "../../../platform/act.ts";
import { seesPublishedOfAll } from "../../../platform/auth/policy.ts";
import { everythingPublished } from "../disclosure/published.server.ts";
import { labelsOf } from "../register/labels.ts";
import { landscapeOf } from "../register/landscape.server.ts";
import { type Landscape, textOf, thingsOf } from "../register/landscape.ts";
import { choiceText } from "../register/show.ts";
import { titleOf } from "../register/title.ts";
import { sourceItem } from "../source/noun.ts";
import { alike } from "./alike.ts";
import { initiative } from "./noun.ts";
import { texts } from "./texts/index.ts";

const most = 10;
const relations = ["implements", "extends", "awaits"] as const;

/** Something alike, and the ways to begin from it. */
export type Alike = { title: string; href?: string; note: string; ways: { label: string; href: string }[] };

/** The form of a new initiative, with what is known so far. */
export const formWith = (asked: URLSearchParams, more: Record<string, string> = {}): string =>
  `/landscape/initiatives/new?${new URLSearchParams({ ...Object.fromEntries(asked), looked: "1", ...more })}`;

/** What there is already that is like what somebody wants: here, on the publishers' lists, and elsewhere. */
export const alikeIn = async (act: Act, asked: URLSearchParams) => {
  const words = asked.get("title") ?? "";
  const landscape = await landscapeOf(act);
  return {
    own: own(landscape, words, asked, act),
    common: common(landscape, words, asked, act),
    others: seesPublishedOfAll(act) ? await published(act, words, asked) : null,
  };
};

const own = (landscape: Landscape, words: string, asked: URLSearchParams, { lang }: Act): Alike[] => {
  const label = labelsOf(landscape, "initiative").of;
  const known = thingsOf(landscape, "initiative").map(thing => ({
    thing,
    title: textOf(thing, "title"),
    about: textOf(thing, "purpose"),
  }));
  return alike(words, known, most).map(({ thing, title }) => ({
    title,
    href: `/landscape/initiatives/${thing.id}`,
    note: choiceText(initiative, "stage", textOf(thing, "stage"), lang),
    ways: relations.map(relation => ({
      label: texts(lang)(`alike.${relation}`),
      href: formWith(asked, { [relation]: label.get(thing.id) ?? "" }),
    })),
  }));
};

const common = (landscape: Landscape, words: string, asked: URLSearchParams, { lang }: Act): Alike[] => {
  const label = labelsOf(landscape, "source-item").of;
  const known = thingsOf(landscape, "source-item")
    .filter(item => !item.values.withdrawnOn)
    .map(thing => ({ thing, title: textOf(thing, "title"), about: textOf(thing, "note") }));
  return alike(words, known, most).map(({ thing, title }) => ({
    title,
    href: `/landscape/source-items/${thing.id}`,
    note: [
      titleOf(landscape, textOf(thing, "source")),
      choiceText(sourceItem, "status", textOf(thing, "status"), lang),
    ].join(" · "),
    ways: relations.map(relation => ({
      label: texts(lang)(`alike.${relation}`),
      href: formWith(asked, { sourceItems: label.get(thing.id) ?? "", relation }),
    })),
  }));
};

const published = async (act: Act, words: string, asked: URLSearchParams): Promise<Alike[]> => {
  const { things } = await everythingPublished(act);
  const known = things.filter(one => one.kind === "initiative" && one.municipality !== act.municipality);
  return alike(words, known, most).map(one => ({
    title: one.title,
    note: [one.place, one.state].filter(Boolean).join(" · "),
    ways: [
      {
        label: texts(act.lang)("alike.use"),
        href: formWith(asked, { doneElsewhere: `${one.place}: ${one.title}` }),
      },
    ],
  }));
};

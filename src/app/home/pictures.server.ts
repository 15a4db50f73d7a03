import type { Day } from "../../kernel/period.ts";
import {
  changeLoad,
  hoursAhead,
  type Landscape,
  livingInitiatives,
  overlookedIn,
  type Thing,
  textOf,
  thingsOf,
  titleOf,
} from "../../modules/landscape/index.server.ts";
import type { operatingToday } from "../../modules/plan/index.server.ts";
import type { Sight } from "../../modules/purpose/index.server.ts";
import type { Act } from "../../platform/act.ts";
import { formats } from "../../platform/i18n/index.ts";
import { figureById, isUnverified, sourceIn } from "./figures/figures.ts";
import { type Box, boxes, countryFigures } from "./figures/pictures.ts";
import { figureText, yearText } from "./figures/words.ts";
import { texts } from "./texts/index.ts";

/** What the plan's capacity says of operation. */
type Operating = Awaited<ReturnType<typeof operatingToday>>;

type Own = { figure: string; words: string; age: string | null };
export type BoxFacts = {
  box: Box;
  href: string;
  own: Own | null;
  country: {
    text: string;
    source: string;
    href: string;
    unverified: boolean;
  } | null;
};

/** Where a box leads when the municipality has a figure, and where it begins when not. */
const leads: Record<Box, { full: string; empty: string }> = {
  tasks: { full: "/landscape/tasks", empty: "/landscape/starter" },
  operation: { full: "/plan/capacity", empty: "/plan/capacity" },
  effects: { full: "/landscape/benefits", empty: "/landscape/benefits" },
  development: { full: "/landscape/initiatives", empty: "/landscape/initiatives" },
  questions: { full: "/purpose", empty: "/purpose" },
  possibilities: { full: "/landscape/initiatives", empty: "/landscape/starter" },
  capacity: { full: "/landscape/load", empty: "/landscape/load" },
  "how-far": { full: "/landscape/initiatives", empty: "/landscape/initiatives" },
};

const quartersAhead = 4;

/** Every box of the two pictures: what is known here, what is known of the country, or that neither is. */
export const pictures = (
  act: Act,
  landscape: Landscape,
  operating: Operating,
  whole?: Sight,
): Record<Box, BoxFacts> => {
  const made = boxes.map((box): [Box, BoxFacts] => {
    const own = (box === "questions" ? expected(act, whole) : owns[box]?.(act, landscape, operating)) ?? null;
    const id = countryFigures[box][landscape.country];
    return [
      box,
      {
        box,
        own,
        href: own ? leads[box].full : leads[box].empty,
        country: id ? besides(act, landscape, id) : null,
      },
    ];
  });
  // Every box is in the list it was made from.
  return Object.fromEntries(made) as Record<Box, BoxFacts>;
};

const besides = (act: Act, landscape: Landscape, id: string): BoxFacts["country"] => {
  const t = texts(act.lang);
  const figure = figureById(id);
  const country = `country.${landscape.country}`;
  const words = `words.${id}`;
  return {
    text: t("country.line", {
      country: t.has(country) ? t(country) : landscape.country,
      figure: figureText(figure, act.lang),
      words: t.has(words) ? t(words) : figure.indicator,
    }),
    source: [
      sourceIn(figure.source, act.lang).publisher,
      yearText(figure, act.lang),
      ...(figure.n === null ? [] : [t("figure.n", { n: figure.n })]),
    ].join(", "),
    href: `/figures/${id}`,
    unverified: isUnverified(figure),
  };
};

/** How far apart those are who answered the five questions of the municipality as a whole; one alone is no distance. */
const expected = ({ lang, today }: Act, whole: Sight | undefined): Own | null => {
  if (!whole?.newest || whole.distances.length === 0) return null;
  const t = texts(lang);
  return {
    figure: t("own.questions-figure", { n: Math.round(Math.max(...whole.distances.map(one => one.points))) }),
    words: t("own.questions", { n: Object.keys(whole.laid).length }),
    age: t("own.age", { age: formats(lang).age(whole.newest, today) }),
  };
};

/** The figures a municipality can have today of what it has registered. */
const owns: Partial<Record<Box, (act: Act, landscape: Landscape, operating: Operating) => Own | null>> = {
  operation: (act, _landscape, operating) =>
    operating && {
      figure: formats(act.lang).percent(operating.share),
      words: texts(act.lang)("own.operation", { n: operating.people }),
      age: texts(act.lang)("own.since", { quarter: formats(act.lang).quarter(operating.since) }),
    },
  tasks: (act, landscape) => {
    const tasks = thingsOf(landscape, "task");
    const bare = overlookedIn(landscape).find(({ code }) => code === "task-without-system")?.rows.length ?? 0;
    return tasks.length === 0
      ? null
      : {
          figure: formats(act.lang).number(tasks.length),
          words: texts(act.lang)("own.tasks", { bare }),
          age: newest(act, tasks),
        };
  },
  development: (act, landscape, operating) => {
    const { hours, counted } = hoursAhead(landscape, quartersAhead);
    const t = texts(act.lang);
    return counted === 0
      ? null
      : {
          figure: t("own.development-figure", { n: hours }),
          // What there is, the plan shows quarter by quarter.
          words: t(operating ? "own.development-asked" : "own.development"),
          age: newest(act, thingsOf(landscape, "initiative")),
        };
  },
  effects: (act, landscape) => {
    const benefits = thingsOf(landscape, "benefit").filter(({ values }) => values.state !== "withdrawn");
    const measured = new Set(thingsOf(landscape, "measurement").map(one => textOf(one, "benefit")));
    return part(act, benefits.filter(({ id }) => measured.has(id)).length, benefits, "own.effects");
  },
  possibilities: (act, landscape) => {
    const open = livingInitiatives(landscape);
    const must = open.filter(({ values }) => values.status === "mandatory").length;
    return open.length === 0
      ? null
      : {
          figure: formats(act.lang).number(open.length),
          words: texts(act.lang)("own.possibilities", { must, can: open.length - must }),
          age: newest(act, open),
        };
  },
  capacity: (act, landscape) => {
    const { cells, hardest, unmeasured } = changeLoad(landscape);
    const year = String(Number(act.today.slice(0, 4)) + 1);
    const worst = hardest[0] && titleOf(landscape, hardest[0].unitId);
    const units = new Set(cells.map(({ unitId }) => unitId));
    const full = new Set(cells.filter(({ load, limit }) => load >= limit).map(({ unitId }) => unitId));
    return units.size === 0
      ? null
      : {
          figure: texts(act.lang)("own.of", { n: full.size, total: units.size }),
          words: [
            texts(act.lang)("own.capacity"),
            ...(worst ? [texts(act.lang)("own.hardest", { year, unit: worst })] : []),
            ...(unmeasured.length > 0 ? [texts(act.lang)("own.guess", { n: unmeasured.length })] : []),
          ].join(". "),
          age: newest(act, thingsOf(landscape, "hit")),
        };
  },
  "how-far": (act, landscape) => {
    const open = livingInitiatives(landscape);
    const begun = open.filter(one => ["running", "done"].includes(textOf(one, "stage"))).length;
    return part(act, begun, open, "own.how-far");
  },
};

const part = (
  act: Act,
  n: number,
  all: readonly Thing[],
  words: "own.effects" | "own.how-far",
): Own | null =>
  all.length === 0
    ? null
    : {
        figure: texts(act.lang)("own.of", { n, total: all.length }),
        words: texts(act.lang)(words),
        age: newest(act, all),
      };

/** How old the newest of the facts is that a figure is counted from. */
const newest = (act: Act, things: readonly Thing[]): string | null => {
  let last: Day = "";
  for (const { facts } of things) for (const { on } of Object.values(facts)) if (on > last) last = on;
  return last && texts(act.lang)("own.age", { age: formats(act.lang).age(last, act.today) });
};

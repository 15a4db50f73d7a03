import type { Lang } from "../../../kernel/lang.ts";
import { addDays } from "../../../kernel/period.ts";
import { addQuarters, isQuarter, quarterOf } from "../../../kernel/quarter.ts";
import { inOrder } from "../../../kernel/text.ts";
import { formats } from "../../../platform/i18n/index.ts";
import { measuredFacts } from "../benefit/measured.ts";
import { type ContractFacts, contractFacts, endsTooSoon, quickestFor } from "../contract/facts.ts";
import { gapsText, mayHide } from "../contract/words.ts";
import { graphOf } from "../impact/graph.ts";
import { impactOf, keyOf } from "../impact/rules.ts";
import { flowsKnown } from "../impact/view.ts";
import { effortByQuarter } from "../initiative/effort.ts";
import { quartersOf, saysLength } from "../initiative/load.ts";
import { texts as initiativeTexts } from "../initiative/texts/index.ts";
import { livingInitiatives } from "../overlooked/facts.ts";
import { recordOf } from "../processing/facts.ts";
import { seenOf } from "../system/tasks.ts";
import { supplierOf } from "../system-use/supplier.ts";
import { texts } from "../texts/index.ts";
import { idOf, idsOf, type Landscape, numberOf, textOf, thingsOf } from "./landscape.ts";
import type { Thing } from "./rules.ts";
import { currencies } from "./show.ts";
import { titleOf } from "./title.ts";

/** One of the facts that decide what to do about a thing. */
export type Decision = { figure: string; words: string; href?: string; tone?: "warm" | "bad" };

type Decide = (landscape: Landscape, thing: Thing, lang: Lang) => Decision[];

/** What decides about a thing, the most urgent first; nothing for nouns that only others decide about. */
export const decidesOf = (landscape: Landscape, noun: string, thing: Thing, lang: Lang): Decision[] =>
  deciders[noun]?.(landscape, thing, lang) ?? [];

const soonDays = 90;

const actOn = (landscape: Landscape, contracts: readonly ContractFacts[], lang: Lang): Decision[] => {
  const t = texts(lang);
  const earliest = (which: "first" | "next") =>
    contracts
      .flatMap(facts => (facts.actNow[which] ? [{ facts, due: facts.actNow[which] }] : []))
      .sort((a, b) => inOrder(a.due.day, b.due.day))
      .slice(0, 1);
  const dues = earliest("first");
  if (dues.length === 0) {
    const told = contracts.find(endsTooSoon) ?? contracts.find(one => gapsText(one, lang) !== "");
    const tone = told && endsTooSoon(told) ? "bad" : told && quickestFor(told) ? "warm" : null;
    return contracts.length === 0
      ? []
      : [
          {
            figure: "–",
            words: told ? gapsText(told, lang) : t("decide.no-act"),
            ...(tone ? { tone } : {}),
          },
        ];
  }
  // A day that was missed hides none that can still be met.
  if (dues.some(({ due }) => due.overdueDays > 0)) dues.push(...earliest("next"));
  return dues.map(({ facts, due: { day, overdueDays, reason } }) => {
    const late = overdueDays > 0 ? ` ${t("year.late", { n: overdueDays })}.` : "";
    return {
      figure: formats(lang).day(day),
      words: [`${t("decide.act", { reason: t(`act.${reason}`) })}${late}`, mayHide(facts, lang)]
        .filter(Boolean)
        .join(" "),
      href: `/landscape/contract-year?year=${day.slice(0, 4)}&month=${Number(day.slice(5, 7))}`,
      ...(overdueDays > 0
        ? { tone: "bad" as const }
        : day <= addDays(landscape.today, soonDays)
          ? { tone: "warm" as const }
          : {}),
    };
  });
};

const money = (landscape: Landscape, thing: Thing, minor: number, lang: Lang): string =>
  formats(lang).money(minor, textOf(thing, "currency") || (currencies[landscape.country] ?? "EUR"));

const factsOfContracts = (landscape: Landscape, wanted: (thing: Thing) => boolean) =>
  // One under notice that has run out needs nobody any more.
  contractFacts(landscape).filter(({ thing, over }) => wanted(thing) && !(over && thing.values.terminatedOn));

const usesOn = (landscape: Landscape, contract: string) =>
  thingsOf(landscape, "system-use").filter(
    use => idOf(use, "mainContract") === contract || idsOf(use, "contracts").includes(contract),
  );

/** Initiatives that may still change something. */
const openInitiatives = (landscape: Landscape) =>
  livingInitiatives(landscape).filter(one => textOf(one, "stage") !== "done");

type Counted =
  `decide.${"rests-on" | "stops" | "changing" | "processings" | "used-in" | "contracts" | "systems" | "carry-task" | "change-task"}`;

/** A number with the words that fit it. */
const count = (n: number, words: Counted, lang: Lang) => ({
  figure: formats(lang).number(n),
  words: texts(lang)(words, { n }),
});

const deciders: Record<string, Decide> = {
  contract: (landscape, thing, lang) => {
    const t = texts(lang);
    const cost = numberOf(thing, "yearlyCost");
    const to = idOf(thing, "validTo");
    return [
      ...actOn(
        landscape,
        factsOfContracts(landscape, one => one.id === thing.id),
        lang,
      ),
      ...(to ? [{ figure: formats(lang).day(addDays(to, -1)), words: t("decide.last-day") }] : []),
      ...(cost === null ? [] : [{ figure: money(landscape, thing, cost, lang), words: t("decide.yearly") }]),
      {
        ...count(usesOn(landscape, thing.id).length, "decide.rests-on", lang),
        href: `/landscape/impact/${thing.id}`,
      },
    ];
  },
  "system-use": (landscape, thing, lang) => {
    const own = new Set([...idsOf(thing, "contracts"), idOf(thing, "mainContract") ?? ""]);
    const stops = impactOf(graphOf(landscape), keyOf({ kind: "system-use", id: thing.id }), {
      direction: "down",
      depth: 3,
    }).filter(({ why }) => why === "breaks").length;
    const changing = openInitiatives(landscape).filter(one =>
      ["introduces", "changes", "retires"].some(field => idsOf(one, field).includes(thing.id)),
    ).length;
    const processings = thingsOf(landscape, "processing").filter(one =>
      idsOf(one, "uses").includes(thing.id),
    ).length;
    return [
      ...actOn(
        landscape,
        factsOfContracts(landscape, one => own.has(one.id)),
        lang,
      ),
      {
        // With none of its integrations registered, none that stops only means that nobody knows.
        ...(stops === 0 && !flowsKnown(landscape, thing.id)
          ? { figure: "?", words: texts(lang)("decide.stops-unknown") }
          : count(stops, "decide.stops", lang)),
        href: `/landscape/impact/${thing.id}`,
        ...(stops > 0 ? { tone: "warm" as const } : {}),
      },
      { ...count(changing, "decide.changing", lang) },
      { ...count(processings, "decide.processings", lang) },
    ];
  },
  benefit: measuredFacts,
  initiative: (landscape, thing, lang) => {
    const t = texts(lang);
    const f = formats(lang);
    const start = idOf(thing, "start");
    const quarters = quartersOf(landscape, thing);
    const end = start && isQuarter(start) ? addQuarters(start, quarters - 1) : null;
    const deadline = idOf(thing, "deadline");
    const late = end && deadline && end > quarterOf(deadline);
    const hits = thingsOf(landscape, "hit")
      .filter(hit => idOf(hit, "initiative") === thing.id)
      .sort((a, b) => (numberOf(b, "hardness") ?? 0) - (numberOf(a, "hardness") ?? 0));
    const hours = effortByQuarter(landscape, thing)?.roles.reduce((sum, role) => sum + role.sum, 0);
    const once = numberOf(thing, "costOnce");
    return [
      {
        figure: start && end ? `${f.quarter(start)} – ${f.quarter(end)}` : "–",
        words: [
          deadline
            ? t(late ? "decide.deadline-late" : "decide.deadline", { day: f.day(deadline) })
            : t(start ? "decide.no-deadline" : "decide.no-start"),
          ...(start && !saysLength(landscape, thing) ? [initiativeTexts(lang)("no-length.this")] : []),
        ].join("; "),
        ...(late ? { tone: "bad" as const } : {}),
      },
      {
        figure: formats(lang).number(hits.length),
        words: hits[0]
          ? t("decide.hits", {
              n: hits.length,
              unit: titleOf(landscape, textOf(hits[0], "unit")),
              hardness: String(numberOf(hits[0], "hardness") ?? 0),
            })
          : t("decide.hits-none"),
        ...(hits[0] ? { href: `/landscape/load?unit=${textOf(hits[0], "unit")}` } : {}),
      },
      ...(hours === undefined ? [] : [{ figure: formats(lang).number(hours), words: t("decide.hours") }]),
      ...(once === null ? [] : [{ figure: money(landscape, thing, once, lang), words: t("decide.once") }]),
    ];
  },
  processing: (landscape, thing, lang) => {
    const t = texts(lang);
    const found = recordOf(landscape).activities.find(one => one.thing.id === thing.id);
    if (!found) return [];
    const { complete, applicable } = found.completeness;
    return [
      {
        figure: t("record.complete", { n: complete, total: applicable }),
        words: t("decide.record"),
        href: "/landscape/record",
        ...(complete < applicable ? { tone: "warm" as const } : {}),
      },
      { ...count(idsOf(thing, "uses").length, "decide.used-in", lang) },
    ];
  },
  supplier: (landscape, thing, lang) => {
    const t = texts(lang);
    const contracts = factsOfContracts(landscape, one => idOf(one, "supplier") === thing.id);
    const yearly = contracts.reduce((sum, one) => sum + one.yearlyAmount, 0);
    const [first] = contracts;
    return [
      ...actOn(landscape, contracts, lang),
      {
        ...count(contracts.length, "decide.contracts", lang),
        href: `/landscape/contracts?supplier=${thing.id}`,
      },
      ...(first && yearly > 0
        ? [{ figure: money(landscape, first.thing, yearly, lang), words: t("decide.yearly") }]
        : []),
      {
        ...count(
          thingsOf(landscape, "system-use").filter(use => supplierOf(landscape, use) === thing.id).length,
          "decide.systems",
          lang,
        ),
        href: `/landscape/impact/${thing.id}`,
      },
    ];
  },
  task: (landscape, thing, lang) => {
    const uses = seenOf(landscape, "system-use").filter(use => idsOf(use, "tasks").includes(thing.id));
    return [
      {
        ...count(uses.length, "decide.carry-task", lang),
        href: `/landscape/system-uses?tasks=${thing.id}`,
      },
      {
        ...count(
          openInitiatives(landscape).filter(one => idsOf(one, "tasks").includes(thing.id)).length,
          "decide.change-task",
          lang,
        ),
      },
    ];
  },
};

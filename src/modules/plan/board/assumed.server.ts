import { type Act, read } from "../../../platform/act.ts";
import { formats } from "../../../platform/i18n/index.ts";
import { idOf, type Landscape, landscapeOf, textOf, titleOf } from "../../landscape/index.server.ts";
import type { Plan } from "../portfolio/rules-plan.ts";
import type { Portfolio } from "../portfolio/rules-portfolio.ts";
import { portfolioOf } from "../ready/portfolio.server.ts";
import { toldLacking } from "../ready/told-lacking.ts";
import { ownToday } from "../scenario/own.server.ts";
import type { Scenario } from "../scenario/rules.ts";
import { originalOf } from "../scenario/store.server.ts";
import { periodText } from "./period.ts";
import {
  ceilingsUnknownTo,
  dutiesBy,
  lateDuties,
  longerThanSaid,
  lostDuties,
  type Unlike,
  unknownTo,
  unlikeSaid,
} from "./rules-assumed.ts";
import { texts } from "./texts/index.ts";

/** An initiative of the municipality that is not in the plan's portfolio, why, and by which law and when it is due. */
type Outside = { id: string; name: string; text: string; due: string; href: string };

/** What a plan rests on that is not said on its face: whoever agrees to it must see it. */
export type Assumed = {
  duties: { kept: number; of: number };
  /** Duties late or left out, with the law; more of something than there is. */
  sentences: string[];
  /** What there is more of than the plan counts on. */
  less: string[];
  outside: { duties: Outside[]; wishes: Outside[] };
};

/**
 * What a scenario's plan takes for granted: against what the municipality says today, or against the file it all began
 * with; and what it knows nothing of.
 */
export const assumedOf = async (act: Act, scenario: Scenario, starts: Plan): Promise<Assumed> => {
  const { portfolio } = scenario;
  const original = await read(act, tx => originalOf(tx, scenario.id));
  const today = original?.own ? await ownToday(act, portfolio.calendar) : null;
  const said = today ?? original?.portfolio ?? portfolio;
  const t = texts(act.lang);
  const f = formats(act.lang);
  const period = (p: number) => periodText(portfolio.calendar, p, act.lang);
  const { currency } = portfolio;
  const { more, less } = unlikeSaid(said, portfolio);
  const amount = ({ name, n }: Unlike) => ({ name, n: f.number(n), currency });
  const outside = original?.own ? await outsideOf(act, portfolio, today) : { duties: [], wishes: [] };
  const { kept, of } = dutiesBy(said, portfolio, starts);
  return {
    // A duty that lacks something stands in no portfolio, and is one all the same.
    duties: {
      kept,
      of: of + outside.duties.filter(({ id }) => !said.initiatives.some(one => one.id === id)).length,
    },
    sentences: [
      ...lostDuties(said, portfolio, starts).map(({ name, law, deadline }) =>
        t(law ? "assumed.lost.law" : "assumed.lost", { name, law: law ?? "", deadline: period(deadline) }),
      ),
      ...lateDuties(said, portfolio, starts).map(({ name, law, deadline, ends }) =>
        t(law ? "assumed.late.law" : "assumed.late", {
          ...{ name, law: law ?? "", deadline: period(deadline), ends: period(ends) },
        }),
      ),
      ...longerThanSaid(said, portfolio, starts).map(({ name, n, from }) =>
        t(`assumed.longer.${portfolio.calendar.periodsPerYear}`, { name, n, from }),
      ),
      ...more.map(one => t(`assumed.${one.kind}`, amount(one))),
      ...ceilingsUnknownTo(portfolio, said).map(({ year, amount }) =>
        t("assumed.no-ceiling", { name: String(year), n: f.number(amount), currency }),
      ),
    ],
    // Less than a file said was chosen here; less than there is by now nobody may have noticed.
    less: today ? less.map(one => t(`assumed.${one.kind}.less`, amount(one))) : [],
    outside,
  };
};

const outsideOf = async (
  act: Act,
  portfolio: Portfolio,
  today: Portfolio | null,
): Promise<Assumed["outside"]> => {
  const { lacking } = await portfolioOf(act);
  const landscape = await landscapeOf(act);
  const since = today ? unknownTo(portfolio, today) : [];
  const inside = new Set([...portfolio.initiatives, ...since].map(({ id }) => id));
  const out = new Map(
    lacking.flatMap(one => (one.blocks && one.initiative ? [[one.initiative, one] as const] : [])),
  );
  const told = [
    ...since.map(({ id }) => ({
      ...{ id, text: texts(act.lang)("assumed.since"), href: `/landscape/initiatives/${id}` },
    })),
    ...[...out]
      .filter(([id]) => !inside.has(id))
      .map(([id, one]) => ({ id, ...toldLacking(one, landscape, act.lang) })),
  ].map(one => ({ ...one, name: titleOf(landscape, one.id), due: dueText(act, landscape, one.id) }));
  const isDuty = ({ id }: Outside) => {
    const thing = landscape.byId.get(id)?.thing;
    return thing !== undefined && textOf(thing, "status") === "mandatory";
  };
  return {
    duties: told.filter(isDuty),
    wishes: told.filter(one => !isDuty(one)).map(one => ({ ...one, due: "" })),
  };
};

/** By which law an initiative is required and by when; empty where neither is said. */
const dueText = (act: Act, landscape: Landscape, id: string): string => {
  const thing = landscape.byId.get(id)?.thing;
  const law = thing ? textOf(thing, "legalSource").trim() : "";
  const deadline = thing && idOf(thing, "deadline");
  const key = law && deadline ? "assumed.due" : law ? "assumed.due.law" : deadline ? "assumed.due.by" : null;
  return key ? texts(act.lang)(key, { law, deadline: deadline ? formats(act.lang).day(deadline) : "" }) : "";
};

import { type Act, read } from "../../../platform/act.ts";
import { formats } from "../../../platform/i18n/index.ts";
import { landscapeOf, textOf, titleOf } from "../../landscape/index.server.ts";
import type { Plan } from "../portfolio/rules-plan.ts";
import { portfolioOf } from "../ready/portfolio.server.ts";
import { toldLacking } from "../ready/told-lacking.ts";
import type { Scenario } from "../scenario/rules.ts";
import { originalOf } from "../scenario/store.server.ts";
import { periodText } from "./period.ts";
import { lateDuties, longerThanSaid, lostDuties, moreThanThereWas } from "./rules-assumed.ts";
import { dutiesIn } from "./rules-board.ts";
import { texts } from "./texts/index.ts";

/** An initiative of the municipality that was left out before anything was searched, and why. */
type Outside = { id: string; name: string; text: string; href: string };

/** What a plan rests on that is not said on its face: whoever agrees to it must see it. */
export type Assumed = {
  duties: { kept: number; of: number };
  /** Duties finished after the deadline they began with, with the law; more of something than there is. */
  sentences: string[];
  outside: { duties: Outside[]; wishes: Outside[] };
};

/** What a scenario's plan takes for granted, against the portfolio it all began with and what it left out. */
export const assumedOf = async (act: Act, scenario: Scenario, starts: Plan): Promise<Assumed> => {
  const { portfolio } = scenario;
  const original = await read(act, tx => originalOf(tx, scenario.id));
  const late = original ? lateDuties(original.portfolio, portfolio, starts) : [];
  const lost = original ? lostDuties(original.portfolio, portfolio, starts) : [];
  const t = texts(act.lang);
  const f = formats(act.lang);
  const period = (p: number) => periodText(portfolio.calendar, p, act.lang);
  const { kept, of } = dutiesIn(portfolio, starts);
  return {
    duties: { kept: kept - late.length, of: of + lost.length },
    sentences: [
      ...lost.map(({ name, law }) => t(law ? "assumed.lost.law" : "assumed.lost", { name, law: law ?? "" })),
      ...late.map(({ name, law, deadline, ends }) =>
        t(law ? "assumed.late.law" : "assumed.late", {
          ...{ name, law: law ?? "", deadline: period(deadline), ends: period(ends) },
        }),
      ),
      ...(original ? longerThanSaid(original.portfolio, portfolio, starts) : []).map(({ name, n, from }) =>
        t("assumed.longer", { name, n, from }),
      ),
      ...(original ? moreThanThereWas(original.portfolio, portfolio) : []).map(({ kind, name, more }) =>
        t(`assumed.${kind}`, { name, n: f.number(more, 2), currency: portfolio.currency }),
      ),
    ],
    outside: original?.own ? await outsideOf(act, scenario) : { duties: [], wishes: [] },
  };
};

const outsideOf = async (act: Act, { portfolio }: Scenario): Promise<Assumed["outside"]> => {
  const { lacking } = await portfolioOf(act);
  const landscape = await landscapeOf(act);
  const inside = new Set(portfolio.initiatives.map(({ id }) => id));
  const out = new Map(
    lacking.flatMap(one => (one.blocks && one.initiative ? [[one.initiative, one] as const] : [])),
  );
  const told = [...out]
    .filter(([id]) => !inside.has(id))
    .map(([id, one]) => ({ id, ...toldLacking(one, landscape, act.lang), name: titleOf(landscape, id) }));
  const isDuty = ({ id }: Outside) => {
    const thing = landscape.byId.get(id)?.thing;
    return thing !== undefined && textOf(thing, "status") === "mandatory";
  };
  return { duties: told.filter(isDuty), wishes: told.filter(one => !isDuty(one)) };
};

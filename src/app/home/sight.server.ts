import { addDays, dayIn } from "../../kernel/period.ts";
import { lateActions } from "../../modules/facts/index.server.ts";
import {
  contractsToAct,
  type Landscape,
  livingInitiatives,
  livingUses,
  overlookedIn,
  undatedContracts,
} from "../../modules/landscape/index.server.ts";
import { approvedPlan, operatingToday } from "../../modules/plan/index.server.ts";
import { sightsOf, waitingIn } from "../../modules/purpose/index.server.ts";
import type { Act } from "../../platform/act.ts";
import { newestChanges } from "./changes.server.ts";
import { publishedFigures } from "./figures/figures.ts";
import { looseAround } from "./loose.server.ts";
import { pictures } from "./pictures.server.ts";
import { aroundPeople } from "./planned.server.ts";
import { late, waiting } from "./work.server.ts";
import { actionsLate } from "./work-dialogue.ts";
import { isToAct } from "./work-roles.ts";

type Sight = Awaited<ReturnType<typeof look>>;

const made = new WeakMap<Landscape, Map<string, Promise<Sight>>>();
const most = 500;

/**
 * All of home for one person. A landscape is made anew when anything is written in the municipality and every
 * day, so what is seen of it holds as long as it does.
 */
export const sightOf = (act: Act, landscape: Landscape): Promise<Sight> => {
  const seen = made.get(landscape) ?? new Map<string, Promise<Sight>>();
  made.set(landscape, seen);
  const key = JSON.stringify([act.actor.id, act.actor.name, act.actor.roles, act.lang]);
  const known = seen.get(key) ?? look(act, landscape);
  if (seen.size >= most) seen.clear();
  seen.set(key, known);
  known.catch(() => seen.delete(key));
  return known;
};

const look = async (act: Act, landscape: Landscape) => {
  const { people, units, planned } = await aroundPeople(act, landscape);
  const soon = planned.filter(({ on }) => on <= addDays(act.today, 30)).length;
  const toAct = contractsToAct(landscape);
  const approved = await approvedPlan(act);
  const whole = (await sightsOf(act)).get(act.municipality);
  return {
    empty: landscape.byId.size === 0,
    organised: landscape.units.size > 0,
    counts: {
      systems: livingUses(landscape).length,
      initiatives: livingInitiatives(landscape).length,
      people,
    },
    loop: {
      figures: publishedFigures.length,
      ownerless: overlookedIn(landscape).find(({ code }) => code === "use-without-owner")?.rows.length ?? 0,
      act: toAct.inTime.length,
      late: toAct.late.length,
      noDay: undatedContracts(landscape).length,
      units,
      planned: soon,
      purpose: whole
        ? {
            answered: Object.keys(whole.laid).length,
            widest: Math.round(Math.max(0, ...whole.distances.map(({ points }) => points))),
            agreed: whole.agreement?.on ?? null,
          }
        : null,
      plan: approved && { name: approved.name, on: dayIn(approved.at, act.zone) },
    },
    mine: isToAct(act),
    waiting: waiting(act, landscape, planned, await looseAround(act, landscape), await waitingIn(act)),
    late: [...late(act, landscape), ...actionsLate(act, await lateActions(act))],
    changes: await newestChanges(act, landscape),
    pictures: pictures(act, landscape, await operatingToday(act), whole),
  };
};

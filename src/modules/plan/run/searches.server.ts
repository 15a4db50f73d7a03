import { type Act, read } from "../../../platform/act.ts";
import { formats } from "../../../platform/i18n/index.ts";
import { boundBy } from "../promise/bound.server.ts";
import { keptIn } from "../promise/rules-promise.ts";
import { whoOf } from "../scenario/page.server.ts";
import type { Scenario } from "../scenario/rules.ts";
import type { Standing } from "../scenario/standing.server.ts";
import { isLive, type KeepingTold } from "./rules-run.ts";
import { newestStudy, runsOf, waitingBefore } from "./store.server.ts";

/** The searches of a scenario: the one on its way, how the last one ended, and all so far. */
export const searchesOf = async (act: Act, scenario: Scenario, { newest, result, impossible }: Standing) => {
  const live = newest && isLive(newest.state) ? newest : null;
  const { runs, before, bound, told } = await read(act, async tx => ({
    bound: await boundBy(tx, scenario, act.today),
    told: newest && ((await newestStudy(tx, scenario.id, "plan"))?.told as KeepingTold | null),
    runs: await runsOf(tx, scenario.id),
    before: live?.state === "waiting" ? await waitingBefore(tx, live) : 0,
  }));
  const who = await whoOf(
    act,
    runs.map(run => run.madeBy),
  );
  const f = formats(act.lang);
  return {
    live: live && { ...live, before },
    last:
      newest && !live
        ? { state: newest.state, found: result !== null, impossible: impossible !== null }
        : null,
    promised: bound && {
      name: bound.approved.scenarioName,
      when: f.dateTime(bound.approved.approvedAt, act.zone),
      keeping: scenario.keeping,
      kept: result && counted(keptIn(result.starts, bound.plan)),
      of: Object.keys(bound.plan).length,
      // What an earlier setting cost says nothing of this one.
      price:
        told?.keeping === scenario.keeping && newest?.roomRevision === scenario.roomRevision
          ? told.price
          : null,
    },
    runs: runs.map(run => ({ ...run, who: who(run.madeBy), when: f.dateTimeShort(run.madeAt, act.zone) })),
  };
};

const counted = ({ moved, dropped }: ReturnType<typeof keptIn>) => ({
  moved: moved.length,
  dropped: dropped.length,
});

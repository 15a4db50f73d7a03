import { type Act, read } from "../../../platform/act.ts";
import { formats } from "../../../platform/i18n/index.ts";
import { whoOf } from "../scenario/page.server.ts";
import type { Scenario } from "../scenario/rules.ts";
import type { Standing } from "../scenario/standing.server.ts";
import { isLive } from "./rules-run.ts";
import { runsOf, waitingBefore } from "./store.server.ts";

/** The searches of a scenario: the one on its way, how the last one ended, and all so far. */
export const searchesOf = async (act: Act, scenario: Scenario, { newest, result, conflict }: Standing) => {
  const live = newest && isLive(newest.state) ? newest : null;
  const { runs, before } = await read(act, async tx => ({
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
      newest && !live ? { state: newest.state, found: result !== null, impossible: conflict !== null } : null,
    runs: runs.map(run => ({ ...run, who: who(run.madeBy), when: f.dateTimeShort(run.madeAt, act.zone) })),
  };
};

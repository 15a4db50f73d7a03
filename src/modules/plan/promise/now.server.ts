import { isQuarter, periodOf } from "../../../kernel/quarter.ts";
import { type Act, read } from "../../../platform/act.ts";
import { idOf, landscapeOf, textOf, thingsOf } from "../../landscape/index.server.ts";
import { periodOfDay } from "../portfolio/rules-calendar.ts";
import { originalOf, scenarioById } from "../scenario/store.server.ts";
import type { Now } from "./rules-now.ts";

/**
 * How things stand for a scenario of the municipality's own: today's period, and what has begun, is done or was
 * stopped. Null for one that came from a file: its initiatives are not ours, and its time may be long ago.
 */
export const standsNow = async (act: Act, id: string): Promise<Now | null> => {
  const found = await read(act, async tx => {
    const scenario = await scenarioById(tx, id);
    return scenario && { scenario, own: (await originalOf(tx, id))?.own ?? false };
  });
  if (!found?.own) return null;
  const { calendar } = found.scenario.portfolio;
  const things = thingsOf(await landscapeOf(act), "initiative");
  const inStage = (...stages: string[]) => things.filter(one => stages.includes(textOf(one, "stage")));
  return {
    now: periodOfDay(calendar, act.today),
    begun: Object.fromEntries(
      inStage("running", "done").flatMap(one => {
        const start = idOf(one, "start");
        // What began before the plan does stands at its beginning, as it did when the plan was made.
        return start && isQuarter(start)
          ? [[one.id, Math.max(0, periodOfDay(calendar, periodOf(start).from))]]
          : [];
      }),
    ),
    stopped: inStage("stopped").map(one => one.id),
  };
};

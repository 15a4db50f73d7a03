import { type Act, read } from "../../../platform/act.ts";
import { isLive } from "../run/rules-run.ts";
import { newestStudy } from "../run/store.server.ts";
import type { Scenario } from "../scenario/rules.ts";
import { namedAs } from "./rules-named.ts";
import type { StudyKind, StudyTold } from "./rules-study.ts";

/** What a study of a scenario has found out so far; `old` when the scenario was changed since. */
export const studyOf = async (act: Act, scenario: Scenario, kind: StudyKind) => {
  const run = await read(act, tx => newestStudy(tx, scenario.id, kind));
  if (!run) return null;
  const { id, state, stage, cpuSeconds, seconds, revision } = run;
  return {
    ...{ id, state, stage, cpuSeconds, seconds },
    live: isLive(state),
    old: revision !== scenario.revision,
    // Only working.server.ts writes it.
    told: run.told === null ? null : namedAs(run.told as StudyTold, scenario.portfolio),
  };
};
export type Study = NonNullable<Awaited<ReturnType<typeof studyOf>>>;

import { type Act, read } from "../../../platform/act.ts";
import { isLive } from "../run/rules-run.ts";
import { newestStudy } from "../run/store.server.ts";
import type { Scenario } from "../scenario/rules.ts";
import type { PriceTold, StudyKind, StudyTold } from "./rules-study.ts";

/** What a study of a scenario has found out so far; `old` when the scenario was changed since. */
export const studyOf = async (act: Act, scenario: Scenario, kind: StudyKind) => {
  const run = await read(act, tx => newestStudy(tx, scenario.id, kind));
  if (!run) return null;
  const { id, state, cpuSeconds, seconds, revision } = run;
  return {
    ...{ id, state, cpuSeconds, seconds },
    live: isLive(state),
    old: revision !== scenario.revision,
    // Only working.server.ts writes it.
    told: namedAs(run.told as StudyTold | null, scenario),
  };
};
export type Study = NonNullable<Awaited<ReturnType<typeof studyOf>>>;

/** What a study found, roles and purposes called as the scenario's are: it was told in the words of whoever asked. */
export const namedAs = (
  told: StudyTold | null,
  { portfolio }: Pick<Scenario, "portfolio">,
): StudyTold | null => {
  if (told?.kind === "prices") {
    const roles = new Map(portfolio.roles.map(({ id, name }) => [id, name]));
    const called = (one: PriceTold) => (one.kind === "role" ? (roles.get(one.id) ?? one.name) : one.name);
    return { ...told, prices: told.prices.map(one => ({ ...one, name: called(one) })) };
  }
  if (told?.kind !== "weights" && told?.kind !== "frontier") return told;
  const names = new Map(portfolio.purposes.map(({ id, name }) => [id, name]));
  const named = <T extends { id: string; name: string }>(one: T): T => ({
    ...one,
    name: names.get(one.id) ?? one.name,
  });
  return told.kind === "frontier"
    ? { ...told, most: named(told.most), other: named(told.other) }
    : {
        ...told,
        now: told.now.map(named),
        plans: told.plans.map(one => ({
          ...one,
          raised: one.raised && named(one.raised),
          given: one.given.map(named),
        })),
      };
};

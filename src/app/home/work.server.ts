import type { Landscape } from "../../modules/landscape/index.server.ts";
import type { Waiting } from "../../modules/purpose/index.server.ts";
import type { Act } from "../../platform/act.ts";
import { type Loose, looseWaiting, nothingLoose } from "./loose.server.ts";
import type { Planned } from "./planned.server.ts";
import {
  contractsLate,
  contractsWaiting,
  dutiesLate,
  dutiesWaiting,
  plannedWaiting,
  unitsGone,
} from "./work-dates.server.ts";
import { objectionsWaiting } from "./work-limits.server.ts";
import type { WorkLine } from "./work-line.ts";
import { expectationsWaiting } from "./work-purpose.ts";
import { has, isToAct, keeps } from "./work-roles.ts";
import {
  attestationsWaiting,
  confirmationsLate,
  gapsWaiting,
  losesWaiting,
  oversightsLate,
  plansWaiting,
  screeningsWaiting,
} from "./work-trust.server.ts";

/** What waits, in the order of the person's own duties: first what only that person can do. */
export const waiting = (
  act: Act,
  landscape: Landscape,
  planned: readonly Planned[],
  loose: Loose = nothingLoose,
  expectations: readonly Waiting[] = [],
): WorkLine[] => {
  const contracts = () => contractsWaiting(act, landscape);
  const attestations = () => attestationsWaiting(act, landscape);
  const gaps = () => gapsWaiting(act, landscape);
  const screenings = () => screeningsWaiting(act, landscape);
  const changes = () => plannedWaiting(act, planned);
  const moved = () => plansWaiting(act, landscape);
  const duties = () => dutiesWaiting(act, landscape);
  if (!isToAct(act)) return [...contracts(), ...duties(), ...changes()];
  return [
    ...(has(act, "data-protection-officer") ? [...screenings(), ...gaps()] : []),
    ...(keeps(act) ? moved() : []),
    ...(has(act, "system-owner") ? attestations() : []),
    ...(keeps(act) || has(act, "system-owner") ? contracts() : []),
    ...(has(act, "portfolio-keeper", "administrator") ? objectionsWaiting(act, landscape) : []),
    ...(has(act, "portfolio-keeper", "administrator") ? expectationsWaiting(act, expectations) : []),
    ...(keeps(act) ? duties() : []),
    ...(keeps(act) && !has(act, "system-owner") ? attestations() : []),
    ...(keeps(act) || has(act, "system-owner") ? losesWaiting(act, landscape) : []),
    ...(has(act, "administrator") && !has(act, "data-protection-officer") ? gaps() : []),
    ...looseWaiting(act, loose),
    ...changes(),
  ];
};

/** What is over its date: duties without a plan in time, contracts that should have been acted on, confirmations. */
export const late = (act: Act, landscape: Landscape): WorkLine[] => [
  ...(has(act, "data-protection-officer", "administrator") ? oversightsLate(act, landscape) : []),
  ...dutiesLate(act, landscape),
  ...contractsLate(act, landscape),
  ...unitsGone(act, landscape),
  ...confirmationsLate(act, landscape),
];

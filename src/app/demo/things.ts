import type { Incoming, Values } from "../../modules/landscape/index.server.ts";
import type { Calendar } from "./calendar.ts";
import type { Dice } from "./dice.ts";
import type { Human } from "./people.ts";
import type { Spec } from "./spec.ts";
import type { Unit } from "./units.ts";

/** A task of the tree as it stands in the municipality, with the unit that answers for it. */
export type Task = { id: string; code: string; label: string; leaf: boolean; unit: Unit | null };
export type System = {
  id: string;
  use: string;
  name: string;
  task: Task;
  unit: Unit;
  supplier: string;
  owner: Human | null;
  personal: string | null;
  living: boolean;
  planned: boolean;
};

/** The landscape while it is being made. */
export type Ground = {
  spec: Spec;
  calendar: Calendar;
  dice: Dice;
  units: readonly Unit[];
  leaderOf: (unit: Unit) => Human | null;
  /** The leader's position, whoever holds it. */
  seatOf: (unit: Unit) => string | null;
  officer: Human | null;
  rows: Incoming[];
  tasks: Task[];
  suppliers: { id: string; name: string; country: string }[];
  systems: System[];
  hub: System | null;
  contractsOf: Map<string, string[]>;
  attested: { noun: string; thing: string; by: Human; daysAgo: number }[];
};

/** Notes a thing; what is left out is not known. */
export const put = ({ rows, dice }: Ground, noun: string, values: Values, id: string = dice.id()): string => {
  rows.push({ noun, id, isNew: true, version: null, values, remove: false });
  return id;
};

/** A task's label in the middle of a sentence. */
export const within = (template: string, label: string): string =>
  template.replace("{t}", `${label.charAt(0).toLowerCase()}${label.slice(1)}`).replace("{s}", label);

export const some = <T>(ground: Ground, share: number, value: T): T | null =>
  ground.dice.chance(share) ? value : null;

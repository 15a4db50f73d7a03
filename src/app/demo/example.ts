import { addDays, addMonths, type Day } from "../../kernel/period.ts";
import {
  type Incoming,
  normalThing,
  nounNamed,
  ownScheme,
  ownTasks,
} from "../../modules/landscape/index.server.ts";
import type { Established } from "../../modules/organisation/index.server.ts";
import { calendarOf } from "./calendar.ts";
import { addContracts } from "./contracts.ts";
import { diceOf } from "./dice.ts";
import { addDataSets, addFlows } from "./flows.ts";
import { addHistory } from "./history.ts";
import { addInitiatives } from "./initiatives.ts";
import { addMore } from "./more.ts";
import { type Draft, draftOf, establishedOf, hardHitUnit } from "./organisation.ts";
import { addProtection } from "./protection.ts";
import type { Spec } from "./spec.ts";
import { addSpent } from "./spent.ts";
import { addStaff } from "./staff.ts";
import { addSuppliers, addSystems, addTasks } from "./systems.ts";
import type { Ground } from "./things.ts";
import type { Unit } from "./units.ts";

export type Attested = { noun: string; thing: string; byId: string; by: string; on: Day; expires: Day };

/** An example municipality in full: nothing of it is read from anywhere, and a seed gives the same one each time. */
export type Example = {
  objects: Established[];
  things: Incoming[];
  attestations: Attested[];
  people: number;
};

export const exampleOf = (spec: Spec, today: Day): Example => {
  const calendar = calendarOf(today);
  const tree = treeIn(spec);
  const draft = draftOf(spec, calendar, tree);
  addStaff(draft);
  addHistory(draft);
  const ground = groundOf(draft);
  addSuppliers(ground);
  addTasks(ground, tree, ownScheme);
  addSystems(ground);
  addContracts(ground);
  addFlows(ground);
  addDataSets(ground);
  addInitiatives(ground, hardHitUnit(draft));
  addSpent(ground);
  addProtection(ground);
  addMore(ground);
  return {
    objects: establishedOf(draft),
    things: ground.rows.map(row => {
      const noun = nounNamed(row.noun);
      if (!noun) throw new Error(`no such noun: ${row.noun}`);
      return { ...row, values: normalThing(noun, row.values) };
    }),
    attestations: ground.attested.map(({ noun, thing, by, daysAgo }) => {
      const on = addDays(today, -daysAgo);
      return { noun, thing, byId: by.id, by: by.name, on, expires: addMonths(on, 12) };
    }),
    people: draft.people.all.length,
  };
};

const treeIn = ({ words }: Spec) => {
  const broader = new Set(ownTasks.map(task => task.parentCode));
  return ownTasks.map(({ code, parentCode, title }) => ({
    code,
    broader: parentCode,
    label: title[words.lang],
    leaf: !broader.has(code),
  }));
};

const groundOf = (draft: Draft): Ground => {
  const { spec, calendar, units, managers } = draft;
  const officer = spec.words.signIn.find(one => one.key === "officer");
  return {
    spec,
    calendar,
    // A stream of its own: a change to the organisation does not shuffle the systems.
    dice: diceOf(spec.seed + 2),
    units,
    leaderOf: (unit: Unit) => managers.get(unit.id)?.human ?? null,
    seatOf: (unit: Unit) => managers.get(unit.id)?.post.id ?? null,
    officer:
      draft.people.all.find(human => human.given === officer?.given && human.family === officer.family) ??
      null,
    rows: [],
    tasks: [],
    suppliers: [],
    systems: [],
    hub: null,
    contractsOf: new Map(),
    attested: [],
  };
};

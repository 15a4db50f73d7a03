import { once } from "../../../kernel/once.ts";
import type { Day } from "../../../kernel/period.ts";
import { livingContracts } from "../contract/facts.ts";
import { inOrderIfShortIn, tooEarlyIn } from "../initiative/waits.ts";
import { idOf, idsOf, type Landscape, thingsOf } from "../register/landscape.ts";
import type { Thing } from "../register/rules.ts";
import { seenOf } from "../system/tasks.ts";
import {
  contractsWithoutSystem,
  hiddenCaseStatus,
  organisationDataKept,
  registeredInManyPlaces,
  type UseAtHand,
  usesWithoutContract,
  usesWithoutOwner,
} from "./rules.ts";
import { deadReferences, type Reference, type Referred } from "./rules-dead.ts";
import { type Losing, losing } from "./rules-duties.ts";
import { portfolioOverlap } from "./rules-overlap.ts";
import { bareBranches, isLowest, taskCoverage, taskTreeOf } from "./rules-tasks.ts";

/** One kind of overlooked thing: its code has a heading and a sentence; each row names things by id. */
export type Overlooked = {
  code: OverlookedCode;
  rows: { ids: string[]; note?: string; duty?: { kind: string; from: Day | null } }[];
  more?: number;
};
export const overlookedCodes = [
  "organisation-by-hand",
  "organisation-own-file",
  "hidden-case-status",
  "use-without-owner",
  "loses-holder",
  "use-without-contract",
  "contract-without-system",
  "task-without-system",
  "task-without-unit",
  "overlap",
  "data-in-many-places",
  "dead-reference",
  "starts-too-early",
  "in-order-if-short",
] as const;
export type OverlookedCode = (typeof overlookedCodes)[number];

/** System uses that have not ended and are not laid down, with the tasks they inherit. */
export const livingUses = once((landscape: Landscape): readonly Thing[] =>
  seenOf(landscape, "system-use").filter(
    use => use.values.lifeCycle !== "not-in-use" && !endedBy(use, "to", landscape.today),
  ),
);

/** Flows that run today between systems in use: begun, or nobody said when, and not ended. */
export const livingFlows = once((landscape: Landscape): readonly Thing[] => {
  const living = new Set(livingUses(landscape).map(({ id }) => id));
  return thingsOf(landscape, "integration").filter(
    flow =>
      living.has(String(flow.values.source)) &&
      living.has(String(flow.values.target)) &&
      !(String(flow.values.from ?? "") > landscape.today) &&
      !endedBy(flow, "to", landscape.today),
  );
});

/** Initiatives that are not stopped: what is counted wherever initiatives are. */
export const livingInitiatives = once((landscape: Landscape): readonly Thing[] =>
  thingsOf(landscape, "initiative").filter(one => one.values.stage !== "stopped"),
);

const endedBy = (thing: Thing, field: string, today: string) =>
  typeof thing.values[field] === "string" && String(thing.values[field]) <= today;

/** What is alive and will lose, or has lost, the one who is responsible for it. */
export const losingHolders = once((landscape: Landscape): readonly Losing[] => {
  const living = new Set(
    [
      ...livingUses(landscape),
      ...livingContracts(landscape),
      ...thingsOf(landscape, "processing").filter(one => !endedBy(one, "to", landscape.today)),
      ...thingsOf(landscape, "initiative").filter(
        one => !["done", "stopped"].includes(String(one.values.stage)),
      ),
    ].map(({ id }) => id),
  );
  return losing(
    [...landscape.duties].flatMap(([id, spans]) => (living.has(id) ? spans : [])),
    landscape.today,
    id => landscape.holders.get(id)?.kind === "position" && landscape.holders.get(id)?.personName === null,
  );
});

/** What nobody looks after, by kind. */
export const overlookedIn = once((landscape: Landscape): readonly Overlooked[] => {
  const uses = livingUses(landscape).map(useAtHand);
  const tasks = thingsOf(landscape, "task").filter(task => !endedBy(task, "to", landscape.today));
  const tree = taskTreeOf(tasks.map(task => ({ id: task.id, broaderId: idOf(task, "broader") })));
  const data = organisationDataKept(uses);
  const contracts = livingContracts(landscape);
  const responsible = tasks.flatMap(task =>
    idOf(task, "responsibleUnit") ? [{ taskId: task.id, unitId: idOf(task, "responsibleUnit")! }] : [],
  );
  const one = (things: readonly { id: string }[]) => things.map(({ id }) => ({ ids: [id] }));
  return [
    { code: "organisation-by-hand", rows: one(data.byHand) },
    { code: "organisation-own-file", rows: one(data.byOwnFile) },
    { code: "hidden-case-status", rows: one(hiddenCaseStatus(uses).map(({ use }) => use)) },
    { code: "use-without-owner", rows: one(usesWithoutOwner(uses)) },
    {
      code: "loses-holder",
      rows: losingHolders(landscape).map(({ object, kind, from }) => ({
        ids: [object],
        duty: { kind, from },
      })),
    },
    { code: "use-without-contract", rows: one(usesWithoutContract(uses)) },
    { code: "contract-without-system", rows: one(contractsWithoutSystem(contracts, uses)) },
    {
      code: "task-without-system",
      rows: bareBranches(tree, new Set(uses.flatMap(use => use.taskIds))).map(branch => ({
        ids: [branch.taskId],
      })),
    },
    {
      code: "task-without-unit",
      rows: taskCoverage(tree, responsible).none.map(branch => ({ ids: [branch.taskId] })),
    },
    {
      code: "overlap",
      rows: portfolioOverlap(
        uses,
        id => isLowest(tree, id),
        landscape.meantOverlaps.map(({ one, other }) => [one, other] as const),
      ).map(pair => ({ ids: [pair.a, pair.b, ...pair.taskIds] })),
    },
    {
      code: "data-in-many-places",
      rows: registeredInManyPlaces(
        thingsOf(landscape, "data-set").map(set => ({ dataSetId: set.id, useIds: idsOf(set, "uses") })),
      ).map(set => ({ ids: [set.dataSetId, ...set.useIds] })),
    },
    { code: "dead-reference", rows: dead(landscape).map(({ from, to }) => ({ ids: [from.id, to.id] })) },
    {
      code: "starts-too-early",
      rows: tooEarlyIn(landscape).map(({ id, waitsFor }) => ({ ids: [id, waitsFor] })),
    },
    {
      code: "in-order-if-short",
      rows: inOrderIfShortIn(landscape).map(({ id, waitsFor }) => ({ ids: [id, waitsFor] })),
    },
  ];
});

/** Of how many living system uses nobody has answered what a list is made from: a nought there says nothing of them. */
export const notSaidIn = once((landscape: Landscape) => {
  const uses = livingUses(landscape).map(useAtHand);
  const without = (isSaid: (use: UseAtHand) => boolean) => uses.filter(use => !isSaid(use)).length;
  return {
    total: uses.length,
    "organisation-by-hand": without(use => use.organisationData !== null),
    "hidden-case-status": without(use => use.holdsCaseStatus !== null),
    overlap: without(use => use.taskIds.length > 0),
  };
});

const useAtHand = (use: Thing): UseAtHand => ({
  id: use.id,
  taskIds: idsOf(use, "tasks"),
  ownerId: idOf(use, "owner"),
  contractIds: [...new Set([...idsOf(use, "contracts"), idOf(use, "mainContract") ?? ""])].filter(Boolean),
  holdsCaseStatus: yesNo(use, "holdsCaseStatus"),
  showsCaseStatus: yesNo(use, "showsCaseStatus"),
  organisationData: ways[String(use.values.organisationData)] ?? null,
});
const ways: Record<string, UseAtHand["organisationData"]> = {
  hub: "hub",
  "own-file": "own-file",
  "by-hand": "by-hand",
  "not-at-all": "not-at-all",
};
const yesNo = (thing: Thing, field: string): boolean | null =>
  thing.values[field] === "yes" ? true : thing.values[field] === "no" ? false : null;

const dead = (landscape: Landscape) => {
  const running = new Set(livingContracts(landscape).map(({ id }) => id));
  const things = (["task", "system-use", "contract"] as const).flatMap(kind =>
    thingsOf(landscape, kind).map(
      (thing): Referred => ({
        kind,
        id: thing.id,
        to: kind !== "contract" ? idOf(thing, "to") : running.has(thing.id) ? null : landscape.today,
        replacedBy: idsOf(thing, "replacedBy"),
      }),
    ),
  );
  const referred = [
    ...things,
    ...endedUnits(landscape).map(
      (id): Referred => ({ kind: "unit", id, to: landscape.today, replacedBy: [] }),
    ),
  ];
  const references = [
    ...livingUses(landscape).flatMap(use => refs("system-use", use, "tasks", "task")),
    ...thingsOf(landscape, "processing").flatMap(row => [
      ...refs("processing", row, "tasks", "task"),
      ...refs("processing", row, "uses", "system-use"),
    ]),
    ...livingUses(landscape).flatMap((use): Reference[] => {
      const id = idOf(use, "mainContract");
      return id ? [{ from: { kind: "system-use", id: use.id }, to: { kind: "contract", id } }] : [];
    }),
  ];
  return deadReferences([...references, ...leftWithEndedUnits(landscape)], referred, landscape.today);
};

/** What is alive and says that one of these units answers for it, owns it, uses it or is hit by it; each pair once. */
export const referencesToUnits = (landscape: Landscape, units: ReadonlySet<string>): Reference[] => {
  const initiatives = livingInitiatives(landscape).filter(one => one.values.stage !== "done");
  const going = new Set<unknown>(initiatives.map(({ id }) => id));
  const alive: [kind: string, things: readonly Thing[], fields: readonly string[]][] = [
    ["system-use", livingUses(landscape), ["responsibleUnit", "usingUnits"]],
    ["contract", livingContracts(landscape).map(({ thing }) => thing), ["responsibleUnit"]],
    ["task", thingsOf(landscape, "task").filter(notEnded(landscape)), ["responsibleUnit", "performingUnits"]],
    ["processing", thingsOf(landscape, "processing").filter(notEnded(landscape)), ["units"]],
    ["initiative", initiatives, ["ownerUnit"]],
    ["hit", thingsOf(landscape, "hit").filter(hit => going.has(hit.values.initiative)), ["unit"]],
    ["benefit", thingsOf(landscape, "benefit"), ["ownerUnit", "units"]],
    ["data-set", thingsOf(landscape, "data-set"), ["unit"]],
  ];
  return alive.flatMap(([kind, things, fields]) =>
    things.flatMap(thing =>
      [...new Set(fields.flatMap(field => [thing.values[field] ?? []].flat().map(String)))].flatMap(id =>
        units.has(id) ? [{ from: { kind, id: thing.id }, to: { kind: "unit" as const, id } }] : [],
      ),
    ),
  );
};

/** What still refers to a unit that has ended. */
export const leftWithEndedUnits = (landscape: Landscape): readonly Reference[] =>
  referencesToUnits(landscape, new Set(endedUnits(landscape)));
const endedUnits = ({ units }: Landscape): string[] =>
  [...units].flatMap(([id, { stands }]) => (stands === "ended" ? [id] : []));
const notEnded = (landscape: Landscape) => (thing: Thing) => !endedBy(thing, "to", landscape.today);
const refs = (kind: string, thing: Thing, field: string, to: Referred["kind"]): Reference[] =>
  idsOf(thing, field).map(id => ({ from: { kind, id: thing.id }, to: { kind: to, id } }));

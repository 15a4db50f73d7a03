import { done, type Refusal, type Result, refused } from "../../../kernel/result.ts";
import type { Tx } from "../../../platform/db/database.ts";
import { newTreeProblems, type TreeProblem } from "../hierarchy/rules.ts";
import type { Proposal } from "../history/actions.server.ts";
import { slicesOf } from "../history/store.server.ts";
import { placeOf, type Unit } from "./rules.ts";
import { unitNoun } from "./store.server.ts";

/**
 * Holds the trees: what a unit is to become may not close a loop or make a second root. A correction that
 * leaves children without a valid parent is recorded and reported; a change that does is refused.
 */
export const checkTrees = async (
  tx: Tx,
  proposals: readonly Proposal<Unit>[],
): Promise<Result<Refusal[]>> => {
  if (proposals.every(standsStill)) return done([]);
  const all = await slicesOf(tx, unitNoun, "all");
  const changed = new Map(proposals.map(proposal => [proposal.id, proposal.after]));
  const places = (slices: typeof all) =>
    [...slices].flatMap(([id, of]) => of.map(slice => placeOf(id, slice)));
  const after = new Map([...all, ...changed]);
  const problems = newTreeProblems(places(all), places(after));
  const nameOf = (id: string) => after.get(id)?.at(-1)?.value.name ?? all.get(id)?.at(-1)?.value.name ?? "?";
  // A loop is told of the unit that is being changed, not of any other in it.
  const atFault = (problem: TreeProblem) =>
    proposals.find(proposal => problem.loop?.includes(proposal.id))?.id ?? problem.unit;
  const told = problems.map(problem => ({
    problem,
    refusal: refusalOf({ ...problem, unit: atFault(problem) }, nameOf),
  }));
  const corrects = proposals.some(proposal => proposal.verb === "corrected");
  const fatal = told.find(({ problem }) => !corrects || problem.code !== "unit.parent-not-valid");
  return fatal ? fatal.refusal : done(told.map(({ refusal }) => refusal.refusal));
};

const standsStill = ({ id, before, after }: Proposal<Unit>) => {
  const shape = (slices: Proposal<Unit>["after"]) =>
    JSON.stringify(slices.map(slice => placeOf(id, slice)).reduce(joined, []));
  return shape(before) === shape(after);
};

type Placed = ReturnType<typeof placeOf>;
/** Neighbouring slices with the same parents are one place: a rename does not move a unit. */
const joined = (places: Placed[], place: Placed): Placed[] => {
  const last = places.at(-1);
  if (last && last.to === place.from && JSON.stringify(last.parents) === JSON.stringify(place.parents))
    return [...places.slice(0, -1), { ...last, to: place.to }];
  return [...places, place];
};

const refusalOf = (problem: TreeProblem, nameOf: (id: string) => string) =>
  refused(problem.code, {
    unit: nameOf(problem.unit),
    other: nameOf(problem.other),
    hierarchy: problem.hierarchy,
    day: problem.day,
  });

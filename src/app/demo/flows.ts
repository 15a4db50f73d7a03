import { areaOf } from "./systems.ts";
import { type Ground, put, type System } from "./things.ts";
import type { DataSetWords } from "./words/words.ts";

/** Data between systems: a chain below the hub, pairs within an area, and staff data to many. */
export const addFlows = (ground: Ground): void => {
  const { dice, spec, hub } = ground;
  const living = ground.systems.filter(system => system.living && !system.planned && system !== hub);
  const made = new Set<string>();
  const flow = (source: System, target: System, necessity: string, both = false): void => {
    const key = `${source.use} ${target.use}`;
    if (source === target || made.has(key) || made.has(`${target.use} ${source.use}`)) return;
    made.add(key);
    put(ground, "integration", {
      data: dice.pick(spec.words.flows),
      source: source.use,
      target: target.use,
      direction: both ? "both-ways" : "one-way",
      frequency: dice.weighted([
        ["continuous", 30],
        ["daily", 45],
        ["weekly", 10],
        ["monthly", 10],
        ["rarely", 5],
      ]),
      personalData: dice.weighted([
        ["yes", 65],
        ["no", 25],
        ["unknown", 10],
      ]),
      necessity,
    });
  };
  if (hub) addChain(living, hub, spec.sections ? 7 : 3, flow);
  const wanted = Math.round(living.length * 0.9);
  for (let n = 0; n < wanted; n++) {
    const source = dice.pick(living);
    const near = living.filter(one => areaOf(one.task.code) === areaOf(source.task.code));
    const target = dice.chance(0.7) ? dice.pick(near) : dice.pick(living);
    // What stops without it is only below the hub and in few pairs, so that a retirement reaches named systems.
    flow(source, target, dice.chance(0.12) ? "stops-without" : "manages-without", dice.chance(0.1));
  }
};

/** The hub feeds the first of the big systems, and each of those one or two more. */
const addChain = (
  living: readonly System[],
  hub: System,
  width: number,
  flow: (source: System, target: System, necessity: string) => void,
): void => {
  const firsts = living.filter(one =>
    ["T07", "T05", "T04", "T02", "T09", "T10", "T11", "T06"].includes(areaOf(one.task.code)),
  );
  const step = Math.max(1, Math.floor(firsts.length / width));
  const chosen = Array.from({ length: width }, (_, n) => firsts[n * step]).filter(one => one !== undefined);
  for (const [n, first] of chosen.entries()) {
    flow(hub, first, "stops-without");
    const next = living.filter(one => one !== first && areaOf(one.task.code) === areaOf(first.task.code));
    const below = next[n % Math.max(1, next.length)];
    if (below && !chosen.includes(below)) flow(first, below, "stops-without");
  }
};

/** Kinds of data and every system they are kept in. */
export const addDataSets = (ground: Ground): void => {
  for (const set of ground.spec.words.dataSets) putDataSet(ground, set);
};

/** One kind of data and the systems it is kept in. */
export const putDataSet = (ground: Ground, { title, kind }: DataSetWords): void => {
  const { dice, spec, systems } = ground;
  const living = systems.filter(system => system.living);
  const many =
    kind === "organisation" ? Math.ceil(living.length * 0.2) : dice.between(2, Math.min(9, living.length));
  put(ground, "data-set", {
    title,
    description: spec.words.invented,
    kind,
    uses: dice.some(living, many).map(system => system.use),
    unit: dice.pick(ground.units.filter(unit => unit.kind === "department")).id,
    isPublic: kind === "geography" ? "yes" : "no",
    frequency: "daily",
  });
};

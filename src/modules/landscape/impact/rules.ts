export type ThingKind =
  | "system-use"
  | "contract"
  | "processing-activity"
  | "initiative"
  | "task"
  | "unit"
  | "supplier"
  | "interface"
  | "data-set";

export type Thing = { kind: ThingKind; id: string; name: string };
/** Names a thing across kinds: `system-use:42`. */
export type ThingKey = string;
export const keyOf = (thing: { kind: ThingKind; id: string }): ThingKey => `${thing.kind}:${thing.id}`;

/**
 * `to` leans on `from`: data flow from the sending to the receiving use (kind `integration`; one tie each
 * way when both send), and a contract, activity, initiative, task or unit leans on the system use.
 */
export type Tie = { from: ThingKey; to: ThingKey; kind: string };

export type Landscape = {
  things: ReadonlyMap<ThingKey, Thing>;
  below: ReadonlyMap<ThingKey, readonly Tie[]>;
  above: ReadonlyMap<ThingKey, readonly Tie[]>;
  /** Ties with an end that is not among the things: shown, never followed. */
  dangling: readonly Tie[];
};

/** Things and ties made ready to walk; built once for many walks. */
export const landscapeOf = (things: readonly Thing[], ties: readonly Tie[]): Landscape => {
  const known = new Map(things.map(thing => [keyOf(thing), thing]));
  const below = new Map<ThingKey, Tie[]>();
  const above = new Map<ThingKey, Tie[]>();
  const dangling: Tie[] = [];
  for (const tie of ties) {
    if (!known.has(tie.from) || !known.has(tie.to)) {
      dangling.push(tie);
      continue;
    }
    listAt(below, tie.from).push(tie);
    listAt(above, tie.to).push(tie);
  }
  return { things: known, below, above, dangling };
};

const listAt = (map: Map<ThingKey, Tie[]>, key: ThingKey): Tie[] => {
  const list = map.get(key) ?? [];
  if (list.length === 0) map.set(key, list);
  return list;
};

export type Direction = "up" | "down" | "both";
export type Depth = 1 | 2 | 3 | 4 | 5;
export type Step = { from: ThingKey; to: ThingKey; kind: string };

export type Reached = {
  thing: Thing;
  /** `breaks`: a system that stops. `touched`: someone must look at it. */
  why: "breaks" | "touched";
  /** The shortest way that shows why, from the thing asked about. */
  path: readonly Step[];
};

/** What feels it if a thing goes (down), what it leans on (up), or both; nearest first, each thing once. */
export const impactOf = (
  landscape: Landscape,
  start: ThingKey,
  { direction, depth }: { direction: Direction; depth: Depth },
): Reached[] => {
  const broken = direction === "up" ? noSteps : walk(landscape, start, "down", depth, stopsBy(start));
  const touched = walk(landscape, start, direction, depth, () => true);
  const reached: Reached[] = [];
  for (const key of touched.keys()) {
    const thing = landscape.things.get(key);
    if (key === start || !thing) continue;
    const [why, steps] = broken.has(key) ? (["breaks", broken] as const) : (["touched", touched] as const);
    reached.push({ thing, why, path: pathTo(key, start, steps) });
  }
  return reached.sort((a, b) => a.path.length - b.path.length);
};

/**
 * What a system's end stops comes by flows alone. Anything else carries the systems tied to it, be it by one tie
 * beside others they could do without; from them on, the flows.
 */
const stopsBy = (start: ThingKey) => (tie: Tie) =>
  tie.kind === "integration" ||
  (tie.from === start &&
    !start.startsWith("system-use:") &&
    tie.to.startsWith("system-use:") &&
    tie.kind !== "integration-loose");

/** How each thing was first reached: breadth first, so by a shortest way, and cycles end by themselves. */
type Steps = ReadonlyMap<ThingKey, Step | null>;
const noSteps: Steps = new Map();

const walk = (
  landscape: Landscape,
  start: ThingKey,
  direction: Direction,
  depth: number,
  follows: (tie: Tie) => boolean,
): Steps => {
  const steps = new Map<ThingKey, Step | null>([[start, null]]);
  let edge: ThingKey[] = [start];
  for (let level = 0; level < depth && edge.length > 0; level++) {
    const next: ThingKey[] = [];
    for (const key of edge) {
      for (const [tie, to] of tiesOf(landscape, key, direction)) {
        if (steps.has(to) || !follows(tie)) continue;
        steps.set(to, { from: key, to, kind: tie.kind });
        next.push(to);
      }
    }
    edge = next;
  }
  return steps;
};

/** The ties of a thing in a direction, each with the thing at its other end. */
export const tiesOf = (landscape: Landscape, key: ThingKey, direction: Direction): [Tie, ThingKey][] => {
  const down = direction === "up" ? [] : (landscape.below.get(key) ?? []);
  const up = direction === "down" ? [] : (landscape.above.get(key) ?? []);
  return [
    ...down.map((tie): [Tie, ThingKey] => [tie, tie.to]),
    ...up.map((tie): [Tie, ThingKey] => [tie, tie.from]),
  ];
};

const pathTo = (key: ThingKey, start: ThingKey, steps: Steps): Step[] => {
  const path: Step[] = [];
  for (let at = key; at !== start; ) {
    const step = steps.get(at);
    if (!step) break;
    path.unshift(step);
    at = step.from;
  }
  return path;
};

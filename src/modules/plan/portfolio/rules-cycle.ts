import { pointer } from "../../../kernel/json.ts";
import type { Fault } from "./rules-fault.ts";
import { type Loose, objectsIn } from "./rules-parts.ts";

type Waiting = { place: number; after: readonly string[] };

/** Initiatives that wait for each other in a ring: each is told in one ring, none in two. */
export const cyclesIn = (raw: Loose): Fault[] => {
  const waiting = new Map<string, Waiting>();
  for (const [one, place] of objectsIn(raw.initiatives)) {
    if (typeof one.id !== "string" || !Array.isArray(one.after)) continue;
    // Whoever waits for itself is told as that.
    const after = one.after.filter((id): id is string => typeof id === "string" && id !== one.id);
    waiting.set(one.id, { place, after });
  }
  const faults: Fault[] = [];
  for (;;) {
    dropFree(waiting);
    const ring = ringIn(waiting);
    if (ring.length === 0) return faults;
    faults.push(faultOf(ring, waiting));
    for (const id of ring) waiting.delete(id);
  }
};

/** Takes away all that wait for nobody who is left, until only rings and those who wait for them are left. */
const dropFree = (waiting: Map<string, Waiting>): void => {
  const followers = new Map<string, string[]>();
  const open = new Map<string, number>();
  for (const [id, { after }] of waiting) {
    const there = after.filter(one => waiting.has(one));
    open.set(id, there.length);
    for (const one of there) followers.set(one, [...(followers.get(one) ?? []), id]);
  }
  const free = [...open].filter(([, n]) => n === 0).map(([id]) => id);
  for (let id = free.pop(); id !== undefined; id = free.pop()) {
    waiting.delete(id);
    for (const next of followers.get(id) ?? []) {
      const left = (open.get(next) ?? 0) - 1;
      open.set(next, left);
      if (left === 0) free.push(next);
    }
  }
};

/** A ring among those who are left: whoever follows whom each waits for comes round again. */
const ringIn = (waiting: ReadonlyMap<string, Waiting>): string[] => {
  const walked: string[] = [];
  const seen = new Map<string, number>();
  let id = waiting.keys().next().value;
  while (id !== undefined) {
    const before = seen.get(id);
    if (before !== undefined) return walked.slice(before);
    seen.set(id, walked.push(id) - 1);
    id = waiting.get(id)?.after.find(one => waiting.has(one));
  }
  return [];
};

const faultOf = (ring: readonly string[], waiting: ReadonlyMap<string, Waiting>): Fault => {
  const [first = "", next = ""] = ring;
  const one = waiting.get(first);
  const path = pointer("initiatives", one?.place ?? 0, "after", one?.after.indexOf(next) ?? 0);
  const names = ring.length > 8 ? [...ring.slice(0, 7), "…"] : ring;
  return { path, code: "cycle", values: { ring: [...names, first].join(" → ") } };
};

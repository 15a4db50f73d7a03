import { newId } from "../../../kernel/ids.ts";
import { addQuarters, isQuarter, type Quarter, quarterOf } from "../../../kernel/quarter.ts";
import type { Refusal } from "../../../kernel/result.ts";
import type { Act, Role } from "../../../platform/act.ts";
import { record } from "../../../platform/audit/index.server.ts";
import { allowed } from "../../../platform/auth/policy.ts";
import { ownHistory } from "../initiative/history.ts";
import {
  guessedMonths,
  guessedShares,
  type Months,
  type Profile,
  profiles,
  type Shares,
  type Size,
  sizes,
} from "../initiative/rules-effort.ts";
import { leastHistory } from "../initiative/rules-history.ts";
import { written } from "../register/actions.server.ts";
import { labelsOf } from "../register/labels.ts";
import { landscapeOf } from "../register/landscape.server.ts";
import type { FieldRefusal } from "../register/rules.ts";
import { effortFaults, effortWith, sameMonths, sameShares, yearHoursTyped } from "./rules-effort-table.ts";
import { pointsTyped } from "./rules-limits.ts";
import {
  dropProfile,
  dropSize,
  dropYear,
  effortSet,
  putLimit,
  putProfile,
  putSize,
  putYear,
} from "./store.server.ts";

/** Who may say how much change units bear and what work takes. */
export const maySetCapacity: [Role, ...Role[]] = ["portfolio-keeper", "administrator"];

export type Kept = { ok: true } | { ok: false; refusals: FieldRefusal[] };

const refused = (...refusals: FieldRefusal[]): Kept => ({ ok: false, refusals });

/** Quarters a limit may begin in: this one, and three years on. */
const quartersAhead = 12;
export const quartersToChoose = (act: Act): Quarter[] =>
  Array.from({ length: quartersAhead + 1 }, (_, n) => addQuarters(quarterOf(act.today), n));

const longestWhy = 500;

/** Says how much change a unit, or all units without a limit of their own, bear from a quarter on. */
export const setLimit = async (act: Act, typed: Record<string, string | undefined>): Promise<Kept> => {
  const may = allowed(act, maySetCapacity);
  if (may !== true) return refused({ field: "", refusal: may.because });
  const name = (typed.unit ?? "").trim();
  const why = (typed.why ?? "").trim();
  const points = pointsTyped(typed.points);
  const from = typed.from ?? "";
  const units = name === "" ? [] : labelsOf(await landscapeOf(act), "unit").idsOf(name);
  const faults: (FieldRefusal | false)[] = [
    name !== "" && units.length !== 1 && { field: "unit", refusal: notOne(name, units.length) },
    points === undefined && { field: "points", refusal: { code: "limit-points" } },
    !(isQuarter(from) && quartersToChoose(act).includes(from)) && {
      field: "from",
      refusal: { code: "limit-from" },
    },
    why === "" && { field: "why", refusal: { code: "required" } },
    why.length > longestWhy && {
      field: "why",
      refusal: { code: "too-long", values: { max: longestWhy, length: why.length } },
    },
  ];
  const refusals = faults.filter(fault => fault !== false);
  if (points === undefined || refusals.length > 0) return refused(...refusals);
  const unit = units[0] ?? null;
  return written(act, async tx => {
    const limit = { unit, points, from, why, by: act.actor.id, on: act.today };
    const id = newId(act.now.getTime());
    await putLimit(tx, act.municipality, id, limit);
    await record(tx, act, {
      action: "change-limit.set",
      object: unit ? { kind: "unit", id: unit } : { kind: "municipality", id: act.municipality },
      payload: { points, from, why },
    });
    return { ok: true, id };
  });
};

const notOne = (name: string, n: number): Refusal =>
  n === 0
    ? { code: "unknown-reference", values: { value: name.slice(0, 80) } }
    : { code: "ambiguous-reference", values: { value: name.slice(0, 80), n } };

/** The whole table as somebody wants it; a size or kind of work that says what we guess is our guess. */
export type Wanted = { sizes: Record<Size, Months>; profiles: Record<Profile, Shares> };

export const setEffort = async (act: Act, wanted: Wanted): Promise<Kept> => {
  const may = allowed(act, maySetCapacity);
  if (may !== true) return refused({ field: "", refusal: may.because });
  const faults = effortFaults(wanted);
  if (faults.length > 0) return refused(...faults.map(({ at, code }) => ({ field: at, refusal: { code } })));
  const { country } = await landscapeOf(act);
  return written(act, async tx => {
    const stood = effortWith(await effortSet(tx), country);
    const set = { by: act.actor.id, on: act.today };
    const changes: { at: Size | Profile; before: Months | Shares; after: Months | Shares }[] = [];
    for (const size of sizes) {
      const after = wanted.sizes[size];
      const { hours: _, weight: __, ...before } = stood.sizes[size];
      if (sameMonths(before, after)) continue;
      changes.push({ at: size, before, after });
      if (sameMonths(after, guessedMonths[size])) await dropSize(tx, size);
      else await putSize(tx, act.municipality, size, { ...after, ...set });
    }
    for (const profile of profiles) {
      const after = wanted.profiles[profile];
      const before = stood.profiles[profile];
      if (sameShares(before, after)) continue;
      changes.push({ at: profile, before, after });
      if (sameShares(after, guessedShares[profile])) await dropProfile(tx, profile);
      else await putProfile(tx, act.municipality, profile, after, set);
    }
    if (changes.length > 0)
      await record(tx, act, {
        action: "effort-table.changed",
        object: { kind: "municipality", id: act.municipality },
        payload: { changes },
      });
    return { ok: true, id: act.municipality };
  });
};

/** Takes what the municipality's own finished initiatives of a size took over as what the size takes. */
export const takeHistory = async (act: Act, size: string): Promise<Kept> => {
  const may = allowed(act, maySetCapacity);
  if (may !== true) return refused({ field: "", refusal: may.because });
  const landscape = await landscapeOf(act);
  const own = ownHistory(landscape).find(one => one.size === size);
  if (!own || own.n < leastHistory) {
    const values = { n: leastHistory };
    return refused({ field: "", refusal: { code: "effort-history", values } });
  }
  const { hours: _, weight: __, ...before } = landscape.effort.sizes[own.size];
  const { low, months, high, n } = own;
  const after = { low, months, high, quarters: before.quarters };
  return written(act, async tx => {
    const set = { by: act.actor.id, on: act.today, history: n };
    await putSize(tx, act.municipality, own.size, { ...after, ...set });
    await record(tx, act, {
      action: "effort-table.changed",
      object: { kind: "municipality", id: act.municipality },
      payload: { changes: [{ at: own.size, before, after }], history: n },
    });
    return { ok: true, id: act.municipality };
  });
};

/** Says how many hours a person works in a year and where that stands; an empty box goes back to what held before. */
export const setYearHours = async (act: Act, typed: Record<string, string | undefined>): Promise<Kept> => {
  const may = allowed(act, maySetCapacity);
  if (may !== true) return refused({ field: "", refusal: may.because });
  const hours = yearHoursTyped(typed.hours);
  const source = (typed.source ?? "").trim();
  const faults: (FieldRefusal | false)[] = [
    hours === undefined && { field: "hours", refusal: { code: "effort-year" } },
    typeof hours === "number" && source === "" && { field: "source", refusal: { code: "required" } },
    source.length > longestWhy && {
      field: "source",
      refusal: { code: "too-long", values: { max: longestWhy, length: source.length } },
    },
  ];
  const refusals = faults.filter(fault => fault !== false);
  if (hours === undefined || refusals.length > 0) return refused(...refusals);
  return written(act, async tx => {
    const before = (await effortSet(tx)).year;
    if ((before?.hours ?? null) === hours && (hours === null || before?.source === source))
      return { ok: true, id: act.municipality };
    if (hours === null) await dropYear(tx);
    else await putYear(tx, act.municipality, { hours, source, by: act.actor.id, on: act.today });
    await record(tx, act, {
      action: "effort-year.set",
      object: { kind: "municipality", id: act.municipality },
      payload: { before: before?.hours ?? null, after: hours, source: hours === null ? null : source },
    });
    return { ok: true, id: act.municipality };
  });
};

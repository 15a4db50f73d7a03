import { pointer, shown } from "../../../kernel/json.ts";
import type { Fault } from "./rules-fault.ts";
import { longest } from "./rules-portfolio.ts";

/** An object of a file whose shape is not known to be right. */
export type Loose = Readonly<Record<string, unknown>>;

/** What must hold between the parts of a portfolio. Reads the file itself, so that one fault hides no other. */
export const faultsBetween = (raw: Loose): Fault[] => {
  const known = knownIn(raw);
  return [
    ...known.twice,
    ...seriesFaults(raw),
    ...objectsIn(raw.initiatives).flatMap(([one, i]) => faultsOfInitiative(one, i, known)),
  ];
};

/** The objects of a list, each with its place; what is no object is told by the shape. */
export const objectsIn = (list: unknown): [Loose, number][] =>
  Array.isArray(list) ? list.flatMap((one, i): [Loose, number][] => (isObject(one) ? [[one, i]] : [])) : [];

export const isObject = (value: unknown): value is Loose =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The number of periods, when the file says it rightly. */
export const horizonOf = (raw: Loose): number | null => {
  const periods = isObject(raw.calendar) ? raw.calendar.periods : null;
  return isCount(periods) && periods >= 1 && periods <= longest ? periods : null;
};

export const isCount = (value: unknown): value is number =>
  Number.isSafeInteger(value) && (value as number) >= 0;

type Known = Record<"roles" | "units" | "purposes" | "initiatives", ReadonlySet<string>> & {
  twice: readonly Fault[];
};

const knownIn = (raw: Loose): Known => {
  const twice: Fault[] = [];
  const idsOf = (part: string, field: string) => {
    const first = new Map<unknown, string>();
    for (const [one, i] of objectsIn(raw[part])) {
      const id = one[field];
      const path = pointer(part, i, field);
      if (id === undefined) continue;
      const before = first.get(id);
      if (before !== undefined)
        twice.push({ path, code: "duplicate-id", values: { read: shown(id), first: before } });
      else first.set(id, path);
    }
    return new Set([...first.keys()].filter(id => typeof id === "string"));
  };
  idsOf("budgets", "year");
  return {
    roles: idsOf("roles", "id"),
    units: idsOf("units", "id"),
    purposes: idsOf("purposes", "id"),
    initiatives: idsOf("initiatives", "id"),
    twice,
  };
};

const seriesFaults = (raw: Loose): Fault[] => {
  const periods = horizonOf(raw);
  if (periods === null) return [];
  const of = (part: string, field: string) =>
    objectsIn(raw[part]).flatMap(([one, i]) =>
      lengthFault(one[field], periods, pointer(part, i, field), "periods"),
    );
  return [...of("roles", "capacity"), ...of("units", "changeLimit")];
};

/** A series longer than any may be is told by the shape already. */
const lengthFault = (series: unknown, expected: number, path: string, form: string): Fault[] =>
  Array.isArray(series) && series.length !== expected && series.length <= longest
    ? [{ path, code: "wrong-length", form, values: { n: series.length, expected } }]
    : [];

const faultsOfInitiative = (one: Loose, i: number, known: Known): Fault[] => {
  const at = (...steps: (string | number)[]) => pointer("initiatives", i, ...steps);
  const unknown = (field: string, of: "roles" | "units" | "purposes"): Fault[] =>
    keysOf(one[field])
      .filter(id => !known[of].has(id))
      .map(id => ({ path: at(field, id), code: "unknown-id", form: of, values: { read: shown(id) } }));
  const duration = one.duration;
  return [
    ...unknown("effort", "roles"),
    ...unknown("changeLoad", "units"),
    ...unknown("benefits", "purposes"),
    ...(isCount(duration) && duration >= 1
      ? [
          ...lengthFault(one.cost, duration, at("cost"), "duration"),
          ...keysOf(one.effort).flatMap(role =>
            lengthFault((one.effort as Loose)[role], duration, at("effort", role), "duration"),
          ),
        ]
      : []),
    ...linkFaults(one, "after", at, known.initiatives),
    ...linkFaults(one, "excludes", at, known.initiatives),
  ];
};

const keysOf = (table: unknown): string[] => (isObject(table) ? Object.keys(table) : []);

const linkFaults = (
  one: Loose,
  field: "after" | "excludes",
  at: (...steps: (string | number)[]) => string,
  known: ReadonlySet<string>,
): Fault[] => {
  const list = one[field];
  if (!Array.isArray(list)) return [];
  const first = new Map<unknown, string>();
  return list.flatMap((id, k): Fault[] => {
    if (typeof id !== "string") return [];
    const path = at(field, k);
    const values = { read: shown(id) };
    const before = first.get(id);
    if (before !== undefined) return [{ path, code: "duplicate-id", values: { ...values, first: before } }];
    first.set(id, path);
    if (id === one.id) return [{ path, code: "self-reference", values }];
    return known.has(id) ? [] : [{ path, code: "unknown-id", form: "initiatives", values }];
  });
};

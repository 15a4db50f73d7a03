import { livingFlows, livingUses } from "../overlooked/facts.ts";
import { idOf, idsOf, thingsOf, type Landscape as Whole } from "../register/landscape.ts";
import type { Thing as Row } from "../register/rules.ts";
import { titleOf } from "../register/title.ts";
import { supplierOf } from "../system-use/supplier.ts";
import { keyOf, type Landscape, landscapeOf, type Thing, type ThingKind, type Tie } from "./rules.ts";

const kinds: Record<string, ThingKind> = {
  "system-use": "system-use",
  contract: "contract",
  processing: "processing-activity",
  initiative: "initiative",
  task: "task",
  supplier: "supplier",
  interface: "interface",
  "data-set": "data-set",
};
/** The noun of a kind: the walk's words and the register's differ in one. */
export const nounOfKind = (kind: string): string => (kind === "processing-activity" ? "processing" : kind);
export const kindOfNoun = (noun: string): ThingKind | undefined => kinds[noun];

const made = new WeakMap<Whole, Landscape>();

/** The landscape of today as things and ties, made ready to walk once: what has ended breaks nothing. */
export const graphOf = (whole: Whole): Landscape => {
  const known = made.get(whole) ?? landscapeOf(thingsIn(whole), tiesIn(whole));
  made.set(whole, known);
  return known;
};

const thingsIn = (whole: Whole): Thing[] => [
  ...Object.entries(kinds).flatMap(([noun, kind]) =>
    thingsOf(whole, noun).map(row => ({ kind, id: row.id, name: titleOf(whole, row.id) })),
  ),
  ...[...whole.units].map(([id, { name }]) => ({ kind: "unit" as const, id, name })),
];

const key = (kind: ThingKind, id: string) => keyOf({ kind, id });

const tiesIn = (whole: Whole): Tie[] => {
  const ties: Tie[] = [];
  const tie = (from: string, to: string, kind: string) => ties.push({ from, to, kind });
  // A contract carries its systems, and someone must look at it when one of them goes.
  const bothWays = (a: string, b: string, kind: string) => {
    tie(a, b, kind);
    tie(b, a, kind);
  };
  const uses = livingUses(whole);
  const living = new Set(uses.map(({ id }) => id));
  const livingOf = (row: Row, field: string) => idsOf(row, field).filter(id => living.has(id));
  for (const row of livingFlows(whole)) integrationTies(row, tie);
  const exposed = exposedIn(whole);
  for (const use of uses) {
    const at = key("system-use", use.id);
    for (const id of idsOf(use, "tasks")) tie(at, key("task", id), "task");
    const users = idsOf(use, "usingUnits");
    for (const id of users) tie(at, key("unit", id), "unit");
    // Who answers for a system does not therefore use it.
    const responsible = idOf(use, "responsibleUnit");
    if (responsible && !users.includes(responsible)) tie(at, key("unit", responsible), "responsible");
    for (const id of new Set([...idsOf(use, "contracts"), idOf(use, "mainContract") ?? ""]))
      if (id) bothWays(key("contract", id), at, "contract");
    for (const id of exposed.get(idOf(use, "system") ?? "") ?? []) tie(at, key("interface", id), "interface");
    const supplier = supplierOf(whole, use);
    if (supplier) tie(key("supplier", supplier), at, "supplier");
  }
  for (const row of thingsOf(whole, "contract")) {
    const supplier = idOf(row, "supplier");
    if (supplier) tie(key("supplier", supplier), key("contract", row.id), "supplier");
  }
  for (const row of thingsOf(whole, "processing")) {
    for (const id of livingOf(row, "uses"))
      tie(key("system-use", id), key("processing-activity", row.id), "processing");
    for (const id of idsOf(row, "tasks")) tie(key("processing-activity", row.id), key("task", id), "task");
  }
  for (const row of thingsOf(whole, "initiative"))
    for (const field of ["introduces", "changes", "retires"])
      for (const id of livingOf(row, field)) tie(key("system-use", id), key("initiative", row.id), field);
  for (const row of thingsOf(whole, "hit")) {
    const [initiative, unit] = [idOf(row, "initiative"), idOf(row, "unit")];
    if (initiative && unit) tie(key("initiative", initiative), key("unit", unit), "hits");
  }
  for (const row of thingsOf(whole, "data-set"))
    for (const id of livingOf(row, "uses")) tie(key("system-use", id), key("data-set", row.id), "data");
  return ties;
};

/** The interfaces of today by the product that exposes them. */
const exposedIn = (whole: Whole): ReadonlyMap<string, string[]> => {
  const exposed = new Map<string, string[]>();
  for (const row of thingsOf(whole, "interface")) {
    const product = idOf(row, "system");
    if (product && !((idOf(row, "to") ?? "9999") <= whole.today))
      exposed.set(product, [...(exposed.get(product) ?? []), row.id]);
  }
  return exposed;
};

/**
 * Data flow from source to target, and back too where both send; one that manages without does not break. What a flow
 * goes over and what it is bought by carry it: if either goes, whoever receives gets nothing.
 */
const integrationTies = (row: Row, tie: (from: string, to: string, kind: string) => void) => {
  const [source, target] = [idOf(row, "source"), idOf(row, "target")];
  if (!source || !target) return;
  const kind = row.values.necessity === "manages-without" ? "integration-loose" : "integration";
  const [sender, receiver] = [key("system-use", source), key("system-use", target)];
  const receivers = row.values.direction === "both-ways" ? [receiver, sender] : [receiver];
  for (const to of receivers) tie(to === receiver ? sender : receiver, to, kind);
  const over = idOf(row, "interface");
  if (over) for (const to of receivers) tie(key("interface", over), to, kind);
  const contract = idOf(row, "contract");
  if (!contract) return;
  for (const to of receivers) tie(key("contract", contract), to, kind);
  // Someone must look at it when one of its ends goes.
  for (const end of [sender, receiver]) tie(end, key("contract", contract), "contract");
};

import type { Lang, Names } from "../../../kernel/lang.ts";
import type { Day } from "../../../kernel/period.ts";
import type { DutySpan, HolderTitle, UnitInLine } from "../../organisation/index.server.ts";
import type { OwnLeadTimes } from "../contract/rules-lead-times.ts";
import type { Disclosure } from "../disclosure/rules.ts";
import type { EffortTable } from "../initiative/rules-effort.ts";
import type { ItemChange } from "../initiative/rules-publication.ts";
import type { Screening } from "../processing/screening.ts";
import type { SetLimit } from "../settings/rules-limits.ts";
import type { Objection } from "../settings/rules-objections.ts";
import type { SharedProduct } from "../shared/rules.ts";
import type { Noun } from "./noun.ts";
import type { Thing } from "./rules.ts";

/** A plan whose item changed after it was planned. */
export type PlanFlag = { id: string; initiative: string; item: string; changes: ItemChange[]; on: Day };

export type Attested = { by: string; on: Day; expires: Day };

/** Everything a municipality has, read once and looked at many ways. */
export type Landscape = {
  today: Day;
  country: string;
  things: ReadonlyMap<string, readonly Thing[]>;
  byId: ReadonlyMap<string, { noun: string; thing: Thing }>;
  /** What things are called in the reader's language, where that is not their title. */
  called: ReadonlyMap<string, string>;
  /** Units by id, also those no longer or not yet there. */
  units: ReadonlyMap<string, UnitInLine>;
  /** The people and positions responsible for anything here. */
  holders: ReadonlyMap<string, HolderTitle>;
  /** Who has held, holds and is to hold what, by thing, in the order of days. */
  duties: ReadonlyMap<string, readonly DutySpan[]>;
  attestations: ReadonlyMap<string, Attested>;
  /** How long a new attestation holds. */
  attestationMonths: number;
  /** The months of a purchase that the municipality set itself; our guess holds for the others. */
  leadTimes: OwnLeadTimes;
  /** How much change the municipality says its units bear, in the order of quarters. */
  changeLimits: readonly SetLimit[];
  /** What was objected to the limits of units and not answered, the newest first. */
  objections: readonly Objection[];
  /** What sizes and kinds of work take: the municipality's own, our guess where it has none. */
  effort: EffortTable;
  /** The municipality's own name, as controller, and its data-protection officer. */
  controller: Names;
  /** The languages it works in, the first of them before all. */
  languages: readonly Lang[];
  protectionOfficer: { name: string; contact: string } | null;
  /** The newest screening of each processing. */
  screenings: ReadonlyMap<string, Screening>;
  /** Plans whose item changed since, that nobody has looked at. */
  flags: readonly PlanFlag[];
  /** Two systems that share a task on purpose; who said so, by account. */
  meantOverlaps: readonly { one: string; other: string; reason: string; by: string | null; on: Day | null }[];
  /** What a system stands for in the shared catalogue, by the system's id. */
  shared: ReadonlyMap<string, Shared>;
  disclosures: ReadonlyMap<string, Disclosure>;
  /** Whether KITOS counts a contract or a system use as valid, and since which day it has said so. */
  kitosSays: ReadonlyMap<string, { valid: boolean; on: Day }>;
};

/** The product a system was linked to, and what stands in its place today (the same, unless curators merged it). */
export type Shared = { linked: SharedProduct; product: SharedProduct };

export const thingsOf = (landscape: Landscape, noun: Noun | string): readonly Thing[] =>
  landscape.things.get(typeof noun === "string" ? noun : noun.name) ?? [];

/** Who a holder is: the person, also where a position holds the duty; a vacant position by its title. */
export const holderName = (landscape: Landscape, id: string): string => {
  const holder = landscape.holders.get(id);
  return holder ? (holder.personName ?? holder.label) : "";
};

export const textOf = (thing: Thing, field: string): string => String(thing.values[field] ?? "");
export const idOf = (thing: Thing, field: string): string | null => {
  const value = thing.values[field];
  return typeof value === "string" ? value : null;
};
export const idsOf = (thing: Thing, field: string): readonly string[] => {
  const value = thing.values[field];
  return Array.isArray(value) ? value : [];
};
export const numberOf = (thing: Thing, field: string): number | null => {
  const value = thing.values[field];
  return typeof value === "number" ? value : null;
};

import type { Refusal } from "../../../kernel/result.ts";

/** A field's value; a reference holds the KITOS key of what it points to. Null was sent empty, absent was not sent. */
export type KitosValue = string | number | boolean | readonly string[] | null;
export type KitosValues = Record<string, KitosValue>;

/** Ordered so that what is pointed to mostly comes before what points to it. */
export const kitosKinds = [
  "unit",
  "person",
  "supplier",
  "task",
  "system",
  "interface",
  "contract",
  "money-line",
  "system-use",
  "integration",
  "processing",
  "assessment",
  "processor-agreement",
  "sub-processor",
  "oversight",
  "responsibility",
] as const;
export type KitosKind = (typeof kitosKinds)[number];

/** One thing as KITOS tells it, with the field names of our nouns. Absent fields are not in `values`. */
export type KitosRecord = {
  kind: KitosKind;
  /** The KITOS uuid, or uuids joined by "/" for what has none of its own there. */
  key: string;
  /** The record whose list this one came in; it goes when it is no longer in that list. */
  parent?: string;
  values: KitosValues;
  /** Choices as KITOS names them, beside what we mapped them to. */
  choices?: Record<string, { uuid: string; name: string }>;
  /** What KITOS itself says of validity; compared with our own answer, never stored as it. */
  verdict?: Record<string, KitosValue>;
};

/** A list of a parent that was sent, so that what is missing from it is gone: "integration|<use>". */
export type Sent = string;

export type KitosDeletion = { kind: KitosKind; key: string; at: string };
/** A choice of KITOS no table of ours knows; `code` when this municipality has mapped it itself. */
export type Unmapped = { field: string; value: string; count: number; code?: string };

/** Everything a reading brought, ready to be planned against what is here. */
export type KitosReading = {
  organizationUuid: string;
  records: KitosRecord[];
  deletions: KitosDeletion[];
  /** Kinds read whole: only of these does absence mean "gone". */
  complete: KitosKind[];
  sent: Sent[];
  /** Keys in the answer we do not know, counted: "it-contracts general.newThing" → 12. */
  unknownKeys: Record<string, number>;
  unmapped: Unmapped[];
  /** What a person should know of how it was read. */
  notes: Refusal[];
  /** Give this as `since` the next time. */
  cursor: string;
};

export const recordsOf = (reading: Pick<KitosReading, "records">, kind: KitosKind): KitosRecord[] =>
  reading.records.filter(record => record.kind === kind);

/** Drops what was not sent; null and [] stay. */
export const sentOnly = (values: Record<string, KitosValue | undefined>): KitosValues =>
  Object.fromEntries(
    Object.entries(values).filter((entry): entry is [string, KitosValue] => entry[1] !== undefined),
  );

import { newId } from "../../../kernel/ids.ts";
import type { Refusal } from "../../../kernel/result.ts";
import type { Told, ToldPerson, ToldUnit } from "../../organisation/index.server.ts";
import type { ImportPlan } from "../import/rules.ts";
import type { Landscape } from "../register/landscape.ts";
import type { Noun } from "../register/noun.ts";
import type { Value, Values } from "../register/rules.ts";
import type { NamedThing } from "../register/rules-external-ids.ts";
import type { Resolve } from "./fields.ts";
import type { KitosKind, KitosReading, KitosRecord } from "./record.ts";

/** What is remembered of an earlier import. */
export type Kept = {
  kind: KitosKind;
  key: string;
  parent: string | null;
  thingId: string | null;
  imported: KitosRecord["values"];
};

/** What an import needs to know of what is here. */
export type Here = {
  landscape: Landscape;
  kept: readonly Kept[];
  units: ReadonlyMap<string, ToldUnit>;
  people: ReadonlyMap<string, ToldPerson>;
  /** Tasks here by their KLE uuid. */
  kle: ReadonlyMap<string, string>;
  /** Things here whose KITOS uuid a person has typed. */
  typed: ReadonlyMap<string, NamedThing>;
  municipality: string;
  unknownSupplier: string;
};

export type Count = { created: number; changed: number; unchanged: number; removed: number };

/** The name under which the organisation keeps the keys of KITOS. */
const kitosSource = "KITOS";
export const unknownSupplierKey = "unknown";
export const keyIn = (kind: KitosKind, key: string) => `${kind}|${key}`;

/** The table on which a reading is weighed against what is here: what is known, and what has been decided so far. */
export class Weighing {
  readonly reading: KitosReading;
  readonly here: Here;
  readonly kept: ReadonlyMap<string, Kept>;
  readonly ids = new Map<string, string>();
  readonly keys = new Map<string, string>();
  readonly adopted = new Set<string>();
  /** What was typed of a thing that is something else there. */
  misnamed: { value: string; id: string } | null = null;
  readonly notes = new Map<string, { refusal: Refusal; n: number }>();
  readonly counts = new Map<KitosKind, Count>();
  readonly created: ImportPlan["created"] = [];
  readonly after = new Map<string, { noun: Noun; values: Values }>();
  readonly remember: Kept[] = [];
  readonly told: Omit<Told, "named" | "gone"> = {
    source: kitosSource,
    units: { created: [], changed: [], ended: [] },
    people: { created: [], changed: [] },
  };
  root: string | null = null;
  readonly unknown: string;
  readonly resolve: Resolve;

  constructor(reading: KitosReading, here: Here) {
    this.reading = reading;
    this.here = here;
    this.kept = new Map(here.kept.map(one => [keyIn(one.kind, one.key), one]));
    this.unknown = this.kept.get(keyIn("supplier", unknownSupplierKey))?.thingId ?? newId();
    this.resolve = {
      idOf: (kind, key) => this.ids.get(keyIn(kind, key)),
      keyOf: id => this.keys.get(id),
      today: here.landscape.today,
    };
  }

  name(kind: KitosKind, key: string, id: string): void {
    this.ids.set(keyIn(kind, key), id);
    if (!this.keys.has(id)) this.keys.set(id, key);
  }

  note(code: string, values: NonNullable<Refusal["values"]> = {}, n = 1): void {
    const key = `${code} ${JSON.stringify(values)}`;
    this.notes.set(key, { refusal: { code, values }, n: (this.notes.get(key)?.n ?? 0) + n });
  }

  count(kind: KitosKind, what: keyof Count): void {
    const count = this.counts.get(kind) ?? { created: 0, changed: 0, unchanged: 0, removed: 0 };
    count[what]++;
    this.counts.set(kind, count);
  }

  /** Whether what became of a record is still here. */
  stands({ kind, thingId }: Kept): boolean {
    if (kind === "unit") return this.here.units.has(thingId ?? "");
    if (kind === "person") return this.here.people.has(thingId ?? "");
    return this.here.landscape.byId.has(thingId ?? "");
  }

  now(kind: KitosKind, id: string): Record<string, Value> {
    if (kind === "unit") return { ...this.here.units.get(id) };
    if (kind === "person") return { ...this.here.people.get(id) };
    return this.here.landscape.byId.get(id)?.thing.values ?? {};
  }
}

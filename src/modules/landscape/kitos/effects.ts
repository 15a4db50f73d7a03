import { newId } from "../../../kernel/ids.ts";
import type { Refusal } from "../../../kernel/result.ts";
import { cutText } from "../../../kernel/text.ts";
import type { Told, ToldPerson, ToldUnit } from "../../organisation/index.server.ts";
import type { ImportPlan } from "../import/rules.ts";
import type { Landscape } from "../register/landscape.ts";
import { fieldsOf, type Noun } from "../register/noun.ts";
import { checkThing, differing, normal, type Value, type Values } from "../register/rules.ts";
import { currentOf, markOf, nounOf, ourField, type Resolve, remembered, toOurs } from "./fields.ts";
import { type KitosExisting, type KitosPlan, planKitos } from "./plan.ts";
import {
  type KitosKind,
  type KitosReading,
  type KitosRecord,
  type KitosValue,
  kitosKinds,
} from "./record.ts";
import { removalsIn } from "./removal.ts";

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
  municipality: string;
  unknownSupplier: string;
};

export type Count = { created: number; changed: number; unchanged: number; removed: number };
export type Conflict = { kind: KitosKind; id: string; field: string; here: KitosValue; there: KitosValue };

/** Everything an import does here, ready to be shown and written. */
export type Effects = Pick<ImportPlan, "created" | "changed" | "removed"> & {
  told: Told;
  remember: Kept[];
  forget: { kind: KitosKind; key: string; thingId: string | null }[];
  /** What was remembered when this was planned: another import in between makes it void. */
  keptBefore: string;
  idOf: Resolve["idOf"];
  counts: Map<KitosKind, Count>;
  conflicts: Conflict[];
  notes: Refusal[];
};

/** The name under which the organisation keeps the keys of KITOS. */
export const kitosSource = "KITOS";
export const unknownSupplierKey = "unknown";
const idOf = (kind: KitosKind, key: string) => `${kind}|${key}`;

/** What a reading does to what is here; pure but for the ids of what is new. */
export const effectsOf = (reading: KitosReading, here: Here): Effects =>
  new Weighing(reading, here).effects();

class Weighing {
  readonly #reading: KitosReading;
  readonly #here: Here;
  readonly #ids = new Map<string, string>();
  readonly #keys = new Map<string, string>();
  readonly #kept: Map<string, Kept>;
  readonly #adopted = new Set<string>();
  readonly #notes = new Map<string, { refusal: Refusal; n: number }>();
  readonly #counts = new Map<KitosKind, Count>();
  readonly #created: ImportPlan["created"] = [];
  readonly #after = new Map<string, { noun: Noun; values: Values }>();
  readonly #remember: Kept[] = [];
  readonly #told: Told = {
    source: kitosSource,
    units: { created: [], changed: [], ended: [] },
    people: { created: [], changed: [] },
  };
  #root: string | null = null;
  #unknown: string;
  readonly #resolve: Resolve;

  constructor(reading: KitosReading, here: Here) {
    this.#reading = reading;
    this.#here = here;
    this.#kept = new Map(here.kept.map(one => [idOf(one.kind, one.key), one]));
    this.#unknown = this.#kept.get(idOf("supplier", unknownSupplierKey))?.thingId ?? newId();
    this.#resolve = {
      idOf: (kind, key) => this.#ids.get(idOf(kind, key)),
      keyOf: id => this.#keys.get(id),
      today: here.landscape.today,
    };
  }

  effects(): Effects {
    const { landscape } = this.#here;
    for (const one of this.#here.kept)
      if (one.thingId && this.#stands(one)) this.#name(one.kind, one.key, one.thingId);
    const records = this.#taken();
    this.#nameNew(records);
    const comparable = records.map(record => ({
      ...record,
      values: remembered(record.kind, record.values, this.#here.municipality),
    }));
    const told = new Map(records.map(record => [idOf(record.kind, record.key), record]));
    const plan = planKitos(this.#existing(told), { ...this.#reading, records: comparable });
    for (const kind of kitosKinds)
      for (const { key } of plan.create.filter(record => record.kind === kind))
        this.#create(told.get(idOf(kind, key))!);
    for (const { record, changes } of plan.update)
      this.#update(
        told.get(idOf(record.kind, record.key))!,
        changes.map(({ field }) => field),
        plan,
      );
    this.#agree(plan);
    for (const { kind } of plan.unchanged) this.#count(kind, "unchanged");
    const gone = this.#remove(plan);
    this.#addUnknownSupplier();
    const changed = [...this.#after].flatMap(([id, { noun, values }]) => {
      const before = landscape.byId.get(id)!.thing;
      const fields = differing(noun, before.values, values);
      return fields.length === 0
        ? []
        : [{ noun: noun.name, id, fields, before: before.values, after: values, version: before.version }];
    });
    return {
      created: this.#created,
      changed,
      removed: gone.removed,
      told: this.#told,
      remember: this.#remember,
      forget: gone.forget,
      keptBefore: JSON.stringify(this.#here.kept.map(({ kind, key }) => [kind, key])),
      idOf: this.#resolve.idOf,
      counts: this.#counts,
      conflicts: plan.conflicts.map(one => ({
        kind: one.kind,
        id: this.#ids.get(idOf(one.kind, one.key)) ?? "",
        field: one.field,
        here:
          one.kind === "person"
            ? ((this.#now(one.kind, this.#ids.get(idOf(one.kind, one.key)) ?? "")[one.field] ??
                null) as KitosValue)
            : one.here,
        there: told.get(idOf(one.kind, one.key))?.values[one.field] ?? null,
      })),
      notes: [...this.#notes.values()].map(({ refusal, n }) => ({
        ...refusal,
        values: { ...refusal.values, n },
      })),
    };
  }

  #name(kind: KitosKind, key: string, id: string): void {
    this.#ids.set(idOf(kind, key), id);
    if (!this.#keys.has(id)) this.#keys.set(id, key);
  }

  #note(code: string, values: NonNullable<Refusal["values"]> = {}, n = 1): void {
    const key = `${code} ${JSON.stringify(values)}`;
    this.#notes.set(key, { refusal: { code, values }, n: (this.#notes.get(key)?.n ?? 0) + n });
  }

  #count(kind: KitosKind, what: keyof Count): void {
    const count = this.#counts.get(kind) ?? { created: 0, changed: 0, unchanged: 0, removed: 0 };
    count[what]++;
    this.#counts.set(kind, count);
  }

  /** Whether what became of a record is still here. */
  #stands({ kind, thingId }: Kept): boolean {
    if (kind === "unit") return this.#here.units.has(thingId ?? "");
    if (kind === "person") return this.#here.people.has(thingId ?? "");
    return this.#here.landscape.byId.has(thingId ?? "");
  }

  /** The records that concern us: of the task tree only what is used, nothing that was taken away here. */
  #taken(): KitosRecord[] {
    const { records } = this.#reading;
    const roles = records.filter(({ kind }) => kind === "responsibility").length;
    if (roles > 0) this.#note("kitos.roles-left", {}, roles);
    const tasks = new Map(records.flatMap(one => (one.kind === "task" ? [[one.key, one] as const] : [])));
    const used = new Set<string>();
    const use = (key: KitosValue | undefined): void => {
      if (typeof key !== "string" || used.has(key) || !tasks.has(key)) return;
      used.add(key);
      use(tasks.get(key)?.values.broader);
    };
    for (const { values } of records)
      for (const field of ["tasks", "tasksRemoved"])
        for (const key of [values[field] ?? []].flat()) use(key as string);
    return records.filter(record => {
      const kept = this.#kept.get(idOf(record.kind, record.key));
      if (record.kind === "responsibility") return false;
      if (record.kind === "task" && !kept && !used.has(record.key)) return false;
      if (kept?.thingId && !this.#stands(kept)) {
        this.#note("kitos.removed-here");
        return false;
      }
      return true;
    });
  }

  /** Every new record gets its id first, so that all can point to all; some are already here under another name. */
  #nameNew(records: readonly KitosRecord[]): void {
    const { units, people, kle, landscape } = this.#here;
    const roots = [...units].filter(([, unit]) => unit.parent === null).map(([id]) => id);
    this.#root = roots[0] ?? null;
    const mails = new Map<string, string[]>();
    for (const [id, { email }] of people)
      if (email) mails.set(email.toLowerCase(), [...(mails.get(email.toLowerCase()) ?? []), id]);
    const codes = new Map(
      (landscape.things.get("task") ?? []).flatMap(({ id, values }) =>
        values.scheme === "KLE" ? [[String(values.code), id] as const] : [],
      ),
    );
    const adopt = ({ kind, key, values }: KitosRecord): string | undefined => {
      if (kind === "unit" && values.parent == null && roots.length === 1) {
        const root = roots[0]!;
        if (this.#keys.has(root)) return undefined;
        this.#note("kitos.adopted-root", { unit: units.get(root)?.name ?? "" });
        return root;
      }
      if (kind === "person" && typeof values.email === "string") {
        const found = mails.get(values.email.toLowerCase()) ?? [];
        if (found.length !== 1 || this.#keys.has(found[0]!)) return undefined;
        this.#note("kitos.adopted-people");
        return found[0];
      }
      if (kind !== "task") return undefined;
      return kle.get(key.toLowerCase()) ?? codes.get(String(values.code));
    };
    for (const record of records) {
      const { kind, key } = record;
      if (this.#ids.has(idOf(kind, key))) continue;
      const known = adopt(record);
      if (known) this.#adopted.add(idOf(kind, key));
      this.#name(kind, key, known ?? newId());
      if (kind === "unit" && record.values.parent == null) this.#root ??= this.#ids.get(idOf(kind, key))!;
    }
  }

  #existing(told: ReadonlyMap<string, KitosRecord>): KitosExisting[] {
    return this.#here.kept.flatMap(({ kind, key, parent, thingId, imported }) => {
      if (key === unknownSupplierKey || !this.#ids.has(idOf(kind, key)) || !thingId) return [];
      const fields = [...Object.keys(imported), ...Object.keys(told.get(idOf(kind, key))?.values ?? {})];
      const made = (field: string, value: KitosValue) => this.#made(kind, key, field, value);
      const now = this.#now(kind, thingId);
      const current =
        kind === "person"
          ? Object.fromEntries(
              fields.map(field => [
                field,
                markOf((now[field] as KitosValue) ?? null, this.#here.municipality),
              ]),
            )
          : currentOf(kind, fields, now, imported, made, this.#resolve);
      return [{ kind, key, ...(parent ? { parent } : {}), imported, current }];
    });
  }

  #now(kind: KitosKind, id: string): Record<string, Value> {
    if (kind === "unit") return { ...this.#here.units.get(id) };
    if (kind === "person") return { ...this.#here.people.get(id) };
    return this.#here.landscape.byId.get(id)?.thing.values ?? {};
  }

  /** A value of KITOS as it stands here; what we cannot do without is filled by rule, and `#tell` says so. */
  #made(kind: KitosKind, key: string, field: string, value: KitosValue): Value {
    const made = toOurs(kind, field, value, this.#resolve);
    if (kind === "task" && field === "scheme") return "KLE";
    if (kind === "unit" && field === "parent")
      return made ?? (this.#ids.get(idOf(kind, key)) === this.#root ? null : this.#root);
    const name = ourField(kind, field);
    return made === null && name !== null && nounOf(kind)?.fields[name]?.required
      ? this.#stopgap(kind, key, name)
      : made;
  }

  #stopgap(kind: KitosKind, key: string, name: string): Value {
    const { fields, title } = nounOf(kind)!;
    const to = fields[name]?.to;
    if (to === "unit") return this.#root;
    if (to === "supplier") return this.#unknown;
    if (name === "lifeCycle") return "unknown";
    if (name === "country") return "ZZ";
    if (name === "year") return Number(this.#here.landscape.today.slice(0, 4));
    return name === title ? key : null;
  }

  #valuesOf({ kind, key, values }: KitosRecord): Values {
    const made: Values = {};
    for (const [field, value] of Object.entries(values)) {
      const name = ourField(kind, field);
      if (name !== null) made[name] = this.#made(kind, key, field, value);
    }
    return made;
  }

  #create(record: KitosRecord): void {
    const { kind, key, parent } = record;
    const id = this.#ids.get(idOf(kind, key))!;
    const noun = nounOf(kind);
    const adopted = this.#adopted.has(idOf(kind, key));
    if (adopted) this.#count(kind, "unchanged");
    else if (noun ? !this.#createThing(noun, record, id) : !this.#createTold(record, id)) {
      this.#ids.delete(idOf(kind, key));
      this.#note("kitos.not-taken", { kind });
      return;
    } else this.#count(kind, "created");
    this.#keep(record, id, parent ?? null);
  }

  #keep({ kind, key, values }: KitosRecord, thingId: string, parent: string | null): void {
    this.#remember.push({
      kind,
      key,
      parent,
      thingId,
      imported: remembered(kind, values, this.#here.municipality),
    });
  }

  #createTold(record: KitosRecord, id: string): boolean {
    const { kind, key } = record;
    const made = this.#valuesOf(record);
    const name = typeof made.name === "string" ? cutText(made.name, 200) : "";
    if (!name) return false;
    const text = (field: string) => (typeof made[field] === "string" ? made[field] : null);
    if (kind === "unit") {
      const parent = "parent" in made ? text("parent") : id === this.#root ? null : this.#root;
      this.#told.units.created.push({ id, key, value: { name, parent, ean: text("ean") } });
    } else this.#told.people.created.push({ id, key, value: { name, email: text("email") } });
    return true;
  }

  #createThing(noun: Noun, record: KitosRecord, id: string): boolean {
    const { kind, key } = record;
    const made = this.#valuesOf(record);
    for (const [name, field] of fieldsOf(noun))
      if (field.required && (made[name] ?? null) === null) made[name] = this.#stopgap(kind, key, name);
    for (const name of Object.keys(made)) this.#tell(record, name, made[name] ?? null);
    const values = this.#fitting(noun, made);
    if (!values) return false;
    this.#created.push({ noun: noun.name, id, isNew: true, version: null, values, remove: false });
    return true;
  }

  /** Says where a rule of ours stands in for what KITOS did not tell. */
  #tell({ kind, values }: KitosRecord, name: string, made: Value): void {
    const noun = nounOf(kind)!;
    const sent = Object.keys(values).find(field => ourField(kind, field) === name);
    if (!noun.fields[name]?.required || made === null) return;
    if (sent !== undefined && toOurs(kind, sent, values[sent] ?? null, this.#resolve) !== null) return;
    if (name === "year") this.#note("kitos.default-year", { year: Number(made) });
    else if (noun.fields[name]?.to === "unit") this.#note("kitos.default-unit");
    else if (noun.fields[name]?.to === "supplier") this.#note("kitos.default-supplier");
    else
      this.#note("kitos.default-value", {
        field: name,
        kind,
        value: name === noun.title ? "KITOS" : String(made),
      });
  }

  /** The values as they may stand; a value that breaks a rule is left out and told, unless we cannot do without. */
  #fitting(noun: Noun, values: Values): Values | null {
    let fitting = normal(noun, values);
    for (let round = 0; round < 3; round++) {
      const wrong = checkThing(noun, fitting);
      if (wrong.length === 0) return fitting;
      if (wrong.some(({ field }) => noun.fields[field]?.required)) return null;
      for (const { field } of wrong) {
        this.#note("kitos.value-dropped", { field, kind: noun.name });
        fitting = { ...fitting, [field]: null };
      }
    }
    return null;
  }

  #update(record: KitosRecord, fields: readonly string[], plan: KitosPlan): void {
    const { kind, key } = record;
    const id = this.#ids.get(idOf(kind, key))!;
    const kept = this.#kept.get(idOf(kind, key))!;
    const patch: Values = {};
    for (const field of fields) {
      const name = ourField(kind, field);
      if (name !== null) patch[name] = this.#made(kind, key, field, record.values[field] ?? null);
    }
    const noun = nounOf(kind);
    if (!noun) this.#changeTold(kind, id, patch);
    else if (!this.#patch(noun, id, patch)) {
      this.#note("kitos.not-taken", { kind });
      return;
    }
    const agreed = plan.agreed.filter(one => one.kind === kind && one.key === key).map(({ field }) => field);
    const values = Object.fromEntries(
      [...fields, ...agreed].map(field => [field, record.values[field] ?? null]),
    );
    this.#remember.push({
      ...kept,
      imported: { ...kept.imported, ...remembered(kind, values, this.#here.municipality) },
    });
    this.#count(kind, "changed");
  }

  #patch(noun: Noun, id: string, patch: Values): boolean {
    const before = this.#after.get(id)?.values ?? this.#here.landscape.byId.get(id)!.thing.values;
    const values = this.#fitting(noun, { ...before, ...patch });
    if (values) this.#after.set(id, { noun, values });
    return values !== null;
  }

  #changeTold(kind: KitosKind, id: string, patch: Values): void {
    if (Object.keys(patch).length === 0 || patch.name === null) return;
    // The fields were made by `toOurs` for exactly these two kinds.
    if (kind === "unit") this.#told.units.changed.push({ id, change: patch as Partial<ToldUnit> });
    else this.#told.people.changed.push({ id, change: patch as Partial<ToldPerson> });
  }

  /** The same edit on both sides: only the memory moves on. */
  #agree(plan: KitosPlan): void {
    const done = new Set(this.#remember.map(one => idOf(one.kind, one.key)));
    for (const { kind, key, field, value } of plan.agreed) {
      const kept = this.#kept.get(idOf(kind, key));
      if (!kept || done.has(idOf(kind, key))) continue;
      const last = this.#remember.find(one => one.kind === kind && one.key === key);
      if (last) last.imported = { ...last.imported, [field]: value };
      else this.#remember.push({ ...kept, imported: { ...kept.imported, [field]: value } });
    }
  }

  #remove(plan: KitosPlan): { removed: ImportPlan["removed"]; forget: Effects["forget"] } {
    const { landscape, kept } = this.#here;
    const known = new Set(kept.flatMap(({ thingId }) => thingId ?? []));
    const values = new Map(
      [...landscape.byId].map(
        ([id, { noun, thing }]) =>
          [id, { noun, values: this.#after.get(id)?.values ?? thing.values }] as const,
      ),
    );
    for (const row of this.#created) values.set(row.id, { noun: row.noun, values: row.values });
    const wanted = plan.removed.flatMap(one => this.#ids.get(idOf(one.kind, one.key)) ?? []);
    const found = removalsIn(values, wanted, known);
    for (const { noun, id, patch } of found.cleared) this.#patch(noun, id, patch);
    for (const { noun, id } of found.blocked) {
      const ends = noun.fields.to ? "to" : noun.fields.validTo ? "validTo" : null;
      const now = ends && (values.get(id)?.values[ends] ?? null);
      if (!ends || (typeof now === "string" && now <= landscape.today)) continue;
      const patch = {
        [ends]: landscape.today,
        ...(noun.name === "system-use" ? { lifeCycle: "not-in-use" } : {}),
      };
      if (this.#patch(noun, id, patch)) this.#count(noun.name as KitosKind, "changed");
    }
    for (const { id } of found.blocked)
      this.#note("kitos.kept-ended", {
        thing: String(values.get(id)?.values[nounTitle(values.get(id)!.noun)] ?? ""),
      });
    const gone = new Set(found.removed);
    for (const id of wanted) if (this.#here.units.has(id)) this.#endUnit(id, found.pointed.has(id), gone);
    const forget = kept.filter(({ thingId }) => thingId && gone.has(thingId));
    for (const { kind } of forget) this.#count(kind, "removed");
    return {
      removed: found.removed.flatMap(id => {
        const there = landscape.byId.get(id);
        return there ? [{ noun: there.noun, id, version: there.thing.version }] : [];
      }),
      forget: forget.map(({ kind, key, thingId }) => ({ kind, key, thingId })),
    };
  }

  #endUnit(id: string, used: boolean, gone: Set<string>): void {
    if (used || id === this.#root)
      this.#note("kitos.unit-kept", { unit: this.#here.units.get(id)?.name ?? "" });
    else {
      this.#told.units.ended.push(id);
      gone.add(id);
    }
  }

  #addUnknownSupplier(): void {
    if (
      this.#kept.get(idOf("supplier", unknownSupplierKey))?.thingId &&
      this.#here.landscape.byId.has(this.#unknown)
    )
      return;
    const points = (values: Values) => Object.values(values).includes(this.#unknown);
    if (![...this.#created, ...this.#after.values()].some(({ values }) => points(values))) return;
    const noun = nounOf("supplier")!;
    const values = normal(noun, { name: this.#here.unknownSupplier });
    this.#created.push({
      noun: noun.name,
      id: this.#unknown,
      isNew: true,
      version: null,
      values,
      remove: false,
    });
    this.#count("supplier", "created");
    this.#remember.push({
      kind: "supplier",
      key: unknownSupplierKey,
      parent: null,
      thingId: this.#unknown,
      imported: {},
    });
  }
}

const nounTitle = (name: string): string => nounOf(name as KitosKind)?.title ?? "title";

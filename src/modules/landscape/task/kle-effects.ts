import { newId } from "../../../kernel/ids.ts";
import { type Day, isDay } from "../../../kernel/period.ts";
import { inOrder } from "../../../kernel/text.ts";
import type { ImportPlan } from "../import/rules.ts";
import type { Landscape } from "../register/landscape.ts";
import { thingsOf } from "../register/landscape.ts";
import { fieldsOf } from "../register/noun.ts";
import { nouns } from "../register/nouns.ts";
import { differing, normal, type Thing } from "../register/rules.ts";
import type { KleConcept, KleEdition } from "./kle.ts";
import { type EditionPlan, livesOn } from "./kle-edition.ts";
import { task } from "./noun.ts";

export const kleScheme = "KLE";
export const kleUuids = "kle-uuid";

/** Something here that points to a task which has ended, and what stands in its place when that is known. */
export type Citing = { id: string; noun: string; task: string; replacedBy: readonly string[] };
export type KleEffects = Pick<ImportPlan, "created" | "changed"> & {
  names: { value: string; noun: string; id: string }[];
  citing: Citing[];
};

// One number may stand twice in an edition; with us a number is unique, so the ended one says when it ended.
const codeOf = (thing: Thing): string => String(thing.values.code ?? "").replace(/ \(.*\)$/, "");

/** The edition as it lies here, read back from the tasks it became. */
export const loadedEdition = (
  landscape: Landscape,
  uuids: ReadonlyMap<string, string>,
  publishedOn: Day,
): KleEdition => {
  const uuidOf = new Map([...uuids].map(([uuid, id]) => [id, uuid]));
  const concepts = [...uuids].flatMap(([uuid, id]): KleConcept[] => {
    const thing = landscape.byId.get(id)?.thing;
    if (!thing) return [];
    const broader = typeof thing.values.broader === "string" ? thing.values.broader : null;
    const parent = broader ? landscape.byId.get(broader)?.thing : undefined;
    return [
      {
        uuid,
        code: codeOf(thing),
        label: String(thing.values.label),
        parentCode: parent ? codeOf(parent) : null,
        parentUuid: broader ? (uuidOf.get(broader) ?? null) : null,
        from: dayOf(thing.values.from),
        to: dayOf(thing.values.to),
      },
    ];
  });
  return { publishedOn, concepts };
};

const dayOf = (value: unknown): Day | null => (typeof value === "string" && isDay(value) ? value : null);

/** Things here by their KLE uuid, as the import gave it and as a person typed it. */
type Known = Record<"uuids" | "typed", ReadonlyMap<string, string>>;

const idsByCode = (landscape: Landscape): Map<string, string> =>
  new Map(
    thingsOf(landscape, task).flatMap(thing =>
      thing.values.scheme === kleScheme ? [[String(thing.values.code), thing.id] as const] : [],
    ),
  );

/** A concept whose uuid a person typed of something that is no such task, or of a task that is another one already. */
export const misnamed = (
  plan: EditionPlan,
  landscape: Landscape,
  uuids: ReadonlyMap<string, string>,
  typed: ReadonlyMap<string, string>,
): { uuid: string; id: string } | undefined => {
  const byCode = idsByCode(landscape);
  const taken = new Set(uuids.values());
  return plan.concepts.flatMap(({ uuid, code }) => {
    const id = uuids.has(uuid) ? undefined : typed.get(uuid.toLowerCase());
    if (id === undefined) return [];
    const { noun, thing } = landscape.byId.get(id) ?? {};
    const isIts = noun === task.name && thing?.values.scheme === kleScheme;
    const fits = isIts && !taken.has(id) && (byCode.get(code) ?? id) === id;
    taken.add(id);
    return fits ? [] : [{ uuid, id }];
  })[0];
};

/** What loading an edition writes, and who points to what it ends. */
export const kleEffects = (
  plan: EditionPlan,
  landscape: Landscape,
  { uuids, typed }: Known,
  replaced: ReadonlyMap<string, string> = new Map(),
): KleEffects => {
  const byCode = idsByCode(landscape);
  const taken = new Set([...uuids.values()]);
  const ids = new Map<string, string>();
  for (const { uuid, code } of plan.concepts) {
    const known = uuids.get(uuid);
    // Brought by another register under the same number: the same task, not a second one.
    const same = byCode.get(code);
    const id = known ?? typed.get(uuid.toLowerCase()) ?? (same && !taken.has(same) ? same : newId());
    taken.add(id);
    ids.set(uuid, id);
  }
  const effects: KleEffects = { created: [], changed: [], names: [], citing: [] };
  const codes = codesOf(plan.concepts);
  const back = new Set(plan.resurrected.map(({ uuid }) => uuid));
  const offered = new Map(plan.retired.map(({ concept, candidates }) => [concept.uuid, candidates]));
  /** Only what was offered for it can stand in a concept's place; one that is back needs nobody there. */
  const replacement = (uuid: string): { replacedBy?: readonly string[] } => {
    const by = replaced.get(uuid);
    if (by !== undefined && offered.get(uuid)?.includes(by))
      return { replacedBy: [ids.get(by) ?? []].flat() };
    return back.has(uuid) ? { replacedBy: [] } : {};
  };
  for (const concept of plan.concepts) {
    const id = ids.get(concept.uuid)!;
    const before = landscape.byId.get(id)?.thing;
    const values = {
      label: concept.label,
      code: codes.get(concept.uuid)!,
      scheme: kleScheme,
      broader: concept.parentUuid ? (ids.get(concept.parentUuid) ?? null) : null,
      from: concept.from,
      // A concept that ends before it begins never held: its end alone is kept.
      to: concept.to,
      ...replacement(concept.uuid),
      ...(concept.from && concept.to && concept.to <= concept.from ? { from: null } : {}),
    };
    if (!uuids.has(concept.uuid)) effects.names.push({ value: concept.uuid, noun: task.name, id });
    if (!before) {
      effects.created.push({
        noun: task.name,
        id,
        isNew: true,
        version: null,
        remove: false,
        values: normal(task, values),
      });
      continue;
    }
    const after = normal(task, { ...before.values, ...values });
    const fields = differing(task, before.values, after);
    if (fields.length > 0)
      effects.changed.push({
        noun: task.name,
        id,
        fields,
        before: before.values,
        after,
        version: before.version,
      });
  }
  const written = new Map(effects.changed.map(({ id, after }) => [id, after.replacedBy]));
  const ended = new Map(
    plan.concepts
      .filter(concept => !livesOn(concept, plan.publishedOn))
      .map(({ uuid }) => {
        const id = ids.get(uuid)!;
        const by = written.has(id) ? written.get(id) : landscape.byId.get(id)?.thing.values.replacedBy;
        return [id, Array.isArray(by) ? by.map(String) : []];
      }),
  );
  effects.citing.push(...citingOf(landscape, ended));
  return effects;
};

/** Numbers as they can be stored: of several concepts with one number the living one, then the newest, has it. */
const codesOf = (concepts: readonly KleConcept[]): Map<string, string> => {
  const codes = new Map<string, string>();
  const seen = new Set<string>();
  const order = [...concepts].sort(
    (a, b) => Number(a.to !== null) - Number(b.to !== null) || inOrder(b.from ?? "", a.from ?? ""),
  );
  for (const { uuid, code, to } of order) {
    let name = code;
    if (seen.has(name)) name = `${code} (${to ?? uuid})`;
    if (seen.has(name)) name = `${code} (${uuid})`;
    seen.add(name);
    codes.set(uuid, name);
  }
  return codes;
};

const citingOf = (landscape: Landscape, ended: ReadonlyMap<string, readonly string[]>): Citing[] =>
  nouns
    .filter(noun => noun !== task)
    .flatMap(noun =>
      fieldsOf(noun)
        .filter(([, field]) => field.to === task.name)
        .flatMap(([name]) =>
          thingsOf(landscape, noun).flatMap(thing =>
            [thing.values[name] ?? []]
              .flat()
              .map(String)
              .filter(id => ended.has(id))
              .map(id => ({ id: thing.id, noun: noun.name, task: id, replacedBy: ended.get(id) ?? [] })),
          ),
        ),
    );

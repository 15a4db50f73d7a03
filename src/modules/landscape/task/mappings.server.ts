import { isId } from "../../../kernel/ids.ts";
import { done, type Result, refused } from "../../../kernel/result.ts";
import { inOrder } from "../../../kernel/text.ts";
import { type Act, read } from "../../../platform/act.ts";
import { record } from "../../../platform/audit/index.server.ts";
import { allowed } from "../../../platform/auth/policy.ts";
import { keptWith, landscapeOf } from "../register/landscape.server.ts";
import { type Landscape, textOf, thingsOf } from "../register/landscape.ts";
import { mayWrite } from "../register/policy.ts";
import type { Thing } from "../register/rules.ts";
import { writing } from "../register/writing.server.ts";
import { cofogConcepts, cofogScheme, ownMappings, ownScheme, ownTasks, schemeCoverage } from "./cofog.ts";
import {
  addMapping,
  type ConceptRef,
  keyOf,
  type Mapping,
  type MappingKind,
  mappingKinds,
} from "./mapping.ts";
import { task } from "./noun.ts";
import {
  allMappings,
  deleteMappings,
  insertMappings,
  lockTasks,
  type StoredMapping,
} from "./store.server.ts";

/** A concept of a task list with its words in the reader's language. */
export type Named = ConceptRef & { label: string };
export type ShownMapping = {
  from: Named;
  to: Named;
  kind: MappingKind;
  author: string;
  on: string;
  /** The two tasks of one made here; of one shipped with our own list there are none to take it away by. */
  ids: { from: string; to: string } | null;
};
export type Mappings = {
  shown: ShownMapping[];
  /** Tasks that reach nothing of the list they are seen against, neither by themselves nor by the one above. */
  unmapped: (Named & { id: string })[];
  /** The task lists that are here. */
  schemes: string[];
};

export const ownSet = "here";

/** Which list is seen against which; any against COFOG where nobody asks. */
export type Seen = { list?: string | undefined; against?: string | undefined };

/** All mappings of the municipality's task lists, those shipped with our own list among them, and the gaps. */
export const mappingsHere = async (act: Act, seen: Seen = {}): Promise<Mappings> => {
  const landscape = await landscapeOf(act);
  const work = () => mappingsSeen(act, landscape, seen);
  // Only what everybody sees first is kept: what may be asked for has no end.
  return seen.list || (seen.against ?? cofogScheme) !== cofogScheme
    ? work()
    : keptWith(landscape, `mappings ${act.lang}`, work);
};

const mappingsSeen = async (
  act: Act,
  landscape: Landscape,
  { list, against = cofogScheme }: Seen,
): Promise<Mappings> => {
  const all = mappingsIn(landscape, await read(act, tx => allMappings(tx)));
  const byScheme = tasksByScheme(landscape);
  const schemes = [...byScheme.keys()].sort();
  const idIn = ({ scheme, code }: ConceptRef) => byScheme.get(scheme)?.get(code) ?? "";
  const tasks = thingsOf(landscape, task).map(one => ({
    id: one.id,
    ...refOf(one),
    label: textOf(one, "label"),
  }));
  tasks.sort((a, b) => inOrder(keyOf(a), keyOf(b)));
  const named = namesIn(act, tasks);
  const unmapped = new Set(
    schemes
      .filter(scheme => scheme !== against && (!list || scheme === list))
      .flatMap(scheme =>
        schemeCoverage(conceptsIn(landscape, scheme), scheme, against, all, new Set()).unmapped.map(code =>
          keyOf({ scheme, code }),
        ),
      ),
  );
  return {
    shown: all.map(({ from, to, kind, author, on, set }) => ({
      ids: set === ownSet ? { from: idIn(from), to: idIn(to) } : null,
      from: named(from),
      to: named(to),
      kind,
      author,
      on,
    })),
    unmapped: tasks.filter(one => unmapped.has(keyOf(one))),
    schemes,
  };
};

/** The mappings stored here, with those shipped with our own list when that list is here. */
export const mappingsIn = (landscape: Landscape, rows: readonly StoredMapping[]): Mapping[] => [
  ...(tasksByScheme(landscape).has(ownScheme) ? ownMappings : []),
  ...mappingsOfRows(landscape, rows),
];

/** The ids of tasks by list and code. */
export const tasksByScheme = (landscape: Landscape): Map<string, Map<string, string>> => {
  const schemes = new Map<string, Map<string, string>>();
  for (const one of thingsOf(landscape, task)) {
    const { scheme, code } = refOf(one);
    const codes = schemes.get(scheme) ?? new Map<string, string>();
    schemes.set(scheme, codes.set(code, one.id));
  }
  return schemes;
};

/** Adds a mapping between two tasks, by the one who acts and today, if it can stand beside the others. */
export const mapTasks = async (
  act: Act,
  input: { from: string; to: string; kind: string },
): Promise<Result<string>> => {
  const may = allowed(act, mayWrite(task));
  if (may !== true) return { ok: false, refusal: may.because };
  const landscape = await landscapeOf(act);
  const [from, to] = [input.from, input.to].map(id => landscape.byId.get(id));
  const kind = mappingKinds.find(one => one === input.kind);
  if (from?.noun !== task.name || to?.noun !== task.name || !kind) return refused("mapping.unknown-task");
  const row: StoredMapping = {
    from: from.thing.id,
    to: to.thing.id,
    kind,
    author: act.actor.name,
    on: act.today,
  };
  return writing(act, async tx => {
    await lockTasks(tx, act.municipality);
    const before = mappingsOfRows(landscape, await allMappings(tx));
    const added = addMapping([...ownMappings, ...before], mappingOf(from.thing, to.thing, row));
    if (!added.ok) return added;
    await insertMappings(tx, act.municipality, [row]);
    await record(tx, act, {
      action: "task.mapped",
      object: { kind: task.name, id: row.from },
      payload: { to: row.to, kind },
    });
    return done(row.from);
  });
};

/** Takes a mapping made here away again. */
export const unmapTasks = async (
  act: Act,
  input: { from: string; to: string; kind: string },
): Promise<Result<null>> => {
  const may = allowed(act, mayWrite(task));
  if (may !== true) return { ok: false, refusal: may.because };
  const { from, to } = input;
  const kind = mappingKinds.find(one => one === input.kind);
  if (!kind || !isId(from) || !isId(to)) return refused("mapping.unknown-task");
  return writing(act, async tx => {
    if ((await deleteMappings(tx, [{ from, to, kind }])) === 0) return refused("mapping.unknown-task");
    await record(tx, act, {
      action: "task.unmapped",
      object: { kind: task.name, id: from },
      payload: { to, kind },
    });
    return done(null);
  });
};

const refOf = (thing: Thing): ConceptRef => ({
  scheme: textOf(thing, "scheme"),
  code: textOf(thing, "code"),
});

const mappingOf = (from: Thing, to: Thing, { kind, author, on }: StoredMapping): Mapping => ({
  from: refOf(from),
  to: refOf(to),
  kind,
  set: ownSet,
  author,
  on,
});

const mappingsOfRows = (landscape: Landscape, rows: readonly StoredMapping[]): Mapping[] =>
  rows.flatMap(row => {
    const [from, to] = [landscape.byId.get(row.from)?.thing, landscape.byId.get(row.to)?.thing];
    return from && to ? [mappingOf(from, to, row)] : [];
  });

const conceptsIn = (landscape: Landscape, scheme: string) =>
  thingsOf(landscape, task)
    .filter(one => textOf(one, "scheme") === scheme && !hasEnded(one, landscape.today))
    .map(one => {
      const above = landscape.byId.get(textOf(one, "broader"))?.thing;
      return { code: textOf(one, "code"), parentCode: above ? textOf(above, "code") : null };
    });

const hasEnded = (thing: Thing, today: string): boolean =>
  typeof thing.values.to === "string" && thing.values.to <= today;

/** The words of a concept: as it stands here, else as it is shipped. */
const namesIn = (act: Act, tasks: readonly Named[]) => {
  const labels = new Map<string, string>([
    ...ownTasks.map(one => [keyOf({ scheme: ownScheme, code: one.code }), one.title[act.lang]] as const),
    ...cofogConcepts.map(
      one => [keyOf({ scheme: cofogScheme, code: one.code }), one.title[act.lang]] as const,
    ),
    ...tasks.map(one => [keyOf(one), one.label] as const),
  ]);
  return (ref: ConceptRef): Named => ({ ...ref, label: labels.get(keyOf(ref)) ?? "" });
};

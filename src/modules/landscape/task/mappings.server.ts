import { done, type Result, refused } from "../../../kernel/result.ts";
import { type Act, read, transact } from "../../../platform/act.ts";
import { record } from "../../../platform/audit/index.server.ts";
import { allowed } from "../../../platform/auth/policy.ts";
import { landscapeOf } from "../register/landscape.server.ts";
import { type Landscape, textOf, thingsOf } from "../register/landscape.ts";
import { mayWrite } from "../register/policy.ts";
import type { Thing } from "../register/rules.ts";
import { cofogConcepts, cofogCoverage, cofogScheme, ownMappings, ownScheme, ownTasks } from "./cofog.ts";
import { addMapping, type ConceptRef, type Mapping, type MappingKind, mappingKinds } from "./mapping.ts";
import { task } from "./noun.ts";
import { allMappings, insertMapping, lockTasks, type StoredMapping } from "./store.server.ts";

/** A concept of a task list with its words in the reader's language. */
export type Named = ConceptRef & { label: string };
export type ShownMapping = { from: Named; to: Named; kind: MappingKind; author: string; on: string };
export type Mappings = {
  shown: ShownMapping[];
  /** Tasks that reach no group of COFOG, neither by themselves nor by the one above. */
  unmapped: (Named & { id: string })[];
  /** What a mapping can go from and to; COFOG only when it was loaded. */
  tasks: (Named & { id: string })[];
};

const ownSet = "here";

/** All mappings of the municipality's task lists, those shipped with our own list among them, and the gaps. */
export const mappingsHere = async (act: Act): Promise<Mappings> => {
  const landscape = await landscapeOf(act);
  const stored = mappingsOfRows(landscape, await read(act, tx => allMappings(tx)));
  const schemes = new Set(thingsOf(landscape, task).map(one => textOf(one, "scheme")));
  const all = [...(schemes.has(ownScheme) ? ownMappings : []), ...stored];
  const tasks = thingsOf(landscape, task).map(one => ({
    id: one.id,
    ...refOf(one),
    label: textOf(one, "label"),
  }));
  tasks.sort((a, b) => keyOf(a).localeCompare(keyOf(b)));
  const named = namesIn(act, tasks);
  const unmapped = new Set(
    [...schemes]
      .filter(scheme => scheme !== cofogScheme)
      .flatMap(scheme =>
        cofogCoverage(conceptsIn(landscape, scheme), scheme, all, new Set()).unmapped.map(code =>
          keyOf({ scheme, code }),
        ),
      ),
  );
  return {
    shown: all.map(({ from, to, kind, author, on }) => ({
      from: named(from),
      to: named(to),
      kind,
      author,
      on,
    })),
    unmapped: tasks.filter(one => unmapped.has(keyOf(one))),
    tasks,
  };
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
  return transact(act, async tx => {
    await lockTasks(tx, act.municipality);
    const before = mappingsOfRows(landscape, await allMappings(tx));
    const added = addMapping([...ownMappings, ...before], mappingOf(from.thing, to.thing, row));
    if (!added.ok) return added;
    await insertMapping(tx, act.municipality, row);
    await record(tx, act, {
      action: "task.mapped",
      object: { kind: task.name, id: row.from },
      payload: { to: row.to, kind },
    });
    return done(row.from);
  });
};

const refOf = (thing: Thing): ConceptRef => ({
  scheme: textOf(thing, "scheme"),
  code: textOf(thing, "code"),
});
const keyOf = ({ scheme, code }: ConceptRef): string => `${scheme}\u0000${code}`;

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

import type { Lang } from "../../../kernel/lang.ts";
import type { Refusal } from "../../../kernel/result.ts";
import { cellRefusal, limits, type SourceRow } from "../../../platform/files/index.ts";
import { answeredIn, faultList, type Placed as PlacedTable } from "../../../platform/intake/index.ts";
import { labelsOf } from "../register/labels.ts";
import type { Landscape } from "../register/landscape.ts";
import { nounNamed, nouns } from "../register/nouns.ts";
import { type Resolve, readField } from "../register/reading.ts";
import { checkThing, normal, type Values } from "../register/rules.ts";
import { withImported } from "../register/rules-external-ids.ts";
import { refuseAdoptedTwice } from "./adopted.ts";
import { addBeside, besideOf, columnText, type Said, withBeside } from "./beside.ts";
import { noteCell, readCell } from "./cells.ts";
import { clashesOf } from "./clashes.ts";
import { mayBeSaidForAll } from "./columns.ts";
import { comingLabels, newSuppliers, noteOwnUnits } from "./coming.ts";
import { cellOf, columnName, type Draft, draftsOf, headerOf, type Placed, type SayFault } from "./drafts.ts";
import { ownColumns } from "./headings.ts";
import { takeEnd } from "./initiative-end.ts";
import { matchedByContent, matchedByName } from "./matching.ts";
import { refuseUnmeasured } from "./measured.ts";
import { refusePointed } from "./pointed.ts";
import { refuseRings } from "./rings.ts";
import type { Fault, Incoming, Note } from "./rules.ts";
import { noteTwiceNumbered } from "./same-number.ts";
import { ofCell } from "./telling.ts";
import { noteDefaults, unsaid } from "./unsaid.ts";

export type Rows = {
  incoming: Incoming[];
  faults: Fault[];
  faultCount: number;
  notes: Note[];
  sheets: number;
  /** The sheet a row came from, by the id of its thing. */
  sheetOf: Map<string, string>;
};

/** What of the file's world a row is read by. */
type World = { landscape: Landscape; lang: Lang; resolve: Resolve; fault: SayFault; notes: Note[] };

/** Reads placed tables as things; everything wrong is told at once, each with its place. */
export const rowsOf = (
  tables: readonly PlacedTable[],
  landscape: Landscape,
  lang: Lang,
  holders: ReadonlyMap<string, readonly string[]>,
  printed: ReadonlySet<string>,
): Rows => {
  const faults = faultList();
  const notes: Note[] = [];
  const faulty = new Set<SourceRow>();
  const fault: SayFault = ({ table, row }, column, value, refusal) => {
    faulty.add(row);
    faults.add({ sheet: table.sheet, row: row.number, column, value, refusal });
  };
  const placed = tables.flatMap(table => placedOf(table) ?? []);
  for (const sheet of placed) noteDefaults(sheet, landscape, lang, notes);
  for (const sheet of placed) noteTwiceNumbered(sheet, notes);
  const named = placed.flatMap(sheet => draftsOf(sheet, landscape, fault));
  let drafts: readonly Draft[] = matchedByName(named, landscape);
  let coming = comingLabels(drafts);
  let suppliers = newSuppliers(drafts, landscape, coming);
  const resolve: Resolve = (to, text) => {
    if (to === "holder") return holders.get(text.trim()) ?? [];
    // What is here and what comes with the file count alike: a name that fits both is told as ambiguous.
    return [...new Set([...labelsOf(landscape, to).idsOf(text), ...(coming.get(to)?.idsOf(text) ?? [])])];
  };
  const world = { landscape, lang, resolve, fault, notes };
  const silent = { ...world, fault: () => {}, notes: [] };
  const read = (draft: Draft) => {
    const { values, wrong } = valuesOf(draft, silent);
    return wrong.size === 0 ? normal(draft.noun, values) : null;
  };
  // What others point to comes first, so that two rows are seen to point to the same.
  for (const noun of nouns) {
    const matched = matchedByContent(noun, drafts, { ...world, read });
    if (matched === drafts) continue;
    drafts = matched;
    coming = comingLabels(drafts);
    suppliers = newSuppliers(drafts, landscape, coming);
  }
  const incoming = [...suppliers];
  const seen = new Map<string, number>();
  const clashes = clashesOf(landscape, new Set(drafts.map(({ id }) => id)));
  const said: Said[] = [];
  const sheetOf = new Map<string, string>();
  for (const draft of drafts) {
    const read = valuesOf(draft, world);
    const row = wholeOf(draft, read, world, seen, clashes);
    for (const more of draft.more ?? [])
      said.push({ draft, values: valuesOf({ ...draft, row: more }, world).beside });
    if (faulty.has(draft.row)) continue;
    incoming.push(row);
    sheetOf.set(draft.id, draft.table.sheet);
    if (!draft.remove) said.push({ draft, values: read.beside });
  }
  noteOwnUnits(incoming, landscape, notes);
  addBeside(said, incoming, landscape, lang, fault);
  refuseRings(incoming, landscape, drafts, lang, fault);
  refuseUnmeasured(incoming, landscape, drafts, lang, fault);
  refuseAdoptedTwice(incoming, landscape, drafts, lang, fault);
  refusePointed(incoming, landscape, drafts, printed, lang, fault);
  return { incoming, faults: faults.list, faultCount: faults.count(), notes, sheets: placed.length, sheetOf };
};

/** A table that holds a noun. */
const placedOf = ({ table, kind, fields, said }: PlacedTable): Placed | null => {
  const noun = kind === null ? undefined : nounNamed(kind);
  return noun ? { noun, table, fields, ...(said && { said }) } : null;
};

/** What the cells of a row say, what of it is kept on the other side, and the fields that could not be read. */
const valuesOf = (
  draft: Draft,
  world: World,
): { values: Values; forAll: Values; beside: Values; wrong: Set<string> } => {
  const [values, beside]: [Values, Values] = [{}, {}];
  const noun = withBeside(draft.noun);
  const wrong = new Set<string>();
  const there = world.landscape.byId.get(draft.id)?.thing.values ?? {};
  // A name several share means the one that stands there already: an export comes back as it went.
  const resolveAt =
    (name: string): Resolve =>
    (to, text) => {
      const standing = new Set([there[name] ?? []].flat().map(String));
      const same = to === "holder" ? standingAs(world.landscape, standing, text) : [];
      const ids = [...new Set([...world.resolve(to, text), ...same])];
      const kept = ids.length > 1 ? ids.filter(id => standing.has(id)) : ids;
      return kept.length === 1 ? kept : ids;
    };
  draft.fields.forEach((name, i) => {
    if (name === null || ownColumns.includes(name)) return;
    const cell = answeredIn(draft, name, draft.row.cells[i]);
    if (!cell) return;
    const column = columnName(draft.table, i);
    const broken = cellRefusal(cell, limits);
    const read = broken
      ? { ok: false as const, refusal: broken }
      : readCell(noun, name, cell, world.lang, resolveAt(name));
    if (!read.ok) {
      wrong.add(name);
      world.fault(draft, column, cell.text, ofCell(read.refusal, draft.noun, name, cell.text));
      return;
    }
    const into = Object.hasOwn(besideOf(draft.noun), name) ? beside : values;
    into[name] = read.value.value;
    noteCell(world.notes, draft, column, cell, read.value.sure, String(read.value.value));
  });
  takeEnd(draft, { values, beside, wrong }, there, world);
  const forAll = forAllIn(draft, wrong, world);
  return { values, forAll, beside: { ...forAll, ...beside }, wrong };
};

/** What was said once for all rows of a sheet that lacks its column; not understood, it is told at the first. */
const forAllIn = (draft: Draft, wrong: Set<string>, world: World): Values => {
  const noun = withBeside(draft.noun);
  const values: Values = {};
  for (const [name, text] of Object.entries(draft.said ?? {})) {
    if (!noun.fields[name] || draft.fields.includes(name)) continue;
    const read = readField(noun, name, text, world.lang, world.resolve);
    if (read.ok) values[name] = read.value.value;
    else {
      wrong.add(name);
      if (draft.row === draft.table.rows[0])
        world.fault(draft, columnText(noun, name, world.lang), text, ofCell(read.refusal, noun, name, text));
    }
  }
  return values;
};

/** Whoever is responsible already and is called so, also when the organisation says they are here no longer. */
const standingAs = (landscape: Landscape, standing: ReadonlySet<string>, text: string): string[] =>
  [...standing].filter(id => landscape.holders.get(id)?.label === text.trim());

/** What ends must have begun before. */
const begins: Record<string, string> = { to: "from", validTo: "validFrom" };

/** The thing as it is to stand, checked as a whole; a field already told of is not told twice. */
const wholeOf = (
  draft: Draft,
  { values: said, forAll, wrong }: ReturnType<typeof valuesOf>,
  { landscape, lang, fault }: World,
  seen: Map<string, number>,
  clashes: ReturnType<typeof clashesOf>,
): Incoming => {
  // What the cell says is told, not what we made of it: an id or the day after the last says nothing to a reader.
  const say = (field: string, value: unknown, refusal: Refusal) => {
    const read = cellOf(draft, field) ?? String(value ?? "");
    const from = cellOf(draft, begins[field] ?? "");
    const column = headerOf(draft, field, lang);
    const more = {
      ...(from && refusal.values?.from && { from }),
      ...(draft.fields.includes(field) && { column }),
      ...(mayBeSaidForAll(draft, field) && { forAll: "yes" }),
    };
    const said = { ...refusal, values: { ...refusal.values, ...more } };
    fault(draft, column, read, ofCell(said, draft.noun, field, read));
  };
  const before = landscape.byId.get(draft.id)?.thing;
  const { externalIds } = said;
  const values =
    externalIds === undefined ? said : { ...said, externalIds: withImported(externalIds, before?.imported) };
  const whole = {
    ...(before ? {} : { ...unsaid(draft, landscape), ...forAll }),
    ...(before?.values ?? {}),
    ...values,
  };
  const first = seen.get(draft.id);
  if (first !== undefined)
    say("id", draft.row.cells[draft.fields.indexOf("id")]?.text ?? whole[draft.noun.title], {
      code: "import.twice",
      values: { row: String(first) },
    });
  seen.set(draft.id, draft.row.number);
  if (!draft.remove)
    for (const { field, refusal } of checkThing(draft.noun, whole))
      if (!wrong.has(field)) say(field, whole[field], refusal);
  const { unique } = draft.noun;
  if (unique?.every(field => !wrong.has(field))) {
    const key = `${draft.noun.name} ${unique.map(field => String(whole[field])).join(" ")}`;
    const twice = seen.get(key);
    if (twice !== undefined)
      say(unique.at(-1)!, whole[unique.at(-1)!], { code: "import.twice", values: { row: String(twice) } });
    seen.set(key, draft.row.number);
  }
  for (const { field, refusal } of clashes(draft, values, whole)) say(field, whole[field], refusal);
  const cleaned = normal(draft.noun, whole);
  return {
    noun: draft.noun.name,
    id: draft.id,
    isNew: draft.isNew,
    version: draft.version,
    remove: draft.remove,
    values: before ? pick(cleaned, Object.keys(values)) : cleaned,
  };
};

const pick = (values: Values, names: readonly string[]): Values =>
  Object.fromEntries(names.map(name => [name, values[name] ?? null]));

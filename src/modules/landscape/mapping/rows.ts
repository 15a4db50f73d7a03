import { type Lang, langs } from "../../../kernel/lang.ts";
import type { Day } from "../../../kernel/period.ts";
import { type Refusal, type Result, refused } from "../../../kernel/result.ts";
import { type Cell, cellDay, cellRefusal } from "../../../platform/files/index.ts";
import { type Fault, faultList, type Placed } from "../../../platform/intake/index.ts";
import {
  addMapping,
  type ConceptRef,
  type Mapping,
  type MappingKind,
  mappingKinds,
} from "../task/mapping.ts";
import { texts as landscapeTexts } from "../texts/index.ts";
import type { MappingColumn, mustColumns } from "./columns.ts";

/** A mapping as a file tells it, between two tasks that are here. */
export type ToldMapping = Mapping & { fromId: string; toId: string };

/** What a file of mappings would do. */
export type MappingPlan = {
  added: ToldMapping[];
  removed: ToldMapping[];
  unchanged: number;
  faults: Fault[];
  faultCount: number;
};

/** What a file is read against: the tasks that are here, the mappings there are, and who reads it when. */
export type MappingWorld = {
  /** By list, in the writing of the list itself, and then by code: the id of the task. */
  tasks: ReadonlyMap<string, ReadonlyMap<string, string>>;
  mappings: readonly Mapping[];
  author: string;
  today: Day;
  set: string;
  lang: Lang;
};

/** Reads placed tables as mappings between any two task lists; everything wrong is told at once, with its place. */
export const mappingPlan = (tables: readonly Placed[], world: MappingWorld): MappingPlan => {
  const faults = faultList();
  const plan = { added: [] as ToldMapping[], removed: [] as ToldMapping[], unchanged: 0 };
  const between = betweenOf(world.mappings);
  const told = new Map<string, number>();
  for (const table of tables)
    for (const row of table.kind === null ? [] : table.table.rows) {
      const at = (column: MappingColumn) => table.fields.indexOf(column);
      const say = (column: MappingColumn, value: string, refusal: Refusal) =>
        faults.add({
          sheet: table.table.sheet,
          row: row.number,
          column: nameAt(table, at(column)),
          value,
          refusal,
        });
      const read = mappingIn(
        column => row.cells[at(column)],
        world,
        say,
        column => nameAt(table, at(column)),
      );
      if (!read) continue;
      const { mapping, remove } = read;
      const [pair, key] = [pairOf(mapping), keyOf(mapping)];
      const there = between.get(pair) ?? [];
      if (remove) {
        // What was shipped with a list of ours is not this municipality's to remove.
        const left = there.filter(one => keyOf(one) !== key || one.set !== world.set);
        const values = { from: mapping.from.code, to: mapping.to.code };
        if (left.length === there.length) say("delete", "x", { code: "mapped.not-there", values });
        else plan.removed.push(mapping);
        between.set(pair, left);
        continue;
      }
      const added = addMapping(there, mapping);
      if (added.ok) {
        between.set(pair, added.value);
        plan.added.push(mapping);
      } else if (added.refusal.code !== "mapping.already-there") say("how", mapping.kind, added.refusal);
      else if (told.has(key))
        say("how", mapping.kind, { code: "import.twice", values: { row: String(told.get(key)) } });
      else plan.unchanged += 1;
      told.set(key, row.number);
    }
  return { ...plan, faults: faults.list, faultCount: faults.count() };
};

type Say = (column: MappingColumn, value: string, refusal: Refusal) => void;

/** One row as a mapping; null when something in it is wrong, and that is said. */
const mappingIn = (
  cellAt: (column: MappingColumn) => Cell | undefined,
  world: MappingWorld,
  say: Say,
  heading: (column: MappingColumn) => string,
): { mapping: ToldMapping; remove: boolean } | null => {
  let right = true;
  const wrong = (column: MappingColumn, refusal: Refusal) => {
    right = false;
    say(column, textAt(column), refusal);
    return null;
  };
  const textAt = (column: MappingColumn) => cellAt(column)?.text.trim() ?? "";
  const must = (column: (typeof mustColumns)[number]): string | null => {
    const cell = cellAt(column);
    const broken = cell && cellRefusal(cell);
    if (broken) return wrong(column, broken);
    return textAt(column) || wrong(column, { code: "mapped.missing", values: { column: heading(column) } });
  };
  const task = (listColumn: "fromList" | "toList", codeColumn: "fromCode" | "toCode") => {
    const [list, code] = [must(listColumn), must(codeColumn)];
    if (list === null || code === null) return null;
    const found = taskNamed(world, list, code);
    if (found.ok) return found.value;
    return wrong(found.refusal.code === "mapped.unknown-list" ? listColumn : codeColumn, found.refusal);
  };
  const from = task("fromList", "fromCode");
  const how = must("how");
  const to = task("toList", "toCode");
  const kind = how === null ? null : kindNamed(how);
  if (how !== null && !kind)
    wrong("how", { code: "mapped.unknown-how", values: { how, known: kindsIn(world.lang) } });
  const cell = cellAt("on");
  const day = cell && textAt("on") !== "" ? cellDay(cell) : null;
  if (day && !day.ok) wrong("on", day.refusal);
  if (!right || !from || !to || !kind) return null;
  const on = day?.ok ? day.value : world.today;
  const mapping = {
    from: from.ref,
    to: to.ref,
    fromId: from.id,
    toId: to.id,
    kind,
    set: world.set,
    author: textAt("author").slice(0, 200) || world.author,
    on,
  };
  return { mapping, remove: /^(x|yes|ja|1|true|kyllä)$/i.test(textAt("delete")) };
};

const taskNamed = (
  { tasks }: MappingWorld,
  list: string,
  code: string,
): Result<{ ref: ConceptRef; id: string }> => {
  const scheme = [...tasks.keys()].find(one => one.toLowerCase() === list.toLowerCase());
  if (scheme === undefined)
    return refused("mapped.unknown-list", { list, known: [...tasks.keys()].sort().join(", ") || "–" });
  const id = tasks.get(scheme)?.get(code);
  return id
    ? { ok: true, value: { ref: { scheme, code }, id } }
    : refused("mapped.unknown-code", { list: scheme, code });
};

const kindsIn = (lang: Lang): string =>
  mappingKinds.map(kind => landscapeTexts(lang)(`mappings.kind.${kind}`)).join(", ");

/** The code, its words in any of the five languages, or SKOS's own: skos:exactMatch, broadMatch. */
const kindNamed = (text: string): MappingKind | undefined => {
  const word = text
    .trim()
    .toLowerCase()
    .replace(/^.*[:#/]/, "")
    .replace(/match$/, "");
  return mappingKinds.find(
    kind =>
      kind === word ||
      langs.some(
        lang => landscapeTexts(lang)(`mappings.kind.${kind}`).toLowerCase() === text.trim().toLowerCase(),
      ),
  );
};

const nameAt = ({ table }: Placed, i: number): string =>
  i < 0 ? "" : table.headers?.[i] || table.columns[i] || "";

const refOf = ({ scheme, code }: ConceptRef) => `${scheme}\u0000${code}`;
const keyOf = ({ from, to, kind }: Pick<Mapping, "from" | "to" | "kind">) =>
  `${refOf(from)}\u0000${refOf(to)}\u0000${kind}`;
/** Whichever way round: what is said of two tasks lies together. */
const pairOf = ({ from, to }: Pick<Mapping, "from" | "to">) => [refOf(from), refOf(to)].sort().join("\u0000");

const betweenOf = (mappings: readonly Mapping[]): Map<string, Mapping[]> => {
  const between = new Map<string, Mapping[]>();
  for (const one of mappings) between.set(pairOf(one), [...(between.get(pairOf(one)) ?? []), one]);
  return between;
};

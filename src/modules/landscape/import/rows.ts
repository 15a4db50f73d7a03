import { isId, newId } from "../../../kernel/ids.ts";
import { type Lang, langs } from "../../../kernel/lang.ts";
import { done, type Refusal, type Result } from "../../../kernel/result.ts";
import {
  type Cell,
  cellDay,
  cellRefusal,
  columnLetters,
  limits,
  type SourceTable,
} from "../../../platform/files/index.ts";
import type { Labels } from "../register/labels.ts";
import { labelsOf } from "../register/labels.ts";
import { type Landscape, thingsOf } from "../register/landscape.ts";
import { askedOf, type Noun } from "../register/noun.ts";
import { nounNamed, nouns } from "../register/nouns.ts";
import { type Read, type Resolve, readField } from "../register/reading.ts";
import { checkThing, normal, type Values } from "../register/rules.ts";
import { chains, inRing } from "../register/rules-ring.ts";
import { fieldText, nounsText, nounText } from "../register/show.ts";
import { clashesOf } from "./clashes.ts";
import { type Fault, faultsShown, type Incoming, type Note } from "./rules.ts";

export type Rows = {
  incoming: Incoming[];
  faults: Fault[];
  faultCount: number;
  notes: Note[];
  sheets: number;
};

type Placed = { noun: Noun; table: SourceTable; fields: (string | null)[] };
type Draft = {
  noun: Noun;
  table: SourceTable;
  row: SourceTable["rows"][number];
  fields: (string | null)[];
  id: string;
  isNew: boolean;
  version: number | null;
  remove: boolean;
};

/** Reads the tables of a file as things. `chosen` says what the rows are when the file does not. */
export const rowsOf = (
  tables: readonly SourceTable[],
  landscape: Landscape,
  lang: Lang,
  holders: ReadonlyMap<string, readonly string[]>,
  chosen?: string,
): Rows => {
  const found: Rows = { incoming: [], faults: [], faultCount: 0, notes: [], sheets: 0 };
  const fault = (draft: Pick<Draft, "table" | "row">, column: string, value: string, refusal: Refusal) => {
    found.faultCount += 1;
    if (found.faults.length < faultsShown)
      found.faults.push({
        sheet: draft.table.sheet,
        row: draft.row.number,
        column,
        value: value.slice(0, 80),
        refusal,
      });
  };
  const placed = tables.flatMap(table => place(table, found.notes, chosen) ?? []);
  found.sheets = placed.length;
  const drafts = placed.flatMap(sheet => draftsOf(sheet, landscape, fault));
  const coming = comingLabels(drafts, lang);
  found.incoming.push(...newSuppliers(drafts, landscape, coming));
  const resolve = (to: string, text: string): readonly string[] => {
    if (to === "holder") return holders.get(text.trim()) ?? [];
    // What is here and what comes with the file count alike: a name that fits both is told as ambiguous.
    return [...new Set([...labelsOf(landscape, to).idsOf(text), ...(coming.get(to)?.idsOf(text) ?? [])])];
  };
  const seen = new Map<string, number>();
  const clashes = clashesOf(landscape, new Set(drafts.map(({ id }) => id)));
  for (const draft of drafts) {
    const values: Values = {};
    let wrong = false;
    const there = landscape.byId.get(draft.id)?.thing.values ?? {};
    // A name several share means the one that stands there already: an export comes back as it went.
    const resolveAt =
      (name: string): Resolve =>
      (to, text) => {
        const standing = new Set([there[name] ?? []].flat().map(String));
        const same = to === "holder" ? standingAs(landscape, standing, text) : [];
        const ids = [...new Set([...resolve(to, text), ...same])];
        const kept = ids.length > 1 ? ids.filter(id => standing.has(id)) : ids;
        return kept.length === 1 ? kept : ids;
      };
    draft.fields.forEach((name, i) => {
      const cell = draft.row.cells[i];
      if (name === null || !cell) return;
      const column = columnName(draft.table, i);
      const refusedCell = cellRefusal(cell, limits);
      const read = refusedCell
        ? { ok: false as const, refusal: refusedCell }
        : readCell(draft.noun, name, cell, lang, resolveAt(name));
      if (!read.ok) {
        wrong = true;
        fault(draft, column, cell.text, read.refusal);
        return;
      }
      values[name] = read.value.value;
      noteCell(found.notes, draft, column, cell, read.value.sure, String(read.value.value));
    });
    if (wrong) continue;
    const first = seen.get(draft.id);
    if (first !== undefined)
      fault(draft, "id", draft.id, { code: "import.twice", values: { row: String(first) } });
    seen.set(draft.id, draft.row.number);
    const before = landscape.byId.get(draft.id)?.thing;
    const whole = { ...unsaid(draft, before), ...(before?.values ?? {}), ...values };
    if (!draft.remove)
      for (const { field, refusal } of checkThing(draft.noun, whole))
        fault(draft, headerOf(draft, field, lang), String(whole[field] ?? ""), refusal);
    const key =
      draft.noun.unique &&
      `${draft.noun.name} ${draft.noun.unique.map(field => String(whole[field])).join(" ")}`;
    const twice = key === undefined ? undefined : seen.get(key);
    if (twice !== undefined)
      fault(
        draft,
        headerOf(draft, draft.noun.unique!.at(-1)!, lang),
        String(whole[draft.noun.unique!.at(-1)!] ?? ""),
        { code: "import.twice", values: { row: String(twice) } },
      );
    if (key !== undefined) seen.set(key, draft.row.number);
    for (const { field, refusal } of clashes(draft, values, whole))
      fault(draft, headerOf(draft, field, lang), String(whole[field] ?? ""), refusal);
    const cleaned = normal(draft.noun, whole);
    found.incoming.push({
      noun: draft.noun.name,
      id: draft.id,
      isNew: draft.isNew,
      version: draft.version,
      remove: draft.remove,
      values: before ? pick(cleaned, Object.keys(values)) : cleaned,
    });
  }
  refuseRings(found, landscape, drafts, fault);
  return found;
};

/** Whoever is responsible already and is called so, also when the organisation says they are here no longer. */
const standingAs = (landscape: Landscape, standing: ReadonlySet<string>, text: string): string[] =>
  [...standing].filter(id => landscape.holders.get(id)?.label === text.trim());

/** A new system whose life cycle the file does not tell is not known, which is one of the answers. */
const unsaid = (draft: Draft, before: unknown): Values =>
  !before && draft.noun.name === "system-use" && !draft.fields.includes("lifeCycle")
    ? { lifeCycle: "unknown" }
    : {};

const pick = (values: Values, names: readonly string[]): Values =>
  Object.fromEntries(names.map(name => [name, values[name] ?? null]));

/** A number or a date of a workbook is what it is; text is read by language. */
const readCell = (noun: Noun, name: string, cell: Cell, lang: Lang, resolve: Resolve): Result<Read> => {
  const field = noun.fields[name]!;
  if (
    cell.text.trim() !== "" &&
    (field.kind === "number" || field.kind === "money") &&
    cell.value !== undefined &&
    cell.kind !== "boolean"
  )
    return done({ value: field.kind === "money" ? Math.round(cell.value * 100) : cell.value, sure: true });
  if (cell.text.trim() !== "" && field.kind === "day") {
    const day = cellDay(cell);
    return day.ok ? readField(noun, name, day.value, lang, resolve) : day;
  }
  return readField(noun, name, cell.text, lang, resolve);
};

const noteCell = (notes: Note[], draft: Draft, column: string, cell: Cell, sure: boolean, value: string) => {
  const at = { sheet: draft.table.sheet, row: String(draft.row.number), column };
  if (cell.flagged === "formula") notes.push({ code: "formula", values: { ...at, value: cell.text } });
  else if (!sure && cell.kind === "text")
    notes.push({ code: "ambiguous", values: { ...at, text: cell.text, value } });
};

const columnName = (table: SourceTable, i: number) =>
  `${table.headers?.[i] || table.columns[i] || ""} (${columnLetters(i)})`;
const headerOf = (draft: Draft, field: string, lang: Lang) => {
  const i = draft.fields.indexOf(field);
  return i >= 0 ? columnName(draft.table, i) : fieldText(draft.noun, field, lang);
};

const fold = (text: string) =>
  text
    .normalize("NFC")
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, " ");

/** Which noun a table holds: by its name, else by its columns, else as chosen. */
const place = (table: SourceTable, notes: Note[], chosen?: string): Placed | null => {
  const noun = (chosen ? nounNamed(chosen) : undefined) ?? bySheet(table.sheet) ?? byColumns(table);
  if (!noun) {
    notes.push({ code: "unknown-sheet", values: { sheet: table.sheet } });
    return null;
  }
  // Our own files say the fields' own names, which may be a word for another field where people head their columns.
  const own = table.columns.includes("version");
  const fields = table.columns.map(column =>
    own && Object.hasOwn(noun.fields, column) ? column : fieldOf(noun, column),
  );
  table.columns.forEach((column, i) => {
    if (column !== "" && fields[i] === null && !["id", "version", "delete"].includes(fold(column)))
      notes.push({ code: "unknown-column", values: { sheet: table.sheet, column } });
  });
  return { noun, table, fields };
};

const words = new Map<string, Noun>();
const bySheet = (sheet: string): Noun | undefined => {
  if (words.size === 0)
    for (const noun of nouns)
      for (const name of [
        noun.name,
        noun.plural,
        ...langs.flatMap(lang => [nounText(noun, lang), nounsText(noun, lang).slice(0, 31)]),
      ])
        if (!words.has(fold(name))) words.set(fold(name), noun);
  return words.get(fold(sheet));
};

/** The noun most of whose columns are recognised; its title must be among them. */
const byColumns = (table: SourceTable): Noun | undefined => {
  const scored = nouns.map(noun => ({
    noun,
    hits: table.columns.filter(column => fieldOf(noun, column) !== null).length,
    titled: table.columns.some(column => fieldOf(noun, column) === noun.title),
  }));
  const best = scored.filter(({ titled, hits }) => titled && hits >= 2).sort((a, b) => b.hits - a.hits)[0];
  return best?.noun;
};

/** What people head their own columns with, where it is not our label: the noun's own name and the usual short forms. */
const everyday: Record<string, readonly string[]> = {
  "system-use.localName": [
    "it-system",
    "system",
    "systemnavn",
    "navn",
    "systemnamn",
    "namn",
    "järjestelmä",
    "tietojärjestelmä",
    "nimi",
    "name",
    "application",
    "applikation",
  ],
  "system-use.responsibleUnit": [
    "ansvarlig enhed",
    "enhed",
    "forvaltning",
    "ansvarig enhet",
    "enhet",
    "förvaltning",
    "vastuuyksikkö",
    "yksikkö",
    "ansvarlig enhet",
    "unit",
    "department",
  ],
  "system-use.owner": [
    "systemejer",
    "ejer",
    "systemägare",
    "ägare",
    "omistaja",
    "systemeier",
    "eier",
    "owner",
  ],
  "system-use.supplier": ["leverandør", "leverantör", "toimittaja", "supplier", "vendor"],
  "system-use.lifeCycle": ["livscyklus", "livscykel", "elinkaari", "livssyklus"],
  "system-use.criticality": ["kritikalitet", "kriittisyys", "kritisk", "criticality"],
  "supplier.name": [
    "leverandør",
    "leverantör",
    "toimittaja",
    "supplier",
    "vendor",
    "firma",
    "företag",
    "yritys",
  ],
  "supplier.orgNo": [
    "cvr",
    "cvr-nummer",
    "cvr-nr",
    "org.nr",
    "orgnr",
    "organisationsnummer",
    "y-tunnus",
    "organisasjonsnummer",
  ],
  "contract.title": [
    "kontrakt",
    "aftale",
    "avtal",
    "sopimus",
    "avtale",
    "contract",
    "titel",
    "tittel",
    "navn",
    "namn",
    "nimi",
    "name",
  ],
  "contract.validTo": [
    "kontraktudløb",
    "udløb",
    "udløber",
    "slutdato",
    "slutdatum",
    "utgår",
    "päättyy",
    "päättymispäivä",
    "utløper",
    "sluttdato",
    "end date",
    "expires",
  ],
  "contract.validFrom": ["startdato", "startdatum", "alkaa", "alkamispäivä", "start date"],
  "contract.yearlyCost": [
    "årlig udgift",
    "årlig pris",
    "pris pr. år",
    "årskostnad",
    "kostnad per år",
    "vuosihinta",
    "vuosikustannus",
    "årlig kostnad",
    "yearly cost",
    "annual cost",
  ],
  "contract.responsibleUnit": ["ansvarlig enhed", "enhed", "enhet", "ansvarig enhet", "yksikkö", "unit"],
  "initiative.title": [
    "initiativ",
    "projekt",
    "hanke",
    "tiltak",
    "prosjekt",
    "project",
    "navn",
    "namn",
    "nimi",
    "name",
  ],
};

/** "Country (two letters)" is also called "Country". */
const withoutHint = (label: string): string[] => [label, label.replace(/\s*\([^)]*\)\s*$/, "")];

const headers = new Map<string, Map<string, string>>();
/** The field a column holds: by its key or its words in any of the five languages. */
const fieldOf = (noun: Noun, column: string): string | null => {
  let known = headers.get(noun.name);
  if (!known) {
    known = new Map();
    for (const [name] of askedOf(noun))
      for (const word of [
        name,
        ...langs.flatMap(lang => withoutHint(fieldText(noun, name, lang))),
        ...(everyday[`${noun.name}.${name}`] ?? []),
      ])
        if (!known.has(fold(word))) known.set(fold(word), name);
    headers.set(noun.name, known);
  }
  return known.get(fold(column.replace(/\*$/, ""))) ?? null;
};

type SayFault = (
  draft: Pick<Draft, "table" | "row">,
  column: string,
  value: string,
  refusal: Refusal,
) => void;

const draftsOf = ({ noun, table, fields }: Placed, landscape: Landscape, fault: SayFault): Draft[] => {
  const at = (name: string) => table.columns.findIndex(column => fold(column) === name);
  const [idAt, versionAt, deleteAt] = [at("id"), at("version"), at("delete")];
  return table.rows.flatMap(row => {
    const text = (i: number) => (i < 0 ? "" : (row.cells[i]?.text.trim() ?? ""));
    const id = text(idAt).toLowerCase();
    const known = id !== "" && isId(id) ? landscape.byId.get(id) : undefined;
    if (id !== "" && known?.noun !== noun.name) {
      fault({ table, row }, "id", id, { code: "import.unknown-id", values: { value: id } });
      return [];
    }
    const version = text(versionAt) === "" ? null : Number(text(versionAt));
    if (known && version !== null && version !== known.thing.version) {
      fault({ table, row }, "version", text(versionAt), {
        code: "import.stale",
        values: { version: String(known.thing.version) },
      });
      return [];
    }
    const same = known ?? sameByTitle(noun, table, fields, row, landscape);
    return [
      {
        noun,
        table,
        row,
        fields,
        id: same?.thing.id ?? newId(),
        isNew: !same,
        version,
        remove: /^(x|yes|ja|1|true|kyllä)$/i.test(text(deleteAt)),
      },
    ];
  });
};

/**
 * A row without an id is what is already here under the same unmistakable name, so a list sent twice is written
 * once. Where a title does not name one thing (money lines, integrations), a row without an id is a new one.
 */
const sameByTitle = (
  noun: Noun,
  table: SourceTable,
  fields: readonly (string | null)[],
  row: SourceTable["rows"][number],
  landscape: Landscape,
) => {
  if (noun.unnamed || table.columns.some(column => fold(column) === "id")) return undefined;
  const text = (field: string) => row.cells[fields.indexOf(field)]?.text.trim() ?? "";
  if (noun.unique) {
    const { unique } = noun;
    return thingsOf(landscape, noun)
      .filter(thing => unique.every(field => text(field) !== "" && thing.values[field] === text(field)))
      .map(thing => landscape.byId.get(thing.id))[0];
  }
  if (text(noun.title) === "") return undefined;
  const ids = labelsOf(landscape, noun.name).idsOf(text(noun.title));
  return ids.length === 1 ? landscape.byId.get(ids[0]!) : undefined;
};

/**
 * A supplier a list names and nobody has entered comes with it: its name is all that must be known, and the preview
 * tells it as new. Units and people are never made up from a name.
 */
const newSuppliers = (
  drafts: readonly Draft[],
  landscape: Landscape,
  coming: Map<string, Labels>,
): Incoming[] => {
  const noun = nounNamed("supplier")!;
  const known = coming.get("supplier");
  const made = new Map<string, Incoming>();
  for (const draft of drafts)
    draft.fields.forEach((field, i) => {
      const name = draft.row.cells[i]?.text.trim() ?? "";
      if (field === null || draft.noun.fields[field]?.to !== "supplier" || name === "" || name.length > 200)
        return;
      if (
        labelsOf(landscape, "supplier").idsOf(name).length > 0 ||
        (known?.idsOf(name).length ?? 0) > 0 ||
        made.has(fold(name))
      )
        return;
      made.set(fold(name), {
        noun: "supplier",
        id: newId(),
        isNew: true,
        version: null,
        remove: false,
        values: normal(noun, { name }),
      });
    });
  coming.set("supplier", {
    of: new Map(),
    idsOf: text => [
      ...(known?.idsOf(text) ?? []),
      ...(made.has(fold(text)) ? [made.get(fold(text))!.id] : []),
    ],
  });
  return [...made.values()];
};

/** New things of the same file can be pointed to by name. */
const comingLabels = (drafts: readonly Draft[], _lang: Lang): Map<string, Labels> => {
  const byNoun = new Map<string, Map<string, string[]>>();
  for (const draft of drafts) {
    if (!draft.isNew) continue;
    const names = byNoun.get(draft.noun.name) ?? byNoun.set(draft.noun.name, new Map()).get(draft.noun.name)!;
    const nameAt = draft.fields.indexOf(draft.noun.title);
    const codeAt = draft.fields.indexOf("code");
    for (const i of [nameAt, codeAt]) {
      const text = fold(draft.row.cells[i]?.text ?? "");
      if (text) names.set(text, [...(names.get(text) ?? []), draft.id]);
    }
  }
  return new Map(
    [...byNoun].map(([noun, names]) => [
      noun,
      { of: new Map(), idsOf: (text: string) => names.get(fold(text)) ?? [] },
    ]),
  );
};

const refuseRings = (found: Rows, landscape: Landscape, drafts: readonly Draft[], fault: SayFault) => {
  const byId = new Map(found.incoming.map(row => [row.id, row]));
  for (const [noun, field] of chains) {
    const above = (id: string): string[] => {
      const value = byId.get(id)?.values[field] ?? landscape.byId.get(id)?.thing.values[field] ?? null;
      return value === null ? [] : [value].flat().map(String);
    };
    for (const draft of drafts) {
      if (draft.noun.name !== noun || !byId.get(draft.id)?.values[field]) continue;
      if (inRing(draft.id, above))
        fault(
          draft,
          headerOf(draft, field, "en"),
          draft.row.cells[draft.fields.indexOf(draft.noun.title)]?.text ?? "",
          {
            code: "import.cycle",
            values: { value: draft.row.cells[draft.fields.indexOf(draft.noun.title)]?.text ?? draft.id },
          },
        );
    }
  }
};

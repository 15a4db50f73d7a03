import { isId, newId } from "../../../kernel/ids.ts";
import type { Lang } from "../../../kernel/lang.ts";
import type { Refusal } from "../../../kernel/result.ts";
import { columnLetters, type SourceTable } from "../../../platform/files/index.ts";
import { labelsOf } from "../register/labels.ts";
import { type Landscape, thingsOf } from "../register/landscape.ts";
import type { Noun } from "../register/noun.ts";
import { fieldText } from "../register/show.ts";

/** A table with the noun it holds and the field of each column; null where a column holds none. */
export type Placed = { noun: Noun; table: SourceTable; fields: (string | null)[] };

/** A row with the thing it is about: one that is here, or a new one. */
export type Draft = Placed & {
  row: SourceTable["rows"][number];
  id: string;
  isNew: boolean;
  version: number | null;
  remove: boolean;
};

/** Says that something is wrong at a place; it stops the file, not the reading. */
export type SayFault = (
  at: Pick<Draft, "table" | "row">,
  column: string,
  value: string,
  refusal: Refusal,
) => void;

/** A column as a person finds it: its heading and its letters. */
export const columnName = (table: SourceTable, i: number) =>
  `${table.headers?.[i] || table.columns[i] || ""} (${columnLetters(i)})`;

/** The column of a field, or the field itself where no column holds it. */
export const headerOf = (draft: Draft, field: string, lang: Lang) => {
  const i = draft.fields.indexOf(field);
  return i >= 0 ? columnName(draft.table, i) : fieldText(draft.noun, field, lang);
};

/** What stands in the column of a field; undefined where no column holds it. */
export const cellOf = ({ fields, row }: Pick<Draft, "fields" | "row">, field: string): string | undefined =>
  row.cells[fields.indexOf(field)]?.text.trim();

/** The rows of a table, each with its thing. */
export const draftsOf = ({ noun, table, fields }: Placed, landscape: Landscape, fault: SayFault): Draft[] => {
  const [idAt, versionAt, deleteAt] = [
    fields.indexOf("id"),
    fields.indexOf("version"),
    fields.indexOf("delete"),
  ];
  return table.rows.flatMap(row => {
    const text = (i: number) => (i < 0 ? "" : (row.cells[i]?.text.trim() ?? ""));
    const id = text(idAt).toLowerCase();
    const known = id !== "" && isId(id) ? landscape.byId.get(id) : undefined;
    if (id !== "" && known?.noun !== noun.name) {
      fault({ table, row }, columnName(table, idAt), id, {
        code: "import.unknown-id",
        values: { value: id },
      });
      return [];
    }
    const version = text(versionAt) === "" ? null : Number(text(versionAt));
    if (known && version !== null && version !== known.thing.version) {
      fault({ table, row }, columnName(table, versionAt), text(versionAt), {
        code: "import.stale",
        values: { version: String(known.thing.version) },
      });
      return [];
    }
    const same = known ?? sameByTitle(noun, fields, row, landscape);
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
  fields: readonly (string | null)[],
  row: SourceTable["rows"][number],
  landscape: Landscape,
) => {
  if (noun.unnamed || fields.includes("id")) return undefined;
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

import { isId, newId } from "../../../kernel/ids.ts";
import type { Lang } from "../../../kernel/lang.ts";
import type { Refusal } from "../../../kernel/result.ts";
import { columnLetters, type SourceTable } from "../../../platform/files/index.ts";
import type { Landscape } from "../register/landscape.ts";
import type { Noun } from "../register/noun.ts";
import { columnText } from "./beside.ts";

/** A table with the noun it holds and the field of each column; null where a column holds none. */
export type Placed = {
  noun: Noun;
  table: SourceTable;
  fields: (string | null)[];
  /** What was said of all rows: a value for a field, or what a word means. */
  said?: Readonly<Record<string, string>>;
};

/** A row with the thing it is about: one that is here, or a new one. */
export type Draft = Placed & {
  row: SourceTable["rows"][number];
  id: string;
  isNew: boolean;
  version: number | null;
  remove: boolean;
  /** Rows that say the same thing once more, but may name others beside it. */
  more?: readonly SourceTable["rows"][number][];
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
  return i >= 0 ? columnName(draft.table, i) : columnText(draft.noun, field, lang);
};

/** What stands in the column of a field; undefined where no column holds it. */
export const cellOf = ({ fields, row }: Pick<Draft, "fields" | "row">, field: string): string | undefined =>
  row.cells[fields.indexOf(field)]?.text.trim();

/** The rows of a table, each with the thing its id names; without an id it is a new one until it is matched. */
export const draftsOf = (placed: Placed, landscape: Landscape, fault: SayFault): Draft[] => {
  const { noun, table, fields } = placed;
  const first = new Map<string, number>();
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
      const before = first.get(id);
      if (before === undefined) first.set(id, row.number);
      fault(
        { table, row },
        columnName(table, idAt),
        text(idAt),
        before === undefined
          ? { code: "import.unknown-id", values: { value: text(idAt) } }
          : { code: "import.twice", values: { row: String(before) } },
      );
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
    return [
      {
        ...placed,
        row,
        id: known?.thing.id ?? newId(),
        isNew: !known,
        version,
        remove: /^(x|yes|ja|1|true|kyllä)$/i.test(text(deleteAt)),
      },
    ];
  });
};

import { guard } from "../../../platform/files/guard.ts";
import { type Cut, combined } from "./rules-cut.ts";
import { type Answered, answered, wrong } from "./rules-fault.ts";
import { said, type Variable } from "./rules-table.ts";

const labels = ["usecodes", "usetexts", "usecodesandtexts"] as const;
const separators = { separatortab: "\t", separatorspace: " ", separatorsemicolon: ";" } as const;

/** How a CSV file is written. */
export type CsvParams = {
  labels: (typeof labels)[number];
  title: boolean;
  separator: string;
};

/** The parameters of the CSV format by their names, case ignored; an unknown one is refused. */
export const csvParamsOf = (names: readonly string[]): Answered<CsvParams> => {
  const params: CsvParams = { labels: "usetexts", title: false, separator: "," };
  for (const name of names.map(one => one.toLowerCase())) {
    const label = labels.find(one => one === name);
    if (label) params.labels = label;
    else if (name === "includetitle") params.title = true;
    else if (name in separators) params.separator = separators[name as keyof typeof separators];
    else return wrong("format");
  }
  return answered(params);
};

/**
 * A part of a table as CSV: a line for each value at the side, a column for each at the head, missing values as signs. Where
 * numbers carry marks ("at least"), each column in which some do is told once more at the end, by its marks: a number
 * with a letter would be a number no more.
 */
export const csvOf = (cut: Cut, lang: string, title: string, params: CsvParams): string => {
  const { table, stub, heading, cells } = cut;
  const name = (value: { code: string; label: Variable["label"] }): string => {
    const label = said(value.label, table, lang);
    if (params.labels === "usecodes") return value.code;
    return params.labels === "usetexts" ? label : `${value.code} ${label}`;
  };
  const columns = combined(heading).map(values => values.map(name).join(" "));
  const cellAt = (row: number, column: number) => cells[row * columns.length + column]!;
  const marked = [...columns.keys()].filter(column =>
    cells.some(({ value, status }, at) => at % columns.length === column && value !== null && status),
  );
  const line = (fields: readonly string[]) => fields.join(params.separator);
  const head = [
    ...stub.map(variable => quoted(name(variable))),
    ...columns.map(quoted),
    ...marked.map(column => quoted(`${columns[column]} status`)),
  ];
  const rows = combined(stub).map((values, row) =>
    line([
      ...values.map(value => quoted(name(value))),
      ...columns.map((_, column) => {
        const { value, status } = cellAt(row, column);
        return value === null ? quoted(status ?? "..") : String(value);
      }),
      ...marked.map(column => quoted(cellAt(row, column).status ?? "")),
    ]),
  );
  return [...(params.title ? [quoted(title), ""] : []), line(head), ...rows, ""].join("\n");
};

const quoted = (text: string): string => `"${guard(text).replaceAll('"', '""')}"`;

import { readStrictCsv } from "../../../platform/files/strict-csv.ts";
import { type Cube, cellAt } from "./rules-cell.ts";

/** The files of an earlier release that tell how many answered. */
export type EarlierFiles = { cube: Uint8Array; responses: Uint8Array };

/** The cube of a release; its bytes are those that were frozen, which are one. */
export const readCube = (bytes: Uint8Array): Cube => JSON.parse(new TextDecoder().decode(bytes)) as Cube;

/**
 * What an earlier release has told of how many answered: by question (its series) and group, and of the round as a whole
 * at "". Null where it told no exact count.
 */
export const earlierCounts = ({
  cube,
  responses,
}: EarlierFiles): ((series: string, group: string) => number | null) => {
  const told = readCube(cube);
  const answered = answeredBy(responses);
  return (series, group) => {
    if (series === "") return answered.get(group) ?? null;
    const cell = cellAt(told, `${series}/_all/${group}/n`);
    return cell?.status === null ? cell.value : null;
  };
};

/** The exact counts of response.csv, by group. */
const answeredBy = (csv: Uint8Array): Map<string, number> => {
  const read = readStrictCsv(csv, "response.csv");
  if (!read.ok) throw new Error(`an earlier release holds no table of responses: ${read.refusal.code}`);
  const column = (name: string) => read.value.columns.get(name) ?? [];
  const [answered, status] = [column("answered"), column("status")];
  return new Map(
    column("group").flatMap((group, i): [string, number][] =>
      answered[i] && status[i] === "" ? [[group, Number(answered[i])]] : [],
    ),
  );
};

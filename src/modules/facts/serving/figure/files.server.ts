import type { Db } from "../../../../platform/db/database.ts";
import { readStrictCsv } from "../../../../platform/files/index.ts";
import type { Release } from "../../release/released.ts";
import { lastAsked } from "../last-asked.ts";
import { publishedText } from "../published.server.ts";
import type { Reached } from "./rules-size.ts";

type Line = Readonly<Record<string, string>>;

const kept = lastAsked<Line[]>(24);

/** The lines of a CSV file of an open release; none where it has no such file. */
const linesIn = async (db: Db, release: Release, path: string): Promise<readonly Line[]> =>
  release.open ? ((await kept(`${release.hash} ${path}`, () => readLines(db, release, path))) ?? []) : [];

const readLines = async (db: Db, release: Release, path: string): Promise<Line[] | null> => {
  const text = await publishedText(db, release, path);
  const table = text === null ? null : readStrictCsv(new TextEncoder().encode(text), path);
  if (!table?.ok) return null;
  const columns = [...table.value.columns];
  return Array.from({ length: table.value.rows }, (_, row) =>
    Object.fromEntries(columns.map(([name, values]) => [name, values[row] ?? ""])),
  );
};

const numberOf = (text: string | undefined): number | null =>
  text === undefined || text === "" || Number.isNaN(Number(text)) ? null : Number(text);

/** Whom was asked and how many answered, by group. */
export const reachedIn = async (db: Db, release: Release): Promise<Reached[]> =>
  (await linesIn(db, release, "response.csv")).map(line => ({
    group: line.group ?? "",
    eligible: numberOf(line.eligible),
    invited: numberOf(line.invited),
    answered: numberOf(line.answered),
    status: line.status ?? "",
    rate: numberOf(line.rate),
  }));

/** How many each place has in the frame, role by role. */
export const frameIn = async (
  db: Db,
  release: Release,
): Promise<{ place: string; role: string; population: number }[]> =>
  (await linesIn(db, release, "frame.csv")).map(line => ({
    place: line.place ?? "",
    role: line.role ?? "",
    population: numberOf(line.population) ?? 0,
  }));

/** What was answered on the record: never a name of a person. */
export type OnRecord = { place: string; office: string; item: string; part: string; answer: string };

/** All that was answered on the record. */
export const recordIn = async (db: Db, release: Release): Promise<OnRecord[]> =>
  (await linesIn(db, release, "answers.csv")).map(
    ({ place = "", office = "", item = "", part = "", answer = "" }) => ({
      place,
      office,
      item,
      part,
      answer,
    }),
  );

/** What was answered on the record to one question. */
export const answersIn = async (db: Db, release: Release, item: string): Promise<OnRecord[]> =>
  (await recordIn(db, release)).filter(line => line.item === item);

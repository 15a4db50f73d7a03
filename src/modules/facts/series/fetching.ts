import { done, type Result, refused } from "../../../kernel/result.ts";
import { realWorld, type World } from "./client.ts";
import { type Office, registerCode, type Subject, type SubjectId } from "./offices.ts";
import { type Reader, readerOf } from "./reader.ts";
import { checkedPeople } from "./rules-check.ts";
import type { Row } from "./rules-json-stat.ts";
import { fittingSubject, type Query, type Sought, splitQuery, type Table } from "./rules-query.ts";
import { checkedShares, type Told } from "./rules-shares.ts";

export type FetchAsked = {
  office: Office;
  subject: SubjectId;
  /** Today's municipalities and what became part of them, by the register's codes. */
  codes: readonly string[];
  former: ReadonlyMap<string, string>;
  /** The country as last told. */
  before: number | null;
  /** So many years, the newest last. */
  years: number;
  /** The table chosen before, or now. */
  table?: string | undefined;
  base?: string | undefined;
  world?: World | undefined;
  onProgress?: ((step: number, steps: number) => void) | undefined;
};

export type Read = {
  table: Table;
  address: string;
  /** What it tells, a series each. */
  told: readonly Told[];
};

/** More candidates than this are not looked into. */
const mostLooked = 12;

/**
 * Finds the table of the subject, reads it in as many questions as it takes, and checks it. Several that fit are given
 * back to choose from, unless one of them was chosen before.
 */
export const readOffice = async (
  asked: FetchAsked,
): Promise<Result<{ read: Read } | { tables: readonly Table[] }>> => {
  const { office } = asked;
  const base = asked.base ?? office.base;
  const reader = readerOf(office, base, asked.world ?? realWorld);
  const found = await fitting(reader, asked);
  if (!found.ok) return found;
  const chosen = found.value.find(({ table }) => table.id === asked.table);
  const [only, another] = found.value;
  if (!only) return refused("series.no-table", { subject: subjectIn(asked).words });
  if (another && !chosen) return done({ tables: found.value.map(({ table }) => table) });
  const query = chosen ?? only;
  const told = await readQuery(reader, query, asked);
  return told.ok
    ? done({ read: { table: query.table, address: `${base} · ${query.table.id}`, told: told.value } })
    : told;
};

const subjectIn = ({ office, subject }: Pick<FetchAsked, "office" | "subject">): Subject =>
  office.asks[subject] ?? office.asks.inhabitants;

/** Reads what is asked for, and the same of all ages together where it is told apart by age; takes what holds. */
const readQuery = async (
  reader: Reader,
  query: Query,
  asked: FetchAsked,
): Promise<Result<readonly Told[]>> => {
  const { office } = asked;
  const rows = await allRows(reader, query, asked);
  if (!rows.ok) return rows;
  const expected = {
    codes: asked.codes,
    former: asked.former,
    besides: new Set(office.besides),
    total: office.total,
    codeOf: (region: string) => registerCode(office, region),
    before: asked.before,
  };
  const told = newest(rows.value, office.total, asked.years);
  if (!query.ages) {
    const people = checkedPeople(told, expected);
    return people.ok ? done([{ series: "inhabitants", ...people.value }]) : people;
  }
  const whole = await reader.query(query.table, { ...soughtOf(asked), byAge: false });
  if (!whole.ok) return whole;
  if (!whole.value) return refused("series.no-table", { subject: subjectIn(asked).words });
  const all = await allRows(reader, whole.value, asked);
  if (!all.ok) return all;
  const { bands } = query.ages;
  return checkedShares(newest(all.value, office.total, asked.years), agedIn(told), bands, expected);
};

const agedIn = (rows: readonly Row[]) =>
  rows.flatMap(row => (row.group === undefined ? [] : [{ ...row, group: row.group }]));

const fitting = async (reader: Reader, asked: FetchAsked): Promise<Result<Query[]>> => {
  const { words } = subjectIn(asked);
  const tables = await reader.search(words);
  if (!tables.ok) return tables;
  const sought = soughtOf(asked);
  const queries: Query[] = [];
  const candidates = fittingSubject(tables.value, words);
  const first = candidates.filter(({ id }) => id === asked.table);
  for (const table of [...first, ...candidates.filter(one => !first.includes(one))].slice(0, mostLooked)) {
    const query = await reader.query(table, sought);
    if (!query.ok) return query;
    if (query.value) queries.push(query.value);
    // What was chosen before and still fits is taken without looking further.
    if (query.value && table.id === asked.table) break;
  }
  return done(queries);
};

const soughtOf = (asked: FetchAsked): Sought => {
  const { office, codes, former, years, subject } = asked;
  const written = (code: string) => `${office.prefix}${office.id === "dst" ? code.replace(/^0/, "") : code}`;
  return {
    regions: [...codes.map(written), ...[...former.keys()].map(written), ...office.besides],
    total: office.total,
    contents: subjectIn(asked).contents,
    years,
    byAge: subject === "ages",
  };
};

const allRows = async (reader: Reader, query: Query, { onProgress }: FetchAsked): Promise<Result<Row[]>> => {
  const most = await reader.most();
  if (!most.ok) return most;
  const parts = splitQuery(query, most.value);
  const rows: Row[] = [];
  for (const [i, part] of parts.entries()) {
    onProgress?.(i, parts.length);
    const answer = await reader.rows(part);
    if (!answer.ok) return answer;
    rows.push(...answer.value);
  }
  return done(rows);
};

/** The newest years of which the country is told. */
const newest = (rows: readonly Row[], total: string, count: number): Row[] => {
  const told = rows.filter(({ region, value }) => region === total && value !== null).map(({ year }) => year);
  const years = new Set([...new Set(told)].sort((a, b) => a - b).slice(-count));
  return rows.filter(({ year }) => years.has(year));
};

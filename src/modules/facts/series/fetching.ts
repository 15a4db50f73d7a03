import { done, type Result, refused } from "../../../kernel/result.ts";
import { realWorld, type World } from "./client.ts";
import { type Office, registerCode } from "./offices.ts";
import { type Reader, readerOf } from "./reader.ts";
import { checkedPeople } from "./rules-check.ts";
import type { Row } from "./rules-json-stat.ts";
import { fittingSubject, type Query, splitQuery, type Table } from "./rules-query.ts";
import type { Cell } from "./rules-series.ts";

export type FetchAsked = {
  office: Office;
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
  cells: Cell[];
  totals: Record<string, number>;
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
  if (!only) return refused("series.no-table", { subject: office.subject });
  if (another && !chosen) return done({ tables: found.value.map(({ table }) => table) });
  const query = chosen ?? only;
  const rows = await allRows(reader, query, asked);
  if (!rows.ok) return rows;
  const checked = checkedPeople(newest(rows.value, office.total, asked.years), {
    codes: asked.codes,
    former: asked.former,
    besides: new Set(office.besides),
    total: office.total,
    codeOf: region => registerCode(office, region),
    before: asked.before,
  });
  return checked.ok
    ? done({ read: { table: query.table, address: `${base} · ${query.table.id}`, ...checked.value } })
    : checked;
};

const fitting = async (reader: Reader, asked: FetchAsked): Promise<Result<Query[]>> => {
  const { office, codes, former, years } = asked;
  const tables = await reader.search(office.subject);
  if (!tables.ok) return tables;
  const written = (code: string) => `${office.prefix}${office.id === "dst" ? code.replace(/^0/, "") : code}`;
  const sought = {
    regions: [...codes.map(written), ...[...former.keys()].map(written), ...office.besides],
    total: office.total,
    contents: office.contents,
    years,
  };
  const queries: Query[] = [];
  const candidates = fittingSubject(tables.value, office.subject);
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

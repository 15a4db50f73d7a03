import { redirect } from "react-router";

/** A list as its address says it: what is sought, how it is sorted, which page. */
export type List = {
  path: string;
  /** Filters that are set, by name; `q` is the free search. */
  filters: Record<string, string>;
  sort: string;
  descending: boolean;
  /** From 1. */
  page: number;
  size: number;
  /** Rows to skip: (page - 1) × size. */
  skip: number;
};

type Allowed = { sort: readonly [string, ...string[]]; filters?: readonly string[]; size?: number };

/** Reads a list's state from the address; what is not allowed is ignored. The first `sort` is the usual one. */
export const listOf = (request: Request, allowed: Allowed): List => {
  const url = new URL(request.url);
  const asked = url.searchParams.get("sort") ?? "";
  const known = allowed.sort.find(key => key === asked.replace(/^-/, ""));
  const page = Math.max(1, Math.min(100_000, Math.trunc(Number(url.searchParams.get("page"))) || 1));
  const size = allowed.size ?? 25;
  const filters = ["q", ...(allowed.filters ?? [])]
    .map(name => [name, (url.searchParams.get(name) ?? "").trim().slice(0, 200)] as const)
    .filter(([, value]) => value !== "");
  return {
    path: url.pathname,
    filters: Object.fromEntries(filters),
    sort: known ?? allowed.sort[0],
    descending: known !== undefined && asked.startsWith("-"),
    page,
    size,
    skip: (page - 1) * size,
  };
};

/** Behind its last page a list has nothing to show: the reader is sent to the last. */
export const withinPages = (list: List, total: number): void => {
  const last = Math.max(1, Math.ceil(total / list.size));
  if (list.page > last) throw redirect(addressOf(list, { page: last }));
};

/** The address of the list with something changed; page 1 unless a page is given. */
export const addressOf = (
  list: List,
  change: { sort?: string; descending?: boolean; page?: number; filters?: Record<string, string> } = {},
): string => {
  const filters = Object.entries(change.filters ?? list.filters).filter(([, value]) => value !== "");
  const query = new URLSearchParams(filters);
  const descending = change.descending ?? list.descending;
  query.set("sort", `${descending ? "-" : ""}${change.sort ?? list.sort}`);
  if (change.page !== undefined && change.page > 1) query.set("page", String(change.page));
  return `${list.path}?${query}`;
};

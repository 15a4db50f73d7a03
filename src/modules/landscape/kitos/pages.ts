import { gunzipSync, gzipSync } from "node:zlib";
import { done, type Result, refused } from "../../../kernel/result.ts";
import { type KitosAnswers, packed } from "./answers.ts";
import { jsonIn, parseItems, unique } from "./parse.ts";
import type { KitosItems, KitosList } from "./schema.ts";

/** One page of a list as KITOS sent it. */
export type SentPage = { list: KitosList; path: string; bytes: Uint8Array };

/** A page whose items are what they should be. Only this is handed about: the items themselves stay packed. */
export type ReadPage = {
  list: KitosList;
  packed: Uint8Array;
  count: number;
  /** Of a page that came before, the same: then the server knows no paging. */
  first: string;
  unknownKeys: Record<string, number>;
};

/** All pages of a reading, and what else it tells. */
export type ReadPages = { pages: readonly ReadPage[] } & Omit<KitosAnswers, "items">;

/** Who reads pages and packs them: a thread of its own where others wait for this one. */
export type PageWork = {
  read: (page: SentPage) => Promise<Result<ReadPage>>;
  pack: (reading: ReadPages) => Promise<Result<Uint8Array>>;
};

/** Reads one page; refused with its place where an item is not what it should be. */
export const readPage = ({ list, path, bytes }: SentPage): Result<ReadPage> => {
  const json = jsonIn(bytes);
  if (json === undefined) return refused("kitos.not-json", { path });
  const unknownKeys: Record<string, number> = {};
  const parsed = parseItems(list, json, unknownKeys);
  if (!parsed.ok) return parsed;
  const items = parsed.value;
  const first = JSON.stringify(items[0] ?? null);
  return done({ list, packed: gzipSync(JSON.stringify(items)), count: items.length, first, unknownKeys });
};

/** The pages of a reading as they lie with a draft, each thing once. */
export const packPages = ({ pages, ...told }: ReadPages): Promise<Uint8Array> => {
  const items: KitosItems = {};
  for (const list of new Set(pages.map(page => page.list))) {
    const all = pages.filter(page => page.list === list).flatMap(itemsOf);
    Object.assign(items, { [list]: unique(list, all) });
  }
  return packed({ ...told, items });
};

// Packed by `readPage`, and by nobody else.
const itemsOf = ({ packed }: ReadPage): unknown[] => JSON.parse(gunzipSync(packed).toString("utf8"));

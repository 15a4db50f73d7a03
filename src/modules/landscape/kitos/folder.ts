import { done, type Result, refused } from "../../../kernel/result.ts";
import type { KitosAnswers } from "./answers.ts";
import { jsonIn, parseItems, unique } from "./parse.ts";
import { pageSize } from "./read.ts";
import { type KitosItems, type KitosList, kitosListNames } from "./schema.ts";

export type KitosFile = { name: string; content: Uint8Array | string };

const fileName = /(?:^|\/)([a-z-]+?)(?:[-._ ]?(?:page)?[-._ ]?(\d+))?\.json$/;
const maxFolderBytes = 300 * 1024 * 1024;

/** Reads a folder of saved answers: `it-contracts.json`, or in pages `it-contracts-0.json`, `it-contracts-1.json`. */
export const answersIn = (
  files: readonly KitosFile[],
  options: { organizationUuid?: string; now?: Date } = {},
): Result<KitosAnswers> => {
  if (files.reduce((sum, { content }) => sum + content.length, 0) > maxFolderBytes)
    return refused("kitos.too-much", { path: "" });
  const items: KitosItems = {};
  const unknownKeys: Record<string, number> = {};
  const strangers: string[] = [];
  const pages = new Map<KitosList, Set<number>>();
  const lastPage = new Map<KitosList, { page: number; length: number }>();
  for (const { name, content } of files) {
    const parts = fileName.exec(name);
    const list = kitosListNames.find(one => one === parts?.[1]);
    if (!list) {
      strangers.push(name);
      continue;
    }
    const page = Number(parts?.[2] ?? 0);
    const seen = pages.get(list) ?? new Set();
    if (seen.has(page)) return refused("kitos.page-twice", { file: name });
    pages.set(list, seen.add(page));
    const json = jsonIn(content);
    if (json === undefined) return refused("kitos.file-not-json", { file: name });
    const parsed = parseItems(list, json, unknownKeys);
    if (!parsed.ok)
      return { ok: false, refusal: { ...parsed.refusal, values: { ...parsed.refusal.values, file: name } } };
    Object.assign(items, { [list]: unique(list, [...(items[list] ?? []), ...parsed.value]) });
    if (page >= (lastPage.get(list)?.page ?? 0)) lastPage.set(list, { page, length: parsed.value.length });
  }
  if (!pages.size) return refused("kitos.empty-folder");
  for (const [list, seen] of pages) {
    // Numbered from 0 or from 1, but without a hole: a missing page would look like deletions.
    const first = Math.min(...seen);
    if (first > 1 || Math.max(...seen) - first + 1 !== seen.size)
      return refused("kitos.page-missing", { list });
  }
  const organizationUuid = options.organizationUuid ?? organizationIn(items);
  if (!organizationUuid) return refused("kitos.bad-organization");
  // A last page that is exactly full was perhaps not the last: then nothing is taken as gone.
  const whole = (list: KitosList) => lastPage.get(list)?.length !== pageSize;
  const notes = [
    ...strangers.map(file => ({ code: "kitos.file-not-read", values: { file } })),
    ...[...pages.keys()]
      .filter(list => !whole(list))
      .map(list => ({ code: "kitos.perhaps-not-whole", values: { list } })),
  ];
  const cursor = (options.now ?? new Date()).toISOString();
  return done({ organizationUuid, items, whole: kitosListNames.filter(whole), unknownKeys, notes, cursor });
};

const organizationIn = (items: KitosItems): string | undefined =>
  [...(items["it-system-usages"] ?? []), ...(items["it-contracts"] ?? [])]
    .map(({ organizationContext }) => organizationContext?.uuid)
    .find(uuid => uuid !== undefined);

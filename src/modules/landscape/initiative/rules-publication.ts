import type { Day } from "../../../kernel/period.ts";
import type { ItemStatus } from "./rules.ts";

/** An item as a publication prints it; `key` is the publisher's own and stays from list to list. */
export type PublishedItem = {
  key: string;
  title: string;
  status: ItemStatus;
  legalSource: string | null;
  deadline: Day | null;
};

/** The item as we keep it: nothing is deleted, and a changed demand is a new version. */
export type SourceItem = PublishedItem & { version: number; withdrawnOn: Day | null };

/** A local initiative and the version of the item it was planned from. */
export type LocalPlan = { initiativeId: string; itemKey: string; usedVersion: number };

export type ItemChange =
  | { key: string; code: "added" | "withdrawn" | "returned" | "retitled" }
  | { key: string; code: "deadline-changed"; was: Day | null; now: Day | null }
  | { key: string; code: "status-changed"; was: ItemStatus; now: ItemStatus }
  | { key: string; code: "law-changed"; was: string | null; now: string | null };

export type PublicationUpdate = {
  items: SourceItem[];
  changes: ItemChange[];
  /** Local plans that rest on what has changed, each with the changes of its item. */
  flags: { initiativeId: string; itemKey: string; changes: ItemChange[] }[];
};

/** What a new publication means: for the items we hold and for the plans made from them. */
export const takePublication = (
  held: readonly SourceItem[],
  published: readonly PublishedItem[],
  on: Day,
  plans: readonly LocalPlan[],
): PublicationUpdate => {
  const printed = new Map(published.map(item => [item.key, item]));
  const known = new Set(held.map(({ key }) => key));
  const changes: ItemChange[] = [];
  const items = held.map(item => {
    const news = printed.get(item.key);
    const found = news ? itemChanges(item, { ...news, withdrawnOn: null }) : dropped(item);
    changes.push(...found);
    return found.length === 0 ? item : nextOf(item, news, found, on);
  });
  for (const item of printed.values()) {
    if (known.has(item.key)) continue;
    items.push({ ...item, version: 1, withdrawnOn: null });
    changes.push({ key: item.key, code: "added" });
  }
  return { items, changes, flags: flagsOf(changes, items, plans) };
};

const dropped = (item: SourceItem): ItemChange[] =>
  item.withdrawnOn === null ? [{ key: item.key, code: "withdrawn" }] : [];

type Demanded = Omit<SourceItem, "version">;

/** What is different in an item, whoever changed it: a publication, a file or a person. */
export const itemChanges = (was: Demanded, now: Demanded): ItemChange[] => {
  const { key } = was;
  const changes: ItemChange[] = [];
  if (was.withdrawnOn !== null && now.withdrawnOn === null) changes.push({ key, code: "returned" });
  if (was.withdrawnOn === null && now.withdrawnOn !== null) changes.push({ key, code: "withdrawn" });
  if (was.deadline !== now.deadline) {
    changes.push({ key, code: "deadline-changed", was: was.deadline, now: now.deadline });
  }
  if (was.status !== now.status)
    changes.push({ key, code: "status-changed", was: was.status, now: now.status });
  if (was.legalSource !== now.legalSource)
    changes.push({ key, code: "law-changed", was: was.legalSource, now: now.legalSource });
  if (was.title !== now.title) changes.push({ key, code: "retitled" });
  return changes;
};

const nextOf = (
  item: SourceItem,
  news: PublishedItem | undefined,
  changes: readonly ItemChange[],
  on: Day,
): SourceItem => ({
  ...item,
  ...news,
  version: changes.some(touchesPlans) ? item.version + 1 : item.version,
  withdrawnOn: news ? null : on,
});

/** A better title is no new demand. */
export const touchesPlans = ({ code }: ItemChange): boolean => code !== "retitled" && code !== "added";

const flagsOf = (
  changes: readonly ItemChange[],
  items: readonly SourceItem[],
  plans: readonly LocalPlan[],
): PublicationUpdate["flags"] => {
  const versions = new Map(items.map(({ key, version }) => [key, version]));
  const byKey = new Map<string, ItemChange[]>();
  for (const change of changes.filter(touchesPlans)) {
    byKey.set(change.key, [...(byKey.get(change.key) ?? []), change]);
  }
  return plans.flatMap(({ initiativeId, itemKey, usedVersion }) => {
    const found = byKey.get(itemKey);
    const behind = usedVersion < (versions.get(itemKey) ?? 0);
    return found && behind ? [{ initiativeId, itemKey, changes: found }] : [];
  });
};

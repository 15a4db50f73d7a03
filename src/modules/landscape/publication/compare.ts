import { type ItemChange, takePublication } from "../initiative/rules-publication.ts";
import type { PrintedItem } from "./store.server.ts";

const demand = ({ item, title, status, legalSource, deadline }: PrintedItem) => ({
  key: item,
  title,
  status,
  legalSource,
  deadline,
});

/** What changed from one list to another, as the lists themselves say. */
export const compareLists = (older: readonly PrintedItem[], newer: readonly PrintedItem[]): ItemChange[] =>
  takePublication(
    older.map(item => ({ ...demand(item), version: 1, withdrawnOn: null })),
    newer.map(demand),
    "",
    [],
  ).changes;

import type { Day } from "../../../kernel/period.ts";
import type { ItemStatus } from "../initiative/rules.ts";
import { type ItemChange, takePublication } from "../initiative/rules-publication.ts";

/** One dated list of a source. */
export type Publication = {
  id: string;
  source: string;
  title: string;
  on: Day;
  fileName: string | null;
};

/** What a list said of an item that day. */
export type PrintedItem = {
  publication: string;
  item: string;
  title: string;
  status: ItemStatus;
  saidMandatory: boolean;
  legalSource: string | null;
  deadline: Day | null;
};

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

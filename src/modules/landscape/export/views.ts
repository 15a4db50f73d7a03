import type { Table } from "./sheet.ts";
import { impactTable, matrixTable } from "./tables-ties.ts";
import { contractYearTable, futureTable, loadTable } from "./tables-time.ts";
import {
  agreementsTable,
  dutiesTable,
  overlookedTable,
  qualityTable,
  recordForOthersTable,
  recordTable,
} from "./tables-trust.ts";
import { assessmentsTable, changedPlansTable, overviewTable } from "./tables-waiting.ts";

/** The views that can be taken away as a table, by the name of their page; each reads its page's own filters. */
export const viewTables: ReadonlyMap<string, Table> = new Map([
  ["contract-year", contractYearTable],
  ["load", loadTable],
  ["future", futureTable],
  ["matrix", matrixTable],
  ["impact", impactTable],
  ["overlooked", overlookedTable],
  ["record", recordTable],
  ["record-for-others", recordForOthersTable],
  ["agreements", agreementsTable],
  ["quality", qualityTable],
  ["duties", dutiesTable],
  ["changed-plans", changedPlansTable],
  ["assessments-waiting", assessmentsTable],
  ["overview", overviewTable],
]);

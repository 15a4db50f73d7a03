import type { Act } from "../../../platform/act.ts";
import { type SourceTable, writeWorkbook } from "../../../platform/files/index.ts";
import { refusalText } from "../../../platform/i18n/index.ts";
import { guessed, type SheetTaken } from "../../../platform/intake/index.ts";
import { jsonOf, workbookOf } from "../export/workbook.ts";
import { landscapeOf } from "../register/landscape.server.ts";
import { nouns } from "../register/nouns.ts";
import { knowledge } from "./columns.ts";
import { draftImport, writeImport } from "./intake.server.ts";
import type { ImportPlan } from "./rules.ts";
import { tellFault } from "./telling.ts";

type Counted = { created: number; changed: number; removed: number; unchanged: number };

export type CommandResult =
  | {
      ok: true;
      value: Counted & { written: boolean; sheets: (SheetTaken & Counted)[] };
    }
  | {
      ok: false;
      /** How many errors there are; the first thousand are listed. */
      total?: number;
      errors: readonly { sheet?: string; row?: number; column?: string; value?: string; message: string }[];
    };

/** The sheets of a file that seem to hold something of the landscape. */
export const sheetsKnown = (tables: readonly SourceTable[]): string[] =>
  tables.filter(table => guessed(table, knowledge).kind !== null).map(({ sheet }) => sheet);

/**
 * A file from the command line: what it would do, or with `confirm` done. Every error has its place. What holds values
 * and is not known is not left out without a word: then nothing is written, unless `leaveOut` says so.
 */
export const importFile = async (
  act: Act,
  bytes: Uint8Array,
  name: string,
  options: { confirm: boolean; leaveOut?: boolean; onProgress?: (share: number) => void },
): Promise<CommandResult> => {
  const draft = await draftImport(act, bytes, name, {}, options.onProgress);
  if (!draft.ok) return { ok: false, errors: [{ message: refusalText(draft.refusal, act.lang) }] };
  const { plan, id, hash, taken } = draft.value;
  if (plan.faultCount > 0)
    return {
      ok: false,
      total: plan.faultCount,
      errors: plan.faults.map(({ sheet, row, column, value, refusal }) => ({
        sheet,
        row,
        column,
        value,
        message: tellFault(refusal, act.lang),
      })),
    };
  const writes = options.confirm && (options.leaveOut || taken.every(sheet => sheet.valuesLeftOut === 0));
  if (writes) {
    const written = await writeImport(act, id, hash, options.onProgress);
    if (!written.ok) return { ok: false, errors: [{ message: refusalText(written.refusal, act.lang) }] };
  }
  const unchanged = Object.values(plan.unchanged).reduce((sum, n) => sum + n, 0);
  return {
    ok: true,
    value: {
      created: plan.created.length,
      changed: plan.changed.length,
      removed: plan.removed.length,
      unchanged,
      written: writes,
      sheets: taken.map(one => ({ ...one, ...countedIn(plan, one.sheet) })),
    },
  };
};

/** How many rows of a sheet do what. */
const countedIn = (plan: ImportPlan, sheet: string): Counted => {
  const of = (list: Iterable<{ id: string }>) =>
    [...list].filter(({ id }) => plan.sheetOf.get(id) === sheet).length;
  const all = [...plan.sheetOf.values()].filter(one => one === sheet).length;
  const [created, changed, removed] = [of(plan.created), of(plan.changed), of(plan.removed)];
  return { created, changed, removed, unchanged: all - created - changed - removed };
};

/** The whole landscape as a workbook, or as JSON where the file's name asks for it. */
export const exportAll = async (act: Act, format: string): Promise<Uint8Array> => {
  const landscape = await landscapeOf(act);
  if (format === "json")
    return new TextEncoder().encode(
      JSON.stringify(Object.fromEntries(nouns.map(noun => [noun.plural, jsonOf(landscape, noun)])), null, 1),
    );
  return writeWorkbook(workbookOf(landscape, act.lang));
};

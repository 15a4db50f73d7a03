import { done, type Result, refused } from "../../kernel/result.ts";
import { type Act, transact } from "../act.ts";
import { record } from "../audit/index.server.ts";
import {
  claimedTwice,
  headingsMark,
  type Knowledge,
  lacking,
  type Placement,
  type SheetView,
  withoutOurs,
} from "./columns.ts";
import type { Importer } from "./run.server.ts";
import { type Intake, intakeById, keepSheets, rememberPlacement } from "./store.server.ts";

/** Shows sheets as what somebody tries them as. It is our guess still: nothing is agreed to, nothing remembered. */
export const tryColumns = (act: Act, file: Intake, said: ReadonlyMap<string, Placement>): Promise<boolean> =>
  transact(act, tx => keepSheets(tx, file.id, sheetsAs(file, said), false));

const sheetsAs = (file: Intake, said: ReadonlyMap<string, Placement>): SheetView[] =>
  // What was said of other columns before is said no longer.
  file.sheets.map(({ said: _, ...sheet }) => ({ ...sheet, ...said.get(sheet.sheet) }));

/** Says which column is what; remembered for the next file with the same headings. Answers what is still wrong. */
export const chooseColumns = async (
  act: Act,
  importer: Importer<unknown>,
  id: string,
  said: ReadonlyMap<string, Placement>,
): Promise<Result<null>> =>
  transact(act, async tx => {
    const file = await intakeById(tx, importer.name, id);
    if (!file) return refused("intake.gone");
    const sheets = sheetsAs(file, said);
    const right = isRight(sheets, importer.knowledge);
    if (!(await keepSheets(tx, id, sheets, right.ok))) return refused("intake.not-ready");
    if (!right.ok) return right;
    for (const sheet of sheets) {
      const headings = sheet.columns.map(one => one.heading);
      await rememberPlacement(tx, importer.name, headingsMark(headings), withoutOurs(sheet, headings));
    }
    await record(tx, act, {
      action: "import.columns-chosen",
      object: { kind: "import", id },
      payload: { importer: importer.name, sheets: sheets.map(({ sheet, kind }) => ({ sheet, kind })) },
    });
    return done(null);
  });

const isRight = (sheets: readonly SheetView[], knowledge: Knowledge): Result<null> => {
  const wrong = sheets.find(sheet => claimedTwice(sheet).length > 0 || lacking(sheet, knowledge).length > 0);
  if (wrong) return refused("intake.columns-wrong", { sheet: wrong.sheet });
  return sheets.every(sheet => sheet.kind === null) ? refused("intake.nothing-chosen") : done(null);
};

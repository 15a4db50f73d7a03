import { isScheme, longestScheme } from "../../../kernel/external-id.ts";
import { type Day, isDay } from "../../../kernel/period.ts";
import { done, type Refusal, type Result, refused } from "../../../kernel/result.ts";
import type { Act } from "../../../platform/act.ts";
import type { SourceTable } from "../../../platform/files/index.ts";
import { type Fault, faultList, guessed, type SheetTaken, takenOf } from "../../../platform/intake/index.ts";
import { type Importer, lookAtFile, takeFile, writeFile } from "../../../platform/intake/run.server.ts";
import { mayImport } from "../policy.ts";
import { tell } from "../texts/index.ts";
import { type UnitType, unitTypes } from "../unit/rules.ts";
import { type Counts, type File, type Plan, planOf, rowKey, writePlan } from "./actions.server.ts";
import { knowledge } from "./columns.ts";
import type { PlanLine } from "./rules-plan.ts";

/** What the page shows of a plan. */
export type Told = {
  lines: PlanLine[];
  counts: Counts;
  endsMuch: boolean;
  faults: Fault[];
  faultCount: number;
  /** What the file tells and the plan leaves as it is. */
  untaken: Fault[];
  /** What units and people in the plan are called. */
  names: Record<string, string>;
};

/** The organisation's way to take in a file. */
export const importer: Importer<Plan> = {
  name: "organisation",
  may: mayImport,
  knowledge,
  plan: async (act, file, placed) => {
    const plan = await planOf(act, fileOf(act, file), placed);
    if (!plan) return refused("import.nothing-known");
    const told = toldOf(plan);
    return done({ plan, told, hash: plan.hash, asks: told.lines.some(isNews) });
  },
  write: async (act, file, placed, confirmed, finish, report) => {
    report(0.1);
    return writePlan(act, fileOf(act, file), placed, confirmed, finish);
  },
};

/** Whether a line does something. */
export const isNews = ({ actions }: PlanLine): boolean => actions.some(action => action !== "kept");

const fileOf = (act: Act, file: { id: string; options: Record<string, string> }): File => ({
  id: file.id,
  source: file.options.source ?? "",
  day: file.options.day ?? act.today,
  complete: file.options.complete === "yes",
  unitType: isUnitType(file.options.unitType) ? file.options.unitType : "not-said",
});

const isUnitType = (text: string | undefined): text is UnitType => unitTypes.some(type => type === text);

const toldOf = (plan: Plan): Told => {
  const faults = faultList();
  for (const { sheet, row, column, value, refusal } of plan.errors)
    faults.add({ sheet, row, column, value, refusal });
  const untaken = faultList();
  for (const one of plan.untaken) untaken.add(one);
  const { lines, counts, endsMuch, names } = plan;
  return {
    // A plan with errors is not confirmed, so nobody reads its consequences.
    lines: faults.count() > 0 ? [] : lines,
    counts,
    endsMuch,
    faults: faults.list,
    faultCount: faults.count(),
    untaken: faults.count() > 0 ? [] : untaken.list,
    names: Object.fromEntries(names),
  };
};

export type ImportInput = {
  bytes: Uint8Array;
  fileName: string;
  /** Who the file is from: "HR". Its ids are kept under this name. */
  source: string;
  /** From which day the file is true. */
  day: Day;
  /** The file tells everything the source knows. */
  complete: boolean;
  /** What its rows are, where somebody said so. */
  kind?: string;
  /** What kind of units those are whose row does not say it; not said unless told. */
  unitType?: string;
};

/** Keeps a file for the import; answers its id. */
export const sendFile = async (act: Act, input: ImportInput): Promise<Result<string>> => {
  const may = mayImport(act);
  if (may !== true) return { ok: false, refusal: may.because };
  if (!isDay(input.day) || input.day < act.today)
    return refused("import.day-in-past", { day: isDay(input.day) ? input.day : "–" });
  const source = input.source.trim();
  if (source === "") return refused("import.source-missing");
  if (!isScheme(source)) return refused("import.source-form", { max: longestScheme });
  const { bytes, fileName, day } = input;
  const options = {
    source,
    day,
    complete: input.complete ? "yes" : "",
    ...(input.kind && { kind: input.kind }),
    ...(input.unitType && { unitType: input.unitType }),
  };
  return takeFile(act, importer.name, { bytes, fileName, options });
};

/** What importing a file would do, and what confirms it. */
export type Prepared = { draft: string; hash: string; plan: Plan; taken: SheetTaken[] };

/** A refused file: the file as a whole, or rows with their places. Nothing was written. */
export type ImportRefused = { ok: false; refusal: Refusal; errors: Plan["errors"] };

/** Keeps a file and says what importing it would do, asking nobody; nothing of the organisation is touched. */
export const prepareImport = async (
  act: Act,
  input: ImportInput,
  onProgress?: (share: number) => void,
): Promise<{ ok: true; value: Prepared } | ImportRefused> => {
  const sent = await sendFile(act, input);
  if (!sent.ok) return { ...sent, errors: [] };
  const looked = await lookAtFile(act, importer, sent.value, {
    ask: false,
    ...(onProgress && { onProgress }),
  });
  if (looked.state === "refused") return { ok: false, refusal: looked.refusal, errors: [] };
  if (looked.state !== "ready") return { ...refused("intake.not-ready"), errors: [] };
  const { plan, hash } = looked.planned;
  if (plan.errors.length > 0)
    return { ...refused("import.errors", { n: plan.errors.length }), errors: plan.errors };
  return { ok: true, value: { draft: sent.value, hash, plan, taken: takenOf(looked.placed) } };
};

/** Does what the plan showed, all of it in one transaction, or nothing when the world has changed since. */
export const confirmImport = async (
  act: Act,
  input: { draft: string; hash: string; endsMuchToo?: boolean },
  onProgress?: (share: number) => void,
): Promise<Result<Counts>> => {
  const { draft, ...confirmed } = input;
  const written = await writeFile(act, importer, draft, confirmed, onProgress);
  // What is written answers the counts; see `writePlan`.
  return written.ok ? done(written.value as Counts) : written;
};

type Counted = { created: number; changed: number; unchanged: number };

export type CommandResult =
  | {
      ok: true;
      value: Counts & {
        managersLeftOut: number;
        alike: number;
        /** New people taken to have no protected address, because the file does not say. */
        protectionNotSaid: number;
        written: boolean;
        sheets: (SheetTaken & Counted)[];
      };
    }
  | {
      ok: false;
      /** How many errors there are; the first thousand are listed. */
      total?: number;
      errors: readonly { sheet?: string; row?: number; column?: string; value?: string; message: string }[];
    };

/**
 * A file from the command line: what it would do, or with `confirm` done. Every error has its place. What holds values
 * and is not known is not left out without a word: then nothing is written, unless `leaveOut` says so.
 */
export const importOrganisation = async (
  act: Act,
  input: ImportInput,
  options: { confirm: boolean; leaveOut?: boolean; onProgress?: (share: number) => void },
): Promise<CommandResult> => {
  const prepared = await prepareImport(act, input, options.onProgress);
  const whole = (refusal: Refusal): CommandResult => ({
    ok: false,
    errors: [{ message: tell(refusal, act.lang) }],
  });
  if (!prepared.ok) {
    if (prepared.errors.length === 0) return whole(prepared.refusal);
    const faults = faultList();
    for (const error of prepared.errors) faults.add(error);
    const errors = faults.list.map(({ refusal, ...place }) => ({
      ...place,
      message: tell(refusal, act.lang),
    }));
    return { ok: false, total: faults.count(), errors };
  }
  const { draft, hash, plan, taken } = prepared.value;
  const writes = options.confirm && (options.leaveOut || taken.every(sheet => sheet.valuesLeftOut === 0));
  if (writes) {
    const written = await confirmImport(act, { draft, hash }, options.onProgress);
    if (!written.ok) return whole(written.refusal);
  }
  return {
    ok: true,
    value: {
      ...plan.counts,
      managersLeftOut: plan.untaken.filter(one => one.refusal.code.startsWith("import.manager-")).length,
      alike: plan.lines.filter(line => line.alike).length,
      protectionNotSaid: plan.lines.filter(line => line.assumed?.protected === false).length,
      written: writes,
      sheets: taken.map(one => ({ ...one, ...countedIn(plan, one) })),
    },
  };
};

/** How many units, people or positions of a sheet do what; the posts of a list of staff are told in the whole only. */
const countedIn = (plan: Plan, { sheet, takenFor }: SheetTaken): Counted => {
  const lines = plan.lines.filter(line => line.kind === takenFor && plan.sheetOf.get(rowKey(line)) === sheet);
  const created = lines.filter(({ actions }) => actions.includes("added")).length;
  const changed = lines.filter(({ actions }) => actions.some(action => action !== "kept")).length - created;
  const rows = [...plan.sheetOf].filter(([key, at]) => at === sheet && key.startsWith(`${takenFor} `)).length;
  return { created, changed, unchanged: rows - created - changed };
};

/** The sheets of a file that seem to hold something of the organisation. */
export const sheetsOfOrganisation = (tables: readonly SourceTable[]): string[] =>
  tables.filter(table => guessed(table, knowledge).kind !== null).map(({ sheet }) => sheet);

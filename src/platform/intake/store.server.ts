import { sql } from "kysely";
import type { Refusal } from "../../kernel/result.ts";
import type { Tx } from "../db/database.ts";
import type { Placement, SheetView } from "./columns.ts";

/** Where a file is on its way in. `interrupted`: the process that worked on it is gone; nothing was written. */
export type State =
  | "waiting"
  | "reading"
  | "columns"
  | "ready"
  | "writing"
  | "done"
  | "refused"
  | "cancelled"
  | "interrupted";

/** A file on its way in, without its bytes. */
export type Intake = {
  id: string;
  importer: string;
  fileName: string;
  options: Record<string, string>;
  state: State;
  /** From 0 to 1 while it is worked on. */
  progress: number;
  sheets: SheetView[];
  /** The placement of its sheets was chosen by a person. */
  chosen: boolean;
  told: unknown;
  hash: string | null;
  refusal: Refusal | null;
  madeAt: Date;
};

const here = sql`nullif(current_setting('samsyn.municipality', true), '')::uuid`;

/** Who has said nothing for so long was killed; a busy machine may be slow, so it is more than a moment. */
const silence = sql`interval '20 seconds'`;
const busy = sql`state in ('reading', 'writing')`;
const silent = sql`(${busy} and beat_at < clock_timestamp() - ${silence})`;

/** Looked at and found to leave nothing to say yes to: errors, or all as it is here already. Such a file blocks no other. */
const moot = sql`(state = 'ready' and plan_hash is null)`;

const columns = sql`id, importer, file_name as "fileName", options,
  case when ${silent} then 'interrupted' else state end as state, progress, sheets, chosen, told,
  plan_hash as hash, refusal, made_at as "madeAt"`;

export type NewIntake = {
  id: string;
  importer: string;
  fileName: string;
  bytes: Uint8Array;
  options: Record<string, string>;
};

/** Those older than a day go, for what is on its way is no archive. */
export const dropOldIntakes = async (tx: Tx, now: Date): Promise<void> => {
  await sql`delete from platform.intake
    where municipality_id = ${here} and made_at < ${now}::timestamptz - interval '1 day'`.execute(tx);
};

/** Each may hold 20 MB. */
export const mostIntakes = 20;
const mostMoot = 10;

/** A copy with errors is another try of the file it was made from. */
const named = (name: unknown) => sql`regexp_replace(${name}::text, '(-errors)+(\\.[^.]*)$', '\\2')`;

/**
 * Keeps a file in place of one of the same name and person; false when as many as there may be of its importer wait
 * to be written or given up.
 */
export const keepIntake = async (tx: Tx, one: NewIntake, by: { id: string; at: Date }): Promise<boolean> => {
  await dropOldIntakes(tx, by.at);
  await sql`update platform.intake set state = 'cancelled', bytes = '', told = null, sheets = '[]'
    where municipality_id = ${here} and importer = ${one.importer} and (
      (made_by = ${by.id} and ${named(sql`file_name`)} = ${named(one.fileName)}
        and (state in ('waiting', 'columns', 'ready', 'refused', 'interrupted') or ${silent}))
      or id in (select id from platform.intake where municipality_id = ${here} and importer = ${one.importer} and ${moot}
        order by made_at desc, id desc offset ${mostMoot}))`.execute(tx);
  const { rows } = await sql<{ n: number }>`select count(*)::int as n from platform.intake
    where municipality_id = ${here} and importer = ${one.importer} and bytes <> '' and not ${moot}`.execute(
    tx,
  );
  if (rows[0]!.n >= mostIntakes) return false;
  await sql`insert into platform.intake
      (municipality_id, id, importer, file_name, bytes, options, state, beat_at, made_by, made_at)
    values (${here}, ${one.id}::uuid, ${one.importer}, ${one.fileName}, ${Buffer.from(one.bytes)},
      ${JSON.stringify(one.options)}::jsonb, 'waiting', clock_timestamp(), ${by.id}, ${by.at})`.execute(tx);
  return true;
};

export const intakeById = async (tx: Tx, importer: string, id: string): Promise<Intake | null> => {
  const { rows } = await sql<Intake>`select ${columns} from platform.intake
    where municipality_id = ${here} and importer = ${importer} and id::text = ${id}`.execute(tx);
  return rows[0] ?? null;
};

/** The bytes of a file; empty once it is written or given up. */
export const bytesOf = async (tx: Tx, id: string): Promise<Uint8Array> => {
  const { rows } = await sql<{ bytes: Buffer }>`select bytes from platform.intake
    where municipality_id = ${here} and id = ${id}::uuid`.execute(tx);
  return rows[0]?.bytes ?? new Uint8Array();
};

/** Where a file is as a list tells it: one that is ready may have errors, or nothing that is not here already. */
type Shown = State | "faulty" | "same";
const shown = sql<Shown>`case when ${silent} then 'interrupted'
  when ${moot} then case when coalesce((told->>'faultCount')::int, 0) > 0 then 'faulty' else 'same' end
  else state end`;

export type Coming = Pick<Intake, "id" | "fileName" | "madeAt"> & { state: Shown; mine: boolean };

/** Files on their way that somebody may come back to, newest first. */
export const intakesOnTheirWay = async (tx: Tx, importer: string, by: string): Promise<Coming[]> => {
  const { rows } = await sql<Coming>`
    select id, file_name as "fileName", ${shown} as state, made_at as "madeAt", made_by = ${by} as mine
    from platform.intake
    where municipality_id = ${here} and importer = ${importer} and state not in ('done', 'cancelled', 'refused')
    order by made_at desc, id desc`.execute(tx);
  return rows;
};

export type OwnFile = Pick<Intake, "id" | "importer" | "fileName"> & {
  state: Exclude<Shown, "done" | "cancelled" | "same">;
};

/** What one person sent that still waits for something, whichever module takes it in; newest first. */
export const intakesMadeBy = async (tx: Tx, by: string): Promise<OwnFile[]> => {
  const { rows } = await sql<OwnFile>`
    select * from (select id, importer, file_name as "fileName", ${shown} as state from platform.intake
      where municipality_id = ${here} and made_by = ${by} order by made_at desc, id desc) as own
    where state not in ('done', 'cancelled', 'same') limit 5`.execute(tx);
  return rows;
};

/** Takes a file to be worked on, once: false for the second who asks while the first is at it. */
export const beginWork = async (tx: Tx, id: string, work: "reading" | "writing"): Promise<boolean> => {
  const from =
    work === "writing"
      ? sql`(state = 'ready' or (state = 'writing' and ${silent}))`
      : sql`(state in ('waiting', 'columns', 'ready', 'interrupted') or ${silent})`;
  const { rows } = await sql`update platform.intake
    set state = ${work}, progress = 0, beat_at = clock_timestamp(), refusal = null
    where municipality_id = ${here} and id = ${id}::uuid and ${from} returning id`.execute(tx);
  return rows.length > 0;
};

/** Says that the work goes on and how far it is; false when it was given up meanwhile. */
export const beat = async (tx: Tx, id: string, work: string, progress: number): Promise<boolean> => {
  const { rows } = await sql`update platform.intake set progress = ${progress}, beat_at = clock_timestamp()
    where municipality_id = ${here} and id = ${id}::uuid and state = ${work} returning id`.execute(tx);
  return rows.length > 0;
};

export type Outcome = {
  state: "columns" | "ready" | "done" | "refused" | "interrupted";
  sheets?: readonly SheetView[];
  told?: unknown;
  hash?: string | null;
  refusal?: Refusal | null;
};

/** The end of a piece of work; false when it was given up meanwhile, and then nothing may be written. */
export const endWork = async (tx: Tx, id: string, work: string, outcome: Outcome): Promise<boolean> => {
  const sheets = outcome.sheets ? JSON.stringify(outcome.sheets) : null;
  // What is over needs its file no longer, nor the values of it that were shown.
  const over = outcome.state === "done" || outcome.state === "refused";
  const { rows } = await sql`update platform.intake set state = ${outcome.state}, progress = 1,
      sheets = ${over ? sql`'[]'` : sql`coalesce(${sheets}::jsonb, sheets)`},
      told = ${outcome.told === undefined ? null : JSON.stringify(outcome.told)}::jsonb,
      plan_hash = ${outcome.hash ?? null},
      refusal = ${outcome.refusal ? JSON.stringify(outcome.refusal) : null}::jsonb
      ${over ? sql`, bytes = ''` : sql``}
    where municipality_id = ${here} and id = ${id}::uuid and state = ${work} returning id`.execute(tx);
  return rows.length > 0;
};

/** Gives a file up, as long as nothing of it is written. */
export const giveUp = async (tx: Tx, id: string): Promise<void> => {
  await sql`update platform.intake set state = 'cancelled', bytes = '', told = null, sheets = '[]'
    where municipality_id = ${here} and id = ${id}::uuid and state <> 'done'`.execute(tx);
};

/** Keeps which column is what, of a file that is not worked on now; until it is agreed to, it waits for that. */
export const keepSheets = async (
  tx: Tx,
  id: string,
  sheets: readonly SheetView[],
  agreed: boolean,
): Promise<boolean> => {
  const { rows } = await sql`update platform.intake
    set sheets = ${JSON.stringify(sheets)}::jsonb, chosen = ${agreed},
      state = ${agreed ? sql`state` : sql`'columns'`}
    where municipality_id = ${here} and id = ${id}::uuid and state in ('columns', 'ready') returning id`.execute(
    tx,
  );
  return rows.length > 0;
};

/** How many files are on their way. */
export const waitingIntakes = async (tx: Tx): Promise<number> => {
  const { rows } = await sql<{ n: number }>`
    select count(*) as n from platform.intake where municipality_id = ${here}`.execute(tx);
  return rows[0]?.n ?? 0;
};

/** All files on their way go: each may name anybody, and can be sent again. */
export const dropIntakes = async (tx: Tx): Promise<void> => {
  await sql`delete from platform.intake where municipality_id = ${here}`.execute(tx);
};

/** What was said of sheets with these headings. */
export const rememberedPlacements = async (
  tx: Tx,
  importer: string,
  headings: readonly string[],
): Promise<Map<string, Placement>> => {
  const { rows } = await sql<{ headings: string; placement: Placement }>`
    select headings, placement from platform.column_choice
    where municipality_id = ${here} and importer = ${importer} and headings = any(${[...headings]})`.execute(
    tx,
  );
  return new Map(rows.map(row => [row.headings, row.placement]));
};

export const rememberPlacement = async (
  tx: Tx,
  importer: string,
  headings: string,
  placement: Placement,
): Promise<void> => {
  await sql`insert into platform.column_choice (municipality_id, importer, headings, placement)
    values (${here}, ${importer}, ${headings}, ${JSON.stringify(placement)}::jsonb)
    on conflict (municipality_id, importer, headings) do update set placement = excluded.placement`.execute(
    tx,
  );
};

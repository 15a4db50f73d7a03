import { sql } from "kysely";
import type { Day } from "../../../kernel/period.ts";
import type { Tx } from "../../../platform/db/database.ts";
import type { PlanFlag } from "../register/landscape.ts";
import type { PrintedItem, Publication } from "./compare.ts";
import type { Line } from "./lines.ts";

export type Draft = Publication & { lines: Line[]; unknown: string[] };

const columns = sql`id, source_id as source, title, published_on as on, file_name as "fileName"`;

/** Dated lists, of one source or of all, the newest first. */
export const publicationsOf = async (tx: Tx, source?: string): Promise<Publication[]> => {
  const chosen = source ? sql`where source_id = ${source}` : sql``;
  const { rows } =
    await sql<Publication>`select ${columns} from landscape.publication ${chosen} order by published_on desc, id desc`.execute(
      tx,
    );
  return rows;
};

/** What the lists of a source said of their items. */
export const printedItems = async (tx: Tx, source: string): Promise<PrintedItem[]> => {
  const { rows } =
    await sql<PrintedItem>`select i.publication_id as publication, i.item_id as item, i.title, i.status,
    i.said_mandatory as "saidMandatory", i.legal_source as "legalSource", i.deadline
    from landscape.publication_item i join landscape.publication p
      on p.municipality_id = i.municipality_id and p.id = i.publication_id
    where p.source_id = ${source}`.execute(tx);
  return rows;
};

/** The sources that have dated lists, and the items that stand on one. */
export const onLists = async (tx: Tx): Promise<ReadonlySet<string>> => {
  const { rows } = await sql<{ id: string }>`select source_id as id from landscape.publication
    union select item_id from landscape.publication_item`.execute(tx);
  return new Set(rows.map(({ id }) => id));
};

export const insertPublication = async (
  tx: Tx,
  municipality: string,
  publication: Publication & { by: string; takenOn: Day },
  items: readonly Omit<PrintedItem, "publication">[],
): Promise<void> => {
  const { id, source, title, on, fileName, by, takenOn } = publication;
  await sql`insert into landscape.publication
    (municipality_id, id, source_id, title, published_on, file_name, taken_by, taken_on)
    values (${municipality}, ${id}, ${source}, ${title}, ${on}, ${fileName}, ${by}, ${takenOn})`.execute(tx);
  await sql`insert into landscape.publication_item
    (municipality_id, publication_id, item_id, title, status, said_mandatory, legal_source, deadline)
    select ${municipality}::uuid, ${id}::uuid, item, title, status, "saidMandatory", "legalSource", deadline
    from json_to_recordset(${JSON.stringify(items)}) as x(item uuid, title text, status text,
      "saidMandatory" boolean, "legalSource" text, deadline date)`.execute(tx);
};

/** Lists older than a day go: what is on its way is no archive. */
export const dropOldPublicationDrafts = async (tx: Tx, now: Date): Promise<void> => {
  await sql`delete from landscape.publication_draft where made_at < ${now}::timestamptz - interval '1 day'`.execute(
    tx,
  );
};

/** Keeps a list until it is confirmed. */
export const insertDraft = async (
  tx: Tx,
  municipality: string,
  draft: Draft,
  by: { id: string; at: Date },
): Promise<void> => {
  await dropOldPublicationDrafts(tx, by.at);
  await sql`insert into landscape.publication_draft
    (municipality_id, id, source_id, title, published_on, file_name, lines, unknown_columns, made_by, made_at)
    values (${municipality}, ${draft.id}, ${draft.source}, ${draft.title}, ${draft.on}, ${draft.fileName},
      ${JSON.stringify(draft.lines)}::jsonb, ${JSON.stringify(draft.unknown)}::jsonb, ${by.id}, ${by.at})`.execute(
    tx,
  );
};

export const draftById = async (tx: Tx, id: string): Promise<Draft | undefined> => {
  const { rows } = await sql<Draft>`select ${columns}, lines, unknown_columns as unknown
    from landscape.publication_draft where id::text = ${id}`.execute(tx);
  return rows[0];
};

/** Takes a draft to be written, once: false for the second of two who said yes. */
export const claimDraft = async (tx: Tx, id: string): Promise<boolean> => {
  const { rows } = await sql`delete from landscape.publication_draft where id = ${id} returning id`.execute(
    tx,
  );
  return rows.length > 0;
};

/** Lists on their way may name anybody in their notes; at an erasure all go, for they can be sent again. */
export const dropPublicationDrafts = async (tx: Tx): Promise<void> => {
  await sql`delete from landscape.publication_draft
    where municipality_id = nullif(current_setting('samsyn.municipality', true), '')::uuid`.execute(tx);
};

/** Plans whose item changed after they were planned, that nobody has looked at since. */
export const openFlags = async (tx: Tx): Promise<PlanFlag[]> => {
  const { rows } =
    await sql<PlanFlag>`select id, initiative_id as initiative, item_id as item, changes, raised_on as on
    from landscape.plan_flag where acknowledged_on is null order by raised_on, id`.execute(tx);
  return rows;
};

/** Initiatives still going on that rest on one of these items. */
export const plansResting = async (
  tx: Tx,
  items: readonly string[],
): Promise<{ id: string; item: string }[]> => {
  const { rows } = await sql<{ id: string; item: string }>`select i.id, l.target_id as item
    from landscape.initiative_source_items l
    join landscape.initiative i on i.municipality_id = l.municipality_id and i.id = l.owner_id
    where l.target_id = any(${items}::uuid[]) and i.stage not in ('done', 'stopped')`.execute(tx);
  return rows;
};

export const insertFlags = async (
  tx: Tx,
  municipality: string,
  flags: readonly PlanFlag[],
): Promise<void> => {
  if (flags.length === 0) return;
  await sql`insert into landscape.plan_flag (municipality_id, id, initiative_id, item_id, changes, raised_on)
    select ${municipality}::uuid, id, initiative, item, changes, "on"
    from json_to_recordset(${JSON.stringify(flags)}) as x(id uuid, initiative uuid, item uuid, changes jsonb, "on" date)`.execute(
    tx,
  );
};

/** Says that somebody has looked at a plan; false when it waited for nobody. Answers the initiative. */
export const acknowledgeFlag = async (tx: Tx, id: string, by: string, on: Day): Promise<string | null> => {
  const { rows } = await sql<{ initiative: string }>`update landscape.plan_flag
    set acknowledged_by = ${by}, acknowledged_on = ${on}
    where id::text = ${id} and acknowledged_on is null returning initiative_id as initiative`.execute(tx);
  return rows[0]?.initiative ?? null;
};

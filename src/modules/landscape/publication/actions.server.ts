import { newId } from "../../../kernel/ids.ts";
import { isDay } from "../../../kernel/period.ts";
import { done, type Refusal, type Result, refused } from "../../../kernel/result.ts";
import { type Act, read, transact } from "../../../platform/act.ts";
import { record } from "../../../platform/audit/index.server.ts";
import { allowed } from "../../../platform/auth/policy.ts";
import type { Tx } from "../../../platform/db/database.ts";
import { readTablesInWorker, type SourceTable } from "../../../platform/files/index.ts";
import { StalePlan, undoneWhenStale, writePlanIn } from "../import/actions.server.ts";
import { landscapeOf } from "../register/landscape.server.ts";
import { textOf, thingsOf } from "../register/landscape.ts";
import { mayWrite } from "../register/policy.ts";
import type { Values } from "../register/rules.ts";
import { lockKeys } from "../register/store.server.ts";
import { source } from "../source/noun.ts";
import type { Publication } from "./compare.ts";
import { type LineFault, linesOf } from "./lines.ts";
import { demandOf, itemsOf, type PublicationPlan, publicationPlan } from "./plan.ts";
import {
  claimDraft,
  type Draft,
  draftById,
  insertDraft,
  insertPublication,
  printedItems,
  publicationsOf,
} from "./store.server.ts";

/** Who may take in a source's list. */
export const mayPublish = mayWrite(source);

export type About = { source: string; title: string; on: string };
export type Drafted =
  | { ok: true; id: string }
  | { ok: false; field: "" | "on" | "title" | "file"; refusal: Refusal }
  | { ok: false; faults: LineFault[] };

/** The lists of a source, the newest first, and what each said of its items. */
export const listsOf = (act: Act, of: string) =>
  read(act, async tx => ({ lists: await publicationsOf(tx, of), printed: await printedItems(tx, of) }));

/** Reads a list sent as a file, and keeps it until it is confirmed; nothing of the landscape is touched. */
export const draftPublication = async (
  act: Act,
  about: About,
  file: { bytes: Uint8Array; fileName: string },
): Promise<Drafted> => {
  const wrong = await wrongAbout(act, about);
  if (wrong) return wrong;
  const tables = await readTablesInWorker(file);
  if (!tables.ok) return { ok: false, field: "file", refusal: tables.refusal };
  return keep(act, about, tables.value, file.fileName, false);
};

/** Keeps a list that was typed; what a duty lacks is refused at its box. */
export const enterPublication = async (act: Act, about: About, table: SourceTable): Promise<Drafted> =>
  (await wrongAbout(act, about)) ?? keep(act, about, [table], null, true);

const wrongAbout = async (
  act: Act,
  { source: id, title, on }: About,
): Promise<(Drafted & { ok: false }) | null> => {
  const at = (field: "" | "on" | "title", refusal: Refusal) => ({ ok: false as const, field, refusal });
  const may = allowed(act, mayPublish);
  if (may !== true) return at("", may.because);
  if ((await landscapeOf(act)).byId.get(id)?.noun !== source.name) return at("", { code: "gone" });
  if (on === "") return at("on", { code: "publication.on-missing" });
  if (!isDay(on)) return at("on", { code: "not-a-day", values: { value: on.slice(0, 80) } });
  if (on > act.today) return at("on", { code: "publication.future" });
  if (title.length > 200)
    return at("title", { code: "too-long", values: { max: 200, length: title.length } });
  const older = await read(act, tx => olderThanTaken(tx, id, on));
  return older && at("on", older);
};

/** The lists of a source are taken in by their days: an older one would put back what a newer one moved. */
const olderThanTaken = async (tx: Tx, of: string, on: string): Promise<Refusal | null> => {
  const [newest] = await publicationsOf(tx, of);
  return newest && newest.on >= on ? { code: "publication.older", values: { day: newest.on } } : null;
};

const keep = async (
  act: Act,
  about: About,
  tables: readonly SourceTable[],
  fileName: string | null,
  strict: boolean,
): Promise<Drafted> => {
  const found = linesOf(tables, act.lang, strict);
  if (!found.ok) return { ok: false, field: "file", refusal: found.refusal };
  const { lines, faults, unknown } = found.value;
  if (faults.length > 0) return { ok: false, faults };
  const planned = publicationPlan(await landscapeOf(act), about.source, about.on, lines);
  if (!planned.ok)
    return {
      ok: false,
      faults: planned.faults.map(fault => ({ ...fault, sheet: tables[0]!.sheet, column: "" })),
    };
  const id = newId(act.now.getTime());
  const title = about.title || fileName || about.on;
  await transact(act, tx =>
    insertDraft(
      tx,
      act.municipality,
      { id, source: about.source, title: title.slice(0, 200), on: about.on, fileName, lines, unknown },
      { id: act.actor.id, at: act.now },
    ),
  );
  return { ok: true, id };
};

/** A list that waits, planned against what is here now. */
export const publicationDraft = async (
  act: Act,
  id: string,
): Promise<Result<{ draft: Draft; plan: PublicationPlan }>> => {
  const draft = await read(act, tx => draftById(tx, id));
  if (!draft) return refused("publication.gone");
  const planned = publicationPlan(await landscapeOf(act), draft.source, draft.on, draft.lines);
  return planned.ok ? done({ draft, plan: planned.plan }) : refused("publication.changed");
};

/** Takes in a list if what it does is still what was shown: items, the list itself and the flags, all or nothing. */
export const writePublication = async (act: Act, id: string, hash: string): Promise<Result<Publication>> => {
  const may = allowed(act, mayPublish);
  if (may !== true) return { ok: false, refusal: may.because };
  const waiting = await publicationDraft(act, id);
  if (!waiting.ok) return waiting;
  const { draft, plan } = waiting.value;
  if (plan.hash !== hash) return refused("publication.changed");
  const written = await undoneWhenStale(() =>
    transact(act, async tx => {
      await lockKeys(tx, act.municipality, source);
      const older = await olderThanTaken(tx, draft.source, draft.on);
      if (older) return { ok: false as const, refusal: older };
      if (!(await claimDraft(tx, id))) throw new StalePlan();
      await writePlanIn(tx, act, plan.written, `publication:${draft.title}`);
      await insertList(tx, act, draft, plan.printed);
      return done(draft);
    }),
  );
  return written.ok || written.refusal.code === "publication.older"
    ? written
    : refused("publication.changed");
};

const insertList = async (
  tx: Tx,
  act: Act,
  list: Publication,
  items: readonly { id: string; values: Values }[],
): Promise<void> => {
  await insertPublication(
    tx,
    act.municipality,
    { ...list, by: act.actor.id, takenOn: act.today },
    items.map(({ id, values }) => {
      const { title, status, legalSource, deadline } = demandOf(id, values);
      return { item: id, title, status, legalSource, deadline, saidMandatory: values.saidMandatory === true };
    }),
  );
  await record(tx, act, {
    action: "source.published",
    object: { kind: source.name, id: list.source },
    payload: { title: list.title, publishedOn: list.on, items: items.length },
  });
};

/**
 * Gives every source that has items and no list yet its first one: what stands is what was published, on the newest
 * date its items name, else on `on`.
 */
export const publishStanding = async (act: Act, title: string, on: string): Promise<Result<number>> => {
  const may = allowed(act, mayPublish);
  if (may !== true) return { ok: false, refusal: may.because };
  const landscape = await landscapeOf(act);
  return transact(act, async tx => {
    const known = new Set((await publicationsOf(tx)).map(list => list.source));
    const bare = thingsOf(landscape, source)
      .filter(({ id }) => !known.has(id))
      .map(({ id }) => ({ id, items: itemsOf(landscape, id).filter(item => !item.values.withdrawnOn) }))
      .filter(({ items }) => items.length > 0);
    for (const { id, items } of bare) {
      const named = items.map(item => textOf(item, "publishedOn")).filter(Boolean);
      const day = named.sort().at(-1) ?? on;
      const list = { id: newId(act.now.getTime()), source: id, title, on: day, fileName: null };
      await insertList(tx, act, list, items);
    }
    return done(bare.length);
  });
};

import { addDays, beginningOf, isDay } from "../../kernel/period.ts";
import { factsNamed } from "../../modules/facts/index.server.ts";
import { keptWith, type Landscape } from "../../modules/landscape/index.server.ts";
import { holderTitles } from "../../modules/organisation/index.server.ts";
import { scenariosNamed } from "../../modules/plan/index.server.ts";
import type { Role } from "../../platform/act.ts";
import { type Act, read } from "../../platform/act.ts";
import {
  actionsThere,
  actorsThere,
  auditCount,
  auditList,
  type Filter,
  head,
  namesOf,
  wholeLoggedText,
} from "../../platform/audit/index.server.ts";
import { allowed, type Verdict } from "../../platform/auth/index.ts";
import type { Tx } from "../../platform/db/database.ts";
import { formats } from "../../platform/i18n/index.ts";

/** The log tells who did what: for those who answer for the municipality's data. */
const readers: readonly [Role, ...Role[]] = ["data-protection-officer", "administrator"];
export const mayReadLog = (act: Act): Verdict => allowed(act, readers);

/** Filters as the address says them, with the days of the municipality; what is no day is ignored. */
export const filterOf = ({ zone }: Act, said: Readonly<Record<string, string>>): Filter => ({
  ...(said.action && { action: said.action }),
  ...(said.actor && { actor: said.actor }),
  ...(isDay(said.from ?? "") && { from: beginningOf(said.from!, zone) }),
  // The last day is part of what was asked for.
  ...(isDay(said.to ?? "") && { to: beginningOf(addDays(said.to!, 1), zone) }),
});

/** What the sign-in itself knows by name. */
const named = ["person", "api-key"];
/** What the organisation knows by name: the people in it are others than those who sign in. */
const holding = ["person", "position"];
/** What has a name and a page in a module of its own. */
const facts = ["instrument", "wave", "release"];
const scenario = ["plan-scenario"];

export const readLog = (act: Act, filter: Filter, limit: number, skip = 0) =>
  read(act, async tx => {
    const rows = await auditList(tx, filter, limit, skip);
    const people = rows.flatMap(row =>
      named.includes(row.object_kind) ? [row.actor, row.object_id] : [row.actor],
    );
    const names = await namesOf(tx, [...new Set(people)]);
    const ofKind = (kinds: readonly string[]) => [
      ...new Set(rows.filter(row => kinds.includes(row.object_kind)).map(row => row.object_id)),
    ];
    const [held, asked, planned] = [holding, facts, scenario].map(ofKind) as [string[], string[], string[]];
    const titles = held.length > 0 ? await holderTitles(tx, act, held) : null;
    const seen = new Map([
      ...(asked.length > 0 ? await factsNamed(tx, asked, act.lang) : []),
      ...(planned.length > 0 ? await scenariosNamed(tx, planned) : []),
    ]);
    return rows.map(row => ({
      seq: row.seq,
      at: row.at.toISOString(),
      actor: row.actor,
      name: names.get(row.actor) ?? row.actor,
      onBehalfOf: row.on_behalf_of,
      action: row.action,
      kind: row.object_kind,
      object: row.object_id,
      objectName:
        seen.get(row.object_id)?.name ??
        names.get(row.object_id) ??
        titles?.get(row.object_id)?.label ??
        null,
      href: seen.get(row.object_id)?.href ?? null,
      outcome: row.outcome,
      requestId: row.request_id,
      payload: row.payload,
      removed: row.payload_hash !== null && row.payload === null,
      payloadHash: row.payload_hash?.toString("hex") ?? null,
      previousHash: row.previous_hash.toString("hex"),
      hash: row.hash.toString("hex"),
    }));
  });
export type Line = Awaited<ReturnType<typeof readLog>>[number];

/** What stands around the lines: how many there are, what can be filtered by, and the end to note down. */
export const aroundLog = async (act: Act, landscape: Landscape, filter: Filter) => {
  const count = () => read(act, tx => auditCount(tx, filter));
  return {
    ...(await keptWith(landscape, `log ${act.lang}`, () => read(act, tx => saidInLog(act, tx)))),
    total: await (isWhole(filter) ? keptWith(landscape, "log lines", count) : count()),
    head: await keptWith(landscape, "log head", () => head(act.db, act.municipality)),
  };
};

/** The newest lines are what is asked for most: kept until there is a newer one. */
export const newestKept = <T>(
  act: Act,
  landscape: Landscape,
  asked: { filter: Filter; skip: number },
  work: () => Promise<T>,
): Promise<T> =>
  isWhole(asked.filter) && asked.skip === 0 ? keptWith(landscape, `newest log ${act.lang}`, work) : work();

const isWhole = (filter: Filter): boolean => Object.keys(filter).length === 0;

const saidInLog = async (act: Act, tx: Tx) => {
  const actors = await actorsThere(tx);
  const names = await namesOf(tx, actors);
  return {
    actions: (await actionsThere(tx))
      .map(value => ({ value, label: wholeLoggedText(value, act.lang) }))
      .sort((a, b) => formats(act.lang).compare(a.label, b.label)),
    actors: actors.map(id => ({ value: id, label: names.get(id) ?? id })),
  };
};

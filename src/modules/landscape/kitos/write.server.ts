import { isId } from "../../../kernel/ids.ts";
import { done, type Refusal, type Result } from "../../../kernel/result.ts";
import { type Act, transact } from "../../../platform/act.ts";
import { record } from "../../../platform/audit/index.server.ts";
import type { Tx } from "../../../platform/db/database.ts";
import { takeIn } from "../../organisation/index.server.ts";
import { namedIn, StalePlan, undoneWhenStale, writeThingsIn } from "../import/actions.server.ts";
import { claimDraft, draftById } from "../import/store.server.ts";
import type { Landscape } from "../register/landscape.ts";
import { externalIds, insertExternalIds } from "../register/store-external-ids.server.ts";
import { lockKinds } from "../register/writing.server.ts";
import type { Effects } from "./effects.ts";
import type { ReadingFacts } from "./planning.ts";
import {
  forgetRecords,
  keepReading,
  keepRecords,
  keepVerdicts,
  keptRecords,
  lastReading,
  lockKitos,
} from "./store.server.ts";
import type { SaidVerdict, Verdict } from "./verdicts.ts";

/** A reading with what it would do; `effects` is what is written when it is confirmed. */
export type KitosDraft = {
  id: string;
  hash: string;
  effects: Effects;
  reading: ReadingFacts;
  verdicts: Verdict[];
  /** What KITOS says of validity now and did not say before. */
  said: SaidVerdict[];
  landscape: Landscape;
  /** Things, units and people that change; zero when a second import brings nothing new. */
  writes: number;
};

class Undone extends Error {
  readonly refusal: Refusal;
  constructor(refusal: Refusal) {
    super(refusal.code);
    this.refusal = refusal;
  }
}

/** How much a draft notes of KITOS without changing anything here. */
export const remembersOf = ({ effects, said }: KitosDraft): number =>
  effects.remember.length + effects.forget.length + said.length;

/** Writes what a draft showed: units and people first, then things, all in one transaction or nothing. */
export const writeDraft = (act: Act, draft: KitosDraft): Promise<Result<number>> => {
  if (draft.writes === 0 && remembersOf(draft) === 0) return Promise.resolve(done(0));
  return undoneWhenStale(() =>
    transact(act, async tx => {
      await lockKitos(tx, act.municipality);
      const before = JSON.stringify((await keptRecords(tx)).map(({ kind, key }) => [kind, key]));
      if (before !== draft.effects.keptBefore) throw new Undone({ code: "import.plan-changed" });
      const { effects } = draft;
      await lockKinds(tx, act, [...effects.created, ...effects.changed]);
      const told = {
        ...effects.told,
        named: [...namedIn(effects), ...effects.told.named],
        gone: effects.removed.map(thing => thing.id),
      };
      const taken = await takeIn(tx, act, told, () => writeThings(tx, act, draft));
      if (!taken.ok) throw new Undone(taken.refusal);
      return done(draft.writes);
    }),
  ).catch((error: unknown) => {
    if (error instanceof Undone) return { ok: false, refusal: error.refusal };
    throw error;
  });
};

const writeThings = async (tx: Tx, act: Act, { id, effects, reading, said }: KitosDraft): Promise<void> => {
  await writeThingsIn(tx, act, effects, "kitos");
  await forgetRecords(tx, effects.forget);
  await keepRecords(tx, act.municipality, effects.remember);
  await keepVerdicts(tx, said, act.today);
  const created = new Set(effects.created.map(thing => thing.id));
  const typed = new Set(
    [...(await externalIds(tx, "kitos", act.today))].map(([uuid, { id }]) => `${uuid.toLowerCase()} ${id}`),
  );
  await insertExternalIds(
    tx,
    act,
    "kitos",
    effects.remember.flatMap(({ kind, key, thingId }) =>
      thingId && isId(key) && (created.has(thingId) || typed.has(`${key.toLowerCase()} ${thingId}`))
        ? [{ value: key, noun: kind, id: thingId }]
        : [],
    ),
  );
  const last = await lastReading(tx);
  await keepReading(tx, act.municipality, {
    organizationUuid: reading.organizationUuid,
    cursor: reading.cursor,
    wholeAt: reading.complete.includes("system-use") ? reading.cursor : (last?.wholeAt ?? reading.cursor),
  });
  await record(tx, act, {
    action: "landscape.kitos-imported",
    object: { kind: "municipality", id: act.municipality },
    payload: {
      counts: Object.fromEntries(effects.counts),
      conflicts: effects.conflicts.map(({ kind, id, field, takes }) => ({ kind, id, field, takes })),
    },
  });
  // From the command line there is no draft to say yes to twice.
  if (!(await claimDraft(tx, id, act.now)) && (await draftById(tx, id))) throw new StalePlan();
};

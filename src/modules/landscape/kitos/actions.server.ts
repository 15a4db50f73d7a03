import { createHash } from "node:crypto";
import { isId, newId } from "../../../kernel/ids.ts";
import { done, type Refusal, type Result, refused } from "../../../kernel/result.ts";
import { type Act, read, transact } from "../../../platform/act.ts";
import { allowed } from "../../../platform/auth/policy.ts";
import { organisationNow, unitsStillNeeded } from "../../organisation/index.server.ts";
import { draftById, insertDraft } from "../import/store.server.ts";
import { landscapeOf } from "../register/landscape.server.ts";
import type { Landscape } from "../register/landscape.ts";
import { mayImport } from "../register/policy.ts";
import { externalIds } from "../register/store.server.ts";
import { texts } from "../texts/index.ts";
import { type Effects, effectsOf } from "./effects.ts";
import { nounOf } from "./fields.ts";
import { jsonFilesIn, type SentFile } from "./files.server.ts";
import { readWithin } from "./live.server.ts";
import { type KitosSource, readKitosFolder } from "./read.ts";
import type { KitosReading } from "./record.ts";
import { keptRecords, lastReading } from "./store.server.ts";
import { otherVerdicts } from "./verdicts.ts";
import { type KitosDraft, writeDraft } from "./write.server.ts";

export type { KitosDraft };

export type KitosInput =
  | { kind: "files"; files: readonly SentFile[]; organizationUuid?: string }
  | ({ kind: "live"; onlyChanges?: boolean } & Pick<KitosSource, "baseUrl" | "access" | "organizationUuid">);

const draftName = "KITOS";
const weekMs = 7 * 24 * 60 * 60_000;

/** Reads from KITOS or its files and keeps the reading to be looked at. Token and password are not kept. */
export const draftKitos = async (
  act: Act,
  input: KitosInput,
  world: Partial<KitosSource> = {},
): Promise<Result<KitosDraft>> => {
  const may = allowed(act, mayImport);
  if (may !== true) return { ok: false, refusal: may.because };
  const taken = await readingOf(act, input, world);
  if (!taken.ok) return taken;
  const id = newId(act.now.getTime());
  const planned = await plan(act, id, taken.value);
  if (!planned.ok) return planned;
  const bytes = Buffer.from(JSON.stringify(taken.value));
  const { hash } = planned.value;
  await transact(act, tx =>
    insertDraft(tx, act.municipality, {
      id,
      fileName: draftName,
      bytes,
      options: {},
      hash,
      by: act.actor.id,
    }),
  );
  return planned;
};

/** The draft again, planned against what is here now. */
export const kitosDraft = async (act: Act, id: string): Promise<Result<KitosDraft>> => {
  const draft = isId(id) ? await read(act, tx => draftById(tx, id)) : undefined;
  if (!draft || draft.written || draft.fileName !== draftName) return refused("import.draft-gone");
  // Written by `draftKitos` from a reading, and by nobody else.
  return plan(act, id, JSON.parse(Buffer.from(draft.bytes).toString("utf8")) as KitosReading);
};

/** Writes a draft if what it does is still what was shown: units, people and things, all or nothing. */
export const writeKitos = async (act: Act, id: string, hash: string): Promise<Result<number>> => {
  const may = allowed(act, mayImport);
  if (may !== true) return { ok: false, refusal: may.because };
  const draft = await kitosDraft(act, id);
  if (!draft.ok) return draft;
  if (draft.value.hash !== hash) return refused("import.plan-changed");
  return writeDraft(act, draft.value);
};

/** For the command line: the lists of a folder, planned, and written when confirmed. */
export const importKitosFolder = async (
  act: Act,
  files: readonly SentFile[],
  { confirm }: { confirm: boolean },
): Promise<{ ok: true; value: unknown } | { ok: false; errors: readonly Refusal[] }> => {
  const may = allowed(act, mayImport);
  if (may !== true) return { ok: false, errors: [may.because] };
  const taken = await readingOf(act, { kind: "files", files }, {});
  if (!taken.ok) return { ok: false, errors: [taken.refusal] };
  const planned = await plan(act, newId(), taken.value);
  if (!planned.ok) return { ok: false, errors: [planned.refusal] };
  const written = confirm ? await writeDraft(act, planned.value) : done(0);
  if (!written.ok) return { ok: false, errors: [written.refusal] };
  const { effects, reading, verdicts, writes } = planned.value;
  const { counts, conflicts, notes } = effects;
  const { unmapped, unknownKeys } = reading;
  return {
    ok: true,
    value: {
      writes,
      written: written.value,
      counts: Object.fromEntries(counts),
      conflicts,
      notes: [...reading.notes, ...notes],
      unmapped,
      unknownKeys,
      verdicts,
    },
  };
};

const readingOf = async (
  act: Act,
  input: KitosInput,
  world: Partial<KitosSource>,
): Promise<Result<KitosReading>> => {
  const last = await read(act, tx => lastReading(tx));
  const asked = input.organizationUuid ?? last?.organizationUuid;
  // All of another municipality would look as if all of ours had been deleted.
  if (last && asked !== last.organizationUuid) return refused("kitos.other-organization");
  if (input.kind === "files") {
    const files = await jsonFilesIn(input.files);
    if (!files.ok) return files;
    const folder = readKitosFolder(files.value, {
      ...(asked ? { organizationUuid: asked } : {}),
      now: () => act.now,
    });
    if (folder.ok && last && folder.value.organizationUuid !== last.organizationUuid)
      return refused("kitos.other-organization");
    return folder;
  }
  const { baseUrl, access, organizationUuid } = input;
  if ("token" in access ? !access.token : !access.email || !access.password)
    return refused("kitos.no-access");
  const fresh = last && act.now.getTime() - Date.parse(last.wholeAt) < weekMs;
  const since = input.onlyChanges && fresh ? { since: last.cursor } : {};
  return readWithin({ now: () => act.now, ...world, baseUrl, access, organizationUuid, ...since });
};

const plan = async (act: Act, id: string, reading: KitosReading): Promise<Result<KitosDraft>> => {
  const landscape = await landscapeOf(act);
  const effects = await read(act, async tx => {
    const kle = await externalIds(tx, "kle-uuid");
    const found = effectsOf(reading, {
      landscape,
      kept: await keptRecords(tx),
      ...(await organisationNow(tx, act)),
      kle: new Map([...kle].map(([uuid, thing]) => [uuid, thing.id])),
      municipality: act.municipality,
      unknownSupplier: texts(act.lang)("intake.unknown-supplier"),
    });
    return withoutNeededUnits(
      found,
      await unitsStillNeeded(tx, found.told.units.ended, act.today),
      landscape,
    );
  });
  if ("homeless" in effects) return refused("kitos.no-units");
  const verdicts = otherVerdicts(reading, effects, landscape);
  return done({
    id,
    hash: hashOf(id, effects),
    effects,
    reading,
    verdicts,
    landscape,
    writes: writesOf(effects),
  });
};

/** A unit that others here stand on is kept and told; without any unit nothing can be placed. */
const withoutNeededUnits = (
  effects: Effects,
  needed: ReadonlySet<string>,
  landscape: Landscape,
): Effects | { homeless: true } => {
  const homeless = effects.created.some(
    ({ noun, values }) =>
      nounOf(noun as "contract")?.fields.responsibleUnit?.required && values.responsibleUnit === null,
  );
  if (homeless) return { homeless: true };
  if (needed.size === 0) return effects;
  const { units } = effects.told;
  const kept = [...needed].map(id => ({
    code: "kitos.unit-kept",
    values: { unit: landscape.units.get(id)?.name ?? "", n: 1 },
  }));
  const count = effects.counts.get("unit");
  if (count) count.removed -= needed.size;
  return {
    ...effects,
    told: { ...effects.told, units: { ...units, ended: units.ended.filter(id => !needed.has(id)) } },
    forget: effects.forget.filter(one => !(one.thingId && needed.has(one.thingId))),
    notes: [...effects.notes, ...kept],
  };
};

const writesOf = ({ created, changed, removed, told: { units, people } }: Effects): number =>
  created.length +
  changed.length +
  removed.length +
  units.created.length +
  units.changed.length +
  units.ended.length +
  people.created.length +
  people.changed.length;

/** New things get new ids each time they are planned, so the hash counts what they say, not what they are called. */
const hashOf = (id: string, effects: Effects): string =>
  createHash("sha256")
    .update(
      JSON.stringify([
        id,
        effects.created.map(({ noun }) => noun).sort(),
        effects.changed.map(({ id, fields, version }) => [id, fields, version]).sort(),
        effects.removed.map(({ id, version }) => [id, version]).sort(),
        effects.remember.map(({ kind, key }) => [kind, key]).sort(),
        effects.told.units.ended,
        effects.told.units.changed.map(({ id, change }) => [id, Object.keys(change)]),
        effects.told.people.changed.map(({ id, change }) => [id, Object.keys(change)]),
      ]),
    )
    .digest("hex");

import { done, type Result, refused } from "../../../kernel/result.ts";
import { type Act, read } from "../../../platform/act.ts";
import { planHash } from "../../../platform/plan-hash.ts";
import { runInWorker } from "../../../platform/workers/index.ts";
import { organisationNow, unitsStillNeeded } from "../../organisation/index.server.ts";
import { landscapeOf } from "../register/landscape.server.ts";
import type { Landscape } from "../register/landscape.ts";
import { externalIds } from "../register/store-external-ids.server.ts";
import { titleOf } from "../register/title.ts";
import { texts } from "../texts/index.ts";
import type { Effects, Takes } from "./effects.ts";
import { nounOf } from "./fields.ts";
import type { ReadInput, Taken } from "./kitos.worker.ts";
import type { PageWork, ReadPage, ReadPages, SentPage } from "./pages.ts";
import type { PlanInput, Planned } from "./planning.ts";
import { keptRecords, ownChoices } from "./store.server.ts";
import type { KitosDraft } from "./write.server.ts";

const limits = { timeoutMs: 120_000, memoryMb: 1024 };

const inWorker = async <In, Out>(input: In): Promise<Result<Out>> => {
  const answer = await runInWorker<In, Result<Out>>("kitos", input, limits);
  return answer.ok ? answer.value : answer;
};

/** Reads files in a thread of its own: some megabytes of JSON keep nobody else waiting. */
export const takenInWorker = (input: ReadInput) => inWorker<ReadInput, Taken>(input);

/** What KITOS itself answers is read and packed there too. */
export const pagesInWorker: PageWork = {
  read: page => inWorker<SentPage, ReadPage>(page),
  pack: reading => inWorker<ReadPages, Uint8Array>(reading),
};

/** What answers would do to what is here now, planned in a thread of its own. */
export const planOf = async (
  act: Act,
  id: string,
  answers: Uint8Array,
  takes: Takes,
): Promise<Result<KitosDraft>> => {
  const landscape = await landscapeOf(act);
  const input = await read(act, async (tx): Promise<PlanInput> => {
    const kle = await externalIds(tx, "kle-uuid", act.today);
    const typed = [...(await externalIds(tx, "kitos", act.today))].filter(([, { imported }]) => !imported);
    return {
      answers,
      takes,
      own: await ownChoices(tx),
      here: {
        landscape,
        kept: await keptRecords(tx),
        ...(await organisationNow(tx, act)),
        kle: new Map([...kle].flatMap(([uuid, { noun, id }]) => (noun === "task" ? [[uuid, id]] : []))),
        typed: new Map(typed.map(([uuid, thing]) => [uuid.toLowerCase(), thing])),
        municipality: act.municipality,
        unknownSupplier: texts(act.lang)("intake.unknown-supplier"),
      },
    };
  });
  const answer = await inWorker<PlanInput, Planned>(input);
  if (!answer.ok) return answer;
  const { effects: found, verdicts, said, reading } = answer.value;
  const { misnamed } = found;
  if (misnamed)
    return refused("external-id-misnamed", { value: misnamed.value, name: titleOf(landscape, misnamed.id) });
  if (isHomeless(found)) return refused("kitos.no-units");
  const needed = await read(act, tx => unitsStillNeeded(tx, found.told.units.ended, act.today));
  const effects = withoutNeededUnits(found, needed, landscape);
  const writes = writesOf(effects);
  return done({ id, hash: hashOf(id, effects, said), effects, reading, verdicts, said, landscape, writes });
};

/** Without any unit nothing can be placed. */
const isHomeless = ({ created }: Effects): boolean =>
  created.some(
    ({ noun, values }) =>
      nounOf(noun as "contract")?.fields.responsibleUnit?.required && values.responsibleUnit === null,
  );

/** A unit that others here stand on is kept and told. */
const withoutNeededUnits = (effects: Effects, needed: ReadonlySet<string>, landscape: Landscape): Effects => {
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

const writesOf = ({ created, changed, removed, told: { units, people, named } }: Effects): number =>
  created.length +
  changed.length +
  removed.length +
  units.created.length +
  units.changed.length +
  units.ended.length +
  people.created.length +
  people.changed.length +
  named.length;

const hashOf = (draft: string, effects: Effects, said: Planned["said"]): string => {
  const { created, changed, removed, remember, forget, conflicts, told } = effects;
  const kept = [remember, forget].map(list => list.map(({ kind, key }) => [kind, key]));
  const takes = conflicts.map(({ name, takes }) => [name, takes]);
  return planHash(
    [draft, created, changed, removed, kept, takes, told, said],
    [created, told.units.created, told.people.created].flatMap(list => list.map(({ id }) => id)),
  );
};

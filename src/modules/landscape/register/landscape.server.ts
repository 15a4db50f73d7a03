import type { Lang } from "../../../kernel/lang.ts";
import type { Day } from "../../../kernel/period.ts";
import { type Act, read } from "../../../platform/act.ts";
import type { Tx } from "../../../platform/db/database.ts";
import {
  type DutySpan,
  holderTitles,
  municipalityOf,
  protectionOfficer,
  spansOf,
  unitLine,
} from "../../organisation/index.server.ts";
import { guessedAttestationMonths } from "../attestation/rules.ts";
import { newestAttestations, termSet } from "../attestation/store.server.ts";
import { ownLeadTimes } from "../contract/store.server.ts";
import { disclosures } from "../disclosure/store.server.ts";
import { kitosVerdicts } from "../kitos/store.server.ts";
import { meantOverlaps } from "../overlooked/store.server.ts";
import { newestScreenings } from "../processing/store.server.ts";
import { openFlags } from "../publication/store.server.ts";
import { effortWith } from "../settings/rules-effort-table.ts";
import { effortSet, limitsSet, openObjections } from "../settings/store.server.ts";
import { type SharedTask, standing, valuesOf } from "../shared/rules.ts";
import { linkedProducts, stateOf } from "../shared/store.server.ts";
import { withDuties } from "./duties.ts";
import { type Landscape, type Shared, textOf } from "./landscape.ts";
import { nouns } from "./nouns.ts";
import type { Thing } from "./rules.ts";
import { namesSaid } from "./rules-names.ts";
import { allThings } from "./store.server.ts";

/** Landscapes kept at hand; each is a few megabytes at 300 systems. */
const kept = 50;
const cache = new Map<string, { state: string; landscape: Promise<Landscape> }>();

/**
 * The whole landscape of the acting municipality. Every write is in the change log, so the log's head says
 * whether what is kept is still true, in this process and in any other; so does the shared catalogue's revision.
 */
export const landscapeOf = (act: Act): Promise<Landscape> => {
  const asked = asking.get(act) ?? current(act).finally(() => asking.delete(act));
  asking.set(act, asked);
  return asked;
};

/** Several parts of a page ask at once: one question answers them. */
const asking = new WeakMap<Act, Promise<Landscape>>();

const current = async (act: Act): Promise<Landscape> => {
  const state = `${act.today} ${await stateOf(act.db, act.municipality)}`;
  const known = cache.get(act.municipality);
  cache.delete(act.municipality);
  const entry = known?.state === state ? known : { state, landscape: load(act) };
  cache.set(act.municipality, entry);
  if (cache.size > kept) cache.delete(cache.keys().next().value!);
  entry.landscape.catch(() => cache.delete(act.municipality));
  return inLanguage(await entry.landscape, act.lang);
};

const views = new WeakMap<Landscape, Map<Lang, Landscape>>();

/** The landscape as a reader of a language calls it; the same one where nothing is called otherwise. */
const inLanguage = (landscape: Landscape, lang: Lang): Landscape => {
  const known = views.get(landscape) ?? views.set(landscape, new Map()).get(landscape)!;
  const called = () =>
    new Map(
      [...landscape.byId].flatMap(([id, { thing }]) => {
        const name = namesSaid(thing.values.otherNames)[lang];
        return name ? [[id, name] as const] : [];
      }),
    );
  const found = known.get(lang) ?? { ...landscape, called: called() };
  const view = found.called.size === 0 ? landscape : found;
  known.set(lang, view);
  return view;
};

const answers = new WeakMap<Landscape, Map<string, Promise<unknown>>>();

/**
 * An answer kept as long as its landscape: every write of every module gives the municipality a new one. What `work`
 * reads of the database it must read after the landscape.
 */
export const keptWith = <T>(landscape: Landscape, name: string, work: () => Promise<T>): Promise<T> => {
  const kept = answers.get(landscape) ?? new Map<string, Promise<unknown>>();
  answers.set(landscape, kept);
  const answer = kept.get(name) ?? work();
  kept.set(name, answer);
  answer.catch(() => kept.delete(name));
  // What was put under a name is what `work` of that name answered.
  return answer as Promise<T>;
};

const load = (act: Act): Promise<Landscape> =>
  read(act, async tx => {
    const things = new Map<string, Thing[]>();
    const spans = await spansOf(tx, { kinds: nouns.map(noun => noun.name) });
    const duties = new Map<string, DutySpan[]>();
    for (const span of spans) duties.set(span.object, [...(duties.get(span.object) ?? []), span]);
    for (const noun of nouns)
      things.set(
        noun.name,
        (await allThings(tx, noun)).map(thing =>
          withDuties(noun, thing, duties.get(thing.id) ?? [], act.today),
        ),
      );
    const shared = await sharedBySystem(tx);
    const taskIds = new Map((things.get("task") ?? []).map(task => [taskKey(task), task.id]));
    things.set(
      "system",
      (things.get("system") ?? []).map(system => seenWith(system, shared.get(system.id), taskIds)),
    );
    const byId = new Map(
      [...things].flatMap(([noun, list]) => list.map(thing => [thing.id, { noun, thing }] as const)),
    );
    const municipality = await municipalityOf(tx, act);
    return {
      today: act.today,
      country: municipality.country,
      controller: municipality.name,
      languages: municipality.languages,
      protectionOfficer: await protectionOfficer(tx, act),
      things,
      byId,
      called: new Map(),
      units: await unitLine(tx, act),
      duties,
      holders: await holderTitles(tx, act, holdersIn(spans, act.today)),
      attestations: await newestAttestations(tx),
      attestationMonths: (await termSet(tx)) ?? guessedAttestationMonths,
      leadTimes: await ownLeadTimes(tx),
      changeLimits: await limitsSet(tx),
      objections: await openObjections(tx),
      effort: effortWith(await effortSet(tx), municipality.country),
      flags: await openFlags(tx),
      screenings: await newestScreenings(tx),
      meantOverlaps: await meantOverlaps(tx),
      kitosSays: await kitosVerdicts(tx),
      shared,
      disclosures: await disclosures(tx),
    };
  });

/** Those who hold anything today or later: a few hundred of ten thousand. */
const holdersIn = (spans: readonly DutySpan[], today: Day): string[] => [
  ...new Set(
    spans
      .filter(({ to }) => to === null || to > today)
      .flatMap(({ holder, deputy }) => (deputy ? [holder, deputy] : [holder])),
  ),
];

const sharedBySystem = async (tx: Tx): Promise<Map<string, Shared>> => {
  const { links, products } = await linkedProducts(tx);
  return new Map(
    [...links].flatMap(([system, id]) => {
      const [linked, product] = [products.get(id), standing(products, id)];
      return linked && product ? [[system, { linked, product }] as const] : [];
    }),
  );
};

const taskKey = (task: Thing) => `${textOf(task, "scheme")} ${textOf(task, "code")}`;

/** A system of the shared catalogue shows what the catalogue says today, not what it said when it was taken. */
const seenWith = (
  system: Thing,
  shared: Shared | undefined,
  taskIds: ReadonlyMap<string, string>,
): Thing => ({
  ...system,
  values:
    shared?.linked.decision === "promoted"
      ? {
          ...system.values,
          ...valuesOf(shared.product, ({ scheme, code }: SharedTask) => taskIds.get(`${scheme} ${code}`)),
        }
      : { ...system.values, scope: "local" },
});

import { type Result, refused } from "../../../kernel/result.ts";
import { type Act, transact } from "../../../platform/act.ts";
import { isBrokenTie, type Tx } from "../../../platform/db/database.ts";
import { initiative } from "../initiative/noun.ts";
import { carriedTwice } from "../initiative/rules-adopting.ts";
import type { Noun } from "./noun.ts";
import { nouns } from "./nouns.ts";
import { livingKey, type Values } from "./rules.ts";
import { chains, ringOf } from "./rules-ring.ts";
import { allThings, lockKeys } from "./store.server.ts";
import { lockExternalIds } from "./store-external-ids.server.ts";

/** One transaction; where a key or a reference broke, or two waited for each other, somebody else was faster. */
export const writing = <T>(act: Act, work: (tx: Tx) => Promise<Result<T>>): Promise<Result<T>> =>
  transact(act, work).catch((error: unknown) => {
    if (isBrokenTie(error)) return refused("changed-meanwhile");
    throw error;
  });

const guarded = (noun: Noun) => noun.once !== undefined || chains.some(([name]) => name === noun.name);

/**
 * One writer at a time of what others call things, and of kinds whose things must differ from each other or not stand
 * above themselves; of `every` kind where a whole list is written.
 */
export const lockKinds = async (
  tx: Tx,
  act: Act,
  written: readonly { noun: string }[],
  every = false,
): Promise<void> => {
  await lockExternalIds(tx, act.municipality);
  const names = new Set(written.map(({ noun }) => noun));
  for (const noun of nouns)
    if ((every || guarded(noun)) && names.has(noun.name)) await lockKeys(tx, act.municipality, noun);
};

/**
 * Whether things just written clash with what others wrote since they were checked; asked under `lockKinds`. A change
 * of other fields brings no clash that was not there before.
 */
export const clashing = async (
  tx: Tx,
  act: Act,
  noun: Noun,
  written: readonly { id: string; fields?: readonly string[]; before?: Values }[],
): Promise<boolean> => {
  const watched = fieldsWatched(noun);
  const ids = new Set(
    written
      .filter(({ fields }) => !fields || fields.some(field => watched.includes(field)))
      .map(({ id }) => id),
  );
  if (!guarded(noun) || ids.size === 0) return false;
  const values = new Map((await allThings(tx, noun)).map(thing => [thing.id, thing.values]));
  return (
    sameKey(act, noun, values, ids) ||
    [...ids].some(id => ringOf(noun, id, values) !== null) ||
    (noun === initiative && carriedTwice(stepsOf(values, written)).length > 0)
  );
};

/** Every initiative as it is now, and as those just written were before. */
const stepsOf = (all: ReadonlyMap<string, Values>, written: readonly { id: string; before?: Values }[]) => {
  const were = new Map(written.map(({ id, before }) => [id, before]));
  return [...all].map(([id, after]) => ({ id, before: were.has(id) ? were.get(id) : after, after }));
};

const fieldsWatched = (noun: Noun): readonly string[] => [
  ...(noun.once ? [...noun.once, "lifeCycle", "to"] : []),
  ...(noun === initiative ? ["sourceItems", "relation", "stage"] : []),
  ...chains.flatMap(([name, field]) => (name === noun.name ? [field] : [])),
];

const sameKey = (act: Act, noun: Noun, all: ReadonlyMap<string, Values>, ids: ReadonlySet<string>) => {
  const holders = new Map<string, string>();
  for (const [id, values] of all) {
    const key = livingKey(noun, values, act.today);
    if (key === null) continue;
    const other = holders.get(key);
    if (other !== undefined && (ids.has(id) || ids.has(other))) return true;
    holders.set(key, id);
  }
  return false;
};

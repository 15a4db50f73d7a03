import { done, type Result, refused } from "../../../kernel/result.ts";
import { type Act, transact } from "../../../platform/act.ts";
import { runInWorker } from "../../../platform/workers/index.ts";
import { note, ofOurs } from "./actions.server.ts";
import { type Bundled, type Input, inputHash } from "./bundled.ts";
import { type Basis, inputOf } from "./input.server.ts";
import { releaseById } from "./store.server.ts";
import { freeze, putMade, workOf } from "./store-making.server.ts";
import { beatMaking, beginMaking, endMaking, type Outcome, type Underway } from "./store-underway.server.ts";

/** A work that has begun goes on by itself; `ended` is for those who wait for it. */
type Begun = Result<{ ended: Promise<void> }>;

const limits = { timeoutMs: 15 * 60_000, memoryMb: 2048 };
const bundledIn = async (input: Input): Promise<Result<Bundled>> => {
  const answer = await runInWorker<Input, Result<Bundled>>("release-bundle", input, limits);
  return answer.ok ? answer.value : answer;
};

/**
 * Makes the files of an announced release in a thread of its own, and lays them ready; what lay ready before goes. Nobody
 * can read them. `address`: where the release is published.
 */
export const makeRelease = async (act: Act, id: string, address: string): Promise<Begun> => {
  const gathered = await ofOurs(act, id, async (tx, release) => {
    if (release.state !== "announced") return refused("release.frozen-already");
    if (release.dueAt <= act.now) return refused("release.late");
    return inputOf(tx, release, { address });
  });
  if (!gathered.ok) return gathered;
  const { input, basis } = gathered.value;
  return underway(act, id, "make", async () => {
    const made = await bundledIn(input);
    if (!made.ok) return made;
    const kept = { ...made.value, basis, basisHash: inputHash(input), previous: basis.previous };
    return transact(act, async tx => {
      if (!(await putMade(tx, id, kept))) return refused("release.changed-meanwhile");
      await note(tx, act, "release.made", id, { hash: kept.hash });
      return { told: "ready" } as const;
    });
  });
};

/** Freezes for good what lies ready, which who freezes has seen the checks of; its hash is public from then on. */
export const freezeRelease = (act: Act, id: string, hash: string): Promise<Result<string>> =>
  ofOurs(act, id, async (tx, release) => {
    if (release.state !== "announced") return refused("release.frozen-already");
    if (release.dueAt <= act.now) return refused("release.late");
    const work = await workOf<Basis>(tx, id);
    if (!work) return refused("release.not-made");
    if (work.hash !== hash) return refused("release.changed-meanwhile");
    const now = await inputOf(tx, release, { address: work.basis.about.address });
    if (!now.ok) return now;
    if (inputHash(now.value.input) !== work.basisHash) return refused("release.made-of-other");
    if (!(await freeze(tx, id, hash, act.now))) return refused("release.changed-meanwhile");
    await note(tx, act, "release.frozen", id, { hash });
    return done(hash);
  });

/** Makes a frozen release again from the stored rows; it must come out byte for byte, or it is told. */
export const rebuildRelease = async (act: Act, id: string): Promise<Begun> => {
  const gathered = await ofOurs(act, id, async (tx, release) => {
    const work = await workOf<Basis>(tx, id);
    if (release.hash === null || !work) return refused("release.not-made");
    return inputOf(tx, release, { kept: work.basis });
  });
  if (!gathered.ok) return gathered;
  return underway(act, id, "rebuild", async () => {
    const made = await bundledIn(gathered.value.input);
    if (!made.ok) return made;
    return transact(act, async tx => {
      const same = made.value.hash === (await releaseById(tx, id))?.hash;
      await note(tx, act, "release.rebuilt", id, { same: `${same}`, hash: made.value.hash });
      return { told: same ? ("same" as const) : ("other" as const) };
    });
  });
};

const underway = async (
  act: Act,
  id: string,
  what: Underway["what"],
  work: () => Promise<Outcome | { ok: false; refusal: { code: string } }>,
): Promise<Begun> => {
  if (!(await transact(act, tx => beginMaking(tx, id, what, act.now)))) return refused("release.underway");
  const beat = setInterval(() => {
    // A beat that is missed is no reason to stop; too many are, and then the page says so.
    transact(act, tx => beatMaking(tx, id)).catch(() => undefined);
  }, 5_000).unref();
  const ended = work()
    .then(outcome => ("refusal" in outcome ? { refusal: outcome.refusal } : outcome))
    .then(outcome => transact(act, tx => endMaking(tx, id, outcome)))
    .catch(async (error: unknown) => {
      await transact(act, tx => endMaking(tx, id, { refusal: { code: "release.broke" } }));
      throw error;
    })
    .finally(() => clearInterval(beat));
  return done({ ended });
};

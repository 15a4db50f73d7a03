import { isId, newId } from "../../../kernel/ids.ts";
import type { Day } from "../../../kernel/period.ts";
import { done, type Result, refused } from "../../../kernel/result.ts";
import { type Act, transact } from "../../../platform/act.ts";
import { type Action, record } from "../../../platform/audit/index.server.ts";
import { allowed } from "../../../platform/auth/policy.ts";
import type { Tx } from "../../../platform/db/database.ts";
import { mayAsk } from "../policy.ts";
import type { Release } from "./released.ts";
import { dueDay, reasonOf } from "./rules-release.ts";
import { announce, move, releaseById, withdraw } from "./store.server.ts";
// What is refused here is told wherever it was asked.
import "./texts/index.ts";

/** Announces what will be published of a wave, and the day, in public; a wave is released once. Answers the release. */
export const announceRelease = (act: Act, wave: string, day: string): Promise<Result<string>> =>
  publishing(act, async tx => {
    const due = dueDay(day, act.today, "release");
    if (!due.ok) return due;
    if (!isId(wave)) return refused("release.no-wave");
    const id = newId(act.now.getTime());
    const announced = { id, wave, day: due.value, corrects: null, because: null };
    if (!(await announce(tx, announced, act.now))) return refused("release.no-wave");
    await note(tx, act, "release.announced", id, { wave, day: due.value });
    return done(id);
  });

/** Announces that a released release will be put right, with the reason; the old one stays, marked. */
export const announceCorrection = (
  act: Act,
  id: string,
  { day, because }: { day: string; because: string },
): Promise<Result<string>> =>
  ofOurs(act, id, async (tx, release) => {
    const due = dueDay(day, act.today, "correction");
    if (!due.ok) return due;
    const reason = reasonOf(because);
    if (!reason.ok)
      return { ok: false, refusal: { ...reason.refusal, values: { ...reason.refusal.values } } };
    if (!release.open || release.correctedBy) return refused("release.not-correctable");
    const next = newId(act.now.getTime());
    const announced = {
      id: next,
      wave: release.wave,
      day: due.value,
      corrects: id,
      because: reason.value,
    };
    if (!(await announce(tx, announced, act.now))) return refused("release.changed-meanwhile");
    await note(tx, act, "release.correction-announced", next, { corrects: id, day: due.value, because });
    return done(next);
  });

/** Moves the day, in public and with the reason; only until it is frozen. `from` is the day its reader saw. */
export const moveRelease = (
  act: Act,
  id: string,
  from: Day,
  { day, because }: { day: string; because: string },
): Promise<Result<string>> =>
  ofOurs(act, id, async (tx, release) => {
    if (release.state !== "announced") return refused("release.frozen-already");
    const due = dueDay(day, act.today, release.corrects ? "correction" : "release");
    if (!due.ok) return due;
    if (due.value === release.day) return refused("release.same-day");
    const reason = reasonOf(because);
    if (!reason.ok) return reason;
    if (from !== release.day || !(await move(tx, id, from, due.value, reason.value, act.now)))
      return refused("release.changed-meanwhile");
    await note(tx, act, "release.moved", id, { from, to: due.value, because: reason.value });
    return done(id);
  });

/** Withdraws a release for good: its manifest and the reason stay, its content goes. */
export const withdrawRelease = (act: Act, id: string, because: string): Promise<Result<string>> =>
  ofOurs(act, id, async (tx, release) => {
    const reason = reasonOf(because);
    if (!reason.ok) return reason;
    if (release.state === "withdrawn" || !(await withdraw(tx, id, reason.value, act.now)))
      return refused("release.withdrawn-already");
    await note(tx, act, "release.withdrawn", id, { because: reason.value });
    return done(id);
  });

type Told = Extract<Action, `release.${string}` | `analysis.${string}`>;

/** A line of the change log about a release. */
export const note = (tx: Tx, act: Act, action: Told, id: string, payload: Record<string, unknown>) =>
  record(tx, act, { action, object: { kind: "release", id }, payload });

/** Does what who asks may do, in one transaction. */
const publishing = async <T>(act: Act, work: (tx: Tx) => Promise<Result<T>>): Promise<Result<T>> => {
  const may = allowed(act, mayAsk);
  return may === true ? transact(act, work) : { ok: false, refusal: may.because };
};

/** The same with a release of one's own; another's is not there. */
export const ofOurs = <T>(
  act: Act,
  id: string,
  work: (tx: Tx, release: Release) => Promise<Result<T>>,
): Promise<Result<T>> =>
  publishing(act, async tx => {
    const release = await releaseById(tx, id);
    return release?.publisher === act.municipality ? work(tx, release) : refused("release.gone");
  });

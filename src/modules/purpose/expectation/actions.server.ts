import { newId } from "../../../kernel/ids.ts";
import { done, type Result, refused } from "../../../kernel/result.ts";
import type { Act } from "../../../platform/act.ts";
import { namesOf } from "../../../platform/audit/index.server.ts";
import type { Tx } from "../../../platform/db/database.ts";
import { formats } from "../../../platform/i18n/index.ts";
import { pointsInAll, sumOf } from "../purposes/rules-purposes.ts";
import { written } from "../writing.server.ts";
import { currentOf, expectationSchema, movesBetween, type Said, type Version } from "./rules-expectation.ts";
import { addVersion, versionsIn, versionsOf } from "./store.server.ts";

/** Which answer is revised, and the version that was seen. */
export type Seen = { id: string; version: number };

/**
 * Records what somebody on a level expects of a thing (the municipality's own id: of all of it); with `seen` it is the
 * next version of an answer that is there, else a new one. Answers its id.
 */
export const sayExpectation = (
  act: Act,
  about: string,
  typed: Said,
  seen: Seen | null = null,
): Promise<Result<string>> => {
  const said = expectationSchema(act.today).parse(typed);
  return written(act, about, async tx => {
    const sum = sumOf(said.points);
    if (sum !== pointsInAll) return refused("purpose.sum", { sum, left: Math.abs(pointsInAll - sum) });
    const before = seen && (await seenStill(tx, act, about, seen));
    if (before && !before.ok) return before;
    const last = before?.value ?? null;
    const id = last?.id ?? newId();
    const others = currentOf(await versionsIn(tx, about)).filter(one => one.id !== id);
    const name = said.who.toLocaleLowerCase(act.lang);
    if (others.some(one => one.level === said.level && one.who.toLocaleLowerCase(act.lang) === name))
      return refused("purpose.said-already", { who: said.who });
    const isSame = last?.said && last.on === said.on && movesBetween(last.said, said).length === 0;
    if (isSame) return done({ value: id, entry: null });
    const next = nextOf(act, about, { id, version: (last?.version ?? 0) + 1 }, said);
    await addVersion(tx, act.municipality, { ...next, said }, said);
    return done({
      value: id,
      entry: {
        action: last ? "expectation.revised" : "expectation.said",
        object: { kind: "expectation", id },
        payload: { before: last?.said ? loggedAs(last.said) : null, after: loggedAs(said) },
      },
    });
  });
};

/** Takes an answer back: it no longer counts, and stays in the history. */
export const takeBack = (act: Act, about: string, seen: Seen): Promise<Result<string>> =>
  written(act, about, async tx => {
    const before = await seenStill(tx, act, about, seen);
    if (!before.ok) return before;
    const { said, id } = before.value;
    if (!said) return done({ value: id, entry: null });
    const next = nextOf(act, about, { id, version: seen.version + 1 }, { ...said, on: act.today });
    await addVersion(tx, act.municipality, { ...next, said: null }, said);
    return done({
      value: id,
      entry: {
        action: "expectation.taken-back",
        object: { kind: "expectation", id },
        payload: loggedAs(said),
      },
    });
  });

const nextOf = (act: Act, about: string, seen: Seen, { level, who, on }: Said): Omit<Version, "said"> => ({
  ...{ ...seen, about, level, who, on },
  ...{ recordedBy: act.actor.id, recordedAt: act.now },
});

/** The newest version of an answer, if it is the one that was seen; else who has been faster. */
const seenStill = async (tx: Tx, act: Act, about: string, seen: Seen): Promise<Result<Version>> => {
  const last = (await versionsOf(tx, seen.id)).filter(one => one.about === about).at(-1);
  if (!last) return refused("purpose.not-here");
  if (last.version === seen.version) return done(last);
  const who = (await namesOf(tx, [last.recordedBy])).get(last.recordedBy) ?? "–";
  const when = formats(act.lang).dateTime(last.recordedAt, act.zone);
  return refused("purpose.changed-meanwhile", { who, when });
};

/** What the change log keeps of an answer. */
const loggedAs = ({ points, ...said }: Said) => ({ ...said, ...points });

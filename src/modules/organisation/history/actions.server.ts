import type { z } from "zod";
import { newId } from "../../../kernel/ids.ts";
import type { Day, Period } from "../../../kernel/period.ts";
import { isDay } from "../../../kernel/period.ts";
import { done, type Refusal, type Result, refused } from "../../../kernel/result.ts";
import type { Act } from "../../../platform/act.ts";
import type { Verdict } from "../../../platform/auth/policy.ts";
import type { Tx } from "../../../platform/db/database.ts";
import { type Book, bookOf, deciding, matching } from "./book.server.ts";
import { type Change, cancelAt, changeFrom, correctHistory, endAt } from "./rules.ts";
import type { Planned, Shape, Verb } from "./rules-log.ts";
import type { Attributes, Slices } from "./rules-slices.ts";
import { type Held, hold, type Noun } from "./store.server.ts";

/** What a verb answers: the new version, the plans it left in place, and what no longer hangs together. */
export type Recorded = { id: string; version: number; left: Planned[]; reported: Refusal[] };

/** What a check is asked: one object before and after. */
export type Proposal<A extends Attributes> = {
  id: string;
  before: Slices<A>;
  after: Slices<A>;
  verb: Verb;
};

/** What the three verbs need to know of a noun. */
export type Verbs<A extends Attributes> = {
  noun: Noun<A>;
  shape: Shape<A>;
  schema: z.ZodObject<z.ZodRawShape> & z.ZodType<A>;
  may(act: Act): Verdict;
  /** Taken before any row, so that all writers wait in one order. */
  lock(tx: Tx, change: Change<A> | "validity"): Promise<void>;
  /** Refuses what may not be; answers what is only to be reported. */
  check(tx: Tx, proposal: Proposal<A>): Promise<Result<Refusal[]>>;
};

export type Started<A> = { from: Day; to?: Day | null; id?: string } & A;

/** The verbs of a noun, each in an own transaction and (with `…In`) in a caller's. */
export const verbsOf = <A extends Attributes>(verbs: Verbs<A>) => {
  const parsedWhole = (input: unknown): Result<A> => {
    const parsed = verbs.schema.safeParse(input);
    return parsed.success ? done(parsed.data) : issueOf(parsed.error);
  };
  const parsedPart = (input: Change<A>): Result<Change<A>> => {
    const parsed = verbs.schema.partial().safeParse(input);
    if (!parsed.success) return issueOf(parsed.error);
    // Only what was given counts: the schema may turn an absent field into null.
    const given = Object.entries(parsed.data).filter(([name]) => input[name] !== undefined);
    return done(Object.fromEntries(given) as Change<A>);
  };

  const startIn = async (
    tx: Tx,
    act: Act,
    input: { from: Day; to?: Day | null; id?: string; value: unknown },
  ): Promise<Result<Recorded>> => {
    const whole = parsedWhole(input.value);
    if (!whole.ok) return whole;
    if (!isDay(input.from) || (input.to && !isDay(input.to))) return refused("history.not-a-day");
    if (input.to && input.to <= input.from)
      return refused("history.dates-wrong-way", { from: input.from, to: input.to });
    const id = input.id ?? newId();
    await verbs.lock(tx, "validity");
    const after = [{ from: input.from, to: input.to ?? null, value: whole.value }];
    const checked = await verbs.check(tx, { id, before: [], after, verb: "changed" });
    if (!checked.ok) return checked;
    const book = bookOf(tx, act);
    const version = book.note(verbs.noun, {
      id,
      before: null,
      slices: after,
      verb: "changed",
      reason: null,
      effectiveFrom: input.from,
      fields: verbs.shape.all,
    });
    await book.close();
    return done({ id, version, left: [], reported: checked.value });
  };

  /** Loads, decides by a rule, checks, and notes: the way all three verbs go. */
  const decide = async (
    tx: Tx,
    act: Act,
    input: { id: string; version: number; change: Change<A> | "validity"; ask?: boolean },
    rule: (held: Held<A>) => Result<{ slices: Slices<A>; left: Planned[] }>,
    told: { verb: Verb; reason: string | null; effectiveFrom: Day; fields: readonly string[] },
    book?: Book,
  ): Promise<Result<Recorded>> => {
    await verbs.lock(tx, input.change);
    const held = matching((await hold(tx, verbs.noun, [input.id])).get(input.id), input.version);
    if (!held.ok) return held;
    const ruled = rule(held.value);
    if (!ruled.ok) return ruled;
    const proposal = { id: input.id, before: held.value.slices, after: ruled.value.slices, verb: told.verb };
    const checked = await verbs.check(tx, proposal);
    if (!checked.ok) return checked;
    const [loose] = checked.value;
    if (input.ask && loose) return { ok: false, refusal: loose };
    const mine = book ?? bookOf(tx, act);
    const version = mine.note(verbs.noun, {
      id: input.id,
      before: held.value,
      slices: ruled.value.slices,
      ...told,
    });
    if (!book) await mine.close();
    return done({ id: input.id, version, left: ruled.value.left, reported: checked.value });
  };

  const changeIn = async (
    tx: Tx,
    act: Act,
    input: { id: string; version: number; from: Day; change: Change<A>; overrideFuture?: boolean },
  ): Promise<Result<Recorded>> => {
    if (!isDay(input.from)) return refused("history.not-a-day");
    const change = parsedPart(input.change);
    if (!change.ok) return change;
    return decide(
      tx,
      act,
      { ...input, change: change.value },
      held =>
        changeFrom(verbs.shape, held.slices, input.from, change.value, {
          today: act.today,
          overrideFuture: input.overrideFuture ?? false,
        }),
      { verb: "changed", reason: null, effectiveFrom: input.from, fields: Object.keys(change.value) },
    );
  };

  const endIn = async (
    tx: Tx,
    act: Act,
    input: { id: string; version: number; day: Day },
    book?: Book,
  ): Promise<Result<Recorded>> => {
    if (!isDay(input.day)) return refused("history.not-a-day");
    return decide(
      tx,
      act,
      { ...input, change: "validity" },
      held => endAt(held.slices, input.day, { today: act.today }),
      { verb: "ended", reason: null, effectiveFrom: input.day, fields: [] },
      book,
    );
  };

  const correctIn = async (
    tx: Tx,
    act: Act,
    input: {
      id: string;
      version: number;
      interval: Period;
      change: Change<A> | null;
      reason: string;
      /** What would no longer hang together is asked about first instead of being recorded and reported. */
      ask?: boolean;
    },
  ): Promise<Result<Recorded>> => {
    const { interval } = input;
    if (!isDay(interval.from) || (interval.to !== null && !isDay(interval.to)))
      return refused("history.not-a-day");
    const change = input.change === null ? done(null) : parsedPart(input.change);
    if (!change.ok) return change;
    return decide(
      tx,
      act,
      { ...input, change: "validity" },
      held => correctHistory(verbs.shape, held.slices, interval, change.value, input.reason),
      {
        verb: "corrected",
        reason: input.reason.trim(),
        effectiveFrom: interval.from,
        fields: Object.keys(change.value ?? {}),
      },
    );
  };

  /** Takes back what is planned on a day; the caller sees to those who would depend on it. */
  const cancelIn = async (
    tx: Tx,
    act: Act,
    input: { id: string; version: number; day: Day },
  ): Promise<Result<Recorded>> => {
    if (!isDay(input.day)) return refused("history.not-a-day");
    return decide(
      tx,
      act,
      { ...input, change: "validity" },
      held => cancelAt(verbs.shape, held.slices, input.day, { today: act.today }),
      { verb: "changed", reason: null, effectiveFrom: input.day, fields: [] },
    );
  };

  /** The same verb as an action of its own: authorised, in one transaction, undone when refused. */
  const action =
    <I, R>(verb: (tx: Tx, act: Act, input: I) => Promise<Result<R>>) =>
    async (act: Act, input: I): Promise<Result<R>> => {
      const may = verbs.may(act);
      if (may !== true) return { ok: false, refusal: may.because };
      return deciding(act, tx => verb(tx, act, input));
    };

  return {
    startIn,
    changeIn,
    endIn,
    correctIn,
    cancelIn,
    start: action(startIn),
    change: action(changeIn),
    end: action((tx: Tx, act: Act, input: { id: string; version: number; day: Day }) =>
      endIn(tx, act, input),
    ),
    correct: action(correctIn),
  };
};

const issueOf = (error: z.ZodError): { ok: false; refusal: Refusal } => {
  const issue = error.issues[0];
  const code = issue?.message ?? "";
  const attribute = String(issue?.path[0] ?? "");
  if (/^[a-z]+\.[a-z.-]+$/.test(code)) return refused(code);
  if (issue?.code === "too_big" && issue.origin === "string")
    return refused("history.too-long", { attribute, most: Number(issue.maximum) });
  return refused("history.wrong-value", { attribute });
};

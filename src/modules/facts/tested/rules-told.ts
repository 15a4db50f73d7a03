import type { Facts } from "../chart/rules-facts.ts";
import {
  all,
  answersOf,
  countOf,
  type Figures,
  figuresOf,
  isOfScale,
  rebasedIn,
  rowOf,
} from "../chart/rules-item.ts";
import { tQuantile } from "../estimate/rules-beta.ts";
import { normalQuantile } from "../estimate/rules-normal.ts";
import type { OfWave } from "../estimate/rules-waves.ts";
import { breaksIn, type Hashed } from "../questionnaire/rules-compare.ts";

/** A line of the frame: how many a place has of a role. */
export type Stratum = { place: string; role: string; population: number };

/** The wording of a question, or of a line of a matrix, with its hashes. */
export type Wording = Omit<Hashed, "text">;

/** A release as tests need it: its facts, the wording of each question, and its frame. */
export type Tells = { facts: Facts; wordings: readonly Wording[]; frame: readonly Stratum[] };

/** How a question was worded; one that is asked of each role is worded once. */
export const wordingIn = ({ wordings }: Tells, item: string): Wording | undefined =>
  wordings.find(({ id }) => id === item.split("#")[0]);

/** What is compared of a question: its mean, or of one that has none each of its answers. */
export type Compared = { item: string; answer: string; measure: "mean" | "share" };

/**
 * A figure as it is told. `se` is the greatest that fits what is told; `below` and `above` are how far what is estimated
 * may lie from `estimate` for other reasons than chance: rounding, and what is not told. `complete`: everybody answered.
 */
export type Told = OfWave & { below: number; above: number; complete: boolean; hidden: number };

/** What can be compared of a question: see docs/methods/release-life.md. */
export const comparedOf = (facts: Facts, item: string): Compared[] => {
  const { kind, order = [], type } = facts.items[item] ?? {};
  const { answers } = answersOf(facts, item);
  const each = (measure: Compared["measure"]) => answers.map(answer => ({ item, answer, measure }));
  if (kind === "means" && type === "points") return each("mean");
  return (kind === "shares" && order.length === 0) || kind === "ticks"
    ? each("share")
    : [{ item, answer: all, measure: "mean" }];
};

/** Of rounds that asked a question, the oldest first, whether it, or whom its shares are of, was another before. */
export const brokenIn = (rounds: readonly Tells[], { item, measure }: Compared): boolean[] => {
  const breaks = breaksIn(rounds.flatMap(one => wordingIn(one, item) ?? []));
  const rebased = rebasedIn(
    rounds.map(({ facts }) => facts),
    item,
    measure,
  );
  return breaks.map((one, at) => one || rebased[at] === true);
};

/** A figure of a group of the cube; null where it, or how sure it is, is not told. */
export const toldOf = ({ facts, frame }: Tells, compared: Compared, group: string): Told | null => {
  const { item, answer, measure } = compared;
  const figures = figuresOf(facts, item, answer, group);
  const n = figuresOf(facts, item, all, group).n;
  const { value, status } = figures[measure];
  if (n.value === null || value === null || status === "g" || status === "l") return null;
  // Of "at least" fewer than a hundred, tenths are told.
  const places = n.status === "g" ? (n.value < 100 ? 1 : 2) : measure === "mean" ? 2 : 3;
  const rounded = 0.5 / 10 ** places;
  const { complete } = figures;
  const se = complete ? 0 : measure === "mean" ? meanError(figures) : shareError(figures, n.value);
  if (se === null) return null;
  // Those who stood aside are of no mean, and of no share of the scale.
  const aside = answersOf(facts, item).asides.reduce(
    (sum, one) => sum + (figuresOf(facts, item, one, group).share.value ?? 0),
    0,
  );
  const on = countOf(facts, item, rowOf(facts, item, group));
  const judging =
    isOfScale(facts, item) && on.value !== null && !on.status
      ? on.value
      : Math.floor(n.value * (1 - aside) + 1e-9);
  const df = complete ? 0 : judging - strataOf(frame, group);
  return { estimate: value, se, df, n: n.value, below: rounded, above: rounded, complete, hidden: 0 };
};

/** How many strata of the frame a group has. */
const strataOf = (frame: readonly Stratum[], group: string): number =>
  frame.filter(({ place, role }) => [all, `role:${role}`, `place:${place}`].includes(group)).length;

/** Of an error so much at most was rounded away. */
const half = 0.005;

const meanError = ({ se }: Figures): number | null => (se.value === null ? null : se.value + half);

/**
 * An error of a share is told in hundredths, which is coarse; its interval on the log-odds tells it more nearly. Its ends
 * are rounded outwards and t is taken where it is smallest, so that neither makes it too small. At none and all the error
 * is said to be nothing: there Wilson's interval tells how much is not known.
 */
const shareError = ({ share, lower, upper, se }: Figures, n: number): number | null => {
  if (share.value === null || lower.value === null || upper.value === null || se.value === null) return null;
  const [e, low, high] = [share.value, lower.value, upper.value];
  if (e === 0 || e === 1) return (high - low) / normalQuantile(0.975);
  if (low <= 0 || high >= 1 || n < 2) return se.value + half;
  const middle = e < 0.5 ? Math.min(0.5, e + half / 10) : Math.max(0.5, e - half / 10);
  const width = logit(high) - logit(low);
  return Math.min(se.value + half, (middle * (1 - middle) * width) / (2 * tQuantile(0.05, n - 1)));
};

const logit = (p: number): number => Math.log(p / (1 - p));

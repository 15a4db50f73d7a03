import { determined } from "./bridges.ts";
import { type Finding, knownCounts, nearlyAll, populationsOf } from "./count-attacks.ts";
import { type Known, type Sums, strangerOf } from "./equations.ts";
import type { Published } from "./published.ts";
import type { Said, Truth } from "./truth.ts";

/** Groups in which a share near an end tells of everybody, however it is shown. */
const few = 10;

/**
 * What is told of each question: whether a group all said the same, what fewer than the threshold said, and whether how
 * many answered it opens a hidden count. The stranger is given more than is published: where a share is shown as it is he
 * knows it without rounding, and how many answered; of those on a scale, how many are on it.
 */
export const answerAttacks = async (published: Published, truth: Truth, sums: Sums): Promise<Finding[]> => {
  const found: Finding[] = [];
  for (const [item, { kind, answers, asides }] of published.items) {
    const said = truth.of(item);
    const on = asides.length > 0 ? truth.on(item) : said;
    found.push(...questionAttack(published, truth, said, item, sums));
    const counted = (group: string) => published.told(item, "_all", group, "n");
    for (const group of apart(said, counted, published.threshold, sums))
      found.push({ attack: "few-apart", group, item });
    if (kind === "count") continue;
    const shown = (answer: string) => (group: string) =>
      published.told(item, answer, group, kind === "means" ? "mean" : "share");
    const parts =
      kind === "means"
        ? means(shown, answers)
        : answers.map((answer): [string, Tell] => [answer, shown(answer)]);
    // The mean of a scale is of those on it.
    if (kind === "shares") parts.push(["_all", group => published.told(item, "_all", group, "mean")]);
    const scale = answers.filter(answer => !asides.includes(answer));
    const isOn = (group: string) => scale.some(answer => known(shown(answer)(group)));
    for (const [answer, tell] of parts) {
      const isAside = asides.includes(answer);
      const whose = isAside ? said : on;
      const whole = apart(whose, tell, published.threshold, sums);
      found.push(...whole.map(group => ({ attack: "few-apart" as const, group, item })));
      // That nobody stood beside is nobody's answer.
      const named = kind === "ticks" && !isAside ? [answer, `not ${answer}`] : [answer];
      if (kind === "means" || answer === "_all") continue;
      // How many are on the scale is how many stand not beside it, where that is one answer; else no more than those.
      const least = (group: string) => (isAside && isOn(group) ? on.get(group)!.n : null);
      for (const one of named) {
        const told = { sums, flipped: one !== answer, least, alone: asides.length === 1 };
        for (const group of await alike(whose, tell, one, told)) found.push({ attack: "alike", group, item });
      }
    }
    found.push(...intervalAttack(published, item, answers));
    if (kind !== "means") found.push(...besideAttack(published, item, scale, asides));
  }
  return found;
};

type Cell = { value: number | null; status: string } | undefined;
type Tell = (group: string) => Cell;

const known = (told: Cell): boolean => told !== undefined && told.value !== null;

const means = (shown: (answer: string) => Tell, answers: readonly string[]) =>
  ["_all", ...answers].map((answer): [string, Tell] => [answer, shown(answer)]);

/** The hidden groups whose answers can be computed from sums though fewer than the threshold gave them. */
const apart = (said: ReadonlyMap<string, Said>, tell: Tell, threshold: number, sums: Sums): string[] => {
  const isShown = (group: string) => tell(group)?.status === "" && tell(group)?.value !== null;
  const n = (group: string) => said.get(group)!.n;
  const small = (count: number) => count > 0 && count < threshold;
  const shown = [...said.keys()].filter(isShown);
  if (shown.length === 0) return [];
  // What is left of a whole when all shown parts are taken away.
  const rests = sums.flatMap(([whole, parts]) => {
    const rest = parts.filter(part => !isShown(part));
    const left = rest.reduce((sum, part) => sum + n(part), 0);
    return isShown(whole) && rest.length > 0 && small(left) ? [rest[0]!] : [];
  });
  const computed = determined(sums, isShown).filter(group => small(n(group)));
  return [...shown.filter(group => small(n(group))), ...rests, ...computed];
};

type Beside = { sums: Sums; flipped: boolean; least: (group: string) => number | null; alone: boolean };

/** The groups that all gave one answer and of which that is known. */
const alike = async (
  said: ReadonlyMap<string, Said>,
  tell: Tell,
  answer: string,
  { sums, flipped, least, alone }: Beside,
): Promise<string[]> => {
  const others = (group: string) => said.get(group)!.n - (said.get(group)!.gave.get(answer) ?? 0);
  const all = [...said].filter(([group, { n }]) => n > 0 && others(group) === 0).map(([group]) => group);
  if (all.length === 0) return [];
  const near = flipped ? "l" : "g";
  const known: Known = group => {
    const told = tell(group);
    const { n } = said.get(group)!;
    const onScale = least(group);
    if (onScale !== null && alone) return [others(group), others(group)];
    if (!told || told.value === null) return [onScale ?? 0, n];
    // By weight it may be near the end where by heads it is not quite.
    if (told.status === near)
      return n < few ? [0, others(group)] : [0, Math.max(Math.floor(n / 10), others(group))];
    return [others(group), others(group)];
  };
  // Who sees a group of one sees nothing more than that it is there: the threshold keeps it hidden.
  const told = all.filter(group => known(group)[1] === 0);
  const stranger = await strangerOf(sums, known);
  const computed = all.filter(group => {
    return stranger?.keys.includes(group) && stranger.least([[group, -1]]) === 0;
  });
  stranger?.dispose();
  return [...told, ...computed];
};

/**
 * How many answered a question is no more than answered at all: of a group of few it must not be known that somebody did,
 * of others not that few did, and of none that nearly all did.
 */
const questionAttack = (
  published: Published,
  truth: Truth,
  said: ReadonlyMap<string, Said>,
  item: string,
  sums: Sums,
): Finding[] => {
  const populations = populationsOf(published);
  const base = knownCounts(published, populations);
  const ranges = new Map<string, [number, number]>();
  const { answers } = published.items.get(item)!;
  for (const group of said.keys()) {
    const told = published.told(item, "_all", group, "n");
    const [least, most] = base(group);
    // Of how many a share is, is no more than answered.
    const counts = [told, ...answers.map(answer => published.told(item, answer, group, "n"))];
    const known = Math.max(...counts.map(one => one?.value ?? 0));
    ranges.set(group, [known, told?.status === "" && told.value !== null ? known : Math.max(known, most)]);
    if (least < known && !published.answered.has(group)) ranges.get(group)![0] = known;
  }
  narrowed(ranges, sums);
  return [...said].flatMap(([group, { n }]): Finding[] => {
    const [low, high] = ranges.get(group)!;
    const all = nearlyAll(populations.get(group)!);
    if (truth.n.get(group)! >= all && low >= all) return [{ attack: "nearly-all", group, item }];
    const few = truth.n.get(group)! < published.threshold;
    return n > 0 && n < published.threshold && low > 0 && (few || high < published.threshold)
      ? [{ attack: "question", group, item }]
      : [];
  });
};

/** Sums narrow what each part can be, until nothing does any more. */
const narrowed = (ranges: Map<string, [number, number]>, sums: Sums): void => {
  for (let moved = true; moved; ) {
    moved = false;
    const narrow = (group: string, low: number, high: number) => {
      const range = ranges.get(group)!;
      if (low > range[0] || high < range[1]) moved = true;
      range[0] = Math.max(range[0], low);
      range[1] = Math.min(range[1], high);
    };
    for (const [whole, parts] of sums) {
      const [low, high] = [0, 1].map(end => parts.reduce((sum, part) => sum + ranges.get(part)![end]!, 0));
      narrow(whole, low!, high!);
      const [least, most] = ranges.get(whole)!;
      for (const part of parts) {
        const own = ranges.get(part)!;
        narrow(part, least - (high! - own[1]), most - (low! - own[0]));
      }
    }
  }
};

/** A standard error beside a count that is not told would tell it. */
const intervalAttack = (published: Published, item: string, answers: readonly string[]): Finding[] =>
  [...published.answered].flatMap(([group, { status }]): Finding[] => {
    if (status === "") return [];
    const errors = ["_all", ...answers].map(answer => published.told(item, answer, group, "se"));
    return errors.some(told => told && told.value !== null) ? [{ attack: "interval", group, item }] : [];
  });

/**
 * What is told beside "at least 90 %" says whether that was all: a mean, and of those on a scale anything where nearly
 * all stand beside it.
 */
const besideAttack = (
  published: Published,
  item: string,
  scale: readonly string[],
  asides: readonly string[],
): Finding[] => {
  const told = (answer: string, group: string, measure: string) =>
    published.told(item, answer, group, measure);
  return [...published.answered.keys()].flatMap((group): Finding[] => {
    const near = scale.some(answer => told(answer, group, "share")?.status === "g");
    const mean = near && known(told("_all", group, "mean"));
    const beside = asides.flatMap(answer => told(answer, group, "share") ?? []);
    const exactly = beside.reduce((sum, { value, status }) => sum + (status === "" ? (value ?? 0) : 0), 0);
    // Each may be rounded up to tenths.
    const nearly = beside.some(({ status }) => status === "g") || exactly >= 0.9 + 0.05 * asides.length;
    const on = nearly && scale.some(answer => known(told(answer, group, "share")));
    return mean || on ? [{ attack: "beside", group, item }] : [];
  });
};

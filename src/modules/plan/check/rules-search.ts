/** One thing to place: the starts it may have (−1: not done), and how long it lasts. */
type Piece = { duration: number; starts: readonly number[] };

/** A sum that must not pass `allowed`: what each piece adds when it starts then. */
export type Row = { allowed: number; used: readonly ((start: number) => number)[] };

/** Can all pieces be placed? `after`: [later, earlier]; `excludes`: not both. */
export type Question = {
  pieces: readonly Piece[];
  rows: readonly Row[];
  after: readonly (readonly [number, number])[];
  excludes: readonly (readonly [number, number])[];
};

type Domains = readonly (readonly number[])[];

/** So many tries are made before the answer is "perhaps". */
const mostTries = 200_000;

/** Tries every start, leaving out what cannot be with what is left of the others. */
export const solvable = (question: Question, most = mostTries): "yes" | "no" | "perhaps" => {
  let tries = 0;
  // Told once for each piece, start and row: the search asks for them again and again.
  const rows = question.rows.map(({ allowed, used }) => ({
    allowed,
    used: question.pieces.map(({ starts }, p) => new Map(starts.map(s => [s, used[p]?.(s) ?? 0]))),
  }));
  const search = (domains: Domains): boolean | null => {
    if (++tries > most) return null;
    const left = narrowed(question, rows, domains);
    if (!left) return false;
    const open = left.map((starts, p) => [starts.length, p] as const).filter(([n]) => n > 1);
    if (open.length === 0) return true;
    const [, piece] = open.reduce((least, one) => (one[0] < least[0] ? one : least));
    let perhaps = false;
    for (const start of left[piece] ?? []) {
      const found = search(left.map((starts, p) => (p === piece ? [start] : starts)));
      if (found) return true;
      if (found === null) perhaps = true;
    }
    return perhaps ? null : false;
  };
  const found = search(question.pieces.map(({ starts }) => starts));
  return found === null ? "perhaps" : found ? "yes" : "no";
};

type Sums = { allowed: number; used: readonly ReadonlyMap<number, number>[] };

/** Drops starts that cannot be, until nothing more falls; null when something has no start left. */
const narrowed = (question: Question, rows: readonly Sums[], domains: Domains): Domains | null => {
  let now = domains.map(starts => starts);
  for (;;) {
    const before = now.reduce((sum, starts) => sum + starts.length, 0);
    for (const row of rows) now = withinRow(row, now);
    for (const [later, earlier] of question.after) now = inOrder(question, now, later, earlier);
    for (const [a, b] of question.excludes) now = apart(now, a, b);
    if (now.some(starts => starts.length === 0)) return null;
    if (now.reduce((sum, starts) => sum + starts.length, 0) === before) return now;
  }
};

/** A start goes when it and the least that all others must use pass what is allowed. */
const withinRow = ({ allowed, used }: Sums, domains: Domains): (readonly number[])[] => {
  const use = (p: number, start: number) => used[p]?.get(start) ?? 0;
  const least = domains.map((starts, p) => starts.reduce((min, s) => Math.min(min, use(p, s)), Infinity));
  const total = least.reduce((sum, one) => sum + one, 0);
  return domains.map((starts, p) => {
    const others = total - (least[p] ?? 0);
    return starts.filter(s => others + use(p, s) <= allowed + 1e-6);
  });
};

const inOrder = ({ pieces }: Question, domains: Domains, later: number, earlier: number) => {
  const lasts = pieces[earlier]?.duration ?? 0;
  const firsts = domains[earlier] ?? [];
  const nexts = domains[later] ?? [];
  return domains.map((starts, p) => {
    if (p === later) return starts.filter(s => s < 0 || firsts.some(f => f >= 0 && f + lasts <= s));
    if (p === earlier) return starts.filter(f => nexts.some(s => s < 0 || (f >= 0 && f + lasts <= s)));
    return starts;
  });
};

const apart = (domains: Domains, a: number, b: number) => {
  const canStay = (p: number) => domains[p]?.includes(-1) === true;
  return domains.map((starts, p) => {
    if (p !== a && p !== b) return starts;
    return canStay(p === a ? b : a) ? starts : starts.filter(s => s < 0);
  });
};

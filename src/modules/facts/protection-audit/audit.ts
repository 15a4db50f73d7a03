import { Stranger } from "./attack.ts";
import {
  equationsOf,
  keyOf,
  type Line,
  type Pattern,
  partsOf,
  patternSchema,
  withTotals,
} from "./rules-published.ts";

/** What the auditor does not accept, with the cell it is about; `values` fill the text `audit.<code>`. */
export type AuditFault = {
  code:
    | "not-the-format"
    | "other-threshold"
    | "not-in-order"
    | "no-such-cell"
    | "other-kind"
    | "shown"
    | "other-loss"
    | "other-interval"
    | "open"
    | "known-beside";
  row?: string;
  col?: string;
};

/**
 * What is wrong with a pattern that is to be published with its table; nothing when it may be. All is computed anew, by
 * other means than the protector's and from what is published: nothing of the pattern is believed.
 */
export const auditPattern = async (
  lines: readonly Line[],
  file: unknown,
  { threshold, alone }: { threshold: number; alone: boolean },
): Promise<AuditFault[]> => {
  const read = patternSchema.safeParse(file);
  if (!read.success) return [{ code: "not-the-format" }];
  const pattern = read.data;
  const table = withTotals(lines);
  const written = [...faultsOfList(pattern, table, threshold)];
  if (written.length > 0) return written;
  const isPrimary = ({ n }: Line) => n > 0 && n < threshold;
  const hidden = new Map(pattern.suppressed.map(cell => [keyOf(cell.row, cell.col), cell]));
  const faults: AuditFault[] = [];
  const say = (code: AuditFault["code"], { row, col }: { row: string; col: string }) =>
    faults.push({ code, row, col });
  for (const part of partsOf(equationsOf(table, new Set(hidden.keys())))) {
    const stranger = await Stranger.open(part);
    try {
      for (const key of stranger.keys) {
        const cell = hidden.get(key)!;
        const [least, most] = stranger.range(key);
        if (cell.interval[0] !== least || cell.interval[1] !== most) say("other-interval", cell);
        if (isPrimary(table.get(key)!) && (least > 0 || (most !== null && most < threshold)))
          say("open", cell);
      }
      if (!alone) continue;
      const primary = stranger.keys.filter(key => isPrimary(table.get(key)!));
      const known = knownBeside(stranger, primary, key => table.get(key)!);
      for (const key of known) say("known-beside", table.get(key)!);
    } finally {
      stranger.dispose();
    }
  }
  return faults;
};

/** What can be said of the list before anything is computed. */
function* faultsOfList(
  { threshold: told, loss, suppressed }: Pattern,
  table: ReadonlyMap<string, Line>,
  threshold: number,
): Generator<AuditFault> {
  if (told !== threshold) yield { code: "other-threshold" };
  let sum = 0;
  const hidden = new Set<string>();
  for (const [i, { row, col, kind }] of suppressed.entries()) {
    const line = table.get(keyOf(row, col));
    const before = suppressed[i - 1];
    if (before && (inBytes(before.row, row) || inBytes(before.col, col)) >= 0)
      yield { code: "not-in-order", row, col };
    if (!line) {
      yield { code: "no-such-cell", row, col };
      continue;
    }
    hidden.add(keyOf(row, col));
    const primary = line.n > 0 && line.n < threshold;
    if (primary !== (kind === "primary")) yield { code: "other-kind", row, col };
    if (!primary) sum += line.n || 1;
  }
  for (const [key, { row, col, n }] of table)
    if (n > 0 && n < threshold && !hidden.has(key)) yield { code: "shown", row, col };
  if (sum !== loss) yield { code: "other-loss" };
}

/** Bytes of UTF-8 stand in the order of code points. */
const inBytes = (a: string, b: string): number => Buffer.compare(Buffer.from(a), Buffer.from(b));

/** The primary cells that somebody alone in another cell of the part can compute from his own. */
const knownBeside = (
  stranger: Stranger,
  primary: readonly string[],
  lineOf: (key: string) => Line,
): Set<string> => {
  const known = new Set<string>();
  const met = [...stranger.met];
  for (const single of primary) {
    const { row, col, n } = lineOf(single);
    if (n !== 1 || row === "*" || col === "*") continue;
    // A table met on the way in which his own cell is right and another differs shows that he cannot tell that one.
    const fits = met.filter(table => Math.round(stranger.seen(table, single)) === 1);
    const differs = (table: Float64Array, key: string) =>
      Math.round(stranger.seen(table, key)) !== lineOf(key).n;
    let doubtful = primary.filter(key => key !== single && !fits.some(table => differs(table, key)));
    if (doubtful.length === 0) continue;
    stranger.learn(single, 1);
    while (doubtful.length > 0) {
      const [first] = doubtful;
      const [least, most] = stranger.range(first!);
      if (least === most) known.add(first!);
      const seen = stranger.met;
      doubtful = doubtful.filter(key => key !== first && !seen.some(table => differs(table, key)));
    }
    stranger.forget(single);
  }
  return known;
};

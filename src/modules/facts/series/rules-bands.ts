/** Whole years, the last one too; null where it has no end. */
export type Band = { from: number; to: number | null };

/** The band a value of a variable of ages stands for, as its code or its text writes it: 007, 65-69, 100+, 105 år eller äldre. */
export const bandOf = ({ code, text }: { code: string; text: string }): Band | null =>
  bandIn(code) ?? bandIn(text);

const bandIn = (written: string): Band | null => {
  const found =
    /^(\d{1,3})(?:\s*[-–]\s*(\d{1,3})|\s*([-+–]|(?:år )?(?:eller äldre|eller eldre|og derover|og over|och äldre)))?(?: år| -vuotiaat)?$/i.exec(
      written.trim(),
    );
  if (!found) return null;
  const [, first, last, open] = found;
  const from = Number(first);
  if (open) return { from, to: null };
  const to = last === undefined ? from : Number(last);
  return to < from ? null : { from, to };
};

/** Values that together tell every age once, the narrowest there are; undefined where none do. */
export const wholeLife = (
  values: readonly { code: string; text: string }[],
): ReadonlyMap<string, Band> | undefined => {
  const bands = values
    .flatMap(value => {
      const band = bandOf(value);
      return band ? [{ code: value.code, band }] : [];
    })
    .sort((a, b) => endOf(a.band) - endOf(b.band));
  const holes = new Set<number>();
  /** The bands from this age on; undefined where they leave a hole. */
  const from = (age: number): typeof bands | undefined => {
    if (holes.has(age)) return undefined;
    const next = bands.filter(({ band }) => band.from === age);
    if (next.length === 0 && age > oldest) return [];
    for (const one of next) {
      const rest = from(endOf(one.band) + 1);
      if (rest) return [one, ...rest];
    }
    // Nobody looks from here again.
    holes.add(age);
    return undefined;
  };
  const whole = from(0);
  return whole && new Map(whole.map(({ code, band }) => [code, band]));
};

// Where single years are told without an end, nobody is older than the last of them.
const oldest = 110;

/** The last age of a band, a very great one where it has none. */
export const endOf = ({ to }: Band): number => to ?? 1_000;

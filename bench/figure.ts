/** One measured figure; without a bound (`asked` null) it is told and cannot be missed. */
export type Figure = { name: string; asked: string | null; measured: string; unit: string; ok: boolean };

/** A figure that may not be above its bound. */
export const atMost = (
  name: string,
  bound: number,
  measured: number,
  unit: string,
  decimals = 0,
): Figure => ({
  name,
  asked: bound === 0 ? "0" : `≤ ${bound}`,
  measured: measured.toFixed(decimals),
  unit,
  ok: measured <= bound,
});

/** A figure without a bound, which explains the others. */
export const told = (name: string, measured: number, unit: string, decimals = 0): Figure => ({
  name,
  asked: null,
  measured: measured.toFixed(decimals),
  unit,
  ok: true,
});

/** The value below which 95 of 100 lie, or another share. */
export const p95 = (values: readonly number[], share = 0.95): number =>
  values.toSorted((a, b) => a - b)[Math.ceil(values.length * share) - 1] ?? 0;

/** What a piece of work answers, and how many seconds it took. */
export const timed = async <T>(work: () => Promise<T>): Promise<{ value: T; seconds: number }> => {
  const began = performance.now();
  const value = await work();
  return { value, seconds: (performance.now() - began) / 1000 };
};

/** The same in CPU seconds of this process, which other work on the machine hardly changes. */
export const cpuTimed = async <T>(work: () => T | Promise<T>): Promise<{ value: T; seconds: number }> => {
  const began = process.cpuUsage();
  const value = await work();
  const { user, system } = process.cpuUsage(began);
  return { value, seconds: (user + system) / 1e6 };
};

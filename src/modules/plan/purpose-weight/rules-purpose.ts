/**
 * What each purpose weighs in a plan: 1 when it has an equal share of the hundred points. Nobody said: all the same.
 */
export const weightsOf = <Purpose extends string>(
  purposes: readonly Purpose[],
  points: ReadonlyMap<Purpose, number>,
): { purpose: Purpose; weight: number }[] =>
  purposes.map(purpose => ({
    purpose,
    weight: points.size === 0 ? 1 : ((points.get(purpose) ?? 0) * purposes.length) / pointsInAll,
  }));

const pointsInAll = 100;

/**
 * How much an initiative gives to a purpose in a quarter once it is done. Each step is twice the one before, so that
 * much is not lost among many little ones: our guess of a scale, no measurement.
 */
export const levels = { little: 1, some: 2, much: 4, "very-much": 8 } as const;
export type Level = keyof typeof levels;

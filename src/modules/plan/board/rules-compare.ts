import type { Portfolio } from "../portfolio/rules-portfolio.ts";
import { limitOf } from "../portfolio/rules-value.ts";
import { type RoomKind, roomKinds, roomOf } from "../scenario/rules-room.ts";

/** Something there is more or less room for in one portfolio than in another. */
export type RoomDifference = { kind: RoomKind; id: string; name: string; before: number; after: number };

/** What two portfolios have different room for: sums over all periods, money and weights as they are. */
export const roomDifferences = (before: Portfolio, after: Portfolio): RoomDifference[] =>
  roomKinds.flatMap(kind => {
    const names = new Map([...roomOf(before)[kind], ...roomOf(after)[kind]].map(one => [one.id, one.name]));
    return [...names].flatMap(([id, name]) => {
      const [a, b] = [seriesOf(before, kind, id), seriesOf(after, kind, id)];
      const sum = (all: readonly number[]) => all.reduce((all, one) => all + one, 0);
      return a.length === b.length && a.every((one, i) => one === b[i])
        ? []
        : [{ kind, id, name, before: sum(a), after: sum(b) }];
    });
  });

/** What a portfolio has of something, period by period; a year's money and a purpose's weight as one number. */
export const seriesOf = (portfolio: Portfolio, kind: RoomKind, id: string): readonly number[] => {
  switch (kind) {
    case "role":
      return portfolio.roles.find(one => one.id === id)?.capacity ?? [];
    case "unit": {
      const unit = portfolio.units.find(one => one.id === id);
      return unit ? Array.from({ length: portfolio.calendar.periods }, (_, t) => limitOf(unit, t)) : [];
    }
    case "budget":
      return portfolio.budgets.filter(({ year }) => String(year) === id).map(({ amount }) => amount);
    case "purpose":
      return portfolio.purposes.filter(one => one.id === id).map(({ weight }) => weight);
  }
};

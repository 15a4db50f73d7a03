import type { Day } from "../../../kernel/period.ts";
import { type Quarter, quarterOf } from "../../../kernel/quarter.ts";
import { inOrder } from "../../../kernel/text.ts";
import { type Act, read } from "../../../platform/act.ts";
import { namesOf } from "../../../platform/audit/index.server.ts";
import { keptWith, landscapeOf } from "../../landscape/index.server.ts";
import { type Capacity, type Operating, operatingIn, type Staffing } from "./rules-supply.ts";
import { capacityIn, staffingSaid } from "./store.server.ts";

/** Everything said of people. */
export const capacityOf = async (act: Act): Promise<Capacity> =>
  keptWith(await landscapeOf(act), "capacity", () => read(act, capacityIn));

/** How much of people's time operation takes today; null while it was not said. */
export const operatingToday = async (act: Act): Promise<Operating | null> =>
  operatingIn(await capacityOf(act), quarterOf(act.today));

/** What was said for a quarter on one day by one person. */
export type SaidOnce = {
  quarter: Quarter;
  on: Day;
  who: string;
  roles: readonly Pick<Staffing, "role" | "people" | "operation" | "source">[];
};

/** Everything that was said of how many there are, the newest first; what was said anew has taken its place. */
export const saidSoFar = (act: Act): Promise<SaidOnce[]> =>
  read(act, async tx => {
    const said = await staffingSaid(tx);
    const who = await namesOf(
      tx,
      said.map(({ by }) => by),
    );
    const together = new Map<string, SaidOnce & { roles: Staffing[] }>();
    for (const one of said) {
      const { quarter, on, by } = one;
      const key = `${on} ${quarter} ${by}`;
      const group = together.get(key) ?? { quarter, on, who: who.get(by) ?? "–", roles: [] };
      group.roles.push(one);
      together.set(key, group);
    }
    return [...together].sort(([a], [b]) => inOrder(b, a)).map(([, group]) => group);
  });

import type { Quarter } from "../../../kernel/quarter.ts";
import { done, type Result, refused } from "../../../kernel/result.ts";
import type { Act } from "../../../platform/act.ts";
import { written } from "../writing.server.ts";
import type { PulseSource } from "./rules-pulse.ts";
import { type Staffing, staffingIn, type WorkRole } from "./rules-supply.ts";
import * as store from "./store.server.ts";

/** What a role has by a pulse, and what stood there when somebody looked. */
export type Taken = Pick<Staffing, "role" | "people" | "operation"> & { source: PulseSource };

/** What stands of some roles in a quarter, so that what somebody saw can be held against it. */
export const stoodIn = (
  staffing: readonly Staffing[],
  roles: readonly WorkRole[],
  quarter: Quarter,
): string =>
  JSON.stringify(
    roles.map(role => {
      const one = staffingIn(staffing, role, quarter);
      return one ? [role, one.people, one.operation] : [role];
    }),
  );

/** Takes over from a quarter on what a pulse says, in place of what stood there as it was `seen`; the change log keeps both. */
export const takeOver = (
  act: Act,
  quarter: Quarter,
  all: readonly Taken[],
  seen: string,
): Promise<Result<null>> =>
  written(act, async tx => {
    if (all.length === 0) return refused("pulse.nothing");
    const staffing = await store.staffingSaid(tx);
    const roles = all.map(({ role }) => role);
    if (stoodIn(staffing, roles, quarter) !== seen) return refused("pulse.changed");
    const payload: Record<string, unknown> = {};
    for (const { role, people, operation, source } of all) {
      const before = staffingIn(staffing, role, quarter);
      payload[role] = {
        before: before && { people: before.people, operation: before.operation },
        after: { people, operation },
        release: source.release,
      };
      await store.setStaffing(tx, act.municipality, {
        ...{ role, quarter, people, operation, source },
        ...{ by: act.actor.id, on: act.today },
      });
    }
    return done({ action: "capacity.taken-over", object: { kind: "quarter", id: quarter }, payload });
  });

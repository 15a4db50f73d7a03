import { newId } from "../../../kernel/ids.ts";
import type { Act, Role } from "../../../platform/act.ts";
import { landscapeOf, thingsOf, writePlan } from "../../landscape/index.server.ts";
import { sayQuarter } from "../capacity/actions.server.ts";
import { workRoles } from "../capacity/rules-supply.ts";
import { answerFor } from "../ready/actions.server.ts";

type Values = Record<string, string>;

/** The same person with other roles. */
export const as = (act: Act, ...roles: Role[]): Act => ({ ...act, actor: { ...act.actor, roles } });

/** What an action answered, where it is a fault of the test that it was refused. */
export const well = <T>(result: { ok: true; value: T } | { ok: false; refusal: { code: string } }): T => {
  if (!result.ok) throw new Error(result.refusal.code);
  return result.value;
};

/** Five people in each role, a fifth of them for operation. */
export const staffed = async (act: Act, quarter = "2026Q4"): Promise<void> => {
  const help = { months: 0, price: 0 };
  well(
    await sayQuarter(
      act,
      quarter,
      workRoles.map(role => ({ role, people: 5, operation: 20, help })),
    ),
  );
};

/** Registers initiatives that give something; answers their ids. */
export const registered = async (act: Act, ...all: Values[]): Promise<string[]> => {
  const created = all.map(more => ({
    ...{ noun: "initiative", id: newId(), isNew: true, version: null, remove: false },
    values: { level: "local", stage: "analysis", size: "M", roleProfile: "take-over", ...more },
  }));
  well(await writePlan(as(act, "administrator"), { created, changed: [], removed: [] }, "test"));
  for (const { id } of created)
    well(await answerFor(act, id, { benefits: { "lower-cost": 4 }, notBefore: null }));
  return created.map(({ id }) => id);
};

/** Changes what the register says of an initiative. */
export const changedTo = async (act: Act, id: string, more: Values): Promise<void> => {
  const { values, version } = thingsOf(await landscapeOf(act), "initiative").find(one => one.id === id)!;
  const change = { noun: "initiative", id, version, before: values, after: { ...values, ...more } };
  const changed = [{ ...change, fields: Object.keys(more) }];
  well(await writePlan(as(act, "administrator"), { created: [], changed, removed: [] }, "test"));
};

import { newId } from "../../../kernel/ids.ts";
import type { Act, Role } from "../../../platform/act.ts";
import type { Said } from "../expectation/rules-expectation.ts";
import { registerInitiatives } from "../initiatives.server.ts";
import { forEach, type Purpose } from "../purposes/rules-purposes.ts";

/** The same person with other roles. */
export const as = (act: Act, ...roles: Role[]): Act => ({ ...act, actor: { ...act.actor, roles } });

/** What an action answered, where it is a fault of the test that it was refused. */
export const well = <T>(result: { ok: true; value: T } | { ok: false; refusal: { code: string } }): T => {
  if (!result.ok) throw new Error(result.refusal.code);
  return result.value;
};

/** An answer with these points and nothing said to the other questions. */
export const saying = (
  level: Said["level"],
  who: string,
  points: Partial<Record<Purpose, number>>,
  more: Partial<Said> = {},
): Said => ({
  ...{ level, who, on: "2026-03-02", points: forEach(purpose => points[purpose] ?? 0) },
  ...{ engine: null, change: "", room: "", proof: "" },
  ...more,
});

/** The register of a test: one initiative in every municipality. */
export const initiative = newId();
export const withInitiative = () =>
  registerInitiatives(async () => [
    { id: initiative, title: "Automated invoices", href: `/landscape/initiatives/${initiative}`, open: true },
  ]);

import type { Refusal } from "../../kernel/result.ts";
import { type Act, type Role, roles } from "../act.ts";

export type Verdict = true | { because: Refusal };

/**
 * Whether the actor holds one of the roles a verb needs; else the reason, for the disabled button.
 * The first role named is the one the reason asks for: put the humblest first.
 */
export const allowed = (act: Pick<Act, "actor">, needs: readonly [Role, ...Role[]]): Verdict =>
  needs.some(role => act.actor.roles.includes(role)) ? true : { because: { code: `role.${needs[0]}` } };

/** Everyone who works in the municipality may read what is its own; an association only what is published. */
export const worksHere = (act: Pick<Act, "actor">): boolean =>
  act.actor.roles.some(role => role !== "association");

/** What an administrator may give: whom an association sends is not for one municipality to say. */
export const ownRoles: readonly Role[] = roles.filter(role => role !== "association");

/** An association sees what every municipality has published, and nothing else. */
export const seesPublishedOfAll = (act: Pick<Act, "actor">): boolean =>
  act.actor.roles.includes("association");

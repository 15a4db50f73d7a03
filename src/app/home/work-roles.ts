import type { Act, Role } from "../../platform/act.ts";

/** Whether the person holds any of some roles. */
export const has = (act: Act, ...roles: Role[]) => roles.some(role => act.actor.roles.includes(role));
/** Who looks after what the municipality has. */
export const keeps = (act: Act) => has(act, "editor", "administrator", "portfolio-keeper");

/** True for someone who is to act on any of it; a reader sees what waits in the municipality. */
export const isToAct = (act: Act): boolean =>
  has(
    act,
    "editor",
    "administrator",
    "portfolio-keeper",
    "system-owner",
    "data-protection-officer",
    "coordinator",
  );

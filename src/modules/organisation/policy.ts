import type { Act, Role } from "../../platform/act.ts";
import { allowed, type Verdict, worksHere } from "../../platform/auth/policy.ts";
import type { ResponsibilityKind } from "./responsibility/rules.ts";

/** Who may read organisation data: everyone who works in the municipality. */
export const mayRead = (act: Pick<Act, "actor">): boolean => worksHere(act);

/** Who may change units, people, positions and responsibilities. */
export const mayChange = (act: Pick<Act, "actor">): Verdict => allowed(act, ["editor", "administrator"]);

/** Who may name who holds a duty, beside editors and administrators: whoever keeps what it is for. */
const keepers: Partial<Record<ResponsibilityKind, Role>> = {
  "system-owner": "system-owner",
  "initiative-owner": "portfolio-keeper",
  "project-lead": "portfolio-keeper",
  "benefit-owner": "portfolio-keeper",
  "process-owner": "data-protection-officer",
};

/** Who may name who holds a duty of a kind. A unit's manager and the data protection officer: editors only. */
export const mayAppoint = (act: Pick<Act, "actor">, kind: ResponsibilityKind): Verdict => {
  const keeper = keepers[kind];
  return allowed(act, ["editor", "administrator", ...(keeper ? [keeper] : [])]);
};

/** Who may import: it can move and end much at once. */
export const mayImport = (act: Pick<Act, "actor">): Verdict => allowed(act, ["editor", "administrator"]);

/** Who may erase a person, and note that a law requires keeping. */
export const mayErase = (act: Pick<Act, "actor">): Verdict =>
  allowed(act, ["data-protection-officer", "administrator"]);

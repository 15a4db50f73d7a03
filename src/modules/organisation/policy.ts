import type { Act } from "../../platform/act.ts";
import { allowed, type Verdict, worksHere } from "../../platform/auth/policy.ts";

/** Who may read organisation data: everyone who works in the municipality. */
export const mayRead = (act: Pick<Act, "actor">): boolean => worksHere(act);

/** Who may change units, people, positions and responsibilities. */
export const mayChange = (act: Pick<Act, "actor">): Verdict => allowed(act, ["editor", "administrator"]);

/** Who may name the owner of a thing of their own: system owners and portfolio keepers too. */
export const mayAppoint = (act: Pick<Act, "actor">): Verdict =>
  allowed(act, ["editor", "administrator", "system-owner", "portfolio-keeper", "data-protection-officer"]);

/** Who may import: it can move and end much at once. */
export const mayImport = (act: Pick<Act, "actor">): Verdict => allowed(act, ["editor", "administrator"]);

/** Who may erase a person, and note that a law requires keeping. */
export const mayErase = (act: Pick<Act, "actor">): Verdict =>
  allowed(act, ["data-protection-officer", "administrator"]);

import type { Lang } from "../../kernel/lang.ts";
import type { Role } from "../act.ts";
import { formats } from "../i18n/index.ts";
import { texts } from "./texts/index.ts";

export { allowed, ownRoles, type Verdict, worksHere } from "./policy.ts";

/** A role as a municipality says it. */
export const roleName = (role: Role, lang: Lang): string => texts(lang)(`role.${role}`);

/** Several roles as one phrase: "editor and system owner". */
export const roleNames = (roles: readonly Role[], lang: Lang): string =>
  formats(lang).list(roles.map(role => roleName(role, lang)));

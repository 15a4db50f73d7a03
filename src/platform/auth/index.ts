import type { Lang } from "../../kernel/lang.ts";
import type { Act, Role } from "../act.ts";
import { formats, refusalText } from "../i18n/index.ts";
import type { Verdict } from "./policy.ts";
import { texts } from "./texts/index.ts";

export { allowed, ownRoles, type Verdict, worksHere } from "./policy.ts";

/** A role as a municipality says it. */
export const roleName = (role: Role, lang: Lang): string => texts(lang)(`role.${role}`);

/** Several roles as one phrase: "editor and system owner". */
export const roleNames = (roles: readonly Role[], lang: Lang): string =>
  formats(lang).list(roles.map(role => roleName(role, lang)));

/** Why a button is disabled, in the reader's language; undefined when it is not. */
export const becauseOf = (verdict: Verdict, { lang }: Pick<Act, "lang">): string | undefined =>
  verdict === true ? undefined : refusalText(verdict.because, lang);

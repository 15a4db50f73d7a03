import type { Lang } from "../../../kernel/lang.ts";
import { texts } from "../texts/index.ts";
import type { RoleSet, WorkRole } from "./rules-supply.ts";

/** What the municipality calls a role; ours where it has no name of its own. */
export const roleName = (roles: readonly RoleSet[], role: WorkRole, lang: Lang): string =>
  roles.find(one => one.role === role)?.name ?? texts(lang)(`role.${role}`);

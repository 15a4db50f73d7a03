import { type Lang, langs } from "../../../kernel/lang.ts";
import { purposeName, purposes } from "../../purpose/index.ts";
import { workRoles } from "../capacity/rules-supply.ts";
import { roleName } from "../capacity/words.ts";
import type { Portfolio } from "../portfolio/rules-portfolio.ts";

/**
 * A portfolio whose purposes and roles are called as the reader does, where they are ours and nobody called them otherwise: what
 * was begun in one language is read in another.
 */
export const inWordsOf = (portfolio: Portfolio, lang: Lang): Portfolio => ({
  ...portfolio,
  purposes: portfolio.purposes.map(one => called(one, purposes, purposeName, lang)),
  roles: portfolio.roles.map(one => called(one, workRoles, (role, each) => roleName([], role, each), lang)),
});

const called = <T extends { id: string; name: string }, Code extends string>(
  one: T,
  codes: readonly Code[],
  nameOf: (code: Code, lang: Lang) => string,
  lang: Lang,
): T => {
  const ours = codes.find(code => code === one.id);
  return ours && langs.some(each => nameOf(ours, each) === one.name)
    ? { ...one, name: nameOf(ours, lang) }
    : one;
};

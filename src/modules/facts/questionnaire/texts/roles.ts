import type { Lang } from "../../../../kernel/lang.ts";
import { texts } from "./index.ts";

/** A role of respondents in the reader's words; one of the municipality's own stands as it was written. */
export const roleCalled = (role: string, lang: Lang): string => {
  const t = texts(lang);
  const key = `role.${role}`;
  return t.has(key) ? t(key) : role;
};

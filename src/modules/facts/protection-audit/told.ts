import type { Lang } from "../../../kernel/lang.ts";
import { texts } from "../texts/index.ts";
import type { AuditFault } from "./audit.ts";

/** What the auditor does not accept, as a sentence; no count of the table is in it. */
export const toldAuditFault = ({ code, row = "", col = "" }: AuditFault, lang: Lang): string =>
  texts(lang)(`audit.${code}`, { row, col });

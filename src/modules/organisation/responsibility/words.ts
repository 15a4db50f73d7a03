import type { Lang } from "../../../kernel/lang.ts";
import { addresses } from "../addresses.ts";
import { wordFor } from "../texts/index.ts";

/** A kind of responsibility in the reader's words. */
export const dutyWord = (kind: string, lang: Lang): string =>
  wordFor(lang, `responsibility-kind.${kind}`, kind);

/** Where the history of a responsibility is read, and where it is handed over. */
export const dutyAddress = (id: string): string => addresses.duty(id);

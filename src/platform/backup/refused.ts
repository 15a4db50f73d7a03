import type { Refusal } from "../../kernel/result.ts";
import { texts } from "./texts/index.ts";

/** A file or a database that cannot be restored from or into, and why; nothing has changed. */
export class BackupRefused extends Error {
  readonly refusal: Refusal;

  constructor(code: string, values: Record<string, string | number> = {}, cause?: unknown) {
    super(texts("en").refusal({ code, values }), { cause });
    this.refusal = { code, values };
  }
}

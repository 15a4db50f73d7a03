import type { Refusal } from "../../../kernel/result.ts";

/** Thrown where a file or design is found wrong, deep in the columns, and caught by `estimatesOf` alone. */
export class Wrong extends Error {
  readonly refusal: Refusal;
  constructor(code: string, values: Record<string, string | number> = {}) {
    super(code);
    this.refusal = { code: `estimate.${code}`, values };
  }
}

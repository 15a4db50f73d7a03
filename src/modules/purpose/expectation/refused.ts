import type { Refusal } from "../../../kernel/result.ts";

const fields: Readonly<Record<string, string>> = { "purpose.sum": "points", "purpose.said-already": "who" };

/** The field a refusal belongs to; "" is the form as a whole. */
export const fieldOf = ({ code }: Refusal): string => fields[code] ?? "";

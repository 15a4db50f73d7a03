import type { Role } from "../../../platform/act.ts";
import type { Noun } from "./noun.ts";

/** Who may write each noun, beside editors and administrators. */
const also: Record<string, readonly Role[]> = {
  initiative: ["portfolio-keeper"],
  hit: ["portfolio-keeper"],
  benefit: ["portfolio-keeper"],
  measurement: ["portfolio-keeper"],
  source: ["portfolio-keeper"],
  "source-item": ["portfolio-keeper"],
  "system-use": ["system-owner"],
  system: ["system-owner"],
  interface: ["system-owner"],
  integration: ["system-owner"],
  "data-set": ["system-owner"],
  processing: ["data-protection-officer"],
  assessment: ["data-protection-officer"],
  "processor-agreement": ["data-protection-officer"],
  "sub-processor": ["data-protection-officer"],
  oversight: ["data-protection-officer"],
};

export const mayWrite = (noun: Noun): [Role, ...Role[]] => [
  "editor",
  "administrator",
  ...(also[noun.name] ?? []),
];

/** Files and connections may change everything at once, so fewer may. */
export const mayImport: [Role, ...Role[]] = ["editor", "administrator"];

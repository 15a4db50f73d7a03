import type { TextSource } from "../../../platform/i18n/index.ts";

export const en = {
  "role.lead": "Project lead",
  "role.analysis": "Business analysis",
  "role.integration": "Integration",
  "role.security": "Security and data protection",
  "role.change": "Training and change",
  "role.data": "Data",
  role: "Role",
} as const satisfies TextSource;

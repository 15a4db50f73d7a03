import type { TextSource } from "../../../platform/i18n/index.ts";

export const en = {
  "role.lead": "Project lead",
  "role.analysis": "Business analysis",
  "role.integration": "Integration",
  "role.security": "Security and data protection",
  "role.change": "Training and change",
  "role.data": "Data",
  "purpose.lower-cost": "Lower cost",
  "purpose.released-labour": "Released labour",
  "purpose.professional-support": "Professional support",
  "purpose.quality-for-residents": "Quality for residents",
  "purpose.accuracy-and-legal-certainty": "Accuracy and legal certainty",
  "purpose.less-administration": "Less administration",
  "purpose.inclusion-and-equal-access": "Inclusion and equal access",
  "purpose.democracy-and-trust": "Democracy and trust",
  role: "Role",
} as const satisfies TextSource;

import { isDay } from "../../../kernel/period.ts";
import { done, type Result, refused } from "../../../kernel/result.ts";

export const jurisdictions = ["EU", "DK", "SE", "FI", "NO"] as const;
export type Jurisdiction = (typeof jurisdictions)[number];

export type LegalSource = { jurisdiction: Jurisdiction; id: string; title: string; url?: string };

/** How each jurisdiction numbers its acts; the examples are the GDPR and the national data-protection acts. */
export const legalFormats: Record<Jurisdiction, { pattern: RegExp; example: string }> = {
  EU: { pattern: /^3\d{4}[RLD]\d{4}$/, example: "32016R0679" },
  DK: { pattern: /^lta\/\d{4}\/[1-9]\d{0,4}$/, example: "lta/2018/502" },
  SE: { pattern: /^\d{4}:[1-9]\d{0,4}$/, example: "2018:218" },
  FI: { pattern: /^[1-9]\d{0,4}\/\d{4}$/, example: "1050/2018" },
  NO: { pattern: /^LOV-\d{4}-\d{2}-\d{2}-[1-9]\d{0,4}$/, example: "LOV-2018-06-15-38" },
};

/** Refuses an act whose number is not written as its jurisdiction writes it, with an example. */
export const checkLegalSource = (source: LegalSource): Result<LegalSource> => {
  const { pattern, example } = legalFormats[source.jurisdiction];
  const dated = source.jurisdiction !== "NO" || isDay(source.id.slice(4, 14));
  if (!pattern.test(source.id) || !dated) {
    return refused("legal-source-format", { id: source.id, jurisdiction: source.jurisdiction, example });
  }
  return source.title.trim() === "" ? refused("legal-source-without-title", { id: source.id }) : done(source);
};

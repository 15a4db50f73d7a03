import { once } from "../../../kernel/once.ts";
import { addDays, type Day, daysBetween } from "../../../kernel/period.ts";
import { livingUses } from "../overlooked/facts.ts";
import { listed, nobody } from "../processing/facts.ts";
import { agreementGaps, type AgreementGap as Gap } from "../processing/rules-agreement.ts";
import { isThirdCountry } from "../processing/rules-country.ts";
import { isPersonal } from "../processing/undescribed.ts";
import { labelsOf } from "../register/labels.ts";
import { idOf, idsOf, type Landscape, textOf, thingsOf } from "../register/landscape.ts";
import type { Thing } from "../register/rules.ts";
import { titleOf } from "../register/title.ts";
import { livingAgreements, oversightOf } from "./oversight.ts";

/** The questions the gaps answer, the most urgent first. */
export const gapGroups = ["late", "agreement", "transfer", "soon", "undated"] as const;
export type GapGroup = (typeof gapGroups)[number];

export type AgreementGap = {
  group: GapGroup;
  code:
    | Gap["code"]
    | "no-agreement"
    | "not-named"
    | "oversight-late"
    | "oversight-soon"
    | "oversight-undated";
  /** The supplier it is about. */
  processor: string;
  /** The agreement that lacks it; null when there is none. */
  agreement: string | null;
  /** The sub-processor that lacks it. */
  sub?: string;
  /** Systems with personal data that no agreement names. */
  uses: readonly string[];
  day?: Day;
  daysLate?: number;
};

/** Oversight due within these days is shown before it is late. */
const soonDays = 90;

/** What is missing or late between the municipality and those who handle personal data for it (art. 28). */
export const agreementGapsIn = once((landscape: Landscape): readonly AgreementGap[] => {
  const found = [
    ...withoutAgreement(landscape),
    ...livingAgreements(landscape).flatMap(agreement => [
      ...lacking(landscape, agreement),
      ...oversightGap(landscape, agreement),
    ]),
  ];
  const rank = ({ group }: AgreementGap) => gapGroups.indexOf(group);
  // The sort is stable: what is longest late stands first, the rest as the register has it.
  return found.sort(
    (a, b) => rank(a) - rank(b) || ((a.day ?? "") < (b.day ?? "") ? -1 : a.day === b.day ? 0 : 1),
  );
});

/** Suppliers of systems with personal data that no agreement names. */
const withoutAgreement = (landscape: Landscape): AgreementGap[] => {
  const agreements = livingAgreements(landscape);
  const named = new Set(agreements.flatMap(one => idsOf(one, "uses")));
  const known = new Set(agreements.map(one => idOf(one, "processor")));
  const bySupplier = new Map<string, string[]>();
  for (const use of livingUses(landscape)) {
    const supplier = supplierOf(landscape, use);
    if (!supplier || named.has(use.id) || !isPersonal(use)) continue;
    bySupplier.set(supplier, [...(bySupplier.get(supplier) ?? []), use.id]);
  }
  return [...bySupplier].map(([processor, uses]) => ({
    group: "agreement",
    code: known.has(processor) ? "not-named" : "no-agreement",
    processor,
    agreement: agreements.find(one => idOf(one, "processor") === processor)?.id ?? null,
    uses,
  }));
};

const supplierOf = (landscape: Landscape, use: Thing): string | null => {
  const product = landscape.byId.get(textOf(use, "system"))?.thing;
  return idOf(use, "supplier") ?? (product ? idOf(product, "supplier") : null);
};

const lacking = (landscape: Landscape, agreement: Thing): AgreementGap[] => {
  const processor = textOf(agreement, "processor");
  const subs = thingsOf(landscape, "sub-processor").filter(one => idOf(one, "agreement") === agreement.id);
  const of = (id: string, country: string | null, thing: Thing) => ({
    // The id, not the name: two sub-processors may share a name.
    name: id,
    country,
    transferBasis: textOf(thing, "transferBasis") || null,
  });
  const gaps = agreementGaps({
    agreed: (["yes", "no", "not-needed"] as const).find(code => code === agreement.values.agreed) ?? null,
    notNeededBecause: textOf(agreement, "notNeededWhy") || null,
    agreedOn: idOf(agreement, "agreedOn"),
    processor: of(processor, countryOf(landscape, agreement, processor), agreement),
    subProcessors: subs.map(sub => of(sub.id, textOf(sub, "country") || null, sub)),
  });
  return gaps.map(({ code, of: at }) => ({
    group: code === "country" || code === "transfer-basis" ? "transfer" : "agreement",
    code,
    processor,
    agreement: agreement.id,
    ...(at === processor ? {} : { sub: at }),
    uses: [],
  }));
};

/** Where the processor works: a country outside the EEA that the agreement names, else the supplier's own. */
const countryOf = (landscape: Landscape, agreement: Thing, processor: string): string | null => {
  const named = listed(textOf(agreement, "thirdCountries")).filter(country => !nobody.test(country));
  const home = landscape.byId.get(processor)?.thing;
  return named.find(isThirdCountry) ?? (home ? textOf(home, "country") || null : null);
};

const oversightGap = (landscape: Landscape, agreement: Thing): AgreementGap[] => {
  if (agreement.values.agreed === "not-needed") return [];
  const day = oversightOf(landscape, agreement);
  const gap = { processor: textOf(agreement, "processor"), agreement: agreement.id, uses: [] };
  // Where nothing is agreed yet, the agreement comes before the first look.
  if (day === null)
    return agreement.values.agreed === "yes" ? [{ ...gap, group: "undated", code: "oversight-undated" }] : [];
  if (day < landscape.today)
    return [
      { ...gap, group: "late", code: "oversight-late", day, daysLate: daysBetween(day, landscape.today) },
    ];
  return day <= addDays(landscape.today, soonDays)
    ? [{ ...gap, group: "soon", code: "oversight-soon", day }]
    : [];
};

/** The page, and the box on it, that closes a gap. */
export const closingOf = (landscape: Landscape, gap: AgreementGap): string => {
  const { agreement, sub, processor, uses } = gap;
  const edit = `/landscape/processor-agreements/${agreement}/edit`;
  switch (gap.code) {
    case "no-agreement":
      return `/landscape/processor-agreements/new?${new URLSearchParams({
        title: titleOf(landscape, processor),
        processor: labelsOf(landscape, "supplier").of.get(processor) ?? "",
        uses: uses.map(id => labelsOf(landscape, "system-use").of.get(id) ?? "").join("\n"),
      })}`;
    case "not-named":
      return `${edit}#f-uses`;
    case "not-agreed":
      return `${edit}#f-agreed`;
    case "agreed-without-date":
      return `${edit}#f-agreedOn`;
    case "not-needed-without-reason":
      return `${edit}#f-notNeededWhy`;
    case "country":
      return sub
        ? `/landscape/sub-processors/${sub}/edit#f-country`
        : `/landscape/suppliers/${processor}/edit#f-country`;
    case "transfer-basis":
      return sub ? `/landscape/sub-processors/${sub}/edit#f-transferBasis` : `${edit}#f-transferBasis`;
    case "oversight-undated":
      return `${edit}#f-oversightInterval`;
    default:
      return `/landscape/processor-agreements/${agreement}#oversight`;
  }
};

import { once } from "../../../kernel/once.ts";
import { addDays, type Day, daysBetween } from "../../../kernel/period.ts";
import { reachedIn } from "../processing/reach.ts";
import { listed, nobody } from "../processing/recipients.ts";
import { agreementGaps, type AgreementGap as Gap } from "../processing/rules-agreement.ts";
import { isThirdCountry } from "../processing/rules-country.ts";
import { isPersonal } from "../processing/undescribed.ts";
import { labelsOf } from "../register/labels.ts";
import { idOf, type Landscape, textOf, thingsOf } from "../register/landscape.ts";
import type { Thing } from "../register/rules.ts";
import { titleOf } from "../register/title.ts";
import { livingAgreements, oversightOf } from "./oversight.ts";
import { unagreedIn } from "./unagreed.ts";

/** The questions the gaps answer, the most urgent first. */
export const gapGroups = ["late", "agreement", "transfer", "soon", "undated"] as const;
export type GapGroup = (typeof gapGroups)[number];

export type AgreementGap = {
  group: GapGroup;
  code:
    | Gap["code"]
    | "no-agreement"
    | "not-named"
    | "access-unsaid"
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

/** Suppliers of systems with personal data that no agreement names; what an agreement lacks is told of the agreement. */
const withoutAgreement = (landscape: Landscape): AgreementGap[] => {
  const reached = reachedIn(landscape);
  const found = new Map<string, AgreementGap & { uses: string[] }>();
  for (const { use, code, supplier, agreement } of unagreedIn(landscape).values()) {
    if (code === "not-agreed" || code === "supplier") continue;
    if (!isPersonal(landscape.byId.get(use)!.thing) && !reached.has(use)) continue;
    const key = `${code} ${supplier}`;
    const gap = found.get(key) ?? { group: "agreement", code, processor: supplier, agreement, uses: [] };
    gap.uses.push(use);
    found.set(key, gap);
  }
  return [...found.values()];
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
    case "access-unsaid":
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

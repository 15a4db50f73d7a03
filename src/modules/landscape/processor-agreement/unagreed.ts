import { once } from "../../../kernel/once.ts";
import { livingUses } from "../overlooked/facts.ts";
import { idOf, idsOf, type Landscape, textOf, thingsOf } from "../register/landscape.ts";
import type { Thing } from "../register/rules.ts";
import { supplierOf } from "../system-use/supplier.ts";
import { agreementsNaming, livingAgreements } from "./oversight.ts";

/** A system in use whose supplier handles its data, or may, though no agreement with it is in place. */
export type Unagreed = {
  use: string;
  /** `supplier`: nobody has said who supplies it. */
  code: "no-agreement" | "not-named" | "not-agreed" | "access-unsaid" | "supplier";
  /** "" where nobody has said. */
  supplier: string;
  /** The agreement that lacks it; null when there is none. */
  agreement: string | null;
};

/** The systems in use without an agreement in place, whatever data they hold; those said to hold no personal data are not asked about. */
export const unagreedIn = once((landscape: Landscape): ReadonlyMap<string, Unagreed> => {
  const living = livingAgreements(landscape);
  const subs = new Map<string, string[]>();
  for (const sub of thingsOf(landscape, "sub-processor")) {
    const of = textOf(sub, "agreement");
    subs.set(of, [...(subs.get(of) ?? []), textOf(sub, "name").toLowerCase()]);
  }
  const found = livingUses(landscape).flatMap((use): Unagreed[] => {
    if (use.values.personalData === "none") return [];
    const about = agreementsNaming(landscape, use.id);
    const supplier = supplierOf(landscape, use) ?? "";
    const theirs = supplier
      ? about.filter(one => covers(landscape, one, supplier, subs.get(one.id) ?? []))
      : about;
    if (theirs.some(inPlace)) return [];
    const as = (code: Unagreed["code"], agreement?: Thing): Unagreed[] => [
      { use: use.id, code, supplier, agreement: agreement?.id ?? null },
    ];
    const [first] = theirs;
    if (first)
      return [
        {
          use: use.id,
          code: "not-agreed",
          supplier: supplier || textOf(first, "processor"),
          agreement: first.id,
        },
      ];
    const here = use.values.hosting === "on-premise";
    if (!supplier) return here || use.unknowns.supplier === "not-relevant" ? [] : as("supplier");
    if (here) return as("access-unsaid");
    const other = living.find(one => idOf(one, "processor") === supplier);
    return as(other ? "not-named" : "no-agreement", other);
  });
  return new Map(found.map(one => [one.use, one]));
});

/** Agreed, or said with a reason not to be needed. */
const inPlace = ({ values }: Thing): boolean =>
  values.agreed === "yes" || (values.agreed === "not-needed" && Boolean(values.notNeededWhy));

/** An agreement is with a supplier when it, or a company above it, is the processor, or when it is named as sub-processor. */
const covers = (
  landscape: Landscape,
  agreement: Thing,
  supplier: string,
  subs: readonly string[],
): boolean => {
  const processor = idOf(agreement, "processor");
  const above = new Set<string>();
  for (let id: string | null = supplier; id && !above.has(id); ) {
    above.add(id);
    const company: Thing | undefined = landscape.byId.get(id)?.thing;
    id = company ? idOf(company, "parent") : null;
  }
  return (
    (processor !== null && above.has(processor)) ||
    subs.includes(textOf(landscape.byId.get(supplier)!.thing, "name").toLowerCase())
  );
};

/** Said with a reason not to be needed, for systems that all run here: such a supplier does not get at the data. */
export const keepsOut = (landscape: Landscape, agreement: Thing): boolean =>
  agreement.values.agreed === "not-needed" &&
  inPlace(agreement) &&
  idsOf(agreement, "uses").every(id => landscape.byId.get(id)?.thing.values.hosting === "on-premise");

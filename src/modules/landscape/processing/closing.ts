import { agreementGapsIn, closingOf } from "../processor-agreement/agreements.ts";
import { livingAgreements } from "../processor-agreement/oversight.ts";
import { unagreedIn } from "../processor-agreement/unagreed.ts";
import { idOf, idsOf, type Landscape, textOf, thingsOf } from "../register/landscape.ts";
import { titleOf } from "../register/title.ts";
import { reachedBy } from "./reach.ts";
import type { Lack, LackCode } from "./rules.ts";

/** The field of an activity where each gap is closed; what is missing of a processor is answered at the processor. */
const fields: Partial<Record<LackCode, string>> = {
  purpose: "purposes",
  "subject-category": "dataSubjects",
  "data-category": "dataCategories",
  pair: "pairs",
  recipient: "recipients",
  "third-countries": "thirdCountries",
  "transfer-basis": "transferBasis",
  "erasure-limit": "retention",
  security: "security",
};

/** The address of the box that closes a gap. */
export const closingAt = (landscape: Landscape, activityId: string, lack: Lack): string => {
  const doubted = doubtField(landscape, activityId, lack);
  if (doubted) return doubted;
  if (lack.code === "data-protection-officer" || lack.code === "controller") return "/organisation";
  const here = `/landscape/processings/${activityId}/edit`;
  return processorField(landscape, activityId, lack) ?? `${here}#f-${fields[lack.code] ?? "title"}`;
};

/** Where a supplier without an agreement is mended: as the page of agreements says. */
const doubtField = (landscape: Landscape, activityId: string, { code, of }: Lack): string | null => {
  const thing = landscape.byId.get(activityId)?.thing;
  if (!thing || !doubts.has(code)) return null;
  const found = reachedBy(landscape, thing).flatMap(({ id }) => unagreedIn(landscape).get(id) ?? []);
  if (code === "supplier") {
    const one = found.find(({ use }) => titleOf(landscape, use) === of);
    return one ? `/landscape/system-uses/${one.use}/edit#f-supplier` : null;
  }
  const one = found.find(({ supplier }) => supplier && titleOf(landscape, supplier) === of);
  if (!one) return null;
  if (code === "country") return `/landscape/suppliers/${one.supplier}/edit#f-country`;
  const gap = agreementGapsIn(landscape).find(
    ({ group, processor, agreement, uses }) =>
      group === "agreement" &&
      (one.code === "not-agreed"
        ? agreement === one.agreement
        : processor === one.supplier && uses.includes(one.use)),
  );
  return gap ? closingOf(landscape, gap) : null;
};

const doubts: ReadonlySet<LackCode> = new Set(["agreement", "supplier-access", "supplier", "country"]);

const processorField = (landscape: Landscape, activityId: string, { code, of }: Lack): string | null => {
  const thing = landscape.byId.get(activityId)?.thing;
  if (!thing || of === null || (code !== "country" && code !== "transfer-basis")) return null;
  const uses = new Set(reachedBy(landscape, thing).map(({ id }) => id));
  const agreements = livingAgreements(landscape).filter(agreement =>
    idsOf(agreement, "uses").some(id => uses.has(id)),
  );
  const sub = thingsOf(landscape, "sub-processor").find(
    one => titleOf(landscape, one.id) === of && agreements.some(({ id }) => id === idOf(one, "agreement")),
  );
  if (sub)
    return `/landscape/sub-processors/${sub.id}/edit#f-${code === "country" ? "country" : "transferBasis"}`;
  const theirs = agreements.filter(one => titleOf(landscape, idOf(one, "processor") ?? "") === of);
  const agreement = theirs.find(one => !textOf(one, "transferBasis")) ?? theirs[0];
  if (!agreement) return null;
  return code === "country"
    ? `/landscape/suppliers/${idOf(agreement, "processor")}/edit#f-country`
    : `/landscape/processor-agreements/${agreement.id}/edit#f-transferBasis`;
};

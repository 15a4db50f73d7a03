import { isThirdCountry } from "./rules-country.ts";

/** A processor or sub-processor: where it works, and what the transfer rests on. */
export type Processor = { name: string; country: string | null; transferBasis: string | null };

/** What the rules need to know of a processor agreement. */
export type ProcessorAgreement = {
  /** `not-needed` only with a reason; null when nobody knows. */
  agreed: "yes" | "no" | "not-needed" | null;
  notNeededBecause: string | null;
  agreedOn: string | null;
  processor: Processor;
  subProcessors: readonly Processor[];
};

export type AgreementGap = {
  code: "not-agreed" | "agreed-without-date" | "not-needed-without-reason" | "country" | "transfer-basis";
  /** The processor or sub-processor it is missing for. */
  of: string;
};

/** Art. 28(3): a contract per processor. Art. 28(2), (4): each sub-processor with a transfer basis of its own. */
export const agreementGaps = (agreement: ProcessorAgreement): AgreementGap[] => {
  const { agreed, notNeededBecause, agreedOn, processor, subProcessors } = agreement;
  const of = processor.name;
  if (agreed === "not-needed") {
    return notNeededBecause?.trim() ? [] : [{ code: "not-needed-without-reason", of }];
  }
  const gaps: AgreementGap[] = [processor, ...subProcessors].flatMap(transferGaps);
  if (agreed !== "yes") return [{ code: "not-agreed", of }, ...gaps];
  return agreedOn === null ? [{ code: "agreed-without-date", of }, ...gaps] : gaps;
};

const transferGaps = ({ name, country, transferBasis }: Processor): AgreementGap[] => {
  if (country === null) return [{ code: "country", of: name }];
  return isThirdCountry(country) && !transferBasis?.trim() ? [{ code: "transfer-basis", of: name }] : [];
};

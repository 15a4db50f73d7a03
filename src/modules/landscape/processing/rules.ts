import { isThirdCountry } from "./rules-country.ts";

/** Art. 30(1)(a) to (g). */
export const articleItems = ["a", "b", "c", "d", "e", "f", "g"] as const;
export type ArticleItem = (typeof articleItems)[number];

/**
 * Someone who receives the data: typed, or derived from the systems used and those their integrations feed, by their
 * processor agreements and suppliers.
 */
export type Recipient = {
  name: string;
  /** ISO 3166 code; null when not known. */
  country: string | null;
  /** Safeguard of a transfer: art. 45 or 46, or the documentation of art. 49(1) second subparagraph. */
  transferBasis: string | null;
  /** Written as words ("other municipalities"): its place is asked for once for all such, not one by one. */
  typed?: true;
  /** Why the place of a supplier is not known to be in order, and for which systems. */
  doubt?: { code: Doubt; systems: string };
};

/** No agreement in place; not said whether the supplier of a system that runs here gets at the data; no supplier known. */
export type Doubt = "agreement" | "supplier-access" | "supplier";

/** What the rules need to know of a processing activity; most of it derived from the landscape. */
export type ProcessingActivity = {
  id: string;
  /** How many people it concerns; null when not known. */
  peopleConcerned: number | null;
  controller: string | null;
  dataProtectionOfficer: { name: string; contact: string } | null;
  purposes: readonly string[];
  subjectCategories: readonly string[];
  dataCategories: readonly string[];
  /** Which data of which people; null when the pairs were not asked for. */
  pairs: readonly { subject: string; data: string }[] | null;
  recipients: readonly Recipient[];
  /** "Nobody receives these data" was said in so many words. */
  noRecipients: boolean;
  /** Per data category; category null holds for all. Text, or why no limit is possible. */
  erasure: readonly { category: string | null; limit: string | null; notPossibleBecause: string | null }[];
  security: { measures: string | null; notDescribedBecause: string | null };
  /** Items declared not applicable, each with its reason. */
  notApplicable: Partial<Record<ArticleItem, string>>;
};

/** What an item lacks; `of` names the category or recipient it lacks it for. */
export type Lack = { code: LackCode; of: string | null; systems?: string };
export type LackCode =
  | Doubt
  | "controller"
  | "data-protection-officer"
  | "purpose"
  | "subject-category"
  | "data-category"
  | "pair"
  | "recipient"
  | "third-countries"
  | "country"
  | "transfer-basis"
  | "erasure-limit"
  | "security";

export type ItemStatus =
  | { status: "complete" }
  | { status: "partial" | "missing"; lacks: readonly Lack[] }
  /** Declared with a reason in words, or derived from the recipients' countries. */
  | { status: "not-applicable"; reason: { text: string } | { code: "no-third-country" } };

export type RecordCompleteness = {
  items: Readonly<Record<ArticleItem, ItemStatus>>;
  complete: number;
  /** Seven less those not applicable: what the share is counted from. */
  applicable: number;
};

/** How far the record of an activity meets art. 30(1), item by item, with what each lacks. */
export const recordCompleteness = (activity: ProcessingActivity): RecordCompleteness => {
  const item = (key: ArticleItem) => statusOf(key, activity);
  const items = {
    a: item("a"),
    b: item("b"),
    c: item("c"),
    d: item("d"),
    e: item("e"),
    f: item("f"),
    g: item("g"),
  };
  const statuses = Object.values(items).map(({ status }) => status);
  return {
    items,
    complete: statuses.filter(status => status === "complete").length,
    applicable: statuses.filter(status => status !== "not-applicable").length,
  };
};

const statusOf = (key: ArticleItem, activity: ProcessingActivity): ItemStatus => {
  const text = activity.notApplicable[key]?.trim();
  // "Not applicable" without a reason counts as nothing said; transfers have a rule of their own.
  if (text && (key !== "e" || noTransferPossible(activity)))
    return { status: "not-applicable", reason: { text } };
  return judge[key](activity);
};

const judge: Record<ArticleItem, (activity: ProcessingActivity) => ItemStatus> = {
  // Art. 37(1)(a): a public authority must have a data-protection officer.
  a: ({ controller, dataProtectionOfficer: officer }) =>
    graded([
      ["controller", filled(controller)],
      ["data-protection-officer", filled(officer?.name) && filled(officer?.contact)],
    ]),
  b: ({ purposes }) => graded([["purpose", purposes.some(filled)]]),
  c: ({ subjectCategories, dataCategories, pairs }) => {
    const unpaired = [
      ...subjectCategories.filter(subject => pairs?.every(pair => pair.subject !== subject)),
      ...dataCategories.filter(data => pairs?.every(pair => pair.data !== data)),
    ];
    return graded([
      ["subject-category", subjectCategories.length > 0],
      ["data-category", dataCategories.length > 0],
      ...unpaired.map((category): Check => ["pair", false, category]),
    ]);
  },
  d: ({ recipients, noRecipients }) =>
    graded([
      ["recipient", recipients.length > 0 || noRecipients],
      ...recipients.flatMap((one): Check[] => (one.doubt ? [doubted(one, one.doubt)] : [])),
    ]),
  e: activity => {
    if (noTransferPossible(activity))
      return { status: "not-applicable", reason: { code: "no-third-country" } };
    if (activity.recipients.length === 0) return graded([["recipient", false]]);
    // Recipients at home need no word here; each of the others is done or lacking.
    const placeless = activity.recipients.some(({ typed, country }) => typed && country === null);
    return graded([
      ...(placeless ? [["third-countries", false] satisfies Check] : []),
      ...activity.recipients
        .filter(
          ({ typed, country, doubt }) =>
            doubt?.code === "agreement" || (country === null ? !typed : isThirdCountry(country)),
        )
        .flatMap((one): Check[] => {
          const { name, country, transferBasis, doubt } = one;
          // At home itself, but where its own processors are stands in the agreement there is not.
          if (doubt && country !== null && !isThirdCountry(country))
            return [["country", true, name], doubted(one, doubt)];
          // The ground for a transfer stands in the agreement: where there is none, it comes first.
          if (doubt && (country !== null || doubt.code !== "agreement")) return [doubted(one, doubt)];
          return country === null
            ? [["country", false, name]]
            : [["transfer-basis", filled(transferBasis), name]];
        }),
    ]);
  },
  f: ({ erasure, dataCategories }) => {
    const settled = erasure.filter(rule => filled(rule.limit) || filled(rule.notPossibleBecause));
    if (settled.some(({ category }) => category === null)) return { status: "complete" };
    if (dataCategories.length === 0) return graded([["erasure-limit", settled.length > 0]]);
    const limited = new Set(settled.map(({ category }) => category));
    return graded(dataCategories.map(category => ["erasure-limit", limited.has(category), category]));
  },
  g: ({ security }) =>
    graded([["security", filled(security.measures) || filled(security.notDescribedBecause)]]),
};

/**
 * "No transfer" may be said only when every recipient's country is known, none lies outside, and none handles the data
 * without an agreement: where its own processors are, nobody knows then.
 */
const noTransferPossible = ({ recipients, noRecipients }: ProcessingActivity): boolean =>
  recipients.length > 0
    ? recipients.every(
        ({ country, doubt }) => country !== null && !isThirdCountry(country) && doubt?.code !== "agreement",
      )
    : noRecipients;

type Check = [code: LackCode, done: boolean, of?: string, systems?: string];

const doubted = ({ name }: Recipient, { code, systems }: NonNullable<Recipient["doubt"]>): Check => [
  code,
  false,
  name,
  systems,
];

const graded = (checks: readonly Check[]): ItemStatus => {
  const lacks = checks
    .filter(([, ok]) => !ok)
    .map(([code, , of, systems]) => ({ code, of: of ?? null, ...(systems ? { systems } : {}) }));
  if (lacks.length === 0) return { status: "complete" };
  return { status: lacks.length < checks.length ? "partial" : "missing", lacks };
};

const filled = (text: string | null | undefined): boolean => (text ?? "").trim() !== "";

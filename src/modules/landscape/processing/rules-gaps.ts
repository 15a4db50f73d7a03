import {
  type ArticleItem,
  articleItems,
  type Lack,
  type ProcessingActivity,
  recordCompleteness,
} from "./rules.ts";

export type RecordGap = {
  activityId: string;
  item: ArticleItem;
  status: "partial" | "missing";
  lacks: readonly Lack[];
  peopleConcerned: number | null;
};

/** What is missing in the record, most people concerned first; where the number is unknown, last. */
export const recordGaps = (activities: readonly ProcessingActivity[]): RecordGap[] =>
  activities
    .flatMap(activity => {
      const { items } = recordCompleteness(activity);
      return articleItems.flatMap((item): RecordGap[] => {
        const found = items[item];
        if (found.status === "complete" || found.status === "not-applicable") return [];
        const { status, lacks } = found;
        return [{ activityId: activity.id, item, status, lacks, peopleConcerned: activity.peopleConcerned }];
      });
    })
    // The sort is stable: one activity's gaps stay together, in the order of the article.
    .sort((x, y) => (y.peopleConcerned ?? -1) - (x.peopleConcerned ?? -1));

/** Art. 6(1)(a) to (f), in the order of the article. */
export const legalBases = [
  "consent",
  "contract",
  "legal-obligation",
  "vital-interests",
  "public-task",
  "legitimate-interests",
] as const;
export type LegalBasis = (typeof legalBases)[number];

/** What an activity rests on. Art. 30 does not ask for it, so its gaps are a list of their own. */
export type LegalGround = {
  activityId: string;
  legalBases: readonly LegalBasis[];
  specialCategories: boolean;
  /** The point of art. 9(2), (a) to (j), when there are special categories. */
  specialBasis: string | null;
  offences: boolean;
  /** The authority for data on offences (art. 10). */
  offencesAuthority: string | null;
  nationalLaw: string | null;
};

export type LegalGap = {
  activityId: string;
  code: "legal-basis" | "special-basis" | "offences-authority" | "national-law" | "legitimate-interests";
};

/** Which legal bases are missing or do not carry. */
export const legalGaps = (grounds: readonly LegalGround[]): LegalGap[] =>
  grounds.flatMap(ground => {
    const { legalBases: bases } = ground;
    const codes: [LegalGap["code"], boolean][] = [
      ["legal-basis", bases.length === 0],
      ["special-basis", ground.specialCategories && blank(ground.specialBasis)],
      ["offences-authority", ground.offences && blank(ground.offencesAuthority)],
      // Art. 6(3): duty and public task rest on a law of the Union or the state.
      ["national-law", bases.some(basis => restsOnLaw.has(basis)) && blank(ground.nationalLaw)],
      // Art. 6(1) second subparagraph: not for public authorities in the performance of their tasks.
      ["legitimate-interests", bases.includes("legitimate-interests")],
    ];
    return codes.filter(([, lacks]) => lacks).map(([code]) => ({ activityId: ground.activityId, code }));
  });

const restsOnLaw: ReadonlySet<LegalBasis> = new Set(["legal-obligation", "public-task"]);

const blank = (text: string | null): boolean => (text ?? "").trim() === "";

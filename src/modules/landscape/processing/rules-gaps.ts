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

export const article6 = ["a", "b", "c", "d", "e", "f"] as const;
export const article9 = ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j"] as const;

/** What an activity rests on. Art. 30 does not ask for it, so its gaps are a list of their own. */
export type LegalGround = {
  activityId: string;
  article6: readonly (typeof article6)[number][];
  article9: readonly (typeof article9)[number][];
  specialCategories: boolean;
  offences: boolean;
  /** The authority for data on offences (art. 10). */
  article10Authority: string | null;
  nationalLaw: string | null;
};

export type LegalGap = {
  activityId: string;
  code: "article-6" | "article-9" | "article-10" | "national-law" | "article-6-f-public";
};

/** Which legal bases are missing or do not carry. */
export const legalGaps = (grounds: readonly LegalGround[]): LegalGap[] =>
  grounds.flatMap(ground => {
    const codes: [LegalGap["code"], boolean][] = [
      ["article-6", ground.article6.length === 0],
      ["article-9", ground.specialCategories && ground.article9.length === 0],
      ["article-10", ground.offences && (ground.article10Authority ?? "").trim() === ""],
      // Art. 6(3): duty and public task rest on a law of the Union or the state.
      [
        "national-law",
        ground.article6.some(point => point === "c" || point === "e") && !ground.nationalLaw?.trim(),
      ],
      // Art. 6(1) second subparagraph: (f) is not for public authorities in their tasks.
      ["article-6-f-public", ground.article6.includes("f")],
    ];
    return codes.filter(([, lacks]) => lacks).map(([code]) => ({ activityId: ground.activityId, code }));
  });

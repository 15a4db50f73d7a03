import type { Day } from "../../../kernel/period.ts";
import type { FieldRefusal } from "../register/rules.ts";
import { pointsTyped } from "./rules-limits.ts";

/** That who leads a unit does not agree with its limit, and what was answered. */
export type Objection = {
  id: string;
  unit: string;
  name: string;
  position: string;
  /** The limit it was made against. */
  pointsThen: number;
  pointsWanted: number | null;
  why: string;
  by: string;
  on: Day;
  answer: string | null;
  answeredBy: string | null;
  answeredOn: Day | null;
  /** Taken back by the account that wrote it down; then nobody answers it. */
  withdrawnOn: Day | null;
};

/** As long as a reason, an answer or a name may be. */
export const longest = { why: 500, answer: 500, name: 120, position: 120 } as const;

/** A text somebody must write, trimmed; the refusal where it is missing or too long. */
export const textTyped = (field: keyof typeof longest, typed: string | undefined) => {
  const text = (typed ?? "").trim();
  const max = longest[field];
  const refusals: FieldRefusal[] =
    text === ""
      ? [{ field, refusal: { code: "required" } }]
      : text.length > max
        ? [{ field, refusal: { code: "too-long", values: { max, length: text.length } } }]
        : [];
  return { text, refusals };
};

/** An objection as it was typed, or all that is wrong with it. */
export const objectionTyped = (typed: Record<string, string | undefined>) => {
  const [name, position, why] = (["name", "position", "why"] as const).map(field =>
    textTyped(field, typed[field]),
  ) as [Typed, Typed, Typed];
  const points = pointsTyped(typed.points);
  const refusals = [
    ...name.refusals,
    ...position.refusals,
    ...(points === undefined ? [{ field: "points", refusal: { code: "contest-points" } }] : []),
    ...why.refusals,
  ];
  return refusals.length > 0 || points === undefined
    ? { ok: false as const, refusals }
    : {
        ok: true as const,
        value: { name: name.text, position: position.text, why: why.text, pointsWanted: points },
      };
};
type Typed = ReturnType<typeof textTyped>;

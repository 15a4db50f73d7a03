import { z } from "zod";
import { isEan } from "../../../kernel/ean.ts";
import type { Hierarchy, Place } from "../hierarchy/rules.ts";
import type { Shape } from "../history/rules-log.ts";

/** What kind of unit it is; the last where nobody has said so. */
export const unitTypes = ["department", "team", "institution", "board", "not-said"] as const;
export type UnitType = (typeof unitTypes)[number];

/** A trimmed text that may be left empty; empty is null. */
const maybe = (max: number) =>
  z
    .string()
    .normalize()
    .trim()
    .max(max)
    .nullish()
    .transform(text => text || null);

const parent = z
  .union([z.literal(""), z.uuid("unit.parent-unknown")])
  .nullish()
  .transform(id => id || null);

/** What a unit is at a time. Two units may have one name: the id is the only key. */
export const unitSchema = z.object({
  name: z.string().normalize().trim().min(1, "unit.name-missing").max(200),
  type: z.enum(unitTypes),
  parentLine: parent,
  parentPay: parent,
  parentSafety: parent,
  parentPolitics: parent,
  ean: maybe(20).refine(text => text === null || isEan(text), "unit.ean-wrong"),
  pNumber: maybe(20).refine(text => text === null || /^\d{10}$/.test(text), "unit.p-number-wrong"),
  email: maybe(200).refine(text => text === null || /^\S+@\S+\.\S+$/.test(text), "unit.email-wrong"),
  phone: maybe(40),
  address: maybe(300),
  openingHours: maybe(500),
});
export type Unit = z.infer<typeof unitSchema>;

export const unitShape: Shape<Unit> = {
  all: [
    "name",
    "type",
    "parentLine",
    "parentPay",
    "parentSafety",
    "parentPolitics",
    "ean",
    "pNumber",
    "email",
    "phone",
    "address",
    "openingHours",
  ],
  required: ["name", "type"],
};

/** The attribute that holds a unit's parent in a hierarchy. */
export const parentAttribute = {
  line: "parentLine",
  pay: "parentPay",
  safety: "parentSafety",
  politics: "parentPolitics",
} as const satisfies Record<Hierarchy, keyof Unit>;

/** The boxes of a form that ask for a unit to belong to. */
export const parents = {
  parentLine: "unit",
  parentPay: "unit",
  parentSafety: "unit",
  parentPolitics: "unit",
} as const;

/** Where a unit stands, for the rules of the trees. */
export const placeOf = (id: string, slice: { from: string; to: string | null; value: Unit }): Place => ({
  id,
  from: slice.from,
  to: slice.to,
  parents: {
    line: slice.value.parentLine,
    pay: slice.value.parentPay,
    safety: slice.value.parentSafety,
    politics: slice.value.parentPolitics,
  },
});

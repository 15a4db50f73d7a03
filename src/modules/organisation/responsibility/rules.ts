import { z } from "zod";
import { overlaps } from "../../../kernel/period.ts";
import { done, type Result, refused } from "../../../kernel/result.ts";
import type { Shape } from "../history/rules-log.ts";
import { laterOf, type Slices } from "../history/rules-slices.ts";
import { firstBroken, type ValidityOf } from "../position/rules.ts";

export const responsibilityKinds = [
  "manager",
  "system-owner",
  "contract-owner",
  "process-owner",
  "data-protection-officer",
  "information-security-officer",
  "initiative-owner",
  "project-lead",
  "benefit-owner",
  "contact",
] as const;
export type ResponsibilityKind = (typeof responsibilityKinds)[number];

/** A thing has one holder of each kind at a time; of contacts it may have many. */
export const isSingle = (kind: ResponsibilityKind): boolean => kind !== "contact";

export const holderKinds = ["person", "position"] as const;
export type HolderKind = (typeof holderKinds)[number];

const kindOfThing = z.string().regex(/^[a-z][a-z-]{1,39}$/, "responsibility.object-unknown");

/** A named duty for a thing, held by a person or by whoever holds a position. */
export const responsibilitySchema = z.object({
  kind: z.enum(responsibilityKinds),
  objectKind: kindOfThing,
  object: z.uuid("responsibility.object-unknown"),
  holderKind: z.enum(holderKinds),
  holder: z.uuid("responsibility.holder-missing"),
  deputyKind: z.enum(holderKinds).nullable(),
  deputy: z.uuid("responsibility.holder-missing").nullable(),
});
export type Responsibility = z.infer<typeof responsibilitySchema>;

export const responsibilityShape: Shape<Responsibility> = {
  all: ["kind", "objectKind", "object", "holderKind", "holder", "deputyKind", "deputy"],
  required: ["kind", "objectKind", "object", "holderKind", "holder"],
};

/** Holder, deputy and (when it is a unit) the object must be valid while the responsibility is. */
export const checkHolders = (slices: Slices<Responsibility>, validityOf: ValidityOf): Result<null> => {
  for (const slice of slices) {
    const { holder, deputy, object, objectKind } = slice.value;
    const unheld = firstBroken(slice, validityOf(holder));
    if (unheld) return refused("responsibility.holder-not-valid", { day: unheld });
    const undeputed = deputy && firstBroken(slice, validityOf(deputy));
    if (undeputed) return refused("responsibility.deputy-not-valid", { day: undeputed });
    const gone = objectKind === "unit" && firstBroken(slice, validityOf(object));
    if (gone) return refused("responsibility.unit-not-valid", { day: gone });
  }
  return done(null);
};

/** Of a single kind, one holder per thing and day. */
export const checkSingle = (slices: Slices<Responsibility>, others: Slices<Responsibility>): Result<null> => {
  for (const slice of slices)
    for (const other of others) {
      const sameDuty = other.value.kind === slice.value.kind && other.value.object === slice.value.object;
      if (sameDuty && isSingle(slice.value.kind) && overlaps(slice, other))
        return refused("responsibility.already-held", {
          day: laterOf(slice.from, other.from),
        });
    }
  return done(null);
};

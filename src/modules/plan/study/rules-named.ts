import type { Portfolio } from "../portfolio/rules-portfolio.ts";
import type { OfferTold, OtherPlan, StudyTold } from "./rules-study.ts";

/**
 * What a study found, all of it called as the scenario's things are now: it was found out in the words of whoever
 * asked. What the scenario does not know keeps the name it has.
 */
export const namedAs = (told: StudyTold, portfolio: Portfolio): StudyTold => {
  const called = callingOf(portfolio);
  const plan = <T extends OtherPlan>(one: T): T => ({
    ...one,
    enters: one.enters.map(called.initiative),
    leaves: one.leaves.map(called.initiative),
    ...(one.moved && { moved: one.moved.map(called.initiatives) }),
  });
  switch (told.kind) {
    case "prices":
      return {
        ...told,
        prices: told.prices.map(one => ({
          ...called.limit(one),
          enters: one.enters.map(called.initiative),
          leaves: one.leaves.map(called.initiative),
        })),
      };
    case "relax":
      return { ...told, offers: told.offers.map(one => offerNamed(one, called)) };
    case "weights":
      return {
        ...told,
        now: told.now.map(called.purpose),
        plans: told.plans.map(one => ({
          ...plan(one),
          raised: one.raised && called.purpose(one.raised),
          given: one.given.map(called.purpose),
        })),
      };
    case "frontier":
      return {
        ...told,
        most: called.purpose(told.most),
        other: called.purpose(told.other),
        plans: told.plans.map(plan),
      };
    default:
      return { ...told, plans: told.plans.map(plan) };
  }
};

const offerNamed = (offer: OfferTold, called: Calling): OfferTold => {
  const { found } = offer;
  if (!found) return offer;
  return {
    ...offer,
    found: {
      ...found,
      late: found.late.map(called.initiatives),
      above: found.above.map(called.limit),
      ...(found.longer && { longer: found.longer.map(called.initiatives) }),
      ...(found.left && { left: found.left.map(called.initiatives) }),
    },
  };
};

type Named = { id?: string; name: string };
type Limit = Named & { kind: "role" | "unit" | "budget" };
type Calling = ReturnType<typeof callingOf>;

/** What each thing of a portfolio is called; a year is its own name. */
const callingOf = ({ roles, units, purposes, initiatives }: Portfolio) => {
  const naming = (all: readonly { id: string; name: string }[]) => {
    const names = new Map(all.map(({ id, name }) => [id, name]));
    return <T extends Named>(one: T): T => ({ ...one, name: names.get(one.id ?? "") ?? one.name });
  };
  const limits = { role: naming(roles), unit: naming(units), budget: <T extends Named>(one: T): T => one };
  const ofInitiative = naming(initiatives);
  return {
    purpose: naming(purposes),
    initiatives: ofInitiative,
    /** One told by its id alone, or before that by its name. */
    initiative: (id: string): string => ofInitiative({ id, name: id }).name,
    limit: <T extends Limit>(one: T): T => limits[one.kind](one),
  };
};

import { once } from "../../../kernel/once.ts";
import { livingUses } from "../overlooked/facts.ts";
import { idsOf, type Landscape } from "../register/landscape.ts";
import type { Thing } from "../register/rules.ts";
import { recordOf } from "./facts.ts";

const personal: ReadonlySet<unknown> = new Set(["ordinary", "sensitive", "confidential"]);

/** Whether somebody has said that a system holds personal data. */
export const isPersonal = (use: Thing): boolean => personal.has(use.values.personalData);

/** Systems in use that hold personal data and stand in no processing activity, for us or for others: gaps of art. 30 that no activity can tell of. */
export const undescribedUses = once((landscape: Landscape): readonly Thing[] => {
  const { activities, forOthers } = recordOf(landscape);
  const described = new Set([...activities, ...forOthers].flatMap(({ thing }) => idsOf(thing, "uses")));
  return livingUses(landscape).filter(use => isPersonal(use) && !described.has(use.id));
});

/** Systems of which nobody has said whether they hold personal data: no gap is told of them, and none is ruled out. */
export const unsaidUses = once((landscape: Landscape): readonly Thing[] =>
  livingUses(landscape).filter(use => !use.values.personalData),
);

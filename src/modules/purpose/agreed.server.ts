import type { Day } from "../../kernel/period.ts";
import type { Act } from "../../platform/act.ts";
import { addressOf } from "./address.ts";
import type { Level } from "./distance/rules-distance.ts";
import { sightAbout } from "./distance/sight.server.ts";
import type { Points } from "./purposes/rules-purposes.ts";

/** What the eight purposes weigh by agreement for the municipality as a whole, who agreed and when; null until then. */
export const agreedPoints = async (
  act: Act,
): Promise<{ points: Points; parties: string; on: Day; href: string } | null> => {
  const { agreement } = await sightAbout(act, act.municipality);
  return agreement?.points
    ? { points: agreement.points, parties: agreement.parties, on: agreement.on, href: addressOf() }
    : null;
};

/** Answer five: how it shall be known that something worked, and who brings the gain home, as each level says it. */
export const proofsOf = async (
  act: Act,
  initiative: string,
): Promise<{ level: Level; who: string; on: Day; text: string }[]> =>
  (await sightAbout(act, initiative)).answers
    .filter(({ said }) => said.proof !== "")
    .map(({ level, who, on, said }) => ({ level, who, on, text: said.proof }));

import { itemsOf, type Questionnaire, roundsOf } from "../../modules/facts/index.server.ts";
import type { Dice } from "./dice.ts";

/** How far each theme of the maturity dialogue has come, and how much further the council thinks than institutions. */
const themes = [
  { come: 2.6, apart: 1.4 },
  { come: 2.2, apart: 0.4 },
  { come: 1.6, apart: 0.2 },
  { come: 2.5, apart: 0.3 },
  { come: 1.9, apart: 0.6 },
  { come: 2.3, apart: 1.6 },
  { come: 1.4, apart: 1 },
  { come: 2.4, apart: -0.8 },
];
const sides: Readonly<Record<string, number>> = { council: 1, administration: 0.3, institution: -1 };

/** What somebody of a level says to each question of a dialogue, by box: near the level's own view, now and then unsure. */
export const levelSaid = (q: Questionnaire, role: string, dice: Dice): Record<string, string> => {
  const boxes: Record<string, string> = {};
  for (const [i, { group, item }] of itemsOf(q).entries()) {
    if (item.type !== "scale") continue;
    const { options } = q.scales[item.scale]!;
    const { come, apart } = themes[q.groups.indexOf(group)] ?? themes[0]!;
    const at = Math.round(come + apart * (sides[role] ?? 0) + (i % 3) * 0.3 + (dice.int(20) - 9.5) / 12);
    const unsure = dice.chance(1 / 14);
    const step = options[Math.max(0, Math.min(options.length - 1, at))]!;
    boxes[item.id] = unsure ? "dontknow" : `${step.value}`;
  }
  return boxes;
};

/** A quarter's hours of one who works full time. */
const fullTime = 440;

/** The hours of each role in a quarter by what they went to: operation first, and little that was planned. */
export const hoursSaid = (
  q: Questionnaire,
  people: readonly number[],
  dice: Dice,
): Record<string, string> => {
  const { parts = [], whole = "" } = q.hoursCheck ?? {};
  return Object.fromEntries(
    roundsOf(q).flatMap((role, i) => {
      const hours = Math.round((people[i] ?? 1) * fullTime);
      const shares = [40 + dice.int(20), 10 + dice.int(8), 12 + dice.int(10), 8 + dice.int(6)];
      const said = parts.map((part, n) => [part, Math.round((hours * (shares[n] ?? 0)) / 100)] as const);
      return [...said, [whole, hours] as const].map(([item, n]) => [`${item}#${role}`, `${n}`]);
    }),
  );
};

import { seeded } from "../../../../kernel/random.ts";
import { shuffled } from "../../protection/testing/random-counts.ts";
import type { Answers } from "../../questionnaire/rules-answers.ts";
import { itemsOf, type Questionnaire, roundsOf } from "../../questionnaire/rules-questionnaire.ts";
import type { Response, Wave } from "../rules-given.ts";

type Size = {
  seed: number;
  places: number;
  roles: number;
  /** The usual frame of a role of a place, and the share of it that answers. */
  people?: number;
  rate?: number;
  /** How often somebody leaves a question blank, and how often all of a group say the same. */
  blank?: number;
  alike?: number;
  /** How often somebody stands beside the scale, also where all the others of a group say the same. */
  beside?: number;
};

/** A wave of invented people: small groups, some in which all answer, some in which nobody does. */
export const inventedWave = (questionnaire: Questionnaire, size: Size): Wave => {
  const { seed, places, roles, people = 14, rate = 0.6, blank = 0.05, alike = 0.1, beside = 0 } = size;
  const random = seeded(seed);
  const names = Array.from({ length: roles }, (_, i) => questionnaire.roles[i] ?? `role ${i + 1}`);
  const strata = Array.from({ length: places }, (_, place) =>
    names.flatMap(role => {
      if (random() < 0.03 && places > 1) return [];
      const population = Math.max(10, Math.round(people * Math.exp(1.6 * (random() - 0.4))));
      return [{ place: `FI-${String(place + 1).padStart(3, "0")}`, role, population }];
    }),
  ).flat();
  const responses: Response[] = [];
  for (const { place, role, population } of strata) {
    const own = random() < 0.06 ? 1 : random() < 0.06 ? 0 : Math.min(1, rate * (0.5 + random()));
    const mind = random() < alike ? seeded(Math.floor(random() * 1e9)) : null;
    for (let i = 0; i < population; i++) {
      if (random() >= own) continue;
      const dice = mind ? seeded(Math.floor(seed + strata.length)) : random;
      const stands = () => beside > 0 && random() < beside;
      const answers = answersOf(questionnaire, dice, mind ? 0 : blank, stands);
      responses.push({ place, role, answers, flags: [] });
    }
  }
  const reached = strata.map(({ place, role, population }) => ({
    ...{ place, role, invited: population, refused: 0, partial: 0 },
  }));
  return {
    ...{ questionnaire, strata, reached, threshold: 5, leastFrame: 10, period: "2026-10" },
    responses: shuffled(responses, random),
    breakdowns: ["place", "role", "place-role"],
    mode: questionnaire.mode,
    languages: questionnaire.languages,
    placeNames: {},
    roleNames: {},
  };
};

const answersOf = (q: Questionnaire, random: () => number, blank: number, stands: () => boolean): Answers => {
  const answers: Record<string, Answers[string]> = {};
  const pick = <T>(all: readonly T[]): T => all[Math.floor(random() ** 1.7 * all.length)]!;
  const besides = (aside: readonly { id: string }[] = [], otherwise: string) =>
    aside.length > 0 && stands() ? pick(aside).id : otherwise;
  const roles = q.repeatPer === "role" ? roundsOf(q).map(role => `#${role}`) : [""];
  for (const { item } of itemsOf(q))
    for (const role of roles) {
      const give = (id: string, answer: () => Answers[string]) => {
        if (random() >= blank) answers[id + role] = answer();
      };
      if (item.type === "scale" || item.type === "matrix") {
        const { options = [], aside = [] } = q.scales[item.scale] ?? {};
        const ids = [...options.map(({ value }) => `${value}`), ...aside.map(({ id }) => id)];
        for (const id of item.type === "scale" ? [item.id] : item.rows.map(row => row.id))
          give(id, () => besides(aside, pick(ids)));
      } else if (item.type === "single") give(item.id, () => besides(item.aside, pick(item.options).id));
      else if (item.type === "multiple")
        give(item.id, () => {
          const ticked = item.options.filter(() => random() < 0.3).map(({ id }) => id);
          const aside = besides(item.aside, "");
          return aside === "" ? ticked : [aside];
        });
      else if (item.type === "number") give(item.id, () => Math.floor(random() * 40));
      else if (item.type === "points")
        give(item.id, () => {
          const first = Math.floor(random() * item.total);
          return { [pick(item.options).id]: first, [item.options[0]!.id]: item.total - first };
        });
      else if (item.type === "list") give(item.id, () => ["something", "something else"]);
      else give(item.id, () => "in my own words");
    }
  return answers;
};

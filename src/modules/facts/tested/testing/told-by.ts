import { type Facts, factsOf as readCube } from "../../chart/rules-facts.ts";
import { jsonStatOf } from "../../release-facts/json-stat.ts";
import { factsOf } from "../../release-facts/made.ts";
import type { Wave } from "../../release-facts/rules-given.ts";

/** What a release tells of an invented wave. */
export const toldBy = async (
  of: Pick<Wave, "questionnaire" | "strata" | "responses" | "breakdowns"> & Partial<Wave>,
): Promise<Facts> => {
  const made = await factsOf({
    ...{ threshold: 5, leastFrame: 10, period: "2026-10", placeNames: {}, roleNames: {} },
    ...{ mode: "personal-anonymous", languages: ["en"], reached: [] },
    ...of,
  });
  if (!made.ok) throw new Error(made.refusal.code);
  const about = { release: "r", publisher: "p", due: "2026-12-01T07:00:00Z", address: "http://house/r" };
  const cube = jsonStatOf(made.value, { ...about, licence: "", previous: null });
  return readCube(JSON.parse(cube), of.questionnaire);
};

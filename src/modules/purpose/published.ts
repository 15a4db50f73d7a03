import type { Sight } from "./distance/sight.server.ts";

/** What is expected of one thing as others read it, in files and in the API: `initiative` null is all of the municipality. */
export const publishedOf = (sight: Sight, initiative: string | null) => {
  const { answers, laid, missing, distances, gaps, contradictions, agreement, outrun } = sight;
  return {
    initiative,
    answers: answers.map(({ id, version, level, who, on, said }) => ({
      ...{ id, version, level, who, on, points: said.points, engine: said.engine },
      ...{ change: said.change, room: said.room, proof: said.proof },
    })),
    levels: laid,
    notAnswered: missing,
    distances: distances.map(one => ({ between: one.levels, points: one.points })),
    gaps,
    contradictions,
    agreement: agreement && {
      ...{ version: agreement.version, text: agreement.text, parties: agreement.parties, on: agreement.on },
      ...{ points: agreement.points, olderThanAnswers: outrun },
    },
  };
};

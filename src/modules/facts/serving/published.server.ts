import { z } from "zod";
import { langs } from "../../../kernel/lang.ts";
import type { Db } from "../../../platform/db/database.ts";
import { type Facts, factsOf } from "../chart/rules-facts.ts";
import { type Questionnaire, questionnaireSchema } from "../questionnaire/rules-questionnaire.ts";
import type { Release } from "../release/released.ts";
import { servedFile } from "../release/served.server.ts";
import { lastAsked } from "./last-asked.ts";

/** What an open release tells, as its frozen files say it. */
export type Published = {
  facts: Facts;
  questionnaire: Questionnaire;
  wordings: z.infer<typeof questionnaireFile>["wordings"];
};

/** Cubes are large: so many of those last asked for are kept. */
const kept = lastAsked<Published>(6);

/** The facts of a release; null before its hour, after it was withdrawn, and where its files are not the frozen ones. */
export const publishedOf = async (db: Db, release: Release): Promise<Published | null> =>
  release.open && release.hash !== null ? kept(release.hash, () => readPublished(db, release)) : null;

const readPublished = async (db: Db, release: Release): Promise<Published | null> => {
  const [cube, asked] = [
    await publishedText(db, release, "cube.jsonstat.json"),
    await publishedText(db, release, "questionnaire.json"),
  ];
  if (cube === null || asked === null) return null;
  const file = questionnaireFile.safeParse(JSON.parse(asked));
  if (!file.success) return null;
  const { questionnaire, wordings } = file.data;
  // A release frozen before its files said so is an example's all the same.
  const facts = { ...factsOf(JSON.parse(cube), questionnaire), invented: release.example };
  return { facts, questionnaire, wordings };
};

const questionnaireFile = z.looseObject({
  questionnaire: questionnaireSchema,
  /** Of each question: the hash of its wording, in all languages and in each. */
  wordings: z.array(
    z.looseObject({
      id: z.string(),
      item: z.string(),
      hash: z.string(),
      byLanguage: z.partialRecord(z.enum(langs), z.string()),
    }),
  ),
});

/** A file of an open release as text; null where it is not there or not the frozen one. */
export const publishedText = async (db: Db, release: Release, path: string): Promise<string | null> => {
  const file = await servedFile(db, release, path);
  return file && "bytes" in file ? new TextDecoder().decode(file.bytes) : null;
};

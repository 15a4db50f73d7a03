import type { Db } from "../../../platform/db/database.ts";
import type { Release } from "../release/released.ts";
import { frameIn } from "../serving/figure/files.server.ts";
import { roundsOf } from "../serving/figure/waves.server.ts";
import { publishedOf } from "../serving/published.server.ts";
import type { Tells } from "./rules-told.ts";

/** An open release with what it tells and its questionnaire; null before its hour. */
export const tellsOf = async (db: Db, release: Release) => {
  const published = await publishedOf(db, release);
  if (!published) return null;
  const { facts, wordings, questionnaire } = published;
  const tells: Tells = { facts, wordings, frame: await frameIn(db, release) };
  return { release, tells, questionnaire };
};
export type Round = NonNullable<Awaited<ReturnType<typeof tellsOf>>>;

/** What the open rounds of the same questionnaire tell, up to this release and with it, the oldest first. */
export const roundsTold = async (db: Db, release: Release): Promise<Round[]> => {
  const told: Round[] = [];
  for (const one of await roundsOf(db, release)) {
    const round = await tellsOf(db, one);
    if (round) told.push(round);
  }
  return told;
};

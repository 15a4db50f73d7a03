import type { Lang } from "../kernel/lang.ts";
import type { Way } from "../platform/auth/index.server.ts";
import { alone } from "../platform/db/alone.ts";
import type { Db } from "../platform/db/database.ts";
import type { KeyFor } from "../platform/http/keys.ts";
import { texts } from "./texts/index.ts";

type Say = (sentence: string) => void;
type House = { address: string; keyFor: KeyFor };
type Seed = (db: Db, house: House, say: Say, lang: Lang) => Promise<unknown>;
type Demo = { examplesWanted: (db: Db) => Promise<boolean>; seedFirstExample: Seed; seedExamples: Seed };
const doors = import.meta.glob<Demo>("./demo/index.server.ts");

/**
 * An empty installation of one's own is filled with the invented municipalities, so that there is something to
 * look at: the small one at once, the others by what this answers, while people begin. Where none are offered, it
 * says why.
 */
export const offerExamples = async (
  url: string,
  db: Db,
  house: House,
  way: Way,
  say: Say,
  lang: Lang,
): Promise<() => Promise<unknown>> => {
  const none = async () => {};
  const t = texts(lang);
  const load = doors["./demo/index.server.ts"];
  if (!load) return none;
  // Where people come from an identity provider, nobody could sign in to an invented municipality.
  if (way !== "local") {
    say(t(way === "provider" ? "serve.no-examples-provider" : "serve.no-examples-closed"));
    return none;
  }
  const { examplesWanted, seedFirstExample, seedExamples } = await load();
  if (!(await examplesWanted(db))) {
    say(t("serve.no-examples-own"));
    return none;
  }
  // A second process on the same database waits, and finds them there.
  await alone(url, "examples", () => seedFirstExample(db, house, say, lang));
  return () => alone(url, "examples", () => seedExamples(db, house, say, lang));
};

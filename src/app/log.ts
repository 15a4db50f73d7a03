import { type Logger, pino } from "pino";
import type { Settings } from "./settings.ts";

/**
 * Lines of JSON for those who collect them: when a level is asked for, or nobody watches. At a terminal only what went
 * wrong is told, as a sentence.
 */
export const logOf = (
  level: Settings["logLevel"],
  watched: boolean,
  say: (sentence: string) => void,
): Logger => {
  if (level || !watched) return pino({ level: level ?? "info", base: null }, pino.destination(2));
  return pino({ level: "warn", base: null }, { write: line => say(sentenceOf(JSON.parse(line))) });
};

type Line = { msg?: string; id?: string; err?: { message?: string }; [fact: string]: unknown };

const sentenceOf = ({ msg = "", id, err, level: _, time: __, ...facts }: Line): string => {
  const more = Object.values(facts).filter(fact => typeof fact === "string" || typeof fact === "number");
  const begun = msg.charAt(0).toUpperCase() + msg.slice(1);
  const about = [...(id ? [id] : []), ...more].join(", ");
  return `${begun}${about && ` (${about})`}${err?.message ? `: ${err.message}` : "."}`;
};

import type { Lang } from "../../../kernel/lang.ts";
import { wordingsOf } from "../../../platform/i18n/index.ts";
import { texts } from "../texts/index.ts";
import raw from "./data/engines.json?raw";
import wordings from "./data/engines.texts.json?raw";
import { type Engine, engines } from "./rules-engines.ts";

/** Something that is known of a place for the engine, and who says so. */
type Known = { text: string; source: string };
type Shipped = Record<Engine, { about: string; strengths: readonly Known[]; prices: readonly Known[] }>;

// The file is ours, and its test holds its shape.
export const shippedEngines = JSON.parse(raw) as Shipped;

const say = wordingsOf(wordings);

/** What a place for the engine is called. */
export const engineName = (engine: Engine, lang: Lang): string => texts(lang)(`engine.${engine}`);

/** The places the engine may sit, each with its known strengths and prices; no list means that none is known to us. */
export const enginesIn = (lang: Lang) =>
  engines.map(engine => {
    const { about, strengths, prices } = shippedEngines[engine];
    const told = (all: readonly Known[]) =>
      all.map(({ text, source }) => ({ text: say(text, lang), source }));
    return {
      ...{ engine, name: engineName(engine, lang), about: say(about, lang) },
      ...{ strengths: told(strengths), prices: told(prices) },
    };
  });

import type { Lang } from "../../../kernel/lang.ts";
import { Pill, type Tone } from "../../../platform/ui/index.ts";
import type { Wave } from "./rules-wave.ts";
import { texts } from "./texts/index.ts";

const tones: Record<Wave["state"], Tone> = { draft: "neutral", open: "ok", closed: "brand" };

export const StatePill = ({ state, lang }: { state: Wave["state"]; lang: Lang }) => (
  <Pill tone={tones[state]}>{texts(lang)(`state.${state}`)}</Pill>
);

import type { Waiting } from "../../modules/purpose/index.server.ts";
import type { Act } from "../../platform/act.ts";
import { texts } from "./texts/index.ts";
import { more, type WorkLine } from "./work-line.ts";

const shown = 3;

/** Levels that have not answered, and what is to be talked through, or again. */
export const expectationsWaiting = (act: Act, all: readonly Waiting[]): WorkLine[] => [
  ...all.slice(0, shown),
  ...more(all.length - shown, n => texts(act.lang)("work.purpose-more", { n }), "/purpose/initiatives"),
];

import { textsOf } from "../../../../platform/i18n/index.ts";
import { da } from "./da.ts";
import { en } from "./en.ts";
import { fi } from "./fi.ts";
import { nb } from "./nb.ts";
import { sv } from "./sv.ts";

/** What was to be tested, and what came of it. */
export const texts = textsOf({ en, da, sv, fi, nb });

import { textsOf } from "../../../../platform/i18n/index.ts";
import { da } from "./da.ts";
import { en } from "./en.ts";
import { fi } from "./fi.ts";
import { nb } from "./nb.ts";
import { sv } from "./sv.ts";

/** What has to happen before a round has a result, and the pages it may have. */
export const texts = textsOf({ en, da, sv, fi, nb });

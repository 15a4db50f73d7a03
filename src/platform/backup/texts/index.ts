import { textsOf } from "../../i18n/index.ts";
import { da } from "./da.ts";
import { en } from "./en.ts";
import { fi } from "./fi.ts";
import { nb } from "./nb.ts";
import { sv } from "./sv.ts";

/** What is told of a backup and a restore, and why one is refused. */
export const texts = textsOf({ en, da, sv, fi, nb });

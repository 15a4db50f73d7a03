import type { LoggedIn } from "../../audit/logged.ts";
import { textsOf } from "../../i18n/index.ts";
import { da } from "./da.ts";
import { en } from "./en.ts";
import { fi } from "./fi.ts";
import { nb } from "./nb.ts";
import { sv } from "./sv.ts";

/** What this folder says to people. */
export const texts = textsOf({ en, da, sv, fi, nb });

declare module "../../audit/logged.ts" {
  interface Logged extends LoggedIn<typeof en> {}
}

import type { LoggedIn } from "../../../platform/audit/logged.ts";
import { textsOf } from "../../../platform/i18n/index.ts";
import { da } from "./da.ts";
import { en } from "./en.ts";
import { fi } from "./fi.ts";
import { nb } from "./nb.ts";
import { sv } from "./sv.ts";

export const texts = textsOf({ en, da, sv, fi, nb });

declare module "../../../platform/audit/logged.ts" {
  interface Logged extends LoggedIn<typeof en> {}
}

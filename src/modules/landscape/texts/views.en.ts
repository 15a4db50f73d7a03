import { contractsEn } from "./views/contracts.en.ts";
import { overlookedEn } from "./views/overlooked.en.ts";
import { protectionEn } from "./views/protection.en.ts";
import { startEn } from "./views/start.en.ts";
import { thingsEn } from "./views/things.en.ts";
import { weightEn } from "./views/weight.en.ts";

/** What the landscape's pages say beside nouns and fields. */
export const viewsEn = {
  ...contractsEn,
  ...overlookedEn,
  ...protectionEn,
  ...startEn,
  ...thingsEn,
  ...weightEn,
};

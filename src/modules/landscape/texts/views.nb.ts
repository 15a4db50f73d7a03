import { contractsNb } from "./views/contracts.nb.ts";
import { overlookedNb } from "./views/overlooked.nb.ts";
import { protectionNb } from "./views/protection.nb.ts";
import { startNb } from "./views/start.nb.ts";
import { thingsNb } from "./views/things.nb.ts";
import { weightNb } from "./views/weight.nb.ts";

export const viewsNb = {
  ...contractsNb,
  ...overlookedNb,
  ...protectionNb,
  ...startNb,
  ...thingsNb,
  ...weightNb,
};

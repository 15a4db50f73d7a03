import { contractsDa } from "./views/contracts.da.ts";
import { overlookedDa } from "./views/overlooked.da.ts";
import { protectionDa } from "./views/protection.da.ts";
import { startDa } from "./views/start.da.ts";
import { thingsDa } from "./views/things.da.ts";
import { weightDa } from "./views/weight.da.ts";

export const viewsDa = {
  ...contractsDa,
  ...overlookedDa,
  ...protectionDa,
  ...startDa,
  ...thingsDa,
  ...weightDa,
};

import { contractsFi } from "./views/contracts.fi.ts";
import { overlookedFi } from "./views/overlooked.fi.ts";
import { protectionFi } from "./views/protection.fi.ts";
import { startFi } from "./views/start.fi.ts";
import { thingsFi } from "./views/things.fi.ts";
import { weightFi } from "./views/weight.fi.ts";

export const viewsFi = {
  ...contractsFi,
  ...overlookedFi,
  ...protectionFi,
  ...startFi,
  ...thingsFi,
  ...weightFi,
};

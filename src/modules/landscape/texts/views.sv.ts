import { contractsSv } from "./views/contracts.sv.ts";
import { overlookedSv } from "./views/overlooked.sv.ts";
import { protectionSv } from "./views/protection.sv.ts";
import { startSv } from "./views/start.sv.ts";
import { thingsSv } from "./views/things.sv.ts";
import { weightSv } from "./views/weight.sv.ts";

export const viewsSv = {
  ...contractsSv,
  ...overlookedSv,
  ...protectionSv,
  ...startSv,
  ...thingsSv,
  ...weightSv,
};

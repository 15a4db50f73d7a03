import { task } from "../../../platform/workers/task.ts";
import { plannedKle } from "./kle-planning.ts";

export const run = task(plannedKle);

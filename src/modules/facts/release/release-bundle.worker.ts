import { task } from "../../../platform/workers/task.ts";
import { bundled } from "./bundled.ts";

export const run = task(bundled);

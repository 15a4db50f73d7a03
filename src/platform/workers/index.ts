// Heavy work in threads of its own, with a limit on time and memory.
export { closeWorkers, runInWorker, type WorkerLimits } from "./run.ts";

// A refusal of a worker can be told wherever workers are used.
import "./texts/index.ts";

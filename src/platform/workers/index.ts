// Heavy work in threads of its own, with a limit on time and memory.

// For work that needs a process of its own.
export { workerFile } from "./file.ts";
export { closeWorkers, runInWorker, type WorkerLimits } from "./run.ts";

// A refusal of a worker can be told wherever workers are used.
import "./texts/index.ts";

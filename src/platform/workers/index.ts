// Heavy work in threads of its own, with a limit on time and memory.
export { buildWorkers } from "./bundle.ts";
export { closeWorkers, runInWorker, type WorkerLimits } from "./run.ts";
export { task } from "./task.ts";
export { texts as workerTexts } from "./texts/index.ts";

import { Run } from "./run.ts";
import type { Task, Told } from "./task.ts";

/**
 * The solver's own process: one task in, what it finds out. A process and not a thread, because only so its CPU
 * time can be told apart, and neither its memory nor its death is the house's.
 */
const spent = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};
const tell = (told: Told): void => {
  process.send?.(told);
};

process.once("message", (task: Task) => {
  new Run(task, tell, spent).run().then(
    () => process.disconnect(),
    (error: unknown) => {
      console.error(error);
      process.exit(1);
    },
  );
});
// Whoever asked is gone.
process.once("disconnect", () => process.exit(0));

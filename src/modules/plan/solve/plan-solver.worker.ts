import { Worker } from "node:worker_threads";
import { bare, revived } from "../scenario/rules.ts";
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

/**
 * Ends this process when it overruns its time: the solver may be deep in something that does not look at the clock,
 * and only a thread beside it still does. SIGTERM leaves nothing of the portfolio on the disk.
 */
const watched = (seconds: number): void => {
  const most = 1.03 * seconds + 0.3;
  const clock = new Worker(
    `setInterval(() => {
      const { user, system } = process.cpuUsage();
      if ((user + system) / 1e6 > ${most}) process.kill(process.pid, "SIGTERM");
    }, 50);`,
    { eval: true, resourceLimits: { maxOldGenerationSizeMb: 8 } },
  );
  clock.unref();
};

process.once("message", (sent: Task) => {
  watched(sent.seconds);
  // What comes as JSON has prototypes again, and an id may be "constructor".
  const { portfolio, start, goal } = sent;
  const task: Task = {
    ...{ ...sent, portfolio: revived(portfolio) },
    ...(start && { start: { ...start, plan: bare(start.plan) } }),
    ...(goal?.kind === "apart" && { goal: { ...goal, from: goal.from.map(bare) } }),
  };
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

import PgBoss from "pg-boss";
import { alone } from "../db/alone.ts";

/** A job of the house: run in turn by whichever process is free, again after a restart, never twice at once. */
export type Job = {
  name: string;
  /** Five fields of cron, UTC. */
  cron: string;
  run: () => Promise<unknown>;
};

/**
 * Starts the jobs on the same database as everything else, in a schema of their own that the application role
 * cannot reach: what is queued names no person. Answers how to stop. `url` is the owner's; `seconds` is how long a
 * queue is left alone before it is asked again.
 */
export const startJobs = async (
  url: string,
  jobs: readonly Job[],
  report: (error: unknown, job: string) => void,
  seconds = 30,
): Promise<() => Promise<void>> => {
  const boss = new PgBoss({ connectionString: url, schema: "pgboss", max: 2 });
  let stopping = false;
  // Its last question may meet a database that has stopped already.
  boss.on("error", error => stopping || report(error, "jobs"));
  const stop = () => {
    stopping = true;
    return boss.stop({ graceful: false, close: true });
  };
  try {
    // Two that make the same queues at the same moment lock each other out (PostgreSQL ends one: deadlock).
    await alone(url, "jobs", async () => {
      await boss.start();
      for (const job of jobs) await boss.createQueue(job.name);
    });
    for (const job of jobs) {
      await boss.work(job.name, { pollingIntervalSeconds: seconds }, async () => {
        await job.run().catch(error => {
          report(error, job.name);
          throw error;
        });
      });
      await boss.schedule(job.name, job.cron);
      await boss.send(job.name, {}, { singletonKey: job.name, singletonSeconds: 60 });
    }
  } catch (error) {
    // What has begun would keep the process alive.
    await stop();
    throw error;
  }
  return stop;
};

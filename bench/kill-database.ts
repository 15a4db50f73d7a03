import { readdir, readFile } from "node:fs/promises";
import { findBinaries } from "../src/platform/db/embedded-binaries.ts";
import { findPlace } from "../src/platform/db/embedded-place.ts";
import { runningServer } from "../src/platform/db/embedded-postmaster.ts";

/** Kills the database and every process it has made. */
export const killDatabase = async (data: string): Promise<void> => {
  const place = await findPlace(data, await findBinaries(), () => {});
  const server = await runningServer(place.data);
  if (server === undefined) return;
  for (const pid of [server, ...(await childrenOf(server))])
    try {
      process.kill(pid, "SIGKILL");
    } catch {
      // It has ended by itself meanwhile.
    }
};

const childrenOf = async (parent: number): Promise<number[]> => {
  const pids = (await readdir("/proc")).map(Number).filter(pid => pid > 1);
  const statuses = await Promise.all(
    pids.map(pid => readFile(`/proc/${pid}/status`, "utf8").catch(() => "")),
  );
  return pids.filter((_, i) => Number(/^PPid:\s*(\d+)/m.exec(statuses[i]!)?.[1]) === parent);
};

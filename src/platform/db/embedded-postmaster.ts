import { spawn } from "node:child_process";
import { constants, open, readdir, readFile, readlink, realpath, stat } from "node:fs/promises";
import { join } from "node:path";
import { isCode, program } from "./embedded-binaries.ts";
import type { Place } from "./embedded-place.ts";
import { run, spawnOptionsFor } from "./embedded-run.ts";

/** What a running server wrote into its data folder. */
export type PidFile = { pid: number; sockets: string };

export const readPidFile = async (data: string): Promise<PidFile | undefined> => {
  const text = await readFile(join(data, "postmaster.pid"), "utf8").catch(() => "");
  const lines = text.split("\n");
  const [pid, , , , sockets = ""] = lines;
  // A single-user or starting server has written fewer lines, and a line still being written has no end.
  return pid && Number(pid) > 1 ? { pid: Number(pid), sockets: lines.length > 5 ? sockets : "" } : undefined;
};

/**
 * The pid of the server of this data folder, proved by the process itself: after a crash the number in the pid file
 * may belong to anyone, so a process is only signalled when it is a PostgreSQL working in our folder.
 */
export const runningServer = async (data: string): Promise<number | undefined> => {
  const written = await readPidFile(data);
  return written && (await isServerOf(written.pid, data)) ? written.pid : undefined;
};

const isServerOf = async (pid: number, data: string): Promise<boolean> => {
  const ours = await realpath(data);
  if (process.platform === "linux") {
    // The server's working folder is its data folder. Only root and the server's own user may look there.
    const [folder, file] = await Promise.all(
      ["cwd", "exe"].map(name => readlink(`/proc/${pid}/${name}`).catch(() => "")),
    );
    return folder === ours && /\/postgres( \(deleted\))?$/.test(file ?? "");
  }
  const command = await run(undefined, "/bin/ps", ["-ww", "-o", "command=", "-p", String(pid)]);
  return command.output.trim().includes(`/postgres -D ${ours} `);
};

/**
 * Makes a pid file harmless whose process is proved to be somebody else's (numbers are given again, at the latest
 * after a reboot); PostgreSQL would refuse to start. Only the number is replaced, by one that has just ended: the rest
 * lets PostgreSQL find children of the old server that still live, and wait for them.
 */
export const disownStranger = async (data: string): Promise<void> => {
  const file = join(data, "postmaster.pid");
  const written = await readPidFile(data);
  if (!written || !isAlive(written.pid) || !(await isStranger(written.pid, data))) return;
  const ended = await run(undefined, "/bin/sh", ["-c", "echo $$"]);
  const [, ...rest] = (await readFile(file, "utf8")).split("\n");
  const handle = await open(file, constants.O_WRONLY | constants.O_TRUNC | constants.O_NOFOLLOW);
  await handle.writeFile([ended.output.trim(), ...rest].join("\n"));
  await handle.close();
};

/**
 * Ends what a killed server left at work in this data folder: its children finish their query before they notice,
 * which may take minutes, and no new server starts meanwhile. Linux only; elsewhere the start waits for them.
 */
export const endOrphans = async (data: string): Promise<void> => {
  if (process.platform !== "linux" || (await runningServer(data))) return;
  for (const name of await readdir("/proc")) {
    const pid = Number(name);
    if (!(pid > 1) || !(await isServerOf(pid, data))) continue;
    // One whose parent is a server of this folder belongs to a start that was quicker than ours.
    const parent = Number(
      (await readFile(`/proc/${pid}/status`, "utf8").catch(() => "")).match(/^PPid:\s*(\d+)/m)?.[1],
    );
    if ((await isServerOf(parent, data)) || (await runningServer(data))) continue;
    if (await isServerOf(pid, data)) process.kill(pid, "SIGQUIT");
  }
};

const isStranger = async (pid: number, data: string): Promise<boolean> => {
  if (process.platform !== "linux") return !(await isServerOf(pid, data));
  const [there, owner] = await Promise.all([stat(`/proc/${pid}`).catch(() => undefined), stat(data)]);
  if (there && there.uid !== owner.uid) return true;
  // Where we may not look, we cannot tell, and leave the file to PostgreSQL.
  const seen = await readlink(`/proc/${pid}/cwd`).catch(() => undefined);
  return seen !== undefined && !(await isServerOf(pid, data));
};

export const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return isCode(error, "EPERM");
  }
};

/** Starts the server in its own process group, so that a Ctrl-C meant for Samsyn does not hit it. Resolves to why it ended, if it ends. */
export const spawnServer = async (place: Place, test: boolean): Promise<{ ended: Promise<string> }> => {
  const log = join(place.folder, "start.log");
  const output = await open(log, "w", 0o600);
  const child = spawn(program(place.binaries, "postgres"), ["-D", place.data, ...settings(place, test)], {
    ...spawnOptionsFor(place.runner),
    detached: true,
    stdio: ["ignore", output.fd, output.fd],
  });
  const ended = new Promise<string>(resolve => {
    child.on("error", error => resolve(error.message));
    child.on("exit", async () => resolve((await readFile(log, "utf8").catch(() => "")).trim().slice(-2000)));
  });
  await output.close();
  child.unref();
  return { ended };
};

const settings = (place: Place, test: boolean): string[] => {
  const chosen: Record<string, string> = {
    listen_addresses: "",
    port: "5432",
    unix_socket_directories: place.sockets,
    unix_socket_permissions: "0700",
    max_connections: "60",
    // Restoring replaces every table, index and key in one transaction, and holds a lock on each: some 6,500.
    max_locks_per_transaction: "256",
    shared_buffers: test ? "64MB" : "128MB",
    max_wal_size: "1GB",
    jit: "off",
    // What an import of ten thousand rows has changed is known to the planner soon; until then it plans for none.
    autovacuum_naptime: "10s",
    fsync: test ? "off" : "on",
    full_page_writes: test ? "off" : "on",
    synchronous_commit: test ? "off" : "on",
    log_timezone: "UTC",
    timezone: "UTC",
    // A week of logs, each day over the one of last week.
    logging_collector: test ? "off" : "on",
    log_directory: "log",
    log_filename: "%a.log",
    log_rotation_age: "1d",
    log_truncate_on_rotation: "on",
    // Values that people typed must not lie in a log.
    log_parameter_max_length_on_error: "0",
    // Nor those of a row that was refused, which "default" repeats as a detail.
    log_error_verbosity: "terse",
    cluster_name: "samsyn",
  };
  return Object.entries(chosen).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
};

/** Stops the server of this data folder: fast (open transactions are rolled back), and when that hangs, immediately (as a crash). */
export const stopServer = async (data: string): Promise<void> => {
  const patience = [
    { signal: "SIGINT", seconds: 60 },
    { signal: "SIGQUIT", seconds: 20 },
  ] as const;
  for (const { signal, seconds } of patience) {
    const pid = await runningServer(data);
    if (!pid) return;
    process.kill(pid, signal);
    if (await gone(pid, data, seconds)) return;
  }
  throw new Error(`The database server of ${data} does not stop.`);
};

const gone = async (pid: number, data: string, seconds: number): Promise<boolean> => {
  for (const until = Date.now() + seconds * 1000; Date.now() < until; await pause(25))
    if (!isAlive(pid) || !(await isServerOf(pid, data))) return true;
  return false;
};

export const pause = (milliseconds: number): Promise<void> =>
  new Promise(resolve => setTimeout(resolve, milliseconds));

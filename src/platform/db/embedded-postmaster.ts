import { spawn } from "node:child_process";
import { open, readFile, readlink, realpath } from "node:fs/promises";
import { join } from "node:path";
import { program } from "./embedded-binaries.ts";
import type { Place } from "./embedded-place.ts";
import { run, spawnOptionsFor } from "./embedded-run.ts";

/** What a running server wrote into its data folder. */
export type PidFile = { pid: number; sockets: string };

export const readPidFile = async (data: string): Promise<PidFile | undefined> => {
  const text = await readFile(join(data, "postmaster.pid"), "utf8").catch(() => "");
  const [pid, , , , sockets] = text.split("\n");
  // A single-user or starting server has written fewer lines.
  return pid && Number(pid) > 1 ? { pid: Number(pid), sockets: sockets ?? "" } : undefined;
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

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
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
    shared_buffers: test ? "64MB" : "128MB",
    max_wal_size: "1GB",
    jit: "off",
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
    log_error_verbosity: "default",
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

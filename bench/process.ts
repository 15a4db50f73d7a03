import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";

/** A folder only we can enter, gone when the work is done. */
export const inFolder = async <T>(work: (folder: string) => Promise<T>): Promise<T> => {
  const folder = await mkdtemp(join(tmpdir(), "samsyn-bench-"));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
};

export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer().once("error", reject);
    server.listen(0, "localhost", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });

/** What serves at an address: `stop` asks it to, `kill` ends it and all it started at once, `said` is the last it told. */
type Started = { url: string; stop: () => Promise<void>; kill: () => void; said: () => string };

/** Starts a command that serves, waits for its first page, and can stop all it started. */
export const startServing = async (
  command: string,
  args: readonly string[],
  { cwd, data, seconds }: { cwd: string; data: string; seconds: number },
): Promise<Started> => {
  const port = await freePort();
  const url = `http://localhost:${port}`;
  // A group of its own, so that stopping reaches what npm started too, and nothing else.
  const child = spawn(command, args, { cwd, env: environment(data, port), detached: true, stdio: quiet });
  const said = outputOf(child);
  const stop = () => stopGroup(child);
  try {
    await firstPage(`${url}/sign-in`, child, seconds);
    return { url, stop, kill: () => process.kill(-child.pid!, "SIGKILL"), said };
  } catch (error) {
    await stop();
    throw new Error(`${command} ${args.join(" ")}: ${String(error)}\n${said()}`);
  }
};

/** Runs a command to its end; what it said is told when it fails. */
export const runToEnd = async (
  command: string,
  args: readonly string[],
  { cwd, data }: { cwd: string; data?: string },
): Promise<void> => {
  const env = data ? environment(data, 0) : process.env;
  const child = spawn(command, args, { cwd, env, stdio: quiet });
  const said = outputOf(child);
  const code = await new Promise(resolve => child.once("close", resolve));
  if (code !== 0) throw new Error(`${command} ${args.join(" ")} ended with ${String(code)}\n${said()}`);
};

const quiet: ["ignore", "pipe", "pipe"] = ["ignore", "pipe", "pipe"];

/** Nothing of the caller's settings decides what is measured. */
const environment = (data: string, port: number): NodeJS.ProcessEnv => {
  const { DATABASE_URL, SAMSYN_URL, OIDC_ISSUER, NODE_ENV, ...rest } = process.env;
  return { ...rest, SAMSYN_DATA: data, PORT: String(port), HOST: "localhost", LOG_LEVEL: "error" };
};

const outputOf = (child: ChildProcess): (() => string) => {
  let text = "";
  const keep = (chunk: Buffer) => {
    text = (text + chunk.toString()).slice(-4000);
  };
  child.stdout?.on("data", keep);
  child.stderr?.on("data", keep);
  return () => text;
};

const firstPage = async (url: string, child: ChildProcess, seconds: number): Promise<void> => {
  const end = Date.now() + seconds * 1000;
  while (Date.now() < end) {
    if (child.exitCode !== null) throw new Error(`ended with ${child.exitCode}`);
    const ok = await fetch(url, { signal: AbortSignal.timeout(10_000) }).then(
      async response => (await response.text()) !== "" && response.ok,
      () => false,
    );
    if (ok) return;
    await wait(50);
  }
  throw new Error(`no page within ${seconds} s`);
};

/** Asks to stop, waits until nobody of the group is left, and ends by force only after 30 seconds. */
const stopGroup = async (child: ChildProcess): Promise<void> => {
  if (child.pid === undefined) return;
  const tell = (signal: NodeJS.Signals | 0): boolean => {
    try {
      return process.kill(-child.pid!, signal);
    } catch {
      return false;
    }
  };
  if (!tell("SIGTERM")) return;
  for (const end = Date.now() + 30_000; Date.now() < end; await wait(50)) if (!tell(0)) return;
  tell("SIGKILL");
};

/** Measures the built server with the example municipalities in it, in a folder that is gone afterwards. */
export const withExamples = <T>(measure: (url: string) => Promise<T>): Promise<T> =>
  inFolder(async folder => {
    const cwd = process.cwd();
    const data = join(folder, "data");
    await runToEnd(process.execPath, ["bin/samsyn", "demo"], { cwd, data });
    const server = await startServing("bin/samsyn", ["serve"], { cwd, data, seconds: 60 });
    try {
      return await measure(server.url);
    } finally {
      await server.stop();
    }
  });

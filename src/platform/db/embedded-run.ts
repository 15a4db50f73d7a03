import { type SpawnOptions, spawn } from "node:child_process";

/** The operating system's user that PostgreSQL runs as; undefined means the user who runs Samsyn. */
export type Runner = { uid: number; gid: number } | undefined;

export type Ran = { code: number | null; output: string };

// Settings such as DATABASE_URL or PGDATA must reach neither PostgreSQL nor its users' sight in /proc.
export const cleanEnvironment = (): NodeJS.ProcessEnv => ({
  PATH: process.env.PATH ?? "/usr/local/bin:/usr/bin:/bin",
  LC_ALL: "C",
  TZ: "UTC",
});

export const spawnOptionsFor = (runner: Runner): SpawnOptions => ({
  // The working folder of Samsyn may be closed to the runner.
  cwd: "/",
  env: cleanEnvironment(),
  ...(runner ?? {}),
});

/** Runs a program to its end as the given user; a program that cannot be started is code null. */
export const run = (runner: Runner, program: string, parameters: readonly string[]): Promise<Ran> =>
  new Promise(resolve => {
    const child = spawn(program, parameters, {
      ...spawnOptionsFor(runner),
      stdio: ["ignore", "pipe", "pipe"],
    });
    let output = "";
    const collect = (part: Buffer) => {
      output = (output + part.toString("utf8")).slice(-8000);
    };
    child.stdout?.on("data", collect);
    child.stderr?.on("data", collect);
    child.on("error", error => resolve({ code: null, output: `${output}${error.message}` }));
    child.on("close", code => resolve({ code, output }));
  });

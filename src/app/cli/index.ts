import { run } from "./run.ts";

/** A command typed in a terminal; answers the exit code. */
export const command = (argv: readonly string[]): Promise<number> =>
  run(argv, {
    env: process.env,
    out: text => process.stdout.write(`${text}\n`),
    err: text => process.stderr.write(`${text}\n`),
    watched: process.stderr.isTTY ?? false,
    now: () => new Date(),
  });

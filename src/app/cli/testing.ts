import { run } from "./run.ts";

/** The command line as a test calls it: what it answers, what it says, and its exit code. */
export const samsynWith =
  (watched: boolean) =>
  async (...words: string[]): Promise<{ code: number; out: string; err: string }> => {
    const out: string[] = [];
    const err: string[] = [];
    const code = await run(words, {
      env: {},
      out: text => out.push(text),
      err: text => err.push(text),
      watched,
      now: () => new Date("2026-03-02T09:00:00Z"),
    });
    return { code, out: out.join("\n"), err: err.join("\n") };
  };

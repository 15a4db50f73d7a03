type Cli = { command: (argv: readonly string[]) => Promise<number> };
const cli = import.meta.glob<Cli>("./cli/index.ts");

/**
 * The one way in: every command, the server too. It is the entry of the server build, so that pages,
 * API, jobs and commands share one copy of every module. Answers the exit code.
 */
export const main = async (argv: readonly string[]): Promise<number> => {
  // React and React Router choose their fast form by it when they are loaded, which is below.
  process.env.NODE_ENV ??= "production";
  if (argv[0] === "serve" && argv.length === 1) {
    const { serve } = await import("./server.ts");
    return serve(process.env);
  }
  const load = cli["./cli/index.ts"];
  if (!load) throw new Error("this build has no commands");
  const { command } = await load();
  return command(argv);
};

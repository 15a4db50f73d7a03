/**
 * The one way in: every command, the server too. It is the entry of the server build, so that pages,
 * API, jobs and commands share one copy of every module. Answers the exit code.
 */
export const main = async (argv: readonly string[]): Promise<number> => {
  // React chooses its fast form by it when it is loaded, which is below.
  process.env.NODE_ENV ??= "production";
  const { command } = await import("./cli/index.ts");
  return command(argv);
};

/**
 * An error without its words: those of a database repeat what was to be written. Where it happened, its kind and the
 * database's code are left.
 */
export const bare = (error: unknown): Error => {
  const { name, stack } = error instanceof Error ? error : new Error();
  const code =
    error instanceof Error && "code" in error && typeof error.code === "string" ? ` ${error.code}` : "";
  const told = new Error(name + code);
  const frames = (stack ?? "").split("\n").filter(line => /^\s+at /.test(line));
  told.stack = [told.message, ...frames].join("\n");
  return told;
};

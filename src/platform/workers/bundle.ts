import { readdirSync } from "node:fs";
import { basename, join } from "node:path";

const ending = ".worker.ts";

/** The worker files below a source folder, by their name (`read-tables` for `read-tables.worker.ts`). */
export const workerFiles = (source: string): Map<string, string> => {
  const files = readdirSync(source, { recursive: true, encoding: "utf8" }).filter(file =>
    file.endsWith(ending),
  );
  const named = new Map(files.map(file => [basename(file, ending), join(source, file)]));
  if (named.size !== files.length) throw new Error(`two worker files of one name: ${files.join(", ")}`);
  return named;
};

/**
 * Makes `NAME.js` of worker files, each with all it imports but packages. Used by the build, and
 * on the fly under test and in development: Node 20 runs no TypeScript, and a
 * worker tried in the test's own thread would be no proof that it is stopped when it must be.
 */
export const bundleWorkers = async (files: ReadonlyMap<string, string>, outDir: string): Promise<void> => {
  // Vite is there while building and testing only, so it is not asked for at the top.
  const { build } = await import("vite");
  await build({
    configFile: false,
    envFile: false,
    publicDir: false,
    logLevel: "silent",
    build: {
      ssr: true,
      outDir,
      emptyOutDir: false,
      minify: false,
      target: "node20",
      rolldownOptions: {
        input: Object.fromEntries(files),
        output: { format: "es", entryFileNames: "[name].js", chunkFileNames: "shared-[hash].js" },
      },
    },
  });
};

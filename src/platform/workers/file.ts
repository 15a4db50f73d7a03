import { existsSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { bundleWorkers, workerFiles } from "./bundle.ts";

const here = fileURLToPath(import.meta.url);
const made = new Map<string, Promise<string>>();
let folder: string | undefined;

/** The JavaScript file of a worker: from the build, or made now when the source itself is running. */
export const workerFile = (name: string): Promise<string> => {
  if (!here.endsWith(".ts")) return Promise.resolve(builtFile(name));
  const known = made.get(name) ?? makeFile(name);
  made.set(name, known);
  return known;
};

/** Built code lies in build/server or a folder below it. */
const builtFile = (name: string): string => {
  const places = [dirname(here), dirname(dirname(here))].map(place => join(place, "workers", `${name}.js`));
  const found = places.find(place => existsSync(place));
  if (!found) throw new Error(`no worker ${name} in ${places.join(" or ")}: build again`);
  return found;
};

const makeFile = async (name: string): Promise<string> => {
  const source = join(dirname(here), "../..");
  const file = workerFiles(source).get(name);
  if (!file) throw new Error(`no file ${name}.worker.ts below ${source}`);
  const out = join(ownFolder(source), name);
  await bundleWorkers(new Map([[name, file]]), out);
  return join(out, `${name}.js`);
};

/** Below node_modules, so that the worker finds its packages; one a process, gone when it ends. */
const ownFolder = (source: string): string => {
  if (folder) return folder;
  const cache = join(source, "../node_modules/.cache");
  mkdirSync(cache, { recursive: true });
  const own = mkdtempSync(join(cache, "samsyn-workers-"));
  process.once("exit", forgetFiles);
  folder = own;
  return own;
};

/** Removes what was made on the fly; a later call makes it again. */
export const forgetFiles = (): void => {
  if (folder) rmSync(folder, { recursive: true, force: true });
  folder = undefined;
  made.clear();
};

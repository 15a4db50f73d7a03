import { createHash } from "node:crypto";
import { chmod, lchown, lstat, mkdir, mkdtemp, realpath, rename, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { type Binaries, copyBinaries, exists, link, usable } from "./embedded-binaries.ts";
import { type Runner, run } from "./embedded-run.ts";

/**
 * Where a cluster lives and who runs it. `cluster` belongs to the runner and holds `data`, PostgreSQL's own folder;
 * `sockets` is a folder that only the runner (and root) may enter.
 */
export type Place = {
  folder: string;
  cluster: string;
  data: string;
  sockets: string;
  runner: Runner;
  binaries: Binaries;
};

/** Decides user, folder and binaries so that PostgreSQL can reach them all; says so where that is not the asked folder. */
export const findPlace = async (
  asked: string,
  packaged: Binaries,
  say: (sentence: string) => void,
): Promise<Place> => {
  const wanted = resolve(asked);
  await ensureFolder(wanted);
  const real = await realpath(wanted);
  const runner = await runnerFor(real);
  const folder = (await reaches(runner, real)) ? real : await elsewhere(real, runner, say);
  const cluster = join(folder, "cluster");
  if (!(await makeFolder(cluster, 0o700, runner)))
    throw new Error(
      `The folder ${cluster} belongs to another user. Start Samsyn as that user, or give another folder.`,
    );
  const binaries = await placeBinaries(packaged, folder, runner, say);
  const sockets = await socketFolder(folder, runner);
  return { folder, cluster, data: join(cluster, "data"), sockets, runner, binaries };
};

/**
 * Makes a folder where there is none, and those above it. One at a time, since Node's own recursive way never ends
 * where the system takes no folder (/proc).
 */
export const ensureFolder = async (folder: string): Promise<void> => {
  const isFolder = async (path: string) => (await stat(path).catch(() => null))?.isDirectory() ?? false;
  if (await isFolder(folder)) return;
  const above = dirname(folder);
  if (above !== folder && !(await exists(above))) await ensureFolder(above);
  try {
    await mkdir(folder);
    // Under umask 077 it would be closed to the runner; the cluster inside is 0700 of its own.
    await chmod(folder, 0o711);
  } catch (error) {
    // Another Samsyn may have made it meanwhile.
    if (!(await isFolder(folder))) throw error;
  }
};

// PostgreSQL refuses to run as root, and initdb needs a user that the system knows by name.
const runnerFor = async (folder: string): Promise<Runner> => {
  if (process.getuid?.() !== 0) return undefined;
  const before = await lstat(join(folder, "cluster")).catch(() => undefined);
  if (before && before.uid !== 0) return { uid: before.uid, gid: before.gid };
  for (const name of ["samsyn", "postgres", "nobody"]) {
    const ids = await Promise.all(["-u", "-g"].map(what => run(undefined, "id", [what, name])));
    const [uid, gid] = ids.map(id => (id.code === 0 ? Number(id.output.trim()) : 0));
    if (uid && gid) return { uid, gid };
  }
  throw new Error(
    "PostgreSQL cannot run as root, and this machine has none of the users samsyn, postgres or nobody. Make a user samsyn, start Samsyn as another user, or give DATABASE_URL.",
  );
};

const reaches = async (runner: Runner, folder: string): Promise<boolean> =>
  (await run(runner, "/bin/sh", ["-c", 'cd "$1"', "sh", folder])).code === 0;

const elsewhere = async (real: string, runner: Runner, say: (sentence: string) => void): Promise<string> => {
  const name = `samsyn-${short(real)}`;
  for (const parent of ["/var/lib", tmpdir()]) {
    const folder = join(parent, name);
    // Ours and not the runner's: root writes files here, and nobody else may put links in their way.
    if (!(await makeFolder(folder, 0o711, undefined)) || !(await reaches(runner, folder))) continue;
    say(`The database lives in ${folder}, because its user (uid ${runner?.uid}) cannot enter ${real}.`);
    return folder;
  }
  throw new Error(
    `The database's user (uid ${runner?.uid}) can enter neither ${real} nor a folder in /var/lib or ${tmpdir()}. Give a folder that it can enter, or DATABASE_URL.`,
  );
};

/**
 * Makes a folder for a user; one that is there already must be that user's and closed to writing (others can make names
 * in /tmp). Made aside and renamed: another start at the same moment must not find it half made, and take it for a stranger's.
 */
const makeFolder = async (folder: string, mode: number, owner: Runner): Promise<boolean> => {
  const uid = owner?.uid ?? process.getuid?.();
  const isOurs = async () => {
    const there = await lstat(folder).catch(() => null);
    if (!there?.isDirectory()) return false;
    return there.uid === uid && (there.mode & 0o777) === mode;
  };
  if (await exists(folder)) return isOurs();
  let aside: string | undefined;
  try {
    aside = await mkdtemp(`${folder}-`);
    await chmod(aside, mode);
    await own(aside, owner);
    await rename(aside, folder);
    return true;
  } catch {
    // The other start was quicker, or nothing can be made here.
    if (aside) await rm(aside, { recursive: true, force: true });
    return isOurs();
  }
};

const own = async (path: string, runner: Runner): Promise<void> => {
  if (runner) await lchown(path, runner.uid, runner.gid);
};

const placeBinaries = async (
  packaged: Binaries,
  folder: string,
  runner: Runner,
  say: (sentence: string) => void,
): Promise<Binaries> => {
  const copied = join(folder, `postgresql-${packaged.version}`);
  if ((await link(packaged)) && (await usable(packaged, runner))) return packaged;
  if (!(await exists(copied)))
    say(`PostgreSQL is copied to ${copied}, because it cannot run from where npm put it.`);
  const copy = await copyBinaries(packaged, folder);
  if (await usable(copy, runner)) return copy;
  const tried = await run(runner, join(copied, "native", "bin", "postgres"), ["--version"]);
  throw new Error(
    `The PostgreSQL that Samsyn brings does not run here (${tried.output.trim()}). Give DATABASE_URL instead.`,
  );
};

// The address of a unix socket holds 107 bytes, ".s.PGSQL.5432" and a temporary suffix included.
const longestSocketFolder = 107 - Buffer.byteLength("/.s.PGSQL.5432.lock");

const socketFolder = async (folder: string, runner: Runner): Promise<string> => {
  const name = `samsyn-${short(folder)}-s`;
  for (const candidate of [join(folder, "socket"), join(tmpdir(), name), join("/tmp", name)])
    if (Buffer.byteLength(candidate) <= longestSocketFolder && (await makeFolder(candidate, 0o700, runner)))
      return candidate;
  throw new Error(
    `No folder is short enough for the database's socket: ${folder} and ${tmpdir()} are too long.`,
  );
};

const short = (text: string): string => createHash("sha256").update(text).digest("hex").slice(0, 12);

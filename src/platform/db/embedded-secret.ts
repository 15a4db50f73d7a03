import { randomBytes } from "node:crypto";
import { lchown, link, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { exists, isCode, program } from "./embedded-binaries.ts";
import type { Place } from "./embedded-place.ts";
import { run } from "./embedded-run.ts";

/**
 * The password of the cluster, in a file that only the user of Samsyn reads. The socket's folder is closed already;
 * the password also keeps out other programs that happen to run as the same user as PostgreSQL (such as nobody).
 */
export const secretOf = async (place: Place): Promise<string> => {
  const file = join(place.folder, "secret");
  if (!(await exists(file))) {
    if (await exists(place.data))
      throw new Error(
        `The database in ${place.data} is there, but its password in ${file} is not. Put the file back.`,
      );
  }
  return keptSecret(file);
};

/** The password of the application's own login, made where there is none: at creation, or by the first start that knows it. */
export const appSecretOf = (place: Place): Promise<string> => keptSecret(join(place.folder, "secret-app"));

// Written aside and linked: of two starts at the same moment both read the whole secret of the quicker.
const keptSecret = async (file: string): Promise<string> => {
  if (!(await exists(file))) {
    const aside = `${file}-${process.pid}`;
    await writeFile(aside, randomBytes(24).toString("hex"), { mode: 0o600 });
    await link(aside, file).catch(error => {
      if (!isCode(error, "EEXIST")) throw error;
    });
    await rm(aside, { force: true });
  }
  return (await readFile(file, "utf8")).trim();
};

export const majorVersion = "18";

/** Creates the cluster unless it is there. Made aside and renamed, so that a start killed half way leaves no half cluster. */
export const createCluster = async (
  place: Place,
  secret: string,
  test: boolean,
  say: (sentence: string) => void,
): Promise<void> => {
  if (await exists(place.data)) return refuseOtherVersion(place.data);
  say("Creating the database (a few seconds, only at the first start) …");
  const aside = join(place.cluster, `new-${process.pid}`);
  const passwordFile = join(place.cluster, `password-${process.pid}`);
  try {
    await writeFile(passwordFile, `${secret}\n`, { mode: 0o600, flag: "wx" });
    if (place.runner) await lchown(passwordFile, place.runner.uid, place.runner.gid);
    const created = await run(place.runner, program(place.binaries, "initdb"), [
      `--pgdata=${aside}`,
      `--pwfile=${passwordFile}`,
      "--username=samsyn",
      "--auth=scram-sha-256",
      "--data-checksums",
      "--encoding=UTF8",
      // Order and case of the built-in provider never change with a library; names are sorted with ICU collations.
      "--locale-provider=builtin",
      "--builtin-locale=C.UTF-8",
      "--locale=C",
      ...(test ? ["--no-sync"] : []),
    ]);
    if (created.code !== 0) throw new Error(`The database could not be created: ${created.output.trim()}`);
    // The other of two first starts may have been quicker; then its cluster is used.
    await rename(aside, place.data).catch(error => {
      if (!isCode(error, "ENOTEMPTY", "EEXIST")) throw error;
    });
  } finally {
    await rm(passwordFile, { force: true });
    await rm(aside, { recursive: true, force: true });
  }
};

const refuseOtherVersion = async (data: string): Promise<void> => {
  const found = (await readFile(join(data, "PG_VERSION"), "utf8")).trim();
  if (found !== majorVersion)
    throw new Error(
      `The database in ${data} is of PostgreSQL ${found}, this Samsyn brings ${majorVersion}. Make a backup with the older Samsyn and restore it here.`,
    );
};

// Makes a fresh clone ready: dependencies as the lock file says, and a build of the sources as they are.
// Plain JavaScript with nothing installed, because it runs before anything is.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

const run = (command, args) => {
  // npm is a script on Windows and needs its shell; arguments here are ours alone.
  const { status } = spawnSync(command, args, { cwd: root, stdio: ["ignore", 2, 2], shell: process.platform === "win32" });
  if (status !== 0) process.exit(status ?? 1);
};

/** Runs without a word; what was said is told when it fails. */
const runQuietly = (command, args) => {
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 1 << 26,
    shell: process.platform === "win32",
  });
  if (status === 0) return;
  console.error(`${stdout ?? ""}${stderr ?? ""}`);
  process.exit(status ?? 1);
};

const stamped = (file, stamp, make) => {
  if (existsSync(file) && readFileSync(file, "utf8") === stamp) return;
  make();
  writeFileSync(file, stamp);
};

/** Installs when the lock file is not the one installed. Install scripts are not needed and not run. */
export const install = () => {
  const lock = createHash("sha256").update(readFileSync(join(root, "package-lock.json"))).digest("hex");
  stamped(join(root, "node_modules", ".samsyn-lock"), lock, () => {
    console.error("Installing what Samsyn stands on ...");
    // Not `npm ci`: it refuses a lock file that does not name the binaries of every platform, while this takes
    // the locked versions, adds the binaries of the platform at hand, and leaves the lock file as it is.
    run("npm", ["install", "--no-save", "--ignore-scripts", "--no-audit", "--no-fund", "--prefer-offline", "--loglevel=error"]);
  });
};

const sources = folder =>
  readdirSync(folder, { withFileTypes: true }).flatMap(entry =>
    entry.isDirectory() ? sources(join(folder, entry.name)) : [join(folder, entry.name)],
  );

/** Builds when a source file is not the one built. */
export const build = () => {
  const hash = createHash("sha256");
  const files = ["package-lock.json", "vite.config.ts", "react-router.config.ts"].map(file => join(root, file));
  for (const file of [...files, ...sources(join(root, "src")).sort()])
    if (!file.includes(".test.")) hash.update(file.slice(root.length)).update(readFileSync(file));
  stamped(join(root, "build", ".samsyn-sources"), hash.digest("hex"), () => {
    console.error("Building ...");
    runQuietly("npm", ["run", "--silent", "build"]);
  });
};

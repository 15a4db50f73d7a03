import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { chmod, mkdtemp, readdir, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import pg from "pg";
import { build } from "vite";
import { afterAll, afterEach, beforeAll } from "vitest";
import { type Cluster, startCluster } from "./embedded.ts";
import { pause, stopServer } from "./embedded-postmaster.ts";

export const isRoot = process.getuid?.() === 0;
export let base: string;
export const clusters: Cluster[] = [];
const programs: Program[] = [];

/** Whether another user can enter the project, which root may keep in a folder closed to everybody else. */
export const reachedBy = (uid: number): boolean => {
  const look = `require("node:fs").accessSync(${JSON.stringify(resolve("package.json"))})`;
  return spawnSync(process.execPath, ["-e", look], { uid, gid: uid, cwd: "/" }).status === 0;
};

export const start = async (folder: string, options = { test: true }) => {
  const said: string[] = [];
  const cluster = await startCluster(folder, sentence => said.push(sentence), options);
  clusters.push(cluster);
  return { ...cluster, said, data: join(cluster.folder, "cluster", "data") };
};

export const ask = async (url: string, statement: string): Promise<pg.QueryResultRow> => {
  const client = new pg.Client({ connectionString: url });
  client.on("error", () => {});
  await client.connect();
  try {
    return (await client.query(statement)).rows[0] ?? {};
  } finally {
    await client.end();
  }
};

type Program = { process: ChildProcess; url: Promise<string>; said: string[]; folder: string };

/** Samsyn's part that starts the database, as a process of its own that can be killed or be another user's. */
export const program = (
  folder: string,
  user: { uid: number; gid: number } | undefined = undefined,
  { test = true } = {},
): Program => {
  const child = spawn(process.execPath, [join(base, "program.mjs"), folder, test ? "test" : "real"], {
    stdio: ["pipe", "pipe", "pipe"],
    cwd: base,
    ...user,
  });
  const said: string[] = [];
  const url = new Promise<string>((done, fail) => {
    let line = "";
    child.stdout.on("data", part => {
      line += part;
      const lines = line.split("\n");
      line = lines.pop()!;
      for (const each of lines) each.startsWith("postgresql:") ? done(each) : said.push(each);
    });
    let error = "";
    child.stderr.on("data", part => {
      error += part;
    });
    child.on("close", () => fail(new Error(error)));
  });
  url.catch(() => {});
  const made = { process: child, url, said, folder };
  programs.push(made);
  return made;
};

export const killHard = async (child: ChildProcess) => {
  const gone = once(child, "exit");
  child.kill("SIGKILL");
  await gone;
};

export const until = async (what: () => Promise<boolean> | boolean) => {
  for (const end = Date.now() + 40_000; Date.now() < end; await pause(50)) if (await what()) return;
  throw new Error("waited in vain");
};

beforeAll(async () => {
  base = await mkdtemp(join(tmpdir(), "samsyn-embedded-"));
  await chmod(base, 0o755);
  const entry = resolve(import.meta.dirname, "embedded.ts");
  await build({
    configFile: false,
    logLevel: "silent",
    build: { ssr: entry, outDir: base, emptyOutDir: false },
  });
  const built = (await readdir(base)).find(name => name.startsWith("embedded."))!;
  await symlink(resolve("node_modules"), join(base, "node_modules"));
  await writeFile(join(base, "package.json"), '{ "type": "module" }');
  await writeFile(
    join(base, "program.mjs"),
    `import { startCluster } from "./${built}";
     const cluster = await startCluster(process.argv[2], sentence => console.log(sentence), { test: process.argv[3] === "test" });
     console.log(cluster.url);
     process.stdin.on("data", async () => { await cluster.stop(); process.exit(0); });`,
  );
});

afterEach(async () => {
  for (const each of programs.splice(0)) {
    if (each.process.exitCode === null && each.process.signalCode === null) await killHard(each.process);
    await stopServer(join(each.folder, "cluster", "data")).catch(() => {});
  }
  for (const cluster of clusters.splice(0)) await cluster.stop();
});

afterAll(() => rm(base, { recursive: true, force: true }));

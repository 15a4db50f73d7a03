import { spawn } from "node:child_process";
import { once } from "node:events";
import { chown, readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import {
  disownStranger,
  isAlive,
  pause,
  readPidFile,
  runningServer,
  stopServer,
} from "./embedded-postmaster.ts";
import { ask, base, clusters, isRoot, killHard, program, start, until } from "./embedded-testing.ts";

describe("after a hard kill", () => {
  test("of Samsyn the database runs on and is adopted by the next start", async () => {
    const folder = join(base, "adopt");
    const first = program(folder);
    await ask(await first.url, "create table kept as select 3 as n");
    const pid = (await readPidFile(join(folder, "cluster", "data")))?.pid;
    await killHard(first.process);
    const next = await start(folder);
    expect(await runningServer(next.data)).toBe(pid);
    expect(await ask(next.url, "select n from kept")).toEqual({ n: 3 });
  });

  test("a server left behind without durability is not adopted for real work", async () => {
    const folder = join(base, "left-behind");
    const first = program(folder);
    await first.url;
    await killHard(first.process);
    const next = await start(folder, { test: false });
    expect(await ask(next.url, "select current_setting('fsync') as fsync")).toEqual({ fsync: "on" });
    expect(next.said.join()).toContain("other settings");
  });

  test("of the database it is started again while Samsyn lives on", async () => {
    const cluster = await start(join(base, "again"), { test: false });
    await ask(cluster.url, "create table kept as select 4 as n");
    const pid = (await runningServer(cluster.data))!;
    process.kill(pid, "SIGKILL");
    await until(() => cluster.said.includes("The database answers again."));
    expect(await runningServer(cluster.data)).not.toBe(pid);
    expect(await ask(cluster.url, "select n from kept")).toEqual({ n: 4 });
    await expect(program(cluster.folder).url).rejects.toThrow(/already runs/);
  });

  test("of both, with somebody at work, it starts and has kept what was written", async () => {
    const folder = join(base, "both");
    // As in real work: a server for tests may lose its last fifth of a second.
    const first = program(folder, undefined, { test: false });
    const url = await first.url;
    await ask(url, "create table kept as select 5 as n");
    const busy = ask(url, "select count(*) from generate_series(1, 100000000)").catch(() => "broken off");
    await pause(300);
    const server = (await runningServer(join(folder, "cluster", "data")))!;
    await killHard(first.process);
    process.kill(server, "SIGKILL");
    const next = await start(folder, { test: false });
    expect(await ask(next.url, "select n from kept")).toEqual({ n: 5 });
    await busy;
  });

  test("a number in the pid file that now is another process is neither signalled nor in the way", async () => {
    const cluster = await start(join(base, "stale"));
    await cluster.stop();
    clusters.pop();
    const owner = await stat(cluster.data);
    const user = isRoot ? { uid: owner.uid, gid: owner.gid } : {};
    const innocent = spawn("sleep", ["100"], { cwd: "/", ...user });
    await once(innocent, "spawn");
    const file = join(cluster.data, "postmaster.pid");
    await writeFile(file, `${innocent.pid}\n${cluster.data}\n1\n5432\n/nowhere\n\n\nready   \n`);
    await chown(file, owner.uid, owner.gid);
    await stopServer(cluster.data);
    expect(isAlive(innocent.pid!)).toBe(true);
    const again = await start(cluster.folder);
    expect(await ask(again.url, "select 1 as n")).toEqual({ n: 1 });
    expect(isAlive(innocent.pid!)).toBe(true);
    expect(innocent.signalCode).toBeNull();
    await killHard(innocent);
  });

  test("the pid file of a living server of ours is left alone", async () => {
    const cluster = await start(join(base, "living"));
    const before = await readFile(join(cluster.data, "postmaster.pid"), "utf8");
    await disownStranger(cluster.data);
    expect(await readFile(join(cluster.data, "postmaster.pid"), "utf8")).toBe(before);
  });
});

describe("two starts on one folder", () => {
  test("the second says so and stops, and leaves the first at work", async () => {
    const cluster = await start(join(base, "two"));
    const second = program(cluster.folder);
    await expect(second.url).rejects.toThrow(
      `Samsyn already runs on ${cluster.folder} (process ${process.pid})`,
    );
    expect(await ask(cluster.url, "select 1 as n")).toEqual({ n: 1 });
  });

  test("at the same moment, on an empty folder, exactly one goes on", async () => {
    const both = [program(join(base, "race")), program(join(base, "race"))];
    const ended = await Promise.allSettled(both.map(each => each.url));
    expect(ended.map(each => each.status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(String(ended.find(each => each.status === "rejected")?.reason)).toContain("already runs");
  });

  test("the folder is free at once when the first was killed", async () => {
    const folder = join(base, "freed");
    const first = program(folder);
    await first.url;
    await killHard(first.process);
    expect(await ask((await start(folder)).url, "select 1 as n")).toEqual({ n: 1 });
  });
});

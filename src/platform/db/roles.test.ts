import { rm } from "node:fs/promises";
import { join } from "node:path";
import pg from "pg";
import { expect, test } from "vitest";
import { clusterServing } from "./embedded.ts";
import { ask, base, clusters, start } from "./embedded-testing.ts";
import { migrate } from "./migrate.ts";
import { tooMighty } from "./roles.ts";

/** What the application's login is refused when it tries statements one after the other on one connection. */
const refusedTo = async (url: string, ...statements: string[]): Promise<string> => {
  const client = new pg.Client({ connectionString: url, options: "-c role=samsyn_app" });
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
    return (await client.query<{ me: string }>("select current_user || '/' || session_user as me")).rows[0]!
      .me;
  } catch (error) {
    return String(error);
  } finally {
    await client.end();
  }
};

test("the application logs in as one who can be nothing more, whatever role it resets or sets", async () => {
  const cluster = await start(join(base, "login"));
  await migrate(cluster.url);
  expect(await tooMighty(cluster.app)).toBeNull();
  expect(await refusedTo(cluster.app)).toBe("samsyn_app/samsyn_login");
  expect(await refusedTo(cluster.app, "reset role")).toBe("samsyn_app/samsyn_login");
  expect(await refusedTo(cluster.app, "set role none")).toBe("samsyn_login/samsyn_login");
  expect(await refusedTo(cluster.app, "set role none", "select 1 from platform.person")).toMatch(
    /permission denied/,
  );
  for (const attempt of [
    "set role samsyn",
    "set role samsyn_owner",
    "set session authorization samsyn",
    "create role x superuser",
    "create schema x",
    "create table public.x (n int)",
    "alter role samsyn_login superuser",
    "grant samsyn_owner to samsyn_login",
    "alter table platform.reminder disable row level security",
    "copy platform.municipality to program 'true'",
    "select pg_read_file('postmaster.pid')",
  ])
    expect([attempt, await refusedTo(cluster.app, "set role none", attempt)]).toEqual([
      attempt,
      expect.stringMatching(/permission denied|must be (owner|able)|cannot/),
    ]);
});

test("the user who may do everything is too mighty to run the application as", async () => {
  const cluster = await start(join(base, "mighty"));
  await migrate(cluster.url);
  expect(await tooMighty(cluster.url)).toBe("superuser");
  await ask(cluster.url, "grant samsyn_owner to samsyn_login");
  expect(await tooMighty(cluster.app)).toBe("samsyn_owner");
});

test("a database of before gets the login at its next start, and its commands find it beside the server", async () => {
  const folder = join(base, "before");
  const first = await start(folder);
  await migrate(first.url);
  await ask(first.url, "drop role samsyn_login");
  await first.stop();
  clusters.pop();
  await rm(join(first.folder, "secret-app"));
  const again = await start(folder);
  expect([first.fresh, again.fresh]).toEqual([true, false]);
  expect(await refusedTo(again.app)).toBe("samsyn_app/samsyn_login");
  expect(await clusterServing(folder)).toEqual({ url: again.url, app: again.app });
  expect(await clusterServing(join(base, "nowhere"))).toBeNull();
});

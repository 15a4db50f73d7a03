import { once } from "node:events";
import { type AddressInfo, createServer } from "node:net";
import PgBoss from "pg-boss";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Act, transact } from "../src/platform/act.ts";
import { verify } from "../src/platform/audit/index.server.ts";
import { foundMunicipality, giveRole } from "../src/platform/auth/index.server.ts";
import { clientId, clientSecret, startProvider } from "../src/platform/auth/provider-simulator.ts";
import { connect, type Db } from "../src/platform/db/database.ts";
import { knownMigrations } from "../src/platform/db/migrate.ts";
import { postAt } from "../src/platform/mail/index.server.ts";
import { startMailbox } from "../src/platform/mail/mailbox-simulator.ts";
import { emptyDatabase } from "../src/platform/testing/index.ts";
import { ask, launch, type Running, readyAt } from "./server.ts";
import { linksOf, type Visitor, visitor } from "./visitor.ts";

// Two Samsyn on one PostgreSQL that neither of them started, behind one public address.

const publicUrl = "http://localhost:4999";
let database: Awaited<ReturnType<typeof emptyDatabase>>;
let provider: Awaited<ReturnType<typeof startProvider>>;
let mailbox: Awaited<ReturnType<typeof startMailbox>>;
let both: [Process, Process];
let db: Db;
let boss: PgBoss;
let act: Act;

type Process = Running & { url: string };

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, "localhost");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
};

const started = async (): Promise<Process> => {
  const port = await freePort();
  const running = launch({
    PORT: String(port),
    DATABASE_URL: database.url,
    SAMSYN_URL: publicUrl,
    OIDC_ISSUER: provider.issuer,
    OIDC_CLIENT_ID: clientId,
    OIDC_CLIENT_SECRET: clientSecret,
    SMTP_URL: mailbox.url,
    MAIL_FROM: "samsyn@provested.example",
  });
  return { ...running, url: `http://localhost:${port}` };
};

const until = async (what: () => Promise<boolean> | boolean, seconds = 100) => {
  for (const end = Date.now() + seconds * 1000; Date.now() < end; ) {
    if (await what()) return;
    await new Promise(resolve => setTimeout(resolve, 100));
  }
  throw new Error("waited in vain");
};

beforeAll(async () => {
  [database, provider, mailbox] = await Promise.all([emptyDatabase(), startProvider(), startMailbox()]);
  provider.register(`${publicUrl}/sign-in/return`);
  // At the same moment, on a database in which there is nothing.
  both = await Promise.all([started(), started()]);
  await Promise.all(both.map(({ child, said }) => readyAt(child, said, /is ready/)));
  db = connect(database.url, { max: 4 });
  boss = new PgBoss({
    connectionString: database.url,
    schema: "pgboss",
    max: 1,
    supervise: false,
    schedule: false,
  });
  boss.on("error", () => {});
  await boss.start();
}, 180_000);

afterAll(async () => {
  await boss?.stop({ graceful: false });
  await db?.destroy();
  for (const { child } of both ?? [])
    if (child.exitCode === null && child.signalCode === null) {
      child.kill("SIGKILL");
      await once(child, "exit");
    }
  await Promise.all([database?.drop(), provider?.stop(), mailbox?.stop()]);
});

/** The same browser at two processes: one jar, as behind a proxy that sends each request where it likes. */
let browser: [Visitor, Visitor];

/** Signs in, beginning at one process and ending at the other. */
const signIn = async (begin: Visitor, end: Visitor) => {
  const there = await begin.get("/sign-in/start?to=/landscape");
  const back = new URL(provider.authorize(there.headers.get("location") ?? ""));
  return end.get(back.pathname + back.search);
};

const add = (at: Visitor, name: string) => at.post("/landscape/suppliers/new", { name });
const isSeen = async (at: Visitor, name: string) =>
  (await at.get(`/landscape/suppliers?q=${encodeURIComponent(name)}`)).body.includes(`>${name}<`);

/** A mail in the outbox, as any action would write it. */
const aMail = (to: string) =>
  transact(act, tx =>
    postAt(publicUrl).write(tx, act, {
      kind: "reminder",
      person: act.actor.id,
      to,
      subject: "En prøve",
      body: "En prøve\n",
      lang: "da",
      off: null,
    }),
  );

describe("two processes on one database", () => {
  test("start at the same moment on an empty one: every migration runs once", async () => {
    const applied = await Promise.all(
      [...new Set(knownMigrations().map(name => name.split("/")[0]))].map(schema =>
        ask(database.url, `select '${schema}/' || name as name from ${schema}.kysely_migration`),
      ),
    );
    expect(
      applied
        .flat()
        .map(row => row.name)
        .sort(),
    ).toEqual(knownMigrations().sort());
    for (const { said } of both) expect(said.join("")).not.toMatch(/"level":[56]0/);
  });

  test("a sign-in begun at one ends at the other, holds at both, and ends at both", async () => {
    const jar = new Map<string, string>();
    browser = [visitor(both[0].url, jar), visitor(both[1].url, jar)];
    await signIn(...browser);
    const [person] = await ask(database.url, "select id from platform.person where name = 'Kirsten Prøve'");
    const now = new Date();
    const founded = await foundMunicipality(
      db,
      { country: "DK", code: "to", name: { da: "Toby" }, example: false },
      now,
    );
    if (!founded.ok) throw new Error(founded.refusal.code);
    act = {
      db,
      actor: { id: String(person?.id), name: "Kirsten Prøve", roles: ["administrator"] },
      municipality: founded.value,
      now,
      today: now.toISOString().slice(0, 10),
      zone: "Europe/Copenhagen",
      lang: "da",
    };
    for (const role of ["administrator", "editor"] as const) await giveRole(act, act.actor.id, role);
    expect((await signIn(browser[1], browser[0])).headers.get("location")).toBe("/landscape");
    for (const at of browser) expect((await at.get("/landscape")).status).toBe(200);
    await browser[0].post("/sign-out", {});
    for (const at of browser)
      expect((await at.get("/landscape")).headers.get("location")).toMatch(/^\/sign-in/);
    await signIn(...browser);
  });

  test("what is written at one is seen at the other at once, though each keeps its own picture", async () => {
    for (let n = 0; n < 10; n++) {
      const [here, there] = n % 2 ? browser : [browser[1], browser[0]];
      // Both have the picture of before at hand.
      expect([await isSeen(here, `Leverandør ${n}`), await isSeen(there, `Leverandør ${n}`)]).toEqual([
        false,
        false,
      ]);
      expect((await add(here, `Leverandør ${n}`)).status).toBeLessThan(400);
      expect(await isSeen(there, `Leverandør ${n}`)).toBe(true);
    }
    const listed = linksOf((await browser[1].get("/landscape/suppliers")).body);
    expect(
      listed.filter(link => /^\/landscape\/suppliers\/[0-9a-f-]{36}$/.test(link)).length,
    ).toBeGreaterThanOrEqual(10);
  });

  test("two jobs at the same time send each mail once", async () => {
    for (let n = 0; n < 40; n++) await aMail(`nummer${n}@provested.example`);
    // As the clock does each minute; with two there are two at work.
    for (let n = 0; n < 4; n++) await boss.send("send-mail", {});
    await until(() => mailbox.received.length >= 40);
    await until(async () => {
      const [row] = await ask(
        database.url,
        "select count(*)::int as n from platform.outbox where sent_at is null",
      );
      return row?.n === 0;
    });
    const to = mailbox.received.map(mail => mail.to[0]);
    expect(new Set(to).size).toBe(40);
    expect(to).toHaveLength(40);
  });

  test("one is killed hard amid writes and mails: nothing acknowledged is lost, and the other takes over", async () => {
    const [dying, living] = both;
    // The mail and its job are in the hands of the one that will die.
    living.child.kill("SIGSTOP");
    mailbox.received.length = 0;
    mailbox.expect("hangs");
    await aMail("arvet@provested.example");
    await boss.send("send-mail", {});
    await until(() => mailbox.hanging() === 1);
    living.child.kill("SIGCONT");

    const acknowledged: string[] = [];
    let stopped = false;
    const writer = async (at: Visitor, label: string) => {
      for (let n = 0; !stopped; n++) {
        const name = `${label}-${n}`;
        const answer = await add(at, name).catch(() => null);
        if (answer && answer.status < 400) acknowledged.push(name);
        // Nobody answers there any more.
        if (!answer) return;
      }
    };
    const writers = [0, 1, 2].flatMap(n => [writer(browser[0], `A${n}`), writer(browser[1], `B${n}`)]);
    await until(() => acknowledged.length > 40);
    dying.child.kill("SIGKILL");
    await once(dying.child, "exit");
    const before = acknowledged.length;
    await until(() => acknowledged.length > before + 20);
    stopped = true;
    await Promise.all(writers);
    expect(new Set(acknowledged.map(name => name[0]))).toEqual(new Set(["A", "B"]));

    const kept = (await ask(database.url, "select name from landscape.supplier")).map(row =>
      String(row.name),
    );
    expect(acknowledged.filter(name => !kept.includes(name))).toEqual([]);
    for (const name of [acknowledged.findLast(each => each.startsWith("A"))!, acknowledged.at(-1)!])
      expect([name, await isSeen(browser[1], name)]).toEqual([name, true]);
    // No half write: each supplier has its line in the change log, and no line tells of one that is not there.
    const [counted] = await ask(
      database.url,
      `select (select count(*) from landscape.supplier)::int as things,
        (select count(*) from platform.audit_record where action = 'supplier.added')::int as lines`,
    );
    expect(counted?.lines).toBe(counted?.things);
    expect(await verify(db, act.municipality)).toMatchObject({ ok: true });
    expect((await browser[1].get("/landscape")).status).toBe(200);

    // An hour passes: what the dead one had taken is nobody's any more.
    expect(mailbox.received).toEqual([]);
    await ask(
      database.url,
      "update platform.outbox set due_at = due_at - interval '1 hour' where sent_at is null",
    );
    await ask(
      database.url,
      "update pgboss.job set started_on = started_on - interval '1 hour' where state = 'active' and name = 'send-mail'",
    );
    await boss.maintain();
    await until(() => mailbox.received.length > 0);
    expect(mailbox.received.map(mail => mail.to)).toEqual([["arvet@provested.example"]]);
    await until(async () => {
      const rows = await ask(
        database.url,
        "select 1 from pgboss.job where name = 'send-mail' and state = 'completed' and retry_count > 0",
      );
      return rows.length > 0;
    });
    expect(living.child.exitCode).toBeNull();
    expect(living.said.join("")).not.toContain("unexpected error");
  }, 240_000);
});

import { sql } from "kysely";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { newId } from "../../kernel/ids.ts";
import { type Act, transact } from "../act.ts";
import { addLocalPerson } from "../auth/index.server.ts";
import { ownerDb, testAct } from "../testing/index.ts";
import { openSender, postAt, tidyOutbox } from "./index.server.ts";
import { startMailbox } from "./mailbox-simulator.ts";
import { lease, limits, type Message, mostAttempts, oneAddress, patience } from "./message.ts";
import type { Trouble } from "./send.server.ts";

const post = postAt("https://samsyn.provested.example");
const minute = 60_000;

let act: Act;
let mailbox: Awaited<ReturnType<typeof startMailbox>>;
let message: Message;
const told: Trouble[] = [];

beforeEach(async () => {
  act = await testAct();
  mailbox = await startMailbox();
  told.length = 0;
  const person = await addLocalPerson(
    act.db,
    {
      municipality: act.municipality,
      country: "DK",
      key: "k",
      name: "Kim",
      lang: "da",
      roles: ["editor"],
      example: true,
    },
    act.now,
  );
  message = {
    kind: "reminder",
    person,
    to: "kim@provested.example",
    subject: "Ærø: 3 venter",
    body: "Hvad der venter på dig:\nÆ\n",
    lang: "da",
    off: "https://samsyn.provested.example/reminder/off/x",
  };
});
afterEach(() => mailbox.stop());

const write = (change: Partial<Message> = {}) =>
  transact(act, tx => post.write(tx, act, { ...message, ...change }));
const senderTo = (smtpUrl: string) => {
  const opened = openSender(act.db, { smtpUrl, from: "samsyn@provested.example" }, trouble =>
    told.push(trouble),
  );
  return { run: (now: Date) => opened.run(now, [act.municipality]) };
};
const sender = () => senderTo(mailbox.url);
const at = (milliseconds: number) => new Date(act.now.getTime() + milliseconds);
const rows = async () =>
  (
    await transact(act, tx =>
      sql<{
        address: string | null;
        body: string | null;
        attempts: number;
        due_at: Date;
        sent: boolean;
        up: boolean;
      }>`
        select address, body, attempts, due_at, sent_at is not null as sent, given_up_at is not null as up
        from platform.outbox order by id`.execute(tx),
    )
  ).rows;

describe("a mail", () => {
  test("goes out once, and what it said is not kept", async () => {
    await write();
    expect(await sender().run(act.now)).toBe(1);
    expect(await sender().run(at(lease * 2))).toBe(0);
    expect(mailbox.received).toHaveLength(1);
    const [mail] = mailbox.received;
    expect(mail?.to).toEqual(["kim@provested.example"]);
    expect(mail?.text.trim()).toBe(message.body.trim().replaceAll("\n", "\r\n"));
    expect(mail?.headers.get("from")).toEqual(["Samsyn <samsyn@provested.example>"]);
    expect(mail?.headers.get("list-unsubscribe")).toEqual([`<${message.off}>`]);
    expect(mail?.headers.get("list-unsubscribe-post")).toEqual(["List-Unsubscribe=One-Click"]);
    expect(await rows()).toMatchObject([{ address: null, body: null, attempts: 1, sent: true }]);
  });

  test("is not written when its reason does not happen", async () => {
    const broken = transact(act, async tx => {
      await post.write(tx, act, message);
      throw new Error("the reason failed");
    });
    await expect(broken).rejects.toThrow("the reason failed");
    expect(await rows()).toEqual([]);
  });

  test("is tried again later and later when the mail server says not now, and is given up in the end", async () => {
    await write();
    let now = act.now;
    for (let attempt = 1; attempt <= mostAttempts; attempt++) {
      mailbox.expect("later");
      expect(await sender().run(now)).toBe(1);
      now = new Date(now.getTime() + patience(attempt));
      if (attempt < mostAttempts) {
        expect((await rows())[0]?.due_at).toEqual(now);
        // A moment earlier it is not tried.
        expect(await sender().run(new Date(now.getTime() - 1))).toBe(0);
      }
    }
    expect(mailbox.received).toEqual([]);
    expect(await rows()).toMatchObject([{ address: null, body: null, attempts: mostAttempts, up: true }]);
    expect(told.at(-1)).toMatchObject({ code: "EMESSAGE 451", given_up: true });
  });

  test("is given up at once when the mailbox is not there, and the others still go", async () => {
    await write();
    await write({ to: "bo@provested.example" });
    mailbox.expect("never");
    await sender().run(act.now);
    expect(mailbox.received).toHaveLength(1);
    expect((await rows()).map(row => [row.sent, row.up].join()).sort()).toEqual(["false,true", "true,false"]);
  });

  test("waits for all when the mail server is away, and uses up one attempt of one of them", async () => {
    await write();
    await write();
    const { url } = mailbox;
    await mailbox.stop();
    await senderTo(url).run(act.now);
    expect((await rows()).map(row => row.attempts).sort()).toEqual([0, 1]);
    expect(told).toHaveLength(1);
    mailbox = await startMailbox();
    await sender().run(at(minute));
    expect(mailbox.received).toHaveLength(2);
  });

  test("that was taken, and whose answer was lost, comes again with the same number", async () => {
    await write();
    mailbox.expect("broken-after");
    await sender().run(act.now);
    await sender().run(at(patience(1)));
    const numbers = mailbox.received.map(mail => mail.headers.get("message-id")?.[0]);
    expect(numbers).toHaveLength(2);
    expect(new Set(numbers).size).toBe(1);
  });

  test("that was taken while the database was away is noted later and not sent again", async () => {
    await write({ kind: "untold" });
    const one = sender();
    // The database takes no note of what was sent, as if the connection had broken just then.
    await sql`create function platform.no_note() returns trigger language plpgsql as
      $$ begin if new.sent_at is not null and new.kind = 'untold' then raise 'away'; end if; return new; end $$`.execute(
      ownerDb(),
    );
    await sql`create trigger no_note before update on platform.outbox for each row execute function platform.no_note()`.execute(
      ownerDb(),
    );
    await expect(one.run(act.now)).rejects.toThrow("away");
    await sql`drop function platform.no_note() cascade`.execute(ownerDb());
    expect(await rows()).toMatchObject([{ sent: false, attempts: 1 }]);
    await one.run(at(lease));
    expect(mailbox.received).toHaveLength(1);
    expect(await rows()).toMatchObject([{ sent: true, address: null }]);
  });

  test("is sent once by two senders at work at the same time", async () => {
    for (let n = 0; n < 30; n++) await write({ to: `k${n}@provested.example` });
    await Promise.all([sender().run(act.now), sender().run(act.now)]);
    expect(mailbox.received.map(mail => mail.to[0]).sort()).toEqual(
      Array.from({ length: 30 }, (_, n) => `k${n}@provested.example`).sort(),
    );
  });

  test("that a killed process had taken is taken over after the lease", async () => {
    await write();
    await transact(act, tx =>
      sql`update platform.outbox set attempts = 1, due_at = ${at(lease)}`.execute(tx),
    );
    expect(await sender().run(at(lease - 1))).toBe(0);
    expect(await sender().run(at(lease))).toBe(1);
    expect(mailbox.received).toHaveLength(1);
  });
});

describe("what is written to the log", () => {
  test("names no person, address or word of the mail", async () => {
    await write({ to: "liv.hemmelig@provested.example", subject: "Livs sag" });
    mailbox.expect("later");
    await sender().run(act.now);
    await write({ to: "liv.hemmelig@provested.example" });
    mailbox.expect("never");
    await sender().run(act.now);
    expect(told).toHaveLength(2);
    expect(JSON.stringify(told)).not.toMatch(/liv|hemmelig|provested|mailbox/i);
  });
});

describe("a header", () => {
  const attacks = [
    "\r\nBcc: x@evil.example",
    "\nBcc: x@evil.example",
    "\u2028Bcc: x@evil.example",
    "\u0000",
    "\r",
  ];

  test("cannot be added by a subject made of titles that people typed", async () => {
    for (const attack of attacks) await write({ subject: `Kontrakt${attack}\r\n\r\nHej` });
    await sender().run(act.now);
    expect(mailbox.received).toHaveLength(attacks.length);
    for (const mail of mailbox.received) {
      expect(mail.headers.has("bcc")).toBe(false);
      expect(mail.headers.get("subject")).toHaveLength(1);
      expect(mail.to).toEqual(["kim@provested.example"]);
      expect(mail.text.trim()).toBe(message.body.trim().replaceAll("\n", "\r\n"));
    }
  });

  test("nor by an address, whether the page or only the database looks", async () => {
    const wrong = [
      ...attacks.map(attack => `kim@provested.example${attack}`),
      "kim@a.example,bo@a.example",
      "Kim <kim@a.example>",
      "kim",
      "@a.example",
      "kim@",
      `${"k".repeat(300)}@a.example`,
    ];
    for (const address of wrong) {
      expect([address, oneAddress(address)]).toEqual([address, false]);
      await expect(write({ to: address })).rejects.toThrow();
      const past = transact(act, tx =>
        sql`insert into platform.outbox (municipality_id, id, person_id, kind, address, subject, body, lang, created_at, due_at)
          values (${act.municipality}, ${newId()}, ${message.person}, 'x', ${address}, 's', 'b', 'da', now(), now())`.execute(
          tx,
        ),
      );
      await expect(past).rejects.toThrow();
    }
    for (const address of ["kim@kommune.example", "k.o'neil+x@a-b.co", "samsyn@localhost"])
      expect([address, oneAddress(address)]).toEqual([address, true]);
  });
});

describe("the outbox", () => {
  test("keeps contents a week at most, and the row a month", async () => {
    await write();
    const days = (n: number) => at(n * 24 * 60 * minute);
    await tidyOutbox(act.db, days(6), [act.municipality]);
    expect(await rows()).toMatchObject([{ address: "kim@provested.example" }]);
    await tidyOutbox(act.db, days(8), [act.municipality]);
    expect(await rows()).toMatchObject([{ address: null, body: null, up: true }]);
    await tidyOutbox(act.db, days(37), [act.municipality]);
    expect(await rows()).toHaveLength(1);
    await tidyOutbox(act.db, days(39), [act.municipality]);
    expect(await rows()).toEqual([]);
  });

  test("has a limit, and cuts what is too long", async () => {
    await write({ subject: "x".repeat(500), body: "y".repeat(limits.body + 1) });
    await transact(act, tx =>
      sql`insert into platform.outbox (municipality_id, id, person_id, kind, address, subject, body, lang, created_at, due_at)
        select municipality_id, gen_random_uuid(), person_id, kind, address, subject, 'b', lang, created_at, due_at
        from platform.outbox, generate_series(2, ${limits.waiting})`.execute(tx),
    );
    expect(await write()).toBe("full");
    const { rows: lengths } = await transact(act, tx =>
      sql<{
        s: number;
        b: number;
      }>`select max(length(subject))::int as s, max(length(body))::int as b from platform.outbox`.execute(tx),
    );
    expect(lengths[0]).toEqual({ s: limits.subject, b: limits.body });
  });
});

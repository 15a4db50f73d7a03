import { sql } from "kysely";
import { describe, expect, test } from "vitest";
import { newId } from "../../kernel/ids.ts";
import { type Act, read, transact } from "../act.ts";
import { ownerDb, testAct } from "../testing/index.ts";
import {
  countLaid,
  dropWaitingTo,
  emptyMailbox,
  laid,
  mailboxAt,
  postAt,
  postOf,
  tidyOutbox,
} from "./index.server.ts";
import type { Message } from "./message.ts";
import { mostLaid } from "./store-mailbox.server.ts";

const mailbox = mailboxAt("http://localhost:4400");
const message: Message = {
  kind: "survey-invitation",
  person: null,
  to: "kim@provested.example",
  subject: "Hvad mener du?",
  body: "Svar her: http://localhost:4400/s/abcdef/0123456789ab",
  lang: "da",
  off: null,
};
const write = (act: Act, change: Partial<Message> = {}) =>
  transact(act, tx => mailbox.write(tx, act, { ...message, ...change }));
const lying = (act: Act) => read(act, tx => laid(tx, mostLaid + 10, 0));

/** A municipality like the others, that somebody has set up on the same installation: no example. */
const realOne = async (): Promise<Act> => {
  const id = newId();
  await sql`insert into platform.municipality (id, country, code, name, time_zone, languages, example)
    values (${id}, 'DK', ${`T${id.slice(-8)}`}, '{"da":"Prøvelund"}', 'Europe/Copenhagen', '{da}', false)`.execute(
    ownerDb(),
  );
  return testAct({ municipality: id });
};

/** Past everything the code looks at: a row as anybody with the rights of the house would write it. */
const pastTheCode = (act: Act, example: boolean) =>
  transact(act, tx =>
    sql`insert into platform.mailbox (municipality_id, id, example, kind, address, subject, body, lang, laid_at)
      values (${act.municipality}::uuid, ${newId()}::uuid, ${example}, 'x', 'kim@a.example', 's', 'b', 'da', now())`.execute(
      tx,
    ),
  );

describe("the mailbox of an example municipality", () => {
  test("holds a mail at once, as it would have been sent, the newest first, and nothing waits to be sent", async () => {
    const act = await testAct();
    await write(act);
    await write(act, { to: "bo@provested.example", subject: "Kontrakt\r\nBcc: x@evil.example" });
    expect(await lying(act)).toMatchObject([
      { address: "bo@provested.example", subject: "Kontrakt Bcc: x@evil.example" },
      { address: message.to, subject: message.subject, body: message.body, lang: "da", at: act.now },
    ]);
    const { rows } = await read(act, tx => sql`select 1 from platform.outbox`.execute(tx));
    expect(rows).toEqual([]);
  });

  test("holds nothing whose reason did not happen, and nothing without an address", async () => {
    const act = await testAct();
    const broken = transact(act, async tx => {
      await mailbox.write(tx, act, message);
      throw new Error("the reason failed");
    });
    await expect(broken).rejects.toThrow("the reason failed");
    await expect(write(act, { to: "kim" })).rejects.toThrow("without a mail address");
    expect(await lying(act)).toEqual([]);
  });

  test("is its own: another municipality sees nothing of it and empties nothing", async () => {
    const [act, other] = [await testAct(), await testAct()];
    await write(act);
    expect(await lying(other)).toEqual([]);
    expect(await transact(other, emptyMailbox)).toBe(0);
    expect(await lying(act)).toHaveLength(1);
    expect(await transact(act, emptyMailbox)).toBe(1);
    expect(await lying(act)).toEqual([]);
  });

  test("keeps the newest thousand", async () => {
    const act = await testAct();
    await write(act, { subject: "the oldest" });
    await transact(act, async tx => {
      for (let n = 1; n < mostLaid; n++) await mailbox.write(tx, act, { ...message, subject: `${n}` });
    });
    expect(await read(act, countLaid)).toBe(mostLaid);
    await write(act, { subject: "the newest" });
    const kept = await lying(act);
    expect(kept).toHaveLength(mostLaid);
    expect([kept[0]?.subject, kept.at(-1)?.subject]).toEqual(["the newest", "1"]);
  });

  test("keeps them for thirty days, and nothing to somebody who is struck", async () => {
    const act = await testAct();
    const days = (n: number) => new Date(act.now.getTime() + n * 86_400_000);
    await write(act, { to: "Kim@Provested.example" });
    await write(act, { to: "bo@provested.example" });
    await transact(act, tx => dropWaitingTo(tx, message.to));
    expect(await lying(act)).toMatchObject([{ address: "bo@provested.example" }]);
    await tidyOutbox(act.db, days(30), [act.municipality]);
    expect(await lying(act)).toHaveLength(1);
    await tidyOutbox(act.db, days(31), [act.municipality]);
    expect(await lying(act)).toEqual([]);
  });
});

describe("a municipality that is no example", () => {
  test("has no mail where only examples have: nothing can be written, whether the code or only the database looks", async () => {
    expect(postOf(mailbox, false)).toBeNull();
    expect(postOf(mailbox, true)).toBe(mailbox);
    const real = await realOne();
    await expect(write(real)).rejects.toThrow("only an example municipality has a mailbox");
    await expect(pastTheCode(real, true)).rejects.toThrow(/foreign key/);
    await expect(pastTheCode(real, false)).rejects.toThrow(/check constraint/);
    // The same row goes in where it may, so it is the municipality that was refused.
    await pastTheCode(await testAct(), true);
  });

  test("cannot become of an example while mail lies in its mailbox", async () => {
    const act = await testAct();
    await write(act);
    const turned = sql`update platform.municipality set example = false where id = ${act.municipality}`;
    await expect(turned.execute(ownerDb())).rejects.toThrow(/foreign key/);
    await transact(act, emptyMailbox);
    await turned.execute(ownerDb());
  });

  test("has its mail sent where a mail server is named, as an example has", () => {
    const post = postAt("https://samsyn.kunta.example");
    expect([postOf(post, false), postOf(post, true), postOf(null, true)]).toEqual([post, post, null]);
  });
});

import { Kysely, PostgresDialect, sql } from "kysely";
import pg from "pg";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { newId } from "../../kernel/ids.ts";
import type { Lang } from "../../kernel/lang.ts";
import { nounNamed, writePlan } from "../../modules/landscape/index.server.ts";
import { erasePerson, personVerbs } from "../../modules/organisation/index.server.ts";
import { type Act, transact } from "../../platform/act.ts";
import { auditList } from "../../platform/audit/index.server.ts";
import { addLocalPerson } from "../../platform/auth/index.server.ts";
import { mailboxAt, openSender, postAt } from "../../platform/mail/index.server.ts";
import { startMailbox } from "../../platform/mail/mailbox-simulator.ts";
import { testAct, testDatabase } from "../../platform/testing/index.ts";
import { askReminder, endReminder, followLink, linkHolds, mondayOf, ownReminder } from "./actions.server.ts";
import "./erasure.server.ts";
import { remindEverybody } from "./remind.server.ts";

const post = postAt("https://samsyn.provested.example");
const everything = new Kysely<unknown>({
  dialect: new PostgresDialect({ pool: new pg.Pool({ connectionString: testDatabase(), max: 1 }) }),
});
afterAll(() => everything.destroy());

/** Wednesday, in the winter: 09:00 in Denmark is 08:00 in UTC. */
const wednesday = new Date("2026-03-04T08:00:00Z");
const later = (days: number) => new Date(wednesday.getTime() + days * 86_400_000);
const nextMonday = later(5);

let act: Act;
beforeEach(async () => {
  act = await personIn(await testAct({ now: wednesday }), "Kim Prøve");
});

const personIn = async (there: Act, name: string, lang: Lang = "da"): Promise<Act> => {
  const roles = ["editor", "administrator"] as const;
  const id = await addLocalPerson(
    there.db,
    { municipality: there.municipality, country: "DK", key: newId(), name, lang, roles, example: true },
    there.now,
  );
  return { ...there, lang, actor: { id, name, roles } };
};

/** Everything that waits in one municipality is sent; answers what has come. */
const deliver = async (at: Date) => {
  const mailbox = await startMailbox();
  const settings = { smtpUrl: mailbox.url, from: "samsyn@provested.example" };
  await openSender(act.db, settings, () => {}).run(at, [act.municipality]);
  await mailbox.stop();
  return mailbox.received;
};

const tokenIn = (text: string, purpose: "on" | "off") =>
  new RegExp(`https://samsyn\\.provested\\.example/reminder/${purpose}/([\\w-]+)`).exec(text)?.[1] ?? "";

const switchedOn = async (who: Act, address: string) => {
  expect(await askReminder(who, post, address)).toEqual({ ok: true, value: null });
  const token = tokenIn((await deliver(who.now)).at(-1)?.text ?? "", "on");
  expect(await followLink(who.db, "on", token, who.now)).toBe(true);
  return token;
};

/** Something that waits for an administrator: gaps in the record of processing. */
const aGap = async (title: string) => {
  const row = (noun: string, values: object) => {
    const fields = Object.entries(nounNamed(noun)!.fields);
    const empty = Object.fromEntries(
      fields.map(([name, field]) => [name, field.kind === "many" ? [] : null]),
    );
    return { noun, id: newId(), isNew: true, version: null, values: { ...empty, ...values }, remove: false };
  };
  const created = [row("processing", { title })];
  const plan = { created, changed: [], removed: [], unchanged: {}, faults: [], faultCount: 0, notes: [] };
  expect((await writePlan(act, plan, "test")).ok).toBe(true);
};

describe("a reminder by mail", () => {
  test("comes only after the reader of the mailbox has said yes", async () => {
    await aGap("Hjemmepleje");
    await askReminder(act, post, "kim@provested.example");
    expect(await ownReminder(act)).toEqual({ address: "kim@provested.example", confirmed: false });
    await deliver(wednesday);
    await remindEverybody(act.db, post, nextMonday);
    expect(await deliver(nextMonday)).toEqual([]);
  });

  test("tells every Monday what waits, in one's language, with links, and once a week", async () => {
    await aGap("Hjemmepleje");
    await switchedOn(act, "kim@provested.example");
    const finn = await personIn(act, "Finn Koe", "fi");
    await switchedOn(finn, "finn@provested.example");
    await remindEverybody(act.db, post, later(1));
    expect(await deliver(later(1))).toEqual([]);
    // Before six on Monday it is still night.
    await remindEverybody(act.db, post, new Date("2026-03-09T04:30:00Z"));
    expect(await deliver(nextMonday)).toEqual([]);
    await Promise.all([1, 2].map(() => remindEverybody(act.db, post, nextMonday)));
    await remindEverybody(act.db, post, later(6));
    const mails = await deliver(later(6));
    expect(mails.map(mail => mail.to[0]).sort()).toEqual(["finn@provested.example", "kim@provested.example"]);
    const kim = mails.find(mail => mail.to[0]?.startsWith("kim"))!;
    expect(kim.text).toContain("VENTER PÅ DIG");
    expect(kim.text).toContain("https://samsyn.provested.example/landscape/record");
    expect(kim.headers.get("list-unsubscribe")?.[0]).toBe(
      `<https://samsyn.provested.example/reminder/off/${tokenIn(kim.text, "off")}>`,
    );
    expect(kim.headers.get("content-language")).toEqual(["da"]);
    expect(mails.find(mail => mail.to[0]?.startsWith("finn"))?.text).toContain("ODOTTAA SINUA");
    await remindEverybody(act.db, post, later(12));
    expect(await deliver(later(12))).toHaveLength(2);
  });

  test("is not sent in a week when nothing waits", async () => {
    await switchedOn(act, "kim@provested.example");
    await remindEverybody(act.db, post, nextMonday);
    expect(await deliver(nextMonday)).toEqual([]);
  });

  test("is switched off by the link in it, without a sign-in, and leaves nothing", async () => {
    await aGap("Hjemmepleje");
    await switchedOn(act, "kim@provested.example");
    await remindEverybody(act.db, post, nextMonday);
    const [mail] = await deliver(nextMonday);
    const off = tokenIn(mail?.text ?? "", "off");
    expect(await linkHolds(act.db, "off", off)).toBe(true);
    expect(await followLink(act.db, "off", off, nextMonday)).toBe(true);
    expect(await ownReminder(act)).toBeNull();
    expect(await followLink(act.db, "off", off, nextMonday)).toBe(false);
    const lines = await transact(act, tx => auditList(tx, {}, 10));
    expect(lines.map(line => line.action).filter(action => action.startsWith("reminder."))).toEqual([
      "reminder.ended",
      "reminder.written",
      "reminder.confirmed",
      "reminder.asked",
    ]);
  });

  test("stops for who has no role here any more", async () => {
    await aGap("Hjemmepleje");
    await switchedOn(act, "kim@provested.example");
    await sql`update platform.role_grant set valid_to = ${later(2)} where person_id = ${act.actor.id}`.execute(
      everything,
    );
    await remindEverybody(act.db, post, nextMonday);
    expect(await deliver(nextMonday)).toEqual([]);
    expect(await ownReminder(act)).toBeNull();
  });
});

describe("a link in a mail", () => {
  test("does one thing for one person, and nothing when a sign of it is changed", async () => {
    const on = await switchedOn(act, "kim@provested.example");
    const other = await personIn(act, "Bo Prøve");
    await switchedOn(other, "bo@provested.example");
    expect(await linkHolds(act.db, "off", on)).toBe(false);
    for (let i = 0; i < on.length; i += 5) {
      const changed = `${on.slice(0, i)}${on[i] === "A" ? "B" : "A"}${on.slice(i + 1)}`;
      expect([i, await linkHolds(act.db, "on", changed)]).toEqual([i, false]);
    }
    for (const nonsense of ["", "x", "A".repeat(86), "%", "A".repeat(10_000)])
      expect(await followLink(act.db, "off", nonsense, wednesday)).toBe(false);
    expect(await ownReminder(other)).not.toBeNull();
  });

  test("in a mail to the address before does nothing to the one after", async () => {
    const old = await switchedOn(act, "kim@provested.example");
    await askReminder(act, post, "kim@hjemme.example");
    expect(await linkHolds(act.db, "on", old)).toBe(false);
    expect(await ownReminder(act)).toEqual({ address: "kim@hjemme.example", confirmed: false });
  });
});

describe("who asks", () => {
  test("is refused what is no address, and more than five mails a day", async () => {
    expect(await askReminder(act, post, "kim@a.example\nBcc: bo@a.example")).toMatchObject({
      refusal: { code: "reminder.address-wrong" },
    });
    for (let n = 0; n < 5; n++) {
      expect((await askReminder(act, post, `kim${n}@provested.example`)).ok).toBe(true);
      await deliver(wednesday);
    }
    expect(await askReminder(act, post, "kim6@provested.example")).toMatchObject({
      refusal: { code: "reminder.asked-too-often" },
    });
    expect((await askReminder({ ...act, now: later(2) }, post, "kim6@provested.example")).ok).toBe(true);
  });

  test("and takes it back before it was sent gets no mail", async () => {
    await askReminder(act, post, "kim@provested.example");
    await endReminder(act);
    expect(await deliver(wednesday)).toEqual([]);
  });
});

describe("an erasure", () => {
  /** The tables of the municipality in which a text stands. */
  const holding = async (text: string): Promise<string[]> => {
    const { rows } = await sql<{ name: string }>`select format('%I.%I', schemaname, tablename) as name
      from pg_tables where schemaname not in ('pg_catalog', 'information_schema')`.execute(everything);
    const hits: string[] = [];
    for (const { name } of rows)
      if (
        (
          await sql`select 1 from ${sql.raw(name)} t where t::text ilike ${`%${text}%`} limit 1`.execute(
            everything,
          )
        ).rows.length
      )
        hits.push(name);
    return hits;
  };

  test("ends reminders to the person's address and takes back mails that name the person", async () => {
    const marker = `qzm${newId().slice(-8)}`;
    const value = {
      given: "Liv",
      family: marker,
      email: `liv.${marker}@provested.example`,
      protected: false,
    };
    const person = await personVerbs.start(act, { from: "2020-01-01", value });
    if (!person.ok) throw new Error(person.refusal.code);
    await switchedOn(act, `liv.${marker}@provested.example`);
    const bo = await personIn(act, "Bo Prøve");
    await askReminder(bo, mailboxAt("http://localhost:4400"), `bo.${marker}@provested.example`);
    await transact(bo, tx =>
      post.write(tx, bo, {
        kind: "reminder",
        person: bo.actor.id,
        to: "bo@provested.example",
        subject: "1 venter",
        body: `Aftale om Liv ${marker}`,
        lang: "da",
        off: null,
      }),
    );
    expect(await holding(marker)).toEqual(
      expect.arrayContaining(["platform.mailbox", "platform.outbox", "platform.reminder"]),
    );
    expect((await erasePerson(act, { id: person.value.id, ground: "objection" })).ok).toBe(true);
    expect(await holding(marker)).toEqual([]);
    expect(await deliver(wednesday)).toEqual([]);
  });
});

test("a week begins on Monday", () => {
  expect(["2026-03-08", "2026-03-09", "2026-03-15", "2026-03-16"].map(mondayOf)).toEqual([
    "2026-03-02",
    "2026-03-09",
    "2026-03-09",
    "2026-03-16",
  ]);
});

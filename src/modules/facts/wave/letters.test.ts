import { sql } from "kysely";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Act, read, transact } from "../../../platform/act.ts";
import { laid, mailboxAt, openSender, postAt } from "../../../platform/mail/index.server.ts";
import { startMailbox } from "../../../platform/mail/mailbox-simulator.ts";
import { erasePerson, personVerbs } from "../../organisation/index.server.ts";
// The door registers what facts erase.
import "../index.server.ts";
import { codeInGroups, codeTyped, hashOfCode, newCode, shuffled } from "./code.ts";
import { takeFrame } from "./frame.server.ts";
import { mailInvitations, mailWaves, printLetters } from "./letters.server.ts";
import { openWave, remindWave } from "./opening.server.ts";
import { lettersByPlace } from "./store-letters.server.ts";
import { codeOf, csv, draftWave, framedWave, heading, people, surveyOwner, well } from "./testing/waves.ts";

const post = postAt("https://samsyn.kunta.example");
let mailbox: Awaited<ReturnType<typeof startMailbox>>;
let act: Act;
beforeEach(async () => {
  mailbox = await startMailbox();
  act = await surveyOwner();
});
afterEach(() => mailbox.stop());

const send = (now = act.now) =>
  openSender(act.db, { smtpUrl: mailbox.url, from: "samsyn@kunta.example" }, () => {}).run(now, [
    act.municipality,
  ]);
const codesIn = (text: string) =>
  [...text.matchAll(/\/s\/[0-9a-z]{6}\/([0-9a-z-]{12,14})/g)].map(([, code]) => code!);
const opens = async (id: string, code: string): Promise<boolean> => {
  const hash = hashOfCode(codeTyped(code)!);
  const { rows } = await read(act, tx =>
    sql`select 1 from facts.invitation where wave_id = ${id}::uuid and code_hash = ${hash}`.execute(tx),
  );
  return rows.length === 1;
};
/** Every row of the municipality in every table that holds any, as text. */
const dump = async (): Promise<string> => {
  const kept = await read(act, async tx => {
    const { rows: tables } = await sql<{
      name: string;
    }>`select table_schema || '.' || table_name as name
      from information_schema.columns where column_name = 'municipality_id' and is_updatable = 'YES'`.execute(
      tx,
    );
    const all: string[] = [];
    for (const { name } of tables) {
      const { rows } = await sql<{ row: string }>`select each::text as row from ${sql.table(name)} each
        where municipality_id = ${act.municipality}::uuid`.execute(tx);
      all.push(...rows.map(({ row }) => row));
    }
    return all;
  });
  return kept.join("\n");
};

describe("a personal code", () => {
  it("is typed from paper in any of the ways people do", () => {
    const code = newCode();
    expect(code).toMatch(/^[0-9a-hjkmnp-tv-z]{12}$/);
    expect(codeTyped(codeInGroups(code).toUpperCase())).toBe(code);
    expect(codeTyped("oiL0-0000 0000")).toBe("011000000000");
    for (const none of ["", "short", "u".repeat(12), "a".repeat(13)]) expect(codeTyped(none)).toBeNull();
  });

  it("comes in an order that tells nothing", () => {
    const rows = Array.from({ length: 200 }, (_, i) => i);
    const mixed = shuffled(rows);
    expect([...mixed].sort((a, b) => a - b)).toEqual(rows);
    const mean = 99.5;
    const covariance = mixed.reduce((sum, value, i) => sum + (value - mean) * (i - mean), 0);
    const variance = rows.reduce((sum, i) => sum + (i - mean) ** 2, 0);
    // Six standard errors of a rank correlation of nothing.
    expect(Math.abs(covariance / variance)).toBeLessThan(6 / Math.sqrt(199));
  });
});

describe("invitations by mail", () => {
  it("of an example lie in its mailbox with links that open the answering, and are sent to nobody", async () => {
    const id = await framedWave(act);
    well(await openWave(act, id));
    const n = await mailInvitations(act, mailboxAt("http://localhost:4400"), id);
    expect(n).toBeGreaterThan(0);
    const lying = await read(act, tx => laid(tx, 1_000, 0));
    expect(lying.map(({ kind }) => kind)).toEqual(Array(n).fill("survey-invitation"));
    const codes = lying.flatMap(({ body }) => codesIn(body));
    expect(new Set(codes).size).toBe(n);
    for (const code of codes) expect(await opens(id, code)).toBe(true);
    await send();
    expect(mailbox.received).toEqual([]);
  });

  it("go out once in each one's language with all they must know, and leave no code and no address behind", async () => {
    const id = await draftWave(act);
    const lines = people("Helsinki", "elected-member", 11);
    const swedish = "Helsinki;elected-member;Qzx Svea;svea@kunta.example;;svenska;";
    well(await takeFrame(act, id, csv(heading, ...lines, swedish, ...people("Åbo", "elected-member", 12))));
    well(await openWave(act, id));
    expect(await mailInvitations(act, post, id)).toBe(24);
    expect(await mailInvitations(act, post, id)).toBe(0);
    await send();
    expect(mailbox.received).toHaveLength(24);
    const svea = mailbox.received.find(({ to }) => to[0] === "svea@kunta.example")!;
    for (const words of [
      "Hej Qzx Svea",
      "Beslutsfattarnas syn",
      "anonymt",
      "under 5",
      "31 mars 2026",
      "30 juni 2026",
      "Survey office",
    ])
      expect(svea.text).toContain(words);
    const codes = mailbox.received.flatMap(({ text }) => codesIn(text.replaceAll("=\r\n", "")));
    expect(new Set(codes).size).toBe(24);
    for (const code of codes) expect(await opens(id, code)).toBe(true);
    const kept = await dump();
    for (const code of codes) expect(kept).not.toContain(code);
    // The addresses of who waits for an answer stand with the invited, and nowhere else.
    const { rows } = await read(act, tx =>
      sql`select 1 from platform.outbox where address is not null or body is not null or person_id is not null`.execute(
        tx,
      ),
    );
    expect(rows).toEqual([]);
  });

  it("of a reminder go to those who have not fetched a ticket nor said no, say that nobody knows more, and bring a new link", async () => {
    const id = await framedWave(act);
    well(await openWave(act, id));
    await mailWaves(act, post);
    await send();
    const first = codesIn(mailbox.received[0]!.text)[0]!;
    await transact(act, tx =>
      sql`update facts.invitation set fetched = row_number < 10, refused = row_number between 10 and 12
        from (select id as one, row_number() over () from facts.invitation where wave_id = ${id}::uuid) n
        where one = id`.execute(tx),
    );
    const later = { ...act, today: "2026-03-06", now: new Date("2026-03-06T09:00:00Z") };
    well(await remindWave(later, id));
    mailbox.received.length = 0;
    await mailWaves(later, post);
    await send(later.now);
    expect(mailbox.received).toHaveLength(36);
    for (const { text } of mailbox.received) expect(text).toContain("Emme tiedä, kuka on vastannut");
    expect(codesIn(mailbox.received[0]!.text)[0]).not.toBe(first);
    await mailWaves(later, post);
    expect(await send(later.now)).toBe(0);
  });

  it("are none where nobody has an address or the wave is not open", async () => {
    const id = await framedWave(act);
    expect(await mailInvitations(act, post, id)).toBe(0);
    const letters = await framedWave(act, {}, false);
    well(await openWave(act, letters));
    expect(await mailInvitations(act, post, letters)).toBe(0);
  });
});

describe("printed letters", () => {
  const link = (path: string) => `https://samsyn.kunta.example${path}`;

  it("are made anew each time: the letter before leads nowhere any more, but a ticket that is fetched stays", async () => {
    const id = await framedWave(act, {}, false);
    well(await openWave(act, id));
    expect(await read(act, tx => lettersByPlace(tx, id))).toEqual([
      { place: "FI-091", without: 24, all: 24 },
      { place: "FI-853", without: 24, all: 24 },
    ]);
    const of = { place: "FI-853", everybody: false };
    const before = well(await printLetters(act, id, of, link));
    expect(before).toHaveLength(24);
    expect(before[0]).toMatchObject({ place: "FI-853", address: expect.stringContaining("00100") });
    const codes = before.map(({ path }) => codesIn(path)[0]!);
    for (const code of codes) expect(await opens(id, code)).toBe(true);
    const fetched = hashOfCode(codeTyped(codes[0]!)!);
    await transact(act, tx =>
      sql`update facts.invitation set fetched = true where code_hash = ${fetched}`.execute(tx),
    );
    expect(well(await printLetters(act, id, of, link))).toHaveLength(23);
    expect(await opens(id, codes[0]!)).toBe(true);
    expect(await opens(id, codes[1]!)).toBe(false);
    const kept = await dump();
    for (const code of codes) expect(kept).not.toContain(codeTyped(code));
    expect(codeOf(await printLetters(act, id, { ...of, place: "FI-999" }, link))).toBe("letters.nobody");
  });

  it("are one for each where people are not listed, without a name", async () => {
    const id = await draftWave(act);
    well(await takeFrame(act, id, csv(heading, "Åbo;elected-member;;;;;12", "Åbo;office-holder;;;;;10")));
    well(await openWave(act, id));
    const letters = well(await printLetters(act, id, { place: null, everybody: false }, link));
    expect(letters.map(({ role }) => role)).toEqual([
      ...Array(12).fill("elected-member"),
      ...Array(10).fill("office-holder"),
    ]);
    expect(new Set(letters.map(({ path }) => path)).size).toBe(22);
    expect(letters[0]).toMatchObject({ name: null, written: { greeting: "Hyvä vastaanottaja" } });
  });
});

it("of an erased person who was invited nothing is left, and nobody writes to them again", async () => {
  const value = { given: "Qzxbjørn", family: "Fjeldqzx", email: "qzxb@kunta.example", protected: false };
  const administrator: Act = {
    ...act,
    actor: { ...act.actor, roles: ["administrator", "editor", "coordinator"] },
  };
  const person = await personVerbs.start(administrator, { from: "2020-01-01", value });
  if (!person.ok) throw new Error(person.refusal.code);
  const line = "Helsinki;elected-member;Qzxbjørn Fjeldqzx;qzxb@kunta.example;Katu 1;;";
  const [open, draft] = [await draftWave(act, { contact: "Qzxbjørn Fjeldqzx" }), await draftWave(act)];
  for (const id of [open, draft])
    well(
      await takeFrame(
        act,
        id,
        csv(
          heading,
          line,
          ...people("Helsinki", "elected-member", 12),
          ...people("Åbo", "elected-member", 12),
        ),
      ),
    );
  well(await openWave(act, open));
  expect((await erasePerson(administrator, { id: person.value.id, ground: "objection" })).ok).toBe(true);
  expect(await dump()).not.toMatch(/Qzxbj|Fjeldqzx|qzxb@/i);
  expect(await mailInvitations(act, post, open)).toBe(24);
  const { rows } = await read(act, tx =>
    sql<{ n: number }>`select count(*)::int as n from facts.invitation group by wave_id order by n`.execute(
      tx,
    ),
  );
  // The place of who was invited already stays, without a name; whoever was only listed is gone.
  expect(rows.map(({ n }) => n)).toEqual([24, 25]);
});

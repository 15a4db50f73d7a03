import { beforeAll, describe, expect, it } from "vitest";
import { type Act, transact } from "../../../platform/act.ts";
import { keysOf } from "../../../platform/http/keys.ts";
import { asSuperuser, testAct } from "../../../platform/testing/index.ts";
import { atWave } from "./asked.server.ts";
import { beginAnswering } from "./begin.server.ts";
import { answerByProgram } from "./by-program.server.ts";
import { noDraft, saveDraft } from "./draft.server.ts";
import { flushAnswers, flushWhenEnough, sendAnswers } from "./send.server.ts";
import { argsOf, testKeys } from "./testing/invented.ts";
import { type InventedWave, inventedWave } from "./testing/invented-wave.ts";
import { spearman } from "./testing/rank-correlation.ts";
import { spentHash, type Ticket, ticketText } from "./ticket.ts";

const invited = async (n = 200): Promise<{ act: Act; wave: InventedWave }> => {
  const act = await testAct({ country: "FI" });
  return { act, wave: await asSuperuser(ask => inventedWave(ask, act.municipality, { n })) };
};

type At = Parameters<typeof atWave>[1];
const at = <T>(act: Act, wave: InventedWave, work: (...of: Parameters<At>) => Promise<T>): Promise<T> =>
  atWave(argsOf(act, { wave: wave.code }), work).then(answer => answer!);

const begun = async (act: Act, wave: InventedWave, n: number, form = `form ${n}`): Promise<Ticket> =>
  (await at(act, wave, (tx, asked) => beginAnswering(tx, asked, wave.codes[n]!, form)))!;

/** What somebody answers who is known again in the rows by what they wrote. */
const wrote = (n: number) => ({ A1: `${1 + (n % 5)}`, A2: "4", C1: `I am ${n}.` });

const saved = (act: Act, wave: InventedWave, ticket: Ticket, n: number) =>
  at(act, wave, (tx, asked) => saveDraft(tx, asked, ticket, { ...noDraft, typed: wrote(n) }));
const sent = (act: Act, wave: InventedWave, ticket: Ticket) =>
  at(act, wave, (tx, asked) => sendAnswers(tx, asked, ticket)).then(({ as }) => as);

const answered = async (act: Act, wave: InventedWave, n: number): Promise<Ticket> => {
  const ticket = await begun(act, wave, n);
  await saved(act, wave, ticket, n);
  expect(await sent(act, wave, ticket)).toBe("received");
  return ticket;
};

/** Closes a wave as its owner does. */
const closed = (act: Act, wave: InventedWave) =>
  asSuperuser(ask =>
    ask("update facts.wave set state = 'closed', closed_at = now(), closed_by = 'x' where id = $1", [
      wave.id,
    ]),
  ).then(() => transact(act, tx => flushAnswers(tx, wave.id, testKeys, { all: true })));

const rowsOf = (table: string, wave: InventedWave): Promise<Record<string, unknown>[]> =>
  asSuperuser(
    async ask =>
      (
        await ask(
          `select t.*, t.ctid::text as ctid, t.xmin::text as xmin, row_number() over (order by t.ctid) as physical
         from facts.${table} t where wave_id = $1`,
          [wave.id],
        )
      ).rows,
  );

const responsesOf = async (wave: InventedWave) =>
  (await rowsOf("response", wave)) as {
    answers: Record<string, string>;
    place: string;
    role: string;
    id: string;
    municipality_id: string;
    wave_id: string;
  }[];

/** Who wrote a response. */
const writerOf = (answers: Record<string, string>): number => Number(/\d+/.exec(answers.C1!)![0]);

/** Five standard deviations of the correlation of 200 pairs that have nothing to do with each other. */
const chance = 5 / Math.sqrt(199);

describe("two hundred people invited in order, who answer in order", () => {
  let act: Act;
  let wave: InventedWave;
  const tickets: Ticket[] = [];
  /** As it is while the wave is open, between two batches. */
  let open: { responses: Awaited<ReturnType<typeof responsesOf>>; waiting: Record<string, unknown>[] };

  beforeAll(async () => {
    ({ act, wave } = await invited());
    for (let n = 0; n < 200; n++) {
      tickets.push(await answered(act, wave, n));
      await flushWhenEnough(act, wave.id, testKeys);
      if (n === 180)
        open = { responses: await responsesOf(wave), waiting: await rowsOf("queued_answer", wave) };
    }
    expect(await closed(act, wave)).toMatchObject({ unopened: 0 });
  });

  it("are all there once, each in their own stratum, with nothing left waiting", async () => {
    const rows = await responsesOf(wave);
    expect(rows.map(({ answers }) => writerOf(answers)).sort((a, b) => a - b)).toEqual([
      ...Array(200).keys(),
    ]);
    for (const { answers, place, role } of rows) {
      expect({ place, role }).toEqual(wave.strata[writerOf(answers)]);
      expect(answers).toEqual(wrote(writerOf(answers)));
    }
    for (const table of ["queued_answer", "answer_draft"]) expect(await rowsOf(table, wave)).toEqual([]);
  });

  it("are found by no column of a response, by no order of rows and by no transaction", async () => {
    const rows = await rowsOf("response", wave);
    const order = rows.map(({ answers }) => writerOf(answers as Record<string, string>));
    for (const column of Object.keys(rows[0]!).filter(name => name !== "answers")) {
      const found = spearman(
        order,
        rows.map(row => row[column]),
      );
      expect([column, Math.abs(found) < chance]).toEqual([column, true]);
    }
  });

  it("are not found so between two batches either, while the wave is open", () => {
    const { responses } = open;
    expect(responses.length).toBeGreaterThan(100);
    const order = responses.map(({ answers }) => writerOf(answers));
    for (const column of ["id", "ctid", "xmin", "physical"] as const) {
      const found = spearman(
        order,
        responses.map(row => (row as Record<string, unknown>)[column]),
      );
      expect([column, Math.abs(found) * Math.sqrt(responses.length - 1) < 5]).toEqual([column, true]);
    }
    // All of them were written by one and the same transaction.
    expect(new Set(responses.map(row => (row as Record<string, unknown>).xmin)).size).toBe(1);
  });

  it("are not found by the tickets that were spent", async () => {
    const rows = await rowsOf("spent_ticket", wave);
    expect(rows).toHaveLength(200);
    const hashes = tickets.map(ticket => spentHash(ticket).toString("hex"));
    const order = rows.map(({ ticket_hash }) => hashes.indexOf((ticket_hash as Buffer).toString("hex")));
    expect(order).not.toContain(-1);
    for (const column of Object.keys(rows[0]!)) {
      const found = spearman(
        order,
        rows.map(row => row[column]),
      );
      expect([column, Math.abs(found) < chance]).toEqual([column, true]);
    }
  });

  it("would be found by this measure in the order they were invited", async () => {
    const rows = await asSuperuser(ask =>
      ask("select name, row_number() over (order by id) as made from facts.invitation where wave_id = $1", [
        wave.id,
      ]),
    );
    const order = rows.rows.map(({ name }) => Number(/\d+/.exec(name)![0]));
    expect(
      spearman(
        order,
        rows.rows.map(({ made }) => Number(made)),
      ),
    ).toBeGreaterThan(0.99);
  });

  it("leave nothing that is a time or counts up", async () => {
    const { rows } = await asSuperuser(ask =>
      ask(
        `select distinct data_type, udt_name from information_schema.columns where table_schema = 'facts'
           and table_name in ('response', 'queued_answer', 'spent_ticket', 'answer_draft')`,
        [],
      ),
    );
    expect(rows.map(({ udt_name }) => udt_name).sort()).toEqual(["_text", "bytea", "jsonb", "text", "uuid"]);
    // Version 4 is chance alone; version 7 begins with the time.
    for (const { id } of await responsesOf(wave)) expect(id[14]).toBe("4");
    for (const { id } of open.waiting) expect(`${id}`[14]).toBe("4");
    // An id is chance, and those of the municipality and the round are the same in every row: each looks like a year and
    // month in one of a thousand.
    for (const { id: _, municipality_id: _municipality, wave_id: _wave, ...row } of await responsesOf(wave))
      expect(JSON.stringify(row)).not.toMatch(/\b20\d\d-\d\d|\b1[78]\d{8}\b|\d\d:\d\d/);
  });

  it("leave no code, ticket, name or address on the side of the answers, not even as its hash", async () => {
    const text = JSON.stringify(
      await Promise.all(
        ["response", "spent_ticket", "queued_answer", "answer_draft"].map(table => rowsOf(table, wave)),
      ),
      (_, value) => (value?.type === "Buffer" ? Buffer.from(value.data).toString("hex") : value),
    );
    const { rows } = await asSuperuser(ask =>
      ask(
        "select encode(code_hash, 'hex') as hash, id::text, name, email from facts.invitation where wave_id = $1",
        [wave.id],
      ),
    );
    const told = [...rows.flatMap(row => Object.values(row)), ...wave.codes, ...tickets.map(ticketText)];
    expect(told.filter(one => text.includes(String(one)))).toEqual([]);
  });
});

describe("a ticket", () => {
  it("is given out once for a code, also when the button is pressed twice", async () => {
    const { act, wave } = await invited(3);
    const pressed = await Promise.all([begun(act, wave, 0, "a"), begun(act, wave, 0, "a")]);
    expect(ticketText(pressed[0])).toBe(ticketText(pressed[1]));
    expect(await begun(act, wave, 0, "b")).toBeNull();
    expect(await at(act, wave, (tx, asked) => beginAnswering(tx, asked, "0".repeat(12), "a"))).toBeNull();
    const fetched = await asSuperuser(ask =>
      ask("select count(*)::int as n from facts.invitation where wave_id = $1 and fetched", [wave.id]),
    );
    expect(fetched.rows[0].n).toBe(1);
  });

  it("is spent once, whoever sends it at the same time", async () => {
    const { act, wave } = await invited(3);
    const ticket = await begun(act, wave, 0);
    await saved(act, wave, ticket, 0);
    const all = await Promise.all(Array.from({ length: 8 }, () => sent(act, wave, ticket)));
    expect(all.sort()).toEqual([...Array(7).fill("already"), "received"]);
    // A draft written after it, by another window, is not sent a second time.
    await saved(act, wave, ticket, 0);
    expect(await sent(act, wave, ticket)).toBe("already");
    await closed(act, wave);
    expect(await responsesOf(wave)).toHaveLength(1);
  });

  it("sends nothing where nothing was answered, where the answers do not hold, or when the wave has closed", async () => {
    const { act, wave } = await invited(3);
    const ticket = await begun(act, wave, 0);
    expect(await sent(act, wave, ticket)).toBe("nothing");
    await at(act, wave, (tx, asked) => saveDraft(tx, asked, ticket, { ...noDraft, typed: { A1: "9" } }));
    expect(await at(act, wave, (tx, asked) => sendAnswers(tx, asked, ticket))).toEqual({
      as: "wrong",
      step: 0,
    });
    await saved(act, wave, ticket, 0);
    await closed(act, wave);
    expect(await sent(act, wave, ticket)).toBe("closed");
    for (const table of ["response", "queued_answer", "spent_ticket", "answer_draft"])
      expect([table, await rowsOf(table, wave)]).toEqual([table, []]);
  });
});

describe("what waits", () => {
  it("is mixed from ten on, and lost or doubled by nobody who sends or mixes at the same time", async () => {
    const { act, wave } = await invited(60);
    for (let n = 0; n < 9; n++) await answered(act, wave, n);
    await flushWhenEnough(act, wave.id, testKeys);
    expect(await responsesOf(wave)).toEqual([]);
    await answered(act, wave, 9);
    const flush = () => flushWhenEnough(act, wave.id, testKeys);
    await Promise.all([flush(), flush(), flush()]);
    expect(await responsesOf(wave)).toHaveLength(10);
    await Promise.all(
      Array.from({ length: 50 }, async (_, n) => {
        await answered(act, wave, n + 10);
        await flush();
      }),
    );
    await closed(act, wave);
    const writers = (await responsesOf(wave)).map(({ answers }) => writerOf(answers));
    expect(writers.sort((a, b) => a - b)).toEqual([...Array(60).keys()]);
  });

  it("still waits when mixing breaks off in the middle", async () => {
    const { act, wave } = await invited(12);
    for (let n = 0; n < 12; n++) await answered(act, wave, n);
    const broken = transact(act, async tx => {
      await flushAnswers(tx, wave.id, testKeys, { all: false });
      throw new Error("the power is gone");
    });
    await expect(broken).rejects.toThrow("the power is gone");
    expect([await responsesOf(wave), (await rowsOf("queued_answer", wave)).length]).toEqual([[], 12]);
    await flushWhenEnough(act, wave.id, testKeys);
    expect(await responsesOf(wave)).toHaveLength(12);
  });

  it("stays where the installation's key is another, and is told", async () => {
    const { act, wave } = await invited(3);
    await answered(act, wave, 0);
    const other = (use: string) => Buffer.alloc(32, use);
    expect(await transact(act, tx => flushAnswers(tx, wave.id, other, { all: true }))).toEqual({
      written: 0,
      unopened: 1,
    });
    expect(await closed(act, wave)).toEqual({ written: 1, unopened: 0 });
  });

  it("is not written one by one as it comes where others cannot be opened", async () => {
    const { act, wave } = await invited(24);
    for (let n = 0; n < 9; n++) await answered(act, wave, n);
    const other = keysOf(Buffer.alloc(32, 7));
    const counts: number[] = [];
    for (let n = 9; n < 20; n++) {
      await answerByProgram(act, other, wave.id, wave.codes[n]!, () => wrote(n));
      counts.push((await responsesOf(wave)).length);
    }
    expect(counts).toEqual([...Array(9).fill(0), 10, 10]);
  });

  it("is another municipality's neither to see nor to mix", async () => {
    const { act, wave } = await invited(12);
    for (let n = 0; n < 12; n++) await answered(act, wave, n);
    await transact(await testAct(), tx => flushAnswers(tx, wave.id, testKeys, { all: true }));
    expect([await responsesOf(wave), (await rowsOf("queued_answer", wave)).length]).toEqual([[], 12]);
  });
});

import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { unitsAsOf } from "../../modules/organisation/index.server.ts";
import type { Act } from "../../platform/act.ts";
import { testAct, testDatabase } from "../../platform/testing/index.ts";
import { run } from "./run.ts";

let folder: string;
let act: Act;
let code: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "samsyn-import-"));
});
afterAll(() => rm(folder, { recursive: true }));
beforeEach(async () => {
  act = await testAct();
  const found = await sql<{ code: string }>`
    select country || '-' || code as code from platform.municipality where id = ${act.municipality}`.execute(
    act.db,
  );
  code = found.rows[0]!.code;
});

/** Imports a file of these lines. */
const imported = async (name: string, lines: string, ...options: string[]) => {
  const file = join(folder, name);
  await writeFile(file, lines);
  const out: string[] = [];
  const err: string[] = [];
  const exit = await run(["import", file, "--municipality", code, ...options], {
    env: { DATABASE_URL: testDatabase() },
    out: text => out.push(text),
    err: text => err.push(text),
    watched: false,
    now: () => act.now,
  });
  return { exit, out: out.join("\n"), err: err.join("\n") };
};

const units = "Number;Unit name;Parent number\n1;Town;\n2;Roads;1\n";

describe("samsyn import of an organisation", () => {
  it("says in JSON what it would do, in a sentence that nothing is written, and writes nothing", async () => {
    const { exit, out, err } = await imported("units.csv", units);
    expect(JSON.parse(out)).toMatchObject({ ok: true, value: { added: 2, ended: 0, written: false } });
    expect([exit, err]).toEqual([0, "Nothing is written yet. With --confirm it would be."]);
    expect(await unitsAsOf(act)).toEqual([]);
  });

  it("says of a file that is not there that it is not there", async () => {
    const err: string[] = [];
    const io = {
      env: {},
      out: () => {},
      err: (text: string) => err.push(text),
      watched: false,
      now: () => act.now,
    };
    expect(await run(["import", "/no/such/list.csv", "--lang", "en"], io)).toBe(2);
    expect(err).toEqual(["There is no file /no/such/list.csv."]);
  });

  it("writes it when it is confirmed, and has nothing to do the second time", async () => {
    const { exit, out, err } = await imported("units.csv", units, "--confirm", "--source", "HR");
    expect([exit, JSON.parse(out).value.written, err]).toEqual([0, true, "Written."]);
    expect((await unitsAsOf(act)).map(unit => unit.name)).toEqual(["Roads", "Town"]);
    const again = await imported("units.csv", units, "--confirm", "--source", "HR");
    expect(JSON.parse(again.out)).toMatchObject({ ok: true, value: { added: 0, renamed: 0, moved: 0 } });
    expect(await unitsAsOf(act)).toHaveLength(2);
  });

  it("refuses a file with errors with 2, each in JSON with its place, and writes nothing", async () => {
    const wrong = "Number;Unit name;Parent number\n1;Town;\n2;;1\n3;Park;9\n";
    const { exit, out, err } = await imported("units.csv", wrong, "--confirm", "--lang", "en");
    const answer = JSON.parse(out);
    expect(answer).toMatchObject({ ok: false, total: 2 });
    expect(answer.errors).toMatchObject([
      { sheet: "units", row: 3, column: "B (Unit name)", message: expect.stringMatching(/filled in/) },
      {
        sheet: "units",
        row: 4,
        column: "C (Parent number)",
        value: "9",
        message: expect.stringMatching(/ /),
      },
    ]);
    expect([exit, err]).toEqual([2, "Nothing was written. 2 things in the file must be put right first."]);
    expect(await unitsAsOf(act)).toEqual([]);
  });

  it("asks with 2 what a file is that does not say it, and does as it is told", async () => {
    const unclear = await imported("list.csv", "Colour;Taste\nred;sweet\n");
    expect([unclear.exit, unclear.out]).toEqual([2, ""]);
    expect(unclear.err).toBe(
      "list.csv does not say what it holds. Say it with --kind: landscape, organisation",
    );
    const unknown = await imported("list.csv", units, "--kind", "people");
    expect([unknown.exit, unknown.out, unknown.err]).toEqual([
      2,
      "",
      "--kind is one of: landscape, organisation",
    ]);
    const told = await imported("units.csv", units, "--kind", "organisation");
    expect([told.exit, JSON.parse(told.out).value.added]).toEqual([0, 2]);
    const other = await imported("units.csv", units, "--kind", "landscape");
    expect(JSON.parse(other.out).value?.added).toBeUndefined();
  });

  it("refuses what is no table with 2 and a sentence", async () => {
    const { exit, out, err } = await imported("plan.xlsx", "%PDF-1.7", "--kind", "organisation");
    expect(exit).toBe(2);
    expect(JSON.parse(out).errors).toMatchObject([{ message: expect.stringMatching(/\w+ \w+.*\.$/) }]);
    expect(err).toMatch(/^Nothing was written/);
    const guessed = await imported("plan.xlsx", "%PDF-1.7");
    expect([guessed.exit, guessed.out]).toEqual([2, ""]);
    expect(guessed.err).toMatch(/\w+ \w+.*\.$/);
  });
});

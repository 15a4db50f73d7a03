import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import { describe, expect, it } from "vitest";
import { type Act, transact } from "../../platform/act.ts";
import { auditList, record, verify } from "../../platform/audit/index.server.ts";
import { addLocalPerson } from "../../platform/auth/index.server.ts";
import { ownerDb, testAct, testDatabase } from "../../platform/testing/index.ts";
import { run } from "./run.ts";

const samsyn = async (line: string, env: Record<string, string> = {}) => {
  const out: string[] = [];
  const err: string[] = [];
  const code = await run(line.split(" ").filter(Boolean), {
    env: { DATABASE_URL: testDatabase(), ...env },
    out: text => out.push(text),
    err: text => err.push(text),
    watched: false,
    now: () => new Date("2026-03-02T09:00:00Z"),
  });
  return { code, out: out.join("\n"), err: err.join("\n") };
};

const codeOf = async (act: Act): Promise<string> => {
  const found = await sql<{ code: string }>`
    select country || '-' || code as code from platform.municipality where id = ${act.municipality}`.execute(
    act.db,
  );
  return found.rows[0]!.code;
};
const write = (act: Act) =>
  transact(act, tx => record(tx, act, { action: "unit.changed", object: { kind: "unit", id: "u" } }));

describe("help", () => {
  it("speaks the reader's language", async () => {
    expect((await samsyn("--help")).out).toContain("Usage: samsyn COMMAND");
    expect((await samsyn("--help", { LANG: "da_DK.UTF-8" })).out).toContain("Kommandoer");
    expect((await samsyn("--help", { LANG: "da_DK.UTF-8", LC_ALL: "fi_FI.UTF-8" })).out).toContain(
      "Komennot",
    );
    expect((await samsyn("--help --lang sv", { LANG: "da_DK.UTF-8" })).out).toContain("Kommandon");
    expect((await samsyn("audit verify --help --lang=nb")).out).toContain("Kontroller endringsloggen");
  });

  it("lists every command and setting, within 100 columns", async () => {
    for (const lang of ["en", "da", "sv", "fi", "nb"]) {
      const { code, out, err } = await samsyn(`--help --lang ${lang}`);
      expect([code, err]).toEqual([0, ""]);
      expect(out.split("\n").filter(line => line.length > 100)).toEqual([]);
      for (const word of [
        "serve",
        "import",
        "export",
        "backup",
        "restore",
        "audit verify",
        "demo",
        "PORT",
        "SAMSYN_URL",
      ])
        expect(out).toContain(word);
    }
  });

  it("tells of plans under the command of plans only", async () => {
    expect((await samsyn("import --help")).out).not.toContain("no plan");
    expect((await samsyn("plan --help")).out).toContain("3: no plan");
  });

  it("tells the version", async () => {
    expect((await samsyn("--version")).out).toMatch(/^\d+\.\d+\.\d+/);
  });
});

describe("wrong input ends with 2, a sentence, and nothing on standard output", () => {
  for (const [line, sentence] of [
    ["", "Usage"],
    ["bakcup", "There is no command “bakcup”"],
    ["audit", "There is no command “audit”"],
    ["backup", "FILE is missing"],
    ["backup a b", "“b” is one too many"],
    ["backup --nonsense a", "There is no option --nonsense here. samsyn backup --help lists them."],
    ["import a --source", "--source must be followed by its value"],
    ["import a --confirm=yes", "--confirm takes no value"],
    ["import a --source --lang da", "Efter --source mangler værdien"],
    ["serve --foo --lang fi", "Valintaa --foo ei ole tässä"],
    ["backup a --lang x", "--lang is one of: "],
    ["export y.csv", "y.csv must end in .xlsx"],
    ["restore /no/such/file", "There is no file /no/such/file"],
    ["audit verify --municipality DK-none", "There is no municipality DK-none"],
    ["audit verify --head 12", "LINE:HASH"],
    ["role give king --municipality DK-none", "There is no role king"],
  ] as const)
    it(`samsyn ${line}`, async () => {
      const { code, out, err } = await samsyn(line);
      expect(err).toContain(sentence);
      expect([code, out]).toEqual([2, ""]);
    });

  it("a backup that is none, in the reader's language", async () => {
    const { code, out, err } = await samsyn("restore package.json --lang da");
    expect([code, out, err]).toEqual([2, "", "package.json er ingen sikkerhedskopi fra Samsyn."]);
  });

  it("a wrong setting", async () => {
    const { code, err } = await samsyn("audit verify", { PORT: "many" });
    expect([code, err]).toEqual([2, expect.stringContaining("PORT")]);
  });
});

describe("samsyn audit", () => {
  it("finds the log whole, and answers in JSON", async () => {
    const act = await testAct();
    await write(act);
    const { code, out, err } = await samsyn(`audit verify --municipality ${await codeOf(act)} --lang da`);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ ok: true, municipalities: [{ records: 1, findings: [] }] });
    expect(err).toContain("1 linje");
  });

  it("notes the head, and finds against it that the end was cut off", async () => {
    const act = await testAct();
    const code = await codeOf(act);
    await write(act);
    await write(act);
    const noted = JSON.parse((await samsyn(`audit head --municipality ${code}`)).out).heads[0];
    expect(noted).toMatchObject({ municipality: code, seq: 2 });
    const against = `audit verify --municipality ${code} --head ${noted.seq}:${noted.hash}`;
    expect((await samsyn(against)).code).toBe(0);
    await cutOffEnd(act);
    expect((await samsyn(`audit verify --municipality ${code}`)).code).toBe(0);
    const found = await samsyn(against);
    expect(found.code).toBe(1);
    expect(found.err).toContain("line 2 is not as it was when its head was noted");
  });
});

/** As somebody who owns the database and moves the head along. */
const cutOffEnd = (act: Act) =>
  ownerDb()
    .transaction()
    .execute(async tx => {
      await sql`select set_config('samsyn.municipality', ${act.municipality}, true)`.execute(tx);
      await sql`delete from platform.audit_record where seq = 2`.execute(tx);
      await sql`update platform.audit_head set seq = 1, hash = (select hash from platform.audit_record)`.execute(
        tx,
      );
    });

describe("samsyn role", () => {
  const somebody = (act: Act) =>
    addLocalPerson(
      act.db,
      {
        municipality: act.municipality,
        country: "DK",
        key: "k",
        name: "K",
        lang: "da",
        roles: [],
        example: true,
      },
      act.now,
    );

  it("makes the first administrator, and takes a role again", async () => {
    const act = await testAct();
    const person = await somebody(act);
    const line = `role give administrator --municipality ${await codeOf(act)} --person ${person}`;
    expect((await samsyn(line)).code).toBe(0);
    const [entry] = await transact(act, tx => auditList(tx, {}, 1));
    expect(entry).toMatchObject({ action: "role.given", object_id: person });
    expect(entry?.actor).toMatch(/^operator:/);
    expect(await verify(act.db, act.municipality)).toMatchObject({ ok: true });
    const unknown = line.replace(person, act.municipality);
    expect(await samsyn(unknown)).toMatchObject({ code: 2, err: expect.stringContaining("number") });
    const editor = line.replace("administrator", "editor");
    expect((await samsyn(editor)).code).toBe(0);
    expect((await samsyn(editor.replace("give", "take"))).code).toBe(0);
    expect((await samsyn(editor.replace("give", "take"))).code).toBe(2);
  });
});

describe("samsyn backup", () => {
  it("does not write over a file", async () => {
    const folder = await mkdtemp(join(tmpdir(), "samsyn-cli-"));
    const file = join(folder, "copy");
    try {
      const { code, out, err } = await samsyn(`backup ${file}`);
      expect([code, err]).toEqual([0, ""]);
      expect(JSON.parse(out)).toMatchObject({ file });
      expect(await samsyn(`backup ${file}`)).toMatchObject({ code: 2, out: "" });
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});

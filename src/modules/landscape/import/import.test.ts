import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { langs } from "../../../kernel/lang.ts";
import { type Act, read } from "../../../platform/act.ts";
import { type OutSheet, readTables, writeCsv, writeWorkbook } from "../../../platform/files/index.ts";
import { placeTables } from "../../../platform/intake/columns.ts";
import { intakeById } from "../../../platform/intake/store.server.ts";
import { testAct } from "../../../platform/testing/index.ts";
import { closeWorkers } from "../../../platform/workers/index.ts";
import { sheetOf, workbookOf } from "../export/workbook.ts";
import { landscapeOf } from "../register/landscape.server.ts";
import { thingsOf } from "../register/landscape.ts";
import { nounNamed, nouns } from "../register/nouns.ts";
import { knowledge } from "./columns.ts";
import { guessOf } from "./headings.ts";
import { draftImport, importer, writeImport } from "./intake.server.ts";

let act: Act;
beforeAll(async () => {
  act = await testAct({ lang: "da" });
});
afterAll(async () => {
  await act.db.destroy();
  await closeWorkers();
});

const draft = async (bytes: Uint8Array, name = "fil.xlsx", options = {}) => {
  const made = await draftImport(act, bytes, name, options);
  if (!made.ok) throw new Error(made.refusal.code);
  return made.value;
};
const sheet = (name: string, headers: string[], rows: (string | number | null)[][]): OutSheet => ({
  name,
  keys: headers,
  headers,
  rows,
});
const csv = (text: string, encoding: BufferEncoding = "utf8") => new Uint8Array(Buffer.from(text, encoding));

describe("a file from a spreadsheet", () => {
  it("shows what will happen, writes nothing before yes, and then all of it", async () => {
    const bytes = await writeWorkbook([
      sheet(
        "Leverandører",
        ["name", "country"],
        [
          ["Opdigtet Data", "DK"],
          ["Ærø & Søn ÆØÅ Ђ 北京", "SE"],
        ],
      ),
      sheet("system", ["name", "supplier"], [["Journalix", "Opdigtet Data"]]),
    ]);
    const shown = await draft(bytes);
    expect([shown.plan.created.length, shown.plan.faultCount]).toEqual([3, 0]);
    expect((await landscapeOf(act)).byId.size).toBe(0);
    const written = await writeImport(act, shown.id, shown.hash);
    expect(written).toEqual({ ok: true, value: 3 });
    const landscape = await landscapeOf(act);
    const journalix = thingsOf(landscape, "system")[0]!;
    expect(landscape.byId.get(String(journalix.values.supplier))?.thing.values.name).toBe("Opdigtet Data");
    expect(journalix.facts.name?.source).toBe("file:fil.xlsx");
  });

  it("that is written once is not written again", async () => {
    const bytes = csv("name;country\nEngang;DK\n");
    const shown = await draft(bytes, "engang.csv", { noun: "supplier" });
    expect((await writeImport(act, shown.id, shown.hash)).ok).toBe(true);
    const again = await writeImport(act, shown.id, shown.hash);
    expect(again.ok ? "" : again.refusal.code).toBe("intake.not-ready");
    expect((await draft(bytes, "engang.csv", { noun: "supplier" })).plan.unchanged).toEqual({ supplier: 1 });
  });

  it("our own export comes back as nothing to do", async () => {
    const landscape = await landscapeOf(act);
    const shown = await draft(await writeWorkbook(workbookOf(landscape, "da")));
    expect([shown.plan.created, shown.plan.changed, shown.plan.faults]).toEqual([[], [], []]);
    const supplier = nounNamed("supplier")!;
    for (const lang of ["en", "da", "sv", "fi", "nb"] as const) {
      const { keys, headers, rows } = sheetOf(landscape, supplier, lang);
      const back = await draft(writeCsv(keys, headers, rows, lang), "l.csv");
      expect([back.plan.created, back.plan.changed, back.plan.faultCount]).toEqual([[], [], 0]);
    }
  });

  it("our own workbook is known for what it is in every language, so that nobody is asked about it", async () => {
    const landscape = await landscapeOf(act);
    for (const lang of langs) {
      const tables = await readTables(await writeWorkbook(workbookOf(landscape, lang)), "alt.xlsx");
      if (!tables.ok) throw new Error(tables.refusal.code);
      const placed = placeTables(tables.value, knowledge, new Map(), new Map());
      expect(placed.map(one => one.kind)).toEqual(nouns.map(noun => noun.name));
      expect(placed.filter(one => !one.sure).map(one => one.table.sheet)).toEqual([]);
    }
  });

  it("every sheet we write is known again in every language, by its words alone too", async () => {
    const landscape = await landscapeOf(act);
    const known = langs.flatMap(lang =>
      nouns.map(noun => {
        const { name, headers } = sheetOf(landscape, noun, lang);
        const { kind, fields } = guessOf({ sheet: name, columns: [...headers], rows: [] });
        return { lang, noun: noun.name, kind, left: headers.filter((_, i) => i > 2 && fields[i] === null) };
      }),
    );
    expect(known.filter(({ noun, kind, left }) => noun !== kind || left.length > 0)).toEqual([]);
  });

  it("in Windows-1252 with semicolons and decimal comma is read as meant", async () => {
    const shown = await draft(csv("Navn;Land\nBlåbærgrød A/S;DK\n", "latin1"), "gammel.csv", {
      noun: "supplier",
    });
    expect(shown.plan.created[0]?.values.name).toBe("Blåbærgrød A/S");
  });

  it("that changed here meanwhile is shown anew before it is written", async () => {
    const shown = await draft(csv("name;country\nOpdigtet Data;NO\n"), "a.csv", { noun: "supplier" });
    const first = await draft(csv("name;country\nOpdigtet Data;FI\n"), "b.csv", { noun: "supplier" });
    await writeImport(act, first.id, first.hash);
    const late = await writeImport(act, shown.id, shown.hash);
    expect(late.ok ? "" : late.refusal.code).toBe("import.plan-changed");
    // It is shown anew, and may be confirmed as it is now.
    const anew = (await read(act, tx => intakeById(tx, importer.name, shown.id)))!;
    expect([anew.state, anew.refusal?.code]).toEqual(["ready", "import.plan-changed"]);
    expect((await writeImport(act, shown.id, anew.hash ?? "")).ok).toBe(true);
  });
});

describe("a list as people have it", () => {
  it("is known by its own headings, brings its suppliers, and is told what it lacks", async () => {
    const shown = await draft(
      csv("It-system;Leverandør;Kritikalitet\nVagtplanen;Ny Leverandør ApS;Høj\n", "latin1"),
      "it-systemer.csv",
    );
    expect(shown.plan.created.map(row => [row.noun, row.values.name ?? null])).toContainEqual([
      "supplier",
      "Ny Leverandør ApS",
    ]);
    expect(shown.plan.faults.map(fault => fault.refusal.code)).toEqual(["required"]);
    expect(shown.plan.notes).toEqual([]);
  });
});

describe("a file with mistakes", () => {
  it("is told every one with sheet, row and column, and nothing is written", async () => {
    const before = (await landscapeOf(act)).byId.size;
    const shown = await draft(
      await writeWorkbook([
        sheet(
          "contract",
          ["title", "supplier", "responsibleUnit", "validFrom", "yearlyCost"],
          [
            ["A", "Ukendt", null, "31.02.2027", "tolv"],
            [null, null, null, null, null],
            ["", "Opdigtet Data", "x", "2027-01-01", 1],
          ],
        ),
      ]),
    );
    const places = shown.plan.faults.map(
      fault => `${fault.sheet} ${fault.row} ${fault.column.split(" ")[0]} ${fault.refusal.code}`,
    );
    expect(places).toContain("contract 5 responsibleUnit unknown-reference");
    expect(places).toContain("contract 3 validFrom value.no-such-day");
    expect(places).toContain("contract 3 yearlyCost value.not-a-number");
    expect((await writeImport(act, shown.id, shown.hash)).ok).toBe(false);
    expect((await landscapeOf(act)).byId.size).toBe(before);
  });

  it("is refused whole when a task stands above itself", async () => {
    const shown = await draft(csv("scheme;code;label;broader\negen;1;Et;To\negen;2;To;Et\n"), "o.csv", {
      noun: "task",
    });
    expect(shown.plan.faults.map(fault => fault.refusal.code)).toContain("import.cycle");
  });

  it("is told the limit when it is too long", async () => {
    const rows = Array.from({ length: 200_000 }, (_, i) => `Firma ${i};DK`).join("\n");
    const made = await draftImport(act, csv(`name;country\n${rows}\n`), "lang.csv", { noun: "supplier" });
    expect(made.ok ? "" : made.refusal).toMatchObject({
      code: "file.too-many-rows",
      values: { count: 200_000 },
    });
  });

  it("is told what is no table at all", async () => {
    const picture = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0]);
    const made = await draftImport(act, picture, "billede.xlsx");
    expect(made.ok).toBe(false);
    const unknown = await draftImport(act, csv("farve;smag\nrød;sød\n"), "frugt.csv");
    expect(unknown.ok ? "" : unknown.refusal.code).toBe("import.no-table");
  });
});

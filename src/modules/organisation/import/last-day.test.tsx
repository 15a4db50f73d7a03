import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { type Act, read } from "../../../platform/act.ts";
import { writeCsv, writeWorkbook } from "../../../platform/files/index.ts";
import { asking } from "../../../platform/intake/testing/asking.ts";
import { testAct } from "../../../platform/testing/index.ts";
import { InLang } from "../../../platform/ui/index.ts";
import { sheetsOf } from "../export/sheets.server.ts";
import { peopleAsOf } from "../person/store.server.ts";
import { readyAt, send, stateOf, step } from "../testing/intake.ts";
import * as columns from "./columns.page.tsx";
import { knowledge } from "./columns.ts";
import * as preview from "./preview.page.tsx";

const here = async (act: Act, day: string) =>
  read(act, async tx => {
    const { people } = await peopleAsOf(tx, day, { search: "", skip: 0, limit: 9, lang: "da" });
    return people.map(one => one.name);
  });

const take = async (act: Act, lines: string | Uint8Array, name = "liste.csv") => {
  const id = await send(act, lines, name);
  const ready = await readyAt(act, id);
  expect(ready.faults).toEqual([]);
  await step(act, id, { hash: ready.hash });
  return ready;
};

const pageOf = (data: Awaited<ReturnType<typeof readyAt>>) =>
  renderToStaticMarkup(
    <InLang lang="da">
      <preview.default loaderData={data} />
    </InLang>,
  );

const heads = { da: "Sidste dag", en: "Last day", fi: "Viimeinen päivä", nb: "Siste dag", sv: "Sista dag" };

describe("a last day in a file", () => {
  test.each(Object.values(heads))("is the last one employed: %s", async head => {
    const act = await testAct({ lang: "da" });
    await take(act, `Fornavn;Efternavn;${head}\nInge;Lundby;31-12-2026\n`);
    expect([await here(act, "2026-12-31"), await here(act, "2027-01-01")]).toEqual([["Inge Lundby"], []]);
  });

  test("in the year 9999 is none: so do payroll systems say that nothing ends", async () => {
    const act = await testAct({ lang: "da" });
    for (const head of ["Sidste dag", "Til (ikke med)"])
      await take(act, `Fornavn;Efternavn;Fra;${head}\n${head};Lundby;01-06-2026;31-12-9999\n`);
    expect(await here(act, "2199-01-01")).toHaveLength(2);
  });

  test("is told on the preview as the file says it, with what it means", async () => {
    const act = await testAct({ lang: "da" });
    await take(act, "Person-id;Fornavn;Efternavn\np1;Inge;Lundby\n");
    const id = await send(act, "Person-id;Fornavn;Efternavn;Sidste dag\np1;Inge;Lundby;31-12-2026\n");
    const ready = await readyAt(act, id);
    expect(ready.rows[0]?.fields).toEqual([{ name: "lastDay", before: null, after: "2026-12-31" }]);
    const page = pageOf(ready);
    expect(page).toContain(
      "31. december 2026 betyder med til og med den dag og ikke længere den 1. januar 2027",
    );
    expect(page).toContain("Sidste dag (med): – → 31. december 2026");
  });

  test("holds for a post of a list of staff too, and the same list once more changes nothing", async () => {
    const act = await testAct({ lang: "da" });
    await take(act, "Nr;Navn;Overordnet nr\n1;By;\n");
    const staff = "Person-id;Navn;Enhed;Titel;Sidste dag\np1;Inge Lundby;1;Gartner;31-12-2026\n";
    await take(act, staff);
    expect(await here(act, "2026-12-31")).toEqual(["Inge Lundby"]);
    expect((await readyAt(act, await send(act, staff))).nothing).toBe(true);
  });

  test("before the first is refused, as are two columns that do not agree", async () => {
    const act = await testAct({ lang: "da" });
    const rows =
      "Inge;Lundby;2026-06-01;2026-05-31;\nÅge;Hauge;;2026-12-31;2026-12-31\nEva;Holm;;2026-12-31;2027-01-01";
    const id = await send(act, `Fornavn;Efternavn;Fra;Sidste dag;Til (ikke med)\n${rows}\n`);
    expect((await readyAt(act, id)).faults.map(({ row, column }) => [row, column])).toEqual([
      [2, "D (Sidste dag)"],
      [3, "D (Sidste dag)"],
    ]);
  });
});

describe("a heading that may be the last day or the first without", () => {
  const either =
    "Slutdato, Slutdatum, Sluttdato, Päättyy, Loppupäivä, End date, Ends, To, Til, Till, Gyldig til, Slutar, Slutter";
  test.each(["unit", "person", "position"])("is never guessed, of a %s", kind => {
    const table = { sheet: "x", columns: either.split(", "), rows: [] };
    expect(knowledge.guess(table, kind).fields.filter(Boolean)).toEqual([]);
  });

  test("is asked about, and both are offered", async () => {
    const act = await testAct({ lang: "da" });
    const id = await send(act, "Fornavn;Efternavn;Slutdato\nInge;Lundby;31-12-2026\n");
    expect(await stateOf(act, id)).toBe("columns");
    const { view } = await columns.loader(asking(act, { draft: id }));
    const labels = view.sheets[0]?.offers.map(offer => offer.label);
    expect(labels).toEqual(expect.arrayContaining(["Til (ikke med)", "Sidste dag (med)"]));
  });
});

test("what we export tells the first day without, and comes back as it was", async () => {
  const act = await testAct({ lang: "da" });
  await take(act, "Person-id;Fornavn;Efternavn;Fra;Sidste dag\np1;Inge;Lundby;2020-01-01;31-12-2026\n");
  const sheets = (await sheetsOf(act, "people", act.today))!;
  const { keys, headers, rows } = sheets[0]!;
  expect(JSON.stringify(rows)).toContain("2027-01-01");
  for (const [bytes, name] of [
    [await writeWorkbook(sheets), "personer.xlsx"],
    [writeCsv(keys, headers, rows, "da"), "personer.csv"],
  ] as const) {
    const again = await readyAt(act, await send(act, bytes, name));
    expect([again.faults, again.nothing]).toEqual([[], true]);
    // Where nothing changes, nobody need know.
    expect(pageOf(again)).not.toContain("Sådan forstås dagene");
    expect(again.ends).toMatchObject([{ way: "to", last: "2026-12-31", to: "2027-01-01" }]);
  }
});

import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { writeWorkbook } from "../../../platform/files/index.ts";
import { testAct } from "../../../platform/testing/index.ts";
import { InLang } from "../../../platform/ui/index.ts";
import { readyAt, send, step } from "../testing/intake.ts";
import * as preview from "./preview.page.tsx";

const page = (data: Awaited<ReturnType<typeof readyAt>>) =>
  renderToStaticMarkup(
    <InLang lang="da">
      <preview.default loaderData={data} />
    </InLang>,
  );

const sheet = (name: string, [headers = [], ...rows]: string[][]) => ({
  name,
  keyless: true as const,
  keys: headers,
  headers,
  rows,
});

const townOf = (people: string[][], units: string[][]) =>
  writeWorkbook([sheet("Enheder", units), sheet("Personer", people)]);

const head = ["Fornavn", "Efternavn", "E-mail", "Enhed", "Titel", "Fra"];
const two = [
  head,
  ["Inge", "Lundby", "inge@by.example", "Park", "Gartner", "2020-08-01"],
  ["Åge", "Hauge", "aage@by.example", "Park", "Gartner", "2021-02-01"],
];

describe("people whose posts are older than their units", () => {
  test("are one cause, which says what to do; with a first day for the units all is well", async () => {
    const act = await testAct({ lang: "da" });
    const bytes = await townOf(two, [
      ["Navn", "Hører under"],
      ["By", ""],
      ["Park", "By"],
    ]);
    const shown = await readyAt(act, await send(act, bytes, "hr.xlsx"));
    expect(new Set(shown.faults.map(fault => fault.what)).size).toBe(1);
    expect([shown.faultCount, shown.faults[0]?.what]).toEqual([2, expect.stringContaining("»Fra«")]);
    expect(page(shown)).toContain("Vælg en anden fil");
    const dated = await townOf(two, [
      ["Navn", "Hører under", "Fra"],
      ["By", "", "2000-01-01"],
      ["Park", "By", "2000-01-01"],
    ]);
    expect((await readyAt(act, await send(act, dated, "hr.xlsx"))).faultCount).toBe(0);
  });

  test("and units that are here already are told so", async () => {
    const act = await testAct({ lang: "da" });
    const units = await send(act, "Navn;Hører under\nBy;\nPark;By\n", "enheder.csv");
    await step(act, units, { hash: (await readyAt(act, units)).hash });
    const csv = two.map(row => row.join(";")).join("\n");
    const shown = await readyAt(act, await send(act, csv, "personer.csv"));
    expect(shown.faults.map(fault => fault.what)).toEqual(Array(2).fill(expect.stringContaining("historik")));
  });
});

describe("rows that say the same as another in all columns", () => {
  const list = "Fornavn;Efternavn;E-mail\nInge;Lundby;inge@by.example\nInge;Lundby;inge@by.example\n";
  test("are taken once and told", async () => {
    const act = await testAct({ lang: "da" });
    const shown = await readyAt(act, await send(act, list));
    expect([shown.faultCount, shown.counts.added]).toEqual([0, 1]);
    expect(shown.untaken.map(({ what, rows }) => [what, rows])).toEqual([
      [expect.stringContaining("én gang"), [3]],
    ]);
  });

  test.each([
    ["alone", "Fornavn;Efternavn\nInge;Lundby\nInge;Lundby\n", 1],
    [
      "in one unit under one title",
      "Fornavn;Efternavn;Enhed;Titel\nInge;Lundby;Park;Gartner\nInge;Lundby;Park;Gartner\n",
      1,
    ],
    ["of no unit", "Fornavn;Efternavn;Enhed;Titel\nInge;Lundby;;\nInge;Lundby;;\n", 1],
  ])("but namesakes %s are asked for a number, and nobody is left out", async (_, rows, n) => {
    const act = await testAct({ lang: "da" });
    const units = await send(act, "Navn;Hører under\nBy;\nPark;By\n", "enheder.csv");
    await step(act, units, { hash: (await readyAt(act, units)).hash });
    const shown = await readyAt(act, await send(act, rows, "personer.csv"));
    expect([shown.faultCount, shown.untaken]).toEqual([n, []]);
    expect(shown.faults[0]?.what).toContain("nummer");
  });

  test("but one that differs in a column is asked about", async () => {
    const act = await testAct({ lang: "da" });
    const shown = await readyAt(act, await send(act, list.replace(/Lundby(?=;inge@by.example\n$)/, "Lund")));
    expect(shown.faultCount).toBe(1);
  });
});

test("a file that changes nothing says so, and may be given up", async () => {
  const act = await testAct({ lang: "da" });
  const units = "Navn;Hører under\nBy;\nPark;By\n";
  const first = await send(act, units);
  await step(act, first, { hash: (await readyAt(act, first)).hash });
  const again = await readyAt(act, await send(act, units));
  expect([again.title, again.nothing]).toEqual(["Filen ændrer ingenting", true]);
  expect(page(again)).toContain("Opgiv");
});

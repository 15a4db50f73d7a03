import { afterAll, describe, expect, it } from "vitest";
import { asking } from "../../../platform/intake/testing/asking.ts";
import { closeWorkers } from "../../../platform/workers/index.ts";
import { personVerbs } from "../../organisation/index.server.ts";
import { landscapeOf } from "../register/landscape.server.ts";
import { thingsOf } from "../register/landscape.ts";
import * as columns from "./columns.page.tsx";
import { goOn, ready, send, town, write } from "./testing.ts";

afterAll(closeWorkers);

describe("a list that names what is kept on the other side", () => {
  it("links each contract to the systems it covers, adds to what is linked, and says nothing new twice", async () => {
    const { act, uses } = await town();
    const lines = [
      "Avtalsnamn;Leverantör;Ansvarig enhet;Avser system",
      "Omsorgsavtalet;Ny AB;Vård;Omsorgsstjärnan, Lönelyktan",
      "Löneavtalet;Ny AB;Vård;Lönelyktan",
    ];
    const { id, state } = await send(act, "contract", ...lines);
    expect(state).toBe("ready");
    const landscape = await write(act, id);
    const titles = (use: string) =>
      [landscape.byId.get(use)!.thing.values.contracts ?? []]
        .flat()
        .map(one => landscape.byId.get(String(one))!.thing.values.title);
    expect(titles(uses[0]!)).toEqual(["Omsorgsavtalet"]);
    expect(titles(uses[1]!).sort()).toEqual(["Löneavtalet", "Omsorgsavtalet"]);
    const again = await send(act, "contract", ...lines);
    expect((await ready(act, again.id)).doing).toBe(0);
  });

  it("tells the one system of several that is not known", async () => {
    const { act } = await town();
    const { id } = await send(
      act,
      "contract",
      "Avtal;Leverantör;Ansvarig enhet;System",
      "A;Ny AB;Vård;Lönelyktan\nB;Ny AB;Vård;Okänd, Lönelyktan",
    );
    const { faults } = await ready(act, id);
    expect(faults.map(({ row, value }) => [row, value])).toEqual([[3, "Okänd, Lönelyktan"]]);
    expect(faults[0]!.what).toContain("”Okänd” är inte känt");
    expect(faults[0]!.what).toContain("System som det avser");
  });

  it("hits the units of an initiative, as hard as is said once for all rows", async () => {
    const { act, units } = await town();
    const { id, state } = await send(
      act,
      "initiative",
      "Projekt;Status;Systemer;Berör enheter",
      "Nytt omsorgssystem;Planerat;Omsorgsstjärnan;Vård, Skola",
      "Lönelyft;Pågår;;Vård",
    );
    expect(state).toBe("columns");
    const sheet = (await columns.loader(asking(act, { id }))).view.sheets[0]!;
    expect(sheet.fields.slice(0, 4)).toEqual(["title", "stage", "changes", "units"]);
    expect(sheet.open.map(({ key }) => key)).toEqual(["level", "hardness"]);
    expect(sheet.strange.map(({ word }) => word)).toEqual(["Planerat"]);
    expect(sheet.needs.flat()).toEqual(expect.arrayContaining(["Vem det kommer från"]));
    expect(
      await goOn(act, id, {
        "all-0-level": "local",
        "all-0-hardness": "3",
        [`word-0-${sheet.strange[0]!.name}`]: "decided",
      }),
    ).toBe("ready");
    const landscape = await write(act, id);
    expect(thingsOf(landscape, "initiative").map(({ values }) => [values.level, values.stage])).toEqual(
      expect.arrayContaining([
        ["local", "decided"],
        ["local", "running"],
      ]),
    );
    expect(thingsOf(landscape, "hit").map(({ values }) => [values.unit, values.hardness])).toEqual(
      expect.arrayContaining([
        [units[0], 3],
        [units[1], 3],
      ]),
    );
  });

  it("takes the end of a project as its length, and tells an end before the start", async () => {
    const { act } = await town();
    const head = "Projekt;Status;Vem det kommer från;Projektstart;Projektslut;Ägande enhet";
    const { id } = await send(
      act,
      "initiative",
      head,
      "Halvår;Pågår;Kommunens eget;2027-01-15;2027-06-30;Vård",
      "Kvartal;Pågår;Kommunens eget;2027Q1;2027Q4;Skola",
      "Utan början;Pågår;Kommunens eget;;2027-06-30;",
      "Utan slut;Pågår;Kommunens eget;2027-01-15;;",
    );
    if ((await ready(act, id).catch(() => null)) === null) await goOn(act, id, {});
    expect((await ready(act, id)).notes.join("\n")).toContain("rad 4, Projektslut (E): ”2027-06-30”");
    const lengths = thingsOf(await write(act, id), "initiative").map(one => [
      one.values.title,
      one.values.quarters,
    ]);
    expect(Object.fromEntries(lengths)).toEqual({
      Halvår: 2,
      Kvartal: 4,
      "Utan början": null,
      "Utan slut": null,
    });
    // The start stands here already; the same end again says nothing new.
    const later = ["Projekt;Projektslut", "Utan slut;2027-09-30", "Halvår;2027-06-30"];
    const again = await send(act, "initiative", ...later);
    if (again.state === "columns") await goOn(act, again.id, {});
    expect((await ready(act, again.id)).rows.map(row => [row.title, row.what])).toEqual([
      ["Utan slut", ["Pågår (kvartal): – → 3"]],
    ]);
    const wrong = await send(
      act,
      "initiative",
      head,
      "Bakvänt;Pågår;Kommunens eget;2027-06-15;2027-05-30;Vård",
      "Evigt;Pågår;Kommunens eget;2027-06-15;2060-05-30;Vård",
    );
    const { faults } = await ready(act, wrong.id);
    expect(faults.map(({ sheet, row, column }) => [sheet, row, column])).toEqual([
      ["initiative", 2, "Projektslut (E)"],
      ["initiative", 3, "Pågår (kvartal)"],
    ]);
    expect(faults[0]!.what).toContain("Slutet kommer före början (15 juni 2027)");
  });

  it("without how hard, asks for all of one to five at once", async () => {
    const { act } = await town();
    const lines = ["Projekt;Skede;Vem det kommer från;Enheter;Påverkan", "A;Idé;Egen;Vård;Mycket"];
    const { id } = await send(act, "initiative", ...lines);
    await goOn(act, id, {});
    const { faults } = await ready(act, id);
    const told = faults.find(({ value }) => value === "Mycket");
    expect(told?.what).toContain("Skriv ett tal från 1 till 5.");
  });
});

it("a deputy without anybody responsible names the column that was read so", async () => {
  const { act } = await town();
  const value = {
    given: "Bo",
    family: "Påhittad",
    display: null,
    email: null,
    phone: null,
    protected: false,
  };
  await personVerbs.start(act, { from: "2020-01-01", value });
  const { id } = await send(act, "system-use", "Systemnamn;Ersättare", "Ett;Bo Påhittad");
  const { faults } = await ready(act, id);
  expect(faults.map(({ row, column }) => [row, column])).toEqual([[2, "Ersättare (B)"]]);
  expect(faults[0]!.what).toContain(
    "Ersättare (B) lästes som ”Ersättare”, men raden säger ingen ”Systemägare”",
  );
  expect(faults[0]!.way?.href).toBe(`/landscape/import/${id}/columns`);
  // Whoever runs a system answers for it where the list names no owner.
  const runs = await send(act, "system-use", "Systemnamn;Systemförvaltare", "Ett;Bo Påhittad");
  const made = thingsOf(await write(act, runs.id), "system-use").find(({ values }) => values.owner);
  expect([made?.values.localName, made?.values.deputy]).toEqual(["Ett", null]);
});

describe("a bare yes where there are several answers", () => {
  const lines = ["Systemnamn;Personuppgifter", "Ett;Ja", "Två;Nej", "Tre;Ja, känsliga", "Fyra;ja"];

  it("is asked about once for the column, and remembered for the next file", async () => {
    const { act } = await town();
    const { id, state } = await send(act, "system-use", ...lines);
    expect(state).toBe("columns");
    const [yes, ...more] = (await columns.loader(asking(act, { id }))).view.sheets[0]!.strange;
    expect([yes?.word, more]).toEqual(["Ja", []]);
    await goOn(act, id, { [`word-0-${yes!.name}`]: "ordinary" });
    const kinds = async () =>
      thingsOf(await landscapeOf(act), "system-use").map(({ values }) => [
        values.localName,
        values.personalData,
      ]);
    await write(act, id);
    expect(await kinds()).toEqual(
      expect.arrayContaining([
        ["Ett", "ordinary"],
        ["Två", "none"],
        ["Tre", "sensitive"],
        ["Fyra", "ordinary"],
      ]),
    );
    const next = await send(act, "system-use", lines[0]!, "Fem;Ja");
    expect(next.state).toBe("ready");
    await write(act, next.id);
    expect(await kinds()).toEqual(expect.arrayContaining([["Fem", "ordinary"]]));
    // What was said of another file says nothing of a word that it had not.
    expect((await send(act, "system-use", lines[0]!, "Sex;Kanske")).state).toBe("columns");
  });

  it("not said, is told row by row with the answers there are", async () => {
    const { act } = await town();
    const { id } = await send(act, "system-use", ...lines);
    await goOn(act, id, {});
    const { faults } = await ready(act, id);
    expect(faults.map(({ row }) => row)).toEqual([2, 5]);
    expect(faults[0]!.what).toContain("Inga, Vanliga, Känsliga, Sekretessbelagda");
  });
});

it("a unit for all rows counts where the file has none, and one nobody knows is told once", async () => {
  const { act, units } = await town();
  const lines = ["Systemnamn;Leverantör;Kritikalitet", "Ett;Ny AB;Hög", "Två;Ny AB;Kanske"];
  const { id } = await send(act, "system-use", ...lines);
  const [word] = (await columns.loader(asking(act, { id }))).view.sheets[0]!.strange;
  const none = { [`word-0-${word!.name}`]: "-" };
  await goOn(act, id, { ...none, "all-0-responsibleUnit": "Okänd" });
  expect((await ready(act, id)).faults.map(({ row, value }) => [row, value])).toEqual([[2, "Okänd"]]);
  await goOn(act, id, { ...none, "all-0-responsibleUnit": "Skola", "all-0-lifeCycle": "operational" });
  expect((await ready(act, id)).notes.join("\n")).toContain("”Ansvarig enhet” är ”Skola” för alla nya rader");
  const made = thingsOf(await write(act, id), "system-use").filter(({ values }) => values.supplier);
  expect(made.map(({ values }) => [values.responsibleUnit, values.lifeCycle, values.criticality])).toEqual(
    expect.arrayContaining([
      [units[1], "operational", "high"],
      [units[1], "operational", null],
    ]),
  );
});

it("a supplier that is called as a unit of the municipality's own is told, once", async () => {
  const { act } = await town();
  const { id } = await send(act, "system-use", "Systemnamn;Leverantör", "Ett;Vård", "Två;Ny AB", "Tre;vård");
  const notes = (await ready(act, id)).notes.filter(note =>
    note.includes("namnet på en av era egna enheter"),
  );
  expect(notes).toEqual([expect.stringContaining("”Vård”")]);
});

it("an id of ours or a number of one's own that stands twice is told", async () => {
  const { act } = await town();
  const numbers = await send(act, "system-use", "Systemnamn;Systemnr", "Ett;S-1", "Två;s-1");
  expect((await ready(act, numbers.id)).notes.join("\n")).toContain("”s-1” står också på rad 2");
  const ids = await send(act, "system-use", "Systemnamn;Vårt", "Ett;S-1", "Två;S-1");
  await goOn(act, ids.id, { "field-0-1": "id" });
  expect((await ready(act, ids.id)).faults.map(({ value, what }) => [value, what])).toEqual([
    ["S-1", "Finns inte här: ”S-1”. Lämna id tomt för en ny."],
    ["S-1", "Samma sak står två gånger i filen, först på rad 2."],
  ]);
});

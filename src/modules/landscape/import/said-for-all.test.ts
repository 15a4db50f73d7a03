import { afterAll, describe, expect, it } from "vitest";
import { asking } from "../../../platform/intake/testing/asking.ts";
import { closeWorkers } from "../../../platform/workers/index.ts";
import { thingsOf } from "../register/landscape.ts";
import * as columns from "./columns.page.tsx";
import { draftImport } from "./intake.server.ts";
import { goOn, ready, send, town, write } from "./testing.ts";

afterAll(closeWorkers);

describe("one value for all rows", () => {
  const head = "Systemnamn;Livscykel;Ansvarig enhet";

  it("is asked for anew in the next file with the same headings, filled in with the last", async () => {
    const { act, units } = await town();
    const lines = ["Systemnamn;Leverantör;Kasse", "Ett;Ny AB;x"];
    const { id } = await send(act, "system-use", ...lines);
    await goOn(act, id, { "all-0-responsibleUnit": "Skola" });
    await write(act, id);
    const next = await send(act, "system-use", lines[0]!, "Två;Ny AB;y");
    expect(next.state).toBe("columns");
    const { open } = (await columns.loader(asking(act, { id: next.id }))).view.sheets[0]!;
    expect(open).toContainEqual({ key: "responsibleUnit", partly: false, value: "Skola" });
    await goOn(act, next.id, { "all-0-responsibleUnit": "Vård" });
    const made = thingsOf(await write(act, next.id), "system-use").map(({ values }) => [
      values.localName,
      values.responsibleUnit,
    ]);
    expect(made).toEqual(
      expect.arrayContaining([
        ["Ett", units[1]],
        ["Två", units[0]],
      ]),
    );
  });

  it("is not used where nobody can be asked", async () => {
    const { act, units } = await town();
    const lines = ["Systemnamn;Leverantör;Kasse", "Ett;Ny AB;x"];
    const { id } = await send(act, "system-use", ...lines);
    await goOn(act, id, { "all-0-responsibleUnit": "Skola" });
    const bytes = new TextEncoder().encode(`${lines[0]}\nTvå;Ny AB;y\n`);
    const drafted = await draftImport(act, bytes, "system-use.csv", { noun: "system-use" });
    if (!drafted.ok) throw new Error(drafted.refusal.code);
    const made = drafted.value.plan.created.find(({ noun }) => noun === "system-use");
    expect(made?.values.responsibleUnit).toBe(units[0]);
  });

  it("counts for the empty cells of a column, and the fault of an empty cell says so and leads there", async () => {
    const { act, units } = await town();
    const { id } = await send(act, "system-use", head, "Ett;I drift;Skola", "Två;;");
    const { faults } = await ready(act, id);
    expect(faults.map(({ row, column }) => [row, column])).toEqual([
      [3, "Ansvarig enhet (C)"],
      [3, "Livscykel (B)"],
    ]);
    for (const { what, way } of faults) {
      expect(what).toContain("är tom");
      expect(what).toContain("Vilken kolumn är vad");
      expect(way?.href).toBe(`/landscape/import/${id}/columns`);
    }
    const { open } = (await columns.loader(asking(act, { id }))).view.sheets[0]!;
    expect(open.map(({ key, partly }) => [key, partly])).toEqual([
      ["responsibleUnit", true],
      ["lifeCycle", true],
    ]);
    await goOn(act, id, { "all-0-responsibleUnit": "Vård", "all-0-lifeCycle": "unknown" });
    const made = thingsOf(await write(act, id), "system-use").map(({ values }) => [
      values.localName,
      values.responsibleUnit,
      values.lifeCycle,
    ]);
    expect(made).toEqual(
      expect.arrayContaining([
        ["Ett", units[1], "operational"],
        ["Två", units[0], "unknown"],
      ]),
    );
  });
});

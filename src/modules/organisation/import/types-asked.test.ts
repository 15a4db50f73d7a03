import { describe, expect, test } from "vitest";
import { asking, leadsTo, settled } from "../../../platform/intake/testing/asking.ts";
import { testAct } from "../../../platform/testing/index.ts";
import { readyAt, send, stateOf, step } from "../testing/intake.ts";
import { unitsAsOf } from "../unit/reads.server.ts";
import * as columns from "./columns.page.tsx";
import { importer } from "./intake.server.ts";

const list = "Navn;Type;Hører under\nBy;Forvaltning;\nPark;Gruppe;By\nSkole;Institution;By\n";

describe("types of units that are called otherwise here", () => {
  test("are asked about, each word once, and remembered for the next file with the same headings", async () => {
    const act = await testAct({ lang: "da" });
    const id = await send(act, list);
    expect(await stateOf(act, id)).toBe("columns");
    const { view } = await columns.loader(asking(act, { draft: id }));
    const [sheet] = view.sheets;
    expect(sheet?.strange.map(one => one.word)).toEqual(["Forvaltning", "Gruppe"]);
    expect(sheet?.offers.find(offer => offer.key === "type")?.choices).toContainEqual({
      value: "department",
      label: "Afdeling",
    });
    const word = (i: number) => `word-0-${sheet?.strange[i]?.name}`;
    const said = {
      step: "go",
      "kind-0": "unit",
      "field-0-0": "name",
      "field-0-1": "type",
      "field-0-2": "parentLine",
      [word(0)]: "department",
      [word(1)]: "-",
    };
    await leadsTo(columns.action(asking(act, { draft: id }, said)));
    await settled(act, importer.name, id);
    const shown = await readyAt(act, id);
    expect(shown.faultCount).toBe(0);
    await step(act, id, { hash: shown.hash });
    const types = Object.fromEntries((await unitsAsOf(act)).map(unit => [unit.name, unit.type]));
    expect(types).toEqual({ By: "department", Park: "not-said", Skole: "institution" });

    const again = await send(act, `${list}Vej;Gruppe;By\n`, "igen.csv");
    expect(await stateOf(act, again)).toBe("ready");
    const other = await send(act, `${list}Vej;Sektion;By\n`, "anden.csv");
    expect(await stateOf(act, other)).toBe("columns");
  });

  test("left unsaid must be put right in the file, and so are those of a file nobody is asked about", async () => {
    const act = await testAct({ lang: "da" });
    const id = await send(act, list);
    const unsaid = {
      step: "go",
      "kind-0": "unit",
      "field-0-0": "name",
      "field-0-1": "type",
      "field-0-2": "parentLine",
    };
    await leadsTo(columns.action(asking(act, { draft: id }, unsaid)));
    await settled(act, importer.name, id);
    expect((await readyAt(act, id)).faults.map(fault => fault.value)).toEqual(["Forvaltning", "Gruppe"]);
  });
});

test("so are types of positions", async () => {
  const act = await testAct({ lang: "da" });
  const id = await send(act, "Enhed;Titel;Type\nPark;Gartner;Elev\n");
  const { view } = await columns.loader(asking(act, { draft: id }));
  expect(view.sheets[0]?.strange.map(one => one.word)).toEqual(["Elev"]);
});

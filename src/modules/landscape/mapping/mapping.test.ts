import { beforeEach, describe, expect, it } from "vitest";
import type { Act } from "../../../platform/act.ts";
import { readTables } from "../../../platform/files/index.ts";
import { asking, leadsTo, settled } from "../../../platform/intake/testing/asking.ts";
import { testAct } from "../../../platform/testing/index.ts";
import { createThing } from "../register/actions.server.ts";
import { mappingsHere, unmapTasks } from "../task/mappings.server.ts";
import { task } from "../task/noun.ts";
import * as draft from "./draft.page.tsx";
import * as errors from "./errors.route.ts";
import * as file from "./file.route.ts";
import * as importing from "./import.page.tsx";
import { importer } from "./intake.server.ts";

let act: Act;
beforeEach(async () => {
  act = await testAct({ lang: "da" });
  for (const [scheme, code, label] of [
    ["KLE", "90.01", "Opfundet lygtevæsen"],
    ["KLE", "90.02", "Opfundet bro"],
    ["KLASSA", "3.1", "Påhittad belysning"],
  ] as const)
    expect((await createThing(act, task, { values: { scheme, code, label } })).ok).toBe(true);
});

const send = async (lines: string | Uint8Array, name = "koblinger.csv") => {
  const sent = new File([lines as BlobPart], name);
  const id = (await leadsTo(importing.action(asking(act, {}, { file: sent })))).split("/").at(-1)!;
  return { id, state: await settled(act, importer.name, id) };
};
const readyAt = async (id: string) => {
  const data = await draft.loader(asking(act, { id }));
  if (data.state !== "ready") throw new Error(`it is ${data.state}`);
  return data;
};
const written = async (id: string) => {
  await leadsTo(draft.action(asking(act, { id }, { hash: (await readyAt(id)).hash })));
  return settled(act, importer.name, id);
};
const list = "Fra liste;Fra kode;Hvordan;Til liste;Til kode;Fjern den (x)\n";

describe("mappings between any two task lists, from a file", () => {
  it("are shown, written with author and date, and come back from our own export as nothing to do", async () => {
    const { id, state } = await send(`${list}KLE;90.01;er det samme som;klassa;3.1;\n`);
    expect(state).toBe("ready");
    expect((await readyAt(id)).rows).toMatchObject([{ from: "KLE 90.01", to: "KLASSA 3.1", remove: false }]);
    expect((await mappingsHere(act)).shown).toEqual([]);
    expect(await written(id)).toBe("done");
    expect((await mappingsHere(act)).shown).toMatchObject([
      { kind: "exact", author: act.actor.name, on: act.today, to: { scheme: "KLASSA", code: "3.1" } },
    ]);
    const gaps = await mappingsHere(act, { list: "KLE", against: "KLASSA" });
    expect(gaps.unmapped.map(({ code }) => code)).toEqual(["90.02"]);
    for (const format of ["xlsx", "csv"]) {
      const out = await file.loader(asking(act, { file: `mappings.${format}` }));
      const back = await send(new Uint8Array(await out.arrayBuffer()), `mappings.${format}`);
      expect((await readyAt(back.id)).counts).toEqual({ added: 0, removed: 0, unchanged: 1 });
    }
  });

  it("are removed by a mark alone, or on the page", async () => {
    await written((await send(`${list}KLE;90.01;close;KLASSA;3.1;\nKLE;90.02;related;KLASSA;3.1;\n`)).id);
    await written((await send(`${list}KLE;90.01;skos:closeMatch;KLASSA;3.1;x\n`)).id);
    const [left, ...more] = (await mappingsHere(act)).shown;
    expect([left?.from.code, more]).toEqual(["90.02", []]);
    expect((await unmapTasks(act, { ...left!.ids!, kind: "related" })).ok).toBe(true);
    expect((await mappingsHere(act)).shown).toEqual([]);
  });

  it("with unknown lists, codes and ways are told each with its place, and nothing is written", async () => {
    const { id } = await send(
      `${list}KLE;99.99;close;KLASSA;3.1;\nLos;1;close;KLASSA;3.1;\nKLE;90.02;nær ved;KLASSA;;\nKLE;90.01;exact;KLASSA;3.1;\nKLE;90.01;broad;KLASSA;3.1;\nKLE;90.01;exact;KLASSA;3.1;\n`,
    );
    const { faults, hash } = await readyAt(id);
    expect(faults.map(({ row, column, value }) => [row, column, value])).toEqual([
      [2, "Fra kode", "99.99"],
      [3, "Fra liste", "Los"],
      [4, "Til kode", ""],
      [4, "Hvordan", "nær ved"],
      [6, "Hvordan", "broad"],
      [7, "Hvordan", "exact"],
    ]);
    expect(faults[3]?.what).toContain("er det samme som, er næsten det samme som");
    expect(faults[5]?.what).toContain("række 5");
    expect(faults[0]?.what).toBe(
      "Listen KLE har ingen opgave »99.99« her. Ret koden, eller hent listen først.",
    );
    expect(faults[1]?.what).toContain("KLASSA, KLE");
    await leadsTo(draft.action(asking(act, { id }, { hash })));
    await settled(act, importer.name, id);
    expect((await mappingsHere(act)).shown).toEqual([]);
    const copy = await errors.loader(asking(act, { id, file: "errors.csv" }));
    const tables = await readTables(new Uint8Array(await copy.arrayBuffer()), "errors.csv");
    expect(tables.ok && tables.value[0]!.rows[0]!.cells.at(-1)!.text).toContain("99.99");
  });

  it("are not taken in by a reader", async () => {
    const { id } = await send(`${list}KLE;90.01;close;KLASSA;3.1;\n`);
    const { hash } = await readyAt(id);
    const reader: Act = { ...act, actor: { ...act.actor, roles: ["reader"] } };
    await leadsTo(draft.action(asking(reader, { id }, { hash })));
    expect((await mappingsHere(act)).shown).toEqual([]);
  });
});

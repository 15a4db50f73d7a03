import { describe, expect, it } from "vitest";
import type { Act } from "../../../platform/act.ts";
import { readTables } from "../../../platform/files/index.ts";
import { asking, leadsTo, settled } from "../../../platform/intake/testing/asking.ts";
import { testAct } from "../../../platform/testing/index.ts";
import { landscapeOf } from "../register/landscape.server.ts";
import { thingsOf } from "../register/landscape.ts";
import { unitOf } from "../register/testing.ts";
import * as columns from "./columns.page.tsx";
import * as draft from "./draft.page.tsx";
import * as errors from "./errors.route.ts";
import * as importing from "./import.page.tsx";
import { importer } from "./intake.server.ts";

const send = async (act: Act, lines: string, name = "liste.csv") => {
  const file = new File([lines], name);
  const id = (await leadsTo(importing.action(asking(act, {}, { file })))).split("/").at(-1)!;
  return { id, state: await settled(act, importer.name, id) };
};

const readyAt = async (act: Act, id: string) => {
  const data = await draft.loader(asking(act, { id }));
  if (data.state !== "ready") throw new Error(`it is ${data.state}`);
  return data;
};

const strange = "Kasse;Hvorfra\nAlfa ApS;DK\nBeta ApS;SE\n";
const chosen = { step: "go", "kind-0": "supplier", "field-0-0": "name", "field-0-1": "country" };

describe("a list with headings nobody knows", () => {
  it("is asked about once, written as chosen, and known the next time, here only", async () => {
    const act = await testAct({ lang: "da" });
    const { id, state } = await send(act, strange);
    expect(state).toBe("columns");
    const turned = await leadsTo(
      columns.action(asking(act, { id }, { step: "update", "kind-0": "supplier" })),
    );
    expect(turned).toBe(`/landscape/import/${id}/columns`);
    expect((await columns.loader(asking(act, { id }))).view.sheets[0]).toMatchObject({ kind: "supplier" });
    expect(await leadsTo(columns.action(asking(act, { id }, chosen)))).toBe(`/landscape/import/${id}`);
    await settled(act, importer.name, id);
    const shown = await readyAt(act, id);
    expect(shown.rows.map(row => row.title)).toEqual(["Alfa ApS", "Beta ApS"]);
    expect(thingsOf(await landscapeOf(act), "supplier")).toEqual([]);

    await leadsTo(draft.action(asking(act, { id }, { hash: shown.hash })));
    expect(await settled(act, importer.name, id)).toBe("done");
    const there = thingsOf(await landscapeOf(act), "supplier").map(one => one.values.country);
    expect(there.sort()).toEqual(["DK", "SE"]);
    const next = await send(act, `${strange}Gamma ApS;FI\n`);
    expect((await readyAt(act, next.id)).rows.map(row => row.title)).toEqual(["Gamma ApS"]);
    expect((await send(await testAct({ lang: "da" }), strange)).state).toBe("columns");
  });

  it("tried as another kind of sheet is a guess: nothing is remembered before somebody goes on with it", async () => {
    const act = await testAct({ lang: "da" });
    const { id } = await send(act, "name;country\nAlfa ApS;DK\n");
    expect((await readyAt(act, id)).rows).toMatchObject([{ kind: "Leverandør" }]);
    const tried = columns.action(asking(act, { id }, { step: "update", "kind-0": "contract" }));
    expect(await leadsTo(tried)).toBe(`/landscape/import/${id}/columns`);
    // The file waits for an answer again, and its old preview cannot be confirmed past it.
    expect(await leadsTo(draft.loader(asking(act, { id })))).toBe(`/landscape/import/${id}/columns`);
    const next = await send(act, "name;country\nBeta ApS;SE\n", "beta.csv");
    expect((await readyAt(act, next.id)).rows).toMatchObject([{ kind: "Leverandør" }]);
    // Refused is not agreed to either: a contract must have a title.
    const lacking = { step: "go", "kind-0": "contract", "field-0-0": "", "field-0-1": "" };
    expect((await columns.action(asking(act, { id }, lacking))).refused).toBeTruthy();
    expect((await columns.loader(asking(act, { id }))).view.sheets[0]).toMatchObject({ kind: "contract" });
    expect((await send(act, "name;country\nGamma ApS;FI\n", "gamma.csv")).state).toBe("ready");
  });

  it("left out as a whole is refused with a sentence", async () => {
    const act = await testAct({ lang: "da" });
    const { id } = await send(act, strange);
    const said = await columns.action(asking(act, { id }, { step: "go", "kind-0": "" }));
    expect(said.refused).toMatch(/^Alle ark/);
  });
});

describe("a list with errors", () => {
  const wrong = "title;supplier;validFrom\nDrift;Ukendt;31.02.2027\n";

  it("comes back as a copy that tells each error beside its row, and as a list of them", async () => {
    const act = await testAct({ lang: "da" });
    const { id } = await send(act, wrong);
    const { faults, hash } = await readyAt(act, id);
    expect(faults.length).toBeGreaterThan(0);
    const copyOf = async (format: string) => {
      const answer = await errors.loader(asking(act, { id, file: `errors.${format}` }));
      const tables = await readTables(new Uint8Array(await answer.arrayBuffer()), `liste.${format}`);
      if (!tables.ok) throw new Error(tables.refusal.code);
      return tables.value;
    };
    const list = (await copyOf("xlsx")).at(-1)!.rows.map(row => row.cells.map(cell => cell.text));
    expect(list.map(cells => cells.slice(0, 3))).toEqual(
      faults.map(fault => [fault.sheet, String(fault.row), fault.column]),
    );
    const beside = (await copyOf("csv"))[0]!.rows[0]!.cells.at(-1)!.text;
    for (const fault of faults) expect(beside).toContain(`${fault.column}: ${fault.what}`);
    await leadsTo(draft.action(asking(act, { id }, { hash })));
    await settled(act, importer.name, id);
    expect((await landscapeOf(act)).byId.size).toBe(0);
  });

  it("given up cannot be confirmed after", async () => {
    const act = await testAct({ lang: "da" });
    const { id } = await send(act, "name;country\nAlfa ApS;DK\n");
    const { hash } = await readyAt(act, id);
    await leadsTo(draft.action(asking(act, { id }, { step: "cancel" })));
    await leadsTo(draft.action(asking(act, { id }, { hash })));
    expect(await settled(act, importer.name, id)).toBe("cancelled");
    expect((await landscapeOf(act)).byId.size).toBe(0);
  });
});

it("is downloaded and listed by nobody who may not import: it may hold what no register takes in", async () => {
  const act = await testAct({ lang: "da" });
  const { id } = await send(act, "Navn;Land;Kasse\nAlfa ApS;ukendt land;010203-1234\n");
  const mine = await importing.loader(asking(act));
  expect(mine.files.map(file => file.id)).toEqual([id]);
  const reader: Act = { ...act, actor: { ...act.actor, id: "reader", roles: ["reader", "system-owner"] } };
  expect((await importing.loader(asking(reader))).files).toEqual([]);
  const closed = [
    errors.loader(asking(reader, { id, file: "errors.csv" })),
    draft.loader(asking(reader, { id })),
    draft.action(asking(reader, { id }, { step: "cancel" })),
    columns.loader(asking(reader, { id })),
  ];
  for (const answer of closed) await expect(answer).rejects.toMatchObject({ status: 404 });
});

describe("before it is written, the preview shows", () => {
  const head = "title;supplier;responsibleUnit;yearlyCost;validFrom;validTo;owner;Bemærk";
  const contracts = (n: number) =>
    Array.from({ length: n }, (_, i) => `Aftale ${i};Ny A/S;North;12500,50;01-01-2026;31-12-2027;;x`);
  const asked = async (lines: string[]) => {
    const act = await testAct({ lang: "da" });
    await unitOf(act);
    const { id } = await send(act, `${lines.join("\n")}\n`);
    const fields = {
      "kind-0": "contract",
      ...Object.fromEntries(head.split(";").map((name, i) => [`field-0-${i}`, name])),
    };
    await leadsTo(columns.action(asking(act, { id }, { step: "go", ...fields, "field-0-7": "" })));
    await settled(act, importer.name, id);
    return { act, id };
  };

  it("every value a new thing gets, as it is read here, and the columns that are left out", async () => {
    const { act, id } = await asked([head, ...contracts(1)]);
    const { rows, leftOut } = await readyAt(act, id);
    expect(rows.map(row => [row.title, row.kind, row.action])).toEqual([
      ["Ny A/S", "Leverandør", "created"],
      ["Aftale 0", "Kontrakt", "created"],
    ]);
    const said = rows[1]!.what.join("\n");
    for (const value of [/: Ny A\/S/, /: North/, /12\.500,50/, /31\.12\.2027/]) expect(said).toMatch(value);
    expect(leftOut).toEqual([{ sheet: "liste", columns: ["Bemærk (H)"] }]);
  });

  it("a thousand new things a page at a time, and those one looks for", async () => {
    const { act, id } = await asked([head, ...contracts(1_000)]);
    const first = await readyAt(act, id);
    expect([first.doing, first.rows.length, first.total]).toEqual([1_001, 25, 1_001]);
    const sought = {
      ...asking(act, { id }),
      request: new Request("http://localhost/x?q=aftale+77&kind=contract"),
    };
    const data = await draft.loader(sought);
    expect(data.state === "ready" && data.total).toBe(11);
  });
});

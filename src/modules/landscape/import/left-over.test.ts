import { describe, expect, it } from "vitest";
import type { Act } from "../../../platform/act.ts";
import { asking, leadsTo, settled } from "../../../platform/intake/testing/asking.ts";
import { testAct } from "../../../platform/testing/index.ts";
import { given } from "../register/testing.ts";
import * as columns from "./columns.page.tsx";
import * as importing from "./import.page.tsx";
import { importer } from "./intake.server.ts";

const send = async (act: Act, lines: string, name: string) => {
  const file = new File([lines], name);
  const id = (await leadsTo(importing.action(asking(act, {}, { file })))).split("/").at(-1)!;
  await settled(act, importer.name, id);
  return id;
};

const listed = async (act: Act) =>
  (await importing.loader(asking(act))).files.map(({ fileName, state }) => [fileName, state]).sort();

const faulty = "name;country\nAlfa ApS;Danmark?\n";
const strange = "Kasse;Hvorfra\nAlfa ApS;DK\n";

describe("files that are left lying", () => {
  it("say what they wait for: a yes, a correction, or nothing as all is here already", async () => {
    const act = await testAct({ lang: "da" });
    await given(act, ["supplier", { name: "Alfa ApS", country: "DK" }]);
    await send(act, "name;country\nAlfa ApS;DK\n", "same.csv");
    await send(act, faulty, "faulty.csv");
    await send(act, "name;country\nBeta ApS;DK\n", "new.csv");
    expect(await listed(act)).toEqual([
      ["faulty.csv", "faulty"],
      ["new.csv", "ready"],
      ["same.csv", "same"],
    ]);
  });

  it("go when the same person sends the file again, or its copy with the errors", async () => {
    const act = await testAct({ lang: "da" });
    await send(act, faulty, "list.csv");
    await send(act, strange, "list.csv");
    expect(await listed(act)).toEqual([["list.csv", "columns"]]);
    await send(act, faulty, "list-errors.csv");
    expect(await listed(act)).toEqual([["list-errors.csv", "faulty"]]);
    const other = { ...act, actor: { ...act.actor, id: "other" } };
    await send(other, strange, "list.csv");
    expect(await listed(act)).toHaveLength(2);
  });

  it("with errors keep no other file out, however many there are", async () => {
    const act = await testAct({ lang: "da" });
    for (let n = 0; n < 22; n += 1) await send(act, faulty, `${n}.csv`);
    await send(act, strange, "last.csv");
    expect(await listed(act)).toContainEqual(["last.csv", "columns"]);
  });

  it("are given up one at a time, at the step that asks for the columns too, or all of one's own at once", async () => {
    const act = await testAct({ lang: "da" });
    const ids = [];
    for (const name of ["a.csv", "b.csv", "c.csv", "d.csv"]) ids.push(await send(act, strange, name));
    const other = { ...act, actor: { ...act.actor, id: "other" } };
    await send(other, strange, "theirs.csv");
    const at = "/landscape/import";
    expect(await leadsTo(columns.action(asking(act, { id: ids[0]! }, { step: "cancel" })))).toBe(at);
    expect(await leadsTo(importing.action(asking(act, {}, { "give-up": ids[1]! })))).toBe(at);
    expect((await listed(act)).map(([name]) => name)).toEqual(["c.csv", "d.csv", "theirs.csv"]);
    // Who may not import gives up nothing of anybody's.
    const reader: Act = { ...act, actor: { ...act.actor, roles: ["reader"] } };
    await leadsTo(importing.action(asking(reader, {}, { "give-up": "all" })));
    expect(await listed(act)).toHaveLength(3);
    await leadsTo(importing.action(asking(act, {}, { "give-up": "all" })));
    expect((await listed(act)).map(([name]) => name)).toEqual(["theirs.csv"]);
  });
});

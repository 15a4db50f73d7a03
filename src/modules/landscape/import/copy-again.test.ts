import { expect, it } from "vitest";
import type { Act } from "../../../platform/act.ts";
import { asking, leadsTo, settled } from "../../../platform/intake/testing/asking.ts";
import { testAct } from "../../../platform/testing/index.ts";
import * as columns from "./columns.page.tsx";
import * as draft from "./draft.page.tsx";
import * as errors from "./errors.route.ts";
import * as importing from "./import.page.tsx";
import { importer } from "./intake.server.ts";

const send = async (act: Act, file: File) => {
  const id = (await leadsTo(importing.action(asking(act, {}, { file })))).split("/").at(-1)!;
  return { id, state: await settled(act, importer.name, id) };
};

const chosen = { "kind-0": "supplier", "field-0-0": "name", "field-0-1": "country" };

const say = async (act: Act, id: string) => {
  for (const step of ["update", "go"])
    await leadsTo(columns.action(asking(act, { id }, { ...chosen, step })));
  await settled(act, importer.name, id);
};

const copyOf = async (act: Act, id: string, format: string) => {
  const answer = await errors.loader(asking(act, { id, file: `errors.${format}` }));
  return new File([await answer.arrayBuffer()], `liste-errors.${format}`);
};

it.each(["xlsx", "csv"])("the %s copy with the errors is read by the columns said once", async format => {
  const act = await testAct({ lang: "da" });
  const first = await send(act, new File(["Kasse;Hvorfra;Note\nAlfa ApS;Danmark?;x\n"], "liste.csv"));
  expect(first.state).toBe("columns");
  await say(act, first.id);
  const again = await send(act, await copyOf(act, first.id, format));
  expect(again.state).toBe("ready");
  const shown = await draft.loader(asking(act, { id: again.id }));
  // It is read as before: the same one thing is wrong with it.
  expect(shown.state === "ready" && shown.faults.map(fault => [fault.row, fault.value])).toEqual([
    [2, "Danmark?"],
  ]);
  expect((await send(act, await copyOf(act, again.id, format))).state).toBe("ready");
});

it("columns said of the copy hold for the file itself", async () => {
  const act = await testAct({ lang: "da" });
  const copy = "Kasse;Hvorfra;Hvad der skal rettes\nAlfa ApS;DK;x\n";
  const first = await send(act, new File([copy], "kopi.csv"));
  expect(first.state).toBe("columns");
  await say(act, first.id);
  expect((await send(act, new File(["Kasse;Hvorfra\nAlfa ApS;DK\n"], "liste.csv"))).state).toBe("ready");
});

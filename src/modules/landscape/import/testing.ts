import { expect } from "vitest";
import type { Act } from "../../../platform/act.ts";
import { asking, leadsTo, settled } from "../../../platform/intake/testing/asking.ts";
import { testAct } from "../../../platform/testing/index.ts";
import { landscapeOf } from "../register/landscape.server.ts";
import type { Values } from "../register/rules.ts";
import { given, unitOf } from "../register/testing.ts";
import * as columns from "./columns.page.tsx";
import * as draft from "./draft.page.tsx";
import * as importing from "./import.page.tsx";
import { importer } from "./intake.server.ts";

/** For tests: a municipality with two units and two systems, that reads Swedish. */
export const town = async () => {
  const act = await testAct({ lang: "sv" });
  const top = await unitOf(act, "Vård");
  const units = [top, await unitOf(act, "Skola", top)];
  const use = (localName: string): [string, Values] => [
    "system-use",
    { localName, responsibleUnit: top, lifeCycle: "operational" },
  ];
  const uses = await given(act, use("Omsorgsstjärnan"), use("Lönelyktan"));
  return { act, units, uses };
};

/** For tests: sends a list of a kind as a file. */
export const send = async (act: Act, noun: string, ...lines: string[]) => {
  const file = new File([`${lines.join("\n")}\n`], `${noun}.csv`);
  const id = (await leadsTo(importing.action(asking(act, {}, { file, noun })))).split("/").at(-1)!;
  return { id, state: await settled(act, importer.name, id) };
};

/** For tests: the preview of a file that is ready to be looked at. */
export const ready = async (act: Act, id: string) => {
  const data = await draft.loader(asking(act, { id }));
  if (data.state !== "ready") throw new Error(`it is ${data.state}`);
  return data;
};

/** For tests: writes a file without faults; answers the landscape after. */
export const write = async (act: Act, id: string) => {
  const { hash, faults } = await ready(act, id);
  expect(faults).toEqual([]);
  await leadsTo(draft.action(asking(act, { id }, { hash })));
  expect(await settled(act, importer.name, id)).toBe("done");
  return landscapeOf(act);
};

/** For tests: goes on from the page that asks which column is what, with what is said there. */
export const goOn = async (act: Act, id: string, said: Record<string, string>) => {
  const { sheets } = (await columns.loader(asking(act, { id }))).view;
  const placed = Object.fromEntries(
    sheets.flatMap(({ kind, fields }, i) => [
      [`kind-${i}`, kind ?? ""],
      ...fields.map((field, j) => [`field-${i}-${j}`, field ?? ""]),
    ]),
  );
  await leadsTo(columns.action(asking(act, { id }, { step: "go", ...placed, ...said })));
  return settled(act, importer.name, id);
};

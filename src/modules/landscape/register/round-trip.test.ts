import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { langs } from "../../../kernel/lang.ts";
import type { Act } from "../../../platform/act.ts";
import { writeCsv, writeWorkbook } from "../../../platform/files/index.ts";
import { apiOf } from "../../../platform/http/api.server.ts";
import { asking, leadsTo } from "../../../platform/intake/testing/asking.ts";
import { testAct } from "../../../platform/testing/index.ts";
import { closeWorkers } from "../../../platform/workers/index.ts";
import { personVerbs } from "../../organisation/index.server.ts";
import { sheetOf, workbookOf } from "../export/workbook.ts";
import { draftImport, writeImport } from "../import/intake.server.ts";
import { createThing, removeThing } from "./actions.server.ts";
import { api } from "./api.server.ts";
import * as form from "./form.page.tsx";
import { landscapeOf } from "./landscape.server.ts";
import { thingsOf } from "./landscape.ts";
import { askedOf, type Field, type Noun } from "./noun.ts";
import { nouns } from "./nouns.ts";
import { normal, type Thing, type Value, type Values } from "./rules.ts";
import { externalIdIn } from "./rules-external-ids.ts";
import { namesSaid } from "./rules-names.ts";
import { unitOf } from "./testing.ts";

let act: Act;
/** Two things of every kind, and whom and what of the organisation things point to. */
const made = new Map<string, string[]>();

beforeAll(async () => {
  act = await testAct({ lang: "da" });
  const top = await unitOf(act, "Kommunen");
  made.set("unit", [top, await unitOf(act, "Skole", top), await unitOf(act, "Havn", top)]);
  made.set("holder", [await person("Anne"), await person("Bo"), await person("Cai")]);
  for (const noun of nouns)
    for (const which of [0, 1]) {
      const all = sampleOf(noun, which);
      const required = askedOf(noun).filter(([name, field]) => field.required || name === noun.title);
      const id = await add(noun, Object.fromEntries(required.map(([name]) => [name, all[name] ?? null])));
      made.set(noun.name, [...(made.get(noun.name) ?? []), id]);
    }
}, 120_000);
afterAll(async () => {
  await act.db.destroy();
  await closeWorkers();
});

const person = async (given: string): Promise<string> => {
  const value = { given, family: "Opdigtet", display: null, email: null, phone: null, protected: false };
  const started = await personVerbs.start(act, { from: "2020-01-01", value });
  if (!started.ok) throw new Error(started.refusal.code);
  return started.value.id;
};

const add = async (noun: Noun, values: Values): Promise<string> => {
  const written = await createThing(act, noun, { values });
  if (!written.ok) throw new Error(`${noun.name}: ${JSON.stringify(written.refusals)}`);
  return written.id;
};

const thingOf = async (id: string): Promise<Thing> => (await landscapeOf(act)).byId.get(id)!.thing;

const remove = async (noun: Noun, { id, version }: Thing): Promise<void> => {
  expect(await removeThing(act, noun, id, version)).toMatchObject({ ok: true });
};

describe.each(nouns.map(noun => [noun.name, noun] as const))("each field of %s", (_, noun) => {
  const at = nouns.indexOf(noun);
  let values: Values;
  let thing: Thing;

  beforeAll(async () => {
    values = normal(noun, sampleOf(noun, 2));
    thing = await thingOf(await add(noun, values));
  });

  const isAsSaid = (kept: Thing) => {
    for (const [name] of askedOf(noun))
      expect([noun.name, name, kept.values[name]]).toEqual([noun.name, name, values[name]]);
  };

  it("has a value here that is none of the empty ones", () => {
    for (const [name] of askedOf(noun))
      expect(
        [null, "", false, undefined].includes(values[name] as null) || [values[name]].flat().length === 0,
        name,
      ).toBe(false);
  });

  it("is kept as it was written, and told so by the API", async () => {
    isAsSaid(thing);
    const app = apiOf([api], error => {
      throw error;
    });
    const answer = await app.request(
      `/api/v1/landscape/${noun.plural}/${thing.id}`,
      {},
      {
        act,
        lang: "en",
        requestId: "x",
      },
    );
    const told: Record<string, unknown> = await answer.json();
    for (const [name, field] of askedOf(noun))
      expect([name, told[name]]).toEqual([name, inApi(name, field, values)]);
  });

  it("comes back from its form", async () => {
    const { fields } = await form.loader(asking(act, { plural: noun.plural, id: thing.id }));
    const boxes = Object.fromEntries(fields.map(({ name, value }) => [name, value]));
    await remove(noun, thing);
    const leads = await leadsTo(form.action(asking(act, { plural: noun.plural }, boxes)));
    thing = await thingOf(leads.split("/").at(-1)!);
    isAsSaid(thing);
  });

  it.each([
    ["a workbook", langs[at % langs.length]!, "xlsx"],
    ["CSV", langs[(at + 1) % langs.length]!, "csv"],
  ] as const)("comes back from %s in %s", async (_, lang, format) => {
    const sheet = sheetOf(await landscapeOf(act), noun, lang, [thing]);
    // A new thing has neither id nor version.
    const rows = sheet.rows.map(row => row.map((cell, i) => (i < 2 ? null : cell)));
    const bytes =
      format === "xlsx"
        ? await writeWorkbook([{ ...sheet, rows }])
        : writeCsv(sheet.keys, sheet.headers, rows, lang);
    await remove(noun, thing);
    const before = new Set((await landscapeOf(act)).byId.keys());
    const draft = await draftImport({ ...act, lang }, bytes, `x.${format}`, { noun: noun.name });
    if (!draft.ok) throw new Error(draft.refusal.code);
    expect(draft.value.plan.faults).toEqual([]);
    expect(await writeImport({ ...act, lang }, draft.value.id, draft.value.hash)).toMatchObject({ ok: true });
    const come = thingsOf(await landscapeOf(act), noun).filter(({ id }) => !before.has(id));
    expect(come.length).toBe(1);
    thing = come[0]!;
    isAsSaid(thing);
  });
});

it("the whole of it comes back as nothing to do", async () => {
  const draft = await draftImport(
    act,
    await writeWorkbook(workbookOf(await landscapeOf(act), "sv")),
    "x.xlsx",
  );
  if (!draft.ok) throw new Error(draft.refusal.code);
  const { created, changed, removed, faults } = draft.value.plan;
  expect([created, changed, removed, faults]).toEqual([[], [], [], []]);
});

/** What the API tells of a value: names and ids in parts. */
const inApi = (name: string, { kind }: Field, values: Values): unknown => {
  if (kind === "names") return namesSaid(values[name] ?? null);
  if (kind === "ids") return [values[name] ?? []].flat().map(line => externalIdIn(String(line)));
  return values[name];
};

/** What must look like something. */
const shaped: Record<string, string> = {
  "processing pairs": "Borgere: Navne, Adresser",
  "processing notApplicable": "e: Intet forlader landet",
};

/** A value for every field, each its own; of things that are pointed to, those made before. */
const sampleOf = (noun: Noun, which: number): Values =>
  Object.fromEntries(
    askedOf(noun).map(([name, field], n) => [
      name,
      shaped[`${noun.name} ${name}`] ?? valueFor(noun, name, field, n + 1, which),
    ]),
  );

const valueFor = (noun: Noun, name: string, field: Field, n: number, which: number): Value => {
  const ids = made.get(field.to ?? "") ?? [];
  const own = `${noun.name} ${name} ${which}`;
  switch (field.kind) {
    case "text":
      return field.max === 2 ? "SE" : `Ærø Ђ 北京 ${own}`.slice(-(field.max ?? 80));
    case "long":
      return `Linje ${own}\nto; og "tre"`;
    case "number":
      return Math.min((field.min ?? 0) + n, field.max ?? n);
    case "money":
      return 12_345 * n;
    case "day":
      return `${2020 + n}-0${which + 1}-15`;
    case "quarter":
      return "2027Q3";
    case "choice":
      return field.choices!.at(-1)!;
    case "tri":
      return field.choices![n % field.choices!.length]!;
    case "flag":
      return true;
    case "one":
      // A flow runs from one to another.
      return ids[Math.min(which, ids.length - 1) - (name === "target" ? 1 : 0)] ?? ids[1] ?? null;
    case "many":
      return [...ids].sort();
    case "responsibility":
      return ids[field.deputy ? 0 : field.duty === "project-lead" ? 1 : 2]!;
    case "names":
      return ["fi: Hoiva", "sv: Omsorg"];
    case "ids":
      return [`own: ${own}`, `other: ${own} (2024-01-01 – 2026-01-01)`].sort();
  }
};

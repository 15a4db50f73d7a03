import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Act } from "../../../platform/act.ts";
import type { LoaderArgs } from "../../../platform/http/page.ts";
import { testAct } from "../../../platform/testing/index.ts";
import { closeWorkers } from "../../../platform/workers/index.ts";
import { personVerbs, positionVerbs } from "../../organisation/index.server.ts";
import { landscapeOf } from "../register/landscape.server.ts";
import { type Field, fieldsOf } from "../register/noun.ts";
import { nouns } from "../register/nouns.ts";
import type { Values } from "../register/rules.ts";
import { given, unitOf } from "../register/testing.ts";
import { aroundThing } from "./around.server.ts";
import { loader } from "./neighbourhood.page.tsx";

afterAll(closeWorkers);

let act: Act;
/** One thing of each kind, which points to one of every kind it may point to. */
const made = new Map<string, string>();
const started = async (result: Promise<{ ok: boolean; value?: { id: string } }>): Promise<string> => {
  const { value } = await result;
  expect(value).toBeDefined();
  return value!.id;
};

beforeAll(async () => {
  act = await testAct();
  made.set("unit", await unitOf(act));
  const named = { given: "Ada", family: "Vik", display: null, email: null, phone: null, protected: false };
  made.set("person", await started(personVerbs.start(act, { from: "2020-01-01", value: named })));
  made.set(
    "holder",
    await started(
      positionVerbs.start(act, {
        from: "2020-01-01",
        value: {
          title: "Chief",
          unit: made.get("unit")!,
          person: made.get("person")!,
          jobClass: null,
          type: "manager",
          fraction: 100,
          primary: true,
        },
      }),
    ),
  );
  for (const noun of nouns) {
    const values = Object.fromEntries(
      fieldsOf(noun).map(([name, field]) => [name, answerTo(noun.name, name, field)]),
    );
    const [id] = await given(act, [noun.name, values]);
    made.set(noun.name, id!);
  }
});

const answerTo = (noun: string, name: string, field: Field): Values[string] => {
  if (field.derived) return null;
  if (field.to) {
    // Nobody stands in for herself, and what is not supported is no tie.
    const id = field.deputy || name === "tasksRemoved" ? undefined : made.get(field.to);
    return field.kind === "many" ? (id ? [id] : []) : (id ?? null);
  }
  if (!field.required) return null;
  if (name === "country") return "DK";
  const values = { text: `One ${noun}`, long: "words", day: "2026-01-01", quarter: "2027Q1" } as const;
  if (field.kind === "choice" || field.kind === "tri") return field.choices?.[0] ?? null;
  return values[field.kind as "text"] ?? field.min ?? 1;
};

const around = async (id: string): Promise<string[]> =>
  (await aroundThing(act, id))!.near.map(thing => thing.id);

describe("what lies round a thing", () => {
  it.each(nouns.map(noun => [noun.name, noun] as const))(
    "%s: all it points to, and it lies round each of them",
    async (name, noun) => {
      const id = made.get(name)!;
      const { values } = (await landscapeOf(act)).byId.get(id)!.thing;
      const targets = fieldsOf(noun).flatMap(([field, { to }]) => (to ? [values[field] ?? []].flat() : []));
      const near = await around(id);
      expect(near).toEqual(expect.arrayContaining(targets));
      for (const target of targets) expect(await around(String(target))).toContain(id);
      expect(near.length).toBeGreaterThan(0);
    },
  );

  it("is a page for every kind of thing, and for units, people and positions", async () => {
    for (const [kind, id] of made) {
      const args = { context: { act }, params: { id }, request: new Request("http://localhost/") };
      // A page asks its context only for the act; the rest is the shell's.
      const page = await loader(args as unknown as LoaderArgs);
      expect([kind, page.id, page.groups.length > 0]).toEqual([kind, id, true]);
    }
  });
});

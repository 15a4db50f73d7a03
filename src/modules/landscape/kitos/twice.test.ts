import { expect, it } from "vitest";
import { changeThing, createThing } from "../register/actions.server.ts";
import { landscapeOf } from "../register/landscape.server.ts";
import { type Landscape, thingsOf } from "../register/landscape.ts";
import { nounNamed } from "../register/nouns.ts";
import { livingKey } from "../register/rules.ts";
import { importKitosFolder } from "./actions.server.ts";
import type { Json } from "./invented.ts";
import { act, draft, foundUse, list, simulator, withKitos, write } from "./testing.ts";

withKitos();

const noun = nounNamed("system-use")!;
const usage = (n: number) => list("it-system-usages")[n - 1]!;
const rename = (n: number, localCallName: string) =>
  Object.assign(usage(n).general as Json, { localCallName });
/** The second usage becomes one of the first one's system, with that name. */
const sameSystem = (name: string) => {
  usage(2).systemContext = usage(1).systemContext;
  rename(1, name);
  rename(2, name);
};
const twice = { code: "kitos.use-twice", values: { n: 1 } };
const namesTwice = (landscape: Landscape) => {
  const keys = thingsOf(landscape, noun).flatMap(
    ({ values }) => livingKey(noun, values, landscape.today) ?? [],
  );
  return keys.length - new Set(keys).size;
};

it("brings in one of two active uses of a system with the same name, and says so before and after", async () => {
  sameSystem("Fælles navn");
  const shown = await draft();
  expect(shown.effects.notes).toContainEqual({ ...twice, values: { name: "Fælles navn", n: 1 } });
  expect(shown.effects.counts.get("system-use")?.created).toBe(14);
  await write();
  const landscape = await landscapeOf(act);
  expect(foundUse(landscape, "LOK-0001")?.values.localName).toBe("Fælles navn");
  expect(foundUse(landscape, "LOK-0002")).toBeUndefined();
  expect(namesTwice(landscape)).toBe(0);
  // It is told until somebody gives it a name of its own; then it comes in.
  const again = await draft();
  expect([again.writes, again.effects.notes]).toEqual([
    0,
    expect.arrayContaining([expect.objectContaining({ code: twice.code })]),
  ]);
  rename(2, "Sit eget navn");
  await write();
  expect(foundUse(await landscapeOf(act), "LOK-0002")?.values.localName).toBe("Sit eget navn");
});

it("brings in both when one of them is no longer in use", async () => {
  sameSystem("Før og nu");
  const { validity } = usage(2).general as { validity: Json };
  validity.lifeCycleStatus = "NotInUse";
  expect((await draft()).effects.notes.map(({ code }) => code)).not.toContain(twice.code);
  await write();
  expect(foundUse(await landscapeOf(act), "LOK-0002")?.values.localName).toBe("Før og nu");
});

it("does not rename a use to what another one here is called, but lets two change names", async () => {
  usage(2).systemContext = usage(1).systemContext;
  rename(1, "Nord");
  rename(2, "Syd");
  await write();
  rename(2, "Nord");
  expect((await draft()).effects.notes).toContainEqual({ ...twice, values: { name: "Nord", n: 1 } });
  await write();
  expect(foundUse(await landscapeOf(act), "LOK-0002")?.values.localName).toBe("Syd");
  rename(1, "Syd");
  await write();
  const after = await landscapeOf(act);
  expect(["LOK-0001", "LOK-0002"].map(id => foundUse(after, id)?.values.localName)).toEqual(["Syd", "Nord"]);
});

it("keeps what stands here by hand, also from the command line", async () => {
  await write();
  const theirs = foundUse(await landscapeOf(act), "LOK-0002")!;
  const { responsibleUnit = null, system = null } = theirs.values;
  const own = await createThing(act, noun, {
    values: { localName: "Vores egen", lifeCycle: "operational", responsibleUnit, system },
  });
  expect(own.ok).toBe(true);
  rename(2, "vores egen ");
  const files = Object.entries(simulator.data.lists).map(([name, items]) => ({
    name: `${name}.json`,
    content: Buffer.from(JSON.stringify(items)),
  }));
  const told = await importKitosFolder(act, files, { confirm: true });
  expect(told).toMatchObject({
    value: { notes: expect.arrayContaining([{ ...twice, values: { name: "vores egen", n: 1 } }]) },
  });
  const landscape = await landscapeOf(act);
  expect(foundUse(landscape, "LOK-0002")?.values.localName).toBe(theirs.values.localName);
  expect(namesTwice(landscape)).toBe(0);
  // A use renamed by hand meanwhile frees the name.
  if (!own.ok) throw new Error("not written");
  await changeThing(act, noun, own.id, 1, { values: { localName: "Noget andet" } });
  await write();
  expect(foundUse(await landscapeOf(act), "LOK-0002")?.values.localName).toBe("vores egen");
});

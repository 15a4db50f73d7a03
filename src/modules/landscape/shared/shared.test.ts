import { sql } from "kysely";
import { beforeAll, describe, expect, it } from "vitest";
import { type Act, type Role, read, transact } from "../../../platform/act.ts";
import { ownerDb, testAct } from "../../../platform/testing/index.ts";
import { unitVerbs } from "../../organisation/index.server.ts";
import { changeThing, createThing } from "../register/actions.server.ts";
import { landscapeOf } from "../register/landscape.server.ts";
import { idsOf } from "../register/landscape.ts";
import { nounNamed } from "../register/nouns.ts";
import type { Values } from "../register/rules.ts";
import { tasksIn } from "../system/tasks.ts";
import {
  deactivate,
  decline,
  describe as describeProduct,
  mergeInto,
  promote,
  propose,
  takeIntoUse,
  withdraw,
} from "./actions.server.ts";
import { asidesOf } from "./aside.ts";
import { contentOf } from "./content.ts";
import { mergeSystem } from "./merge.server.ts";
import { searchShared, sharedById } from "./store.server.ts";

const anyUnit = {
  type: "department",
  parentLine: null,
  parentPay: null,
  parentSafety: null,
  parentPolitics: null,
  ean: null,
  pNumber: null,
  email: null,
  phone: null,
  address: null,
  openingHours: null,
} as const;

let here: Act;
let there: Act;
beforeAll(async () => {
  [here, there] = await Promise.all([testAct(), testAct({ country: "SE" })]);
});

const only = (act: Act, ...roles: Role[]): Act => ({ ...act, actor: { ...act.actor, roles } });

const made = async (act: Act, noun: string, values: Values): Promise<string> => {
  const written = await createThing(act, nounNamed(noun)!, { values });
  if (!written.ok) throw new Error(JSON.stringify(written.refusals));
  return written.id;
};
/** A unit that answers for uses; the shared catalogue never hears of it. */
const units = new Map<string, Promise<string>>();
const unit = (act: Act): Promise<string> => {
  const known = units.get(act.municipality) ?? newUnit(act);
  units.set(act.municipality, known);
  return known;
};
const newUnit = async (act: Act): Promise<string> => {
  const value = { ...anyUnit, name: "Kultur" };
  const started = await unitVerbs.start(act, { from: "2020-01-01", value });
  if (!started.ok) throw new Error(started.refusal.code);
  return started.value.id;
};
const use = async (act: Act, localName: string, more: Values = {}) =>
  made(act, "system-use", {
    localName,
    lifeCycle: "operational",
    responsibleUnit: await unit(act),
    ...more,
  });

const task = (act: Act, code: string) => made(act, "task", { label: `Task ${code}`, code, scheme: "T" });
const seen = async (act: Act, id: string) => (await landscapeOf(act)).byId.get(id)!.thing;
const product = async (act: Act, id: string) => (await read(act, tx => sharedById(tx, id)))!;
const proposed = async (act: Act, system: string): Promise<string> => {
  const done = await propose(act, system, contentOf(await landscapeOf(act), await seen(act, system)));
  if (!done.ok) throw new Error(done.refusal.code);
  return done.value;
};
const shared = async (act: Act, name: string, more: Values = {}) => {
  const system = await made(act, "system", { name, ...more });
  const id = await proposed(act, system);
  expect((await promote(act, id, 1)).ok).toBe(true);
  return { system, id };
};
const code = (done: { ok: true } | { ok: false; refusal: { code: string } }) =>
  done.ok ? "done" : done.refusal.code;
const taken = async (act: Act, id: string, localName: string, more: Values = {}) =>
  takeIntoUse(act, id, {
    values: { localName, lifeCycle: "operational", responsibleUnit: await unit(act), ...more },
  });
const names = async (act: Act, state: "promoted" | "waiting", q: string) =>
  (await read(act, tx => searchShared(tx, { q, state, skip: 0, size: 50, lang: act.lang }))).products.map(
    ({ content }) => content.name,
  );
const tasksOf = async (act: Act, id: string) => {
  const landscape = await landscapeOf(act);
  const found = tasksIn(landscape, landscape.byId.get(id)!.thing);
  return { ...found, tasks: found.tasks.map(({ taskId }) => taskId).sort() };
};

describe("a proposal", () => {
  it("shows all municipalities the product and nothing of its use", async () => {
    const supplier = await made(here, "supplier", {
      name: "Åben Data",
      orgNo: "1",
      contact: "Secret contact",
    });
    const system = await made(here, "system", {
      name: "Biblioteksportal",
      supplier,
      description: "Lån af bøger",
    });
    await use(here, "Vores hemmelige bibliotek", { system, notes: "Secret note" });
    const id = await proposed(here, system);
    expect(await names(there, "waiting", "biblioteksportal")).toEqual(["Biblioteksportal"]);
    const said = JSON.stringify(await product(there, id));
    expect(said).toContain("Åben Data");
    for (const own of ["ecret", "hemmelig", here.municipality, here.actor.id, system])
      expect(said).not.toContain(own);
  });

  it("is in the catalogue only when a coordinator has promoted it", async () => {
    const system = await made(here, "system", { name: "Vejportal" });
    const id = await proposed(here, system);
    expect(await names(there, "promoted", "vejportal")).toEqual([]);
    expect((await seen(here, system)).values.scope).toBe("local");
    expect(code(await promote(only(there, "editor", "administrator"), id, 1))).toBe("role.coordinator");
    expect(code(await promote(there, id, 1))).toBe("done");
    expect(code(await promote(there, id, 1))).toBe("changed-meanwhile");
    expect(await names(here, "promoted", "vejportal")).toEqual(["Vejportal"]);
    expect((await seen(here, system)).values.scope).toBe("global");
  });

  it("is made by an editor or a system owner, not by a reader", async () => {
    const system = await made(here, "system", { name: "Parkportal" });
    const content = contentOf(await landscapeOf(here), await seen(here, system));
    expect(code(await propose(only(here, "reader"), system, content))).toBe("role.editor");
    expect(code(await propose(only(here, "system-owner"), system, content))).toBe("done");
    expect(code(await propose(here, system, content))).toBe("shared.proposed-already");
  });

  it("is taken back by the municipality that made it, and by no other", async () => {
    const system = await made(here, "system", { name: "Havneportal" });
    const id = await proposed(here, system);
    expect(code(await withdraw(there, system))).toBe("gone");
    const stolen = await transact(there, tx =>
      sql<{ ok: boolean }>`select landscape.shared_withdraw(${id}) as ok`.execute(tx),
    );
    expect(stolen.rows).toEqual([{ ok: false }]);
    expect(code(await withdraw(here, system))).toBe("done");
    expect(await names(there, "waiting", "havneportal")).toEqual([]);
  });

  it("is declined with a reason that who proposed it reads, and nobody else sees it again", async () => {
    const system = await made(here, "system", { name: "Dublet" });
    const id = await proposed(here, system);
    expect(code(await decline(there, id, 1, " "))).toBe("shared.reason-missing");
    // A longer reason is told as too long, never cut.
    expect(await decline(there, id, 1, "x".repeat(501))).toMatchObject({
      refusal: { code: "too-long", values: { max: 500, length: 501 } },
    });
    expect(code(await decline(there, id, 1, "Der er en i forvejen"))).toBe("done");
    const landscape = await landscapeOf(here);
    const [aside] = asidesOf(here, landscape, "system", landscape.byId.get(system)!.thing);
    expect(aside?.warning).toContain("Der er en i forvejen");
    expect(await read(there, tx => sharedById(tx, id))).toBeUndefined();
    expect(code(await withdraw(here, system))).toBe("done");
    expect(code(await propose(here, system, contentOf(landscape, await seen(here, system))))).toBe("done");
  });
});

describe("a shared system in use", () => {
  it("brings its recommended tasks, found by their codes in the municipality's own tree", async () => {
    const [loans, fees] = [await task(here, "S1"), await task(here, "S2")];
    const { id } = await shared(here, "Udlån", { tasks: [loans, fees] });
    const own = await task(there, "S1");
    const done = await taken(there, id, "Bibblan");
    if (!done.ok) throw new Error(JSON.stringify(done.refusals));
    expect((await tasksOf(there, done.id)).tasks).toEqual([own]);
    // The other task comes by itself once the tree has it.
    const later = await task(there, "S2");
    expect((await tasksOf(there, done.id)).tasks).toEqual([own, later].sort());
    expect(idsOf(await seen(there, done.id), "tasks")).toEqual([]);
  });

  it("keeps a removal the catalogue no longer has, and counts once what the catalogue has gained", async () => {
    const [a, b, c] = [await task(here, "D1"), await task(here, "D2"), await task(here, "D3")];
    const { id } = await shared(here, "Afvigelser", { tasks: [a, b] });
    const done = await taken(here, id, "Afvigelser hos os", { tasks: [c], tasksRemoved: [b] });
    if (!done.ok) throw new Error(JSON.stringify(done.refusals));
    expect((await tasksOf(here, done.id)).tasks).toEqual([a, c].sort());
    const before = await product(here, id);
    const changed = await describeProduct(there, before, before.version, {
      ...before.content,
      kept: ["T D1"],
      added: [await task(there, "D3")],
    });
    expect(code(changed)).toBe("done");
    expect(await tasksOf(here, done.id)).toEqual({
      tasks: [a, c].sort(),
      idleRemovals: [b],
      idleAdditions: [c],
    });
  });

  it("is never one use twice: a name is free again when the use is over", async () => {
    const { id } = await shared(here, "Én gang");
    expect((await taken(here, id, "Ens")).ok).toBe(true);
    const again = await taken(here, id, " ENS ");
    expect(again.ok ? [] : again.refusals).toEqual([
      { field: "localName", refusal: { code: "use-already-there" } },
    ]);
    expect((await taken(here, id, "Ens", { lifeCycle: "not-in-use" })).ok).toBe(true);
    expect((await taken(here, id, "Ens to")).ok).toBe(true);
    expect((await taken(there, id, "Ens")).ok).toBe(true);
  });

  it("is made once by two who ask at the same moment", async () => {
    const { id } = await shared(here, "Samtidig");
    const both = await Promise.all([taken(here, id, "Nu"), taken(here, id, "Nu")]);
    expect(both.map(({ ok }) => ok).sort()).toEqual([false, true]);
  });

  it("cannot be described otherwise by one municipality, but its supplier is its own", async () => {
    const { id, system } = await shared(here, "Fast navn");
    const noun = nounNamed("system")!;
    const { version, values } = await seen(here, system);
    const renamed = await changeThing(here, noun, system, version, { values: { name: "Vores navn" } });
    expect(renamed.ok ? [] : renamed.refusals).toEqual([
      { field: "name", refusal: { code: "shared.not-here" } },
    ]);
    const supplier = await made(here, "supplier", { name: "Vores leverandør" });
    expect((await changeThing(here, noun, system, version, { values: { ...values, supplier } })).ok).toBe(
      true,
    );
    expect((await product(there, id)).content.supplier).toBe("");
  });

  it("stays when the system leaves the catalogue, and says so with the reason", async () => {
    const { id } = await shared(here, "Udgår");
    const done = await taken(there, id, "Vår egen");
    if (!done.ok) throw new Error(JSON.stringify(done.refusals));
    expect(code(await deactivate(here, id, 2, "2026-01-01", ""))).toBe("shared.reason-missing");
    expect(code(await deactivate(here, id, 2, "2026-01-01", "Ikke længere solgt"))).toBe("done");
    const landscape = await landscapeOf(there);
    const found = landscape.byId.get(done.id)!;
    expect(found.thing.values.lifeCycle).toBe("operational");
    expect(asidesOf(there, landscape, "system-use", found.thing)[0]?.warning).toContain("Ikke længere solgt");
    const late = await taken(there, id, "För sent");
    expect(late.ok ? "" : late.refusals[0]?.refusal.code).toBe("shared.not-on-offer");
  });
});

describe("a merge", () => {
  it("of two own systems moves the uses with their tasks and leaves a trace", async () => {
    const [a, b, c] = [await task(here, "M1"), await task(here, "M2"), await task(here, "M3")];
    const from = await made(here, "system", { name: "ESDH", tasks: [a, b] });
    const into = await made(here, "system", { name: "ESDH (rigtig)", tasks: [b, c] });
    const moved = await use(here, "Sager", { system: from, tasks: [], tasksRemoved: [] });
    expect(code(await mergeSystem(here, from, { system: into }))).toBe("done");
    expect((await seen(here, moved)).values.system).toBe(into);
    expect((await tasksOf(here, moved)).tasks).toEqual([a, b, c].sort());
    expect(idsOf(await seen(here, moved), "tasks")).toEqual([a]);
    expect((await seen(here, from)).values.replacedBy).toBe(into);
    expect(code(await mergeSystem(here, from, { system: into }))).toBe("shared.merged-already");
    expect(code(await mergeSystem(here, into, { system: from }))).toBe("shared.merge-not-possible");
  });

  it("is refused while both have an active use of the same name", async () => {
    const from = await made(here, "system", { name: "Løn gammel" });
    const into = await made(here, "system", { name: "Løn" });
    await use(here, "Løn", { system: from });
    await use(here, "Løn", { system: into });
    expect(code(await mergeSystem(here, from, { system: into }))).toBe("shared.merge-same-name");
  });

  it("into a shared system makes it this municipality's too", async () => {
    const { id } = await shared(here, "Fælles kort");
    const from = await made(there, "system", { name: "Kartan" });
    const moved = await use(there, "Kartan", { system: from });
    const done = await mergeSystem(there, from, { shared: id });
    expect(code(done)).toBe("done");
    const target = String((await seen(there, moved)).values.system);
    expect((await seen(there, target)).values).toMatchObject({ name: "Fælles kort", scope: "global" });
  });

  it("of two shared systems is followed by every municipality's uses", async () => {
    const one = await shared(here, "Kort A");
    const other = await shared(here, "Kort B");
    const done = await taken(there, one.id, "Karta A");
    if (!done.ok) throw new Error(JSON.stringify(done.refusals));
    expect(code(await mergeInto(here, one.id, 2, other.id))).toBe("done");
    expect(code(await mergeInto(here, other.id, 2, one.id))).toBe("shared.merge-not-possible");
    const system = String((await seen(there, done.id)).values.system);
    expect((await seen(there, system)).values.name).toBe("Kort B");
    expect(await names(there, "promoted", "kort a")).toEqual([]);
  });
});

it("the catalogue of invented municipalities is not that of real ones", async () => {
  const { id } = await shared(here, "Kun opdigtet");
  const real = await testAct();
  await sql`update platform.municipality set example = false where id = ${real.municipality}`.execute(
    ownerDb(),
  );
  expect(await names(real, "promoted", "kun opdigtet")).toEqual([]);
  expect(await read(real, tx => sharedById(tx, id))).toBeUndefined();
  expect(code(await deactivate(real, id, 2, "2026-01-01", "x"))).toBe("gone");
  const forced = await transact(real, tx =>
    sql<{ ok: boolean }>`select landscape.shared_merge(${id}, 2, ${id}) as ok`.execute(tx),
  );
  expect(forced.rows).toEqual([{ ok: false }]);
});

it("nobody writes the catalogue past its functions, and none of them without a municipality", async () => {
  for (const statement of [
    "update landscape.shared_system set version = 9",
    "delete from landscape.shared_system",
    "update landscape.shared_revision set n = 0",
  ])
    await expect(transact(here, tx => sql.raw(statement).execute(tx))).rejects.toThrow(/permission denied/);
  const nobody = await transact({ ...here, municipality: "" }, tx =>
    sql<{
      ok: boolean;
    }>`select landscape.shared_propose(gen_random_uuid(), '{"name": "x"}', now()) as ok`.execute(tx),
  );
  expect(nobody.rows).toEqual([{ ok: false }]);
});

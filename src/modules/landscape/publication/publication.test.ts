import { afterAll, describe, expect, it } from "vitest";
import type { Act } from "../../../platform/act.ts";
import { transact } from "../../../platform/act.ts";
import { testAct } from "../../../platform/testing/index.ts";
import { closeWorkers } from "../../../platform/workers/index.ts";
import { changeThing, removeThing } from "../register/actions.server.ts";
import { landscapeOf } from "../register/landscape.server.ts";
import { textOf } from "../register/landscape.ts";
import { given } from "../register/testing.ts";
import { sourceItem } from "../source/noun.ts";
import { takeStarter } from "../source/starter.server.ts";
import {
  draftPublication,
  enterPublication,
  listsOf,
  publicationDraft,
  writePublication,
} from "./actions.server.ts";
import { compareLists } from "./compare.ts";
import { tableOf } from "./entry.ts";
import { acknowledge } from "./flags.server.ts";
import { itemsOf } from "./plan.ts";
import { publicationsOf } from "./store.server.ts";

afterAll(closeWorkers);

const head = "title;status;legalSource;deadline;number\n";
const csv = (text: string) => ({ bytes: new Uint8Array(Buffer.from(head + text)), fileName: "list.csv" });

/** Sends a list and, when nothing is wrong with it, confirms what was shown. */
const publish = async (act: Act, source: string, on: string, text: string) => {
  const drafted = await draftPublication(act, { source, title: `List ${on}`, on }, csv(text));
  if (!drafted.ok) throw new Error(JSON.stringify(drafted));
  const shown = await publicationDraft(act, drafted.id);
  if (!shown.ok) throw new Error(shown.refusal.code);
  const { plan } = shown.value;
  const written = await writePublication(act, drafted.id, plan.hash);
  expect(written.ok).toBe(true);
  return plan;
};

const state = async () => {
  const act = await testAct();
  const [source] = await given(act, ["source", { publisher: "The state" }]);
  const items = async () =>
    itemsOf(await landscapeOf(act), source!)
      .map(item => [
        textOf(item, "title"),
        textOf(item, "status"),
        textOf(item, "deadline"),
        textOf(item, "withdrawnOn"),
      ])
      .sort();
  return { act, source: source!, items };
};

const postOf = async (act: Act, source: string) =>
  itemsOf(await landscapeOf(act), source).find(item => item.values.key === "1")!;

const first = "Post;mandatory;Act 1;2027-06-30;1\nSigns;recommended;;;2\n";

describe("a dated list of a source", () => {
  it("brings its items, and the next one changes and withdraws them without deleting any", async () => {
    const { act, source, items } = await state();
    await publish(act, source, "2025-06-01", first);
    expect(await items()).toEqual([
      ["Post", "mandatory", "2027-06-30", ""],
      ["Signs", "recommended", "", ""],
    ]);
    await publish(act, source, "2026-01-15", "Digital post;mandatory;Act 1;2028-06-30;1\n");
    expect(await items()).toEqual([
      ["Digital post", "mandatory", "2028-06-30", ""],
      ["Signs", "recommended", "", "2026-01-15"],
    ]);
    const { lists, printed } = await listsOf(act, source);
    expect(lists.map(({ on }) => on)).toEqual(["2026-01-15", "2025-06-01"]);
    const of = (n: number) => printed.filter(({ publication }) => publication === lists[n]!.id);
    expect(
      compareLists(of(1), of(0))
        .map(({ code }) => code)
        .sort(),
    ).toEqual(["deadline-changed", "retitled", "withdrawn"]);
  });

  it("flags the plans that used the old deadline until somebody has looked at them", async () => {
    const { act, source } = await state();
    await publish(act, source, "2025-06-01", first);
    const item = await postOf(act, source);
    const plan = { title: "Our post", level: "local", stage: "decided", sourceItems: [item.id] };
    const [ours] = await given(
      act,
      ["initiative", plan],
      ["initiative", { ...plan, stage: "done", relation: "awaits" }],
    );
    const { update } = await publish(act, source, "2026-01-15", first.replace("2027-06-30", "2026-12-31"));
    expect(update.flags.map(({ initiativeId }) => initiativeId)).toEqual([ours]);
    const [flag] = (await landscapeOf(act)).flags;
    expect([flag?.initiative, flag?.changes[0]?.code]).toEqual([ours, "deadline-changed"]);
    const reader: Act = { ...act, actor: { ...act.actor, roles: ["reader"] } };
    expect((await acknowledge(reader, flag!.id)).ok).toBe(false);
    expect((await acknowledge(act, flag!.id)).ok).toBe(true);
    expect((await acknowledge(act, flag!.id)).ok).toBe(false);
    expect((await landscapeOf(act)).flags).toEqual([]);
  });

  it("flags them too when a person changes the item by hand", async () => {
    const { act, source } = await state();
    await publish(act, source, "2025-06-01", first);
    const item = await postOf(act, source);
    await given(act, [
      "initiative",
      { title: "Ours", level: "local", stage: "idea", sourceItems: [item.id] },
    ]);
    const change = (values: Record<string, string>, version: number) =>
      changeThing(act, sourceItem, item.id, version, { values });
    await change({ note: "Only a note" }, 1);
    expect((await landscapeOf(act)).flags).toEqual([]);
    await change({ deadline: "2027-12-31" }, 2);
    expect((await landscapeOf(act)).flags).toHaveLength(1);
  });

  it("takes what a file calls mandatory without law as agreed, and refuses it by hand at its box", async () => {
    const { act, source } = await state();
    await publish(act, source, "2025-06-01", "Post;mandatory;;2027-06-30;\n");
    const [item] = itemsOf(await landscapeOf(act), source);
    expect([item?.values.status, item?.values.saidMandatory]).toEqual(["agreed", true]);
    const typed = { "title.1": "Post", "status.1": "mandatory", "deadline.1": "2027-06-30", "title.3": "" };
    const about = { source, title: "", on: "2026-01-15" };
    const refusedEntry = await enterPublication(act, about, tableOf(typed));
    expect(refusedEntry).toMatchObject({
      ok: false,
      faults: [{ row: 1, field: "legalSource", refusal: { code: "mandatory-needs" } }],
    });
    expect((await enterPublication(act, about, tableOf({ ...typed, "legalSource.1": "Act 1" }))).ok).toBe(
      true,
    );
  });

  it("tells every error with its row and column, and keeps nothing", async () => {
    const { act, source, items } = await state();
    const text = "Post;binding;;;\n;recommended;;;\nSigns;recommended;;31/31/2027;7\nMore;agreed;;;7\n";
    const drafted = await draftPublication(act, { source, title: "", on: "2025-06-01" }, csv(text));
    if (drafted.ok || !("faults" in drafted)) throw new Error("not refused");
    expect(drafted.faults.map(({ row, column }) => `${row} ${column}`)).toEqual([
      "2 status (B)",
      "3 title (A)",
      "4 deadline (D)",
      "5 legalSource (C)",
      "5 title (A)",
    ]);
    expect(await items()).toEqual([]);
  });

  it("is refused when it is empty, has no titles, comes from the future or is older than one that is here", async () => {
    const { act, source } = await state();
    const code = async (on: string, text: string, heading = head) => {
      const file = { bytes: new Uint8Array(Buffer.from(heading + text)), fileName: "list.csv" };
      const drafted = await draftPublication(act, { source, title: "", on }, file);
      return !drafted.ok && "refusal" in drafted ? drafted.refusal.code : "taken";
    };
    expect(await code("2025-06-01", "")).toBe("publication.empty");
    expect(await code("2025-06-01", "a;b\n", "x;y\n")).toBe("publication.no-title");
    expect(await code("2999-01-01", first)).toBe("publication.future");
    expect(await code("tomorrow", first)).toBe("not-a-day");
    await publish(act, source, "2025-06-01", first);
    expect(await code("2025-06-01", first)).toBe("publication.older");
    const reader: Act = { ...act, actor: { ...act.actor, roles: ["reader"] } };
    const drafted = await draftPublication(reader, { source, title: "", on: "2026-01-01" }, csv(first));
    expect(drafted.ok).toBe(false);
  });

  it("is written once, and only if nothing changed since it was shown", async () => {
    const { act, source } = await state();
    const drafted = await draftPublication(act, { source, title: "", on: "2025-06-01" }, csv(first));
    if (!drafted.ok) throw new Error("refused");
    const shown = await publicationDraft(act, drafted.id);
    if (!shown.ok) throw new Error("gone");
    const { hash } = shown.value.plan;
    await given(act, ["source-item", { title: "Signs", source, status: "agreed" }]);
    expect(await writePublication(act, drafted.id, hash)).toMatchObject({
      refusal: { code: "publication.changed" },
    });
    const again = await publicationDraft(act, drafted.id);
    if (!again.ok) throw new Error("gone");
    const both = await Promise.all(
      [1, 2].map(() => writePublication(act, drafted.id, again.value.plan.hash)),
    );
    expect(both.map(({ ok }) => ok).sort()).toEqual([false, true]);
    const other = await testAct();
    expect((await publicationDraft(other, drafted.id)).ok).toBe(false);
  });

  it("keeps what stands on it from being removed", async () => {
    const { act, source } = await state();
    await publish(act, source, "2025-06-01", first);
    const item = await postOf(act, source);
    const removed = await removeThing(act, sourceItem, item.id, item.version);
    expect(removed.ok ? "" : removed.refusal.code).toBe("still-pointed-to");
  });
});

it("the starter list becomes the first publication of each of its sources", async () => {
  const act = await testAct();
  expect((await takeStarter(act, "initiatives")).ok).toBe(true);
  const lists = await transact(act, tx => publicationsOf(tx));
  const landscape = await landscapeOf(act);
  expect(new Set(lists.map(({ source }) => source)).size).toBe(landscape.things.get("source")!.length);
  expect(lists.every(({ on }) => /^\d{4}-\d{2}-\d{2}$/.test(on))).toBe(true);
  const lacking = landscape.things.get("source-item")!.filter(({ values }) => values.saidMandatory);
  expect(lacking.length).toBeGreaterThan(0);
  expect(lacking.every(({ values }) => values.status === "agreed")).toBe(true);
});

it("an initiative may implement, extend and await common ones, each by itself", async () => {
  const act = await testAct();
  const level = { level: "common", stage: "decided" };
  const [a, b] = await given(
    act,
    ["initiative", { title: "A", ...level }],
    ["initiative", { title: "B", ...level }],
  );
  const [ours] = await given(act, [
    "initiative",
    { title: "Ours", level: "local", stage: "idea", implements: [a!], awaits: [b!] },
  ]);
  const { values } = (await landscapeOf(act)).byId.get(ours!)!.thing;
  expect([values.implements, values.extends, values.awaits]).toEqual([[a], [], [b]]);
});

it("a list that waited while a newer one was taken in is refused, and the newer deadline stands", async () => {
  const { act, source, items } = await state();
  const send = async (on: string, deadline: string) => {
    const drafted = await draftPublication(
      act,
      { source, title: on, on },
      csv(`Duty;mandatory;lta/2018/502;${deadline};1\n`),
    );
    if (!drafted.ok) throw new Error(JSON.stringify(drafted));
    return drafted.id;
  };
  const [older, newer] = [await send("2025-01-01", "2026-12-31"), await send("2026-01-01", "2027-12-31")];
  const take = async (id: string) => {
    const shown = await publicationDraft(act, id);
    if (!shown.ok) throw new Error(shown.refusal.code);
    return writePublication(act, id, shown.value.plan.hash);
  };
  expect((await take(newer)).ok).toBe(true);
  expect(await take(older)).toEqual({
    ok: false,
    refusal: { code: "publication.older", values: { day: "2026-01-01" } },
  });
  expect(await items()).toEqual([["Duty", "mandatory", "2027-12-31", ""]]);
});

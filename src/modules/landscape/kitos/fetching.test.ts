import { describe, expect, it, vi } from "vitest";
import { zip } from "../../../platform/files/zip.ts";
import {
  beginKitos,
  cancelKitos,
  draftKitos,
  kitosDraft,
  kitosLast,
  kitosProgress,
} from "./actions.server.ts";
import { isDead } from "./fetching.server.ts";
import { rowsOf } from "./store-testing.server.ts";
import { act, draft, list, live, simulator, until, withKitos, world, write } from "./testing.ts";

withKitos();

describe("a reading from KITOS itself, in the background", () => {
  it("tells how far it is, and then what it would do", async () => {
    let seen: unknown;
    let goOn = () => {};
    const wait = new Promise<void>(resolve => {
      goOn = resolve;
    });
    simulator.faults.push({ list: "it-contracts", times: 1, answer: { status: 503 } });
    const begun = await beginKitos(act, live(), { ...world, sleep: () => wait });
    if (!begun.ok) throw new Error(begun.refusal.code);
    const { id, finished } = begun.value;
    await until(async () => {
      seen = await kitosProgress(act, id);
      return JSON.stringify(seen).includes("it-system-usages");
    });
    expect(seen).toMatchObject({ state: "reading", list: "it-system-usages", step: 7, steps: 9, items: 15 });
    expect((await kitosDraft(act, id)).ok).toBe(false);
    goOn();
    await finished;
    expect(await kitosProgress(act, id)).toBeNull();
    expect((await kitosDraft(act, id)).ok).toBe(true);
  });
  it("is parsed and packed in a thread of its own, so that nobody else waits for a large answer", async () => {
    const told = "En aftale, som kun KITOS har sendt";
    list("it-contracts")[0]!.name = told;
    const here = { parsed: 0, packed: 0 };
    const [parse, stringify] = [JSON.parse, JSON.stringify];
    const spied = [
      vi.spyOn(JSON, "parse").mockImplementation((text, how) => {
        if (String(text).includes(told)) here.parsed++;
        return parse(text, how);
      }),
      vi.spyOn(JSON, "stringify").mockImplementation((...given: Parameters<typeof stringify>) => {
        const text = stringify(...given);
        // The simulated KITOS itself answers in this thread, each list once.
        if (String(text).includes(told) && !Array.isArray(given[0])) here.packed++;
        return text;
      }),
    ];
    const begun = await beginKitos(act, live(), world);
    if (!begun.ok) throw new Error(begun.refusal.code);
    await begun.value.finished;
    for (const spy of spied) spy.mockRestore();
    expect(here).toEqual({ parsed: 0, packed: 0 });
    const read = await kitosDraft(act, begun.value.id);
    const made = read.ok ? read.value.effects.created.map(one => one.values.title) : [];
    expect(made).toContain(told);
  });
  it("stopped by a person it leaves nothing behind", async () => {
    const before = await rowsOf(act);
    let goOn = () => {};
    const wait = new Promise<void>(resolve => {
      goOn = resolve;
    });
    simulator.faults.push({
      list: "it-contracts",
      times: 1,
      answer: { status: 429, headers: { "retry-after": "9" } },
    });
    const begun = await beginKitos(act, live(), { ...world, sleep: () => wait });
    if (!begun.ok) throw new Error(begun.refusal.code);
    expect((await cancelKitos(act, begun.value.id)).ok).toBe(true);
    goOn();
    await begun.value.finished;
    expect(await kitosDraft(act, begun.value.id)).toMatchObject({ refusal: { code: "import.draft-gone" } });
    expect(await rowsOf(act)).toEqual(before);
  });
  it("says why it failed, and that it was cut off when its process ended", async () => {
    simulator.faults.push({ list: "users", times: 1, answer: { status: 403 } });
    const begun = await beginKitos(act, live(), world);
    if (!begun.ok) throw new Error(begun.refusal.code);
    await begun.value.finished;
    expect(await kitosProgress(act, begun.value.id)).toMatchObject({
      state: "failed",
      refusal: { code: "kitos.forbidden" },
      asked: { address: simulator.url },
    });
    const beat = (seconds: number) => new Date(Date.now() - seconds * 1000).toISOString();
    expect(isDead({ state: "reading", beat: beat(2) }, new Date())).toBe(false);
    expect(isDead({ state: "reading", beat: beat(120) }, new Date())).toBe(true);
  });
  it("reads everything when a week has passed, though only changes were asked for, and says so", async () => {
    await write();
    const later = { ...act, now: new Date("2031-02-09T12:00:00Z") };
    expect(await kitosLast(later)).toMatchObject({ wholeDue: true });
    simulator.requests.length = 0;
    const { reading } = await draft(live({ onlyChanges: true }), later);
    expect(reading.complete).toContain("contract");
    expect(reading.notes).toContainEqual({ code: "kitos.whole-due" });
    expect(simulator.requests.join()).not.toContain("changedSinceGtEq");
    expect(await kitosLast({ ...act, now: new Date("2031-02-02T12:00:00Z") })).toMatchObject({
      wholeDue: false,
    });
  });
});

it("a changed thing read twice within the overlap is written once", async () => {
  await write();
  Object.assign(list("it-contracts")[0]!, { name: "Nyt navn", lastModified: "2031-02-01T11:55:00Z" });
  const later = (hour: number) => ({ ...act, now: new Date(`2031-02-01T${hour}:00:00Z`) });
  expect(await write(live({ onlyChanges: true }), later(13))).toBe(1);
  list("it-contracts")[0]!.lastModified = "2031-02-01T12:58:00Z";
  const again = await draft(live({ onlyChanges: true }), later(14));
  expect([again.writes, again.effects.counts.get("contract")?.unchanged]).toEqual([0, 1]);
});

it("a reading of a part deletes nothing, a whole one does", async () => {
  await write();
  const without = Object.entries(simulator.data.lists).map(([file, items]) => ({
    name: `${file}.json`,
    content: Buffer.from(JSON.stringify(file === "it-contracts" ? items.slice(1) : items)),
  }));
  const removed = async (files: { name: string; content: Buffer }[]) => {
    const made = await draft({ kind: "files", files });
    return made.effects.counts.get("contract")?.removed ?? 0;
  };
  expect(await removed(without.filter(({ name }) => name !== "it-contracts.json"))).toBe(0);
  expect(await removed(without)).toBe(1);
});

it("refuses a bomb in a ZIP file with a sentence, and writes nothing", async () => {
  const pieces = Array.from({ length: 300 }, () => " ".repeat(1024 * 1024));
  const bomb = await zip([{ name: "it-contracts.json", pieces: ["[", ...pieces, "]"] }]);
  const before = await rowsOf(act);
  const answer = await draftKitos(act, { kind: "files", files: [{ name: "kitos.zip", content: bomb }] });
  expect(answer.ok ? "read" : answer.refusal.code).toMatch(/^file\./);
  expect(await rowsOf(act)).toEqual(before);
});

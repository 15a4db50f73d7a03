import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { done, type Result } from "../../../kernel/result.ts";
import { type KitosAnswers, readingOf, unpacked } from "./answers.ts";
import { answersIn } from "./folder.ts";
import { type InventedKitos, inventedKitos } from "./invented.ts";
import { inventedUuid } from "./invented-names.ts";
import { type PageWork, packPages, readPage } from "./pages.ts";
import { askKitos, type KitosProgress, type KitosSource } from "./read.ts";
import { recordsOf } from "./record.ts";
import { type KitosSimulator, simulatedLogin, simulatedToken, startSimulator } from "./simulator.ts";

const inOurWords = (answers: Result<KitosAnswers>) => (answers.ok ? done(readingOf(answers.value)) : answers);
// The same work as in its own thread, without one.
const work: PageWork = {
  read: async page => readPage(page),
  pack: async reading => done(await packPages(reading)),
};
const readKitos = async (asked: KitosSource) => {
  const read = await askKitos(asked, work);
  return read.ok ? inOurWords(done(await unpacked(read.value))) : read;
};
const readKitosFolder = (files: Parameters<typeof answersIn>[0]) => inOurWords(answersIn(files));

const slept: number[] = [];
let simulator: KitosSimulator;
const start = async (data: InventedKitos = inventedKitos()) => {
  simulator = await startSimulator(data);
  slept.length = 0;
};
const source = (more: Partial<KitosSource> = {}): KitosSource => ({
  baseUrl: simulator.url,
  access: { token: simulatedToken },
  organizationUuid: simulator.data.organizationUuid,
  allowLocalhost: true,
  sleep: async milliseconds => void slept.push(milliseconds),
  random: () => 0.5,
  now: () => new Date("2031-02-01T12:00:00Z"),
  ...more,
});
const refusal = async (more: Partial<KitosSource> = {}) => {
  const result = await readKitos(source(more));
  return result.ok ? null : result.refusal;
};

describe("reading KITOS", () => {
  beforeEach(() => start());
  afterEach(() => simulator.close());

  it("signs in, reads every list and says how far it is", async () => {
    const progress: KitosProgress[] = [];
    const result = await readKitos(source({ access: simulatedLogin, onProgress: one => progress.push(one) }));
    if (!result.ok) throw new Error(JSON.stringify(result.refusal));
    expect(recordsOf(result.value, "system-use")).toHaveLength(15);
    expect(recordsOf(result.value, "contract")).toHaveLength(15);
    expect(result.value.complete).toEqual(["unit", "contract", "system-use", "processor-agreement"]);
    expect(result.value.cursor).toBe("2031-02-01T12:00:00.000Z");
    expect(result.value.unknownKeys).toEqual({});
    expect(progress.at(-1)).toMatchObject({ list: "data-processing-registrations", step: 9, steps: 9 });
  });
  it("pages from 0 in 250s until a short page", async () => {
    await simulator.close();
    await start(inventedKitos({ systems: 500 }));
    const result = await readKitos(source());
    expect(result.ok && recordsOf(result.value, "system-use")).toHaveLength(500);
    const pages = simulator.requests.filter(path => path.startsWith("/api/v2/it-system-usages"));
    expect(pages.map(path => new URL(path, "http://x").searchParams.get("page"))).toEqual(["0", "1", "2"]);
    expect(pages[0]).toContain("pageSize=250");
  });
  it("waits as long as it is told when it asks too much", async () => {
    simulator.faults.push({
      list: "it-contracts",
      times: 2,
      answer: { status: 429, headers: { "retry-after": "7" } },
    });
    expect((await readKitos(source())).ok).toBe(true);
    expect(slept).toEqual([7000, 7000]);
  });
  it("tries again after a fault, longer each time and never at the same moment as others", async () => {
    simulator.faults.push(
      { list: "users", times: 2, answer: { status: 503 } },
      { list: "users", times: 1, answer: "cut" },
    );
    expect((await readKitos(source())).ok).toBe(true);
    expect(slept).toEqual([250, 500, 1000]);
  });
  it("gives up after six tries and hands on nothing", async () => {
    simulator.faults.push({ list: "it-contracts", page: 0, times: 99, answer: { status: 500 } });
    expect(await refusal()).toMatchObject({
      code: "kitos.server-fault",
      values: { path: "api/v2/it-contracts", status: 500 },
    });
    expect(slept).toHaveLength(5);
  });
  it("stops at once when the token is refused, when it may not read, and when the password is wrong", async () => {
    expect(await refusal({ access: { token: "old" } })).toMatchObject({ code: "kitos.unauthorised" });
    expect(await refusal({ access: { ...simulatedLogin, password: "wrong" } })).toMatchObject({
      code: "kitos.unauthorised",
    });
    simulator.faults.push({ list: "it-systems", times: 1, answer: { status: 403 } });
    expect(await refusal()).toMatchObject({ code: "kitos.forbidden" });
    expect(slept).toEqual([]);
  });
  it("never follows to another host", async () => {
    simulator.faults.push({
      list: "users",
      times: 1,
      answer: { status: 302, headers: { location: "http://169.254.169.254/" } },
    });
    expect(await refusal()).toMatchObject({ code: "kitos.redirects" });
  });
  it("refuses a page of something else, a list that never ends and an answer too large", async () => {
    simulator.faults.push({ list: "users", times: 1, answer: { status: 200, body: "<html>" } });
    expect(await refusal()).toMatchObject({ code: "kitos.not-json" });
    simulator.faults.push({ list: "users", times: 1, answer: { status: 200, body: '{"a":1}' } });
    expect(await refusal()).toMatchObject({ code: "kitos.no-list", values: { list: "users" } });
    const page = JSON.stringify(Array.from({ length: 250 }, (_, n) => ({ uuid: `u${n}` })));
    simulator.faults.push({ list: "users", times: 99, answer: { status: 200, body: page } });
    expect(await refusal()).toMatchObject({ code: "kitos.page-repeats" });
    expect(await refusal({ limits: { maxBytes: 500 } })).toMatchObject({ code: "kitos.too-much" });
    expect(await refusal({ limits: { maxAnswer: 500 } })).toMatchObject({ code: "kitos.too-much" });
    expect(await refusal({ limits: { maxPages: 1 } })).toMatchObject({ code: "kitos.too-many-pages" });
  });
  it("names the place of an item that is not what it should be", async () => {
    simulator.data.lists["it-contracts"][3]!.name = 12;
    expect(await refusal()).toEqual({
      code: "kitos.bad-item",
      values: { list: "it-contracts", place: inventedUuid("contract", 4), path: "name" },
    });
  });
  it("counts keys it does not know and goes on", async () => {
    for (const item of simulator.data.lists["it-contracts"].slice(0, 3))
      Object.assign(item.general as object, { brandNew: 1 });
    const result = await readKitos(source());
    expect(result.ok && result.value.unknownKeys).toEqual({ "it-contracts general.brandNew": 3 });
  });
  it("reads only what changed when given a cursor, ten minutes twice, and the deletions", async () => {
    const changed = simulator.data.lists["it-system-usages"][0]!;
    changed.lastModified = "2031-02-01T11:52:00Z";
    simulator.remove("it-contracts", inventedUuid("contract", 2), "ItContract", "2031-02-01T12:05:00Z");
    const result = await readKitos(source({ since: "2031-02-01T12:00:00Z" }));
    if (!result.ok) throw new Error(result.refusal.code);
    expect(recordsOf(result.value, "system-use").map(({ key }) => key)).toEqual([changed.uuid]);
    expect(recordsOf(result.value, "system-use")[0]?.values).not.toHaveProperty("contracts");
    expect(result.value.deletions).toMatchObject([{ kind: "contract", key: inventedUuid("contract", 2) }]);
    expect(result.value.complete).toEqual(["unit"]);
  });
  it.each([
    ["kitos.bad-address", "kitos"],
    ["kitos.address-not-https", "http://kitos.dk"],
    ["kitos.address-not-https", "file:///etc/passwd"],
    ["kitos.address-with-password", "https://a:b@kitos.dk"],
    ["kitos.address-inside", "https://169.254.169.254/"],
    ["kitos.address-inside", "https://[fd00::1]/"],
    ["kitos.address-not-https", "https://2130706433/"],
    ["kitos.address-inside", "https://postgres/"],
    ["kitos.address-inside", "https://db.internal/"],
  ])("refuses an address with %s: %s", async (code, baseUrl) => {
    expect(await refusal({ baseUrl, allowLocalhost: false })).toMatchObject({ code });
  });
  it("refuses the machine itself unless it is allowed", async () => {
    expect(await refusal({ allowLocalhost: false })).toMatchObject({ code: "kitos.address-not-https" });
  });
});

describe("reading a folder of KITOS answers", () => {
  const data = inventedKitos();
  const files = Object.entries(data.lists).map(([list, items]) => ({
    name: `kitos/${list}.json`,
    content: JSON.stringify(items),
  }));

  it("gives the same as reading live", async () => {
    await start();
    const live = await readKitos(source());
    await simulator.close();
    const folder = readKitosFolder(files);
    expect(folder.ok && live.ok && folder.value.records).toEqual(live.ok && live.value.records);
    expect(folder.ok && folder.value.organizationUuid).toBe(data.organizationUuid);
  });
  it("takes pages, says which files it left, and takes nothing as gone from a part", () => {
    const usages = inventedKitos({ systems: 250 }).lists["it-system-usages"];
    const page = (n: number, items: unknown[]) => ({
      name: `it-system-usages-${n}.json`,
      content: `\uFEFF${JSON.stringify(items)}`,
    });
    const whole = readKitosFolder([page(0, usages), page(1, []), { name: "readme.txt", content: "" }]);
    expect(whole.ok && whole.value.complete).toEqual(["system-use"]);
    expect(whole.ok && whole.value.notes).toContainEqual({
      code: "kitos.file-not-read",
      values: { file: "readme.txt" },
    });
    const part = readKitosFolder([page(0, usages)]);
    expect(part.ok && part.value.complete).toEqual([]);
    expect(part.ok && part.value.notes).toContainEqual({
      code: "kitos.perhaps-not-whole",
      values: { list: "it-system-usages" },
    });
  });
  it.each([
    ["kitos.empty-folder", [{ name: "a.json", content: "[]" }]],
    ["kitos.file-not-json", [{ name: "users.json", content: "{" }]],
    [
      "kitos.page-twice",
      [
        { name: "users.json", content: "[]" },
        { name: "users-0.json", content: "[]" },
      ],
    ],
    [
      "kitos.page-missing",
      [
        { name: "users-0.json", content: "[]" },
        { name: "users-2.json", content: "[]" },
      ],
    ],
    ["kitos.bad-organization", [{ name: "users.json", content: "[]" }]],
  ])("refuses with %s", (code, given) => {
    expect(readKitosFolder(given)).toMatchObject({ ok: false, refusal: { code } });
  });
});

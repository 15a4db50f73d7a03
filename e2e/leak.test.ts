import { afterAll, beforeAll, expect, test } from "vitest";
import { newId } from "../src/kernel/ids.ts";
import { crawl, idPattern } from "./crawl.ts";
import { plant } from "./plant.ts";
import { addressOf, patterns } from "./routes.ts";
import { type Founder, type Served, served } from "./server.ts";
import type { Answer, Visitor } from "./visitor.ts";

// One municipality filled with a marker through its own forms; others ask for everything it has.

const marker = "Zqmarkør";
let server: Served;
let owner: Founder;
let others: [who: string, visitor: Visitor][];
/** Every address the owner was shown. */
let shown: Answer[];
/** The addresses with ids in them, and those of every route filled with each id. */
let withIds: string[];

beforeAll(async () => {
  server = await served();
  owner = await server.founder("Ejerby");
  const made = await plant(owner, marker);
  shown = await crawl(owner, ["/", ...made, ...(await apiAddresses(made))], 3);
  const other = await server.founder("Naboby", "SE");
  const ids = [...new Set(shown.flatMap(answer => answer.body.match(idPattern) ?? []))].filter(
    id => ![owner.municipality, other.municipality].includes(id),
  );
  const plurals = [...new Set(made.map(address => address.split("/")[2]!))];
  const filled = patterns()
    .filter(pattern => /:(id|draft)\b/.test(pattern))
    .flatMap(pattern =>
      (pattern.includes(":plural") ? plurals : [""]).flatMap(plural =>
        ids.slice(0, 4).map(id => addressOf(pattern, { plural, id, draft: id, what: "details" })),
      ),
    );
  const seen = shown.map(answer => answer.address).filter(address => address.search(idPattern) >= 0);
  withIds = [...new Set([...seen, ...filled])].filter(address => !address.startsWith("/figures/"));
  others = [
    ["the neighbour's administrator", other],
    ["the neighbour's reader", await server.colleague(other, "Nabo Reader", ["reader"])],
  ];
});
afterAll(() => server.stop());

const apiAddresses = async (made: string[]): Promise<string[]> => {
  const { paths }: { paths: Record<string, unknown> } = JSON.parse(
    (await owner.get("/api/v1/openapi.json")).body,
  );
  const ids = made.flatMap(address => address.match(idPattern) ?? []);
  return Object.keys(paths).flatMap(path =>
    path.includes("{") ? ids.map(id => path.replaceAll(/\{\w+\}/g, id)) : [`${path}`],
  );
};

/** The answer with what must differ taken out: the id asked for and the number of the request. */
const shape = (answer: Answer, id: string): string =>
  `${answer.status} ${answer.body
    .replaceAll(id, "ID")
    .replaceAll(/(instance"?:\s*"?)[0-9a-f-]{36}/g, "$1")
    .replaceAll(idPattern, "UUID")}`;

const inPath = (address: string): boolean => address.split("?")[0]!.search(idPattern) >= 0;

test("the owner is shown the marker nearly everywhere, so that not finding it means something", () => {
  const found = shown.filter(answer => answer.body.includes(marker));
  expect(found.length).toBeGreaterThan(80);
  for (const format of [".xlsx", ".csv", ".json", ".xml"])
    expect([format, found.some(answer => answer.address.split("?")[0]!.endsWith(format))]).toEqual([
      format,
      true,
    ]);
  expect(found.some(answer => answer.address.startsWith("/api/v1/"))).toBe(true);
});

test("no page, file, search or API shows another municipality's marker", { timeout: 240_000 }, async () => {
  for (const [who, visitor] of others) {
    const answers = await crawl(visitor, ["/", ...shown.map(answer => answer.address)], 3);
    for (const query of [marker, marker.toLowerCase(), "zqmark"])
      answers.push(await visitor.get(`/search?q=${encodeURIComponent(query)}`));
    const leaking = answers.filter(
      answer =>
        // Their own question is said back to them; nothing else may hold the marker.
        new RegExp(marker, "i").test(answer.body.replaceAll(/value="[^"]*"|“[^”]*”|q=[^"&]*/g, "")) ||
        [...answer.headers].some(([, value]) => value.includes(marker)),
    );
    expect([who, leaking.map(answer => answer.address)]).toEqual([who, []]);
    expect([who, answers.filter(answer => answer.status >= 500).map(answer => answer.address)]).toEqual([
      who,
      [],
    ]);
  }
});

test("another's id is answered like one that nobody has", { timeout: 240_000 }, async () => {
  for (const [who, visitor] of others) {
    const different: string[] = [];
    const answered: string[] = [];
    for (const address of withIds) {
      const id = address.match(idPattern)!.at(-1)!;
      const missing = newId();
      const [foreign, nobody] = await Promise.all([
        visitor.get(address),
        visitor.get(address.replaceAll(id, missing)),
      ]);
      // A draft that is gone is told as gone, with the way to send the file again.
      if (inPath(address) && !address.includes("/import/") && foreign.status !== 404)
        answered.push(`${foreign.status} ${address}`);
      if (shape(foreign, id) !== shape(nobody, missing))
        different.push(`${foreign.status} ${nobody.status} ${address}`);
    }
    expect([who, different]).toEqual([who, []]);
    expect([who, answered]).toEqual([who, []]);
  }
});

test("another's thing cannot be written", async () => {
  for (const [who, visitor] of others) {
    for (const { address } of shown.filter(answer => /\/(edit|change\/\w+)(\?|$)/.test(answer.address))) {
      const answer = await visitor.post(address, {
        version: "1",
        name: "Zqtaken",
        label: "Zqtaken",
        localName: "Zqtaken",
      });
      expect([who, address, answer.status >= 400 || !answer.headers.has("location")]).toEqual([
        who,
        address,
        true,
      ]);
    }
  }
  const after = await crawl(owner, ["/"], 3);
  expect(after.filter(answer => answer.body.includes("Zqtaken")).map(answer => answer.address)).toEqual([]);
});

import { afterAll, beforeAll, expect, test } from "vitest";
import { newId } from "../src/kernel/ids.ts";
import { publishedFields } from "../src/modules/landscape/disclosure/rules.ts";
import { nouns } from "../src/modules/landscape/register/nouns.ts";
import type { Role } from "../src/platform/act.ts";
import { ownRoles } from "../src/platform/auth/policy.ts";
import { crawl, idPattern, kindOf } from "./crawl.ts";
import { plant, share } from "./plant.ts";
import { addressOf, patterns } from "./routes.ts";
import { type Founder, type Served, served } from "./server.ts";
import { type Answer, inTurn, type Visitor } from "./visitor.ts";

// One municipality filled with a marker through its own forms, of which it publishes one initiative and proposes one
// product; others ask for everything it has.

const marker = "Zqmarkør";
/** What the owner publishes of one initiative, and what a proposal says of one product: these texts and no others. */
const published = ["title", "purpose", "legalSource", "nonDigitalWay"].map(
  field => `${marker} initiatives ${field}`,
);
const proposed = [
  ...["name", "formerNames", "description", "hostingOptions"].map(field => `${marker} systems ${field}`),
  ...["name", "orgNo"].map(field => `${marker} suppliers ${field}`),
  // A proposal names the tasks it is for.
  `${marker} tasks label`,
];

/** Somebody else, the texts of the owner they may see, and how they are turned away from the rest. */
type Other = { who: string; visitor: Visitor; may: readonly string[]; turned: readonly number[] };

let server: Served;
let owner: Founder;
let others: Other[];
/** Every address the owner was shown. */
let shown: Answer[];
/** The addresses with ids in them, and those of every route filled with each id. */
let withIds: string[];
/** Every route without anything in its address to fill in, and every list of names a form may ask for. */
let everywhere: string[];
let initiative: string;
let product: string;

beforeAll(async () => {
  server = await served();
  owner = await server.founder("Ejerby");
  const made = await plant(owner, marker);
  const idIn = (plural: string) => made.find(address => address.includes(`/${plural}/`))!.split("/")[3]!;
  initiative = idIn("initiatives");
  product = await share(owner, marker, initiative, idIn("systems"));
  const choices = [
    ...["unit", "person", "holder"].map(noun => `/organisation/choices/${noun}`),
    ...["unit", ...nouns.map(({ name }) => name)].map(noun => `/landscape/choices/${noun}`),
  ].flatMap(address => ["", "zq"].map(q => `${address}?q=${q}`));
  everywhere = [
    ...patterns().filter(pattern => !pattern.includes(":") && !/sign-out/.test(pattern)),
    ...choices,
    ...["xlsx", "csv", "json"].map(format => `/published/published.${format}`),
  ];
  shown = await crawl(owner, ["/", ...made, product, ...(await apiAddresses(made)), ...everywhere], 3);
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
  // The product that is proposed to all has the same address for all.
  withIds = [...new Set([...seen, ...filled])].filter(
    address => !address.startsWith("/figures/") && !address.startsWith(product),
  );
  const association = { may: [...published, ...proposed], turned: [302, 403, 404] };
  const staff = { may: proposed, turned: [404] };
  others = [
    {
      who: "the neighbour who holds every role",
      visitor: await crowd(other, "Nabo Alt", [...ownRoles]),
      ...staff,
    },
    {
      who: "an association among the owner's own people",
      visitor: await crowd(owner, "Forening", ["association"]),
      ...association,
    },
    { who: "a stranger", visitor: server.visitor(), may: [], turned: [302, 303, 401, 404] },
  ];
}, 600_000);
afterAll(() => server.stop());

const crowd = async (of: Founder, name: string, roles: Role[]): Promise<Visitor> =>
  inTurn(await Promise.all(Array.from({ length: 8 }, () => server.colleague(of, name, roles))));

/** What a form was asked to begin with stands in it; what is searched for must not be found for that. */
const askedIn = (address: string): string[] =>
  [...new URL(address, "http://here").searchParams].flatMap(([name, text]) =>
    name === "q" || text === "" ? [] : [text],
  );

/** A text without what may be seen, and without the asker's own question, which is said back in controls. */
const without = ({ address, body }: Answer, may: readonly string[]): string => {
  const asked = askedIn(address);
  return may.reduce(
    (left, text) => left.replaceAll(new RegExp(text, "gi"), ""),
    body
      .replaceAll(/value="[^"]*"|“[^”]*”|q=[^"&]*/g, "")
      .replaceAll(/<textarea[^>]*>([^<]*)<\/textarea>/g, (all, text: string) =>
        asked.includes(text.trim()) ? "" : all,
      ),
  );
};

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
  `${answer.status} ${(answer.headers.get("location") ?? "").replaceAll(id, "ID")} ${answer.body
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

test("the owner finds the marker in what forms ask for, so that others' finding none means something", () => {
  const lists = shown.filter(
    ({ address, body }) => /\/choices\/.*q=zq/.test(address) && body.includes(marker),
  );
  expect(lists.length).toBeGreaterThan(12);
});

test("no page, file, search or API shows another municipality's marker", { timeout: 900_000 }, async () => {
  for (const { who, visitor, may } of others) {
    const answers = await crawl(visitor, ["/", ...shown.map(answer => answer.address), ...everywhere], 3);
    for (const query of [marker, marker.toLowerCase(), "zqmark"])
      answers.push(await visitor.get(`/search?q=${encodeURIComponent(query)}`));
    const leaking = answers.filter(
      answer =>
        new RegExp(marker, "i").test(without(answer, may)) ||
        [...answer.headers].some(([, value]) => value.includes(marker)),
    );
    expect([who, leaking.map(answer => answer.address)]).toEqual([who, []]);
    const seen = may.filter(text => answers.some(answer => answer.body.includes(text)));
    expect([who, seen]).toEqual([who, [...may]]);
    expect([who, answers.filter(answer => answer.status >= 500).map(answer => answer.address)]).toEqual([
      who,
      [],
    ]);
  }
});

test("an association sees of what is published the fields the publishing page names, in every format", async () => {
  for (const { who, visitor } of others.filter(other => other.who.includes("association"))) {
    const json = await visitor.get("/published/published.json");
    const rows: Record<string, unknown>[] = JSON.parse(json.body);
    expect([who, rows.map(({ id }) => id)]).toEqual([who, [initiative]]);
    expect(Object.keys(rows[0]!).sort()).toEqual(
      ["id", "municipality", "kind", "publishedOn", ...publishedFields.initiative].sort(),
    );
    for (const format of ["csv", "xlsx"]) {
      const file = await visitor.get(`/published/published.${format}`);
      const texts = published.filter(text => file.body.includes(text));
      expect([who, format, texts]).toEqual([who, format, published]);
    }
    expect((await visitor.get("/published")).body).toContain(published[0]);
  }
});

test("a proposal tells no other municipality who made it", async () => {
  for (const { who, visitor, turned } of others.filter(other => other.may.length > 0)) {
    const page = await visitor.get(product);
    expect([who, page.status, page.body.includes(proposed[0]!)]).toEqual([who, 200, true]);
    // The owner's own people know where they are.
    if (!who.includes("own"))
      expect([who, page.body.includes("Ejerby"), turned.length > 0]).toEqual([who, false, true]);
  }
});

test("another's id is answered like one that nobody has", { timeout: 900_000 }, async () => {
  for (const { who, visitor, turned } of others) {
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
      if (inPath(address) && !address.includes("/import/") && !turned.includes(foreign.status))
        answered.push(`${foreign.status} ${address}`);
      if (shape(foreign, id) !== shape(nobody, missing))
        different.push(`${foreign.status} ${nobody.status} ${address}`);
    }
    expect([who, different]).toEqual([who, []]);
    expect([who, answered]).toEqual([who, []]);
  }
});

test("another's thing cannot be written", { timeout: 900_000 }, async () => {
  const oneOfAKind = new Map(shown.map(({ address }) => [kindOf(address), address]));
  const forms = [...oneOfAKind.values()]
    .filter(address => /\/(edit|change\/\w+)(\?|$)|^\/landscape\/(publish|propose|merge)\//.test(address))
    // A coordinator may correct a product of the shared catalogue, whoever proposed it.
    .filter(address => !address.startsWith(product));
  expect(forms.filter(address => /\/(publish|propose)\//.test(address)).length).toBeGreaterThan(1);
  for (const { who, visitor } of others) {
    for (const address of forms) {
      const answer = await visitor.post(address, {
        version: "1",
        do: address.includes("/publish/") ? "unpublish" : "withdraw",
        name: "Zqtaken",
        label: "Zqtaken",
        localName: "Zqtaken",
      });
      // Whoever is not let in at all is led to where they may be.
      const led = answer.headers.get("location");
      expect([who, address, answer.status >= 400 || led === null || /^\/(sign-in.*)?$/.test(led)]).toEqual([
        who,
        address,
        true,
      ]);
    }
  }
  const after = await crawl(owner, ["/"], 3);
  expect(after.filter(answer => answer.body.includes("Zqtaken")).map(answer => answer.address)).toEqual([]);
  expect((await owner.get(product)).body).toContain(proposed[0]);
  const still = await others.find(({ who }) => who.includes("association"))!.visitor.get("/published");
  expect(still.body).toContain(published[0]);
});

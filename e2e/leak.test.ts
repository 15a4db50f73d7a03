import { afterAll, beforeAll, expect, test } from "vitest";
import { publishedFields } from "../src/modules/landscape/disclosure/rules.ts";
import { nouns } from "../src/modules/landscape/register/nouns.ts";
import type { Role } from "../src/platform/act.ts";
import { ownRoles } from "../src/platform/auth/policy.ts";
import { crawl, idPattern } from "./crawl.ts";
import { askAll, broken, differing, leaking, type Other, oneOfAKind } from "./leaks.ts";
import { plant, share } from "./plant.ts";
import { addressOf, patterns } from "./routes.ts";
import { type Founder, type Served, served } from "./server.ts";
import { type Answer, inTurn, type Visitor } from "./visitor.ts";

// Three municipalities, each filled with a marker of its own through its own forms; one of them publishes an initiative
// and proposes a product. Everybody, each role alone, asks for everything the others have.

const marker = "Zqmarkør";
const markers = [marker, "Zqnærbo", "Zqkaukø"];
/** What the owner publishes of one initiative, and what a proposal says of one product: these texts and no others. */
const published = ["title", "purpose", "legalSource", "nonDigitalWay"].map(
  field => `${marker} initiatives ${field}`,
);
const proposed = [
  ...["name", "formerNames", "description", "hostingOptions"].map(field => `${marker} systems ${field}`),
  ...["name", "orgNo"].map(field => `${marker} suppliers ${field}`),
  `${marker} tasks label`,
];

let server: Served;
let owner: Founder;
let others: Other[];
/** Everybody there is: in each municipality one of each role, and no other. */
let everybody: Other[];
/** One address of each kind of what each municipality is shown. */
let kinds: string[];
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
  shown = await crawl(
    await crowd(owner, "Ejer Alt", [...ownRoles]),
    ["/", ...made, product, ...(await apiAddresses(made)), ...everywhere],
    3,
  );
  const [other, third] = [await server.founder("Naboby", "SE"), await server.founder("Kaukola", "FI")];
  kinds = oneOfAKind(shown.map(({ address }) => address));
  for (const [i, one] of [other, third].entries()) {
    const own = await plant(one, markers[i + 1]!);
    const reader = await crowd(one, "Egen Alt", [...ownRoles]);
    const theirs = (await crawl(reader, ["/", ...own], 1)).map(({ address }) => address);
    // What has no id is at the same address for all.
    kinds.push(...oneOfAKind(theirs).filter(address => address.search(idPattern) >= 0));
  }
  const ids = [...new Set(shown.flatMap(answer => answer.body.match(idPattern) ?? []))].filter(
    id => ![owner, other, third].some(one => one.municipality === id),
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
      foreign: [marker],
      ...staff,
    },
    {
      who: "an association among the owner's own people",
      visitor: await crowd(owner, "Forening", ["association"]),
      foreign: [marker],
      ...association,
    },
    {
      who: "a stranger",
      visitor: server.visitor(),
      foreign: markers,
      may: [],
      turned: [302, 303, 401, 404],
    },
  ];
  everybody = [];
  for (const [i, of] of [owner, other, third].entries())
    for (const role of [...ownRoles, "association"] as const)
      everybody.push({
        who: `${role} of ${["Ejerby", "Naboby", "Kaukola"][i]}`,
        visitor: await server.colleague(of, `Kun ${role}`, [role]),
        foreign: role === "association" ? markers : markers.filter(one => one !== markers[i]),
        ...(role === "association" ? association : staff),
      });
}, 600_000);
afterAll(() => server.stop());

/** All at once: each may ask for so many files a minute only, and waits for that. */
const forAll = (people: readonly Other[], work: (one: Other) => Promise<void>) =>
  Promise.all(people.map(work));

const crowd = async (of: Founder, name: string, roles: Role[]): Promise<Visitor> =>
  inTurn(await Promise.all(Array.from({ length: 4 }, () => server.colleague(of, name, roles))));

const apiAddresses = async (made: string[]): Promise<string[]> => {
  const { paths }: { paths: Record<string, unknown> } = JSON.parse(
    (await owner.get("/api/v1/openapi.json")).body,
  );
  const ids = made.flatMap(address => address.match(idPattern) ?? []);
  return Object.keys(paths).flatMap(path =>
    path.includes("{") ? ids.map(id => path.replaceAll(/\{\w+\}/g, id)) : [`${path}`],
  );
};

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

const queries = [...markers, marker.toLowerCase(), "zqmark", "zqn"].map(
  query => `/search?q=${encodeURIComponent(query)}`,
);

test("no page, file, search or API shows another municipality's marker", { timeout: 900_000 }, async () => {
  for (const other of others) {
    const { who, visitor, may } = other;
    const answers = await crawl(visitor, ["/", ...shown.map(answer => answer.address), ...everywhere], 3);
    answers.push(...(await askAll(visitor, queries)));
    expect([who, leaking(answers, other)]).toEqual([who, []]);
    const seen = may.filter(text => answers.some(answer => answer.body.includes(text)));
    expect([who, seen]).toEqual([who, [...may]]);
    expect([who, broken(answers)]).toEqual([who, []]);
  }
});

test("nor does it to anybody who holds one role alone, in any of three", { timeout: 900_000 }, async () => {
  const roles = ownRoles.length + 1;
  expect(everybody.length).toBe(3 * roles);
  await forAll(everybody, async one => {
    const answers = await askAll(one.visitor, [...kinds, ...everywhere, ...queries]);
    expect([one.who, leaking(answers, one)]).toEqual([one.who, []]);
    expect([one.who, broken(answers)]).toEqual([one.who, []]);
  });
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
  for (const one of others)
    expect([one.who, await differing(one, withIds)]).toEqual([one.who, { different: [], answered: [] }]);
});

test("another's thing cannot be written", { timeout: 900_000 }, async () => {
  const forms = oneOfAKind(shown.map(({ address }) => address))
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

import { beforeAll, expect, test } from "vitest";
import type { Act } from "../../../platform/act.ts";
import type { PageContext } from "../../../platform/http/page.ts";
import { testAct } from "../../../platform/testing/index.ts";
import { foundTown, well } from "../testing/town.ts";
import { unitVerbs } from "../unit/actions.server.ts";
import * as exported from "./export.route.ts";

// Recorded in March; in June the park is called otherwise from July.
let june: Act;
let town: Awaited<ReturnType<typeof foundTown>>;
beforeAll(async () => {
  const march = await testAct({ lang: "en" });
  town = await foundTown(march);
  june = { ...march, now: new Date("2026-06-01T09:00:00Z"), today: "2026-06-01" };
  const change = { name: "Park and road" };
  well(await unitVerbs.change(june, { id: town.park, version: 1, from: "2026-07-01", change }));
});

const take = async (what: string, query = "", by = june) => {
  const answer = await exported.loader({
    request: new Request(`http://localhost/x${query}`),
    context: { act: by, lang: by.lang } as unknown as PageContext,
    params: { what },
  });
  return { name: answer.headers.get("content-disposition") ?? "", text: await answer.text() };
};
const lines = (text: string) => text.split(/\r?\n/).filter(line => line !== "");

test("a unit's page goes out whole: its facts, who leads it, its positions and duties, on the day it is looked at", async () => {
  const { text, name } = await take(`units-${town.tech}.csv`, "?on=2026-07-15");
  for (const said of ["Teknik og Miljø", "Prøvested Kommune", "Inge Lundby", "Teknisk chef", "Park and road"])
    expect(text).toContain(said);
  expect(name).toContain("2026-07-15");
  const then = await take(`units-${town.tech}.json`, "?on=2026-07-15&known=2026-05-01");
  expect(JSON.parse(then.text)).toMatchObject({ asOf: "2026-07-15", asKnownAt: "2026-05-01" });
  expect(then.text).not.toContain("Park and road");
  expect(then.name).toContain("2026-07-15-known-2026-05-01");
});

test("a person, the positions and a history go out, and what does not hang together", async () => {
  expect((await take(`people-${town.chief}.csv`)).text).toContain("Teknisk chef");
  expect(lines((await take("positions.csv")).text)).toHaveLength(2 + 3);
  const history = async (query: string) => lines((await take(`history-units-${town.park}.csv`, query)).text);
  const now = await history("");
  expect(now.filter(line => line.includes("Park and road")).length).toBeGreaterThanOrEqual(2);
  expect((await history("?known=2026-05-01")).some(line => line.includes("Park and road"))).toBe(false);
  expect(lines((await take("loose-ends.csv")).text)).toHaveLength(2);
  expect((await take(`units-${town.park}.xlsx`)).text.startsWith("PK")).toBe(true);
});

test("of another municipality, of what is not there and of no id nothing goes out", async () => {
  const stranger = await testAct();
  for (const [what, by] of [
    [`units-${town.park}.csv`, stranger],
    [`people-${town.chief}.csv`, stranger],
    [`history-units-${town.park}.json`, stranger],
    ["units-nothing.csv", june],
    ["history-people-.csv", june],
  ] as const)
    await expect(take(what, "", by)).rejects.toMatchObject({ status: 404 });
});

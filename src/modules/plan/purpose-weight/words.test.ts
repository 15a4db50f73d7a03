import { expect, test } from "vitest";
import { read } from "../../../platform/act.ts";
import type { LoaderArgs } from "../../../platform/http/page.ts";
import { testAct } from "../../../platform/testing/index.ts";
import { portfolioOf } from "../ready/portfolio.server.ts";
import { beginScenario } from "../scenario/actions.server.ts";
import { scenarioAt } from "../scenario/page.server.ts";
import { originalOf } from "../scenario/store.server.ts";
import { portfolio } from "../testing/instances.ts";
import { as, registered, staffed, well } from "../testing/own.ts";
import { inWordsOf } from "./words.ts";

test("a plan begun in one language tells its purposes in the reader's", async () => {
  const base = await testAct({ now: new Date("2026-11-22T10:00:00Z"), lang: "da" });
  const act = { ...as(base, "portfolio-keeper"), today: "2026-11-22" };
  await staffed(act);
  await registered(act, { title: "Første" });
  const own = (await portfolioOf(act)).portfolio!;
  const id = well(await beginScenario(act, { name: "Egen", note: "" }, "own", own));
  // A page asks its context for the act and no more.
  const context = { act: { ...act, lang: "fi" } } as unknown as LoaderArgs["context"];
  const { scenario, standing } = await scenarioAt(context, { id });
  const names = scenario.portfolio.purposes.map(({ name }) => name);
  expect(names).toContain("Vapautunut työpanos");
  expect(standing.portfolio.purposes.map(({ name }) => name)).toEqual(names);
  expect(scenario.portfolio.roles.map(({ name }) => name)).toContain("Projektin johtaminen");
  expect((await read(act, tx => originalOf(tx, id)))?.portfolio.purposes).toEqual(own.purposes);
});

test("what somebody called otherwise stays as they called it", () => {
  const [first, ...others] = portfolio("tiny").purposes;
  const purposes = [{ ...first!, id: "lower-cost", name: "Billigere drift" }, ...others];
  expect(inWordsOf({ ...portfolio("tiny"), purposes }, "fi").purposes).toEqual(purposes);
});

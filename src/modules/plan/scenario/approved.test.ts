import { expect, test } from "vitest";
import { type Act, transact } from "../../../platform/act.ts";
import { testAct } from "../../../platform/testing/index.ts";
import { portfolioOf } from "../ready/portfolio.server.ts";
import { as, changedTo, registered, staffed, well } from "../testing/own.ts";
import { beginScenario } from "./actions.server.ts";
import { changedSince } from "./approved.server.ts";
import { resultOf } from "./rules.ts";
import { insertApproval } from "./store.server.ts";

const since = async (act: Act) => changedSince(act, (await portfolioOf(act)).portfolio);

test("what changed since a plan was approved is still told when the quarter has turned", async () => {
  const base = await testAct({ now: new Date("2026-11-22T10:00:00Z"), lang: "en" });
  const act = { ...as(base, "portfolio-keeper"), today: "2026-11-22" };
  await staffed(act);
  const [first, second, third] = await registered(
    act,
    { title: "Første" },
    { title: "Anden" },
    { title: "Tredje" },
  );
  const portfolio = (await portfolioOf(act)).portfolio!;
  const scenario = well(await beginScenario(act, { name: "Egen", note: "" }, "own", portfolio));
  const starts = { [first!]: 0, [second!]: 2, [third!]: 5 };
  await transact(act, tx =>
    insertApproval(tx, {
      ...{ id: scenario, scenario, scenarioName: "Egen", revision: 1, portfolio, fixed: {} },
      ...{ result: resultOf(portfolio, starts, null, 0), seed: null, solver: null },
      ...{ approvedBy: act.actor.id, approvedAt: act.now },
    }),
  );
  expect(await since(act)).toMatchObject({ added: [], gone: [], broken: [] });

  // In May the plan's first quarter is over: the first is done, another came, and a deadline is nearer than the plan has it.
  const later = { ...act, today: "2027-05-10" };
  expect(await since(later)).toMatchObject({ added: [], gone: [], broken: [] });
  await changedTo(later, first!, { stage: "done" });
  await registered(later, { title: "Fjerde" });
  const law = { status: "mandatory", legalSource: "Lov om prøver § 4" };
  await changedTo(later, third!, { ...law, deadline: "2028-03-31" });
  const told = await since(later);
  expect(told).toMatchObject({ added: ["Fjerde"], gone: [] });
  expect(told?.broken).toEqual([expect.stringContaining("Tredje")]);
  await changedTo(later, second!, { stage: "stopped" });
  expect(await since(later)).toMatchObject({ gone: ["Anden"] });
});

import { expect, test } from "vitest";
import { newId } from "../../kernel/ids.ts";
import { type Portfolio, portfolioOf, solve } from "../../modules/plan/index.server.ts";
import { testAct } from "../../platform/testing/index.ts";
import { seedExample } from "./seed.server.ts";
import { specs } from "./spec.ts";

/** What has begun stays where it is: a scenario holds it there. */
const heldAt = ({ initiatives }: Portfolio, begun: readonly string[]) =>
  Object.fromEntries(initiatives.flatMap(({ id, earliest }) => (begun.includes(id) ? [[id, earliest]] : [])));

test.each(specs)("$fullName can be planned, on whichever day it is founded", async given => {
  const { db } = await testAct();
  for (const day of ["2027-02-11", "2027-08-30"]) {
    const spec = {
      ...given,
      id: newId(),
      code: `E${newId().slice(-8)}`,
      people: Math.min(given.people, 300),
    };
    await seedExample(db, spec, new Date(`${day}T09:00:00Z`));
    const act = { ...(await testAct({ municipality: spec.id })), today: day };
    const { portfolio, begun } = await portfolioOf(act);
    const { result } = await solve(portfolio!, { seconds: 4, seed: 1, fixed: heldAt(portfolio!, begun) });
    expect([day, result?.status]).toEqual([day, expect.stringMatching(/^(feasible|optimal)$/)]);
    // The large one wants more than it can: a plan says no to some.
    if (given === specs[3]) expect(result?.notChosen.length).toBeGreaterThan(3);
  }
});

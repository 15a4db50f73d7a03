import { afterAll, expect, it } from "vitest";
import { type Act, type Role, read } from "../../../platform/act.ts";
import { auditList } from "../../../platform/audit/index.server.ts";
import type { ActionArgs } from "../../../platform/http/page.ts";
import { testAct } from "../../../platform/testing/index.ts";
import { closeWorkers } from "../../../platform/workers/index.ts";
import { landscapeOf } from "../register/landscape.server.ts";
import { given, unitOf } from "../register/testing.ts";
import { changeLeadTimes } from "./actions.server.ts";
import { contractFacts } from "./facts.ts";
import { action } from "./lead-times.page.tsx";

afterAll(closeWorkers);

const as = (act: Act, ...roles: Role[]): Act => ({ ...act, actor: { ...act.actor, roles } });

/** A contract that ends with 2027 and is bought again by an open EU tender. */
const tendered = async (act: Act, more = {}) => {
  const [supplier] = await given(act, ["supplier", { name: "A" }]);
  const dates = { validFrom: "2024-01-01", validTo: "2028-01-01", continuous: "no" };
  const bought = { procurement: "eu-open-tender", ...more };
  await given(act, [
    "contract",
    { title: "Care", supplier: supplier!, responsibleUnit: await unitOf(act), ...dates, ...bought },
  ]);
};

const start = async (act: Act) => {
  const [facts] = contractFacts(await landscapeOf(act));
  return `${facts?.actNow.first?.day} ${facts?.startBasis}`;
};

const log = (act: Act) => read(act, tx => auditList(tx, { action: "lead-times.changed" }, 5));

it("a purchase begins by our guess, then by the municipality's own months, and by the guess again", async () => {
  const act = as(await testAct(), "editor");
  await tendered(act);
  expect(await start(act)).toBe("2026-07-01 guess");
  expect((await changeLeadTimes(act, { "eu-open-tender": "18" })).ok).toBe(true);
  expect(await start(act)).toBe("2026-01-01 guess");
  expect((await changeLeadTimes(act, { "eu-open-tender": " 18 ", transition: "0" })).ok).toBe(true);
  expect(await start(act)).toBe("2026-07-01 own");
  expect((await changeLeadTimes(act, {})).ok).toBe(true);
  expect(await start(act)).toBe("2026-07-01 guess");
});

it("a contract's own months go before the municipality's", async () => {
  const act = as(await testAct(), "administrator");
  await tendered(act, { leadMonths: 2, transitionMonths: 1 });
  await changeLeadTimes(act, { "eu-open-tender": "18", transition: "18" });
  expect(await start(act)).toBe("2027-10-01 null");
});

it("the change log tells who set which months, and nothing when nothing changed", async () => {
  const act = as(await testAct(), "editor");
  await changeLeadTimes(act, { transition: "9" });
  await changeLeadTimes(act, { transition: "9" });
  const lines = await log(act);
  expect(lines.map(({ actor }) => actor)).toEqual([act.actor.id]);
  expect(JSON.parse(lines[0]?.payload ?? "")).toEqual({
    before: { transition: null },
    after: { transition: 9 },
  });
  expect((await landscapeOf(act)).leadTimes.get("transition")).toEqual({
    months: 9,
    by: act.actor.id,
    on: act.today,
  });
});

it("one municipality's months are not another's, nor a reader's to set", async () => {
  const act = as(await testAct(), "editor");
  await changeLeadTimes(act, { transition: "9" });
  const other = await testAct();
  expect((await landscapeOf(other)).leadTimes.size).toBe(0);
  for (const role of ["reader", "system-owner", "portfolio-keeper"] as const)
    expect(await changeLeadTimes(as(other, role), { transition: "9" })).toMatchObject({
      refusal: { code: "role.editor" },
    });
});

it.each(["-1", "61", "1.5", "twelve", "1e1", "9".repeat(400)])(
  "%j months are refused beside the box, and nothing is kept of the rest",
  async typed => {
    const act = as(await testAct(), "editor");
    const body = new URLSearchParams({ "direct-award": "4", transition: typed });
    const request = new Request("http://localhost/landscape/lead-times", { method: "POST", body });
    // A page asks its context only for the act; the rest is the shell's.
    const answer = await action({ request, context: { act }, params: {} } as unknown as ActionArgs);
    expect(answer.errors.map(({ field }) => field)).toEqual(["transition"]);
    expect(answer.values.transition).toBe(typed);
    expect((await landscapeOf(act)).leadTimes.size).toBe(0);
  },
);

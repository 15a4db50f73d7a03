import { expect, it } from "vitest";
import { type Act, read } from "../../../platform/act.ts";
import { auditList } from "../../../platform/audit/index.server.ts";
import { testAct } from "../../../platform/testing/index.ts";
import { landscapeOf } from "../register/landscape.server.ts";
import { given, unitOf } from "../register/testing.ts";
import { meanOverlap, undoMeant } from "./actions.server.ts";
import { overlookedIn } from "./facts.ts";

/** Two systems for one task. */
const twins = async (act: Act): Promise<[string, string]> => {
  const unit = await unitOf(act);
  const [task] = await given(act, ["task", { label: "Lending", code: "1", scheme: "own" }]);
  const use = { responsibleUnit: unit, lifeCycle: "operational", tasks: [task!] };
  const [one, other] = await given(
    act,
    ["system-use", { localName: "Old desk", ...use }],
    ["system-use", { localName: "New desk", ...use }],
  );
  return [one!, other!];
};

const overlaps = async (act: Act) =>
  overlookedIn(await landscapeOf(act)).find(({ code }) => code === "overlap")!.rows.length;

it("an overlap that is meant is no longer overlooked, until somebody takes it back", async () => {
  const act = await testAct();
  const [one, other] = await twins(act);
  expect(await overlaps(act)).toBe(1);
  expect((await meanOverlap(act, other, one, "Two libraries, two systems")).ok).toBe(true);
  expect(await overlaps(act)).toBe(0);
  expect((await landscapeOf(act)).meantOverlaps[0]?.reason).toBe("Two libraries, two systems");
  expect((await undoMeant(act, one, other)).ok).toBe(true);
  expect(await overlaps(act)).toBe(1);
  const log = await read(act, tx => auditList(tx, { action: "overlap.meant" }, 5));
  expect(log.map(({ actor }) => actor)).toEqual([act.actor.id]);
});

it("needs a reason and a right, and never reaches another municipality's systems", async () => {
  const act = await testAct();
  const [one, other] = await twins(act);
  const code = async (as: Act, reason: string) => {
    const said = await meanOverlap(as, one, other, reason);
    return said.ok ? "" : said.refusal.code;
  };
  expect(await code(act, "  ")).toBe("overlap-reason");
  expect(await code(act, "x".repeat(501))).toBe("overlap-reason-long");
  expect(await code({ ...act, actor: { ...act.actor, roles: ["reader"] } }, "Both")).toBe("role.editor");
  expect(await code(await testAct(), "Both")).toBe("gone");
  expect(await overlaps(act)).toBe(1);
});

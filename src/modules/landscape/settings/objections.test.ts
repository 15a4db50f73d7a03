import { afterAll, describe, expect, it } from "vitest";
import { newId } from "../../../kernel/ids.ts";
import { type Act, type Role, read, transact } from "../../../platform/act.ts";
import { auditList } from "../../../platform/audit/index.server.ts";
import { testAct } from "../../../platform/testing/index.ts";
import { closeWorkers } from "../../../platform/workers/index.ts";
import { strikeHere } from "../erasure/store.server.ts";
import { landscapeOf } from "../register/landscape.server.ts";
import { unitOf } from "../register/testing.ts";
import { setLimit } from "./actions.server.ts";
import { answerTo, contestLimit, objectionsTold, withdraw } from "./objections.server.ts";
import { objectionsTo } from "./store.server.ts";

afterAll(closeWorkers);

const as = (act: Act, ...roles: Role[]): Act => ({ ...act, actor: { ...act.actor, roles } });
const typed = { name: "Ida Prøve", position: "Leder af hjemmeplejen", points: "3", why: "Valg i foråret" };
const codes = (kept: Awaited<ReturnType<typeof contestLimit>>) =>
  kept.ok ? [] : kept.refusals.map(({ field, refusal }) => `${field} ${refusal.code}`);

const contested = async () => {
  const base = await testAct();
  const unit = await unitOf(as(base, "editor"));
  const reader = as(base, "reader");
  expect(codes(await contestLimit(reader, unit, typed))).toEqual([]);
  const [objection] = (await landscapeOf(base)).objections;
  return { base, reader, keeper: as(base, "portfolio-keeper"), unit, objection: objection! };
};

describe("a unit's limit", () => {
  it("is contested by anybody who works here, for a named leader, against the limit there was", async () => {
    const { base, unit, objection } = await contested();
    expect(objection).toMatchObject({
      ...{ unit, name: "Ida Prøve", position: "Leder af hjemmeplejen", why: "Valg i foråret" },
      ...{ pointsThen: 5, pointsWanted: 3, by: base.actor.id, on: base.today, answer: null },
    });
    expect(await read(base, tx => auditList(tx, { action: "change-limit.contested" }, 9))).toHaveLength(1);
  });

  it("is not contested without a name, a position and a reason, nor by an association", async () => {
    const { base, reader, unit } = await contested();
    expect(codes(await contestLimit(reader, unit, { points: "many" }))).toEqual([
      "name required",
      "position required",
      "points contest-points",
      "why required",
    ]);
    expect(codes(await contestLimit(reader, unit, { ...typed, why: "x".repeat(501) }))).toEqual([
      "why too-long",
    ]);
    expect(codes(await contestLimit(reader, base.actor.id, typed))).toEqual([" gone"]);
    expect(codes(await contestLimit(as(base, "association"), unit, typed))).toEqual([" role.reader"]);
  });

  it("is contested once by one account until that is answered, also when sent twice at once", async () => {
    const { reader, keeper, unit, objection } = await contested();
    expect(codes(await contestLimit(reader, unit, typed))).toEqual([" contest-open"]);
    expect(codes(await answerTo(keeper, objection.id, "Nej"))).toEqual([]);
    const twice = await Promise.all([contestLimit(reader, unit, typed), contestLimit(reader, unit, typed)]);
    expect(twice.flatMap(codes)).toEqual([" contest-open"]);
    expect((await landscapeOf(reader)).objections).toHaveLength(1);
  });

  it("is answered once, by who may set it; the objection stays as it was", async () => {
    const { reader, keeper, unit, objection } = await contested();
    expect(codes(await answerTo(reader, objection.id, "Nej"))).toEqual([" role.portfolio-keeper"]);
    expect(codes(await answerTo(keeper, objection.id, " "))).toEqual(["answer required"]);
    expect(codes(await answerTo(keeper, "x", "Ja"))).toEqual([" gone"]);
    await setLimit(keeper, { unit: "", points: "4", from: "2027Q1", why: "Alle" });
    expect(codes(await answerTo(keeper, objection.id, "Ja, 4 fra 2027"))).toEqual([]);
    expect(codes(await answerTo(keeper, objection.id, "Ja igen"))).toEqual([" contest-answered"]);
    expect((await landscapeOf(keeper)).objections).toEqual([]);
    const [kept] = await read(keeper, tx => objectionsTo(tx, unit));
    expect(kept).toEqual({
      ...objection,
      ...{ answer: "Ja, 4 fra 2027", answeredBy: keeper.actor.id, answeredOn: keeper.today },
    });
    expect(kept?.unit).toBe(unit);
  });

  it("is withdrawn only by the account that wrote it down, before it is answered, and stays to be read", async () => {
    const { base, reader, keeper, unit, objection } = await contested();
    const another = { ...keeper, actor: { ...keeper.actor, id: newId() } };
    expect(codes(await withdraw(another, objection.id))).toEqual([" contest-others"]);
    expect(codes(await withdraw(reader, "x"))).toEqual([" gone"]);
    expect(codes(await withdraw(reader, objection.id))).toEqual([]);
    expect((await landscapeOf(base)).objections).toEqual([]);
    expect(codes(await withdraw(reader, objection.id))).toEqual([" contest-withdrawn"]);
    expect(codes(await answerTo(keeper, objection.id, "Nej"))).toEqual([" contest-withdrawn"]);
    const { objections } = await objectionsTold({ ...base, lang: "en" }, unit);
    expect(objections).toMatchObject([{ open: false, why: "Valg i foråret", answer: null }]);
    expect(objections[0]?.ended).toContain("Withdrawn on");
    expect(await read(base, tx => auditList(tx, { action: "change-limit.withdrawn" }, 9))).toHaveLength(1);
    // The way is free for another, and what is answered is not withdrawn.
    expect(codes(await contestLimit(reader, unit, typed))).toEqual([]);
    const [again] = (await landscapeOf(base)).objections;
    expect(codes(await answerTo(keeper, again!.id, "Nej"))).toEqual([]);
    expect(codes(await withdraw(reader, again!.id))).toEqual([" contest-answered"]);
  });

  it("is another's in another municipality, and the name of who objected is struck with the person", async () => {
    const { keeper, unit, objection } = await contested();
    const other = as(await testAct(), "portfolio-keeper");
    expect(codes(await answerTo(other, objection.id, "Nej"))).toEqual([" gone"]);
    expect((await landscapeOf(other)).objections).toEqual([]);
    await transact(keeper, tx => strikeHere(tx, ["Ida Prøve"]));
    expect((await read(keeper, tx => objectionsTo(tx, unit))).map(({ name }) => name)).toEqual(["[…]"]);
  });
});

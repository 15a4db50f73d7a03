import { sql } from "kysely";
import { describe, expect, it } from "vitest";
import { addDays } from "../../../kernel/period.ts";
import { type Act, type Role, read, transact } from "../../../platform/act.ts";
import { auditList } from "../../../platform/audit/index.server.ts";
import { refusalText } from "../../../platform/i18n/index.ts";
import { ownerDb, testAct } from "../../../platform/testing/index.ts";
import { announceCorrection, announceRelease, moveRelease, withdrawRelease } from "./actions.server.ts";
import { movesOf, releaseById } from "./store.server.ts";
import { announcedOf, frozenOf, waveOf } from "./testing/releases.server.ts";

const as = (act: Act, ...roles: Role[]): Act => ({ ...act, actor: { ...act.actor, roles } });
const owner = async () => as(await testAct({ country: "FI" }), "survey-owner");
/** Of today, as the database has it: its clock is what opens a release. */
const ownerToday = async () => as(await testAct({ now: new Date(), country: "FI" }), "survey-owner");
const codeOf = (answer: { ok: boolean; refusal?: { code: string } }) =>
  answer.ok ? "done" : answer.refusal?.code;
const because = "The round was kept open for a week more.";

describe("a release is announced", () => {
  it("of a round that was opened, at eight in the morning on the publisher's clock, and once", async () => {
    const act = await owner();
    const wave = await waveOf(act, "open");
    const announced = await announceRelease(act, wave, "2026-03-12");
    if (!announced.ok) throw new Error(announced.refusal.code);
    const release = await releaseById(act.db, announced.value);
    // Helsinki is two hours ahead in winter; in summer, three.
    expect(release?.dueAt.toISOString()).toBe("2026-03-12T06:00:00.000Z");
    expect(release).toMatchObject({
      state: "announced",
      open: false,
      hash: null,
      title: { fi: "Päättäjien näkemys" },
    });
    expect(codeOf(await announceRelease(act, wave, "2026-03-13"))).toBe("release.no-wave");
    const summer = await announceRelease(act, await waveOf(act), "2026-07-12");
    if (!summer.ok) throw new Error(summer.refusal.code);
    expect((await releaseById(act.db, summer.value))?.dueAt.toISOString()).toBe("2026-07-12T05:00:00.000Z");
    // The night in which clocks are set: eight is eight.
    const night = await announceRelease(act, await waveOf(act), "2026-03-29");
    if (!night.ok) throw new Error(night.refusal.code);
    expect((await releaseById(act.db, night.value))?.dueAt.toISOString()).toBe("2026-03-29T05:00:00.000Z");
  });

  it("neither for the past nor too near, and says so", async () => {
    const act = await owner();
    const wave = await waveOf(act);
    const at = async (day: string) => {
      const answer = await announceRelease(act, wave, day);
      return answer.ok ? "done" : refusalText(answer.refusal, "en");
    };
    expect(await at(addDays(act.today, -1))).toBe("This day has passed. Choose a day at least a week ahead.");
    expect(await at(addDays(act.today, 6))).toContain("at least a week ahead, so that everybody can know");
    expect(await at("2027-02-30")).toContain("Write the day as year-month-day");
    expect(await at(addDays(act.today, 800))).toContain("more than two years ahead");
    expect(codeOf(await announceRelease(act, wave, ""))).toBe("field.required");
    expect(await at(addDays(act.today, 7))).toBe("done");
  });

  it("of no draft, of no other municipality's round, and by who may", async () => {
    const act = await owner();
    const day = addDays(act.today, 9);
    expect(codeOf(await announceRelease(act, await waveOf(act, "draft"), day))).toBe("release.no-wave");
    const wave = await waveOf(act);
    expect(codeOf(await announceRelease(await owner(), wave, day))).toBe("release.no-wave");
    expect(codeOf(await announceRelease(act, "no id at all", day))).toBe("release.no-wave");
    expect(codeOf(await announceRelease(as(act, "reader", "editor"), wave, day))).toBe("role.survey-owner");
  });
});

describe("the day of a release", () => {
  it("is moved in public with a reason, and told of in the log", async () => {
    const act = await owner();
    const id = await announcedOf(act);
    const [from, to] = [addDays(act.today, 8), addDays(act.today, 15)];
    expect(codeOf(await moveRelease(act, id, from, { day: to, because: "  " }))).toBe("field.required");
    expect(codeOf(await moveRelease(act, id, from, { day: from, because }))).toBe("release.same-day");
    expect(codeOf(await moveRelease(act, id, from, { day: addDays(act.today, 1), because }))).toBe(
      "release.too-near-release",
    );
    expect(codeOf(await moveRelease(act, id, from, { day: to, because }))).toBe("done");
    expect(codeOf(await moveRelease(act, id, from, { day: addDays(to, 1), because }))).toBe(
      "release.changed-meanwhile",
    );
    expect(await movesOf(act.db, id)).toMatchObject([{ number: 1, from, to, because }]);
    const lines = await read(act, tx => auditList(tx, {}, 2));
    expect(lines.map(({ action }) => action)).toEqual(["release.moved", "release.announced"]);
  });

  it("is not moved once it is frozen, nor by another municipality", async () => {
    const act = await ownerToday();
    const id = await announcedOf(act);
    const from = addDays(act.today, 8);
    const to = { day: addDays(act.today, 20), because };
    expect(codeOf(await moveRelease(await owner(), id, from, to))).toBe("release.gone");
    await frozenOf(act, id);
    expect(codeOf(await moveRelease(act, id, from, to))).toBe("release.frozen-already");
  });
});

describe("what was frozen", () => {
  it("shows its fingerprint at once and its content to nobody, its makers included", async () => {
    const act = await ownerToday();
    const id = await announcedOf(act);
    const hash = await frozenOf(act, id);
    expect(await releaseById(act.db, id)).toMatchObject({ state: "frozen", hash, open: false });
    const asked = (question: string) => transact(act, tx => sql.raw(question).execute(tx));
    expect((await asked(`select * from facts.release_files('${id}')`)).rows).toEqual([]);
    expect((await asked(`select facts.release_bytes('${id}', 'cube.jsonstat.json') as b`)).rows).toEqual([
      { b: null },
    ]);
    expect((await asked(`select facts.release_difference('${id}') as d`)).rows).toEqual([{ d: null }]);
    for (const table of ["release_file", "release_work"])
      await expect(asked(`select * from facts.${table}`)).rejects.toThrow("permission denied");
    // Nor by setting the clock: it is not the application's.
    await expect(
      asked("create or replace function facts.clock() returns timestamptz language sql as 'select now()'"),
    ).rejects.toThrow(/must be owner|permission denied/);
  });

  it("is not changed by anybody, the owner of the tables included", async () => {
    const act = await ownerToday();
    const id = await announcedOf(act);
    await frozenOf(act, id);
    const tries = [
      `update facts.release set due_at = now() - interval '1 day' where id = '${id}'`,
      `update facts.release set hash = repeat('0', 64) where id = '${id}'`,
      `update facts.release set title = '{"en": "Better"}' where id = '${id}'`,
      `update facts.release set state = 'announced', hash = null, frozen_at = null where id = '${id}'`,
      `delete from facts.release where id = '${id}'`,
      `update facts.release_file set bytes = 'x' where release_id = '${id}'`,
      `delete from facts.release_file where release_id = '${id}'`,
      `insert into facts.release_file values ('${id}', 'more.csv', 'x')`,
      `update facts.release_work set checks = '{}' where release_id = '${id}'`,
    ];
    for (const one of tries)
      await expect(sql.raw(one).execute(ownerDb()), one).rejects.toThrow(
        /does not change|one way|never taken back/,
      );
    for (const one of tries)
      await expect(
        transact(act, tx => sql.raw(one).execute(tx)),
        one,
      ).rejects.toThrow("permission denied");
  });

  it("holds the answers it was made of", async () => {
    const act = await ownerToday();
    const id = await announcedOf(act);
    const wave = (await releaseById(act.db, id))!.wave;
    await frozenOf(act, id);
    const late = sql`insert into facts.response (municipality_id, wave_id, id, place, role, answers)
      values (${act.municipality}, ${wave}, gen_random_uuid(), 'FI-091', 'mayor', '{}')`;
    await expect(transact(act, tx => late.execute(tx))).rejects.toThrow("answers of a frozen release");
  });
});

describe("a release that must not stand", () => {
  it("is withdrawn for good with a reason, by whom it belongs to; a new one can be announced", async () => {
    const act = await ownerToday();
    const id = await announcedOf(act);
    await frozenOf(act, id);
    expect(codeOf(await withdrawRelease(act, id, ""))).toBe("field.required");
    expect(codeOf(await withdrawRelease(await owner(), id, because))).toBe("release.gone");
    expect(codeOf(await withdrawRelease(act, "none", because))).toBe("release.gone");
    expect(codeOf(await withdrawRelease(act, id, because))).toBe("done");
    expect(codeOf(await withdrawRelease(act, id, because))).toBe("release.withdrawn-already");
    const release = await releaseById(act.db, id);
    expect(release).toMatchObject({ state: "withdrawn", withdrawnBecause: because });
    expect(release?.hash).toMatch(/^[0-9a-f]{64}$/);
    expect(codeOf(await announceRelease(act, release!.wave, addDays(act.today, 10)))).toBe("done");
  });

  it("is not corrected before it is published: until then it is withdrawn", async () => {
    const act = await ownerToday();
    const id = await announcedOf(act);
    await frozenOf(act, id);
    const day = addDays(act.today, 9);
    expect(codeOf(await announceCorrection(act, id, { day, because }))).toBe("release.not-correctable");
  });
});

import { sql } from "kysely";
import { describe, expect, it } from "vitest";
import { type Act, read, transact } from "../../../platform/act.ts";
import { auditList } from "../../../platform/audit/index.server.ts";
import { keysOf } from "../../../platform/http/keys.ts";
import { answerByProgram } from "../answer/by-program.server.ts";
import { testKeys } from "../answer/testing/invented.ts";
import { beginWave, changeWave, dropWave } from "./actions.server.ts";
import { sayPopulation } from "./frame.server.ts";
import { printLetters } from "./letters.server.ts";
import { closeWave, openWave, remindWave, tidyWaves } from "./opening.server.ts";
import { type Settings, settingsSchema } from "./rules-wave.ts";
import { answersLeft, waveOf, wavesOf } from "./store.server.ts";
import { answeredOf } from "./store-frame.server.ts";
import { codeOf, draftWave, framedWave, frozen, settings, surveyOwner, well } from "./testing/waves.ts";

const on = (act: Act, today: string): Act => ({ ...act, today, now: new Date(`${today}T09:00:00Z`) });
const wave = async (act: Act, id: string) => (await read(act, tx => waveOf(tx, id)))!;
const asked = (act: Act, id: string, change: Partial<Settings>) => changeWave(act, id, settings(change));

describe("a wave", () => {
  it("is begun from a frozen version by a survey owner, once by a form that is sent twice", async () => {
    const act = await surveyOwner();
    const of = await frozen(act);
    const once = await beginWave(act, of, settings(), "one form");
    expect(await beginWave(act, of, settings(), "one form")).toEqual(once);
    expect(await read(act, wavesOf)).toMatchObject([
      { state: "draft", mode: "personal-anonymous", threshold: 5 },
    ]);
    expect(codeOf(await beginWave(act, { ...of, number: 2 }, settings()))).toBe("wave.no-version");
    const reader: Act = { ...act, actor: { ...act.actor, roles: ["reader"] } };
    expect(codeOf(await beginWave(reader, of, settings()))).toBe("role.survey-owner");
    expect(codeOf(await openWave(reader, well(once)))).toBe("role.survey-owner");
    expect(codeOf(await closeWave(reader, well(once), testKeys))).toBe("role.survey-owner");
    expect(codeOf(await dropWave(await surveyOwner(), well(once)))).toBe("wave.gone");
    well(await dropWave(act, well(once)));
    expect(await read(act, wavesOf)).toEqual([]);
  });

  it("says at which field its settings do not hold", async () => {
    const act = await surveyOwner();
    const of = await frozen(act);
    const at = async (change: Partial<Settings>) => {
      const answer = await beginWave(act, of, settings(change));
      return answer.ok ? "done" : `${answer.at} ${answer.refusal.code}`;
    };
    expect(await at({ name: { fi: "Vain suomeksi" } })).toBe("name.sv field.required");
    expect(await at({ threshold: 4 })).toBe("threshold field.too-small");
    expect(await at({ leastFrame: 9 })).toBe("leastFrame field.too-small");
    expect(await at({ closesOn: "2026-03-01" })).toBe("closesOn wave.closes-before");
    expect(await at({ keepUntil: "2026-03-30" })).toBe("keepUntil wave.kept-too-short");
    expect(await at({ keepUntil: "2028-03-30" })).toBe("keepUntil wave.kept-too-long");
    for (const wrong of [
      { threshold: "4" },
      { languages: [] },
      { breakdowns: ["person"] },
      { closesOn: "2026-02-30" },
    ])
      expect(settingsSchema.safeParse({ ...settings(), ...wrong }).success).toBe(false);
  });

  it("opens for good: neither its frame nor what people were told changes any more", async () => {
    const act = await surveyOwner();
    const id = await framedWave(act);
    const code = well(await openWave(act, id));
    expect(code).toMatch(/^[0-9a-z]{6}$/);
    expect(await wave(act, id)).toMatchObject({ state: "open", openedAt: act.now });
    expect(codeOf(await openWave(act, id))).toBe("wave.frame-frozen");
    expect(
      codeOf(await sayPopulation(act, id, { places: ["FI-091"], role: "office-holder", population: 99 })),
    ).toBe("wave.frame-frozen");
    expect(codeOf(await dropWave(act, id))).toBe("wave.frame-frozen");
    expect(codeOf(await asked(act, id, { breakdowns: ["place"] }))).toBe("wave.open");
    expect(codeOf(await asked(act, id, { closesOn: "2026-03-30" }))).toBe("wave.closes-earlier");
    expect(codeOf(await asked(act, id, { keepUntil: "2026-07-30" }))).toBe("wave.kept-longer");
    expect(codeOf(await asked(act, id, { closesOn: "2026-04-15", contact: "Somebody else" }))).toBe("done");
    expect((await read(act, tx => auditList(tx, {}, 10))).map(({ action }) => action)).toEqual(
      expect.arrayContaining(["wave.begun", "wave.frame", "wave.opened", "wave.changed"]),
    );
  });

  it("never has its threshold lowered nor its anonymity taken away, by nobody and no other way", async () => {
    const act = await surveyOwner();
    const id = await draftWave(act, { threshold: 8, leastFrame: 12 });
    expect(codeOf(await asked(act, id, { threshold: 7, leastFrame: 12 }))).toBe("disclosure.lowered");
    expect(codeOf(await asked(act, id, { threshold: 8, leastFrame: 11 }))).toBe("disclosure.lowered");
    expect(codeOf(await asked(act, id, { threshold: 9, leastFrame: 12 }))).toBe("done");
    const kept = settings({ threshold: 9, leastFrame: 12 });
    expect(codeOf(await changeWave(act, id, { ...kept, mode: "on-record" }))).toBe("wave.mode-for-good");
    const open = await framedWave(act);
    well(await openWave(act, open));
    expect(codeOf(await changeWave(act, open, { ...settings(), mode: "on-record" }))).toBe(
      "wave.mode-for-good",
    );
    // Nor by a statement that goes past the actions.
    for (const set of [sql`threshold = 8`, sql`least_frame = 1`])
      await expect(
        transact(act, tx => sql`update facts.wave set ${set} where id = ${id}::uuid`.execute(tx)),
      ).rejects.toThrow("a threshold is only raised");
    for (const [what, set] of [
      ["mode of a wave does not change", sql`mode = 'on-record'`],
      ["does not go back", sql`state = 'draft', opened_at = null`],
      ["is frozen when it opens", sql`breakdowns = '{place-role}'`],
    ] as const)
      await expect(
        transact(act, tx => sql`update facts.wave set ${set} where id = ${open}::uuid`.execute(tx)),
      ).rejects.toThrow(what);
    await expect(
      transact(act, tx =>
        sql`update facts.stratum set population = 1 where wave_id = ${open}::uuid`.execute(tx),
      ),
    ).rejects.toThrow("a frame is frozen");
  });

  it("reminds at most three times, never within three days, and only while it is open", async () => {
    const act = await surveyOwner();
    const id = await framedWave(act);
    expect(codeOf(await remindWave(act, id))).toBe("wave.not-open");
    well(await openWave(act, id));
    expect(codeOf(await remindWave(on(act, "2026-03-04"), id))).toBe("wave.reminded-lately");
    expect(well(await remindWave(on(act, "2026-03-05"), id))).toBe(1);
    expect(codeOf(await remindWave(on(act, "2026-03-07"), id))).toBe("wave.reminded-lately");
    expect(well(await remindWave(on(act, "2026-03-08"), id))).toBe(2);
    expect(well(await remindWave(on(act, "2026-03-11"), id))).toBe(3);
    expect(codeOf(await remindWave(on(act, "2026-03-20"), id))).toBe("wave.reminded-enough");
  });

  it("closes by hand, or by itself on the day after its last", async () => {
    const act = await surveyOwner();
    const [one, two] = [await framedWave(act), await framedWave(act)];
    for (const id of [one, two]) well(await openWave(act, id));
    expect(codeOf(await closeWave(act, one, testKeys))).toBe("done");
    expect(codeOf(await closeWave(act, one, testKeys))).toBe("wave.not-open");
    expect(codeOf(await asked(act, one, { contact: "Late" }))).toBe("wave.closed");
    await tidyWaves(on(act, "2026-03-31"), testKeys);
    expect(await wave(act, two)).toMatchObject({ state: "open" });
    await tidyWaves(on(act, "2026-04-01"), testKeys);
    expect(await wave(act, two)).toMatchObject({ state: "closed" });
  });

  it("says of answers it could not open, and takes them in once the key is back", async () => {
    const act = await surveyOwner();
    const id = await framedWave(act);
    const code = well(await openWave(act, id));
    const letters = well(await printLetters(act, id, { place: "FI-091", everybody: true }, path => path));
    const personal = letters[0]!.path.split("/").at(-1)!;
    const typed = () => ({ A1: "4" });
    expect(code).toBeTruthy();
    expect(await answerByProgram(act, testKeys, id, personal, typed)).toBe("received");
    const left = () => read(act, tx => answersLeft(tx, id));
    const another = keysOf(Buffer.alloc(32, 3));
    well(await closeWave(act, id, another));
    expect(await left()).toBe(1);
    await tidyWaves(act, another);
    expect(await left()).toBe(1);
    await tidyWaves(act, testKeys);
    expect(await left()).toBe(0);
    const counted = await read(act, tx => answeredOf(tx, id));
    expect(counted.reduce((sum, { answered }) => sum + answered, 0)).toBe(1);
    const [last] = await read(act, tx => auditList(tx, {}, 1));
    expect(last).toMatchObject({ action: "wave.answers-opened" });
  });

  it("loses who was invited after the day told, and keeps how many they were", async () => {
    const act = await surveyOwner();
    const id = await framedWave(act);
    well(await openWave(act, id));
    const invited = async () =>
      (
        await read(act, tx =>
          sql<{
            n: number;
          }>`select count(*)::int as n from facts.invitation where wave_id = ${id}::uuid`.execute(tx),
        )
      ).rows[0]!.n;
    await tidyWaves(on(act, "2026-06-30"), testKeys);
    expect(await invited()).toBe(48);
    await tidyWaves(on(act, "2026-07-01"), testKeys);
    expect(await invited()).toBe(0);
    const { rows } = await read(act, tx =>
      sql`select invited, refused from facts.stratum where wave_id = ${id}::uuid`.execute(tx),
    );
    expect(rows).toEqual(Array.from({ length: 4 }, () => ({ invited: 12, refused: 0 })));
    const [last] = await read(act, tx => auditList(tx, {}, 1));
    expect(last).toMatchObject({ action: "wave.invitations-deleted" });
  });
});

import { randomBytes } from "node:crypto";
import { sql } from "kysely";
import { afterAll, describe, expect, it } from "vitest";
import { addDays, dayIn } from "../../kernel/period.ts";
import type { Result } from "../../kernel/result.ts";
import { lateActions, pulsesOf, releasesOf } from "../../modules/facts/index.server.ts";
import { type Act, read } from "../../platform/act.ts";
import { keysOf } from "../../platform/http/keys.ts";
import { testAct } from "../../platform/testing/index.ts";
import { closeWorkers } from "../../platform/workers/index.ts";
import { daysAgo, type House, isRehearsed, rehearseExample } from "./rehearse.server.ts";
import { type Spec, specs } from "./spec.ts";

afterAll(closeWorkers);

const house: House = { address: "https://samsyn.example", keyFor: keysOf(randomBytes(32)) };
const well = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return result.value;
};

/** An invented municipality as large as one of ours, with nothing in it yet. */
const emptyExample = async (of: Spec): Promise<{ act: Act; spec: Spec }> => {
  const now = new Date();
  const act = await testAct({ country: of.words.country, now });
  const { rows } = await read(act, tx =>
    sql<{ code: string }>`select code from platform.municipality where id = ${act.municipality}`.execute(tx),
  );
  const actor = { ...act.actor, roles: ["survey-owner" as const] };
  return {
    act: { ...act, actor, today: dayIn(now, act.zone) },
    spec: { ...of, id: act.municipality, code: rows[0]!.code },
  };
};
const kuusiranta = () => emptyExample(specs[2]!);

/** What was answered, whoever said it. */
const answersOf = async (act: Act) =>
  (
    await read(act, tx =>
      sql<{ role: string; place: string; answers: string }>`select role, place, answers::text as answers
        from facts.response where municipality_id = ${act.municipality} order by role, answers::text`.execute(
        tx,
      ),
    )
  ).rows;

describe("what an example has asked of itself", () => {
  it("is released: a dialogue and a pulse, announced a week before, frozen, and open to everybody", async () => {
    const { act, spec } = await kuusiranta();
    expect(await isRehearsed(act, spec)).toBe(false);
    await rehearseExample(act, spec, house, well);
    expect(await isRehearsed(act, spec)).toBe(true);
    const releases = await releasesOf(act);
    expect(releases.map(({ title }) => title.en).sort()).toEqual(["Capacity pulse", "Maturity dialogue"]);
    for (const one of releases) {
      expect(one).toMatchObject({ state: "frozen", open: true, example: true });
      expect(one.day).toBe(addDays(act.today, -daysAgo.released));
      expect(one.dueAt.getTime() - one.announcedAt.getTime()).toBeGreaterThan(7 * 86_400_000);
    }
    const answers = await answersOf(act);
    const by = (role: string) => answers.filter(one => one.role === role).length;
    // Three of four: of 27 elected, 24 in the administration and 45 institutions.
    expect([by("council"), by("administration"), by("institution"), by("role-reporter")]).toEqual([
      ...[21, 18, 34, 1],
    ]);
    // The municipality itself and no real one.
    expect(new Set(answers.map(({ place }) => place))).toEqual(new Set([`FI-${spec.code}`]));
    expect(await pulsesOf(act)).toMatchObject([{ place: `FI-${spec.code}`, answered: 1, asked: 1 }]);
    expect((await pulsesOf(act))[0]?.roles).toHaveLength(5);
    // Two were agreed, and neither is late yet.
    expect(await lateActions(act)).toEqual([]);
    expect(await lateActions({ ...act, today: addDays(act.today, 200) })).toHaveLength(2);

    await rehearseExample(act, spec, house, well);
    expect((await releasesOf(act)).map(({ hash }) => hash)).toEqual(releases.map(({ hash }) => hash));
    expect(await answersOf(act)).toEqual(answers);
  });

  it("is the same each time, but for who is called how", async () => {
    const [one, other] = [await kuusiranta(), await kuusiranta()];
    for (const { act, spec } of [one, other]) await rehearseExample(act, spec, house, well);
    const said = async ({ act }: typeof one) => (await answersOf(act)).map(row => [row.role, row.answers]);
    expect(await said(one)).toEqual(await said(other));
  });

  it("is finished by the next start when one was cut short", async () => {
    const { act, spec } = await kuusiranta();
    let uses = 0;
    const cut: House = {
      ...house,
      keyFor: use => {
        if (++uses > 60) throw new Error("cut short");
        return house.keyFor(use);
      },
    };
    await expect(rehearseExample(act, spec, cut, well)).rejects.toThrow("cut short");
    expect(await isRehearsed(act, spec)).toBe(false);
    await rehearseExample(act, spec, house, well);
    expect(await isRehearsed(act, spec)).toBe(true);
    expect(await answersOf(act)).toHaveLength(21 + 18 + 34 + 1);
  });

  it("is nothing where the council is too small to be told apart", async () => {
    const { act, spec } = await emptyExample(specs[0]!);
    await rehearseExample(act, spec, house, well);
    expect([await releasesOf(act), await isRehearsed(act, spec)]).toEqual([[], true]);
  });
});

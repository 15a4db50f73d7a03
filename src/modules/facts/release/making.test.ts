import { sql } from "kysely";
import { afterAll, describe, expect, it } from "vitest";
import { addDays } from "../../../kernel/period.ts";
import { type Act, read, transact } from "../../../platform/act.ts";
import { auditList } from "../../../platform/audit/index.server.ts";
import { ownerDb, testAct } from "../../../platform/testing/index.ts";
import { closeWorkers } from "../../../platform/workers/index.ts";
import { readyOf } from "../instrument/ready.ts";
import { itemsOf } from "../questionnaire/rules-questionnaire.ts";
import { bundleOf } from "../release-facts/bundle.ts";
import { codeOf, well } from "../wave/testing/waves.ts";
import { announceRelease, moveRelease } from "./actions.server.ts";
import { cubePath } from "./bundled.ts";
import { inputOf } from "./input.server.ts";
import { freezeRelease, makeRelease, rebuildRelease } from "./making.server.ts";
import { readMaking } from "./making-read.server.ts";
import { releaseById } from "./store.server.ts";
import { waveOf } from "./testing/releases.server.ts";
import { texts } from "./texts/index.ts";

afterAll(closeWorkers);

const owner = async (): Promise<Act> => {
  const act = await testAct({ now: new Date(), country: "FI" });
  return { ...act, actor: { ...act.actor, roles: ["survey-owner"] } };
};

/** Answers of nearly all who were asked: importance from low to high, by turns. */
const answer = (act: Act, wave: string) =>
  transact(act, tx => {
    const items = itemsOf(readyOf("decision-makers")!).filter(({ item }) => item.type === "scale");
    const rows = ["FI-091", "FI-853"].flatMap(place =>
      ["elected-member", "office-holder"].flatMap(role =>
        Array.from({ length: 9 }, (_, i) => ({
          ...{ place, role },
          answers: Object.fromEntries(items.map(({ item }, j) => [item.id, `${1 + ((i + j) % 5)}`])),
        })),
      ),
    );
    return sql`insert into facts.response (municipality_id, wave_id, id, place, role, answers)
      select ${act.municipality}, ${wave}::uuid, gen_random_uuid(), place, role, answers
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as of (place text, role text, answers jsonb)`.execute(
      tx,
    );
  });

const address = "https://samsyn.example/releases/x";
const announced = async (act: Act, wave: string) =>
  well(await announceRelease(act, wave, addDays(act.today, 8)));
const made = async (act: Act, id: string) => {
  await well(await makeRelease(act, id, address)).ended;
  return readMaking(act, id);
};

describe("the files of a release", () => {
  it("are made in a thread of their own, looked at, frozen, and come out the same again", async () => {
    const act = await owner();
    const wave = await waveOf(act);
    await answer(act, wave);
    const id = await announced(act, wave);
    expect(codeOf(await freezeRelease(act, id, "0".repeat(64)))).toBe("release.not-made");
    const { underway, ready } = await made(act, id);
    expect(underway).toMatchObject({ what: "make", alive: false, outcome: { told: "ready" } });
    expect(ready?.checks.cells).toBeGreaterThan(50);
    expect(ready?.checks.files).toBeGreaterThan(10);
    expect(codeOf(await freezeRelease(act, id, "0".repeat(64)))).toBe("release.changed-meanwhile");
    expect(codeOf(await freezeRelease(act, id, ready!.hash))).toBe("done");
    expect(await releaseById(act.db, id)).toMatchObject({ state: "frozen", hash: ready!.hash });
    expect(codeOf(await makeRelease(act, id, address))).toBe("release.frozen-already");
    expect(codeOf(await freezeRelease(act, id, ready!.hash))).toBe("release.frozen-already");

    await well(await rebuildRelease(act, id)).ended;
    expect((await readMaking(act, id)).underway).toMatchObject({
      what: "rebuild",
      outcome: { told: "same" },
    });
    const lines = await read(act, tx => auditList(tx, {}, 3));
    expect(lines.map(({ action }) => action)).toEqual(["release.rebuilt", "release.frozen", "release.made"]);
  });

  it("are read in every language the questionnaire is whole in, first in the publisher's first that people were asked in", async () => {
    const act = await owner();
    const wave = await waveOf(act);
    await answer(act, wave);
    const id = await announced(act, wave);
    const { input } = await read(act, async tx =>
      well(await inputOf(tx, (await releaseById(tx, id))!, { address })),
    );
    const files = well(await bundleOf(input.wave, input.about)).files;
    const cube = files.find(({ path }) => path === cubePath)!;
    const { labels } = JSON.parse(new TextDecoder().decode(cube.bytes)).extension.samsyn;
    expect(Object.keys(labels)).toEqual(["fi", "sv", "da", "nb", "en"]);
    expect(labels.en.group._all).toBe("All");
    expect(labels.da.item.A1).toBe("Tjenesterne tager udgangspunkt i brugernes behov");
    // A stranger is told of each file what it is, but for those of the figures, which are told of together.
    const own = files.map(({ path }) => path).filter(path => !path.startsWith("figures/"));
    expect(own.filter(path => !texts("en").has(`file.${path}`))).toEqual([]);
  });

  it("tell when an answer is no longer the one they were made of", async () => {
    const act = await owner();
    const wave = await waveOf(act);
    await answer(act, wave);
    const id = await announced(act, wave);
    const { ready } = await made(act, id);
    well(await freezeRelease(act, id, ready!.hash));
    // Only who owns the tables can, and only by taking the guard away.
    await ownerDb()
      .transaction()
      .execute(async tx => {
        await sql`select set_config('samsyn.municipality', ${act.municipality}, true)`.execute(tx);
        await sql`alter table facts.response disable trigger release_response_guard`.execute(tx);
        await sql`update facts.response set answers = answers || '{"A1": "1"}' where wave_id = ${wave}`.execute(
          tx,
        );
        await sql`alter table facts.response enable trigger release_response_guard`.execute(tx);
      });
    await well(await rebuildRelease(act, id)).ended;
    expect((await readMaking(act, id)).underway).toMatchObject({ outcome: { told: "other" } });
  });

  it("are not frozen when what they were made of has changed since", async () => {
    const act = await owner();
    const wave = await waveOf(act);
    await answer(act, wave);
    const id = await announced(act, wave);
    const { ready } = await made(act, id);
    well(
      await moveRelease(act, id, addDays(act.today, 8), {
        day: addDays(act.today, 12),
        because: "A holiday.",
      }),
    );
    expect(codeOf(await freezeRelease(act, id, ready!.hash))).toBe("release.made-of-other");
  });

  it("are made of no open round and by who may", async () => {
    const act = await owner();
    const open = await waveOf(act, "open");
    const id = await announced(act, open);
    expect(codeOf(await makeRelease(act, id, address))).toBe("release.wave-open");
    const wave = await waveOf(act);
    const other = await announced(act, wave);
    const reader = { ...act, actor: { ...act.actor, roles: ["reader" as const] } };
    for (const refused of [
      makeRelease(reader, other, address),
      freezeRelease(reader, other, ""),
      rebuildRelease(reader, other),
    ])
      expect(codeOf(await refused)).toBe("role.survey-owner");
    expect(codeOf(await makeRelease(await owner(), other, address))).toBe("release.gone");
    expect(codeOf(await makeRelease({ ...act, now: new Date("2999-01-01") }, other, address))).toBe(
      "release.late",
    );
    expect(codeOf(await rebuildRelease(act, other))).toBe("release.not-made");
  });
});

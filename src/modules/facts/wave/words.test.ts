import { sql } from "kysely";
import { describe, expect, it } from "vitest";
import { addDays } from "../../../kernel/period.ts";
import { type Act, transact } from "../../../platform/act.ts";
import type { LoaderArgs } from "../../../platform/http/page.ts";
import { testKeys } from "../answer/testing/invented.ts";
import { closeWave, openWave } from "./opening.server.ts";
import { framedWave, surveyOwner, well } from "./testing/waves.ts";
import { loader } from "./words.page.tsx";

/** A round with so many who wrote to the one question in own words, and one who did not. */
const written = async (act: Act, n: number): Promise<string> => {
  const id = await framedWave(
    act,
    { closesOn: addDays(act.today, 10), keepUntil: addDays(act.today, 90) },
    false,
  );
  well(await openWave(act, id));
  const answers = [
    { A1: "3" },
    ...Array.from({ length: n }, (_, i) => ({ A1: "4", C1: `Aloita koulusta ${i}` })),
  ];
  await transact(act, tx =>
    sql`insert into facts.response (municipality_id, wave_id, id, place, role, answers)
      select ${act.municipality}, ${id}::uuid, gen_random_uuid(), 'FI-091', 'office-holder', answer
      from jsonb_array_elements(${JSON.stringify(answers)}::jsonb) as of (answer)`.execute(tx),
  );
  return id;
};
const shown = (act: Act, id: string, query = "") =>
  loader({
    request: new Request(`http://localhost/facts/waves/${id}/words${query}`),
    context: { act },
    params: { id },
    // A page asks its context for no more than this; the rest is the shell's.
  } as unknown as LoaderArgs);

describe("what was written in own words", () => {
  it("is read once the round has closed, in an order that tells nothing, and never beside anything else", async () => {
    const act = await surveyOwner();
    const id = await written(act, 60);
    expect(await shown(act, id)).toMatchObject({ rows: [], because: expect.stringContaining("closed") });
    well(await closeWave(act, id, testKeys));
    const pages = [await shown(act, id), await shown(act, id, "?page=2")];
    expect(pages.map(({ rows }) => rows.length)).toEqual([50, 10]);
    expect(pages[0]!.questions).toMatchObject([
      { label: "What should the municipality do first?", current: true },
    ]);
    const texts = pages.flatMap(({ rows }) => rows);
    const asSent = Array.from({ length: 60 }, (_, i) => `Aloita koulusta ${i}`);
    expect([...texts].sort()).toEqual([...asSent].sort());
    expect(texts).not.toEqual(asSent);
    expect((await shown(act, id)).rows).toEqual(pages[0]!.rows);
  });

  it("is not shown where too few wrote, nor to anybody who does not ask", async () => {
    const act = await surveyOwner();
    const few = await written(act, 4);
    well(await closeWave(act, few, testKeys));
    expect(await shown(act, few)).toMatchObject({
      rows: [],
      because: expect.stringContaining("Fewer than 5"),
    });
    const enough = await written(act, 5);
    well(await closeWave(act, enough, testKeys));
    expect((await shown(act, enough)).rows).toHaveLength(5);
    const reader: Act = { ...act, actor: { ...act.actor, roles: ["reader"] } };
    expect((await shown(reader, enough)).rows).toEqual([]);
    await expect(shown(await surveyOwner(), enough)).rejects.toMatchObject({ status: 404 });
  });
});

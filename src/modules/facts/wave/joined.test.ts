import { sql } from "kysely";
import { expect, it } from "vitest";
import { type Act, read } from "../../../platform/act.ts";
import * as askRoute from "../answer/ask.route.ts";
import * as linkRoute from "../answer/link.route.ts";
import { argsOf, testKeys } from "../answer/testing/invented.ts";
import { type Letter, printLetters } from "./letters.server.ts";
import { closeWave, openWave, remindWave } from "./opening.server.ts";
import { responseOf } from "./reads.server.ts";
import { waveOf } from "./store.server.ts";
import { framedWave, surveyOwner, well } from "./testing/waves.ts";

type Row = Record<string, number>;

/** Somebody with a letter, as far as the last page: what the server says then. */
const answering = async (act: Act, { path }: Letter, sends = true): Promise<number> => {
  const [, , wave = "", code = ""] = path.split("/");
  const begun = await linkRoute.action(
    argsOf(act, { wave, code }, { form: { do: "begin", form: code, lang: "sv" } }),
  );
  const cookie = begun.headers.get("set-cookie")?.split(";")[0];
  if (!cookie) return begun.status;
  const page = (at: string, form: Record<string, string>) =>
    askRoute.action(argsOf(act, { wave, page: at }, { form, cookie }));
  await page("1", { A1: "4", do: "next" });
  return sends ? (await page("review", { do: "send" })).status : 0;
};

it("whoever has a letter answers, is counted in a mix and not reminded, and nobody can when it is closed", async () => {
  const act = await surveyOwner();
  const id = await framedWave(act, {}, false);
  well(await openWave(act, id));
  const letters = well(await printLetters(act, id, { place: null, everybody: false }, path => path));
  const counts = async (): Promise<Row> => {
    const tables = ["response", "queued_answer", "answer_draft", "spent_ticket"] as const;
    const { rows } = await read(act, tx =>
      sql<Row>`select ${sql.join(
        tables.map(
          table =>
            sql`(select count(*)::int from ${sql.table(`facts.${table}`)} where wave_id = ${id}::uuid) as ${sql.ref(table)}`,
        ),
      )}`.execute(tx),
    );
    return rows[0]!;
  };
  for (const letter of letters.slice(0, 13)) expect(await answering(act, letter)).toBe(303);
  await answering(act, letters[13]!, false);
  const before = await counts();
  expect(before.response! + before.queued_answer!).toBe(13);
  expect(before).toMatchObject({ answer_draft: 1, spent_ticket: 13 });
  // Those who have begun keep their way in, whatever letters are made anew.
  expect(well(await printLetters(act, id, { place: null, everybody: true }, path => path))).toHaveLength(34);
  const later = { ...act, today: "2026-03-20", now: new Date("2026-03-20T09:00:00Z") };
  well(await remindWave(later, id));
  well(await closeWave(act, id, testKeys));
  expect(await counts()).toEqual({ response: 13, queued_answer: 0, answer_draft: 0, spent_ticket: 13 });
  expect(await answering(act, letters[40]!)).not.toBe(303);
  const wave = await read(act, tx => waveOf(tx, id));
  const response = await responseOf(act, wave!);
  // All twelve of the first stratum and one of the second: everybody and nobody are not told apart from nearly so.
  expect(response.all).toEqual({ share: 13 / 48 });
  expect(response.rows.map(({ rate }) => rate)).toEqual([
    { from: 0.75, to: 1 },
    { from: 0, to: 0.25 },
    { from: 0, to: 0.25 },
    { from: 0, to: 0.25 },
  ]);
});

import { sql } from "kysely";
import { expect, it } from "vitest";
import { type Act, read, transact } from "../../../platform/act.ts";
import { testAct } from "../../../platform/testing/index.ts";
import { erasePerson, erasureList, personVerbs, replayErasures } from "../../organisation/index.server.ts";
// The door registers what the landscape erases.
import "../index.server.ts";
import { insertDraft } from "./store.server.ts";

const marker = "Qzxbjørn Fjeldqzx";
const upload = (act: Act, id: string) =>
  transact(act, tx =>
    insertDraft(tx, act.municipality, {
      id,
      fileName: `${marker}.csv`,
      bytes: Buffer.from(`Ejer\n${marker}\n`),
      options: {},
      hash: "",
      by: act.actor.id,
    }),
  );
const found = (act: Act) =>
  read(act, async tx => {
    const { rows } = await sql<{ n: number }>`select count(*)::int as n from landscape.import_draft
      where position(${Buffer.from(marker)}::bytea in bytes) > 0 or file_name like ${`%${marker}%`}`.execute(
      tx,
    );
    return rows[0]!.n;
  });

it("leaves no file waiting to be confirmed when a person is erased, nor when erasures are replayed", async () => {
  const act = await testAct();
  const other = await testAct();
  const value = { given: "Qzxbjørn", family: "Fjeldqzx", protected: false };
  const person = await personVerbs.start(act, { from: "2020-01-01", value });
  if (!person.ok) throw new Error(person.refusal.code);
  const { id } = person.value;
  await upload(act, id);
  await upload(other, id);
  expect(await found(act)).toBe(1);
  expect((await erasePerson(act, { id, ground: "objection" })).ok).toBe(true);
  expect(await found(act)).toBe(0);
  expect(await found(other)).toBe(1);
  await upload(act, id);
  const list = await erasureList(act);
  await transact(act, tx => replayErasures(tx, list));
  expect(await found(act)).toBe(0);
});

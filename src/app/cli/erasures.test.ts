import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import { afterAll, beforeAll, expect, it } from "vitest";
import { erasePerson, personVerbs } from "../../modules/organisation/index.server.ts";
import { read } from "../../platform/act.ts";
import { foundMunicipality, keysHere, makeKey } from "../../platform/auth/index.server.ts";
import { connect, type Db } from "../../platform/db/database.ts";
import { migrate } from "../../platform/db/migrate.ts";
import { emptyDatabase, testAct } from "../../platform/testing/index.ts";
import { erasureFile, keepErasures } from "../erasures.server.ts";
import { run } from "./run.ts";

let folder: string;
let old: Awaited<ReturnType<typeof emptyDatabase>>;
let fresh: Awaited<ReturnType<typeof emptyDatabase>>;
let db: Db;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "samsyn-erasures-"));
  [old, fresh] = [await emptyDatabase(), await emptyDatabase()];
  await migrate(old.url);
  db = connect(old.url, { max: 2 });
});
afterAll(async () => {
  await db.destroy();
  await old.drop();
  await fresh.drop();
  await rm(folder, { recursive: true });
});

const samsyn = async (url: string, ...line: string[]) => {
  const err: string[] = [];
  const code = await run(line, {
    env: { DATABASE_URL: url, SAMSYN_DATA: join(folder, "elsewhere") },
    out: () => {},
    err: text => err.push(text),
    watched: false,
    now: () => new Date(),
  });
  return { code, err: err.join(" ") };
};
const valuesAt = async (url: string): Promise<string> => {
  const owner = connect(url, { role: "samsyn_owner", max: 1 });
  try {
    return await owner.transaction().execute(async tx => {
      await sql`select set_config('samsyn.municipality', id::text, true) from platform.municipality`.execute(
        tx,
      );
      const { rows } = await sql<{ text: string }>`
        select string_agg(value::text, ' ') as text from organisation.person_value`.execute(tx);
      return rows[0]?.text ?? "";
    });
  } finally {
    await owner.destroy();
  }
};

it("whoever was erased after the backup stays erased when it is restored on a new machine", async () => {
  const by = { country: "DK", code: "e", name: { da: "By" }, example: false } as const;
  const founded = await foundMunicipality(db, by, new Date());
  if (!founded.ok) throw new Error(founded.refusal.code);
  const act = { ...(await testAct({ municipality: founded.value })), db };
  const started = async (family: string) => {
    const value = { given: "Liv", family, protected: false };
    const person = await personVerbs.start(act, { from: "2020-01-01", value });
    if (!person.ok) throw new Error(person.refusal.code);
    return person.value.id;
  };
  const [gone] = [await started("Qzxborte"), await started("Qzxbliver")];
  const backup = join(folder, "backup");
  expect((await samsyn(old.url, "backup", backup)).code).toBe(0);

  expect((await erasePerson(act, { id: gone, ground: "objection" })).ok).toBe(true);
  const list = erasureFile(join(folder, "data"));
  await keepErasures(db, list);
  await keepErasures(db, list);
  const kept = await readFile(list, "utf8");
  expect(kept.trim().split("\n")).toHaveLength(1);
  expect(kept).toContain(gone);
  expect(kept).not.toContain("Qzx");

  const broken = join(folder, "broken");
  await writeFile(broken, "{}\n");
  expect(await samsyn(fresh.url, "restore", backup, "--erasures", broken)).toMatchObject({ code: 2 });
  expect((await samsyn(fresh.url, "restore", backup, "--erasures", list)).code).toBe(0);
  const left = await valuesAt(fresh.url);
  expect(left).toContain("Qzxbliver");
  expect(left).not.toContain("Qzxborte");
});

it("a key made before the backup is ended when it is restored, as sessions are", async () => {
  const { rows } = await sql<{ id: string }>`select id from platform.municipality`.execute(db);
  const act = { ...(await testAct({ municipality: rows[0]!.id })), db };
  expect((await makeKey(act, { name: "Journal", until: act.today })).ok).toBe(true);
  const backup = join(folder, "with-key");
  expect((await samsyn(old.url, "backup", backup)).code).toBe(0);
  expect((await samsyn(fresh.url, "restore", backup, "--replace")).code).toBe(0);
  const restored = connect(fresh.url, { max: 1 });
  const [before, after] = [await read(act, keysHere), await read({ ...act, db: restored }, keysHere)];
  await restored.destroy();
  expect(before).toMatchObject([{ name: "Journal", ended_at: null }]);
  expect(after).toMatchObject([{ name: "Journal", ended_at: expect.any(Date) }]);
});

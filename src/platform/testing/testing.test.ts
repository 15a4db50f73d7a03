import { sql } from "kysely";
import { expect, inject, test } from "vitest";
import { transact } from "../act.ts";
import { testAct } from "./index.ts";

test("every migration of every module runs on an empty database", () => {
  expect(inject("migrationFailure")).toBe("");
});

test("each test acts in a municipality of its own, as the role that owns nothing", async () => {
  const [one, other] = await Promise.all([testAct(), testAct({ country: "FI", lang: "fi" })]);
  expect(one.municipality).not.toBe(other.municipality);
  const { rows } = await transact(other, tx =>
    sql<{ me: string; zone: string; here: string }>`select current_user as me, time_zone as zone,
      current_setting('samsyn.municipality') as here from platform.municipality where id = ${other.municipality}`.execute(
      tx,
    ),
  );
  expect(rows).toEqual([{ me: "samsyn_app", zone: "Europe/Helsinki", here: other.municipality }]);
});

test("Nordic letters sort by the reader's language in the database", async () => {
  const act = await testAct();
  const { rows } = await transact(act, tx =>
    sql<{
      w: string;
    }>`select w from unnest(array['Århus', 'Zoo', 'Ærø', 'Aabenraa', 'Odense']) w order by w collate "da-x-icu"`.execute(
      tx,
    ),
  );
  expect(rows.map(row => row.w)).toEqual(["Odense", "Zoo", "Ærø", "Aabenraa", "Århus"]);
});

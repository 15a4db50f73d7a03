import { sql } from "kysely";
import { newId } from "../../../../kernel/ids.ts";
import type { Act } from "../../../../platform/act.ts";
import { connect, type Db } from "../../../../platform/db/database.ts";
import { migrate } from "../../../../platform/db/migrate.ts";
import { emptyDatabase, testAct } from "../../../../platform/testing/index.ts";

export type Installation = {
  db: Db;
  act: Act;
  /** As if no office had ever been asked. */
  forget: () => Promise<unknown>;
  /** As if whoever is reading had said nothing for a minute. */
  silence: () => Promise<unknown>;
  drop: () => Promise<void>;
};

/** A database of its own with one Swedish municipality: what is fetched is shared by all, and no other test may see it. */
export const installation = async (): Promise<Installation> => {
  const database = await emptyDatabase();
  await migrate(database.url);
  const db = connect(database.url, { role: "samsyn_app", max: 4 });
  const owner = connect(database.url, { role: "samsyn_owner", max: 2 });
  const municipality = newId();
  await sql`insert into platform.municipality (id, country, code, name, time_zone, languages, example)
    values (${municipality}, 'SE', 'T1', '{"sv": "Provstad"}', 'Europe/Stockholm', '{sv}', true)`.execute(
    owner,
  );
  return {
    db,
    act: { ...(await testAct()), db, municipality },
    forget: () => sql`truncate facts.series_vintage, facts.series_office`.execute(owner),
    silence: () => sql`update facts.series_office set told_at = told_at - interval '1 minute'`.execute(owner),
    drop: async () => {
      await Promise.all([db.destroy(), owner.destroy()]);
      await database.drop();
    },
  };
};

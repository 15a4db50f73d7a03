import { sql } from "kysely";
import { newId } from "../../../../kernel/ids.ts";
import { addDays, dayIn } from "../../../../kernel/period.ts";
import type { Act } from "../../../../platform/act.ts";
import { connect, type Db } from "../../../../platform/db/database.ts";
import { migrate } from "../../../../platform/db/migrate.ts";
import { emptyDatabase } from "../../../../platform/testing/index.ts";
import { testKeys } from "../../answer/testing/invented.ts";
import type { Questionnaire } from "../../questionnaire/rules-questionnaire.ts";
import { announceRelease } from "../../release/actions.server.ts";
import { frozenOf } from "../../release/testing/releases.server.ts";
import { bundleOf } from "../../release-facts/bundle.ts";
import type { Wave } from "../../release-facts/rules-given.ts";
import { beginWave } from "../../wave/actions.server.ts";
import { takeFrame } from "../../wave/frame.server.ts";
import { closeWave, openWave } from "../../wave/opening.server.ts";
import { csv, heading, people, settings, well } from "../../wave/testing/waves.ts";

const zone = "Europe/Helsinki";
const day = new Date("2027-03-01T09:00:00Z");
/** The hour of the releases below. */
const due = "2027-03-09T06:00:00Z";

/** A database of its own, whose clock its owner sets: the application cannot. */
export const clocked = async () => {
  const own = await emptyDatabase();
  await migrate(own.url);
  const owner = connect(own.url, { role: "samsyn_owner", max: 1 });
  const db = connect(own.url, { max: 4 });
  const clockAt = (at: string) =>
    sql
      .raw(
        `create or replace function facts.clock() returns timestamptz language sql stable
         set search_path = pg_catalog, pg_temp as $$ select timestamptz '${at}' $$`,
      )
      .execute(owner);
  return {
    before: () => clockAt("2027-03-09T05:59:59Z"),
    after: () => clockAt(due),
    municipality: (code: string) => municipality(owner, db, code),
    stop: async () => {
      await db.destroy();
      await owner.destroy();
      await own.drop();
    },
  };
};

const municipality = async (owner: Db, db: Db, code: string): Promise<Act> => {
  const id = newId();
  await sql`insert into platform.municipality (id, country, code, name, time_zone, languages, example)
    values (${id}, 'FI', ${code}, '{"fi": "Koepaikka"}', ${zone}, '{fi}', true)`.execute(owner);
  const roles = ["survey-owner" as const, "administrator" as const, "portfolio-keeper" as const];
  const actor = { id: newId(), name: "Astrid Prøve", roles };
  return { db, actor, municipality: id, now: day, today: dayIn(day, zone), zone, lang: "en" };
};

/** A closed round of a frozen questionnaire, one of each of its roles in Helsinki, or as many as its mode asks for. */
export const closedWave = async (act: Act, of: { instrument: string; number: number }, q: Questionnaire) => {
  const n = q.mode === "on-record" ? 1 : 12;
  const asked = settings({
    languages: ["fi"],
    name: { fi: "Kierros" },
    leastFrame: n === 1 ? 1 : 10,
    closesOn: addDays(act.today, 5),
    keepUntil: addDays(act.today, 90),
  });
  const id = well(await beginWave(act, of, asked));
  const rows = q.roles.flatMap(role => people("Helsinki", role, n, false));
  well(await takeFrame(act, id, csv(heading, ...rows)));
  well(await openWave(act, id));
  well(await closeWave(act, id, testKeys));
  return id;
};

/** Announces and freezes the release of a closed round with the facts of answers that were never given here. */
export const frozenRelease = async (act: Act, wave: string, told: Wave): Promise<string> => {
  const release = well(await announceRelease(act, wave, addDays(act.today, 8)));
  const bundle = await bundleOf(told, {
    release,
    publisher: "Koepaikka",
    due,
    address: `http://house/releases/${release}`,
    licence: "https://creativecommons.org/publicdomain/zero/1.0/",
    previous: null,
  });
  const { files } = well(bundle);
  const decoder = new TextDecoder();
  await frozenOf(
    act,
    release,
    Object.fromEntries(files.map(({ path, bytes }) => [path, decoder.decode(bytes)])),
  );
  return release;
};

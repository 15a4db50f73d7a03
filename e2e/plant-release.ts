import { addDays, addMonths, dayIn } from "../src/kernel/period.ts";
import { ask } from "./server.ts";
import { plain, type Visitor } from "./visitor.ts";

const zone = "Europe/Copenhagen";
const roles = ["elected-member", "office-holder"];

/**
 * A round of the ready questionnaire of decision makers, asked, answered by nobody who lives, closed, published and open:
 * answers the release's id. The last steps, nine days ahead, are those of the database's clock, which only its owner sets.
 */
export const plantRelease = async (who: Visitor, marker: string, database: string): Promise<string> => {
  const led = async (to: string, fields: Record<string, string> | FormData): Promise<string> => {
    const { status, headers, body } = await who.post(to, fields);
    const at = headers.get("location");
    if (status !== 302 || !at) throw new Error(`No release at ${to}: ${status} ${plain(body)}`);
    return at;
  };
  const questionnaire = await led("/facts/questionnaires/new", {
    ready: "decision-makers",
    form: `${marker} told`,
  });
  await led(questionnaire, { do: "freeze", version: "1" });
  const today = dayIn(new Date(), zone);
  const form = new FormData();
  const fields = {
    form: `${marker} told wave`,
    contact: `${marker} contact`,
    threshold: "5",
    leastFrame: "10",
    closesOn: addMonths(today, 1),
    keepUntil: addMonths(today, 3),
    "name.da": `${marker} told wave`,
    languages: "da",
  };
  for (const [field, value] of Object.entries(fields)) form.set(field, value);
  for (const breakdown of ["role", "place"]) form.append("breakdowns", breakdown);
  const wave = await led(`/facts/waves/new?of=${questionnaire.split("/").at(-1)}:1`, form);
  for (const role of roles)
    await led(`${wave}/frame`, { do: "say", places: "Aarhus\nOdense", role, population: "12" });
  await led(`${wave}/open`, { sure: "yes" });
  const id = wave.split("/").at(-1)!;
  // Nine in twelve of each place and role, from one end of the scale to the other by turns.
  await ask(
    database,
    `insert into facts.response (municipality_id, wave_id, id, place, role, answers)
     select s.municipality_id, s.wave_id, gen_random_uuid(), s.place, s.role,
       (select jsonb_object_agg('A' || q, (1 + (q + n) % 5)::text) from generate_series(1, 9) q)
         || jsonb_build_object('C1', '${marker} words ' || n)
     from facts.stratum s, generate_series(1, 9) n where s.wave_id = '${id}'`,
  );
  await led(wave, { do: "close" });
  const release = (await led("/facts/releases/new", { wave: id, day: addDays(today, 9) })).split("/").at(-1)!;
  const own = `/facts/releases/${release}`;
  await led(own, { do: "make" });
  const made = /name="hash" value="([0-9a-f]{64})"/;
  for (let tries = 0; tries < 300; tries++) {
    const hash = made.exec((await who.get(own)).body)?.[1];
    if (hash === undefined) await new Promise(done => setTimeout(done, 200));
    else {
      await led(own, { do: "freeze", hash });
      await ask(
        database,
        `create or replace function facts.clock() returns timestamptz language sql stable
         set search_path = pg_catalog, pg_temp as $$ select now() + interval '11 days' $$`,
      );
      // The application's own clock would date it before the release, which is refused.
      await ask(
        database,
        `select set_config('samsyn.municipality', municipality_id::text, false) from facts.wave where id = '${id}';
         select facts.release_analyse(gen_random_uuid(), '${release}', '${hash}', 'da', '${marker} analysis',
           '${marker} author', '${marker} body', '{A1/_all/_all/mean}', facts.clock())`,
      );
      return release;
    }
  }
  throw new Error(`The release was not made: ${plain((await who.get(own)).body)}`);
};

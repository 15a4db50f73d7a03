import { addDays, addMonths, dayIn } from "../src/kernel/period.ts";
import { ask } from "./server.ts";
import { plain, type Visitor } from "./visitor.ts";

const zone = "Europe/Copenhagen";
/** A round of a ready questionnaire: of whom it is asked, what is published apart, and what each who answers says (SQL). */
type Round = {
  ready: string;
  called: string;
  places: string;
  roles: readonly string[];
  of: number;
  least: number;
  answered: number;
  breakdowns: readonly string[];
  says: (marker: string) => string;
  cell: string;
  /** Added to the ready questionnaire: questions with answers to choose from, and comparisons named beforehand. */
  more?: { items: readonly object[]; families: readonly object[] };
};

/** So many steps of a scale by turns, from `lowest` on. */
const byTurns = (item: string, items: number, steps: number, lowest = "1") =>
  `(select jsonb_object_agg(${item}, (${lowest} + (q + n) % ${steps})::text) from generate_series(0, ${items - 1}) q)`;

const everywhere = (text: string) =>
  Object.fromEntries(["da", "sv", "fi", "nb", "en"].map(lang => [lang, text]));
const chosen = (id: string, type: "single" | "multiple") => ({
  ...{ id, type, text: everywhere(`Zvalg ${id}`) },
  options: ["a", "b", "c"].map(one => ({ id: one, label: everywhere(`Svar ${one}`) })),
});

/** Two large municipalities and a small one: roles and kinds of municipality are compared, in means and in shares. */
const decisionMakers: Round = {
  ...{ ready: "decision-makers", called: "told", of: 12, answered: 9, least: 10 },
  places: "Aarhus\nOdense\nLæsø",
  more: {
    items: [chosen("Z1", "single"), chosen("Z2", "multiple")],
    families: [
      { id: "sizes", items: ["A1", "Z1", "Z2"], compare: "municipality-type" },
      { id: "choices", items: ["Z1", "Z2"], compare: "role" },
      { id: "rounds", items: ["A2"], compare: "wave" },
    ],
  },
  roles: ["elected-member", "office-holder"],
  breakdowns: ["role", "place"],
  says: marker => `${byTurns("'A' || (1 + q)", 9, 5)} || 
    jsonb_build_object('C1', '${marker} words ' || n, 'Z1', (array['a', 'b', 'c'])[1 + n % 3],
      'Z2', case when n % 2 = 0 then jsonb_build_array('a', 'b') else jsonb_build_array('c') end)`,
  cell: "A1/_all/_all/mean",
};

const maturityDialogue: Round = {
  ...{ ready: "maturity-dialogue", called: "levels", places: "Aarhus", of: 20, answered: 12, least: 10 },
  roles: ["council", "administration", "institution"],
  breakdowns: ["role"],
  // Each level stands a step above the one before.
  says: () =>
    byTurns("'D' || (1 + q / 4) || '.' || (1 + q % 4)", 32, 4, "position(left(s.role, 1) in 'cai')"),
  cell: "D1.1/_all/_all/mean",
};

const capacityPulse: Round = {
  ...{ ready: "capacity-pulse", called: "hours", places: "Aarhus", of: 1, answered: 1, least: 1 },
  roles: ["role-reporter"],
  breakdowns: [],
  says: () => `(select jsonb_object_agg('P' || p || '#' || r, 60 * p)
    from generate_series(1, 5) p, unnest(array['project-manager', 'it-architect']) r)`,
  cell: "P1/_all/_all/mean",
};

/**
 * Rounds of three ready questionnaires, asked, answered by nobody who lives, closed, published and open: answers the
 * release of the decision makers, and the pages that the two others end in.
 */
export const plantReleases = async (
  who: Visitor,
  marker: string,
  database: string,
): Promise<{ release: string; pages: string[] }> => {
  const led = async (to: string, fields: Record<string, string> | FormData): Promise<string> => {
    const { status, headers, body } = await who.post(to, fields);
    const at = headers.get("location");
    if (status !== 302 || !at) throw new Error(`No release at ${to}: ${status} ${plain(body)}`);
    return at;
  };
  const planted: { wave: string; release: string; hash: string; cell: string }[] = [];
  for (const round of [decisionMakers, maturityDialogue, capacityPulse]) {
    const wave = await askedWave(led, round, marker, database);
    const id = wave.split("/").at(-1)!;
    await ask(
      database,
      `insert into facts.response (municipality_id, wave_id, id, place, role, answers)
       select s.municipality_id, s.wave_id, gen_random_uuid(), s.place, s.role, ${round.says(marker)}
       from facts.stratum s, generate_series(1, ${round.answered}) n where s.wave_id = '${id}'`,
    );
    await led(wave, { do: "close" });
    planted.push({ wave: id, cell: round.cell, ...(await frozen(who, led, id)) });
  }
  // The last steps, nine days ahead, are those of the database's clock, which only its owner sets.
  await ask(
    database,
    `create or replace function facts.clock() returns timestamptz language sql stable
     set search_path = pg_catalog, pg_temp as $$ select now() + interval '11 days' $$`,
  );
  const [told, levels, hours] = planted;
  // The application's own clock would date it before the release, which is refused.
  await ask(
    database,
    `select set_config('samsyn.municipality', municipality_id::text, false) from facts.wave where id = '${told!.wave}';
     select facts.release_analyse(gen_random_uuid(), '${told!.release}', '${told!.hash}', 'da', '${marker} analysis',
       '${marker} author', '${marker} body', '{${told!.cell}}', facts.clock())`,
  );
  const pages = [`/facts/waves/${levels!.wave}/levels`, `/facts/waves/${hours!.wave}/hours`];
  return { release: told!.release, pages: [...pages, "/plan/capacity/pulse"] };
};

type Led = (to: string, fields: Record<string, string> | FormData) => Promise<string>;

/** Asks a round: its questionnaire is begun and frozen, its frame said, and it is opened; answers its address. */
const askedWave = async (led: Led, round: Round, marker: string, database: string): Promise<string> => {
  const questionnaire = await led("/facts/questionnaires/new", {
    ready: round.ready,
    form: `${marker} ${round.called}`,
  });
  if (round.more) {
    const group = { id: "Z", stem: everywhere("Zvalg"), items: round.more.items };
    await ask(
      database,
      `update facts.questionnaire set content = content
         || jsonb_build_object('groups', (content -> 'groups') || '${JSON.stringify([group])}'::jsonb)
         || jsonb_build_object('testFamilies', (content -> 'testFamilies') || '${JSON.stringify(round.more.families)}'::jsonb)
       where instrument_id::text = '${questionnaire.split("/").at(-1)}'`,
    );
  }
  await led(questionnaire, { do: "freeze", version: "1" });
  const today = dayIn(new Date(), zone);
  const form = new FormData();
  const fields = {
    form: `${marker} ${round.called} wave`,
    contact: `${marker} contact`,
    threshold: "5",
    leastFrame: String(round.least),
    closesOn: addMonths(today, 1),
    keepUntil: addMonths(today, 3),
    "name.da": `${marker} ${round.called} wave`,
    languages: "da",
  };
  for (const [field, value] of Object.entries(fields)) form.set(field, value);
  for (const breakdown of round.breakdowns) form.append("breakdowns", breakdown);
  const wave = await led(`/facts/waves/new?of=${questionnaire.split("/").at(-1)}:1`, form);
  for (const role of round.roles)
    await led(`${wave}/frame`, { do: "say", places: round.places, role, population: String(round.of) });
  await led(`${wave}/open`, { sure: "yes" });
  return wave;
};

/** Announces a release of a closed round, has it made, and freezes it. */
const frozen = async (who: Visitor, led: Led, wave: string): Promise<{ release: string; hash: string }> => {
  const day = addDays(dayIn(new Date(), zone), 9);
  const release = (await led("/facts/releases/new", { wave, day })).split("/").at(-1)!;
  const own = `/facts/releases/${release}`;
  await led(own, { do: "make" });
  const made = /name="hash" value="([0-9a-f]{64})"/;
  for (let tries = 0; tries < 300; tries++) {
    const hash = made.exec((await who.get(own)).body)?.[1];
    if (hash !== undefined) {
      await led(own, { do: "freeze", hash });
      return { release, hash };
    }
    await new Promise(done => setTimeout(done, 200));
  }
  throw new Error(`The release was not made: ${plain((await who.get(own)).body)}`);
};

import { addDays } from "../../kernel/period.ts";
import type { Result } from "../../kernel/result.ts";
import {
  addAction,
  announceRelease,
  answerByProgram,
  beginInstrument,
  beginWave,
  closeWave,
  freezeRelease,
  freezeVersion,
  makeRelease,
  openWave,
  printLetters,
  type Questionnaire,
  readMaking,
  readyOf,
  releasesOf,
  sayPopulation,
} from "../../modules/facts/index.server.ts";
import type { Act } from "../../platform/act.ts";
import type { KeyFor } from "../../platform/http/keys.ts";
import { diceOf } from "./dice.ts";
import { hoursSaid, levelSaid } from "./said.ts";
import type { Spec } from "./spec.ts";

/** Where an installation is found, and its keys. */
export type House = { address: string; keyFor: KeyFor };
type Well = <T>(result: Result<T>) => T;

/** A round that is over: of whom a ready questionnaire was asked, and what each who answered said. */
type Round = {
  ready: string;
  place: string;
  roles: readonly { role: string; of: number }[];
  least: number;
  breakdowns: ("role" | "place")[];
  said: (q: Questionnaire, role: string) => Record<string, string>;
};

/** How many days ago each step was taken: what has been released was announced a week before. */
export const daysAgo = { begun: 75, asked: 70, closed: 45, agreed: 43, frozen: 38, released: 30 } as const;

/** So many elected members there must be for a level of their own to be told. */
const fewest = 10;

/**
 * What an example has asked and published: a maturity dialogue and a capacity pulse, done step by step through what people
 * do themselves, on days that are past. A step that an interrupted run has taken is not taken again.
 */
export const rehearseExample = async (act: Act, spec: Spec, house: House, well: Well): Promise<void> => {
  for (const round of roundsOf(spec)) await rehearse(act, spec, round, house, well);
};

/** Whether all of it is there, or nothing of it belongs to an example this small. */
export const isRehearsed = async (act: Act, spec: Spec): Promise<boolean> =>
  (await releasesOf(act)).filter(({ state }) => state !== "announced").length >= roundsOf(spec).length;

const roundsOf = (spec: Spec): Round[] => {
  if (spec.elected < fewest) return [];
  const place = `${spec.words.country}-${spec.code}`;
  // Streams of their own: what is asked does not shuffle what is there.
  const [levels, hours] = [diceOf(spec.seed + 5), diceOf(spec.seed + 6)];
  const staff = Math.max(24, Math.min(60, Math.round(spec.people / 100)));
  return [
    {
      ...{ ready: "maturity-dialogue", place, least: fewest, breakdowns: ["role"] },
      roles: [
        { role: "council", of: spec.elected },
        { role: "administration", of: staff },
        { role: "institution", of: Math.min(60, spec.institutions) },
      ],
      said: (q, role) => levelSaid(q, role, levels),
    },
    {
      ...{ ready: "capacity-pulse", place, least: 1, breakdowns: [] },
      roles: [{ role: "role-reporter", of: 1 }],
      said: q => hoursSaid(q, spec.planning.people, hours),
    },
  ];
};

const rehearse = async (act: Act, spec: Spec, round: Round, { address, keyFor }: House, well: Well) => {
  const q = readyOf(round.ready);
  if (!q) throw new Error(`no ready questionnaire ${round.ready}`);
  const on = (step: keyof typeof daysAgo): Act => asOf(act, daysAgo[step]);
  const form = `example ${q.id}`;
  const instrument = well(await beginInstrument(on("begun"), "ready", q, form));
  orBefore(well, await freezeVersion(on("begun"), instrument, 1), "instrument.no-draft");
  const settings = settingsOf(act, spec, q, round);
  const wave = well(await beginWave(on("asked"), { instrument, number: 1 }, settings, form));
  for (const { role, of } of round.roles) {
    const said = { places: [round.place], role, population: of };
    orBefore(well, await sayPopulation(on("asked"), wave, said), "wave.frame-frozen");
  }
  orBefore(well, await openWave(on("asked"), wave), "wave.frame-frozen");
  await answer(on("asked"), wave, round, keyFor, well);
  orBefore(well, await closeWave(on("closed"), wave, keyFor), "wave.not-open");
  if (q.outcome) for (const action of agreedOf(act, spec)) well(await addAction(on("agreed"), wave, action));
  await release({ on, wave, address, well });
};

/** The same person on an earlier day. */
export const asOf = (act: Act, days: number): Act => ({
  ...act,
  now: new Date(act.now.getTime() - days * 86_400_000),
  today: addDays(act.today, -days),
});

/** Done now, or refused because an interrupted run has done it. */
const orBefore = <T>(well: Well, result: Result<T>, ...codes: string[]): T | null =>
  !result.ok && codes.includes(result.refusal.code) ? null : well(result);

const settingsOf = (act: Act, spec: Spec, q: Questionnaire, { breakdowns, least }: Round) => {
  const closesOn = addDays(act.today, -daysAgo.closed);
  return {
    ...{ name: q.title, languages: q.languages, breakdowns, leastFrame: least, closesOn },
    threshold: q.minGroup ?? 5,
    contact: `digital@${spec.domain}`,
    keepUntil: addDays(closesOn, 120),
  };
};

/** Three of four answer; who of whom is the same each time, whatever order letters come in. */
const answer = async (act: Act, wave: string, round: Round, keyFor: KeyFor, well: Well): Promise<void> => {
  const printed = await printLetters(act, wave, { place: null, everybody: true }, path => path);
  const letters = orBefore(well, printed, "wave.not-open", "letters.nobody") ?? [];
  for (const { role, of } of round.roles) {
    const own = letters.filter(letter => letter.role === role);
    const begun = of - own.length;
    for (const { path } of own.slice(0, Math.max(0, Math.ceil((of * 3) / 4) - begun))) {
      const personal = path.split("/").at(-1) ?? "";
      const came = await answerByProgram(act, keyFor, wave, personal, q => round.said(q, role));
      if (came !== "received") throw new Error(`an invented person was answered: ${came}`);
    }
  }
};

type Releasing = { on: (step: keyof typeof daysAgo) => Act; wave: string; address: string; well: Well };

/** Announced, made, frozen; nobody opens it: its hour is past. */
const release = async ({ on, wave, address, well }: Releasing): Promise<void> => {
  const found = (await releasesOf(on("closed"))).find(one => one.wave === wave);
  if (found && found.state !== "announced") return;
  const id = found?.id ?? well(await announceRelease(on("agreed"), wave, on("released").today));
  await well(await makeRelease(on("frozen"), id, `${address}/releases/${id}`)).ended;
  const { underway, ready } = await readMaking(on("frozen"), id);
  if (!ready) throw new Error(`the release of an example was not made: ${JSON.stringify(underway?.outcome)}`);
  well(await freezeRelease(on("frozen"), id, ready.hash));
};

/** What was agreed when the dialogue was talked through. */
const agreedOf = ({ today }: Act, { words }: Spec) => [
  {
    ...{ text: words.expected.dialogue.benefits, owner: words.expected.finance },
    ...{ due: addDays(today, 60), theme: "D7" },
  },
  {
    ...{ text: words.expected.dialogue.institutions, owner: words.signIn[0]?.title ?? "" },
    ...{ due: addDays(today, 120), theme: "D6" },
  },
];

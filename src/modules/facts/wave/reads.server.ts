import { nameIn } from "../../../kernel/lang.ts";
import { type Act, read } from "../../../platform/act.ts";
import type { Tx } from "../../../platform/db/database.ts";
import { type LoaderArgs, notFound, paramOf, staffOf } from "../../../platform/http/page.ts";
import { formats } from "../../../platform/i18n/index.ts";
import { newestFrozen, versionsOf } from "../instrument/store.server.ts";
import { mayNotAsk } from "../page.server.ts";
import { said } from "../questionnaire-form/said.ts";
import { frozenContent } from "./actions.server.ts";
import type { Stratum } from "./rules-frame.ts";
import { type Answered, shownRates } from "./rules-rates.ts";
import { answersLeft, doorCode, waveOf, wavesOf } from "./store.server.ts";
import { answeredOf, listedOf, strataOf } from "./store-frame.server.ts";
import { lettersByPlace, writtenTo } from "./store-letters.server.ts";
import { countWriters, wordsTo } from "./store-words.server.ts";
import { texts } from "./texts/index.ts";

/** Every wave for the list, the last made first. */
export const listedWaves = async (act: Act) =>
  (await read(act, wavesOf)).map(({ id, name, state, mode, closesOn, languages }) => ({
    id,
    name: nameIn(name, act.lang),
    state,
    mode,
    closesOn,
    languages,
  }));

/** The frozen versions that can be asked: of each questionnaire the newest, with its day, since two may have one name. */
export const versionsToAsk = async (act: Act): Promise<{ id: string; title: string }[]> => {
  const f = formats(act.lang);
  return (await read(act, newestFrozen))
    .map(({ instrument, number, frozenAt, content }) => ({
      id: `${instrument}:${number}`,
      title: texts(act.lang)("new.version.called", {
        ...{ name: said(content.title, act.lang), n: number },
        day: frozenAt ? f.dateTimeShort(frozenAt, act.zone) : "",
      }),
    }))
    .sort((a, b) => f.compare(a.title, b.title));
};

/** The frozen version an address asks for ("<questionnaire>:<number>"); null where there is none. */
export const versionAsked = async (act: Act, id: string) => {
  const [instrument = "", number = ""] = id.split(":");
  const found = (await read(act, tx => versionsOf(tx, instrument))).find(
    one => `${one.number}` === number && one.frozenAt !== null,
  );
  return found ? { instrument, number: found.number, content: found.content } : null;
};

/** The wave of the address with its questionnaire and frame; what is not there, or another's, is not found. */
export const waveAt = async (context: LoaderArgs["context"], params: LoaderArgs["params"]) => {
  const act = staffOf(context);
  const id = paramOf(params, "id");
  const found = await read(act, tx => wholeWave(tx, id));
  if (!found) throw notFound();
  return {
    act,
    id,
    at: `/facts/waves/${id}`,
    title: nameIn(found.wave.name, act.lang),
    mayNot: mayNotAsk(act),
    ...found,
  };
};

const wholeWave = async (tx: Tx, id: string) => {
  const wave = await waveOf(tx, id);
  if (!wave) return null;
  const content = await frozenContent(tx, wave);
  // A frozen version is never deleted.
  if (!content) throw new Error("a wave of a version that is not frozen");
  return { wave, content, strata: await strataOf(tx, id), door: await doorCode(tx, id) };
};

export type ResponseRow = Pick<Stratum, "place" | "role"> & {
  invited: number;
  rate: ReturnType<typeof shownRates>["all"];
};

/** How many have answered, by stratum and together, as it may be seen; on the record it is told who has. */
export const responseOf = async (
  act: Act,
  wave: { id: string; leastFrame: number; mode: string },
): Promise<{ all: ResponseRow["rate"]; rows: ResponseRow[] }> => {
  const counted = await read(act, tx => answeredOf(tx, wave.id));
  const rates = wave.mode === "on-record" ? openRates(counted) : shownRates(counted, wave.leastFrame);
  return {
    all: rates.all,
    rows: counted.map(({ place, role, invited }, i) => ({
      place,
      role,
      invited,
      rate: rates.strata[i] ?? null,
    })),
  };
};

const openRates = (counted: readonly Answered[]) => {
  const sum = (of: keyof Answered) => counted.reduce((all, one) => all + one[of], 0);
  return {
    all: { share: sum("answered") / (sum("invited") || 1) },
    strata: counted.map(one => ({ share: one.answered / (one.invited || 1) })),
  };
};

/** Some of those listed by name, and how many there are. */
export const listedPeople = (act: Act, id: string, part: { skip: number; size: number }) =>
  read(act, tx => listedOf(tx, id, part));

/** How many letters there would be by place. */
export const letterCounts = (act: Act, id: string) => read(act, tx => lettersByPlace(tx, id));

/** How many are invited and have been written to. */
export const writtenCounts = (act: Act, id: string) => read(act, tx => writtenTo(tx, id));

/** How many answers were received that could not be opened when the wave closed. */
export const unopenedOf = async (act: Act, { id, state }: { id: string; state: string }): Promise<number> =>
  state === "closed" ? read(act, tx => answersLeft(tx, id)) : 0;

/** Some of what was written to a question in own words; null where fewer wrote than the threshold says. */
export const wordsOf = (
  act: Act,
  { id, threshold }: { id: string; threshold: number },
  item: string,
  part: { skip: number; size: number },
) =>
  read(act, async tx =>
    (await countWriters(tx, id, item)) < threshold ? null : wordsTo(tx, id, item, part),
  );

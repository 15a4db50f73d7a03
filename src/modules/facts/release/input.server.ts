import { type Lang, langs, nameIn } from "../../../kernel/lang.ts";
import { dayIn } from "../../../kernel/period.ts";
import { done, type Result, refused } from "../../../kernel/result.ts";
import type { Tx } from "../../../platform/db/database.ts";
import { roundsOf } from "../questionnaire/rules-questionnaire.ts";
import { roleCalled } from "../questionnaire/texts/roles.ts";
import type { File } from "../release-facts/bundle.ts";
import type { About } from "../release-facts/json-stat.ts";
import type { Wave } from "../release-facts/rules-given.ts";
import { municipalityAt, placeCalled } from "../wave/places.server.ts";
import { waveOf } from "../wave/store.server.ts";
import { heldPaths, type Input } from "./bundled.ts";
import type { Release } from "./released.ts";
import {
  askedIn,
  framesOf,
  heldBytesOf,
  lastFrozenOf,
  publicOf,
  publisherOf,
  responsesOf,
} from "./store-making.server.ts";

/** What goes into the files besides the questionnaire, the frame and the answers; kept, so that they can be made again. */
export type Basis = Omit<Wave, "questionnaire" | "strata" | "responses" | "reached"> & {
  about: About;
  reached: { place: string; role: string; invited: number; refused: number }[];
  /** The release before it in the series. */
  previous: string | null;
  /** Which releases are held beside it: the last open one of another round, what it corrects, what it follows. */
  held?: Record<keyof Input["held"], string | null>;
};

export type Gathered = { input: Input; basis: Basis };

/** Figures about public bodies are everybody's: Creative Commons Zero. */
const licence = "https://creativecommons.org/publicdomain/zero/1.0/";

/** All that a release is made of, as it is now; with `kept`, as it was when it was made. `address`: where it is published. */
export const inputOf = async (
  tx: Tx,
  release: Release,
  from: { address: string } | { kept: Basis },
): Promise<Result<Gathered>> => {
  const asked = await waveOf(tx, release.wave);
  if (asked?.state !== "closed") return refused("release.wave-open");
  const questionnaire = await askedIn(tx, asked);
  if (!questionnaire) return refused("release.no-wave");
  const frames = await framesOf(tx, release.wave);
  const basis =
    "kept" in from ? done(from.kept) : await basisOf(tx, release, from.address, asked, questionnaire, frames);
  if (!basis.ok) return basis;
  const { about, reached, previous: _previous, held, ...settings } = basis.value;
  const responses = await responsesOf(tx, release.wave);
  const halves = countBy(responses.filter(({ flags }) => flags.includes("partial")));
  const wave: Wave = {
    ...settings,
    ...{ questionnaire, responses },
    strata: frames.map(({ place, role, population }) => ({ place, role, population })),
    reached: reached.map(one => ({ ...one, partial: halves.get(`${one.place}:${one.role}`) ?? 0 })),
  };
  const input = {
    ...{ wave, about },
    // Of what was made before this was kept, none is known.
    held: {
      before: await heldOf(tx, held?.before),
      corrected: await heldOf(tx, held?.corrected),
      withdrawn: await heldOf(tx, held?.withdrawn),
    },
  };
  return done({ input, basis: basis.value });
};

const basisOf = async (
  tx: Tx,
  release: Release,
  address: string,
  asked: NonNullable<Awaited<ReturnType<typeof waveOf>>>,
  questionnaire: Wave["questionnaire"],
  frames: Awaited<ReturnType<typeof framesOf>>,
): Promise<Result<Basis>> => {
  const last = await lastFrozenOf(tx, asked.instrument);
  // What nobody can read yet, its publisher neither, nothing can be held against.
  if (last?.state === "frozen" && !last.open) return refused("release.previous-closed");
  const publisher = await publisherOf(tx);
  const own = publisher.languages.flatMap(one => asked.languages.filter(lang => lang === one));
  // Read in more languages than it was asked in: all that the questionnaire is whole in.
  const languages: Lang[] = [
    ...new Set([...own.slice(0, 1), ...asked.languages, ...questionnaire.languages]),
  ];
  return done({
    mode: asked.mode,
    threshold: asked.threshold,
    leastFrame: asked.leastFrame,
    breakdowns: asked.breakdowns,
    period: dayIn(asked.openedAt ?? release.announcedAt, release.zone).slice(0, 7),
    languages,
    placeNames: named(
      frames.map(({ place }) => place),
      placeIn,
    ),
    roleNames: named([...frames.map(({ role }) => role), ...roundsOf(questionnaire)], roleCalled),
    about: {
      release: release.id,
      publisher: nameIn(publisher.name, languages[0] ?? "en"),
      due: release.dueAt.toISOString().replace(".000Z", "Z"),
      address,
      licence,
      ...(release.example ? { invented: true } : {}),
      previous: last?.hash ?? null,
      ...(release.corrects ? { revises: address.replace(release.id, release.corrects) } : {}),
    },
    reached: frames.map(({ place, role, invited, refused }) => ({ place, role, invited, refused })),
    previous: last?.id ?? null,
    held: { ...(await publicOf(tx, release)), corrected: release.corrects },
  });
};

/** What the auditor reads of another release; null where nothing of it was ever public. */
const heldOf = async (tx: Tx, id: string | null = null): Promise<File[] | null> => {
  const files: File[] = [];
  for (const path of heldPaths) {
    const bytes = id && (await heldBytesOf(tx, id, path));
    if (bytes) files.push({ path, bytes });
  }
  return files.length === heldPaths.length ? files : null;
};

const countBy = (of: readonly { place: string; role: string }[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const { place, role } of of) counts.set(`${place}:${role}`, (counts.get(`${place}:${role}`) ?? 0) + 1);
  return counts;
};

/** What each is called in every language. */
const named = (all: readonly string[], calledIn: (one: string, lang: Lang) => string) =>
  Object.fromEntries(
    [...new Set(all)].map(one => [one, Object.fromEntries(langs.map(lang => [lang, calledIn(one, lang)]))]),
  );

const placeIn = (place: string, lang: Lang): string => {
  const found = municipalityAt(place);
  return (lang === "sv" ? found?.sv : lang === "fi" ? found?.fi : undefined) ?? placeCalled(place);
};

import type { Lang } from "../../../kernel/lang.ts";
import { done, type Result, refused } from "../../../kernel/result.ts";
import { type Act, read, transact } from "../../../platform/act.ts";
import type { Tx } from "../../../platform/db/database.ts";
import type { Post } from "../../../platform/mail/index.server.ts";
import { municipalityOf } from "../../organisation/index.server.ts";
import { note, withWave } from "./actions.server.ts";
import { codeInGroups, hashOfCode, newCode, personalPath, shuffled } from "./code.ts";
import { mailOf, type Written, writtenTo } from "./letter.ts";
import type { Wave } from "./rules-wave.ts";
import { doorCode, sharedWave } from "./store.server.ts";
import {
  type Addressee,
  forLetters,
  giveCodes,
  type LettersFor,
  nextByMail,
  wavesToMail,
} from "./store-letters.server.ts";

/** A letter to be printed. The code stands in it and nowhere else. */
export type Letter = {
  place: string;
  role: string;
  name: string | null;
  address: string | null;
  lang: Lang;
  /** The address to answer at, without the house it is found in. */
  path: string;
  written: Written;
};

/** So many letters are printed in one go. */
const mostLetters = 3_000;

/**
 * Letters for those who have not fetched their ticket, each with a new code: one printed before leads nowhere any more.
 * `link` makes an address of ours whole.
 */
export const printLetters = (
  act: Act,
  id: string,
  of: LettersFor,
  link: (path: string) => string,
): Promise<Result<Letter[]>> =>
  withWave<Result<Letter[]>>(act, id, async (tx, wave) => {
    if (wave.state !== "open") return refused("wave.not-open");
    const people = await forLetters(tx, id, of, mostLetters + 1);
    if (people.length === 0) return refused("letters.nobody");
    if (people.length > mostLetters) return refused("letters.too-many", { most: mostLetters });
    const { door, by, round } = await around(tx, act, wave);
    const coded = await withCodes(tx, id, people, round);
    await note(tx, act, "letters", id, { n: people.length, ...(of.place !== null && { place: of.place }) });
    return done(
      coded.map(({ code, ...one }) => {
        const path = personalPath(door, codeInGroups(code));
        return {
          ...one,
          path,
          written: writtenTo(wave, by, { ...one, again: isAgain(one, round), link: link(path) }),
        };
      }),
    );
  });

/** People in one transaction: each fills a kilobyte of the outbox. */
const atOnce = 200;

/**
 * Writes to those of a wave who are to be written to by mail in this round: in the order of nothing, in transactions of
 * a few hundred, `rounds` at most. Answers how many; fewer than there are where the outbox is full, the rest next time.
 */
export const mailInvitations = async (
  act: Act,
  post: Post,
  id: string,
  rounds = Number.POSITIVE_INFINITY,
): Promise<number> => {
  let written = 0;
  for (let i = 0; i < rounds; i++) {
    const some = await transact(act, tx => mailSome(tx, act, post, id));
    written += some;
    if (some < atOnce) break;
  }
  return written;
};

const mailSome = async (tx: Tx, act: Act, post: Post, id: string): Promise<number> => {
  const wave = await sharedWave(tx, id);
  if (wave?.state !== "open") return 0;
  const { door, by, round } = await around(tx, act, wave);
  const people = shuffled(await nextByMail(tx, id, round, atOnce));
  const reached: { person: Addressee; code: string }[] = [];
  for (const person of people) {
    const code = newCode();
    const { name, lang, email } = person;
    const again = isAgain(person, round);
    const told = mailOf(
      writtenTo(wave, by, { name, lang, again, link: post.link(personalPath(door, code)) }),
    );
    const kind = again ? "survey-reminder" : "survey-invitation";
    // The query asks for those with an address.
    const outcome = await post.write(tx, act, { kind, person: null, to: email!, lang, off: null, ...told });
    if (outcome === "full") break;
    reached.push({ person, code });
  }
  await giveCodes(
    tx,
    id,
    reached.map(({ person, code }) => ({ id: person.id, hash: hashOfCode(code) })),
    round,
  );
  return reached.length;
};

/** Writes to everybody of a municipality who is to be written to: invitations and reminders of its open waves. */
export const mailWaves = async (act: Act, post: Post): Promise<void> => {
  for (const id of await read(act, wavesToMail)) await mailInvitations(act, post, id);
};

/** A reminder is for those who were written to before: a letter printed once more in the first round is still the first. */
const isAgain = ({ sent }: Addressee, round: number): boolean => round > 1 && sent > 0;

/** The door of a wave, who asks, and which time those are written to who have not come. */
const around = async (tx: Tx, act: Act, wave: Wave) => {
  const door = await doorCode(tx, wave.id);
  if (door === null) throw new Error("an open wave without a short code");
  return { door, by: (await municipalityOf(tx, act)).name, round: wave.reminded + 1 };
};

const withCodes = async (
  tx: Tx,
  wave: string,
  people: readonly Addressee[],
  round: number,
): Promise<(Addressee & { code: string })[]> => {
  const coded = people.map(one => ({ ...one, code: newCode() }));
  await giveCodes(
    tx,
    wave,
    coded.map(({ id, code }) => ({ id, hash: hashOfCode(code) })),
    round,
  );
  return coded;
};

import { type Act, read } from "../../../platform/act.ts";
import { formats } from "../../../platform/i18n/index.ts";
import { type Compared, compareWordings } from "../questionnaire/rules-compare.ts";
import { missingIn } from "../questionnaire/rules-complete.ts";
import { itemsOf } from "../questionnaire/rules-questionnaire.ts";
import { hashesOf } from "../questionnaire/wording.ts";
import { said } from "../questionnaire-form/said.ts";
import { newestVersions, type Statement, type Version } from "./store.server.ts";

/** How many questionnaires there are, and how many have a frozen version. */
export const countsOf = async (act: Act): Promise<{ all: number; frozen: number }> => {
  const all = await read(act, newestVersions);
  return { all: all.length, frozen: all.filter(({ frozen }) => frozen !== null).length };
};

/** Every questionnaire of the municipality for the list, the last changed first. */
export const listed = async (act: Act) => {
  const f = formats(act.lang);
  return (await read(act, newestVersions)).map(one => ({
    id: one.instrument,
    title: said(one.content.title, act.lang),
    number: one.number,
    isDraft: one.frozenAt === null,
    frozen: one.frozen,
    missing: one.frozenAt === null ? missingIn(one.content).length : 0,
    questions: itemsOf(one.content).length,
    languages: one.content.languages,
    changed: f.dateTimeShort(one.changedAt, act.zone),
  }));
};

/** A question against the versions before, with who says that a break is none. */
export type Held = Compared & { stated: Statement | null };

/** How the questions of a version stand to those frozen before it. */
export const heldAgainst = (
  version: Version,
  versions: readonly Version[],
  statements: readonly Statement[],
): { held: Held[]; gone: { id: string; text: Compared["text"] }[] } => {
  const earlier = versions
    .filter(one => one.frozenAt !== null && one.number < version.number)
    .map(one => ({ number: one.number, hashes: hashesOf(one.content) }));
  const { compared, gone } = compareWordings(hashesOf(version.content), earlier);
  const statedOf = (one: Compared) =>
    (one.state === "break" &&
      statements.find(
        each => each.item === one.id && each.before === one.before && each.hash === one.hash,
      )) ||
    null;
  return { held: compared.map(one => ({ ...one, stated: statedOf(one) })), gone };
};

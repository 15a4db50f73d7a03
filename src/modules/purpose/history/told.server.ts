import type { Lang } from "../../../kernel/lang.ts";
import { type Act, read } from "../../../platform/act.ts";
import { namesOf } from "../../../platform/audit/index.server.ts";
import { formats } from "../../../platform/i18n/index.ts";
import type { Agreement } from "../agreement/rules-agreement.ts";
import { distancesIn, type Level, laidOut } from "../distance/rules-distance.ts";
import { levelName, toldDistance } from "../distance/told.ts";
import { engineName } from "../engine/engines.ts";
import type { Engine } from "../engine/rules-engines.ts";
import { currentOf, type Move, movesBetween, type Version } from "../expectation/rules-expectation.ts";
import { purposes } from "../purposes/rules-purposes.ts";
import { purposeName } from "../purposes/words.ts";
import { texts } from "../texts/index.ts";

/** What happened to one answer, newest first: when, what moved, and who wrote it down. */
export const versionsTold = async (act: Act, versions: readonly Version[]) => {
  const who = await recorders(act, versions);
  return versions
    .map((one, n) => ({
      key: `${one.id} ${one.version}`,
      when: formats(act.lang).day(one.on),
      what: whatOf(one, versions[n - 1], act.lang),
      who: writtenBy(act, one, who),
      current: n === versions.length - 1,
    }))
    .reverse();
};

/** What happened to all that is said of one thing, newest first, and how far apart the levels were after it. */
export const allTold = async (act: Act, versions: readonly Version[], agreements: readonly Agreement[]) => {
  const { lang } = act;
  const t = texts(lang);
  const who = await recorders(act, [...versions, ...agreements]);
  const said = versions.map((one, n) => {
    const before = versions.slice(0, n + 1);
    const laid = laidOut(currentOf(before).map(({ level, said: now }) => ({ level, points: now.points })));
    const apart = distancesIn(laid).map(each => toldDistance(each, lang));
    return {
      at: one.recordedAt,
      key: `${one.id} ${one.version}`,
      when: formats(lang).day(one.on),
      what: `${levelName(one.level, lang)}, ${one.who}: ${whatOf(
        one,
        before.findLast(each => each.id === one.id && each.version === one.version - 1),
        lang,
      )}`,
      who: writtenBy(act, one, who),
      note:
        apart.length === 0
          ? undefined
          : t("history.apart", { list: apart.map(each => `${each.between} ${each.points}`).join("; ") }),
    };
  });
  const agreed = agreements.map(one => ({
    at: one.recordedAt,
    key: `agreement ${one.version}`,
    when: formats(lang).day(one.on),
    what: t(one.version === 1 ? "history.agreed" : "history.agreed-again", {
      text: one.text,
      parties: one.parties,
    }),
    who: writtenBy(act, one, who),
    note: undefined,
  }));
  return [...said, ...agreed]
    .sort((a, b) => b.at.getTime() - a.at.getTime())
    .map(({ at: _, ...line }) => line);
};

type Recorded = { recordedBy: string; recordedAt: Date };

const recorders = (act: Act, all: readonly Recorded[]) =>
  read(act, tx => namesOf(tx, [...new Set(all.map(({ recordedBy }) => recordedBy))]));

const writtenBy = (act: Act, one: Recorded, who: ReadonlyMap<string, string>): string =>
  texts(act.lang)("history.recorded", {
    who: who.get(one.recordedBy) ?? "–",
    when: formats(act.lang).dateTime(one.recordedAt, act.zone),
  });

const whatOf = (one: Version, before: Version | undefined, lang: Lang): string => {
  const t = texts(lang);
  if (!one.said) return t("history.taken-back");
  if (!before?.said) {
    const { points } = one.said;
    const given = purposes
      .filter(purpose => points[purpose] > 0)
      .sort((a, b) => points[b] - points[a])
      .map(purpose => `${purposeName(purpose, lang)} ${points[purpose]}`);
    return given.join(", ");
  }
  const moves = movesBetween(before.said, one.said);
  return moves.length === 0 ? t("history.again") : moves.map(move => moveText(move, lang)).join("; ");
};

const moveText = (move: Move, lang: Lang): string => {
  const t = texts(lang);
  if (move.field === "points") return `${purposeName(move.purpose, lang)} ${move.before} → ${move.after}`;
  const value = (text: string) =>
    text === ""
      ? "–"
      : // What was stored was one of the codes.
        move.field === "engine"
        ? engineName(text as Engine, lang)
        : move.field === "level"
          ? levelName(text as Level, lang)
          : text;
  return `${t(`move.${move.field}`)}: ${value(move.before)} → ${value(move.after)}`;
};

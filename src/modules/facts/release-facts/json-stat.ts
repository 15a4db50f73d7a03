import type { Lang } from "../../../kernel/lang.ts";
import type { Words } from "../questionnaire/rules-questionnaire.ts";
import type { Facts } from "./made.ts";
import { notesOf, titleOf } from "./notes.ts";
import type { FactCube } from "./rules-cube.ts";
import type { Group } from "./rules-layout.ts";
import { decimals, measures } from "./rules-shown.ts";
import { texts } from "./texts/index.ts";

/** What a release says of itself. */
export type About = {
  /** Its id, and who publishes it. */
  release: string;
  publisher: string;
  /** The moment everybody gets it: "2026-12-01T07:00:00Z". */
  due: string;
  /** The address it is published at; its files lie below. */
  address: string;
  /** The address of its licence. */
  licence: string;
  /** The hash of the manifest before it in the series, and the address of a release it corrects. */
  previous: string | null;
  revises?: string;
  /** An example: neither the publisher nor what it publishes is real, and every file that tells what it is says so. */
  invented?: true;
};

/** What every category of the cube is called in a language. */
export type Labels = Record<"item" | "answer" | "group" | "measure" | "wave", Record<string, string>>;

/** Labels in one language; a text that is not there in it stands in the main one. */
export const labelsOf = ({ wave, cube }: Pick<Facts, "wave" | "cube">, lang: Lang): Labels => {
  const t = texts(lang);
  const say = (words: Words, id: string) => words[lang] ?? words[wave.languages[0]!] ?? id;
  const answers: Record<string, string> = { _all: t("cube.all-answers") };
  // An answer id may stand for different words in different questions: those of the first are the dimension's.
  for (const { answers: own } of cube.series)
    for (const { id, label } of own) answers[id] ??= say(wave.roleNames[id] ?? label, id);
  const placed = (place: string) => say(wave.placeNames[place] ?? {}, place);
  const roled = (role: string) => say(wave.roleNames[role] ?? {}, role);
  const grouped = ({ place, role }: Group) =>
    place === null
      ? role === null
        ? t("cube.all")
        : roled(role)
      : role === null
        ? placed(place)
        : `${placed(place)}, ${roled(role)}`;
  return {
    item: Object.fromEntries(cube.series.map(({ id, text }) => [id, say(text, id)])),
    answer: answers,
    group: Object.fromEntries(cube.groups.map(group => [group.id, grouped(group)])),
    measure: Object.fromEntries(measures.map(measure => [measure, t(`measure.${measure}`)])),
    wave: { [cube.period]: cube.period },
  };
};

const dimensions = ["item", "answer", "group", "measure", "wave"] as const;

/**
 * The cube as JSON-stat 2.0. Values are sparse: what is not there was not asked; only the last cell always is, as `x`
 * if so, since readers (pyjstat) take the greatest place for the size. A hidden value is null and its status `h`; shares
 * near the ends are 0.9 with `g` ("at least") and 0.1 with `l` ("at most"), counts with `g` are at least so.
 */
export const jsonStatOf = (facts: Facts, about: About): string => {
  const { wave, cube } = facts;
  const labels = labelsOf(facts, wave.languages[0]!);
  const t = texts(wave.languages[0]!);
  const ids: Record<(typeof dimensions)[number], string[]> = {
    item: cube.series.map(({ id }) => id),
    answer: [...cube.answers],
    group: cube.groups.map(({ id }) => id),
    measure: [...measures],
    wave: [cube.period],
  };
  const head = {
    version: "2.0",
    class: "dataset",
    label: titleOf(wave),
    source: about.publisher,
    updated: about.due,
    id: dimensions,
    size: dimensions.map(one => ids[one].length),
    role: { time: ["wave"], geo: ["group"], metric: ["measure"] },
    dimension: Object.fromEntries(
      dimensions.map(one => [
        one,
        {
          label: t(`dimension.${one}`),
          category: {
            index: Object.fromEntries(ids[one].map((id, position) => [id, position])),
            label: labels[one],
            ...(one === "measure" ? { unit: unitsOf(facts) } : {}),
          },
        },
      ]),
    ),
    note: notesOf(wave, about, wave.languages[0]!),
    extension: { samsyn: extensionOf(facts, about) },
  };
  const { value, status } = sparse(cube, head.size.reduce((product, one) => product * one, 1) - 1);
  return `${JSON.stringify(head).slice(0, -1)},"value":{${value}},"status":{${status}}}\n`;
};

const unitsOf = ({ wave }: Facts) => {
  const t = texts(wave.languages[0]!);
  return Object.fromEntries(
    measures.map(measure => [
      measure,
      { decimals: decimals[measure], ...(measure === "n" ? { base: t("unit.answers") } : {}) },
    ]),
  );
};

const extensionOf = (facts: Facts, about: About) => {
  const { wave, cube, base, layout } = facts;
  const whole = (edge: number) => base.n[edge] === layout.groups[edge]!.population;
  return {
    release: about.release,
    ...(about.invented ? { invented: true } : {}),
    title: wave.questionnaire.title,
    mode: wave.mode,
    threshold: wave.threshold,
    items: Object.fromEntries(
      cube.series.map(({ id, item, stem, kind, answers, scale }) => [
        id,
        {
          ...{ item: item.id, type: item.type, kind, stem: stem.id },
          ...(scale === null ? {} : { scale, polarity: wave.questionnaire.scales[scale]?.polarity }),
          ...(item.type === "number" && item.unit !== undefined ? { unit: item.unit } : {}),
          answers: answers.map(one => one.id),
          ...(scale === null ? {} : { order: answers.filter(one => !one.aside).map(one => one.id) }),
          asides: answers.filter(one => one.aside).map(one => one.id),
          ...(answers.some(one => one.aside) ? { of: "scale" } : {}),
        },
      ]),
    ),
    // In the open it is told where everybody was asked and answered: there is no uncertainty to tell.
    ...(wave.mode === "on-record"
      ? { allAnswered: layout.groups.filter((one, edge) => one.planned && whole(edge)).map(one => one.id) }
      : {}),
    labels: Object.fromEntries(wave.languages.map(lang => [lang, labelsOf(facts, lang)])),
  };
};

const sparse = ({ places, values, statuses }: FactCube, last: number) => {
  const [value, status]: [string[], string[]] = [[], []];
  for (const [i, place] of places.entries()) {
    value.push(`"${place}":${values[i]}`);
    if (statuses[i] !== "") status.push(`"${place}":"${statuses[i]}"`);
  }
  if (!places.includes(last)) {
    value.push(`"${last}":null`);
    status.push(`"${last}":"x"`);
  }
  return { value: value.join(","), status: status.join(",") };
};

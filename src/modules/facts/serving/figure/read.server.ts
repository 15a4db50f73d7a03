import { type Lang, nameIn } from "../../../../kernel/lang.ts";
import {
  type List,
  type LoaderArgs,
  listOf,
  notFound,
  paramOf,
  withinPages,
} from "../../../../platform/http/page.ts";
import { formats } from "../../../../platform/i18n/index.ts";
import { chartOf } from "../../chart/chart.ts";
import type { Facts } from "../../chart/rules-facts.ts";
import { all, answersOf, figuresOf, isOfEverybody, isOfScale, shapeOf } from "../../chart/rules-item.ts";
import { answerNamed, countText, figureText, intervalText, named, type Told } from "../../chart/words.ts";
import { itemsOf, type Questionnaire } from "../../questionnaire/rules-questionnaire.ts";
import { releaseAt } from "../../release/reads.server.ts";
import type { Release } from "../../release/released.ts";
import { toldOf } from "../../release/told.tsx";
import { sizeText } from "../../series/words.ts";
import { type Published, publishedOf } from "../published.server.ts";
import { besideOf } from "./beside.server.ts";
import { answersIn, frameIn, reachedIn } from "./files.server.ts";
import { inhabitantsOf, placeName } from "./places.server.ts";
import { figureAddress } from "./questions.server.ts";
import { groupChoices, groupsAsked, placeOfGroup, rowsOf } from "./rules-rows.ts";
import { sizeShares } from "./rules-size.ts";
import { texts } from "./texts/index.ts";
import { wavesOf } from "./waves.server.ts";

/** What an address of a figure leads to; before its hour, and where it has no such question, to nothing. */
export const figureAt = async (
  args: Pick<LoaderArgs, "context" | "params">,
): Promise<{ release: Release; published: Published; item: string }> => {
  const release = await releaseAt(args);
  const published = await publishedOf(args.context.door.db, release);
  const item = paramOf(args.params, "item");
  if (!published || !Object.hasOwn(published.facts.items, item)) throw notFound();
  return { release, published, item };
};

/** The question as it was asked: what stands above it, its own words, and the line of a matrix. */
export const questionOf = (questionnaire: Questionnaire, facts: Facts, item: string, lang: Lang) => {
  const id = facts.items[item]?.item ?? item;
  const found = itemsOf(questionnaire).find(one => one.item.id === id);
  const line = named(facts, "item", item, lang);
  const stem = found ? nameIn(found.group.stem, lang) : "";
  const whole = found ? nameIn(found.item.text, lang) : line;
  return {
    line,
    above: [stem, ...(whole === line ? [] : [whole])].filter(text => text !== "" && text !== line),
  };
};

const withGroups = (address: string, groups: readonly string[]): string =>
  groups.length === 0 ? address : `${address}?${new URLSearchParams(groups.map(group => ["group", group]))}`;

/** What is measured of a question: a mean of what was given, or shares of its answers. */
export const toldOfItem = (facts: Facts, item: string): Told =>
  shapeOf(facts, item) === "means" ? "mean" : "share";

/** All that a figure's page shows. */
export const readFigure = async (args: LoaderArgs) => {
  const { door, lang, house } = args.context;
  const { release, published, item } = await figureAt(args);
  const { facts, questionnaire } = published;
  const { db } = door;
  const query = new URL(args.request.url).searchParams;
  const ofEverybody = isOfEverybody(facts, item);
  const asked = ofEverybody ? [] : groupsAsked(facts, query.getAll("group"));
  const address = figureAddress(release, item);
  const usual = ofEverybody ? [all] : [all, ...groupChoices(facts, null).roles];
  const shown = asked.length > 0 ? asked : usual;
  const order = Object.keys(facts.items);
  const at = order.indexOf(item);
  const question = questionOf(questionnaire, facts, item, lang);
  const reached = await reachedIn(db, release);
  const told = toldOfItem(facts, item);
  const list = listOf(args.request, { sort: ["place"], size: 100 });
  const chart = chartOf(facts, item, lang, { groups: shown, fit: "fluid" });
  const other = (index: number) => {
    const id = order[index];
    return id === undefined
      ? null
      : { label: named(facts, "item", id, lang), href: figureAddress(release, id) };
  };
  const place = placeOfGroup(asked[0]);
  return {
    lang,
    address,
    release: toldOf(release, lang),
    correctedBy: release.correctedBy,
    question,
    chart,
    rows: tableOf(facts, item, shown, told, lang),
    ofScale: isOfScale(facts, item),
    choices: ofEverybody ? null : choicesOf(facts, address, asked, place, lang),
    reached: reachedRows(facts, reached, shown, lang),
    sizes: sizeRows(await frameIn(db, release), reached, lang),
    waves: await wavesOf(db, release, waveAsked(facts, item, shown[0] ?? all, question.line, lang)),
    beside:
      place === null || asked.length !== 1
        ? null
        : besideOf(facts, item, place, query.get("answer"), address, lang),
    record: facts.mode === "on-record" ? await recordOf(args, release, facts, item, list, lang) : null,
    list,
    previous: other(at - 1),
    next: other(at + 1),
    embed: `<iframe src="${house}${address}/embed?lang=${lang}" title="${question.line.replaceAll('"', "'")}" width="100%" height="640" loading="lazy"></iframe>`,
    table: `${house}/api/v2/tables/${release.id}/data?lang=${lang}&valuecodes[item]=${encodeURIComponent(item)}&valuecodes[answer]=*&valuecodes[ContentsCode]=*&valuecodes[wave]=*`,
  };
};
export type FigureData = Awaited<ReturnType<typeof readFigure>>;

/** Over waves one value is followed: the mean, or the share of the last answer, which is the fullest of a scale. */
const waveAsked = (facts: Facts, item: string, group: string, name: string, lang: Lang) => {
  const { answers } = answersOf(facts, item);
  const mean = toldOfItem(facts, item) === "mean";
  const answer = mean && answers.length === 0 ? all : (answers.at(-1) ?? all);
  const label = answer === all ? name : `${name}: ${answerNamed(facts, item, answer, lang)}`;
  return { item, answer, group, told: mean ? ("mean" as const) : ("share" as const), name: label, lang };
};

const tableOf = (facts: Facts, item: string, groups: readonly string[], told: Told, lang: Lang) => {
  const t = texts(lang);
  const lines = rowsOf(facts, item, groups);
  return lines.map(({ group, answer, figures }) => {
    // Of the question as a whole only how many answered, and the mean of a scale or of numbers, is told.
    const whole = answer === all;
    const what: Told = whole ? "mean" : told;
    const value = figureText(figures[what], what, facts, lang);
    const none = whole && figures.mean.status === "x";
    const counted = figures.n.status === "x" ? figuresOf(facts, item, all, group).n : figures.n;
    return {
      key: `${group} ${answer}`,
      group: named(facts, "group", group, lang),
      answer: whole ? t("table.whole") : answerNamed(facts, item, answer, lang),
      n: countText(counted, facts, lang),
      value: none ? "" : whole && figures.mean.value !== null ? t("table.mean", { value }) : value,
      interval: intervalText(figures, what, lang),
    };
  });
};
export type TableRow = ReturnType<typeof tableOf>[number];

const choicesOf = (
  facts: Facts,
  address: string,
  asked: readonly string[],
  place: string | null,
  lang: Lang,
) => {
  const { roles, pairs, places, ofPlace } = groupChoices(facts, place);
  const choice = (groups: readonly string[]) => ({
    label: groups.map(group => named(facts, "group", group, lang)).join(" – "),
    href: withGroups(address, groups),
    current: groups.length === asked.length && groups.every((group, at) => group === asked[at]),
  });
  return {
    usual: { label: texts(lang)("choices.usual"), href: address, current: asked.length === 0 },
    roles: roles.map(role => choice([role])),
    pairs: pairs.map(choice),
    places: places.map(one => choice([one])).sort((a, b) => formats(lang).compare(a.label, b.label)),
    ofPlace: ofPlace.map(one => choice([one])),
  };
};
export type Choice = ReturnType<typeof choicesOf>["usual"];

const reachedRows = (
  facts: Facts,
  reached: Awaited<ReturnType<typeof reachedIn>>,
  groups: readonly string[],
  lang: Lang,
) => {
  const f = formats(lang);
  const number = (value: number | null) => (value === null ? "" : f.number(value));
  return groups.flatMap(group => {
    const one = reached.find(line => line.group === group);
    if (!one) return [];
    const told = { value: one.answered, ...(one.status && { status: one.status }) };
    return [
      {
        key: group,
        group: named(facts, "group", group, lang),
        eligible: number(one.eligible),
        invited: number(one.invited),
        answered: countText(told, facts, lang),
        rate: one.rate === null ? "" : f.percent(one.rate),
      },
    ];
  });
};
export type ReachedRow = ReturnType<typeof reachedRows>[number];

const sizeRows = (
  frame: Awaited<ReturnType<typeof frameIn>>,
  reached: Awaited<ReturnType<typeof reachedIn>>,
  lang: Lang,
) => {
  const f = formats(lang);
  const t = texts(lang);
  return sizeShares(frame, reached, inhabitantsOf).map(one => ({
    key: String(one.size.from),
    size: sizeText(one.size, lang),
    places: f.number(one.places),
    eligible: f.number(one.eligible),
    ofFrame: f.percent(one.ofFrame),
    answered: one.answered === null ? t("sizes.untold") : f.number(one.answered),
    ofAnswered: one.ofAnswered === null ? t("sizes.untold") : f.percent(one.ofAnswered),
  }));
};
export type SizeRow = ReturnType<typeof sizeRows>[number];

const recordOf = async (
  { context }: LoaderArgs,
  release: Release,
  facts: Facts,
  item: string,
  list: List,
  lang: Lang,
) => {
  const answers = await answersIn(context.door.db, release, item);
  withinPages(list, answers.length);
  return {
    total: answers.length,
    rows: answers.slice(list.skip, list.skip + list.size).map(({ place, office, part, answer }, at) => ({
      key: String(list.skip + at),
      place: placeName(place) ?? place,
      office: named(facts, "group", `role:${office}`, lang).replace(/^role:/, ""),
      part: part === "" ? "" : answerNamed(facts, item, part, lang),
      answer: answerNamed(facts, item, answer, lang),
    })),
  };
};
export type RecordRow = Awaited<ReturnType<typeof recordOf>>["rows"][number];

import { externalIdLine } from "../../../kernel/external-id.ts";
import { isId } from "../../../kernel/ids.ts";
import type { Day } from "../../../kernel/period.ts";
import { inOrder } from "../../../kernel/text.ts";
import type { Act } from "../../../platform/act.ts";
import type { OutCell, OutSheet } from "../../../platform/files/index.ts";
import { formats } from "../../../platform/i18n/index.ts";
import { kinds } from "../addresses.ts";
import { reportLooseEnds } from "../consistency/actions.server.ts";
import { shapeOf } from "../history/reads.server.ts";
import type { Attributes } from "../history/rules-slices.ts";
import { historySight } from "../history/sight.server.ts";
import { happensIn, type Names, saysIn, titleOf, valueIn } from "../history/words.ts";
import { seePerson } from "../person/reads.server.ts";
import type { Holding } from "../responsibility/reads.server.ts";
import { thingsNamed, thingsOfUnit } from "../responsibility/things.server.ts";
import { dutyWord } from "../responsibility/words.ts";
import { tell, texts } from "../texts/index.ts";
import { seeUnitKnownAt } from "../unit/known.server.ts";
import { seeUnit } from "../unit/reads.server.ts";

/** One line of a page: which part it stands in, what it is, what it says, and since and until when. */
type Line = [part: string, what: string, says: OutCell, from?: Day | null, to?: Day | null];

/** The page of a unit or person, a history, or what does not hang together, as one table; null when there is none. */
export const pageSheet = async (
  act: Act,
  what: string,
  day: Day,
  knownOn: Day | undefined,
): Promise<OutSheet | null> => {
  if (what === "loose-ends") return knownOn ? null : looseSheet(act);
  const [, page = "", kind = "", id = ""] =
    /^(units|people|history)-(?:(units|people|positions)-)?(.+)$/.exec(what) ?? [];
  if (!isId(id)) return null;
  if (page === "history") return historySheet(act, kind, id, knownOn ?? act.today);
  if (page === "units") return unitSheet(act, id, day, knownOn);
  return knownOn ? null : personSheet(act, id, day);
};

const unitSheet = async (act: Act, id: string, day: Day, knownOn: Day | undefined) => {
  const sight = await (knownOn ? seeUnitKnownAt(act, id, day, knownOn) : seeUnit(act, id, day));
  if (!sight?.unit) return null;
  const t = texts(act.lang);
  const { manager, externalIds, positions, duties, children } = sight;
  const groups = knownOn ? [] : await thingsOfUnit(act, id, day);
  return table(act, sight.unit.name, [
    ...facts(act, t("unit.facts"), sight.unit, shapeOf.unit.all, Object.fromEntries(sight.names)),
    ...externalIds.map((one): Line => [t("ids.term"), one.scheme, externalIdLine(one), one.from, one.to]),
    ...(manager ? [dutyLine(act, t("manager.title"), manager.holding)] : []),
    ...positions.map(
      (one): Line => [
        t("sheet.position"),
        one.title,
        one.person ? (one.personName ?? t("person.erased")) : t("position.vacant"),
      ],
    ),
    ...duties.map(duty => dutyLine(act, t("export.duties"), duty)),
    ...groups.flatMap(group => group.things.map((thing): Line => [group.what, thing.title, null])),
    ...children.map((child): Line => [t("export.below"), child.name, t(`unit-type.${child.type}`)]),
  ]);
};

const personSheet = async (act: Act, id: string, day: Day) => {
  const sight = await seePerson(act, id, day);
  const there = sight?.person ?? sight?.slices.at(-1)?.value;
  if (!sight || !there) return null;
  const t = texts(act.lang);
  const { erased, externalIds, stays, duties, unitNames } = sight;
  const things = await thingsNamed(
    act,
    duties.map(duty => duty.object),
  );
  const name = titleOf("person", there) || t("person.erased");
  return table(act, name, [
    ...(erased ? [] : facts(act, t("person.facts"), there, shapeOf.person.all, {})),
    ...externalIds.map((one): Line => [t("ids.term"), one.scheme, externalIdLine(one), one.from, one.to]),
    ...stays.map((one): Line => [t("person.positions"), one.title, one.unitName, one.from, one.to]),
    ...duties.map(
      (one): Line => [
        t("export.duties"),
        dutyWord(one.kind, act.lang),
        unitNames[one.object] ?? things[one.object]?.title ?? null,
        one.from,
        one.to,
      ],
    ),
  ]);
};

const facts = (act: Act, part: string, value: Attributes, names: readonly string[], called: Names): Line[] =>
  names
    .filter(name => value[name] != null)
    .map(name => [
      part,
      texts(act.lang)(`attribute.${name}` as "attribute.name"),
      valueIn(act.lang, name, value[name] ?? null, called),
    ]);

const dutyLine = (act: Act, part: string, duty: Holding): Line => [
  part,
  dutyWord(duty.kind, act.lang),
  [duty.personName ?? texts(act.lang)("position.vacant"), duty.title].filter(Boolean).join(", "),
  duty.from,
  duty.to,
];

/** Everything recorded of one thing until a day, and what was true by it: each stretch of days with its values. */
const historySheet = async (act: Act, folder: string, id: string, knownOn: Day) => {
  const kind = kinds[folder];
  const sight = kind ? await historySight(act, kind, id, { asOf: knownOn, asKnownAt: knownOn }) : null;
  if (!kind || !sight) return null;
  const t = texts(act.lang);
  const { instant, names, slices } = sight;
  const recorded = [...sight.registrations, ...sight.others]
    .filter(one => one.recordedAt <= instant)
    .sort((a, b) => inOrder(a.recordedAt, b.recordedAt));
  const shape = shapeOf[kind];
  const last = slices.at(-1)?.value;
  const said = (value: Attributes) =>
    shape.all
      .filter(name => value[name] != null)
      .map(
        name =>
          `${t(`attribute.${name}` as "attribute.name")}: ${valueIn(act.lang, name, value[name] ?? null, names)}`,
      )
      .join("; ");
  return table(act, (last && titleOf(kind, last)) || t(`kind.${kind}`), [
    ...slices.map(
      (one): Line => [t("history.true"), titleOf(kind, one.value), said(one.value), one.from, one.to],
    ),
    ...sight.moments
      .filter(one => one.into ?? one.taken)
      .map((one): Line => [t("history.true"), "", happensIn(act.lang, one, names), one.on]),
    ...recorded.map(
      (one): Line => [
        t("history.knew"),
        [
          one.version === 1 ? t("verb.begun") : t(`verb.${one.verb}`),
          one.who ?? t("history.someone"),
          formats(act.lang).dateTime(new Date(one.recordedAt), act.zone),
        ].join(", "),
        [...saysIn(act.lang, one, names), ...(one.reason ? [`${t("history.why")}: ${one.reason}`] : [])].join(
          "; ",
        ),
      ],
    ),
  ]);
};

const looseSheet = async (act: Act): Promise<OutSheet> => {
  const t = texts(act.lang);
  const loose = await reportLooseEnds(act);
  return table(
    act,
    t("export.loose"),
    loose.map(one => [
      one.kind === "thing" ? (one.what ?? "") : t(`kind.${one.kind}`),
      one.kind === "responsibility" ? dutyWord(one.name, act.lang) : one.name,
      tell(one.refusal, act.lang),
    ]),
  );
};

const table = (act: Act, name: string, lines: readonly Line[]): OutSheet => {
  const t = texts(act.lang);
  const day = (one: Day | null | undefined): OutCell => (one ? { date: one } : null);
  return {
    // What a sheet may be called.
    name: name.replace(/[[\]:*?/\\]/g, " ").slice(0, 31),
    keys: ["part", "what", "says", "from", "to"],
    headers: [t("export.part"), t("export.what"), t("export.says"), t("column.from"), t("column.unit.to")],
    rows: lines.map(([part, what, says, from, to]) => [part, what, says, day(from), day(to)]),
  };
};

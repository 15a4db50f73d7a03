import { addDays } from "../../../kernel/period.ts";
import { type ContractFacts, contractFacts, endingUnsaid, mayRunOn } from "../contract/facts.ts";
import type { ActCandidate } from "../contract/rules-act-now.ts";
import { texts as ownTexts } from "../contract/texts/index.ts";
import { gapsText, mayHide } from "../contract/words.ts";
import { contractYear } from "../contract/year.ts";
import { collisionsText } from "../initiative/load.server.ts";
import { changeLoad } from "../initiative/load.ts";
import { textOf } from "../register/landscape.ts";
import { inOrderOf, titleOf } from "../register/title.ts";
import { dayAsked, futureOf } from "../system-use/future.ts";
import { texts } from "../texts/index.ts";
import { sheet, type Table } from "./sheet.ts";

/** The contracts of the page: of the month asked for, else of the year with all that waits. */
export const contractYearTable: Table = (landscape, lang, query) => {
  const t = texts(lang);
  const { month, inTime, late, wheel, inUse, ended } = contractYear(landscape, query, lang);
  const dues = month ? wheel.months[month - 1]! : [...late, ...inTime, ...wheel.months.flat()];
  const dated = new Set(dues.map(({ id }) => id));
  const unsaid = new Set([...mayRunOn(landscape), ...endingUnsaid(landscape)].map(({ id }) => id));
  const others = month
    ? []
    : [
        ...inUse.map(({ facts }) => facts),
        ...ended,
        ...wheel.undated,
        // Its notice may be due in this year, or its purchase should begin, though its day to act is in another.
        ...contractFacts(landscape).filter(({ id }) => unsaid.has(id)),
      ].filter(({ id }) => !dated.has(id));
  // A contract to act on now stands in its month too; one that missed a day stands by that and by its next.
  const shown = new Map(
    [...dues, ...others.map(one => ({ ...one, due: one.actNow.first }))].map(one => [
      `${one.id} ${one.due?.day}`,
      one,
    ]),
  );
  const over = new Set(inUse.map(({ id }) => id));
  type Row = ContractFacts & { due: ActCandidate | null };
  const reason = ({ due, ...facts }: Row) =>
    over.has(facts.id)
      ? ownTexts(lang)("in-use.title")
      : due
        ? [t(`act.${due.reason}`), mayHide(facts, lang)].filter(Boolean).join(" · ")
        : gapsText(facts, lang) || null;
  const row = (one: Row) => [
    titleOf(landscape, one.id),
    one.due ? { date: one.due.day } : null,
    reason(one),
    one.due?.overdueDays ?? null,
    titleOf(landscape, textOf(one.thing, "supplier")),
    one.thing.values.validTo ? { date: addDays(textOf(one.thing, "validTo"), -1) } : null,
    one.yearlyAmount > 0 ? one.yearlyAmount / 100 : null,
  ];
  return sheet(
    t("year.title"),
    [
      ["contract", t("year.contract")],
      ["act-by", t("year.act-by")],
      ["reason", t("year.reason")],
      ["days-late", t("year.days-late")],
      ["supplier", t("year.supplier")],
      ["last-day", t("year.last-day")],
      ["yearly", t("year.yearly")],
    ],
    inOrderOf(landscape, lang, [...shown.values()], ({ id, due }) => [due?.day ?? "9", id]).map(row),
  );
};

export const loadTable: Table = (landscape, lang, query) => {
  const t = texts(lang);
  const unit = query.get("unit") ?? "";
  return sheet(
    t("load.figure"),
    [
      ["unit", t("kind.unit")],
      ["quarter", t("load.quarter")],
      ["points", t("load.points")],
      ["initiatives", t("load.initiative")],
      ["collisions", t("load.collisions")],
    ],
    changeLoad(landscape)
      .cells.filter(cell => unit === "" || cell.unitId === unit)
      .map(cell => [
        titleOf(landscape, cell.unitId),
        cell.quarter,
        cell.load,
        cell.hits.map(hit => titleOf(landscape, hit.initiativeId)).join("; "),
        collisionsText(landscape, cell, lang) || null,
      ]),
  );
};

export const futureTable: Table = (landscape, lang, query) => {
  const t = texts(lang);
  const { uses, uncovered, unmeasured } = futureOf(landscape, dayAsked(landscape, query));
  const without = new Set(uncovered);
  return sheet(
    t("future.title"),
    [
      ["system", t("quality.system")],
      ["state", t("load.what")],
      ["from", t("future.from")],
      ["initiative", t("load.initiative")],
      ["contract", t("future.contract")],
      ["guess", t("future.guess")],
    ],
    uses.map(use => [
      titleOf(landscape, use.id),
      t(`future.${use.state}`),
      use.on ? { date: use.on } : null,
      use.initiativeId ? titleOf(landscape, use.initiativeId) : null,
      without.has(use.id) ? t("future.no-contract") : null,
      use.initiativeId && unmeasured.has(use.initiativeId) ? t("future.if-short") : null,
    ]),
  );
};

import { nameIn } from "../../../kernel/lang.ts";
import { formats } from "../../../platform/i18n/index.ts";
import { notSaidIn, type OverlookedCode, overlookedIn } from "../overlooked/facts.ts";
import { dutyNote, factWords } from "../overlooked/show.ts";
import { texts as overlookedTexts } from "../overlooked/texts/index.ts";
import { items, recordOf } from "../processing/facts.ts";
import { processing } from "../processing/noun.ts";
import { texts as processingTexts } from "../processing/texts/index.ts";
import { gapsAsked } from "../processor-agreement/show.ts";
import { texts as agreementTexts } from "../processor-agreement/texts/index.ts";
import { textOf } from "../register/landscape.ts";
import { fieldText, show } from "../register/show.ts";
import { inOrderOf, titleOf } from "../register/title.ts";
import { dutiesIn } from "../source/cover.ts";
import { systemUse } from "../system-use/noun.ts";
import { qualityIn } from "../system-use/quality.ts";
import { texts } from "../texts/index.ts";
import { sheet, type Table } from "./sheet.ts";

/** What the page tells: what is found, of how many nobody has said what a list is made from, and overlaps that are meant. */
export const overlookedTable: Table = (landscape, lang) => {
  const t = texts(lang);
  const own = overlookedTexts(lang);
  const title = (id: string) => titleOf(landscape, id);
  const { total, ...notSaid } = notSaidIn(landscape);
  return sheet(
    t("overlooked.title"),
    [
      ["what", t("load.what")],
      ["thing", t("impact.thing")],
      ["more", t("import.notes")],
    ],
    [
      ...overlookedIn(landscape).flatMap(({ code, rows }) =>
        rows.map(({ ids: [first, ...more], duty }) => [
          t(`overlooked.${code}`),
          title(first!),
          [...more.map(title), ...(duty ? [dutyNote(duty, lang)] : [])].join("; "),
        ]),
      ),
      ...Object.entries(notSaid).flatMap(([code, n]) =>
        n > 0
          ? // `notSaidIn` answers by the codes of lists.
            [[own("not-said", { words: factWords(code as OverlookedCode, lang), n, total }), null, null]]
          : [],
      ),
      ...landscape.meantOverlaps.map(({ one, other, reason }) => [
        own("meant.title"),
        title(one),
        [title(other), reason].join("; "),
      ]),
    ],
  );
};

export const recordTable: Table = (landscape, lang) => {
  const t = texts(lang);
  const fields = [
    "jointControllers",
    "purposes",
    "dataSubjects",
    "dataCategories",
    "pairs",
    "recipients",
    "thirdCountries",
    "transferBasis",
    "retention",
    "retentionNotPossible",
    "security",
    "securityNotDescribed",
    "notApplicable",
    "legalBasis",
  ];
  return sheet(
    t("record.title"),
    [
      ["activity", t("record.activity")],
      ["controller", t("record.lack.controller")],
      ["officer", t("record.officer-words")],
      ...fields.map((field): [string, string] => [field, fieldText(processing, field, lang)]),
      ...items.map((item): [string, string] => [item, t(`record.item.${item}`)]),
    ],
    recordOf(landscape).activities.map(({ thing, activity, completeness: whole }) => {
      // What follows from systems, data sets and assessments stands here, too.
      const said: Record<string, string | null> = {
        purposes: activity.purposes.join("\n"),
        dataCategories: activity.dataCategories.join(", "),
        recipients: [...new Set(activity.recipients.map(({ name }) => name))].join("; "),
        security: activity.security.measures,
      };
      return [
        titleOf(landscape, thing.id),
        nameIn(landscape.controller, lang),
        landscape.protectionOfficer?.name ?? null,
        ...fields.map(
          field =>
            (field in said
              ? said[field]
              : show(landscape, processing, field, thing.values[field] ?? null, lang)) || null,
        ),
        ...items.map(item => t(`record.status.${whole.items[item].status}`)),
      ];
    }),
  );
};

/** The record kept for other controllers (art. 30(2)). */
export const recordForOthersTable: Table = (landscape, lang) => {
  const t = texts(lang);
  const own = processingTexts(lang);
  const fields = ["onBehalfOf", "purposes", "dataCategories", "thirdCountries", "transferBasis", "security"];
  return sheet(
    own("processor.title"),
    [
      ["activity", t("record.activity")],
      ["processor", own("processor.a")],
      ...fields.map((field): [string, string] => [field, fieldText(processing, field, lang)]),
    ],
    recordOf(landscape).forOthers.map(({ thing }) => [
      titleOf(landscape, thing.id),
      nameIn(landscape.controller, lang),
      ...fields.map(field => show(landscape, processing, field, thing.values[field] ?? null, lang) || null),
    ]),
  );
};

export const qualityTable: Table = (landscape, lang, query) => {
  const t = texts(lang);
  const list = { sort: "answered", descending: false, filters: Object.fromEntries(query) };
  return sheet(
    t("quality.title"),
    [
      ["system", t("quality.system")],
      ["answered", t("quality.column")],
      ["gaps", t("quality.gaps")],
      ["attested-by", t("quality.attested")],
      ["attested-on", t("quality.attested-on")],
      ["state", t("record.status")],
      ["age", t("quality.age")],
    ],
    qualityIn(landscape, list, lang).map(row => [
      row.title,
      row.answered,
      formats(lang).list(row.gaps.map(gap => fieldText(systemUse, gap, lang))) || null,
      row.attested?.by ?? null,
      row.attested ? { date: row.attested.on } : null,
      t(`attested.state.${row.state}`),
      row.oldest ? { date: row.oldest } : null,
    ]),
  );
};

export const dutiesTable: Table = (landscape, lang) => {
  const t = texts(lang);
  return sheet(
    t("duties.title"),
    [
      ["duty", t("duties.duty")],
      ["deadline", t("duties.deadline")],
      ["cover", t("duties.cover")],
      ["initiative", t("load.initiative")],
      ["law", t("duties.law")],
      ["publisher", t("duties.publisher")],
    ],
    inOrderOf(landscape, lang, dutiesIn(landscape), ({ item }) => [item.deadline, item.id]).map(
      ({ item, cover }) => {
        const { thing } = landscape.byId.get(item.id)!;
        return [
          titleOf(landscape, item.id),
          { date: item.deadline },
          t(`duties.${cover.code}`),
          "initiativeId" in cover
            ? [cover.initiativeId, ...(cover.also ?? [])].map(id => titleOf(landscape, id)).join("; ")
            : null,
          textOf(thing, "legalSource") || null,
          titleOf(landscape, textOf(thing, "source")) || null,
        ];
      },
    ),
  );
};

/** What is missing or late with processors, as the page is narrowed down. */
export const agreementsTable: Table = (landscape, lang, query) => {
  const t = agreementTexts(lang);
  return sheet(
    t("title"),
    [
      ["processor", t("processor")],
      ["about", t("about")],
      ["missing", t("missing")],
      ["when", t("when")],
      ["days-late", texts(lang)("year.days-late")],
      ["close", t("close")],
    ],
    gapsAsked(landscape, query, lang).map(row => [
      row.processor.title,
      row.about,
      row.missing,
      row.when || null,
      row.daysLate,
      row.close.label,
    ]),
  );
};

import { type Lang, nameIn } from "../../../kernel/lang.ts";
import type { OutSheet } from "../../../platform/files/index.ts";
import { formats } from "../../../platform/i18n/index.ts";
import { contractFacts } from "../contract/facts.ts";
import { contract } from "../contract/noun.ts";
import { graphOf, kindOfNoun, nounOfKind } from "../impact/graph.ts";
import { type Depth, impactOf, keyOf } from "../impact/rules.ts";
import { changeLoad } from "../initiative/load.ts";
import { matrices, matrixOf } from "../matrix/matrix.ts";
import { livingUses, overlookedIn } from "../overlooked/facts.ts";
import { items, recordOf } from "../processing/facts.ts";
import { processing } from "../processing/noun.ts";
import { texts as processingTexts } from "../processing/texts/index.ts";
import { type Landscape, numberOf, textOf } from "../register/landscape.ts";
import { completeness } from "../register/rules.ts";
import { fieldText, nounsText, show } from "../register/show.ts";
import { titleOf } from "../register/title.ts";
import { systemUse } from "../system-use/noun.ts";
import { texts } from "../texts/index.ts";

type Table = (landscape: Landscape, lang: Lang) => OutSheet;

const sheet = (name: string, columns: readonly [string, string][], rows: OutSheet["rows"]): OutSheet => ({
  name: name.slice(0, 31),
  keys: columns.map(([key]) => key),
  headers: columns.map(([, header]) => header),
  rows,
});

/** The views that can be taken away as a table, by the name of their page. */
export const viewTables: Record<string, Table> = {
  "contract-year": (landscape, lang) => {
    const t = texts(lang);
    return sheet(
      t("year.title"),
      [
        ["contract", t("year.contract")],
        ["act-by", t("year.act-by")],
        ["reason", t("year.reason")],
        ["supplier", t("year.supplier")],
        ["last-day", t("year.last-day")],
        ["yearly", t("year.yearly")],
      ],
      contractFacts(landscape).map(({ id, thing, actNow }) => [
        titleOf(landscape, id),
        actNow.first ? { date: actNow.first.day } : null,
        actNow.first ? t(`act.${actNow.first.reason}`) : actNow.gaps.map(gap => gap.field).join(", "),
        titleOf(landscape, textOf(thing, "supplier")),
        show(landscape, contract, "validTo", thing.values.validTo ?? null, lang) || null,
        numberOf(thing, "yearlyCost") === null ? null : numberOf(thing, "yearlyCost")! / 100,
      ]),
    );
  },
  load: (landscape, lang) => {
    const t = texts(lang);
    const { cells } = changeLoad(landscape);
    return sheet(
      t("load.figure"),
      [
        ["unit", t("kind.unit")],
        ["quarter", t("load.quarter")],
        ["points", t("load.points")],
        ["initiatives", t("load.initiative")],
      ],
      cells.map(cell => [
        titleOf(landscape, cell.unitId),
        cell.quarter,
        cell.load,
        cell.hits.map(hit => titleOf(landscape, hit.initiativeId)).join("; "),
      ]),
    );
  },
  overlooked: (landscape, lang) => {
    const t = texts(lang);
    return sheet(
      t("overlooked.title"),
      [
        ["what", t("load.what")],
        ["thing", t("impact.thing")],
        ["more", t("import.notes")],
      ],
      overlookedIn(landscape).flatMap(({ code, rows }) =>
        rows.map(({ ids }) => [
          t(`overlooked.${code}`),
          titleOf(landscape, ids[0]!),
          ids
            .slice(1)
            .map(id => titleOf(landscape, id))
            .join("; "),
        ]),
      ),
    );
  },
  record: (landscape, lang) => {
    const t = texts(lang);
    const fields = [
      "purposes",
      "dataSubjects",
      "dataCategories",
      "recipients",
      "thirdCountries",
      "retention",
      "security",
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
      recordOf(landscape).activities.map(({ thing, activity, completeness: whole }) => [
        titleOf(landscape, thing.id),
        nameIn(landscape.controller, lang),
        landscape.protectionOfficer?.name ?? null,
        ...fields.map(
          field =>
            (field === "recipients"
              ? activity.recipients.map(({ name }) => name).join("; ")
              : show(landscape, processing, field, thing.values[field] ?? null, lang)) || null,
        ),
        ...items.map(item => t(`record.status.${whole.items[item].status}`)),
      ]),
    );
  },
  "record-for-others": (landscape, lang) => {
    const t = texts(lang);
    const own = processingTexts(lang);
    const fields = [
      "onBehalfOf",
      "purposes",
      "dataCategories",
      "thirdCountries",
      "transferBasis",
      "security",
    ];
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
  },
  quality: (landscape, lang) => {
    const t = texts(lang);
    return sheet(
      t("quality.title"),
      [
        ["system", t("quality.system")],
        ["answered", t("quality.column")],
        ["gaps", t("quality.gaps")],
        ["attested", t("quality.attested")],
      ],
      livingUses(landscape).map(use => {
        const { answered, gaps } = completeness(systemUse, use);
        return [
          titleOf(landscape, use.id),
          answered,
          formats(lang).list(gaps.map(gap => fieldText(systemUse, gap, lang))),
          landscape.attestations.get(use.id)?.on ?? null,
        ];
      }),
    );
  },
};

export const matrixTable = (landscape: Landscape, kind: string, lang: Lang): OutSheet | undefined => {
  const known = matrices.find(name => name === kind);
  if (!known) return undefined;
  const { links } = matrixOf(landscape, known);
  const columns = [...new Set([...links.values()].flatMap(cells => [...cells.keys()]))];
  return sheet(
    texts(lang)(`matrix.${known}`),
    [["row", ""], ...columns.map((id): [string, string] => [`c${id}`, titleOf(landscape, id)])],
    [...links].map(([id, cells]) => [
      titleOf(landscape, id),
      ...columns.map(column => (cells.has(column) ? cells.get(column) || "x" : null)),
    ]),
  );
};

export const impactTable = (
  landscape: Landscape,
  id: string,
  depth: Depth,
  lang: Lang,
): OutSheet | undefined => {
  const kind = kindOfNoun(landscape.byId.get(id)?.noun ?? "");
  if (!kind) return undefined;
  const t = texts(lang);
  const graph = graphOf(landscape);
  return sheet(
    t("impact.title"),
    [
      ["thing", t("impact.thing")],
      ["kind", t("impact.kind")],
      ["why", t("load.what")],
      ["path", t("impact.path")],
    ],
    impactOf(graph, keyOf({ kind, id }), { direction: "down", depth }).map(({ thing, why, path }) => [
      thing.name,
      thing.kind === "unit" ? t("kind.unit") : nounsText(nounOfKind(thing.kind), lang),
      t(`impact.${why}`),
      path.map(step => graph.things.get(step.to)?.name ?? "").join(" → "),
    ]),
  );
};

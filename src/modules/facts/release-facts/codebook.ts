import type { Lang } from "../../../kernel/lang.ts";
import { xml } from "../../../platform/files/escape.ts";
import type { Words } from "../questionnaire/rules-questionnaire.ts";
import type { About } from "./json-stat.ts";
import type { Facts } from "./made.ts";
import { descriptionOf } from "./notes.ts";
import type { FactCube } from "./rules-cube.ts";
import type { Counted, Series } from "./rules-series.ts";
import { measures } from "./rules-shown.ts";
import { texts } from "./texts/index.ts";

type Attributes = Record<string, string | undefined>;

const tag = (name: string, attributes: Attributes, ...inner: string[]): string => {
  const written = Object.entries(attributes)
    .map(([key, value]) => (value === undefined ? "" : ` ${key}="${xml(value)}"`))
    .join("");
  return inner.length === 0 ? `<${name}${written}/>` : `<${name}${written}>${inner.join("")}</${name}>`;
};

/** A codebook in DDI-Codebook 2.5; a share that is not told as it is has no `catStat`. */
export const codebookOf = (facts: Facts, about: About): string => {
  const { wave } = facts;
  const main = wave.languages[0]!;
  const t = texts(main);
  const say = (name: string, words: Words, attributes: Attributes = {}) =>
    wave.languages.flatMap(lang => {
      const text = words[lang];
      return text ? [tag(name, { ...attributes, "xml:lang": lang }, xml(text))] : [];
    });
  const told = (name: string, text: string) => tag(name, {}, xml(text));
  const [title, ...otherTitles] = wave.languages.flatMap(lang => {
    const text = wave.questionnaire.title[lang];
    return text ? [[lang, text] as const] : [];
  });
  const study = tag(
    "stdyDscr",
    {},
    tag(
      "citation",
      {},
      tag(
        "titlStmt",
        {},
        tag(
          "titl",
          { "xml:lang": title?.[0] },
          xml(`${title?.[1] ?? wave.questionnaire.id}, ${wave.period}`),
        ),
        ...otherTitles.map(([lang, text]) =>
          tag("parTitl", { "xml:lang": lang }, xml(`${text}, ${wave.period}`)),
        ),
        tag("IDNo", { agency: "URN" }, xml(`urn:uuid:${about.release}`)),
      ),
      tag("rspStmt", {}, told("AuthEnty", about.publisher)),
      tag("prodStmt", {}, told("producer", about.publisher)),
      tag(
        "distStmt",
        {},
        told("distrbtr", about.publisher),
        tag("distDate", { date: about.due.slice(0, 10) }, xml(about.due.slice(0, 10))),
      ),
      tag("holdings", { URI: about.address }),
    ),
    tag(
      "stdyInfo",
      {},
      ...wave.languages.map(lang =>
        tag("abstract", { "xml:lang": lang }, xml(descriptionOf(wave, about, lang))),
      ),
      tag(
        "sumDscr",
        {},
        tag("collDate", { date: wave.period, event: "single" }, xml(wave.period)),
        ...wave.languages.map(lang =>
          tag("anlyUnit", { "xml:lang": lang }, xml(texts(lang)(`codebook.unit.${wave.mode}`))),
        ),
      ),
    ),
    tag(
      "method",
      {},
      tag(
        "dataColl",
        {},
        ...wave.languages.map(lang => tag("sampProc", { "xml:lang": lang }, xml(samplingOf(facts, lang)))),
        ...wave.languages.map(lang =>
          tag("weight", { "xml:lang": lang }, xml(texts(lang)("codebook.weights"))),
        ),
      ),
      tag("anlyInfo", {}, told("respRate", responseRate(facts) ?? t("codebook.rate-in-file"))),
    ),
    tag("dataAccs", {}, tag("useStmt", {}, told("conditions", about.licence))),
  );
  const file = tag(
    "fileDscr",
    { ID: "F1" },
    tag("fileTxt", {}, told("fileName", "cube.csv"), told("fileType", "text/csv; charset=utf-8")),
  );
  const shares = sharesOfAll(facts.cube);
  const variables = facts.cube.series.flatMap((series, item) =>
    variablesOf(series).map(variable => variableOf(variable, { facts, say, shares: shares.get(item) })),
  );
  const names: Attributes = {
    xmlns: "ddi:codebook:2_5",
    "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
    "xsi:schemaLocation":
      "ddi:codebook:2_5 http://www.ddialliance.org/Specification/DDI-Codebook/2.5/XMLSchema/codebook.xsd",
    version: "2.5",
    "xml:lang": main,
  };
  const parts = [study, file, tag("dataDscr", {}, ...variables)].join("\n");
  return `<?xml version="1.0" encoding="UTF-8"?>\n${tag("codeBook", names, parts)}\n`;
};

/** Who was invited: everybody, or as many of the frame as the wave says. */
const samplingOf = ({ layout }: Facts, lang: Lang): string => {
  const { population, most: invited } = layout.groups[0]!;
  return invited === population
    ? texts(lang)("codebook.sampling.all")
    : texts(lang)("codebook.sampling.some", { invited, population });
};

const responseRate = ({ base, layout }: Facts): string | null =>
  base.levels[0] === 0 ? `${Math.round((1000 * base.n[0]!) / layout.groups[0]!.most) / 10} %` : null;

type Variable = { id: string; series: Series; part: Counted | null; answers: readonly Counted[] };

/** A variable a line; where several may be ticked or points shared out, one an option. */
const variablesOf = (series: Series): Variable[] => {
  const { id, kind, answers } = series;
  if (kind === "shares") return [{ id, series, part: null, answers }];
  const whole = { id, series, part: null, answers: [] };
  if (kind === "count" || answers.length === 0) return [whole];
  return answers.map(part => ({ id: `${id}.${part.id}`, series, part, answers: [] }));
};

type Say = (name: string, words: Words, attributes?: Attributes) => string[];

const variableOf = (
  { id, series, part, answers }: Variable,
  { facts, say, shares }: { facts: Facts; say: Say; shares: ReadonlyMap<string, number> | undefined },
): string => {
  const question = [...say("preQTxt", series.stem.stem), ...say("qstnLit", series.text)];
  const label = (words: Words, lang: Lang) =>
    part?.label[lang] ? `${words[lang]}: ${part.label[lang]}` : words[lang];
  const labels: Words = Object.fromEntries(
    facts.wave.languages.flatMap(lang => (series.text[lang] ? [[lang, label(series.text, lang)]] : [])),
  );
  return `\n${tag(
    "var",
    { ID: `V_${id.replace(/[^A-Za-z0-9._-]/g, "_")}`, name: id, files: "F1", nature: natureOf(series) },
    ...say("labl", labels),
    tag("qstn", {}, ...question),
    ...facts.wave.languages.map(lang =>
      tag("universe", { "xml:lang": lang }, xml(universeOf(facts, series, lang))),
    ),
    ...answers.map(answer => categoryOf(answer, say, shares?.get(answer.id))),
    tag("varFormat", { type: series.kind === "means" ? "numeric" : "character" }),
  )}`;
};

/** By it, readers tell a question with answers of their own from a text or a number. */
const natureOf = ({ kind, item }: Series): string | undefined => {
  if (kind === "means") return "ratio";
  if (kind === "count") return undefined;
  return item.type === "scale" || item.type === "matrix" ? "ordinal" : "nominal";
};

const universeOf = ({ wave }: Facts, { item }: Series, lang: Lang): string => {
  const t = texts(lang);
  const { showIf } = item;
  return showIf
    ? t("codebook.some", { item: showIf.item, answers: showIf.is.join(", ") })
    : t(`codebook.everybody.${wave.mode}`);
};

const categoryOf = ({ id, label, aside }: Counted, say: Say, share: number | undefined): string =>
  tag(
    "catgry",
    aside ? { missing: "Y" } : {},
    tag("catValu", {}, xml(id)),
    ...say("labl", label),
    ...(share === undefined
      ? []
      : [tag("catStat", { type: "percent", wgtd: "wgtd" }, `${Math.round(1000 * share) / 10}`)]),
  );

/** The shares of all who answered that are told as they are, by question and answer. */
const sharesOfAll = (cube: FactCube): Map<number, Map<string, number>> => {
  const found = new Map<number, Map<string, number>>();
  const [m, g] = [measures.length, cube.groups.length];
  const share = measures.indexOf("share");
  for (const [i, place] of cube.places.entries()) {
    if (place % (m * g) !== share || cube.statuses[i] !== "" || cube.values[i] === null) continue;
    const line = Math.floor(place / (m * g));
    const [item, answer] = [
      Math.floor(line / cube.answers.length),
      cube.answers[line % cube.answers.length]!,
    ];
    found.set(item, (found.get(item) ?? new Map<string, number>()).set(answer, cube.values[i]!));
  }
  return found;
};

import { codelistAddress } from "./rules-codelist.ts";
import type { Cut } from "./rules-cut.ts";
import { said, type Table, type Variable } from "./rules-table.ts";

/** An address that says more of a table, a variable or a value. */
export type Link = { relation: string; href: string; label: string };

/** What is known of a name in another register: the links it leads to, and the whole name they were made from. */
export type LinksOf = (
  metaId: string,
  lang: string,
  named: { variable?: string; value?: string },
) => readonly (Link & { metaId: string })[];

/** Where names lead: to other registers, and to what the API at this address says beyond the table. */
export type Leads = { linksOf: LinksOf; at: string };

type Json = Record<string, unknown>;

/** Leaves out what is not known. */
const known = (facts: Json): Json =>
  Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));

/** A part of a table as JSON-stat 2.0 with what API v2 says beyond it; without cells it is the metadata. */
export const datasetOf = (cut: Cut, lang: string, label: string, leads: Leads): Json => {
  const { table, variables, cells } = cut;
  const codes = (kind: Variable["kind"]) => {
    const found = variables.filter(one => one.kind === kind).map(({ code }) => code);
    return found.length > 0 ? found : undefined;
  };
  const status = Object.fromEntries(cells.flatMap(({ status }, at) => (status ? [[at, status]] : [])));
  return known({
    version: "2.0",
    class: "dataset",
    label,
    source: said(table.source, table, lang),
    updated: table.updated,
    link: related(linksAt(table.metaId, table, lang, leads.linksOf, {})),
    note: table.notes[lang],
    role: known({ time: codes("time"), geo: codes("geo"), metric: codes("contents") }),
    id: variables.map(({ code }) => code),
    size: variables.map(({ values }) => values.length),
    dimension: Object.fromEntries(variables.map(one => [one.code, dimensionOf(one, table, lang, leads)])),
    extension: {
      px: pxOf(cut, lang),
      contact: contactsOf(variables, table, lang),
    },
    value: cells.map(({ value }) => value),
    status: Object.keys(status).length > 0 ? status : undefined,
  });
};

/** By code, in the order of the values. */
const byCode = <T>(
  variable: Variable,
  of: (value: Variable["values"][number], at: number) => T | undefined,
): Map<string, T> | undefined => {
  const told = new Map<string, T>();
  variable.values.forEach((value, at) => {
    const one = of(value, at);
    if (one !== undefined) told.set(value.code, one);
  });
  return told.size > 0 ? told : undefined;
};

const dimensionOf = (variable: Variable, table: Table, lang: string, { linksOf, at }: Leads): Json => {
  const { elimination } = variable;
  const unit = byCode(
    variable,
    ({ figure }) => figure && { base: said(figure.unit, table, lang), decimals: figure.decimals },
  );
  return known({
    label: said(variable.label, table, lang),
    note: variable.notes?.[lang],
    category: known({
      index: byCode(variable, (_, at) => at) ?? {},
      label: byCode(variable, ({ label }) => said(label, table, lang)) ?? {},
      note: byCode(variable, ({ notes }) => notes?.[lang]),
      unit,
    }),
    extension: known({
      elimination: elimination !== false,
      eliminationValueCode: elimination ? elimination.code : undefined,
      show: variable.show,
      codelists: variable.codelists.map(({ id, label }) => ({
        id,
        label: said(label, table, lang),
        type: "Valueset",
        links: [{ rel: "metadata", hreflang: lang, href: codelistAddress(at, id, lang) }],
      })),
      measuringType: byCode(variable, ({ figure }) => figure?.measuring),
      priceType: byCode(variable, ({ figure }) => figure?.price),
      adjustment: byCode(variable, ({ figure }) => figure?.adjustment),
      basePeriod: byCode(
        variable,
        ({ figure }) => figure?.basePeriod && said(figure.basePeriod, table, lang),
      ),
    }),
    link: variableLinks(variable, table, lang, linksOf),
  });
};

const pxOf = ({ table, stub, heading }: Cut, lang: string): Json =>
  known({
    infofile: table.infofile,
    tableid: table.id,
    decimals: table.decimals,
    "official-statistics": table.official,
    aggregallowed: table.aggregation,
    copyright: table.copyright,
    language: lang,
    contents: said(table.contents, table, lang),
    descriptiondefault: false,
    heading: heading.map(({ code }) => code),
    stub: stub.map(({ code }) => code),
    matrix: table.id,
    "subject-code": table.subject.code,
    "subject-area": said(table.subject.area, table, lang),
    ...table.more,
  });

/** Each contact once, whichever figures name it. */
const contactsOf = (variables: readonly Variable[], table: Table, lang: string): Json[] => {
  const main = table.languages[0] ?? "";
  const all = variables.flatMap(({ values }) =>
    values.flatMap(({ figure }) => figure?.contacts[lang] ?? figure?.contacts[main] ?? []),
  );
  return [...new Map(all.map(one => [one.raw, { ...one.parts, raw: one.raw }])).values()];
};

type Found = ReturnType<LinksOf>;

const linksAt = (
  metaId: Variable["metaId"],
  table: Table,
  lang: string,
  linksOf: LinksOf,
  named: Parameters<LinksOf>[2],
): Found => (metaId ? linksOf(said(metaId, table, lang), lang, named) : []);

const related = (links: Found, category?: string): { related: Json[] } | undefined =>
  links.length > 0 ? { related: links.map(link => linkJson(link, category)) } : undefined;

const linkJson = ({ relation, metaId, href, label }: Found[number], category?: string): Json => ({
  extension: known({ relation, category, metaid: metaId }),
  href,
  label,
  type: "text/html",
});

/** The names of values come before those of the variable itself. */
const variableLinks = (
  variable: Variable,
  table: Table,
  lang: string,
  linksOf: LinksOf,
): Json | undefined => {
  const name = said(variable.label, table, lang);
  const values = variable.values.filter(({ metaId }) => metaId);
  if (values.length === 0 && !variable.metaId) return undefined;
  const described = [...values, ...(variable.metaId ? [variable] : [])];
  return {
    describedby: [
      {
        extension: Object.fromEntries(described.map(({ code, metaId }) => [code, said(metaId, table, lang)])),
      },
    ],
    related: [
      ...values.flatMap(({ code, label, metaId }) =>
        linksAt(metaId, table, lang, linksOf, { variable: name, value: said(label, table, lang) }).map(link =>
          linkJson(link, code),
        ),
      ),
      ...linksAt(variable.metaId, table, lang, linksOf, { variable: name }).map(link => linkJson(link)),
    ],
  };
};

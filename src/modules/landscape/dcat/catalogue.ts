import { isLang, type Lang, langs, type Names } from "../../../kernel/lang.ts";
import { type Day, isDay } from "../../../kernel/period.ts";
import { done, type Refusal, type Result, refused } from "../../../kernel/result.ts";
import * as codes from "./codes.ts";
import { day, Graph, iri, texts } from "./graph.ts";

export type Distribution = {
  accessUrl: string;
  downloadUrl?: string;
  format?: codes.Format;
  /** A short name ("CC-BY-4.0") or the address of the licence. */
  licence?: string;
  titles?: Names;
};
export type PublishedDataSet = {
  /** Below the address of the catalogue: the same in every export. */
  id: string;
  isPublic: boolean;
  titles: Names;
  descriptions: Names;
  keywords?: Partial<Record<Lang, string[]>>;
  themes?: codes.Theme[];
  frequency?: codes.Frequency;
  issued?: Day;
  modified?: Day;
  covers?: { from?: Day; lastDay?: Day };
  /** A function, never a person: this leaves the house. */
  contact?: { name: string; email?: string; url?: string };
  distributions?: Distribution[];
};
export type Catalogue = {
  /** The address the catalogue is published under, e.g. https://samsyn.example/dcat */
  address: string;
  titles: Names;
  descriptions: Names;
  publisher: { address: string; names: Names; country?: keyof typeof codes.countries };
  languages: Lang[];
  modified?: Day;
  dataSets: PublishedDataSet[];
};

/** The public data sets as a DCAT-AP 3.0.0 catalogue; the shapes let much through that is refused here. */
export const dcatCatalogue = (catalogue: Catalogue): Result<{ graph: Graph; published: number }> => {
  const open = catalogue.dataSets.filter(({ isPublic }) => isPublic);
  if (!open.length) return refused("dcat.no-public-data-set");
  const fault = catalogueFault(catalogue) ?? firstOf(open, dataSetFault);
  if (fault) return { ok: false, refusal: fault };
  const graph = new Graph();
  const self = addressOf(catalogue.address);
  const publisher = addressOf(catalogue.publisher.address);
  graph.isA(self, "dcat:Catalog");
  graph.say(self, "dct:title", ...texts(catalogue.titles));
  graph.say(self, "dct:description", ...texts(catalogue.descriptions));
  graph.say(self, "dct:publisher", iri(publisher));
  if (catalogue.modified) graph.say(self, "dct:modified", day(catalogue.modified));
  for (const lang of catalogue.languages) {
    graph.say(self, "dct:language", iri(codes.languages[lang].iri));
    concept(graph, codes.languages[lang], "dct:LinguisticSystem");
  }
  const { country } = catalogue.publisher;
  if (country) {
    graph.say(self, "dct:spatial", iri(codes.countries[country].iri));
    concept(graph, codes.countries[country], "dct:Location");
  }
  graph.say(self, "dcat:themeTaxonomy", iri(codes.themeScheme));
  graph.isA(codes.themeScheme, "skos:ConceptScheme");
  graph.say(codes.themeScheme, "dct:title", { text: "Data theme", lang: "en" });
  graph.isA(publisher, "foaf:Agent");
  graph.say(publisher, "foaf:name", ...texts(catalogue.publisher.names));
  for (const dataSet of open) {
    const address = `${self.replace(/\/$/, "")}/data-sets/${encodeURIComponent(dataSet.id)}`;
    graph.say(self, "dcat:dataset", iri(address));
    describe(graph, address, publisher, dataSet);
  }
  return done({ graph, published: open.length });
};

const describe = (graph: Graph, self: string, publisher: string, dataSet: PublishedDataSet): void => {
  graph.isA(self, "dcat:Dataset");
  graph.say(self, "dct:title", ...texts(dataSet.titles));
  graph.say(self, "dct:description", ...texts(dataSet.descriptions));
  graph.say(self, "dct:identifier", {
    text: dataSet.id,
    datatype: "http://www.w3.org/2001/XMLSchema#string",
  });
  graph.say(self, "dct:publisher", iri(publisher));
  graph.say(self, "dct:accessRights", iri(codes.accessPublic.iri));
  concept(graph, codes.accessPublic, "dct:RightsStatement");
  for (const lang of langs)
    for (const word of dataSet.keywords?.[lang] ?? [])
      if (word.trim()) graph.say(self, "dcat:keyword", { text: word.trim(), lang });
  for (const name of dataSet.themes ?? []) {
    graph.say(self, "dcat:theme", iri(codes.themes[name].iri));
    concept(graph, codes.themes[name]);
  }
  if (dataSet.frequency) {
    graph.say(self, "dct:accrualPeriodicity", iri(codes.frequencies[dataSet.frequency].iri));
    concept(graph, codes.frequencies[dataSet.frequency], "dct:Frequency");
  }
  if (dataSet.issued) graph.say(self, "dct:issued", day(dataSet.issued));
  if (dataSet.modified) graph.say(self, "dct:modified", day(dataSet.modified));
  const { covers, contact } = dataSet;
  if (covers?.from || covers?.lastDay) {
    const period = `${self}#period`;
    graph.say(self, "dct:temporal", iri(period));
    graph.isA(period, "dct:PeriodOfTime");
    if (covers.from) graph.say(period, "dcat:startDate", day(covers.from));
    if (covers.lastDay) graph.say(period, "dcat:endDate", day(covers.lastDay));
  }
  if (contact) {
    const card = `${self}#contact`;
    graph.say(self, "dcat:contactPoint", iri(card));
    // The shapes do not infer that an organisation is a kind of contact: both are said.
    graph.isA(card, "vcard:Organization", "vcard:Kind");
    graph.say(card, "vcard:fn", {
      text: contact.name.trim(),
      datatype: "http://www.w3.org/2001/XMLSchema#string",
    });
    if (contact.email) graph.say(card, "vcard:hasEmail", iri(`mailto:${contact.email}`));
    if (contact.url) graph.say(card, "vcard:hasURL", iri(addressOf(contact.url)));
  }
  dataSet.distributions?.forEach((one, index) => {
    distribute(graph, self, `${self}/distributions/${index + 1}`, one);
  });
};

const distribute = (graph: Graph, dataSet: string, self: string, one: Distribution): void => {
  graph.say(dataSet, "dcat:distribution", iri(self));
  graph.isA(self, "dcat:Distribution");
  graph.say(self, "dct:title", ...texts(one.titles));
  for (const [name, url] of [
    ["dcat:accessURL", one.accessUrl],
    ["dcat:downloadURL", one.downloadUrl],
  ] as const)
    if (url) {
      graph.say(self, name, iri(addressOf(url)));
      graph.isA(addressOf(url), "rdfs:Resource");
    }
  if (one.format) {
    graph.say(self, "dct:format", iri(codes.formats[one.format].iri));
    concept(graph, codes.formats[one.format], "dct:MediaTypeOrExtent");
  }
  if (one.licence) {
    const licence = addressOf(codes.licences[one.licence] ?? one.licence);
    graph.say(self, "dct:license", iri(licence));
    graph.isA(licence, "dct:LicenseDocument");
  }
};

/** The shapes ask for the class of every value: a bare address of a code list fails, so each is described. */
const concept = (graph: Graph, code: codes.Code, ...more: Parameters<Graph["isA"]>[1][]): void => {
  graph.isA(code.iri, "skos:Concept", ...more);
  graph.say(code.iri, "skos:inScheme", iri(code.scheme));
  graph.say(code.iri, "skos:prefLabel", ...texts(code.labels));
};

const firstOf = <T>(items: readonly T[], check: (item: T) => Refusal | null): Refusal | null => {
  for (const item of items) {
    const found = check(item);
    if (found) return found;
  }
  return null;
};

const catalogueFault = ({
  address,
  titles,
  descriptions,
  publisher,
  languages,
  modified,
}: Catalogue): Refusal | null => {
  const place = "catalogue";
  if (!isAddress(address)) return { code: "dcat.bad-address", values: { place } };
  // An agent is a thing with an address, never a string: otherwise nobody can tell two publishers apart.
  if (!isAddress(publisher.address)) return { code: "dcat.bad-address", values: { place: "publisher" } };
  if (!texts(publisher.names).length) return { code: "dcat.no-title", values: { place: "publisher" } };
  if (languages.some(lang => !isLang(lang))) return { code: "dcat.bad-language", values: { place } };
  return namesFault(titles, descriptions, place) ?? dayFault([modified], place);
};

const dataSetFault = (one: PublishedDataSet): Refusal | null => {
  const place = Object.values(one.titles).find(Boolean) ?? one.id;
  const { covers, contact } = one;
  const wrongCodes = [
    ...(one.themes ?? []).filter(name => !Object.hasOwn(codes.themes, name)),
    ...[one.frequency].filter(name => name !== undefined && !Object.hasOwn(codes.frequencies, name)),
    ...(one.distributions ?? []).flatMap(({ format }) =>
      format && !Object.hasOwn(codes.formats, format) ? [format] : [],
    ),
  ];
  if (wrongCodes.length)
    return { code: "dcat.unknown-code", values: { place, value: wrongCodes.join(", ") } };
  if (covers?.from && covers.lastDay && covers.lastDay < covers.from)
    return { code: "dcat.dates-wrong-way", values: { place } };
  if (
    contact &&
    (!contact.name.trim() || (contact.email && !/^[^\s<>"@{}|\\^`]+@[^\s<>"@{}|\\^`]+$/.test(contact.email)))
  )
    return { code: "dcat.bad-contact", values: { place } };
  const addresses = (one.distributions ?? []).flatMap(({ accessUrl, downloadUrl, licence }) => [
    accessUrl,
    ...(downloadUrl === undefined ? [] : [downloadUrl]),
    ...(licence === undefined ? [] : [codes.licences[licence] ?? licence]),
  ]);
  if (contact?.url) addresses.push(contact.url);
  const wrong = addresses.find(address => !isAddress(address));
  if (wrong !== undefined) return { code: "dcat.bad-address", values: { place, value: wrong } };
  return (
    namesFault(one.titles, one.descriptions, place) ??
    dayFault([one.issued, one.modified, covers?.from, covers?.lastDay], place)
  );
};

const namesFault = (titles: Names, descriptions: Names, place: string): Refusal | null => {
  for (const key of [...Object.keys(titles), ...Object.keys(descriptions)])
    if (!isLang(key)) return { code: "dcat.bad-language", values: { place, value: key } };
  if (!texts(titles).length) return { code: "dcat.no-title", values: { place } };
  return texts(descriptions).length ? null : { code: "dcat.no-description", values: { place } };
};

const dayFault = (days: readonly (Day | undefined)[], place: string): Refusal | null => {
  const wrong = days.find(text => text !== undefined && !isDay(text));
  return wrong === undefined ? null : { code: "dcat.bad-date", values: { place, value: wrong } };
};

/** The address as it is written into the file; one that could break out of its brackets does not get here. */
const addressOf = (text: string): string => new URL(text).href;
const isAddress = (text: string): boolean =>
  URL.canParse(text) &&
  /^https?:$/.test(new URL(text).protocol) &&
  !/[\s<>"{}|\\^`]/.test(new URL(text).href);

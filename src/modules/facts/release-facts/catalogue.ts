import { createHash } from "node:crypto";
import type { Lang } from "../../../kernel/lang.ts";
import type { About } from "./json-stat.ts";
import type { Facts } from "./made.ts";
import { descriptionOf } from "./notes.ts";
import { texts } from "./texts/index.ts";

const context = {
  dcat: "http://www.w3.org/ns/dcat#",
  dct: "http://purl.org/dc/terms/",
  foaf: "http://xmlns.com/foaf/0.1/",
  prov: "http://www.w3.org/ns/prov#",
  qb: "http://purl.org/linked-data/cube#",
  rdfs: "http://www.w3.org/2000/01/rdf-schema#",
  skos: "http://www.w3.org/2004/02/skos/core#",
  spdx: "http://spdx.org/rdf/terms#",
  stat: "http://data.europa.eu/(xyz)/statdcat-ap/",
  xsd: "http://www.w3.org/2001/XMLSchema#",
} as const;

const authority = "http://publications.europa.eu/resource/authority";
const countries = { DK: "DNK", SE: "SWE", FI: "FIN", NO: "NOR" } as const;
const languages: Record<Lang, string> = { en: "ENG", da: "DAN", sv: "SWE", fi: "FIN", nb: "NOB" };

type Kind = { media: string; format: string; standard?: string };
const kinds: readonly (readonly [ending: RegExp, kind: Kind])[] = [
  [
    /\.jsonstat\.json$/,
    { media: "application/json", format: "JSON", standard: "https://json-stat.org/full/" },
  ],
  [/\.metadata\.json$/, { media: "application/json", format: "JSON", standard: "http://www.w3.org/ns/csvw" }],
  [
    /-metadata\.json$/,
    { media: "application/json", format: "JSON", standard: "https://www.w3.org/TR/tabular-metadata/" },
  ],
  [/\.csv$/, { media: "text/csv", format: "CSV", standard: "https://www.w3.org/TR/tabular-data-model/" }],
  [
    /\.xml$/,
    {
      media: "application/xml",
      format: "XML",
      standard: "https://ddialliance.org/Specification/DDI-Codebook/2.5/",
    },
  ],
  [/\.svg$/, { media: "image/svg+xml", format: "SVG" }],
  [/\.json$/, { media: "application/json", format: "JSON" }],
];

type File = { path: string; bytes: Uint8Array };
type Thing = { "@id": string; "@type"?: string[] } & Record<string, unknown>;

const ref = (id: string) => ({ "@id": id });
const typed = (value: string, type: string) => ({ "@value": value, "@type": `xsd:${type}` });

/** The release as a data set of DCAT with what StatDCAT-AP adds, a distribution a file; JSON-LD. */
export const catalogueOf = (facts: Facts, about: About, files: readonly File[]): string => {
  const { wave, cube } = facts;
  const self = about.address;
  const said = (of: (lang: Lang) => string | undefined) =>
    wave.languages.flatMap(lang => {
      const text = of(lang);
      return text ? [{ "@value": text, "@language": lang }] : [];
    });
  const things: Thing[] = [];
  const seen = new Set<string>();
  const thing = (id: string, types: string[], more: Record<string, unknown> = {}) => {
    if (!seen.has(id)) things.push({ "@id": id, "@type": types, ...more });
    seen.add(id);
    return ref(id);
  };
  const concept = (list: string, name: string, ...types: string[]) =>
    thing(`${authority}/${list}/${name}`, ["skos:Concept", ...types], {
      "skos:inScheme": ref(`${authority}/${list}`),
      "skos:prefLabel": { "@value": name, "@language": "en" },
    });
  const standard = (id: string) => thing(id, ["dct:Standard"]);
  const licence = thing(about.licence, ["dct:LicenseDocument"]);
  const distributions = files.map(({ path, bytes }) => {
    const { media, format, standard: norm } = kinds.find(([ending]) => ending.test(path))![1];
    const address = `${self}/files/${path.split("/").map(encodeURIComponent).join("/")}`;
    thing(address, ["rdfs:Resource"]);
    // The shapes of DCAT-AP want the algorithm's address with https, against SPDX itself.
    const sum = thing(`${address}#checksum`, ["spdx:Checksum"], {
      "spdx:algorithm": thing("https://spdx.org/rdf/terms#checksumAlgorithm_sha256", [
        "spdx:ChecksumAlgorithm",
      ]),
      "spdx:checksumValue": typed(createHash("sha256").update(bytes).digest("hex"), "hexBinary"),
    });
    return thing(`${address}#file`, ["dcat:Distribution"], {
      "dct:title": { "@value": path, "@language": wave.languages[0] },
      "dcat:accessURL": ref(address),
      "dcat:downloadURL": ref(address),
      "dcat:mediaType": thing(`http://www.iana.org/assignments/media-types/${media}`, ["dct:MediaType"]),
      "dct:format": concept("file-type", format, "dct:MediaTypeOrExtent"),
      "dct:license": licence,
      ...(norm ? { "dct:conformsTo": standard(norm) } : {}),
      "spdx:checksum": sum,
    });
  });
  const publisher = thing(`${self}#publisher`, ["foaf:Agent"], {
    "foaf:name": [{ "@value": about.publisher, "@language": wave.languages[0] }],
  });
  const period = thing(`${self}#period`, ["dct:PeriodOfTime"], periodOf(wave.period));
  const places = [...new Set(wave.strata.map(({ place }) => place.slice(0, 2)))].sort();
  thing(self, ["dcat:Dataset"], {
    "dct:title": said(lang => withPeriod(wave.questionnaire.title[lang], wave.period)),
    "dct:description": said(lang => descriptionOf(wave, about, lang)),
    "dct:identifier": typed(about.release, "string"),
    "dct:publisher": publisher,
    "dct:issued": typed(about.due, "dateTime"),
    "dct:modified": typed(about.due, "dateTime"),
    "dct:license": licence,
    "dct:accessRights": concept("access-right", "PUBLIC", "dct:RightsStatement"),
    "dct:language": wave.languages.map(lang => concept("language", languages[lang], "dct:LinguisticSystem")),
    "dct:spatial": places.flatMap(code =>
      code in countries
        ? [concept("country", countries[code as keyof typeof countries], "dct:Location")]
        : [],
    ),
    "dct:temporal": period,
    "dcat:theme": concept("data-theme", "GOVE"),
    "dct:accrualPeriodicity": concept("frequency", frequencyOf(facts), "dct:Frequency"),
    "dcat:version": about.release,
    ...(about.revises
      ? {
          "prov:wasRevisionOf": thing(about.revises, ["dcat:Dataset", "prov:Entity"], {
            "dct:title": said(lang => withPeriod(wave.questionnaire.title[lang], wave.period)),
            "dct:description": said(lang => texts(lang)("catalogue.revised")),
          }),
        }
      : {}),
    "stat:dimension": ["item", "answer", "group", "wave"].map(one =>
      thing(`${self}#${one}`, ["qb:DimensionProperty"]),
    ),
    "stat:attribute": ["count_status", "status"].map(one =>
      thing(`${self}#${one}`, ["qb:AttributeProperty"]),
    ),
    "stat:numSeries": typed(`${cube.series.length}`, "integer"),
    "dcat:distribution": distributions,
  });
  for (const list of new Set(things.flatMap(one => schemeOf(one))))
    thing(list, ["skos:ConceptScheme"], {
      "dct:title": { "@value": list.split("/").at(-1), "@language": "en" },
    });
  return `${JSON.stringify({ "@context": context, "@graph": things }, null, 1)}\n`;
};

const schemeOf = (one: Thing): string[] => {
  const scheme = one["skos:inScheme"] as { "@id": string } | undefined; // written above
  return scheme ? [scheme["@id"]] : [];
};

const withPeriod = (title: string | undefined, period: string) => title && `${title}, ${period}`;

/** "2026-10" is that month; any other period is told by its name alone. */
const periodOf = (period: string): Record<string, unknown> => {
  const [, year, month] = /^(\d{4})-(\d{2})$/.exec(period) ?? [];
  if (!year || !month) return { "rdfs:label": period };
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).toISOString().slice(0, 10);
  return { "dcat:startDate": typed(`${period}-01`, "date"), "dcat:endDate": typed(last, "date") };
};

const frequencyOf = ({ wave }: Facts): string =>
  ({ quarter: "QUARTERLY", year: "ANNUAL", none: "IRREG" })[wave.questionnaire.period ?? "none"];

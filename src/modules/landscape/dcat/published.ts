import { type Lang, langs, type Names, nameIn } from "../../../kernel/lang.ts";
import { idOf, type Landscape, textOf, thingsOf } from "../register/landscape.ts";
import type { Thing } from "../register/rules.ts";
import { titleOf } from "../register/title.ts";
import { type Catalogue, dcatCatalogue, type PublishedDataSet } from "./catalogue.ts";
import * as codes from "./codes.ts";
import { texts } from "./texts/index.ts";

/** Where the public catalogue of a municipality is found, below the address of the house. */
export const catalogueAddress = (municipality: string): string => `/dcat/${municipality}`;

/** What is marked as public. */
export const publicSets = (landscape: Landscape): Thing[] =>
  thingsOf(landscape, "data-set").filter(set => set.values.isPublic === "yes");

/** The language a municipality writes its data sets in: whoever reads the catalogue, it is the same. */
export const catalogueLang = ({ languages }: Landscape): Lang => languages[0] ?? "en";

/** The catalogue of the data sets marked as public; nothing else leaves the house. `house` is its public address. */
export const publicCatalogue = (landscape: Landscape, house: string, municipality: string) => {
  const { country, controller, languages } = landscape;
  const lang = catalogueLang(landscape);
  const address = `${house}${catalogueAddress(municipality)}`;
  const names: Names = {
    [lang]: nameIn(controller, lang),
    ...Object.fromEntries(languages.flatMap(one => (controller[one] ? [[one, controller[one]]] : []))),
  };
  const catalogue: Catalogue = {
    address,
    titles: names,
    descriptions: aboutIn(names),
    publisher: {
      address: `${address}/publisher`,
      names,
      ...(country in codes.countries ? { country: country as keyof typeof codes.countries } : {}),
    },
    languages: languages.filter(one => names[one]),
    dataSets: publicSets(landscape).map(set => dataSetOf(landscape, set, lang)),
  };
  return dcatCatalogue(catalogue);
};

/** What the catalogue is, in each language it has a name in. */
const aboutIn = (names: Names): Names =>
  Object.fromEntries(
    langs.flatMap(lang => {
      const name = names[lang];
      return name ? [[lang, texts(lang)("about", { name })]] : [];
    }),
  );

const keyOf = <T extends object>(table: T, word: string): keyof T | undefined =>
  (Object.keys(table) as (keyof T)[]).find(key => String(key).toLowerCase() === word.trim().toLowerCase());

const dataSetOf = (landscape: Landscape, set: Thing, lang: Lang): PublishedDataSet => {
  const theme = keyOf(codes.themes, textOf(set, "theme"));
  const frequency = keyOf(codes.frequencies, textOf(set, "frequency"));
  const format = keyOf(codes.formats, textOf(set, "format"));
  const words = textOf(set, "keywords")
    .split(/[,;\n]/)
    .map(word => word.trim())
    .filter(Boolean);
  const url = textOf(set, "accessUrl");
  const contact = textOf(set, "contact") || titleOf(landscape, idOf(set, "unit") ?? "");
  return {
    id: set.id,
    isPublic: set.values.isPublic === "yes",
    titles: { [lang]: textOf(set, "title") },
    descriptions: { [lang]: textOf(set, "description") || textOf(set, "title") },
    ...(words.length > 0 ? { keywords: { [lang]: words } } : {}),
    ...(theme ? { themes: [theme] } : {}),
    ...(frequency ? { frequency } : {}),
    ...(idOf(set, "modified") ? { modified: idOf(set, "modified")! } : {}),
    ...(contact ? { contact: { name: contact } } : {}),
    ...(url
      ? {
          distributions: [
            {
              accessUrl: url,
              ...(format ? { format } : {}),
              ...(textOf(set, "licence") ? { licence: textOf(set, "licence") } : {}),
            },
          ],
        }
      : {}),
  };
};

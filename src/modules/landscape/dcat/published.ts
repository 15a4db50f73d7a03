import { type Lang, nameIn } from "../../../kernel/lang.ts";
import { idOf, type Landscape, textOf, thingsOf } from "../register/landscape.ts";
import type { Thing } from "../register/rules.ts";
import { titleOf } from "../register/title.ts";
import { type Catalogue, dcatCatalogue, type PublishedDataSet } from "./catalogue.ts";
import * as codes from "./codes.ts";

/** The catalogue of the data sets marked as public; nothing else leaves the house. */
export const publicCatalogue = (landscape: Landscape, origin: string, municipality: string, lang: Lang) => {
  const country = landscape.country;
  const catalogue: Catalogue = {
    address: `${origin}/dcat/${municipality}`,
    titles: { [lang]: nameIn(landscape.controller, lang) },
    descriptions: { [lang]: nameIn(landscape.controller, lang) },
    publisher: {
      address: `${origin}/dcat/${municipality}/publisher`,
      names: { [lang]: nameIn(landscape.controller, lang) },
      ...(country in codes.countries ? { country: country as keyof typeof codes.countries } : {}),
    },
    languages: [lang],
    dataSets: thingsOf(landscape, "data-set").map(set => dataSetOf(landscape, set, lang)),
  };
  return dcatCatalogue(catalogue);
};

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

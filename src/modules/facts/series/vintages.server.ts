import type { Db, Tx } from "../../../platform/db/database.ts";
import type { SeriesCountry, SeriesId, Vintage } from "./rules-series.ts";
import { shippedVintages } from "./shipped.server.ts";
import { vintageOf } from "./store.server.ts";

/** The vintage that comes with the product has this number; those fetched are counted from 1. */
export const shippedEdition = 0;

export type Numbered = { edition: number; vintage: Vintage };

/** What is told of a series in a country: today, or in one of the vintages there were. */
export const vintageAsked = async (
  db: Db | Tx,
  series: SeriesId,
  country: SeriesCountry,
  edition?: number,
): Promise<Numbered | undefined> => {
  if (edition !== shippedEdition) {
    const kept = await vintageOf(db, { series, country }, edition);
    if (kept) {
      const { difference: _told, ...content } = kept.content;
      return { edition: kept.edition, vintage: { series, country, ...content } };
    }
    if (edition !== undefined) return undefined;
  }
  const vintage = shippedVintages().find(one => one.series === series && one.country === country);
  return vintage && { edition: shippedEdition, vintage };
};

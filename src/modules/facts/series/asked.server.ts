import { read } from "../../../platform/act.ts";
import { worksHere } from "../../../platform/auth/index.ts";
import type { LoaderArgs } from "../../../platform/http/page.ts";
import { formats } from "../../../platform/i18n/index.ts";
import { labelsNear } from "../../../platform/search/index.ts";
import { type KnownMunicipality, knownMunicipality } from "../../organisation/index.server.ts";
import { placeLabels, placesOf } from "./places.server.ts";
import { isSeriesCountry, type SeriesCountry } from "./rules-series.ts";
import { nearestInSize } from "./rules-spread.ts";
import { municipalityKey } from "./store.server.ts";

/** So many peers are taken when nobody chose any, and so many may be chosen. */
export const usualPeers = 5;
export const mostPeers = 12;
const mostTyped = 2_000;

/** Names that no municipality of the country has, or that several have, with those that come near. */
export type NotFound = { field: "of" | "peers"; name: string; near: readonly string[] };

export type Asked = {
  country: SeriesCountry;
  own: KnownMunicipality | undefined;
  peers: readonly KnownMunicipality[];
  /** Whether somebody chose the peers. */
  chosen: boolean;
  typed: { of: string; peers: string };
  notFound: readonly NotFound[];
  /** How many names were written after those that can stand beside it. */
  left: number;
  /** The vintage to read; undefined for the newest. */
  edition: number | undefined;
};

/**
 * Which municipality a page of figures is about and which it stands beside: what the address says, else the reader's
 * own and those of its country nearest in size. One that is invented has no figures: then none is.
 */
export const askedOf = async ({ request, context }: LoaderArgs): Promise<Asked> => {
  const params = new URL(request.url).searchParams;
  const text = (name: string) => (params.get(name) ?? "").trim().slice(0, mostTyped);
  const home = await homeOf(context);
  const wanted = text("country");
  const country = isSeriesCountry(wanted) ? wanted : (home?.country ?? "DK");
  const labels = placeLabels(country);
  const notFound: NotFound[] = [];
  const found = (field: NotFound["field"], names: readonly string[]) =>
    names.flatMap(name => {
      const [code, another] = labels.idsOf(name);
      const place = code !== undefined && another === undefined && knownMunicipality(country, code);
      if (!place) notFound.push({ field, name, near: labelsNear(labels, name) });
      return place || [];
    });
  const [typedOf, typedPeers] = [text("of"), text("peers")];
  const here = home?.country === country ? home.place : undefined;
  const own = typedOf ? found("of", [typedOf])[0] : here;
  const names = namesIn(typedPeers);
  const named = found("peers", names.slice(0, mostPeers));
  const peers = typedPeers ? named : own ? nearestInSize(placesOf(country), own, usualPeers) : [];
  return {
    country,
    own,
    peers: [...new Map(peers.filter(one => one !== own).map(one => [one.code, one])).values()].sort((a, b) =>
      formats(context.lang).compare(a.name, b.name),
    ),
    chosen: typedPeers !== "",
    edition: /^\d{1,6}$/.test(text("edition")) ? Number(text("edition")) : undefined,
    typed: { of: typedOf, peers: typedPeers },
    notFound,
    left: Math.max(0, names.length - mostPeers),
  };
};

const namesIn = (text: string): string[] =>
  text
    .split(/[,;\n]/)
    .map(name => name.trim())
    .filter(Boolean);

/** The municipality of who asks, and its entry in the register; a stranger has none. */
const homeOf = async ({ act }: LoaderArgs["context"]) => {
  if (!act || !worksHere(act)) return undefined;
  const key = await read(act, tx => municipalityKey(tx, act.municipality));
  return isSeriesCountry(key.country)
    ? { country: key.country, place: knownMunicipality(key.country, key.code) }
    : undefined;
};

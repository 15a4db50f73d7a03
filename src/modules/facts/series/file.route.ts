import { type LoaderArgs, notFound, type RouteHandle } from "../../../platform/http/page.ts";
import { askedOf } from "./asked.server.ts";
import { csvOf, metadataOf } from "./files.ts";
import { placesOf } from "./places.server.ts";
import { isSeriesId } from "./rules-series.ts";
import { vintageAsked } from "./vintages.server.ts";

/** Public statistics are open to all. */
export const handle: RouteHandle = { public: true };

/** /facts/series/inhabitants.csv and .metadata.json: the siblings of the page, of the country it shows. */
export async function loader(args: LoaderArgs) {
  const { pathname, search } = new URL(args.request.url);
  const [, series = "", ending] = /\/([^/.]+)\.(csv|metadata\.json)$/.exec(pathname) ?? [];
  if (!isSeriesId(series)) throw notFound();
  const { country, edition } = await askedOf(args);
  const vintage = (await vintageAsked(args.context.door.db, series, country, edition))?.vintage;
  if (!vintage) throw notFound();
  const names = new Map(placesOf(country).map(({ code, name }) => [code, name]));
  const csv = ending === "csv";
  const body = csv
    ? csvOf(vintage, code => names.get(code) ?? code)
    : JSON.stringify(metadataOf(vintage, `${series}.csv${search}`, args.context.lang), null, 1);
  return new Response(body, {
    headers: {
      "content-type": csv ? "text/csv; charset=utf-8" : "application/json",
      "content-disposition": `attachment; filename="${series}-${country}.${ending}"`,
      "x-content-type-options": "nosniff",
    },
  });
}

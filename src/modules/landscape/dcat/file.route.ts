import { type LoaderArgs, staffOf } from "../../../platform/http/page.ts";
import { refusalText } from "../../../platform/i18n/index.ts";
import { landscapeOf } from "../register/landscape.server.ts";
import { catalogueFile } from "./file.ts";
import { publicCatalogue } from "./published.ts";

/** The public data sets as those who work here take them away; what keeps them from being published is said. */
export async function loader({ context }: LoaderArgs) {
  const act = staffOf(context);
  const catalogue = publicCatalogue(await landscapeOf(act), context.house, act.municipality);
  if (catalogue.ok) return catalogueFile(catalogue.value.graph, "ttl");
  return new Response(refusalText(catalogue.refusal, act.lang), {
    status: 422,
    headers: { "content-type": "text/plain; charset=utf-8" },
  });
}

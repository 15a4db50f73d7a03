import { type LoaderArgs, staffOf } from "../../../platform/http/page.ts";
import { refusalText } from "../../../platform/i18n/index.ts";
import { landscapeOf } from "../register/landscape.server.ts";
import { jsonLdOf, turtleOf } from "./graph.ts";
import { publicCatalogue } from "./published.ts";

/** The public data sets, as Turtle or (with Accept or .jsonld) as JSON-LD. */
export async function loader({ request, context }: LoaderArgs) {
  const act = staffOf(context);
  const catalogue = publicCatalogue(
    await landscapeOf(act),
    new URL(request.url).origin,
    act.municipality,
    act.lang,
  );
  if (!catalogue.ok)
    return new Response(refusalText(catalogue.refusal, act.lang), {
      status: 422,
      headers: { "content-type": "text/plain; charset=utf-8" },
    });
  const json = request.url.includes(".jsonld") || (request.headers.get("accept") ?? "").includes("ld+json");
  return json
    ? new Response(JSON.stringify(jsonLdOf(catalogue.value.graph), null, 1), {
        headers: { "content-type": "application/ld+json" },
      })
    : new Response(turtleOf(catalogue.value.graph), {
        headers: {
          "content-type": "text/turtle; charset=utf-8",
          "content-disposition": 'attachment; filename="samsyn-dcat.ttl"',
        },
      });
}

import { type LoaderArgs, notFound, paramOf } from "../../../platform/http/page.ts";
import { refusalText } from "../../../platform/i18n/index.ts";
import { catalogueFile } from "./file.ts";
import { openCatalogue } from "./open.server.ts";
import { publicCatalogue } from "./published.ts";

export const handle = { public: true };

/** The public catalogue as national data catalogues fetch it: no sign-in, and always at the same address. */
export async function loader(args: LoaderArgs) {
  const form = { "catalogue.ttl": "ttl", "catalogue.jsonld": "jsonld" } as const;
  const file = paramOf(args.params, "file");
  if (!Object.hasOwn(form, file)) throw notFound();
  const { landscape, municipality } = await openCatalogue(args);
  const catalogue = publicCatalogue(landscape, args.context.house, municipality);
  if (!catalogue.ok)
    return new Response(refusalText(catalogue.refusal, args.context.lang), {
      status: 404,
      headers: { "content-type": "text/plain; charset=utf-8" },
    });
  // The keys were looked for above.
  return catalogueFile(catalogue.value.graph, form[file as keyof typeof form]);
}

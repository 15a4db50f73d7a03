import { type LoaderArgs, notFound, paramOf, staffOf } from "../../../platform/http/page.ts";
import { labelsLike } from "../../../platform/search/index.ts";
import { offered } from "./labels.ts";
import { landscapeOf } from "./landscape.server.ts";
import { nounNamed } from "./nouns.ts";

const most = 20;

/** What a box for a name may mean, for what is typed so far: JSON, a list of labels. */
export async function loader({ request, context, params }: LoaderArgs) {
  const act = staffOf(context);
  const noun = paramOf(params, "noun");
  const typed = (new URL(request.url).searchParams.get("q") ?? "").slice(0, 100);
  if (noun !== "unit" && !nounNamed(noun)) throw notFound();
  return Response.json(labelsLike(offered(await landscapeOf(act), noun), typed, most));
}

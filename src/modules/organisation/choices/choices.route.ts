import { type LoaderArgs, notFound, paramOf } from "../../../platform/http/page.ts";
import { dayIn, readerOf } from "../page.ts";
import { choicesLike } from "./choices.server.ts";
import { choiceNouns } from "./nouns.ts";

/** What a box for a name may mean on a day, for what is typed so far: JSON, a list of what it is called. */
export async function loader({ request, context, params }: LoaderArgs) {
  const act = readerOf(context);
  const of = choiceNouns.find(noun => noun === paramOf(params, "noun"));
  if (!of) throw notFound();
  const url = new URL(request.url);
  const typed = url.searchParams.get("q") ?? "";
  return Response.json(await choicesLike(act, of, typed, dayIn(url, "on", act.today)));
}

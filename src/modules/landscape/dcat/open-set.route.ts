import { redirect } from "react-router";
import { type LoaderArgs, notFound, paramOf } from "../../../platform/http/page.ts";
import { openCatalogue } from "./open.server.ts";
import { catalogueAddress, publicSets } from "./published.ts";

export const handle = { public: true };

/** The address of one public data set, as the catalogue names it, leads to where it is described. */
export async function loader(args: LoaderArgs) {
  const { landscape, municipality } = await openCatalogue(args);
  const set = publicSets(landscape).find(({ id }) => id === paramOf(args.params, "id"));
  if (!set) throw notFound();
  return redirect(`${catalogueAddress(municipality)}#${set.id}`, 303);
}

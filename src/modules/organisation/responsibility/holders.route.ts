import type { LoaderArgs } from "../../../platform/http/page.ts";
import { readerOf } from "../page.ts";
import { holdersOffered } from "./handover.server.ts";

/** Who may be meant by what is typed so far of one to hold a responsibility: JSON, a list of what they are called. */
export async function loader({ request, context }: LoaderArgs) {
  const typed = new URL(request.url).searchParams.get("q") ?? "";
  return Response.json(await holdersOffered(readerOf(context), typed));
}

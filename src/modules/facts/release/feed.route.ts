import type { LoaderArgs, RouteHandle } from "../../../platform/http/page.ts";
import { openingsOf } from "./reads.server.ts";
import { feedOf } from "./rules-feed.ts";
import { texts } from "./texts/index.ts";

/** Open to all. */
export const handle: RouteHandle = { public: true };

/** /releases.ics: the calendar for those who follow it from their own. */
export async function loader({ context }: LoaderArgs) {
  const feed = feedOf(texts(context.lang)("calendar.title"), await openingsOf(context));
  return new Response(feed, {
    headers: {
      "content-type": "text/calendar; charset=utf-8",
      "content-disposition": 'inline; filename="releases.ics"',
    },
  });
}

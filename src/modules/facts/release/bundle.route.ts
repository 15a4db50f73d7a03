import { type LoaderArgs, notFound, type RouteHandle } from "../../../platform/http/page.ts";
import { answered } from "./answered.ts";
import { releaseAt } from "./reads.server.ts";
import { servedBundle, sha256 } from "./served.server.ts";

/** Open to all at the same second, and to nobody before. */
export const handle: RouteHandle = { public: true };

/** /releases/:id/bundle.zip: the whole directory. */
export async function loader({ request, context, params }: LoaderArgs) {
  const { db } = context.door;
  const release = await releaseAt({ context, params });
  const bytes = await servedBundle(db, release);
  if (!bytes) throw notFound();
  return answered(request, bytes, sha256(bytes), "application/zip", `${release.id}.zip`);
}

import { type LoaderArgs, notFound, type RouteHandle } from "../../../platform/http/page.ts";
import { answered } from "./answered.ts";
import { releaseAt } from "./reads.server.ts";
import { servedFile } from "./served.server.ts";
import { texts } from "./texts/index.ts";
import { typeOf } from "./types.ts";

/** Open to all at the same second, and to nobody before. */
export const handle: RouteHandle = { public: true };

/** /releases/:id/files/…: one file, as it was frozen. What is not open yet is answered as what is not there. */
export async function loader({ request, context, params }: LoaderArgs) {
  const { db } = context.door;
  const release = await releaseAt({ context, params });
  const path = params["*"] ?? "";
  const file = await servedFile(db, release, path);
  if (!file) throw notFound();
  if (!("bytes" in file)) {
    context.report(new Error(`release ${release.id}: ${path} is ${file.is} and should be ${file.should}`));
    return new Response(texts(context.lang)("files.tampered.one", { file: path, ...file }), {
      status: 500,
      headers: { "content-type": "text/plain; charset=utf-8" },
    });
  }
  return answered(request, file.bytes, file.sum, typeOf(path), path.split("/").at(-1)!);
}

import { type LoaderArgs, notFound, paramOf } from "../../../platform/http/page.ts";
import { instrumentAt, versionAsked } from "../instrument/page.server.ts";
import { fileOf, isFile } from "./write.ts";

/** A version of a questionnaire as a file, in our own format or another tool's. */
export async function loader({ request, context, params }: LoaderArgs) {
  const { versions } = await instrumentAt(context, params);
  const version = versionAsked(request, versions);
  const file = paramOf(params, "file");
  if (!isFile(file)) throw notFound();
  const { type, body } = await fileOf(version.content, file);
  return new Response(typeof body === "string" ? body : new Uint8Array(body), {
    headers: { "content-type": type, "content-disposition": `attachment; filename="${file}"` },
  });
}

import { type LoaderArgs, staffOf } from "../../../platform/http/page.ts";
import { refusalText } from "../../../platform/i18n/index.ts";
import { archimateFile } from "./exchange.server.ts";

export async function loader({ context }: LoaderArgs) {
  const act = staffOf(context);
  const xml = await archimateFile(act);
  if (!xml.ok)
    return new Response(refusalText(xml.refusal, act.lang), {
      status: 422,
      headers: { "content-type": "text/plain; charset=utf-8" },
    });
  return new Response(xml.value, {
    headers: {
      "content-type": "application/xml",
      "content-disposition": 'attachment; filename="samsyn-archimate.xml"',
    },
  });
}

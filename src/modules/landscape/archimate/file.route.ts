import { type LoaderArgs, staffOf } from "../../../platform/http/page.ts";
import { refusalText } from "../../../platform/i18n/index.ts";
import { landscapeOf } from "../register/landscape.server.ts";
import { toArchimate } from "./landscape.ts";
import { archimateModel } from "./model.ts";
import { snapshotOf } from "./snapshot.ts";

export async function loader({ context }: LoaderArgs) {
  const act = staffOf(context);
  const { model } = toArchimate(snapshotOf(await landscapeOf(act), act.municipality));
  const xml = archimateModel(model);
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

import { head } from "../../platform/audit/index.server.ts";
import { actOf, type LoaderArgs, listOf } from "../../platform/http/page.ts";
import { filterOf, mayReadLog, readLog } from "./log.server.ts";

const most = 200_000;

/** Everything needed to check the chain elsewhere, with the head of the moment. */
export async function loader({ request, context }: LoaderArgs) {
  const act = actOf(context);
  if (mayReadLog(act) !== true) return new Response(null, { status: 403 });
  const list = listOf(request, { sort: ["seq"], filters: ["action", "actor", "from", "to"] });
  const records = await readLog(act, filterOf(act, list.filters), most);
  const body = {
    municipality: act.municipality,
    head: await head(act.db, act.municipality),
    records: records.map(({ href: _, ...record }) => record),
  };
  return new Response(JSON.stringify(body, null, 1), {
    headers: {
      "content-type": "application/json",
      "content-disposition": 'attachment; filename="change-log.json"',
    },
  });
}

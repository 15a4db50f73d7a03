import { writeCsv } from "../../platform/files/index.ts";
import { actOf, type LoaderArgs, listOf } from "../../platform/http/page.ts";
import { filterOf, type Line, mayReadLog, readLog } from "./log.server.ts";

const keys = [
  "seq",
  "at",
  "actor",
  "name",
  "onBehalfOf",
  "action",
  "kind",
  "object",
  "outcome",
  "requestId",
  "payload",
  "payloadHash",
  "previousHash",
  "hash",
] as const satisfies readonly (keyof Line)[];

/** A log longer than a spreadsheet takes is exported by period. */
const most = 200_000;

export async function loader({ request, context }: LoaderArgs) {
  const act = actOf(context);
  if (mayReadLog(act) !== true) return new Response(null, { status: 403 });
  const list = listOf(request, { sort: ["seq"], filters: ["action", "actor", "from", "to"] });
  const lines = await readLog(act, filterOf(act, list.filters), most);
  const csv = writeCsv(
    keys,
    keys,
    lines.map(line => keys.map(key => line[key])),
    act.lang,
  );
  return new Response(new Uint8Array(csv), {
    headers: {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": 'attachment; filename="change-log.csv"',
    },
  });
}

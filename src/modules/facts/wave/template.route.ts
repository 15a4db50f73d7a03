import { writeCsv } from "../../../platform/files/index.ts";
import type { LoaderArgs } from "../../../platform/http/page.ts";
import { roleCalled } from "../questionnaire/texts/roles.ts";
import { frameColumns } from "./read-frame.ts";
import { waveAt } from "./reads.server.ts";
import { texts } from "./texts/index.ts";

/** An empty file for a frame, with a line for each role that says how it is filled in. */
export async function loader({ context, params }: LoaderArgs) {
  const { act, wave, content } = await waveAt(context, params);
  const t = texts(act.lang);
  const csv = writeCsv(
    frameColumns,
    frameColumns.map(column => t(`column.${column}`)),
    content.roles.map(role => ["", roleCalled(role, act.lang), "", "", "", wave.languages[0] ?? "", null]),
    act.lang,
  );
  return new Response(new Uint8Array(csv), {
    headers: {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": 'attachment; filename="frame.csv"',
    },
  });
}

import { writeCsv } from "../../../platform/files/index.ts";
import type { LoaderArgs } from "../../../platform/http/page.ts";
import { roleCalled } from "../questionnaire/texts/roles.ts";
import { frameColumns } from "./read-frame.ts";
import { waveAt } from "./reads.server.ts";
import { isNumbers } from "./rules-frame.ts";
import { texts } from "./texts/index.ts";

/**
 * A frame as a file to fill in: where nobody is listed by name its numbers as they were said, to be changed and sent
 * again; else an empty one, with a line for each role.
 */
export async function loader({ context, params }: LoaderArgs) {
  const { act, wave, content, strata } = await waveAt(context, params);
  const t = texts(act.lang);
  const called = (role: string) => roleCalled(role, act.lang);
  const csv = writeCsv(
    frameColumns,
    frameColumns.map(column => t(`column.${column}`)),
    isNumbers(strata)
      ? strata.map(({ place, role, population }) => [place, called(role), "", "", "", "", population])
      : content.roles.map(role => ["", called(role), "", "", "", wave.languages[0] ?? "", null]),
    act.lang,
  );
  return new Response(new Uint8Array(csv), {
    headers: {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": 'attachment; filename="frame.csv"',
    },
  });
}

import { type LoaderArgs, notFound, paramOf, staffOf } from "../../../platform/http/page.ts";
import { faultsFile, intakeAt } from "../../../platform/intake/pages.server.ts";
import { importer, type Told } from "./intake.server.ts";

/** /landscape/mappings/import/ID/errors.xlsx: the file once more, with what must be put right. */
export async function loader({ context, params }: LoaderArgs) {
  const act = staffOf(context);
  const format = /^errors\.(xlsx|csv)$/.exec(paramOf(params, "file"))?.[1];
  const file = await intakeAt(act, importer, paramOf(params, "id"));
  // What was told of a file that is ready is what our own plan told.
  const told = file.state === "ready" ? (file.told as Told) : null;
  if (!format || !told) throw notFound();
  const answer = await faultsFile(act, importer, file, format, told.faults);
  if (!answer.ok) throw notFound();
  return answer.value;
}

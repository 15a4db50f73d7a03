import { type LoaderArgs, paramOf, staffOf } from "../../../platform/http/page.ts";
import { faultsFile } from "../../../platform/intake/pages.server.ts";
import { importer } from "./intake.server.ts";

/** /landscape/mappings/import/ID/errors.xlsx: the file once more, with what must be put right. */
export const loader = ({ context, params }: LoaderArgs) =>
  faultsFile(staffOf(context), importer, paramOf(params, "id"), paramOf(params, "file"));

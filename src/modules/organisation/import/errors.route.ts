import { type LoaderArgs, paramOf } from "../../../platform/http/page.ts";
import { faultsFile } from "../../../platform/intake/pages.server.ts";
import { readerOf } from "../page.ts";
import { tell } from "../texts/index.ts";
import { importer } from "./intake.server.ts";

/** /organisation/import/ID/errors.xlsx: the file once more, with what must be put right. */
export const loader = ({ context, params }: LoaderArgs) =>
  faultsFile(readerOf(context), importer, paramOf(params, "draft"), paramOf(params, "file"), tell);

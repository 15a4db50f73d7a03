import { useActionData, useLoaderData } from "react-router";
import { type ActionArgs, type LoaderArgs, paramOf, staffOf } from "../../../platform/http/page.ts";
import { columnsAsked, columnsSaid } from "../../../platform/intake/asked.server.ts";
import { ColumnsPage } from "../../../platform/intake/columns-page.tsx";
import { at, crumbsIn } from "./address.ts";
import { importer } from "./intake.server.ts";

export const loader = ({ context, params }: LoaderArgs) =>
  columnsAsked(staffOf(context), importer, paramOf(params, "id"), at);

export const action = (asked: ActionArgs) =>
  columnsSaid(staffOf(asked.context), asked, importer, paramOf(asked.params, "id"), at);

export default function Columns() {
  const { lang, id, view } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  return <ColumnsPage view={view} address={`${at}/${id}`} crumbs={crumbsIn(lang)} refused={sent?.refused} />;
}

import { redirect, useActionData, useLoaderData } from "react-router";
import { allowed } from "../../../platform/auth/policy.ts";
import { type ActionArgs, formOf, type LoaderArgs, paramOf, staffOf } from "../../../platform/http/page.ts";
import { refusalText } from "../../../platform/i18n/index.ts";
import { ColumnsPage } from "../../../platform/intake/columns-page.tsx";
import { columnsView, intakeAt, sayColumns } from "../../../platform/intake/pages.server.ts";
import { mayImport } from "../register/policy.ts";
import { at, crumbsIn } from "./address.ts";
import { importer } from "./intake.server.ts";

export async function loader({ context, params }: LoaderArgs) {
  const act = staffOf(context);
  const file = await intakeAt(act, importer, paramOf(params, "id"));
  if (file.state !== "columns" && file.state !== "ready") throw redirect(`${at}/${file.id}`);
  const may = allowed(act, mayImport);
  return {
    lang: act.lang,
    id: file.id,
    because: may === true ? undefined : refusalText(may.because, act.lang),
    view: columnsView(file, importer.knowledge, act.lang),
  };
}

export async function action({ request, context, params }: ActionArgs) {
  const act = staffOf(context);
  const may = allowed(act, mayImport);
  if (may !== true) return { refused: refusalText(may.because, act.lang) };
  const file = await intakeAt(act, importer, paramOf(params, "id"));
  const { values } = await formOf(request);
  const said = await sayColumns(act, context, importer, file, values, `${at}/${file.id}`);
  if (said instanceof Response) throw said;
  return { refused: refusalText(said, act.lang) };
}

export default function MappingColumns() {
  const { lang, id, because, view } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  return (
    <ColumnsPage
      view={view}
      address={`${at}/${id}`}
      crumbs={crumbsIn(lang)}
      because={because}
      refused={sent?.refused}
    />
  );
}

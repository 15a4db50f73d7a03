import { redirect } from "react-router";
import { type ActionArgs, formOf, type LoaderArgs, paramOf } from "../../../platform/http/page.ts";
import { ColumnsPage } from "../../../platform/intake/columns-page.tsx";
import { columnsView, intakeAt, sayColumns } from "../../../platform/intake/pages.server.ts";
import { useLang } from "../../../platform/ui/index.ts";
import { addresses } from "../addresses.ts";
import { becauseOf, readerOf } from "../page.ts";
import { mayImport } from "../policy.ts";
import { tell, texts } from "../texts/index.ts";
import { importer } from "./intake.server.ts";

export async function loader({ context, params }: LoaderArgs) {
  const act = readerOf(context);
  const file = await intakeAt(act, importer, paramOf(params, "draft"));
  if (file.state !== "columns" && file.state !== "ready") throw redirect(addresses.preview(file.id));
  return {
    id: file.id,
    mayNot: becauseOf(mayImport(act), act),
    view: columnsView(file, importer.knowledge, act.lang),
  };
}

export async function action({ request, context, params }: ActionArgs) {
  const act = readerOf(context);
  const may = mayImport(act);
  if (may !== true) return { refused: tell(may.because, act.lang) };
  const file = await intakeAt(act, importer, paramOf(params, "draft"));
  const { values } = await formOf(request);
  const said = await sayColumns(act, context, importer, file, values, addresses.preview(file.id));
  if (said instanceof Response) throw said;
  return { refused: tell(said, act.lang) };
}

type Data = Awaited<ReturnType<typeof loader>>;

export default function Columns(props: { loaderData: Data; actionData?: { refused: string } }) {
  const { id, mayNot, view } = props.loaderData;
  const t = texts(useLang());
  const crumbs = [
    { label: t("tree.link"), href: addresses.tree() },
    { label: t("import.link"), href: addresses.import },
  ];
  return (
    <ColumnsPage
      view={view}
      address={addresses.preview(id)}
      crumbs={crumbs}
      because={mayNot}
      refused={props.actionData?.refused}
    />
  );
}

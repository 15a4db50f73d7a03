import { type ActionArgs, type LoaderArgs, paramOf } from "../../../platform/http/page.ts";
import { columnsAsked, columnsSaid } from "../../../platform/intake/asked.server.ts";
import { ColumnsPage } from "../../../platform/intake/columns-page.tsx";
import { addresses } from "../addresses.ts";
import { readerOf } from "../page.ts";
import { texts } from "../texts/index.ts";
import { importer } from "./intake.server.ts";

export const loader = ({ context, params }: LoaderArgs) =>
  columnsAsked(readerOf(context), importer, paramOf(params, "draft"), addresses.import);

export const action = (asked: ActionArgs) =>
  columnsSaid(readerOf(asked.context), asked, importer, paramOf(asked.params, "draft"), addresses.import);

type Data = Awaited<ReturnType<typeof loader>>;

export default function Columns(props: { loaderData: Data; actionData?: { refused: string } }) {
  const { id, lang, view } = props.loaderData;
  const t = texts(lang);
  const crumbs = [
    { label: t("tree.link"), href: addresses.tree() },
    { label: t("import.link"), href: addresses.import },
  ];
  return (
    <ColumnsPage
      view={view}
      address={addresses.preview(id)}
      crumbs={crumbs}
      refused={props.actionData?.refused}
    />
  );
}

import { type LoaderArgs, listOf } from "../../../platform/http/page.ts";
import { DataTable, Empty, Page, useFormats, useLang } from "../../../platform/ui/index.ts";
import { addresses } from "../addresses.ts";
import { zoneOf } from "../bulk/reads.server.ts";
import { readerOf } from "../page.ts";
import { personNames } from "../person/reads.server.ts";
import { texts } from "../texts/index.ts";
import { unitNames } from "../unit/reads.server.ts";
import { newest } from "./actions.server.ts";
import type { Change } from "./rules.ts";

export const meta = ({ loaderData }: { loaderData?: { title: string } }) => [{ title: loaderData?.title }];

export async function loader({ request, context }: LoaderArgs) {
  const act = readerOf(context);
  const list = listOf(request, { sort: ["seq"] });
  const { changes, state } = await newest(act, list.skip, list.size);
  const of = (type: Change["type"]) =>
    changes.filter(change => change.type === type).map(change => change.id);
  const units = await unitNames(act, of("unit"));
  const people = await personNames(act, of("person"));
  const total = state.last - state.first + 1;
  return {
    lang: act.lang,
    title: texts(act.lang)("changes.title", { n: total }),
    list,
    changes,
    total,
    zone: await zoneOf(act),
    names: {
      ...Object.fromEntries(units),
      ...Object.fromEntries([...people].map(([id, name]) => [id, name ?? ""])),
    },
  };
}
type Data = Awaited<ReturnType<typeof loader>>;

export default function Changes({ loaderData: data }: { loaderData: Data }) {
  const t = texts(useLang());
  const f = useFormats();
  return (
    <Page
      title={data.title}
      lead={t("changes.lead")}
      crumbs={[{ label: t("tree.link"), href: addresses.tree() }]}
    >
      <DataTable
        caption={t("changes.caption")}
        list={data.list}
        total={data.total}
        rows={data.changes}
        rowKey={change => String(change.seq)}
        exports={["csv", "xlsx", "json"].map(format => ({
          label: format.toUpperCase(),
          href: addresses.export(`changes.${format}`),
        }))}
        empty={
          <Empty title={t("changes.none")} ways={[{ label: t("import.link"), href: addresses.import }]} />
        }
        columns={[
          { key: "seq", label: t("changes.seq"), align: "end", cell: change => f.number(change.seq) },
          {
            key: "what",
            label: t("changes.what"),
            cell: change => <What change={change} names={data.names} />,
          },
          { key: "verb", label: t("changes.verb"), cell: change => t(`verb.${change.verb}`) },
          {
            key: "effective",
            label: t("changes.effective"),
            cell: change => (change.effectiveFrom ? f.dayShort(change.effectiveFrom) : "–"),
          },
          {
            key: "at",
            label: t("changes.recorded"),
            cell: change => f.dateTime(new Date(change.recordedAt), data.zone),
          },
        ]}
      />
    </Page>
  );
}

const What = ({ change, names }: { change: Change; names: Record<string, string> }) => {
  const t = texts(useLang());
  const kind = t(`kind.${change.type}`);
  const name = names[change.id];
  if (change.type === "unit") return <a href={addresses.unit(change.id)}>{`${kind}: ${name ?? ""}`}</a>;
  if (change.type === "person")
    return <a href={addresses.person(change.id)}>{`${kind}: ${name || t("person.erased")}`}</a>;
  if (change.type === "position") return <a href={addresses.position(change.id)}>{kind}</a>;
  return kind;
};

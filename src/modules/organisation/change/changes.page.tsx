import { type LoaderArgs, listOf, withinPages } from "../../../platform/http/page.ts";
import { DataTable, Empty, Page, useFormats, useLang } from "../../../platform/ui/index.ts";
import { addresses } from "../addresses.ts";
import { type Names, saysIn, titleOf } from "../history/words.ts";
import { readerOf } from "../page.ts";
import { thingsNamed } from "../responsibility/things.server.ts";
import { dutyWord } from "../responsibility/words.ts";
import { texts } from "../texts/index.ts";
import { newestTold, type Told } from "./reads.server.ts";

export async function loader({ request, context }: LoaderArgs) {
  const act = readerOf(context);
  const list = listOf(request, { sort: ["seq"] });
  const told = await newestTold(act, list);
  withinPages(list, told.total);
  return {
    lang: act.lang,
    title: texts(act.lang)("changes.title", { n: told.total }),
    list,
    ...told,
    things: await thingsNamed(act, told.changes.flatMap(thingOf)),
    zone: act.zone,
  };
}

/** What a responsibility is for, where another module has it. */
const thingOf = ({ type, value }: Told): string[] =>
  type === "responsibility" && value?.objectKind !== "unit" ? [String(value?.object)] : [];

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
          {
            key: "what",
            label: t("changes.what"),
            cell: change => <What change={change} names={data.names} things={data.things} />,
          },
          {
            key: "verb",
            label: t("changes.verb"),
            cell: change => <Happened change={change} names={data.names} />,
          },
          { key: "by", label: t("history.by"), cell: change => change.by ?? "–" },
          {
            key: "at",
            label: t("changes.recorded"),
            cell: change => f.dateTime(new Date(change.recordedAt), data.zone),
          },
          { key: "seq", label: t("changes.seq"), align: "end", cell: change => f.number(change.seq) },
        ]}
      />
    </Page>
  );
}

const Happened = ({ change, names }: { change: Told; names: Names }) => {
  const lang = useLang();
  const t = texts(lang);
  const f = useFormats();
  const said = saysIn(lang, change, names);
  if (said.length > 0) return said.map(line => <div key={line}>{line}</div>);
  const day = change.effectiveFrom ? ` · ${f.day(change.effectiveFrom)}` : "";
  return `${t(`verb.${change.verb}`)}${day}`;
};

const What = (props: { change: Told; names: Names; things: Data["things"] }) => {
  const { change, names } = props;
  const lang = useLang();
  const t = texts(lang);
  const kind = t(`kind.${change.type}`);
  const { value } = change;
  if (change.type === "responsibility") {
    const duty = dutyWord(String(value?.kind ?? ""), lang) || kind;
    const object = String(value?.object ?? "");
    const place = value?.objectKind === "municipality" ? t("duty.municipality") : names[object];
    const thing = props.things[object]?.title ?? place;
    return <a href={addresses.duty(change.id)}>{[duty, thing].filter(Boolean).join(": ")}</a>;
  }
  const name = (value && titleOf(change.type, value)) || (change.type === "person" ? t("person.erased") : "");
  const place = change.type === "position" && names[String(value?.unit ?? "")];
  return (
    <a href={addresses.of(change.type, change.id)}>
      {[`${kind}: ${name}`, place].filter(Boolean).join(", ")}
    </a>
  );
};

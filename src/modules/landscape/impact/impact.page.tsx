import { useLoaderData } from "react-router";
import { type LoaderArgs, notFound, paramOf, staffOf } from "../../../platform/http/page.ts";
import {
  Button,
  Card,
  DataTable,
  Facts,
  Field,
  Form,
  LinkButton,
  Page,
  Pill,
  Select,
} from "../../../platform/ui/index.ts";
import { landscapeOf } from "../register/landscape.server.ts";
import { nounNamed } from "../register/nouns.ts";
import { nounsText } from "../register/show.ts";
import { texts } from "../texts/index.ts";
import { graphOf, kindOfNoun, nounOfKind } from "./graph.ts";
import { type Depth, impactOf, keyOf, type ThingKind } from "./rules.ts";

const depths: readonly Depth[] = [1, 2, 3, 4, 5];

export async function loader({ request, context, params }: LoaderArgs) {
  const act = staffOf(context);
  const { lang } = act;
  const whole = await landscapeOf(act);
  const id = paramOf(params, "id");
  const found = whole.byId.get(id);
  const kind = kindOfNoun(found?.noun ?? "");
  if (!kind) throw notFound();
  const asked = Number(new URL(request.url).searchParams.get("depth") ?? 3);
  const depth = depths.find(d => d === asked) ?? 3;
  const graph = graphOf(whole);
  const start = keyOf({ kind, id });
  const reached = impactOf(graph, start, { direction: "down", depth });
  const name = (key: string) => graph.things.get(key)?.name ?? "";
  const rows = reached.map(({ thing, why, path }) => ({
    id: thing.id,
    kind: kindText(thing.kind, lang),
    name: thing.name,
    href: addressOf(thing.kind, thing.id),
    why,
    steps: path.length,
    path: [name(start), ...path.map(step => name(step.to))].join(" → "),
  }));
  return {
    lang,
    id,
    depth,
    name: name(start),
    breaks: rows.filter(row => row.why === "breaks"),
    touched: rows.filter(row => row.why === "touched"),
  };
}

const kindText = (kind: ThingKind, lang: Parameters<typeof texts>[0]): string =>
  kind === "unit" ? texts(lang)("kind.unit") : nounsText(nounOfKind(kind), lang);
const addressOf = (kind: ThingKind, id: string): string =>
  kind === "unit" ? `/organisation/units/${id}` : `/landscape/${nounNamed(nounOfKind(kind))!.plural}/${id}`;

export default function Impact() {
  const data = useLoaderData<typeof loader>();
  const t = texts(data.lang);
  return (
    <Page
      title={t("impact.heading", { name: data.name, n: data.breaks.length })}
      lead={t("impact.lead")}
      crumbs={[{ label: t("landscape.title"), href: "/landscape" }]}
      tools={
        <>
          <Form method="get" auto inline>
            <Field name="depth" label={t("impact.depth")}>
              <Select
                value={String(data.depth)}
                options={depths.map(depth => ({ value: String(depth), label: String(depth) }))}
              />
            </Field>
            <Button>{t("show")}</Button>
          </Form>
          <LinkButton href={`/landscape/neighbourhood/${data.id}`}>{t("neighbourhood.title")}</LinkButton>
          <LinkButton href={`/landscape/export/impact-${data.id}.csv?depth=${data.depth}`}>CSV</LinkButton>
        </>
      }
    >
      <Facts
        facts={[
          {
            figure: String(data.breaks.length),
            words: t("impact.breaks-words"),
            ...(data.breaks.length > 0 ? { tone: "bad" as const } : {}),
          },
          { figure: String(data.touched.length), words: t("impact.touched-words") },
        ]}
      />
      <Reached title={t("impact.breaks")} rows={data.breaks} t={t} />
      <Reached title={t("impact.touched")} rows={data.touched} t={t} />
    </Page>
  );
}

type Row = ReturnType<typeof useLoaderData<typeof loader>>["breaks"][number];

const Reached = ({
  title,
  rows,
  t,
}: {
  title: string;
  rows: readonly Row[];
  t: ReturnType<typeof texts>;
}) => (
  <Card title={title}>
    <DataTable
      caption={title}
      rows={rows}
      rowKey={row => `${row.kind}${row.id}`}
      href={row => row.href}
      empty={<p>{t("impact.none")}</p>}
      columns={[
        { key: "name", label: t("impact.thing"), cell: row => row.name },
        { key: "kind", label: t("impact.kind"), cell: row => <Pill>{row.kind}</Pill> },
        { key: "path", label: t("impact.path"), cell: row => row.path },
      ]}
    />
  </Card>
);

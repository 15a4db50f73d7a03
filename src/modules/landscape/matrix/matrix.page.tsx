import { useLoaderData } from "react-router";
import { type LoaderArgs, staffOf } from "../../../platform/http/page.ts";
import { formats } from "../../../platform/i18n/index.ts";
import {
  Button,
  Empty,
  Field,
  Form,
  LinkButton,
  Matrix,
  Page,
  Select,
  Tabs,
  TextInput,
} from "../../../platform/ui/index.ts";
import { landscapeOf } from "../register/landscape.server.ts";
import { titleOf } from "../register/title.ts";
import { texts } from "../texts/index.ts";
import { matrices, matrixOf } from "./matrix.ts";

/** More columns than this nobody can follow with a finger; the rest is a filter away. */
const columnsShown = 40;
const rowsShown = 60;

export async function loader({ request, context }: LoaderArgs) {
  const act = staffOf(context);
  const landscape = await landscapeOf(act);
  const query = new URL(request.url).searchParams;
  const kind = matrices.find(name => name === query.get("kind")) ?? "systems-tasks";
  const q = (query.get("q") ?? "").toLowerCase();
  const page = Math.max(1, Math.trunc(Number(query.get("page"))) || 1);
  const dense = query.get("dense") === "yes";
  const { compare } = formats(act.lang);
  const { links, rowNoun, columnNoun } = matrixOf(landscape, kind);
  const name = (id: string) => titleOf(landscape, id);
  const all = [...links.keys()].map(id => ({ id, name: name(id) })).sort((a, b) => compare(a.name, b.name));
  const counts = new Map<string, number>();
  const found = all.filter(
    row =>
      q === "" ||
      row.name.toLowerCase().includes(q) ||
      [...(links.get(row.id) ?? new Map()).keys()].some(id => name(id).toLowerCase().includes(q)),
  );
  const rows = found.slice((page - 1) * rowsShown, page * rowsShown);
  for (const row of rows)
    for (const column of links.get(row.id)!.keys()) counts.set(column, (counts.get(column) ?? 0) + 1);
  const columns = [...counts]
    .sort((a, b) => b[1] - a[1])
    .slice(0, columnsShown)
    .map(([id]) => id)
    .sort((a, b) => compare(name(a), name(b)));
  return {
    lang: act.lang,
    kind,
    q,
    dense,
    page,
    pages: Math.ceil(found.length / rowsShown),
    total: found.length,
    leftOut: counts.size - columns.length,
    any: all.length > 0,
    columns: columns.map(id => ({
      key: id,
      label: name(id),
      href: columnNoun === "unit" ? `/organisation/units/${id}` : `/landscape/${columnNoun}/${id}`,
    })),
    rows: rows.map(row => ({
      key: row.id,
      label: row.name,
      href: `/landscape/${rowNoun}/${row.id}`,
      cells: columns.map(id => {
        const how = links.get(row.id)!.get(id);
        return how === undefined
          ? null
          : {
              text: how === "" ? "●" : how,
              href: `/landscape/${rowNoun}/${row.id}`,
              title: `${row.name} – ${name(id)}`,
            };
      }),
    })),
  };
}

export default function MatrixPage() {
  const data = useLoaderData<typeof loader>();
  const t = texts(data.lang);
  const address = (more: Record<string, string>) =>
    `?${new URLSearchParams({ kind: data.kind, q: data.q, dense: data.dense ? "yes" : "no", ...more })}`;
  return (
    <Page
      title={t("matrix.title")}
      lead={t("matrix.lead")}
      crumbs={[{ label: t("landscape.title"), href: "/landscape" }]}
      tools={<LinkButton href={`/landscape/export/matrix-${data.kind}.csv`}>CSV</LinkButton>}
    >
      <Tabs
        label={t("matrix.title")}
        tabs={matrices.map(kind => ({
          label: t(`matrix.${kind}`),
          href: `?kind=${kind}`,
          current: kind === data.kind,
        }))}
      />
      {!data.any ? (
        <Empty title={t("matrix.empty")} ways={[{ label: t("import.title"), href: "/landscape/import" }]} />
      ) : (
        <>
          <Form method="get" inline auto>
            <input type="hidden" name="kind" value={data.kind} />
            <Field name="q" label={t("matrix.find")}>
              <TextInput type="search" value={data.q} />
            </Field>
            <Field name="dense" label={t("matrix.density")}>
              <Select
                value={data.dense ? "yes" : "no"}
                options={[
                  { value: "no", label: t("matrix.roomy") },
                  { value: "yes", label: t("matrix.dense") },
                ]}
              />
            </Field>
            <Button>{t("show")}</Button>
          </Form>
          <p className="soft" role="status">
            {t("matrix.rows", { n: data.total })}{" "}
            {data.leftOut > 0 && t("matrix.left-out", { n: data.leftOut })}
          </p>
          <Matrix
            caption={t(`matrix.${data.kind}`)}
            corner={t(`matrix.${data.kind}`)}
            columns={data.columns}
            rows={data.rows}
            dense={data.dense}
          />
          {data.pages > 1 && (
            <p className="pager">
              {data.page > 1 ? (
                <a href={address({ page: String(data.page - 1) })}>{t("page.previous")}</a>
              ) : (
                <span />
              )}
              <span>{t("page.of", { page: String(data.page), pages: String(data.pages) })}</span>
              {data.page < data.pages ? (
                <a href={address({ page: String(data.page + 1) })}>{t("page.next")}</a>
              ) : (
                <span />
              )}
            </p>
          )}
        </>
      )}
    </Page>
  );
}

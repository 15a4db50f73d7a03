import { useLoaderData } from "react-router";
import { type LoaderArgs, staffOf } from "../../../platform/http/page.ts";
import {
  Button,
  Empty,
  Field,
  Form,
  Matrix,
  Page,
  Select,
  Tabs,
  TextInput,
} from "../../../platform/ui/index.ts";
import { TakeAway } from "../export/take-away.tsx";
import { landscapeOf } from "../register/landscape.server.ts";
import { thingsOf } from "../register/landscape.ts";
import { titleOf } from "../register/title.ts";
import { texts } from "../texts/index.ts";
import { columnsAre, matrices, rowsOf } from "./matrix.ts";
import { levels, matrixView, meetingText } from "./view.ts";

/** More than this nobody can follow with a finger; the rest is a page or a branch away. */
const columnsShown = 40;
const rowsShown = 50;

export async function loader({ request, context }: LoaderArgs) {
  const act = staffOf(context);
  const landscape = await landscapeOf(act);
  const query = new URL(request.url).searchParams;
  const view = matrixView(landscape, query, act.lang);
  const { kind, branch, level, q, row } = view;
  const asked = {
    kind,
    level: String(level),
    branch: branch ?? "",
    q,
    row,
    dense: query.get("dense") === "yes" ? "yes" : "no",
  };
  const rows = pageOf(query.get("page"), view.rows, rowsShown);
  const columns = pageOf(query.get("columns"), view.columns, columnsShown);
  const into = (id: string) => addressOf({ ...asked, q: "", row: "", branch: id });
  const rowAddress = (id: string) => `/landscape/${rowsOf(kind)}/${id}`;
  return {
    lang: act.lang,
    asked,
    row: row && { name: titleOf(landscape, row), all: addressOf({ ...asked, row: "" }) },
    any: thingsOf(landscape, kind === "initiatives-units" ? "hit" : "system-use").length > 0,
    whole: view.whole,
    way: view.way.map(id => ({ label: titleOf(landscape, id), href: into(id), id })),
    branches: view.branches.map(({ id, name }) => ({ value: id, label: name })),
    rowCount: view.rows.length,
    columnCount: view.columns.length,
    rowPages: pagesOf(rows, page => addressOf({ ...asked, page })),
    columnPages: pagesOf(columns, page => addressOf({ ...asked, columns: page })),
    columns: columns.shown.map(({ id, name, deeper }) => ({
      key: id,
      label: deeper ? `${name}\u00a0▸` : name,
      href: deeper
        ? into(id)
        : columnsAre(kind) === "units"
          ? `/organisation/units/${id}`
          : `/landscape/tasks/${id}`,
    })),
    rows: rows.shown.map(one => ({
      key: one.id,
      label: one.name,
      href: rowAddress(one.id),
      cells: columns.shown.map(column => {
        const cell = one.cells.get(column.id);
        return cell
          ? {
              text: meetingText(kind, cell),
              href: cell.direct
                ? kind === "initiatives-units"
                  ? `/landscape/hits?initiative=${one.id}&unit=${column.id}`
                  : rowAddress(one.id)
                : addressOf({ ...asked, q: "", branch: column.id, row: one.id }),
              title: `${one.name} – ${column.name}`,
            }
          : null;
      }),
    })),
  };
}

const addressOf = (asked: Record<string, string>): string =>
  `?${new URLSearchParams(Object.entries(asked).filter(([, value]) => value !== ""))}`;

const pageOf = <T,>(asked: string | null, all: readonly T[], size: number) => {
  const last = Math.max(1, Math.ceil(all.length / size));
  const page = Math.min(last, Math.max(1, Math.trunc(Number(asked)) || 1));
  return { page, last, shown: all.slice((page - 1) * size, page * size) };
};

const pagesOf = ({ page, last }: { page: number; last: number }, address: (page: string) => string) => ({
  page: String(page),
  last: String(last),
  previous: page > 1 ? address(String(page - 1)) : null,
  next: page < last ? address(String(page + 1)) : null,
});

export default function MatrixPage() {
  const data = useLoaderData<typeof loader>();
  const t = texts(data.lang);
  const { kind, ...rest } = data.asked;
  return (
    <Page
      title={t("matrix.title")}
      lead={t("matrix.lead")}
      crumbs={[{ label: t("crumb.landscape"), href: "/landscape" }]}
      tools={data.any && <TakeAway view="matrix" query={data.asked} />}
    >
      <Tabs
        label={t("matrix.title")}
        tabs={matrices.map(name => ({
          label: t(`matrix.${name}`),
          href: `?kind=${name}`,
          current: name === kind,
        }))}
      />
      {!data.any ? (
        <Empty
          title={t("matrix.empty")}
          time={t("empty.time")}
          ways={[{ label: t("import.title"), href: "/landscape/import" }]}
        />
      ) : (
        <>
          <Form method="get" inline auto>
            <input type="hidden" name="kind" value={kind} />
            <Field name="branch" label={t("matrix.branch")}>
              <Select
                value={rest.branch}
                options={[
                  ...(data.whole ? [{ value: "", label: t("list.all") }] : []),
                  ...data.way.map(({ id, label }) => ({ value: id, label })),
                  ...data.branches.map(({ value, label }) => ({ value, label: `– ${label}` })),
                ]}
              />
            </Field>
            <Field name="level" label={t("matrix.level")}>
              <Select
                value={rest.level}
                options={levels.map(n => ({ value: String(n), label: t("matrix.levels", { n }) }))}
              />
            </Field>
            <Field name="q" label={t("matrix.find")}>
              <TextInput type="search" value={rest.q} />
            </Field>
            <Field name="dense" label={t("matrix.density")}>
              <Select
                value={rest.dense}
                options={[
                  { value: "no", label: t("matrix.roomy") },
                  { value: "yes", label: t("matrix.dense") },
                ]}
              />
            </Field>
            <Button>{t("show")}</Button>
          </Form>
          {data.row && (
            <p>
              <strong>{data.row.name}</strong> · <a href={data.row.all}>{t("list.show-all")}</a>
            </p>
          )}
          <p className="soft" role="status">
            {t("matrix.rows", { n: data.rowCount })} {t("matrix.columns", { n: data.columnCount })}{" "}
            {t(`matrix.legend.${kind}`)}
          </p>
          {data.columnPages.last !== "1" && (
            <Pages pages={data.columnPages} label={t("matrix.columns-pages")} />
          )}
          {data.rows.length === 0 ? (
            <p className="nothing">{t("matrix.nothing")}</p>
          ) : (
            <Matrix
              caption={t(`matrix.${kind}`)}
              corner={t(`matrix.${kind}`)}
              columns={data.columns}
              rows={data.rows}
              dense={rest.dense === "yes"}
            />
          )}
          {data.rowPages.last !== "1" && <Pages pages={data.rowPages} label={t("matrix.rows-pages")} />}
        </>
      )}
    </Page>
  );
}

const Pages = ({ pages, label }: { pages: ReturnType<typeof pagesOf>; label: string }) => {
  const t = texts(useLoaderData<typeof loader>().lang);
  return (
    <nav className="pager" aria-label={label}>
      {pages.previous ? <a href={pages.previous}>{t("page.previous")}</a> : <span />}
      <span>
        {label}: {t("page.of", { page: pages.page, pages: pages.last })}
      </span>
      {pages.next ? <a href={pages.next}>{t("page.next")}</a> : <span />}
    </nav>
  );
};

import { useLoaderData } from "react-router";
import { worksHere } from "../../../platform/auth/policy.ts";
import { actOf, type LoaderArgs, listOf, withinPages } from "../../../platform/http/page.ts";
import { DataTable, Empty, Page, Pill, Tabs } from "../../../platform/ui/index.ts";
import { landscapeOf } from "../register/landscape.server.ts";
import { choiceText, fieldText } from "../register/show.ts";
import { system } from "../system/noun.ts";
import { texts } from "../texts/index.ts";
import { catalogueOf } from "./reads.server.ts";

/** The catalogue of all municipalities; an association sees it too. */
export async function loader({ request, context }: LoaderArgs) {
  const act = actOf(context);
  const { lang } = act;
  const list = listOf(request, { sort: ["name"], filters: ["state"] });
  const state = list.filters.state === "waiting" ? "waiting" : "promoted";
  const found = await catalogueOf(act, { ...list, lang, q: list.filters.q ?? "", state });
  withinPages(list, found.total);
  const staff = worksHere(act);
  const here = staff ? await hereOf(act) : new Set<string>();
  return {
    lang,
    list,
    state,
    staff,
    total: found.total,
    waiting: found.waiting,
    labels: {
      name: fieldText(system, "name", lang),
      supplier: fieldText(system, "supplier", lang),
      licence: fieldText(system, "licence", lang),
    },
    rows: found.products.map(({ id, content, deactivatedOn }) => ({
      id,
      name: content.name,
      supplier: content.supplier,
      licence: content.licence && choiceText(system, "licence", content.licence, lang),
      tasks: content.tasks.map(({ label }) => label).join(", "),
      here: here.has(id),
      left: deactivatedOn !== null && deactivatedOn <= act.today,
    })),
  };
}

const hereOf = async (act: Parameters<typeof landscapeOf>[0]): Promise<Set<string>> =>
  new Set([...(await landscapeOf(act)).shared.values()].map(({ product }) => product.id));

export default function Catalogue() {
  const data = useLoaderData<typeof loader>();
  const t = texts(data.lang);
  const here = "/landscape/catalogue";
  return (
    <Page
      title={t("shared.title")}
      lead={t("shared.lead")}
      crumbs={data.staff ? [{ label: t("crumb.landscape"), href: "/landscape" }] : []}
    >
      <Tabs
        label={t("shared.title")}
        tabs={[
          { label: t("shared.tab.promoted"), href: here, current: data.state === "promoted" },
          {
            label: t("shared.tab.waiting"),
            href: `${here}?state=waiting`,
            current: data.state === "waiting",
            ...(data.waiting > 0 && { count: data.waiting }),
          },
        ]}
      />
      <DataTable
        caption={t("shared.title")}
        list={data.list}
        total={data.total}
        filterable={data.total > 0 || data.list.filters.q !== undefined}
        filters={
          data.state === "waiting" && data.total > 0 && <input type="hidden" name="state" value="waiting" />
        }
        rows={data.rows}
        rowKey={row => row.id}
        href={row => `${here}/${row.id}`}
        empty={
          <Empty
            title={t(data.state === "waiting" ? "shared.none-waiting" : "shared.none")}
            {...(data.staff && { ways: [{ label: t("shared.own-systems"), href: "/landscape/systems" }] })}
          >
            {data.staff && <p>{t("shared.none-how")}</p>}
          </Empty>
        }
        columns={[
          { key: "name", label: data.labels.name, cell: row => row.name },
          { key: "supplier", label: data.labels.supplier, cell: row => row.supplier },
          { key: "tasks", label: t("shared.tasks"), cell: row => row.tasks },
          { key: "licence", label: data.labels.licence, cell: row => row.licence },
          {
            key: "state",
            label: t("shared.state"),
            cell: row => (
              <>
                {row.here && <Pill tone="ok">{t("shared.here")}</Pill>}
                {row.left && <Pill tone="warm">{t("shared.left")}</Pill>}
              </>
            ),
          },
        ]}
      />
    </Page>
  );
}

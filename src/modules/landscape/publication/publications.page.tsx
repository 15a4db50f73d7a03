import { useLoaderData } from "react-router";
import { allowed, becauseOf } from "../../../platform/auth/index.ts";
import { type LoaderArgs, notFound, paramOf, staffOf } from "../../../platform/http/page.ts";
import { formats } from "../../../platform/i18n/index.ts";
import {
  Actions,
  Button,
  Card,
  DataTable,
  Empty,
  Field,
  Form,
  LinkButton,
  Page,
  Pill,
  Select,
} from "../../../platform/ui/index.ts";
import { landscapeOf } from "../register/landscape.server.ts";
import { textOf } from "../register/landscape.ts";
import { choiceText, nounsText } from "../register/show.ts";
import { titleOf } from "../register/title.ts";
import { source, sourceItem } from "../source/noun.ts";
import { texts as viewTexts } from "../texts/index.ts";
import { listsOf, mayPublish } from "./actions.server.ts";
import { compareLists } from "./compare.ts";
import { itemsOf, plansOn } from "./plan.ts";
import { changeLines, countText } from "./show.ts";
import { texts } from "./texts/index.ts";

export async function loader({ request, context, params }: LoaderArgs) {
  const act = staffOf(context);
  const { lang } = act;
  const landscape = await landscapeOf(act);
  const id = paramOf(params, "id");
  if (landscape.byId.get(id)?.noun !== source.name) throw notFound();
  const { lists, printed } = await listsOf(act, id);
  const f = formats(lang);
  const t = texts(lang);
  const of = (list: string) => printed.filter(({ publication }) => publication === list);
  const titles = new Map(printed.map(({ item, title }) => [item, title]));
  const asked = new URL(request.url).searchParams;
  const chosen = (name: string) => lists.find(list => list.id === asked.get(name));
  const [older, newer] = [chosen("from") ?? lists[1], chosen("to") ?? lists[0]];
  return {
    lang,
    id,
    source: titleOf(landscape, id),
    because: becauseOf(allowed(act, mayPublish), act),
    lists: lists.map((list, i) => ({
      id: list.id,
      title: list.title,
      on: f.day(list.on),
      items: of(list.id).length,
      since: lists[i + 1] ? countText(compareLists(of(lists[i + 1]!.id), of(list.id)), lang) : t("first"),
    })),
    compared:
      older && newer && older !== newer
        ? {
            from: older.id,
            to: newer.id,
            changes: changeLines(
              compareLists(of(older.id), of(newer.id)),
              item => titles.get(item) ?? "",
              lang,
            ),
          }
        : undefined,
    items: itemsOf(landscape, id).map(item => ({
      id: item.id,
      title: titleOf(landscape, item.id),
      status: choiceText(sourceItem, "status", textOf(item, "status"), lang),
      lacks: item.values.saidMandatory === true,
      law: textOf(item, "legalSource"),
      deadline: item.values.deadline ? f.dayShort(textOf(item, "deadline")) : "",
      withdrawn: item.values.withdrawnOn
        ? t("withdrawn", { day: f.dayShort(textOf(item, "withdrawnOn")) })
        : "",
      plans: plansOn(landscape, item.id).map(plan => ({ id: plan.id, title: titleOf(landscape, plan.id) })),
    })),
  };
}

export default function Publications() {
  const data = useLoaderData<typeof loader>();
  const t = texts(data.lang);
  const v = viewTexts(data.lang);
  const here = `/landscape/sources/${data.id}`;
  return (
    <Page
      title={t("title", { source: data.source })}
      lead={t("lead")}
      crumbs={[
        { label: v("crumb.landscape"), href: "/landscape" },
        { label: nounsText(source, data.lang), href: "/landscape/sources" },
        { label: data.source, href: here },
      ]}
      tools={
        <>
          <LinkButton kind="primary" href={`${here}/publish`} disabledBecause={data.because}>
            {t("new")}
          </LinkButton>
          <LinkButton href={here}>{t("about")}</LinkButton>
        </>
      }
    >
      {data.lists.length === 0 ? (
        <Empty title={t("none")} />
      ) : (
        <Card title={t("over-time")}>
          <DataTable
            caption={t("over-time")}
            rows={data.lists}
            rowKey={row => row.id}
            columns={[
              { key: "on", label: t("published"), cell: row => row.on },
              { key: "title", label: t("list"), cell: row => row.title },
              { key: "items", label: t("items"), align: "end", cell: row => row.items },
              { key: "since", label: t("since"), cell: row => row.since },
            ]}
          />
        </Card>
      )}
      {data.compared && <Compared />}
      {data.items.length > 0 && <Items />}
    </Page>
  );
}

const Compared = () => {
  const { lang, lists, compared } = useLoaderData<typeof loader>();
  const t = texts(lang);
  const options = lists.map(list => ({ value: list.id, label: `${list.on}: ${list.title}` }));
  if (!compared) return null;
  return (
    <Card title={t("compare")} id="compare">
      <Form method="get" auto>
        <Field name="from" label={t("compare.from")}>
          <Select value={compared.from} options={options} />
        </Field>
        <Field name="to" label={t("compare.to")}>
          <Select value={compared.to} options={options} />
        </Field>
        <Actions>
          <Button>{t("compare.do")}</Button>
        </Actions>
      </Form>
      {compared.changes.length === 0 ? (
        <p>{t("compare.same")}</p>
      ) : (
        <DataTable
          caption={t("compare")}
          rows={compared.changes}
          rowKey={row => row.key}
          href={row => `/landscape/source-items/${row.key}`}
          columns={[
            { key: "title", label: t("item"), cell: row => row.title },
            { key: "what", label: t("what"), cell: row => row.what },
          ]}
        />
      )}
    </Card>
  );
};

const Items = () => {
  const { lang, items } = useLoaderData<typeof loader>();
  const t = texts(lang);
  return (
    <Card title={t("on-list")}>
      {items.some(({ lacks }) => lacks) && <p className="soft">{t("law-missing.why")}</p>}
      <DataTable
        caption={t("on-list")}
        rows={items}
        rowKey={row => row.id}
        href={row => `/landscape/source-items/${row.id}`}
        columns={[
          {
            key: "title",
            label: t("item"),
            cell: row => (
              <>
                {row.title} {row.withdrawn && <Pill tone="neutral">{row.withdrawn}</Pill>}
              </>
            ),
          },
          {
            key: "status",
            label: t("status"),
            cell: row => (
              <>
                {row.status} {row.lacks && <Pill tone="warm">{t("law-missing")}</Pill>}
              </>
            ),
          },
          { key: "law", label: t("law"), cell: row => row.law },
          { key: "deadline", label: t("deadline"), cell: row => row.deadline },
          {
            key: "plans",
            label: t("initiatives"),
            cell: row =>
              row.plans.map(plan => (
                <a key={plan.id} href={`/landscape/initiatives/${plan.id}`}>
                  {plan.title}{" "}
                </a>
              )),
          },
        ]}
      />
    </Card>
  );
};

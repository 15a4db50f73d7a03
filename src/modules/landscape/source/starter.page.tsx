import { useActionData, useLoaderData } from "react-router";
import { allowed, becauseOf } from "../../../platform/auth/index.ts";
import { refusedAt } from "../../../platform/http/form.ts";
import { type ActionArgs, formOf, type LoaderArgs, staffOf } from "../../../platform/http/page.ts";
import { Button, Card, DataTable, Fold, Form, Notice, Page, Pill } from "../../../platform/ui/index.ts";
import { landscapeOf } from "../register/landscape.server.ts";
import { mayImport } from "../register/policy.ts";
import { texts as viewTexts } from "../texts/index.ts";
import { lists, starterState, takeStarter } from "./starter.server.ts";
import { itemIn, starterItems, takenAs } from "./starter.ts";
import { texts } from "./texts/index.ts";

export async function loader({ context }: LoaderArgs) {
  const act = staffOf(context);
  const landscape = await landscapeOf(act);
  return {
    lang: act.lang,
    because: becauseOf(allowed(act, mayImport), act),
    lists: await starterState(landscape, act.municipality),
    items: starterItems(landscape.country).map(item => ({
      id: item.id,
      ...itemIn(item, act.lang),
      ...takenAs(item),
    })),
  };
}

export async function action({ request, context }: ActionArgs) {
  const act = staffOf(context);
  const { values } = await formOf(request);
  const list = lists.find(one => one === values.list);
  if (!list) return refusedAt(act, values, "", { code: "required" });
  const taken = await takeStarter(act, list);
  return taken.ok ? { taken: taken.value } : refusedAt(act, values, "", taken.refusal);
}

export default function Starter() {
  const data = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const v = viewTexts(data.lang);
  const t = texts(data.lang);
  return (
    <Page
      title={v("starter.title")}
      lead={t("lead")}
      crumbs={[{ label: v("crumb.landscape"), href: "/landscape" }]}
      errors={sent && "errors" in sent ? sent.errors : undefined}
    >
      {sent && "taken" in sent && <Notice tone="ok">{t("done", { n: sent.taken })}</Notice>}
      {data.lists.map(({ list, total, here }) => (
        <Card key={list} title={v(`starter.${list}`)} id={list}>
          <p>{v(`starter.${list}.note`, { n: total })}</p>
          {here > 0 && here < total && <p className="soft">{t("have", { n: here, total })}</p>}
          {here === total ? (
            <Pill tone="ok">{v("starter.have")}</Pill>
          ) : (
            <Form>
              <input type="hidden" name="list" value={list} />
              <p>
                <Button disabledBecause={data.because}>{v("starter.take")}</Button>
              </p>
            </Form>
          )}
          {list === "initiatives" && (
            <Fold title={t("show")}>
              <Items />
            </Fold>
          )}
        </Card>
      ))}
    </Page>
  );
}

const Items = () => {
  const { lang, items } = useLoaderData<typeof loader>();
  const v = viewTexts(lang);
  const t = texts(lang);
  return (
    <DataTable
      caption={v("starter.initiatives")}
      rows={items}
      rowKey={item => item.id}
      columns={[
        {
          key: "name",
          label: t("name"),
          cell: item => (
            <>
              {item.name} <small className="soft">{item.description}</small>
            </>
          ),
        },
        { key: "publisher", label: t("publisher"), cell: item => item.publisher },
        {
          key: "status",
          label: t("taken-as"),
          cell: item => (
            <>
              {t(`status.${item.status}`)}
              {item.lacks && <small className="soft"> {t(`note.${item.lacks}`)}</small>}
            </>
          ),
        },
        {
          key: "source",
          label: t("source"),
          cell: item => (
            <>
              {item.source} {item.unverified && <Pill tone="warm">{v("starter.unverified")}</Pill>}
            </>
          ),
        },
      ]}
    />
  );
};

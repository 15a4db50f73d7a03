import { useActionData, useLoaderData } from "react-router";
import { allowed, becauseOf } from "../../../platform/auth/index.ts";
import {
  type ActionArgs,
  formOf,
  type LoaderArgs,
  listOf,
  staffOf,
  withinPages,
} from "../../../platform/http/page.ts";
import { formats, refusalText } from "../../../platform/i18n/index.ts";
import {
  Button,
  DataTable,
  Empty,
  Facts,
  Field,
  Form,
  LinkButton,
  Notice,
  Page,
  Select,
} from "../../../platform/ui/index.ts";
import { TakeAway } from "../export/take-away.tsx";
import { landscapeOf } from "../register/landscape.server.ts";
import { thingsOf } from "../register/landscape.ts";
import { mayWrite } from "../register/policy.ts";
import { titleOf } from "../register/title.ts";
import { texts as viewTexts } from "../texts/index.ts";
import { overseen } from "./actions.server.ts";
import { agreementGapsIn, gapGroups } from "./agreements.ts";
import { processorAgreement } from "./noun.ts";
import { gapsAsked, type ShownGap } from "./show.ts";
import { texts } from "./texts/index.ts";

export async function loader({ request, context }: LoaderArgs) {
  const act = staffOf(context);
  const { lang } = act;
  const landscape = await landscapeOf(act);
  const list = listOf(request, { sort: ["urgency"], filters: ["what", "processor"] });
  const found = gapsAsked(landscape, new URLSearchParams(list.filters), lang);
  withinPages(list, found.length);
  const gaps = agreementGapsIn(landscape);
  const may = allowed(act, mayWrite(processorAgreement));
  const { compare } = formats(lang);
  return {
    lang,
    list,
    because: becauseOf(may, act),
    counts: gapGroups.map(group => ({ group, n: gaps.filter(gap => gap.group === group).length })),
    agreements: thingsOf(landscape, processorAgreement).length,
    gaps: gaps.length,
    processors: [...new Set(gaps.map(({ processor }) => processor))]
      .map(value => ({ value, label: titleOf(landscape, value) }))
      .sort((a, b) => compare(a.label, b.label)),
    total: found.length,
    rows: found.slice(list.skip, list.skip + list.size),
  };
}

export async function action({ request, context }: ActionArgs) {
  const act = staffOf(context);
  const { values } = await formOf(request);
  const id = values.agreement ?? "";
  const done = await overseen(act, id, { on: "", remark: "" });
  if (!done.ok) return { refusal: refusalText(done.refusal, act.lang) };
  const { next } = done.value;
  return {
    agreement: { id, title: titleOf(await landscapeOf(act), id) },
    next: next && formats(act.lang).day(next),
  };
}

export default function Agreements() {
  const data = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const t = texts(data.lang);
  const v = viewTexts(data.lang);
  const f = formats(data.lang);
  const crumbs = [{ label: v("crumb.landscape"), href: "/landscape" }];
  if (data.agreements === 0 && data.gaps === 0)
    return (
      <Page title={t("title")} lead={t("lead")} crumbs={crumbs}>
        <Empty
          title={t("empty")}
          ways={[
            { label: v("import.title"), href: "/landscape/import" },
            { label: t("add"), href: "/landscape/processor-agreements/new" },
          ]}
        />
      </Page>
    );
  const options = gapGroups.map(value => ({ value, label: t(`group.${value}`) }));
  return (
    <Page
      title={t("heading", { n: data.gaps })}
      lead={t("lead")}
      crumbs={crumbs}
      tools={
        <>
          <LinkButton href="/landscape/processor-agreements">{t("all")}</LinkButton>
          <TakeAway view="agreements" query={data.list.filters} />
        </>
      }
    >
      {sent && "refusal" in sent && <Notice tone="bad" title={sent.refusal} />}
      {sent && "agreement" in sent && (
        <Notice tone="ok" title={t("done", { title: sent.agreement.title })}>
          {sent.next ? t("next", { day: sent.next }) : t("next-unknown")}{" "}
          <a href={`/landscape/processor-agreements/${sent.agreement.id}#oversight`}>{t("remark-add")}</a>
        </Notice>
      )}
      {data.because && <Notice tone="warm" title={data.because} />}
      <Facts
        facts={data.counts.map(({ group, n }) => ({
          figure: f.number(n),
          words: t(`group.${group}`),
          href: `?what=${group}`,
          ...(n > 0 && group === "late" ? { tone: "bad" as const } : {}),
        }))}
      />
      <DataTable<ShownGap>
        caption={t("title")}
        list={data.list}
        total={data.total}
        filterable
        filters={
          <>
            <Field name="what" label={t("missing")}>
              <Select value={data.list.filters.what} options={options} empty={v("list.all")} />
            </Field>
            <Field name="processor" label={t("processor")}>
              <Select value={data.list.filters.processor} options={data.processors} empty={v("list.all")} />
            </Field>
          </>
        }
        rows={data.rows}
        rowKey={row => row.key}
        href={row => row.processor.href}
        columns={[
          { key: "processor", label: t("processor"), cell: row => row.processor.title },
          { key: "about", label: t("about"), cell: row => row.about },
          { key: "when", label: t("when"), cell: row => row.when },
          { key: "missing", label: t("missing"), cell: row => row.missing },
          {
            key: "close",
            label: t("close"),
            bare: true,
            cell: row => (
              <>
                {/* Who may not is told once, and at the agreement's own button. */}
                {row.oversee && !data.because && (
                  <Form inline>
                    <input type="hidden" name="agreement" value={row.oversee} />
                    <Button>{t("done-today")}</Button>
                  </Form>
                )}
                <a
                  href={row.close.href}
                  aria-label={`${row.close.label}: ${row.processor.title}, ${row.about}`}
                >
                  {row.close.label}
                </a>
              </>
            ),
          },
        ]}
      />
    </Page>
  );
}

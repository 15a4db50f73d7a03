import { redirect, useActionData, useLoaderData } from "react-router";
import { allowed, becauseOf } from "../../../platform/auth/index.ts";
import {
  type ActionArgs,
  addressOf,
  formOf,
  type LoaderArgs,
  listOf,
  refusedAt,
  staffOf,
  withinPages,
} from "../../../platform/http/page.ts";
import { formats } from "../../../platform/i18n/index.ts";
import {
  Button,
  Card,
  DataTable,
  Empty,
  errorOf,
  Facts,
  Field,
  Fold,
  Form,
  Page,
  Pill,
  Select,
  TextInput,
} from "../../../platform/ui/index.ts";
import { attest, changeTerm } from "../attestation/actions.server.ts";
import { mayChangeTerm } from "../attestation/policy.ts";
import { TakeAway } from "../export/take-away.tsx";
import { landscapeOf } from "../register/landscape.server.ts";
import { holderName } from "../register/landscape.ts";
import { mayWrite } from "../register/policy.ts";
import { fieldText } from "../register/show.ts";
import { texts } from "../texts/index.ts";
import { systemUse } from "./noun.ts";
import { attestedStates, qualityIn, qualityOf } from "./quality.ts";

const gapsNamed = 4;
const gapsListed = 8;

export async function loader({ request, context }: LoaderArgs) {
  const act = staffOf(context);
  const { lang } = act;
  const landscape = await landscapeOf(act);
  const f = formats(lang);
  const list = listOf(request, {
    sort: ["answered", "title", "attested", "age"],
    filters: ["attested", "owner"],
    size: 20,
  });
  const all = qualityOf(landscape);
  const rows = qualityIn(landscape, list, lang);
  withinPages(list, rows.length);
  const gapCount = new Map<string, number>();
  for (const { gaps } of all) for (const gap of gaps) gapCount.set(gap, (gapCount.get(gap) ?? 0) + 1);
  const sum = (of: "answered" | "asked") => all.reduce((n, row) => n + row[of], 0);
  return {
    lang,
    list,
    total: all.length,
    found: rows.length,
    owner: list.filters.owner ? holderName(landscape, list.filters.owner) : undefined,
    because: becauseOf(allowed(act, mayWrite(systemUse)), act),
    termBecause: becauseOf(allowed(act, mayChangeTerm), act),
    months: landscape.attestationMonths,
    complete: all.filter(row => row.answered === row.asked).length,
    attested: all.filter(row => row.state === "current").length,
    share: all.length === 0 ? null : sum("answered") / sum("asked"),
    most: [...gapCount]
      .sort((a, b) => b[1] - a[1])
      .slice(0, gapsListed)
      .map(([field, n]) => ({ field, label: fieldText(systemUse, field, lang), n })),
    rows: rows.slice(list.skip, list.skip + list.size).map(row => ({
      id: row.id,
      title: row.title,
      answered: row.answered,
      asked: row.asked,
      gaps:
        f.list(row.gaps.slice(0, gapsNamed).map(gap => fieldText(systemUse, gap, lang))) +
        (row.gaps.length > gapsNamed ? ` +${row.gaps.length - gapsNamed}` : ""),
      state: row.state,
      attested: row.attested ? `${row.attested.by}, ${f.dayShort(row.attested.on)}` : null,
      age: row.oldest ? f.age(row.oldest, act.today) : "",
    })),
  };
}

export async function action({ request, context }: ActionArgs) {
  const act = staffOf(context);
  const { values } = await formOf(request);
  const term = values.months !== undefined;
  const written = term
    ? await changeTerm(act, String(values.months))
    : await attest(act, systemUse, String(values.attest ?? ""));
  if (!written.ok) return refusedAt(act, values, term ? "months" : "", written.refusal);
  throw redirect(new URL(request.url).pathname + new URL(request.url).search);
}

export default function Quality() {
  const data = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const t = texts(data.lang);
  const f = formats(data.lang);
  const crumbs = [{ label: t("crumb.landscape"), href: "/landscape" }];
  if (data.total === 0)
    return (
      <Page title={t("quality.title")} lead={t("quality.lead")} crumbs={crumbs}>
        <Empty
          title={t("quality.empty")}
          time={t("empty.time")}
          ways={[{ label: t("import.title"), href: "/landscape/import" }]}
        />
      </Page>
    );
  return (
    <Page
      title={t("quality.title")}
      lead={t("quality.lead")}
      crumbs={crumbs}
      tools={<TakeAway view="quality" query={data.list.filters} />}
      errors={sent?.errors}
    >
      <Facts
        facts={[
          { figure: data.share === null ? "–" : f.percent(data.share), words: t("quality.share-words") },
          {
            figure: t("record.complete", { n: data.complete, total: data.total }),
            words: t("quality.complete-words"),
          },
          {
            figure: t("record.complete", { n: data.attested, total: data.total }),
            words: t("quality.attested-words"),
            href: "?attested=current",
          },
        ]}
      />
      <Card title={t("quality.most")}>
        <ul className="columns">
          {data.most.map(gap => (
            <li key={gap.field}>
              <a href={`/landscape/system-uses?${gap.field}=-`}>
                {t("quality.gap", { field: gap.label, n: gap.n })}
              </a>
            </li>
          ))}
        </ul>
      </Card>
      {data.owner && (
        <p>
          {t("quality.owner")}: <strong>{data.owner}</strong> ·{" "}
          <a href={addressOf(data.list, { filters: {} })}>{t("list.show-all")}</a>
        </p>
      )}
      {data.because && (
        <p>
          <Button disabledBecause={data.because}>{t("attest.do")}</Button>
        </p>
      )}
      <DataTable
        caption={t("quality.title")}
        list={data.list}
        total={data.found}
        filters={
          <>
            {data.owner && <input type="hidden" name="owner" value={data.list.filters.owner} />}
            <Field name="attested" label={t("quality.attested")}>
              <Select
                value={data.list.filters.attested}
                empty={t("list.all")}
                options={attestedStates.map(value => ({ value, label: t(`attested.state.${value}`) }))}
              />
            </Field>
          </>
        }
        rows={data.rows}
        rowKey={row => row.id}
        href={row => `/landscape/system-uses/${row.id}`}
        columns={[
          { key: "title", label: t("quality.system"), sort: true, cell: row => row.title },
          {
            key: "answered",
            label: t("quality.column"),
            sort: true,
            cell: row => (
              <Pill tone={row.answered === row.asked ? "ok" : "warm"}>
                {t("quality.answered", { n: row.answered, asked: row.asked })}
              </Pill>
            ),
          },
          { key: "gaps", label: t("quality.gaps"), cell: row => row.gaps },
          {
            key: "attested",
            label: t("quality.attested"),
            sort: true,
            cell: row => (
              <div>
                {row.attested ?? t("attested.never")}{" "}
                {row.state === "expired" && <Pill tone="warm">{t("quality.expired")}</Pill>}
                {!data.because && row.state !== "current" && (
                  <Form inline>
                    <Button name="attest" value={row.id} kind="quiet">
                      {t("attest.short")}
                      <span className="visually-hidden"> {row.title}</span>
                    </Button>
                  </Form>
                )}
              </div>
            ),
          },
          { key: "age", label: t("quality.age"), sort: true, cell: row => row.age },
        ]}
      />
      <Card>
        <Fold title={t("attestation.term", { n: data.months })} open={Boolean(errorOf(sent, "months"))}>
          <Form inline>
            <Field
              name="months"
              label={t("attestation.months")}
              why={t("attestation.months-why")}
              error={errorOf(sent, "months")}
            >
              <TextInput value={sent?.values.months ?? String(data.months)} inputMode="numeric" />
            </Field>
            <Button disabledBecause={data.termBecause}>{t("attestation.save")}</Button>
          </Form>
        </Fold>
      </Card>
    </Page>
  );
}

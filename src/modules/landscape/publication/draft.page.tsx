import { data as answer, redirect, useActionData, useLoaderData } from "react-router";
import { allowed, becauseOf } from "../../../platform/auth/index.ts";
import { type ActionArgs, formOf, type LoaderArgs, paramOf, staffOf } from "../../../platform/http/page.ts";
import { formats, refusalText } from "../../../platform/i18n/index.ts";
import {
  Actions,
  Button,
  Card,
  DataTable,
  Empty,
  Form,
  LinkButton,
  Notice,
  Page,
  Pill,
  type Tone,
} from "../../../platform/ui/index.ts";
import type { ItemChange } from "../initiative/rules-publication.ts";
import { landscapeOf } from "../register/landscape.server.ts";
import { nounsText } from "../register/show.ts";
import { titleOf } from "../register/title.ts";
import { source } from "../source/noun.ts";
import { texts as viewTexts } from "../texts/index.ts";
import { mayPublish, publicationDraft, writePublication } from "./actions.server.ts";
import { changeLines, changeText } from "./show.ts";
import { texts } from "./texts/index.ts";

const shown = 500;

export async function loader({ context, params }: LoaderArgs) {
  const act = staffOf(context);
  const { lang } = act;
  const found = await publicationDraft(act, paramOf(params, "id"));
  if (!found.ok) return answer({ lang, gone: refusalText(found.refusal, lang) }, { status: 404 });
  const { draft, plan } = found.value;
  const landscape = await landscapeOf(act);
  const { changes, flags } = plan.update;
  const lines = changeLines(changes, id => plan.titles.get(id) ?? "", lang);
  const lacking = new Set(plan.printed.flatMap(({ id, values }) => (values.saidMandatory ? [id] : [])));
  return {
    lang,
    source: { id: draft.source, title: titleOf(landscape, draft.source) },
    day: formats(lang).day(draft.on),
    hash: plan.hash,
    because: becauseOf(allowed(act, mayPublish), act),
    unknown: draft.unknown,
    unchanged: plan.printed.length - lines.filter(({ codes }) => !codes.includes("withdrawn")).length,
    lines: lines.slice(0, shown).map(line => ({ ...line, lacks: lacking.has(line.key) })),
    more: Math.max(0, lines.length - shown),
    plans: flags.map(flag => ({
      id: flag.initiativeId,
      title: titleOf(landscape, flag.initiativeId),
      item: plan.titles.get(flag.itemKey) ?? "",
      what: flag.changes.map(change => changeText(change, lang)).join(" · "),
    })),
  };
}

export async function action({ request, context, params }: ActionArgs) {
  const act = staffOf(context);
  const { values } = await formOf(request);
  const written = await writePublication(act, paramOf(params, "id"), values.hash ?? "");
  if (written.ok) throw redirect(`/landscape/sources/${written.value.source}/publications`);
  return { refusal: refusalText(written.refusal, act.lang) };
}

const toneOf = (codes: readonly ItemChange["code"][]): Tone =>
  codes.includes("withdrawn") ? "neutral" : codes.includes("added") ? "ok" : "warm";

export default function PublicationDraft() {
  const data = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const t = texts(data.lang);
  const v = viewTexts(data.lang);
  if ("gone" in data)
    return (
      <Page title={t("preview.title")}>
        {sent?.refusal && <Notice tone="bad" title={sent.refusal} />}
        <Empty
          title={data.gone}
          ways={[{ label: nounsText(source, data.lang), href: "/landscape/sources" }]}
        />
      </Page>
    );
  const here = `/landscape/sources/${data.source.id}`;
  return (
    <Page
      title={t("preview.title")}
      lead={t("preview.lead", { source: data.source.title, day: data.day })}
      crumbs={[
        { label: v("crumb.landscape"), href: "/landscape" },
        { label: nounsText(source, data.lang), href: "/landscape/sources" },
        { label: t("title", { source: data.source.title }), href: `${here}/publications` },
      ]}
    >
      {sent?.refusal && <Notice tone="bad" title={sent.refusal} />}
      <Card title={t("preview.changes")}>
        <p>{t("preview.unchanged", { n: data.unchanged })}</p>
        {data.unknown.length > 0 && (
          <p className="soft">{t("preview.columns", { columns: data.unknown.slice(0, 20).join(", ") })}</p>
        )}
        {data.lines.some(({ lacks }) => lacks) && <p className="soft">{t("law-missing.why")}</p>}
        {data.lines.length > 0 && (
          <DataTable
            caption={t("preview.changes")}
            rows={data.lines}
            rowKey={row => row.key}
            columns={[
              { key: "title", label: t("item"), cell: row => row.title },
              {
                key: "what",
                label: t("what"),
                cell: row => (
                  <>
                    <Pill tone={toneOf(row.codes)}>{row.what}</Pill>{" "}
                    {row.lacks && <Pill tone="warm">{t("law-missing")}</Pill>}
                  </>
                ),
              },
            ]}
          />
        )}
        {data.more > 0 && <p>{v("list.more", { n: data.more })}</p>}
      </Card>
      <Card title={t("preview.plans")}>
        {data.plans.length === 0 && <p>{t("preview.no-plans")}</p>}
        <ul>
          {data.plans.map(plan => (
            <li key={plan.id}>
              <a href={`/landscape/initiatives/${plan.id}`}>{plan.title}</a>: {plan.item}, {plan.what}
            </li>
          ))}
        </ul>
        <Form>
          <input type="hidden" name="hash" value={data.hash} />
          <Actions>
            <Button kind="primary" disabledBecause={data.because}>
              {t("preview.confirm")}
            </Button>
            <LinkButton kind="quiet" href={`${here}/publish`}>
              {t("preview.again")}
            </LinkButton>
          </Actions>
        </Form>
      </Card>
    </Page>
  );
}

import { useActionData, useLoaderData } from "react-router";
import { type ActionArgs, formOf, type LoaderArgs, paramOf, staffOf } from "../../../platform/http/page.ts";
import { refusalText } from "../../../platform/i18n/index.ts";
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
} from "../../../platform/ui/index.ts";
import { texts } from "../texts/index.ts";
import { kitosDraft, writeKitos } from "./actions.server.ts";
import { shownDraft } from "./show.ts";

export async function loader({ context, params }: LoaderArgs) {
  const act = staffOf(context);
  const draft = await kitosDraft(act, paramOf(params, "id"));
  return draft.ok
    ? { lang: act.lang, draft: shownDraft(draft.value, act.lang) }
    : { lang: act.lang, gone: refusalText(draft.refusal, act.lang) };
}

export async function action({ request, context, params }: ActionArgs) {
  const act = staffOf(context);
  const { values } = await formOf(request);
  const written = await writeKitos(act, paramOf(params, "id"), values.hash ?? "");
  return written.ok ? { written: written.value } : { refusal: refusalText(written.refusal, act.lang) };
}

export default function KitosDraftPage() {
  const data = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const t = texts(data.lang);
  if (sent?.written !== undefined)
    return (
      <Page
        title={t("import.done", { n: sent.written })}
        tools={
          <LinkButton kind="primary" href="/landscape">
            {t("import.see")}
          </LinkButton>
        }
      />
    );
  if (!("draft" in data))
    return (
      <Page title={t("import.kitos")}>
        <Empty title={data.gone} ways={[{ label: t("import.again"), href: "/landscape/import" }]} />
      </Page>
    );
  const { draft } = data;
  return (
    <Page
      title={t("import.preview")}
      lead={t("import.preview.lead")}
      crumbs={[
        { label: t("crumb.landscape"), href: "/landscape" },
        { label: t("import.title"), href: "/landscape/import" },
      ]}
    >
      {sent?.refusal && <Notice tone="bad" title={sent.refusal} />}
      <Card title={t("import.kitos")}>
        <DataTable
          caption={t("import.preview")}
          rows={draft.counts}
          rowKey={row => row.kind}
          columns={[
            { key: "noun", label: t("import.noun"), cell: row => row.label },
            { key: "created", label: t("import.new"), align: "end", cell: row => row.created },
            { key: "changed", label: t("import.changed"), align: "end", cell: row => row.changed },
            { key: "unchanged", label: t("import.unchanged"), align: "end", cell: row => row.unchanged },
            { key: "removed", label: t("import.removed"), align: "end", cell: row => row.removed },
          ]}
        />
        {draft.writes === 0 && (
          <p>{draft.remembered > 0 ? t("intake.kitos.remembered") : t("import.nothing")}</p>
        )}
        <Form inline>
          <input type="hidden" name="hash" value={draft.hash} />
          <Actions>
            {draft.writes + draft.remembered > 0 && <Button kind="primary">{t("import.confirm")}</Button>}
            <LinkButton kind="quiet" href="/landscape/import">
              {t("import.again")}
            </LinkButton>
          </Actions>
        </Form>
      </Card>
      {draft.conflicts.length > 0 && (
        <Card title={t("intake.kitos.conflicts")}>
          <DataTable
            caption={t("intake.kitos.conflicts")}
            rows={draft.conflicts}
            rowKey={row => row.key}
            columns={[
              { key: "title", label: t("impact.thing"), cell: row => row.title },
              { key: "field", label: t("intake.field"), cell: row => row.field },
              { key: "here", label: t("intake.kitos.here"), cell: row => row.here },
              { key: "there", label: t("intake.kitos.there"), cell: row => row.there },
            ]}
          />
        </Card>
      )}
      <Told title={t("import.notes")} lines={draft.notes} />
      <Told title={t("intake.kitos.verdicts")} lines={draft.verdicts} />
      <Told title={t("intake.kitos.unmapped")} lines={draft.unmapped} />
    </Page>
  );
}

const Told = ({ title, lines }: { title: string; lines: readonly string[] }) =>
  lines.length > 0 && (
    <Card title={title}>
      <ul>
        {lines.map(line => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Card>
  );

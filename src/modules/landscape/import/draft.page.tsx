import { data as answer, useActionData, useLoaderData } from "react-router";
import { type ActionArgs, formOf, type LoaderArgs, paramOf, staffOf } from "../../../platform/http/page.ts";
import { refusalText } from "../../../platform/i18n/index.ts";
import {
  Actions,
  Button,
  Card,
  DataTable,
  Empty,
  Fold,
  Form,
  LinkButton,
  Notice,
  Page,
} from "../../../platform/ui/index.ts";
import { landscapeOf } from "../register/landscape.server.ts";
import { nounNamed, nouns } from "../register/nouns.ts";
import { fieldText, nounsText, show } from "../register/show.ts";
import { titleOf } from "../register/title.ts";
import { texts } from "../texts/index.ts";
import { importDraft, writeImport } from "./actions.server.ts";

const changesShown = 100;

export async function loader({ context, params }: LoaderArgs) {
  const act = staffOf(context);
  const { lang } = act;
  const draft = await importDraft(act, paramOf(params, "id"));
  if (!draft.ok) return answer({ lang, gone: refusalText(draft.refusal, lang) }, { status: 404 });
  const { plan, hash, fileName } = draft.value;
  const landscape = await landscapeOf(act);
  const count = (list: readonly { noun: string }[], noun: string) =>
    list.filter(row => row.noun === noun).length;
  return {
    lang,
    fileName,
    hash,
    faultCount: plan.faultCount,
    writes: plan.created.length + plan.changed.length + plan.removed.length,
    counts: nouns
      .map(({ name }) => ({
        noun: name,
        label: nounsText(name, lang),
        created: count(plan.created, name),
        changed: count(plan.changed, name),
        unchanged: plan.unchanged[name] ?? 0,
        removed: count(plan.removed, name),
      }))
      .filter(row => row.created + row.changed + row.unchanged + row.removed > 0),
    faults: plan.faults.map((fault, i) => ({
      key: String(i),
      ...fault,
      what: refusalText(fault.refusal, lang),
    })),
    notes: plan.notes.slice(0, 50).map(note => texts(lang)(`import.note.${note.code}`, note.values)),
    changes: plan.changed.slice(0, changesShown).map(change => ({
      key: change.id,
      title: titleOf(landscape, change.id),
      what: change.fields
        .map(
          field =>
            `${fieldText(nounNamed(change.noun)!, field, lang)}: ${show(landscape, nounNamed(change.noun)!, field, change.before[field] ?? null, lang) || "–"} → ${show(landscape, nounNamed(change.noun)!, field, change.after[field] ?? null, lang) || "–"}`,
        )
        .join(" · "),
    })),
    created: plan.created.slice(0, changesShown).map(row => ({
      key: row.id,
      title: String(row.values[nounNamed(row.noun)!.title] ?? ""),
      kind: nounsText(row.noun, lang),
    })),
  };
}

export async function action({ request, context, params }: ActionArgs) {
  const act = staffOf(context);
  const { values } = await formOf(request);
  const written = await writeImport(act, paramOf(params, "id"), values.hash ?? "");
  return written.ok ? { written: written.value } : { refusal: refusalText(written.refusal, act.lang) };
}

export default function DraftPage() {
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
  if ("gone" in data)
    return (
      <Page title={t("import.heading")}>
        <Empty title={data.gone} ways={[{ label: t("import.again"), href: "/landscape/import" }]} />
      </Page>
    );
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
      {data.faultCount > 0 && (
        <Card title={t("import.errors", { n: data.faultCount })}>
          {data.faultCount > data.faults.length && (
            <p>{t("import.errors.shown", { shown: data.faults.length })}</p>
          )}
          <DataTable
            caption={t("import.errors", { n: data.faultCount })}
            rows={data.faults}
            rowKey={row => row.key}
            columns={[
              { key: "sheet", label: t("import.sheet"), cell: row => row.sheet },
              { key: "row", label: t("import.row"), align: "end", cell: row => row.row },
              { key: "column", label: t("import.column"), cell: row => row.column },
              { key: "value", label: t("import.value"), cell: row => row.value },
              { key: "what", label: t("import.what"), cell: row => row.what },
            ]}
          />
        </Card>
      )}
      <Card title={data.fileName}>
        <DataTable
          caption={t("import.preview")}
          rows={data.counts}
          rowKey={row => row.noun}
          columns={[
            { key: "noun", label: t("import.noun"), cell: row => row.label },
            { key: "created", label: t("import.new"), align: "end", cell: row => row.created },
            { key: "changed", label: t("import.changed"), align: "end", cell: row => row.changed },
            { key: "unchanged", label: t("import.unchanged"), align: "end", cell: row => row.unchanged },
            { key: "removed", label: t("import.removed"), align: "end", cell: row => row.removed },
          ]}
        />
        {data.faultCount === 0 && data.writes === 0 && <p>{t("import.nothing")}</p>}
        <Form inline>
          <input type="hidden" name="hash" value={data.hash} />
          <Actions>
            {data.faultCount === 0 && data.writes > 0 && (
              <Button kind="primary">{t("import.confirm")}</Button>
            )}
            <LinkButton kind="quiet" href="/landscape/import">
              {t("import.again")}
            </LinkButton>
          </Actions>
        </Form>
      </Card>
      {data.notes.length > 0 && (
        <Card title={t("import.notes")}>
          <ul>
            {data.notes.map(note => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </Card>
      )}
      {data.changes.length > 0 && (
        <Card title={t("import.changes")}>
          <DataTable
            caption={t("import.changes")}
            rows={data.changes}
            rowKey={row => row.key}
            columns={[
              { key: "title", label: t("impact.thing"), cell: row => row.title },
              { key: "what", label: t("import.changes"), cell: row => row.what },
            ]}
          />
        </Card>
      )}
      {data.created.length > 0 && (
        <Fold title={t("import.new")}>
          <DataTable
            caption={t("import.new")}
            rows={data.created}
            rowKey={row => row.key}
            columns={[
              { key: "title", label: t("impact.thing"), cell: row => row.title },
              { key: "kind", label: t("import.noun"), cell: row => row.kind },
            ]}
          />
        </Fold>
      )}
    </Page>
  );
}

import { redirect, useActionData, useLoaderData } from "react-router";
import { allowed, becauseOf } from "../../../platform/auth/index.ts";
import {
  type ActionArgs,
  formOf,
  type LoaderArgs,
  notFound,
  paramOf,
  staffOf,
} from "../../../platform/http/page.ts";
import { refusalText } from "../../../platform/i18n/index.ts";
import {
  Actions,
  Button,
  Card,
  DateInput,
  errorOf,
  Field,
  FileInput,
  Form,
  Page,
  Tabs,
  TextInput,
} from "../../../platform/ui/index.ts";
import { tellFault } from "../import/telling.ts";
import { landscapeOf } from "../register/landscape.server.ts";
import { choiceText, fieldText, nounsText } from "../register/show.ts";
import { titleOf } from "../register/title.ts";
import { duties, source, sourceItem } from "../source/noun.ts";
import { texts as viewTexts } from "../texts/index.ts";
import { draftPublication, enterPublication, mayPublish } from "./actions.server.ts";
import { blankRows, tableOf, typedFields } from "./entry.ts";
import { EntryRows } from "./entry-rows.tsx";
import { FaultsCard } from "./faults-card.tsx";
import { lineOf } from "./lines.ts";
import { itemsOf } from "./plan.ts";
import { texts } from "./texts/index.ts";

const isByHand = (request: Request) => new URL(request.url).searchParams.get("by") === "hand";

export async function loader({ request, context, params }: LoaderArgs) {
  const act = staffOf(context);
  const { lang } = act;
  const landscape = await landscapeOf(act);
  const id = paramOf(params, "id");
  if (landscape.byId.get(id)?.noun !== source.name) throw notFound();
  const held = itemsOf(landscape, id).filter(item => !item.values.withdrawnOn);
  const blank = Array.from({ length: blankRows }, (): Record<string, string> => ({}));
  return {
    lang,
    id,
    byHand: isByHand(request),
    today: act.today,
    source: titleOf(landscape, id),
    because: becauseOf(allowed(act, mayPublish), act),
    labels: typedFields.map(name => ({ name, label: fieldText(sourceItem, name, lang) })),
    statuses: duties.map(value => ({ value, label: choiceText(sourceItem, "status", value, lang) })),
    rows: isByHand(request) ? [...held.map(item => lineOf(item.values)), ...blank] : [],
  };
}

export async function action({ request, context, params }: ActionArgs) {
  const act = staffOf(context);
  const form = await formOf(request);
  const { values } = form;
  const about = { source: paramOf(params, "id"), title: values.name ?? "", on: values.on ?? "" };
  const file = form.file("file");
  const byHand = isByHand(request);
  const fault = (field: string, text: string) => ({ values, errors: [{ field, text }] });
  if (!byHand && !file) return fault("file", refusalText({ code: "intake.file-missing" }, act.lang));
  const drafted = file
    ? await draftPublication(act, about, {
        bytes: new Uint8Array(await file.arrayBuffer()),
        fileName: file.name,
      })
    : await enterPublication(act, about, tableOf(values));
  if (drafted.ok) throw redirect(`/landscape/publications/${drafted.id}`);
  if ("refusal" in drafted) {
    const field = drafted.field === "title" ? "name" : drafted.field;
    return fault(byHand && field === "file" ? "" : field, refusalText(drafted.refusal, act.lang));
  }
  // At its box a sentence is enough; of a file it must say which column and what is expected there.
  const tell = byHand ? refusalText : tellFault;
  const told = drafted.faults.map(one => ({ ...one, what: tell(one.refusal, act.lang) }));
  return byHand
    ? { values, errors: told.map(({ field, row, what }) => ({ field: `${field}.${row}`, text: what })) }
    : { values, errors: [], faults: told };
}

export default function Publish() {
  const data = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const t = texts(data.lang);
  const v = viewTexts(data.lang);
  const here = `/landscape/sources/${data.id}`;
  return (
    <Page
      title={t("publish.title", { source: data.source })}
      lead={t("publish.lead")}
      crumbs={[
        { label: v("crumb.landscape"), href: "/landscape" },
        { label: nounsText(source, data.lang), href: "/landscape/sources" },
        { label: t("title", { source: data.source }), href: `${here}/publications` },
      ]}
      because={data.because}
      errors={sent?.errors}
    >
      {sent && "faults" in sent && sent.faults && <FaultsCard faults={sent.faults} />}
      <Tabs
        label={t("new")}
        tabs={[
          { label: t("publish.file"), href: `${here}/publish`, current: !data.byHand },
          { label: t("publish.hand"), href: `${here}/publish?by=hand`, current: data.byHand },
        ]}
      />
      <Card>
        <Form upload={!data.byHand} {...(data.byHand ? { draft: `publication-${data.id}` } : {})}>
          <Field
            name="on"
            label={t("publish.on")}
            why={t("publish.on.why")}
            error={errorOf(sent, "on")}
            required
          >
            <DateInput value={sent?.values.on} max={data.today} />
          </Field>
          <Field name="name" label={t("publish.name")} error={errorOf(sent, "name")}>
            <TextInput value={sent?.values.name} />
          </Field>
          {data.byHand ? (
            <>
              <p className="soft">{t("publish.hand.why")}</p>
              <EntryRows {...data} sent={sent?.values} errors={sent?.errors ?? []} />
            </>
          ) : (
            <Field
              name="file"
              label={t("publish.file")}
              why={t("publish.file.why")}
              error={errorOf(sent, "file")}
              required
            >
              <FileInput accept=".xlsx,.csv,.txt" />
            </Field>
          )}
          <Actions>
            <Button kind="primary" disabledBecause={data.because}>
              {t(data.byHand ? "publish.see" : "publish.read")}
            </Button>
          </Actions>
        </Form>
      </Card>
    </Page>
  );
}

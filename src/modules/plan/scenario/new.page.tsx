import { redirect, useActionData, useLoaderData } from "react-router";
import { newSecret } from "../../../platform/auth/secret.server.ts";
import { type ActionArgs, formOf, type LoaderArgs, staffOf } from "../../../platform/http/page.ts";
import { refusalText } from "../../../platform/i18n/index.ts";
import {
  Actions,
  Button,
  Card,
  DataTable,
  errorOf,
  Field,
  FileInput,
  Form,
  Page,
  Radios,
  TextArea,
  TextInput,
} from "../../../platform/ui/index.ts";
import { texts } from "../board/texts/index.ts";
import { mayNotPlan } from "../page.server.ts";
import type { Portfolio } from "../portfolio/rules-portfolio.ts";
import { portfolioOfFile } from "../workbook/file.ts";
import { beginScenario } from "./actions.server.ts";
import { ownPortfolio } from "./own.server.ts";
import { nameSchema } from "./rules.ts";

export async function loader({ context }: LoaderArgs) {
  const act = staffOf(context);
  const own = await ownPortfolio(act);
  return {
    lang: act.lang,
    mayNot: mayNotPlan(act),
    own: own.portfolio?.initiatives.length ?? null,
    blocking: own.blocking.slice(0, mostBlocking),
    blockingMore: Math.max(0, own.blocking.length - mostBlocking),
    year: act.today.slice(0, 4),
    form: newSecret(),
  };
}

const mostBlocking = 10;

/** So many faults are shown; whoever has more mends these first. */
const mostFaults = 200;

export async function action({ request, context }: ActionArgs) {
  const act = staffOf(context);
  const { lang } = act;
  const { values, file } = await formOf(request);
  const refuse = (field: string, text: string, faults: string[] = []) => ({
    errors: [{ field, text }],
    values,
    faults: faults.slice(0, mostFaults),
    more: Math.max(0, faults.length - mostFaults),
  });
  const may = mayNotPlan(act);
  if (may) return refuse("", may);
  const named = nameSchema.safeParse(values);
  if (!named.success) {
    const field = String(named.error.issues[0]?.path[0] ?? "name");
    const code = field === "note" ? "plan.note" : "plan.name";
    return refuse(field, refusalText({ code }, lang));
  }
  const sent = file("file");
  // A file that was chosen is meant, whatever else is ticked.
  if (!sent && values.from !== "file") {
    const own = await ownPortfolio(act);
    if (!own.portfolio) return refuse("", texts(lang)("new.own-not"));
    return begin(
      act,
      named.data,
      { origin: "own", portfolio: own.portfolio, begun: own.begun, form: values.form },
      refuse,
    );
  }
  if (!sent) return refuse("file", refusalText({ code: "plan.no-file" }, lang));
  const read = await portfolioOfFile(new Uint8Array(await sent.arrayBuffer()), sent.name, lang);
  if (!read.ok)
    return refuse(
      "file",
      texts(lang)("new.faults", { n: read.errors.length }),
      read.errors.map(({ message }) => message),
    );
  return begin(
    act,
    named.data,
    { origin: "file", portfolio: read.portfolio, begun: [], form: values.form },
    refuse,
  );
}

const begin = async <R,>(
  act: ReturnType<typeof staffOf>,
  named: { name: string; note: string },
  {
    origin,
    portfolio,
    begun,
    form,
  }: {
    origin: "own" | "file";
    portfolio: Portfolio;
    begun: readonly string[];
    form: string | undefined;
  },
  refuse: (field: string, text: string) => R,
): Promise<R> => {
  const one = await beginScenario(act, named, origin, portfolio, begun, form || undefined);
  if (one.ok) throw redirect(`/plan/scenarios/${one.value}`);
  return refuse("", refusalText(one.refusal, act.lang));
};

export default function NewScenario() {
  const { lang, mayNot, own, year, form, blocking, blockingMore } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const t = texts(lang);
  const shown = sent?.values ?? {};
  return (
    <Page
      title={t("new.title")}
      lead={t("new.lead")}
      crumbs={[
        { label: t("plan"), href: "/plan" },
        { label: t("scenarios.title"), href: "/plan/scenarios" },
      ]}
      errors={sent?.errors}
    >
      {sent && sent.faults.length > 0 && (
        <Card title={t("new.faults.title")}>
          <DataTable
            caption={t("new.faults.title")}
            rows={sent.faults.map((what, i) => ({ what, i }))}
            rowKey={row => String(row.i)}
            columns={[{ key: "what", label: t("new.faults.what"), cell: row => row.what }]}
          />
          {sent.more > 0 && <p>{t("none.more", { n: sent.more })}</p>}
        </Card>
      )}
      <Card>
        <Form upload>
          <input type="hidden" name="form" value={form} />
          <Field
            name="name"
            label={t("scenario.name")}
            why={t("scenario.name.why")}
            error={errorOf(sent, "name")}
            required
          >
            <TextInput value={shown.name ?? t("new.name", { year })} />
          </Field>
          <Field
            name="note"
            label={t("scenario.note")}
            why={t("scenario.note.why")}
            error={errorOf(sent, "note")}
            required={false}
          >
            <TextArea value={shown.note} rows={3} />
          </Field>
          <Radios
            name="from"
            legend={t("new.from")}
            value={shown.from ?? (own === null ? "file" : "own")}
            options={[
              {
                value: "own",
                label: own === null ? t("new.from.own-not") : t("new.from.own", { n: own }),
              },
              { value: "file", label: t("new.from.file") },
            ]}
          />
          <Field
            name="file"
            label={t("new.file")}
            why={t("new.file.why")}
            error={errorOf(sent, "file")}
            required={false}
          >
            <FileInput accept=".json,.xlsx" />
          </Field>
          <p>
            <a href="/plan/files/template.xlsx" download>
              {t("new.template")}
            </a>
          </p>
          <Actions>
            <Button kind="primary" disabledBecause={mayNot}>
              {t("new.begin")}
            </Button>
          </Actions>
        </Form>
      </Card>
      {blocking.length > 0 && (
        <Card title={t("new.blocking")}>
          <p>{t("new.blocking.lead")}</p>
          <ul>
            {blocking.map(({ name, text, href }) => (
              <li key={href + text}>
                {name && `${name}: `}
                <a href={href}>{text}</a>
              </li>
            ))}
          </ul>
          {blockingMore > 0 && <p>{t("none.more", { n: blockingMore })}</p>}
        </Card>
      )}
    </Page>
  );
}

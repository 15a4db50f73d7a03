import { redirect, useActionData, useLoaderData } from "react-router";
import { z } from "zod";
import {
  type ActionArgs,
  checked,
  formOf,
  type LoaderArgs,
  notFound,
  refusedAt,
  refusedWith,
} from "../../../platform/http/page.ts";
import {
  Actions,
  Button,
  errorOf,
  Field,
  Form,
  Page,
  TextArea,
  TextInput,
} from "../../../platform/ui/index.ts";
import { writeAnalysis } from "./analysis.server.ts";
import { ownReleaseAt } from "./own.server.ts";
import { texts } from "./texts/index.ts";
import { toldOf } from "./told.tsx";

const schema = z.object({
  title: z.string().min(1).max(200),
  author: z.string().min(1).max(200),
  body: z.string().min(1).max(20_000),
  cells: z.string().min(1, "field.required").max(20_000),
});

export async function loader(args: LoaderArgs) {
  const { act, release, at, mayNot } = await ownReleaseAt(args);
  if (!release.open) throw notFound();
  return { lang: act.lang, at, mayNot, told: toldOf(release, act.lang), author: act.actor.name };
}

export async function action(args: ActionArgs) {
  const { act, release } = await ownReleaseAt(args);
  const { values } = await formOf(args.request);
  const form = checked(schema, values);
  if (!form.ok) return refusedWith(act, values, form.refusals);
  const written = await writeAnalysis(act, release, form.value);
  if (written.ok) throw redirect(`/facts/analyses/${written.value}`);
  return refusedAt(act, values, /cell/.test(written.refusal.code) ? "cells" : "", written.refusal);
}

/** What somebody concludes, apart from the facts. */
export default function Write() {
  const { lang, at, mayNot, told, author } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const t = texts(lang);
  return (
    <Page
      title={t("write.title")}
      lead={t("write.lead")}
      crumbs={[
        { label: t("own.title"), href: "/facts/releases" },
        { label: told.title, href: at },
      ]}
      because={mayNot}
      errors={sent?.errors}
    >
      <Form draft={`analysis ${told.id}`}>
        <Field name="title" label={t("write.called")} error={errorOf(sent, "title")} required>
          <TextInput value={sent?.values.title} />
        </Field>
        <Field name="author" label={t("write.author")} error={errorOf(sent, "author")} required>
          <TextInput value={sent?.values.author ?? author} />
        </Field>
        <Field name="body" label={t("write.body")} error={errorOf(sent, "body")} required>
          <TextArea value={sent?.values.body} rows={14} />
        </Field>
        <Field
          name="cells"
          label={t("write.cells")}
          why={t("write.cells.why", { file: "cube.csv" })}
          error={errorOf(sent, "cells")}
          required
        >
          <TextArea value={sent?.values.cells} rows={5} />
        </Field>
        <Actions>
          <Button kind="primary" disabledBecause={mayNot}>
            {t("write.do")}
          </Button>
        </Actions>
      </Form>
    </Page>
  );
}

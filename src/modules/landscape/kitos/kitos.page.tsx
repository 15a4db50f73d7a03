import { redirect, useActionData, useLoaderData } from "react-router";
import { allowed } from "../../../platform/auth/policy.ts";
import { type ActionArgs, formOf, type LoaderArgs, staffOf } from "../../../platform/http/page.ts";
import { refusalText } from "../../../platform/i18n/index.ts";
import { ErrorSummary, Page } from "../../../platform/ui/index.ts";
import { mayImport } from "../register/policy.ts";
import { texts } from "../texts/index.ts";
import { draftKitos, type KitosInput } from "./actions.server.ts";
import { KitosForms } from "./kitos-forms.tsx";

export async function loader({ context }: LoaderArgs) {
  const act = staffOf(context);
  const may = allowed(act, mayImport);
  return { lang: act.lang, because: may === true ? undefined : refusalText(may.because, act.lang) };
}

export async function action({ request, context }: ActionArgs) {
  const act = staffOf(context);
  const form = await formOf(request);
  const { values } = form;
  const live = values.way === "live";
  const files = await Promise.all(
    form.files("kitosFiles").map(async file => ({
      name: file.name,
      content: new Uint8Array(await file.arrayBuffer()),
    })),
  );
  const input: KitosInput = live
    ? {
        kind: "live",
        baseUrl: values.address ?? "",
        organizationUuid: values.organisation ?? "",
        access: values.token
          ? { token: values.token }
          : { email: values.email ?? "", password: values.password ?? "" },
        onlyChanges: values.onlyChanges === "on",
      }
    : { kind: "files", files };
  const draft = await draftKitos(act, input);
  if (draft.ok) throw redirect(`/landscape/import/kitos/${draft.value.id}`);
  const error = { field: live ? "address" : "kitosFiles", text: refusalText(draft.refusal, act.lang) };
  // What was typed comes back, but never a secret.
  const { token: _token, password: _password, ...typed } = values;
  return { errors: [error], values: typed };
}

export default function KitosPage() {
  const { lang, because } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const t = texts(lang);
  return (
    <Page
      title={t("import.kitos")}
      lead={t("import.lead")}
      crumbs={[
        { label: t("crumb.landscape"), href: "/landscape" },
        { label: t("import.title"), href: "/landscape/import" },
      ]}
    >
      <ErrorSummary errors={sent?.errors ?? []} />
      <KitosForms because={because} values={sent?.values} errors={sent?.errors} />
    </Page>
  );
}

import { redirect, useActionData, useLoaderData } from "react-router";
import type { Refusal } from "../../../kernel/result.ts";
import { allowed, becauseOf } from "../../../platform/auth/index.ts";
import { refusedAt } from "../../../platform/http/form.ts";
import { type ActionArgs, formOf, type LoaderArgs, staffOf } from "../../../platform/http/page.ts";
import { Page } from "../../../platform/ui/index.ts";
import { mayImport } from "../register/policy.ts";
import { texts } from "../texts/index.ts";
import { beginKitos, type KitosInput, kitosLast } from "./actions.server.ts";
import { KitosForms } from "./kitos-forms.tsx";
import { shownLast } from "./show.ts";

export async function loader({ request, context }: LoaderArgs) {
  const act = staffOf(context);
  const { lang } = act;
  const last = await kitosLast(act);
  const asked = new URL(request.url).searchParams;
  return {
    lang,
    because: becauseOf(allowed(act, mayImport), act),
    last: shownLast(last, act),
    values: {
      organisation: asked.get("organisation") ?? last?.organizationUuid ?? "",
      ...(asked.has("address") ? { address: asked.get("address") ?? "" } : {}),
    },
  };
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
  // What was typed comes back, but never a secret.
  const { token: _token, password: _password, ...typed } = values;
  if (!live && files.length === 0)
    return refusedAt(act, typed, "kitosFiles", { code: "intake.file-missing" });
  const input: KitosInput = live
    ? {
        kind: "live",
        baseUrl: values.address ?? "",
        organizationUuid: values.organisation ?? "",
        access: values.token
          ? { token: values.token }
          : { email: values.email ?? "", password: values.password ?? "" },
        onlyChanges: values.onlyChanges === "yes",
      }
    : { kind: "files", files };
  const begun = await beginKitos(act, input);
  if (begun.ok) throw redirect(`/landscape/import/kitos/${begun.value.id}`);
  return refusedAt(act, typed, live ? fieldOf(begun.refusal) : "kitosFiles", begun.refusal);
}

const fieldOf = ({ code }: Refusal): string =>
  code === "kitos.no-access" ? "token" : /organization/.test(code) ? "organisation" : "address";

export default function KitosPage() {
  const { lang, because, last, values } = useLoaderData<typeof loader>();
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
      errors={sent?.errors}
    >
      <KitosForms because={because} last={last} values={sent?.values ?? values} errors={sent?.errors} />
    </Page>
  );
}

import { redirect, useActionData, useLoaderData } from "react-router";
import type { Act } from "../../../platform/act.ts";
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
import { Button, Card, Confirm, errorOf, Field, Form, Page, TextInput } from "../../../platform/ui/index.ts";
import { labelsOf } from "../register/labels.ts";
import { landscapeOf } from "../register/landscape.server.ts";
import type { Landscape } from "../register/landscape.ts";
import { nounsText } from "../register/show.ts";
import { texts } from "../texts/index.ts";
import { type Into, mergeConsequence, mergeSystem } from "./merge.server.ts";
import { mayPropose } from "./policy.ts";
import { productsNamed } from "./reads.server.ts";

const found = async (context: LoaderArgs["context"], params: LoaderArgs["params"]) => {
  const act = staffOf(context);
  const landscape = await landscapeOf(act);
  const system = landscape.byId.get(paramOf(params, "id"));
  if (system?.noun !== "system") throw notFound();
  return { act, landscape, system: system.thing };
};

export async function loader({ context, params }: LoaderArgs) {
  const { act, landscape, system } = await found(context, params);
  return {
    lang: act.lang,
    id: system.id,
    name: String(system.values.name),
    kinds: nounsText("system", act.lang),
    because: becauseOf(allowed(act, mayPropose), act),
    ...mergeConsequence(landscape, system.id),
  };
}

export async function action({ request, context, params }: ActionArgs) {
  const { act, landscape, system } = await found(context, params);
  const { values } = await formOf(request);
  const into = await intoOf(act, landscape, values.into ?? "");
  const merged = into
    ? await mergeSystem(act, system.id, into)
    : {
        ok: false as const,
        refusal: { code: "unknown-reference", values: { value: (values.into ?? "").slice(0, 80) } },
      };
  if (merged.ok) throw redirect(`/landscape/systems/${merged.value}`);
  const text = refusalText(merged.refusal, act.lang);
  return { into: values.into ?? "", errors: [{ field: into ? "" : "into", text }] };
}

/** A system of ours by its name; else the one product of the shared catalogue that is called so. */
const intoOf = async (act: Act, landscape: Landscape, text: string): Promise<Into | undefined> => {
  const own = labelsOf(landscape, "system").idsOf(text);
  if (own.length === 1) return { system: own[0]! };
  if (own.length > 1 || text === "") return undefined;
  const shared = await productsNamed(act, text);
  return shared.length === 1 ? { shared: shared[0]!.id } : undefined;
};

export default function Merge() {
  const data = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const t = texts(data.lang);
  return (
    <Page
      title={t("shared.merge-title", { name: data.name })}
      lead={t("shared.merge-lead")}
      crumbs={[
        { label: data.kinds, href: "/landscape/systems" },
        { label: data.name, href: `/landscape/systems/${data.id}` },
      ]}
      because={data.because}
      errors={sent?.errors}
    >
      <Card>
        <Form>
          <Field
            name="into"
            label={t("shared.into")}
            why={t("shared.into-why")}
            error={errorOf(sent, "into")}
          >
            <TextInput value={sent?.into} choices="/landscape/choices/system" autoComplete="off" />
          </Field>
          <Confirm
            label={t("shared.merge")}
            consequence={t("shared.merge-consequence", { uses: data.uses, interfaces: data.interfaces })}
            disabledBecause={data.because}
          >
            <Button kind="danger">{t("shared.merge")}</Button>
          </Confirm>
        </Form>
      </Card>
    </Page>
  );
}

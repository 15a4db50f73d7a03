import { redirect, useActionData, useLoaderData } from "react-router";
import { allowed, becauseOf } from "../../../platform/auth/index.ts";
import { type ActionArgs, formOf, type LoaderArgs, staffOf } from "../../../platform/http/page.ts";
import { refusalText } from "../../../platform/i18n/index.ts";
import { Empty, Notice, Page } from "../../../platform/ui/index.ts";
import { TakeAway } from "../export/take-away.tsx";
import { initiative } from "../initiative/noun.ts";
import { landscapeOf } from "../register/landscape.server.ts";
import { mayWrite } from "../register/policy.ts";
import { nounsText } from "../register/show.ts";
import { texts as viewTexts } from "../texts/index.ts";
import { acknowledge } from "./flags.server.ts";
import { FlagsCard } from "./flags-card.tsx";
import { shownFlags } from "./show.ts";
import { texts } from "./texts/index.ts";

export async function loader({ context }: LoaderArgs) {
  const act = staffOf(context);
  const landscape = await landscapeOf(act);
  return {
    lang: act.lang,
    because: becauseOf(allowed(act, mayWrite(initiative)), act),
    flags: shownFlags(landscape, act.lang),
  };
}

export async function action({ request, context }: ActionArgs) {
  const act = staffOf(context);
  const { values } = await formOf(request);
  const seen = await acknowledge(act, values.flag ?? "");
  if (!seen.ok) return { refusal: refusalText(seen.refusal, act.lang) };
  // Back to where one was: the initiative, or this list.
  throw redirect(
    values.back === "initiative" ? `/landscape/initiatives/${seen.value}` : "/landscape/changed-plans",
  );
}

export default function ChangedPlans() {
  const { lang, flags, because } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const t = texts(lang);
  return (
    <Page
      title={t("flags.title")}
      lead={t("flags.lead")}
      crumbs={[
        { label: viewTexts(lang)("crumb.landscape"), href: "/landscape" },
        { label: nounsText(initiative, lang), href: "/landscape/initiatives" },
      ]}
      tools={flags.length > 0 && <TakeAway view="changed-plans" />}
    >
      {sent?.refusal && <Notice tone="bad" title={sent.refusal} />}
      {flags.length === 0 ? <Empty title={t("flags.none")} /> : <FlagsCard flags={flags} because={because} />}
    </Page>
  );
}

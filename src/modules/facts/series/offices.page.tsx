import { redirect, useActionData, useLoaderData } from "react-router";
import {
  type ActionArgs,
  actOf,
  formOf,
  type LoaderArgs,
  refusedAt,
  staffOf,
} from "../../../platform/http/page.ts";
import { Page } from "../../../platform/ui/index.ts";
import { startFetch } from "./fetch.server.ts";
import { lookMonthly } from "./monthly.server.ts";
import { OfficeCard, tableField } from "./office-card.tsx";
import { chosenTable, officesShown } from "./office-list.server.ts";
import { isSubjectId, officeNamed, sourceOf } from "./offices.ts";
import { texts } from "./texts/index.ts";

const at = "/facts/series/offices";

export async function loader({ context }: LoaderArgs) {
  const act = staffOf(context);
  return { lang: act.lang, at, offices: await officesShown(act, context.outside) };
}

export async function action({ request, context }: ActionArgs) {
  const act = actOf(context);
  const { values } = await formOf(request);
  const { do: wish, office: id = "", subject = "inhabitants" } = values;
  if (wish === "monthly-on" || wish === "monthly-off") {
    const set = await lookMonthly(act, id, wish === "monthly-on");
    if (set.ok) throw redirect(`${at}#${id}`);
    return refusedAt(act, values, "", set.refusal);
  }
  const office = officeNamed(id);
  // Addresses come from the list of offices or a setting, never with a form.
  const base = office ? context.outside(office.id, office.base) : undefined;
  const source = office && isSubjectId(subject) ? sourceOf(office, subject) : "";
  const { table, missing } = await chosenTable(act, source, values.table);
  if (missing) return refusedAt(act, values, tableField(id, subject), { code: "series.which-table" });
  const started = await startFetch(act, { office: id, subject, table, base });
  if (!started.ok) return refusedAt(act, values, "", started.refusal);
  // It goes on by itself, and what comes of it stands on the page.
  started.value.ended.catch(context.report);
  throw redirect(`${at}#${id}`);
}

/** Where newer figures come from, what came of the last time, and the wish for them. */
export default function Offices() {
  const { lang, at, offices } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const t = texts(lang);
  return (
    <Page
      title={t("offices.title")}
      lead={t("offices.lead")}
      crumbs={[
        { label: t("crumb"), href: "/facts" },
        { label: t("crumb.series"), href: "/facts/series" },
      ]}
      errors={sent?.errors}
    >
      {offices.map(office => (
        <OfficeCard key={office.id} office={office} at={at} lang={lang} sent={sent} />
      ))}
    </Page>
  );
}

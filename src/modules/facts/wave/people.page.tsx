import { redirect, useActionData, useLoaderData } from "react-router";
import {
  type ActionArgs,
  formOf,
  type LoaderArgs,
  listOf,
  refusedAt,
  withinPages,
} from "../../../platform/http/page.ts";
import { Button, DataTable, Form, Page } from "../../../platform/ui/index.ts";
import { texts as questionnaireTexts } from "../questionnaire/texts/index.ts";
import { roleCalled } from "../questionnaire/texts/roles.ts";
import { strikeSomebody } from "./actions.server.ts";
import { placeCalled } from "./places.server.ts";
import { listedPeople, waveAt } from "./reads.server.ts";
import { texts } from "./texts/index.ts";

/** Who is listed in a frame. Nothing of who has begun or answered: that is nobody's to look up. */
export async function loader({ request, context, params }: LoaderArgs) {
  const { act, id, at, title, mayNot } = await waveAt(context, params);
  const list = listOf(request, { sort: ["place"], size: 50 });
  // Names and addresses are shown to those who need them to write to people, and to nobody else.
  const { rows, total } = mayNot ? { rows: [], total: 0 } : await listedPeople(act, id, list);
  withinPages(list, total);
  return {
    ...{ lang: act.lang, at, title, list, total, mayNot },
    rows: rows.map(one => ({
      ...one,
      place: placeCalled(one.place),
      role: roleCalled(one.role, act.lang),
    })),
  };
}

export async function action({ request, context, params }: ActionArgs) {
  const { act, id, at } = await waveAt(context, params);
  const { values } = await formOf(request);
  const struck = await strikeSomebody(act, id, values.strike ?? "");
  if (struck.ok) throw redirect(`${at}/people`);
  return refusedAt(act, values, "", struck.refusal);
}

export default function People() {
  const sent = useActionData<typeof action>();
  const { lang, at, title, list, total, mayNot, rows } = useLoaderData<typeof loader>();
  const t = texts(lang);
  return (
    <Page
      title={t("people.title")}
      lead={t("people.lead")}
      crumbs={[
        { label: t("waves.title"), href: "/facts/waves" },
        { label: title, href: at },
        { label: t("frame.title"), href: `${at}/frame` },
      ]}
      because={mayNot}
      errors={sent?.errors}
    >
      {rows.length > 0 && <p>{t("people.strike.why")}</p>}
      <DataTable
        caption={t("people.title")}
        list={list}
        total={total}
        rows={rows}
        rowKey={row => row.id}
        empty={<p className="nothing">{t("people.none")}</p>}
        columns={[
          { key: "name", label: t("column.name"), cell: row => row.name ?? "–" },
          { key: "place", label: t("column.municipality"), cell: row => row.place },
          { key: "role", label: t("column.role"), cell: row => row.role },
          { key: "email", label: t("column.email"), cell: row => row.email ?? "–" },
          { key: "address", label: t("column.address"), cell: row => row.address ?? "–" },
          {
            key: "language",
            label: t("column.language"),
            cell: row => questionnaireTexts(lang)(`language.${row.lang}`),
          },
          {
            key: "strike",
            label: t("people.strike"),
            cell: row => (
              <Form inline>
                <Button kind="quiet" name="strike" value={row.id}>
                  {t("people.strike")}
                  <span className="visually-hidden"> {row.name}</span>
                </Button>
              </Form>
            ),
          },
        ]}
      />
    </Page>
  );
}

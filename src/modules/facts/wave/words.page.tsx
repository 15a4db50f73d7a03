import { useLoaderData } from "react-router";
import { type LoaderArgs, listOf, withinPages } from "../../../platform/http/page.ts";
import { DataTable, Page, Tabs } from "../../../platform/ui/index.ts";
import { itemsOf } from "../questionnaire/rules-questionnaire.ts";
import { said } from "../questionnaire-form/said.ts";
import { waveAt, wordsOf } from "./reads.server.ts";
import { texts } from "./texts/index.ts";

/**
 * What was written in own words, for those who ask: never beside a group or another answer, and only once the round has
 * closed, since what comes while people answer tells when they did.
 */
export async function loader({ request, context, params }: LoaderArgs) {
  const { act, at, title, wave, content, mayNot } = await waveAt(context, params);
  const t = texts(act.lang);
  const asked = itemsOf(content)
    .map(({ item }) => item)
    .filter(({ type }) => type === "text" || type === "list");
  const wished = new URL(request.url).searchParams.get("question");
  const item = asked.find(one => one.id === wished) ?? asked[0];
  const list = listOf(request, { sort: ["order"], size: 50 });
  const nothing = { lang: act.lang, at, title, list, mayNot, rows: [], total: 0 };
  if (!item) return { ...nothing, questions: [], because: t("words.none") };
  const questions = asked.map(one => ({
    label: said(one.text, act.lang),
    href: `${at}/words?question=${encodeURIComponent(one.id)}`,
    current: one === item,
  }));
  if (mayNot || wave.state !== "closed") return { ...nothing, questions, because: t("words.open") };
  const found = await wordsOf(act, wave, item.id, list);
  if (!found) return { ...nothing, questions, because: t("words.few", { n: wave.threshold }) };
  withinPages(list, found.total);
  return { ...nothing, questions, because: null, ...found };
}

export default function WrittenWords() {
  const { lang, at, title, list, mayNot, questions, because, rows, total } = useLoaderData<typeof loader>();
  const t = texts(lang);
  return (
    <Page
      title={t("words.title")}
      lead={t("words.lead")}
      crumbs={[
        { label: t("waves.title"), href: "/facts/waves" },
        { label: title, href: at },
      ]}
      because={mayNot}
    >
      {questions.length > 0 && <Tabs label={t("words.questions")} tabs={questions} />}
      <DataTable
        caption={questions.find(({ current }) => current)?.label ?? t("words.title")}
        list={list}
        total={total}
        rows={rows.map((text, n) => ({ text, n }))}
        rowKey={row => `${row.n}`}
        empty={<p className="nothing">{because}</p>}
        columns={[{ key: "text", label: t("words.column"), cell: row => row.text }]}
      />
    </Page>
  );
}

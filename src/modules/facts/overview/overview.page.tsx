import { useLoaderData } from "react-router";
import { worksHere } from "../../../platform/auth/index.ts";
import { actOf, type LoaderArgs } from "../../../platform/http/page.ts";
import { Card, Page, Work } from "../../../platform/ui/index.ts";
import { countsOf } from "../instrument/reads.server.ts";
import { texts } from "../questionnaire/texts/index.ts";
import { texts as releaseTexts } from "../release/texts/index.ts";
import { resultPages } from "../result/reads.server.ts";
import { texts as resultTexts } from "../result/texts/index.ts";
import { texts as seriesTexts } from "../series/texts/index.ts";
import { texts as waveTexts } from "../wave/texts/index.ts";

/** An association sees what is published of all, and is shown no more here. */
export async function loader({ context }: LoaderArgs) {
  const act = actOf(context);
  const works = worksHere(act);
  return {
    lang: act.lang,
    counts: works ? await countsOf(act) : null,
    results: works ? await resultPages(act) : [],
  };
}

export default function FactsOverview() {
  const { lang, counts, results } = useLoaderData<typeof loader>();
  const t = texts(lang);
  const release = releaseTexts(lang);
  const series = seriesTexts(lang);
  const waves = waveTexts(lang);
  return (
    <Page title={t("facts.title")} lead={t("facts.lead")}>
      {counts && (
        <Card title={<a href="/facts/questionnaires">{t("list.title")}</a>}>
          <p>{t("facts.questionnaires")}</p>
          <p className="soft">{t("facts.count", { n: counts.all, frozen: counts.frozen })}</p>
        </Card>
      )}
      {counts && (
        <Card title={<a href="/facts/waves">{waves("waves.title")}</a>}>
          <p>{waves("waves.lead")}</p>
        </Card>
      )}
      {counts && (
        <Card title={resultTexts(lang)("pages.title")}>
          <p>{resultTexts(lang)("pages.lead")}</p>
          {results.length > 0 && <Work items={results} />}
        </Card>
      )}
      <Card title={<a href={counts ? "/facts/releases" : "/releases"}>{release("own.title")}</a>}>
        <p>{release("own.card")}</p>
      </Card>
      <Card title={<a href="/facts/series">{series("list.title")}</a>}>
        <p>{series("list.lead")}</p>
      </Card>
      <Card title={<a href="/figures">{t("facts.figures")}</a>}>
        <p>{t("facts.figures.lead")}</p>
      </Card>
    </Page>
  );
}

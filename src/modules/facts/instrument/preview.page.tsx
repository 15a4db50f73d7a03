import { useLoaderData } from "react-router";
import { isLang } from "../../../kernel/lang.ts";
import type { LoaderArgs } from "../../../platform/http/page.ts";
import { Card, LinkButton, Page, Tabs } from "../../../platform/ui/index.ts";
import { readersFirst } from "../editor/language-boxes.tsx";
import { texts } from "../questionnaire/texts/index.ts";
import { QuestionnaireForm } from "../questionnaire-form/questionnaire-form.tsx";
import { said } from "../questionnaire-form/said.ts";
import { instrumentAt, versionAsked } from "./page.server.ts";

export async function loader({ request, context, params }: LoaderArgs) {
  const { act, at, versions } = await instrumentAt(context, params);
  const version = versionAsked(request, versions);
  const { content } = version;
  const asked = new URL(request.url).searchParams.get("in");
  const order = readersFirst(content.languages, act.lang);
  return {
    lang: act.lang,
    at,
    number: version.number,
    isDraft: version.frozenAt === null,
    content,
    languages: order,
    shown: order.find(one => isLang(asked) && one === asked) ?? order[0] ?? act.lang,
  };
}

export default function Preview() {
  const { lang, at, number, isDraft, content, languages, shown } = useLoaderData<typeof loader>();
  const t = texts(lang);
  const title = said(content.title, lang);
  return (
    <Page
      title={t("preview.title")}
      lead={t("preview.lead")}
      crumbs={[
        { label: t("facts.title"), href: "/facts" },
        { label: t("list.title"), href: "/facts/questionnaires" },
        { label: title, href: at },
      ]}
      tools={isDraft && <LinkButton href={`${at}/edit`}>{t("one.edit")}</LinkButton>}
    >
      <Tabs
        label={t("about.languages")}
        tabs={languages.map(one => ({
          label: t(`language.${one}`),
          href: `${at}/preview?version=${number}&in=${one}`,
          current: one === shown,
        }))}
      />
      <Card>
        <div lang={shown} className="questionnaire-head">
          <p>
            <strong>{said(content.title, shown)}</strong>
          </p>
          <p>{said(content.intro, shown)}</p>
          <p className="soft">{texts(shown)(`mode.${content.mode}.why`)}</p>
        </div>
        <form className="wide" noValidate>
          <QuestionnaireForm questionnaire={content} lang={shown} />
        </form>
      </Card>
    </Page>
  );
}

import { useLoaderData } from "react-router";
import type { LoaderArgs } from "../../../platform/http/page.ts";
import { Card, Fold, LinkButton, Page } from "../../../platform/ui/index.ts";
import { instrumentAt, versionAsked } from "../instrument/page.server.ts";
import { texts } from "../questionnaire/texts/index.ts";
import { said } from "../questionnaire-form/said.ts";
import { LostList } from "./lost-list.tsx";
import { files, lostIn } from "./write.ts";

export async function loader({ request, context, params }: LoaderArgs) {
  const { act, at, versions } = await instrumentAt(context, params);
  const version = versionAsked(request, versions);
  return {
    ...{ lang: act.lang, at, number: version.number, title: said(version.content.title, act.lang) },
    files: files.map(name => ({ name, lost: lostIn(version.content, name) })),
  };
}

export default function Files() {
  const data = useLoaderData<typeof loader>();
  const { lang, at, number } = data;
  const t = texts(lang);
  return (
    <Page
      title={t("one.files")}
      lead={t("files.lead", { n: number })}
      crumbs={[
        { label: t("list.title"), href: "/facts/questionnaires" },
        { label: data.title, href: at },
      ]}
    >
      {data.files.map(({ name, lost }) => (
        <Card key={name} title={t(`files.${name}`)}>
          <p>{t(`files.${name}.why`)}</p>
          <p>
            <LinkButton href={`${at}/files/${name}?version=${number}`} download>
              {name}
            </LinkButton>
          </p>
          {lost.length > 0 && (
            <Fold title={t("files.lost", { n: lost.length })}>
              <LostList
                lost={lost}
                caption={`${t(`files.${name}`)}: ${t("files.lost", { n: lost.length })}`}
                lang={lang}
              />
            </Fold>
          )}
        </Card>
      ))}
    </Page>
  );
}

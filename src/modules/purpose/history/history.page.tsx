import { useLoaderData } from "react-router";
import type { LoaderArgs } from "../../../platform/http/page.ts";
import { Card, Empty, History } from "../../../platform/ui/index.ts";
import { aboutAt } from "../about.server.ts";
import { sightAbout } from "../distance/sight.server.ts";
import { AboutPage } from "../head.tsx";
import { texts } from "../texts/index.ts";
import { allTold } from "./told.server.ts";

export async function loader({ context, params }: LoaderArgs) {
  const { act, about } = await aboutAt(context, params);
  const { versions, agreements } = await sightAbout(act, about.id);
  return { lang: act.lang, about, entries: await allTold(act, versions, agreements) };
}

export default function WhatWasSaid() {
  const { lang, about, entries } = useLoaderData<typeof loader>();
  const t = texts(lang);
  const title = about.title === null ? t("history.title") : t("history.title-one", { title: about.title });
  return (
    <AboutPage about={about} view="history" title={title} lead={t("history.lead")}>
      {entries.length === 0 ? (
        <Empty title={t("empty.title")} />
      ) : (
        <Card>
          <History entries={entries} />
        </Card>
      )}
    </AboutPage>
  );
}

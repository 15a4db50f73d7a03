import "./home.css";
import { useLoaderData } from "react-router";
import { landscapeOf } from "../../modules/landscape/index.server.ts";
import { worksHere } from "../../platform/auth/index.ts";
import { actOf, type LoaderArgs } from "../../platform/http/page.ts";
import { Card, Empty, Page, Pill, Work } from "../../platform/ui/index.ts";
import { Loop } from "./loop.tsx";
import { Digital, Society } from "./pictures.tsx";
import { sightOf } from "./sight.server.ts";
import { texts } from "./texts/index.ts";
import { filesWaiting } from "./work-files.server.ts";
import type { WorkLine } from "./work-line.ts";

export async function loader({ context }: LoaderArgs) {
  const act = actOf(context);
  // An association sees what is published and nothing that is one municipality's own.
  if (!worksHere(act)) return { lang: act.lang, own: null };
  const [own, files] = await Promise.all([
    landscapeOf(act).then(all => sightOf(act, all)),
    filesWaiting(act),
  ]);
  // A file on its way changes nothing yet: it is not part of what is kept of the municipality, and stands after it.
  return { lang: act.lang, own: { ...own, waiting: [...own.waiting, ...files] } };
}

export default function Home() {
  const { lang, own: data } = useLoaderData<typeof loader>();
  const t = texts(lang);
  if (!data) return <Published />;
  return (
    <Page title={t("home.title")} lead={data.empty ? undefined : t("home.lead", data.counts)}>
      {data.empty && <Begin organised={data.organised} />}
      <Loop {...data.loop} empty={data.empty} organised={data.organised} />
      <div className="home">
        <div className="stack">
          <Card title={t(data.mine ? "work.mine" : "work.here")}>
            <Lines lines={data.waiting} none={t("work.none")} />
            <p className="src">
              <a href="/reminder">{t("work.remind")}</a>
            </p>
          </Card>
          <Card title={t("work.late")}>
            <Lines lines={data.late} none={t("work.not-late")} />
          </Card>
          <Card title={t("work.changed")}>
            <Lines lines={data.changes} none={t("work.unchanged")} />
            <p className="src">
              <a href="/trust/audit">{t("change.log")}</a>
            </p>
          </Card>
        </div>
        <div className="stack">
          <Society boxes={data.pictures} />
          <Digital boxes={data.pictures} />
          <p className="src">
            {t("picture.own")} <a href="/figures">{t("picture.all-figures")}</a> ·{" "}
            <a href="/facts/series">{t("picture.series")}</a>
          </p>
        </div>
      </div>
    </Page>
  );
}

const Published = () => {
  const t = texts(useLoaderData<typeof loader>().lang);
  return (
    <Page title={t("home.title")} lead={t("home.association")}>
      <Card>
        <Work
          items={[
            { label: t("home.published"), href: "/published", note: t("home.published-note") },
            { label: t("home.shared"), href: "/landscape/catalogue" },
            { label: t("picture.all-figures"), href: "/figures", note: t("figures.lead") },
            { label: t("home.municipalities"), href: "/municipalities" },
          ]}
        />
      </Card>
    </Page>
  );
};

const Begin = ({ organised }: { organised: boolean }) => {
  const t = texts(useLoaderData<typeof loader>().lang);
  return (
    <Empty
      title={t("home.empty")}
      ways={[
        { label: t("home.start-file"), href: "/landscape/import" },
        { label: t("home.start-list"), href: "/landscape/starter" },
        ...(organised ? [] : [{ label: t("home.start-units"), href: "/organisation/import" }]),
      ]}
    />
  );
};

const Lines = ({ lines, none }: { lines: readonly WorkLine[]; none: string }) =>
  lines.length === 0 ? (
    <p className="soft">{none}</p>
  ) : (
    <Work
      items={lines.map(({ label, href, note, tag }) => ({
        label,
        href,
        note,
        tag: tag && <Pill tone={tag.tone}>{tag.text}</Pill>,
      }))}
    />
  );

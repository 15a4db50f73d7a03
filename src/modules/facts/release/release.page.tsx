import { useLoaderData } from "react-router";
import { type LoaderArgs, listOf, type RouteHandle, withinPages } from "../../../platform/http/page.ts";
import { Card, DescriptionList, History, Notice, Page, Work } from "../../../platform/ui/index.ts";
import { texts as questionnaireTexts } from "../questionnaire/texts/index.ts";
import { QuestionsCard } from "../serving/figure/questions-card.tsx";
import { DifferenceCard } from "./difference-card.tsx";
import { FilesCard } from "./files-card.tsx";
import { type Read, readRelease } from "./reads.server.ts";
import { texts } from "./texts/index.ts";
import { Invented, State } from "./told.tsx";

/** Open to all. */
export const handle: RouteHandle = { public: true };

export async function loader(args: LoaderArgs) {
  const list = listOf(args.request, { sort: ["cell"], size: 100 });
  const read = await readRelease(args, list);
  withinPages(list, read.difference?.total ?? 0);
  return read;
}

/** What a release is, when it opens, and from then on all that is in it. */
export default function OneRelease() {
  const read = useLoaderData<typeof loader>();
  const { lang, told } = read;
  const t = texts(lang);
  const when = told.phase === "withdrawn" ? (read.withdrawn ?? "") : told.opens;
  return (
    <Page
      title={told.title}
      lead={t(`one.lead.${told.phase}`, { publisher: told.publisher, when })}
      crumbs={[{ label: t("calendar.title"), href: "/releases" }]}
      tools={<State told={told} lang={lang} />}
    >
      <Invented told={told} lang={lang} />
      <Marks read={read} />
      {told.phase === "released" && <Method read={read} />}
      {read.questions.length > 0 && <QuestionsCard questions={read.questions} lang={lang} />}
      {read.files.length + read.tampered.length > 0 && <FilesCard read={read} />}
      {told.phase === "released" && <DifferenceCard read={read} />}
      {read.cite && (
        <Card title={t("cite.title")}>
          <p className="hash">{read.cite}</p>
        </Card>
      )}
      <About read={read} />
      {read.moves.length > 0 && (
        <Card title={t("moves.title")}>
          <History
            entries={read.moves.map(({ key, when, what, because }) => ({ key, when, what, note: because }))}
          />
        </Card>
      )}
      {read.analyses.length > 0 && (
        <Card title={t("analyses.cite")}>
          <Work
            items={read.analyses.map(one => ({ ...one, label: <span lang={one.lang}>{one.label}</span> }))}
          />
        </Card>
      )}
    </Page>
  );
}

type Part = { read: Read };

/** What must be known before reading on. */
const Marks = ({ read: { lang, because, corrects, correctedBy, told } }: Part) => {
  const t = texts(lang);
  return (
    <>
      {told.phase === "withdrawn" && (
        <Notice tone="bad" title={t("one.withdrawn")}>
          {because.withdrawal}
        </Notice>
      )}
      {correctedBy && (
        <Notice tone="warm" title={t("one.corrected")}>
          <a href={`/releases/${correctedBy}`}>{t("one.newer")}</a>
        </Notice>
      )}
      {corrects && (
        <Notice title={t("one.correction")}>
          {because.correction} <a href={`/releases/${corrects}`}>{t("one.earlier")}</a>
        </Notice>
      )}
    </>
  );
};

/** The method in plain words. */
const Method = ({ read: { lang, mode, answered } }: Part) => {
  const t = texts(lang);
  return (
    <Card title={t("method.title")}>
      {answered && (
        <p>
          {t("method.answered")}: <strong>{answered}</strong>
        </p>
      )}
      <p>{t(`method.${mode}`)}</p>
      <p>
        {t("method.all")} {t("method.certain")}
      </p>
      <p className="soft">{t("method.more", { file: "method.json" })}</p>
    </Card>
  );
};

const About = ({ read }: Part) => {
  const { lang, told } = read;
  const t = texts(lang);
  const asked = questionnaireTexts(lang);
  return (
    <Card title={t("one.about")}>
      <DescriptionList
        items={[
          { term: t("calendar.publisher"), value: told.publisher },
          { term: t("one.mode"), value: asked(`mode.${read.mode}`), source: asked(`mode.${read.mode}.why`) },
          { term: t("one.opens"), value: told.opens, source: read.zone },
          { term: t("one.announced"), value: read.announced },
          ...(read.frozen ? [{ term: t("one.frozen"), value: read.frozen }] : []),
          ...(told.hash
            ? [
                {
                  term: t("one.hash"),
                  value: <code className="hash">{told.hash}</code>,
                  source: t("one.hash.why"),
                },
              ]
            : []),
          ...(read.previous
            ? [
                {
                  term: t("one.previous"),
                  value: <a href={`/releases/${read.previous}`}>{t("calendar.release")}</a>,
                },
              ]
            : []),
        ]}
      />
    </Card>
  );
};

import type { Lang } from "../../../kernel/lang.ts";
import { formats, refusalText } from "../../../platform/i18n/index.ts";
import { Actions, Button, Card, DescriptionList, Form, Notice } from "../../../platform/ui/index.ts";
import type { MakingRead } from "./making-read.server.ts";
import { texts } from "./texts/index.ts";

type Props = { making: MakingRead; lang: Lang; at: string; mayNot: string | undefined };

/** What is on its way, which one may leave and come back to; or why the last try came to nothing. */
export const UnderwayCard = ({ making: { underway }, lang, at }: Pick<Props, "making" | "lang" | "at">) => {
  const t = texts(lang);
  if (!underway) return null;
  const { what, alive, outcome } = underway;
  if (alive)
    return (
      <>
        <noscript>
          <meta httpEquiv="refresh" content="3" />
        </noscript>
        <div id="making" data-poll={at}>
          <Card title={t(what === "make" ? "make.underway" : "make.underway.rebuild")}>
            <progress aria-label={t("make.underway")} />
          </Card>
        </div>
      </>
    );
  if (!outcome) return <Notice tone="warm" title={t("make.died")} />;
  if ("refusal" in outcome) return <Notice tone="bad" title={refusalText(outcome.refusal, lang)} />;
  return null;
};

/** First the files, then a look at how much is hidden, then the freezing. */
export const FreezeCard = ({
  making: { underway, ready },
  lang,
  mayNot,
  opens,
}: Props & { opens: string }) => {
  const t = texts(lang);
  const f = formats(lang);
  if (underway?.alive) return null;
  const make = (
    <Button kind={ready ? "secondary" : "primary"} name="do" value="make" disabledBecause={mayNot}>
      {t(ready ? "make.again" : "make.do")}
    </Button>
  );
  if (!ready)
    return (
      <Card title={t("make.title")}>
        <p>{t("make.lead")}</p>
        <Form>
          <Actions>{make}</Actions>
        </Form>
      </Card>
    );
  const { checks, hash } = ready;
  return (
    <Card title={t("make.ready")}>
      <DescriptionList
        items={[
          {
            term: t("make.hidden"),
            value: t("make.hidden.of", { n: checks.hidden, all: checks.cells }),
          },
          { term: t("make.near"), value: f.number(checks.nearEnds) },
          ...(checks.different > 0 ? [{ term: t("make.different"), value: f.number(checks.different) }] : []),
          {
            term: t("make.files"),
            value: t("make.files.size", { n: checks.files, kb: Math.ceil(checks.bytes / 1000) }),
          },
        ]}
      />
      <p>{t("make.freeze.why", { when: opens })}</p>
      <Form>
        <input type="hidden" name="hash" value={hash} />
        <Actions>
          <Button kind="primary" name="do" value="freeze" disabledBecause={mayNot}>
            {t("make.freeze")}
          </Button>
          {make}
        </Actions>
      </Form>
    </Card>
  );
};

/** The same answers must give the same files. */
export const RebuildCard = ({ making: { underway }, lang, mayNot }: Props) => {
  const t = texts(lang);
  if (underway?.alive) return null;
  const told =
    underway?.what === "rebuild" && underway.outcome && "told" in underway.outcome && underway.outcome.told;
  return (
    <Card title={t("rebuild.title")}>
      {told === "same" && <Notice tone="ok" title={t("rebuild.same")} />}
      {told === "other" && <Notice tone="bad" title={t("rebuild.other")} />}
      <p>{t("rebuild.lead")}</p>
      <Form>
        <Actions>
          <Button name="do" value="rebuild" disabledBecause={mayNot}>
            {t("rebuild.do")}
          </Button>
        </Actions>
      </Form>
    </Card>
  );
};

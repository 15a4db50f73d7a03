import type { Lang } from "../../../kernel/lang.ts";
import { formats } from "../../../platform/i18n/index.ts";
import { Actions, Button, Card, DescriptionList, Form, LinkButton } from "../../../platform/ui/index.ts";
import { texts as questionnaireTexts } from "../questionnaire/texts/index.ts";
import { reminders, type Wave } from "./rules-wave.ts";
import { texts } from "./texts/index.ts";

type Told = Omit<Wave, "openedAt" | "closedAt">;

/** What stands in the way of opening, or the way to it. */
export const InTheWay = (props: {
  lang: Lang;
  at: string;
  obstacles: readonly string[];
  mayNot: string | undefined;
}) => {
  const { lang, at, obstacles, mayNot } = props;
  const t = texts(lang);
  return (
    <Card title={obstacles.length > 0 ? t("way.title", { n: obstacles.length }) : t("way.free")}>
      {obstacles.length > 0 ? (
        <>
          <ul>
            {obstacles.map(text => (
              <li key={text}>{text}</li>
            ))}
          </ul>
          <Actions>
            <LinkButton kind="primary" href={`${at}/frame`} disabledBecause={mayNot}>
              {t("way.frame")}
            </LinkButton>
          </Actions>
        </>
      ) : (
        <>
          <p>{t("way.free.lead")}</p>
          <Actions>
            <LinkButton kind="primary" href={`${at}/open`} disabledBecause={mayNot}>
              {t("way.open")}
            </LinkButton>
          </Actions>
        </>
      )}
    </Card>
  );
};

/** Who has been written to, and writing again to those who have not come. */
export const WrittenCard = (props: {
  lang: Lang;
  at: string;
  mail: boolean;
  /** Mail is laid into the mailbox of the example. */
  mailbox: boolean;
  /** The command that lets invented people answer; null where the municipality is no example. */
  rehearsal: string | null;
  written: { invited: number; byMail: number; written: number };
  wave: Told;
  mayNot: string | undefined;
  notRemind: string | undefined;
}) => {
  const { lang, at, mail, mailbox, rehearsal, written, wave, mayNot, notRemind } = props;
  const t = texts(lang);
  const f = formats(lang);
  return (
    <Card title={t("written.title")}>
      <p>{t("written.lead", { n: written.invited, written: written.written, mail: written.byMail })}</p>
      {!mail && <p>{t("written.no-mail")}</p>}
      {mailbox && <p>{t("written.mailbox")}</p>}
      {rehearsal && (
        <p>
          {t("written.rehearse")} <code className="hash">{rehearsal}</code>
        </p>
      )}
      <p className="soft">
        {t("written.reminded", { n: wave.reminded, most: reminders.most })}
        {wave.remindedOn && ` ${t("written.last", { day: f.day(wave.remindedOn) })}`}
      </p>
      <Form>
        <Actions>
          <LinkButton href={`${at}/letters`} disabledBecause={mayNot}>
            {t("letters.title")}
          </LinkButton>
          {mailbox && (
            <LinkButton href="/mailbox" disabledBecause={mayNot}>
              {t("written.open-mailbox")}
            </LinkButton>
          )}
          <Button name="do" value="remind" disabledBecause={notRemind}>
            {t("written.remind")}
          </Button>
        </Actions>
      </Form>
    </Card>
  );
};

/** What is said of a wave, and of its frame in numbers. */
export const AboutCard = (props: {
  lang: Lang;
  wave: Told;
  questionnaire: string;
  frame: { places: number; people: number; smallest: { name: string; n: number } | null };
  address: string | null;
}) => {
  const { lang, wave, questionnaire, frame, address } = props;
  const t = texts(lang);
  const f = formats(lang);
  const words = questionnaireTexts(lang);
  return (
    <Card title={t("about.title")}>
      <DescriptionList
        items={[
          {
            term: t("about.questionnaire"),
            value: (
              <a href={`/facts/questionnaires/${wave.instrument}`}>
                {t("about.version", { name: questionnaire, n: `${wave.number}` })}
              </a>
            ),
          },
          {
            term: words("about.mode"),
            value: words(`mode.${wave.mode}`),
            source: words(`mode.${wave.mode}.why`),
          },
          {
            term: t("about.frame"),
            value: t("about.frame.n", { n: frame.people, places: frame.places }),
            source: frame.smallest && t("about.smallest", frame.smallest),
          },
          {
            term: t("set.breakdowns"),
            value: wave.breakdowns.map(by => t(`by.${by}`)).join(", ") || t("by.none"),
          },
          { term: t("set.threshold"), value: f.number(wave.threshold) },
          { term: t("set.languages"), value: wave.languages.map(one => words(`language.${one}`)).join(", ") },
          { term: t("set.contact"), value: wave.contact },
          { term: t("set.closes"), value: f.day(wave.closesOn) },
          { term: t("set.keep"), value: f.day(wave.keepUntil) },
          ...(address ? [{ term: t("about.address"), value: address, source: t("about.address.why") }] : []),
        ]}
      />
    </Card>
  );
};

import type { Lang } from "../../../kernel/lang.ts";
import {
  Actions,
  Button,
  Card,
  DescriptionList,
  errorOf,
  Field,
  Form,
  Notice,
  type Refused,
  Select,
} from "../../../platform/ui/index.ts";
import type { OfficeShown, SourceShown } from "./office-list.server.ts";
import { texts } from "./texts/index.ts";

type Props = { office: OfficeShown; at: string; lang: Lang; sent: Refused | undefined };
type Part = Props & { source: SourceShown };

/** What a wrong choice of a table is told at. */
export const tableField = (office: string, subject: string): string => `table-${office}-${subject}`;

/** One office: what it is asked for, what came of it, and how to ask it again. */
export const OfficeCard = (props: Props) => {
  const { office, lang } = props;
  const t = texts(lang);
  return (
    <Card id={office.id} title={`${office.publisher}: ${t(`country.${office.country}`)}`}>
      {office.sources.map(source => (
        <Source key={source.subject} {...props} source={source} />
      ))}
      <Monthly office={office} lang={lang} />
    </Card>
  );
};

const Source = (props: Part) => {
  const { office, source, lang } = props;
  const { subject, words, table } = source;
  const t = texts(lang);
  return (
    <>
      <h3>{t(`subject.${subject}`)}</h3>
      {source.refusal && (
        <Notice tone="warm" title={t("offices.refused")}>
          {source.refusal}
        </Notice>
      )}
      {source.broken && <Notice tone="warm" title={t("offices.broken", { when: source.broken })} />}
      <DescriptionList
        items={[
          {
            term: t("offices.asked-for"),
            value: t(`asked.${subject}`, { subject: words }),
            source: office.address ?? t("offices.nowhere"),
          },
          ...(table ? [{ term: t("offices.table"), value: table.title, source: table.id }] : []),
          { term: t("offices.taken"), value: source.taken },
          { term: t("offices.last"), value: source.last },
        ]}
      />
      <Underway {...props} />
      <Ask {...props} />
    </>
  );
};

/** How far a reading is, told anew each second; one may leave and come back. */
const Underway = ({ office: { id, publisher }, source: { subject, reading }, at, lang }: Part) => {
  const t = texts(lang);
  if (!reading) return null;
  const { step, steps } = reading;
  const told =
    steps === 0 ? t("reading.looks") : t("reading.step", { step: String(step), steps: String(steps) });
  return (
    <>
      <noscript>
        <meta httpEquiv="refresh" content="3" />
      </noscript>
      <div id={`reading-${id}-${subject}`} data-poll={at} role="status">
        <progress
          {...(steps > 0 && { max: steps, value: step })}
          aria-label={t("reading.of", { publisher })}
        />
        <p>{told}</p>
      </div>
      <p className="soft">{t("reading.leave")}</p>
    </>
  );
};

const Ask = ({ office: { id, publisher }, source: { subject, tables, mayNotFetch }, lang, sent }: Part) => {
  const t = texts(lang);
  const field = tableField(id, subject);
  return (
    <Form>
      <input type="hidden" name="office" value={id} />
      <input type="hidden" name="subject" value={subject} />
      {tables.length > 0 && (
        <Field
          name="table"
          id={field}
          label={t("offices.choose")}
          why={t("offices.choose-why")}
          error={errorOf(sent, field)}
        >
          <Select
            empty={t("offices.choose-none")}
            options={tables.map(one => ({ value: one.id, label: `${one.title} (${one.id})` }))}
          />
        </Field>
      )}
      <Actions>
        <Button name="do" value="fetch" disabledBecause={mayNotFetch}>
          {t(`fetch.${subject}`, { publisher })}
        </Button>
      </Actions>
    </Form>
  );
};

const Monthly = ({ office: { id, publisher, monthly, mayNot }, lang }: Pick<Props, "office" | "lang">) => {
  const t = texts(lang);
  return (
    <Form>
      <input type="hidden" name="office" value={id} />
      <p>{t(monthly ? "monthly.is-on" : "monthly.is-off")}</p>
      <Actions>
        <Button
          kind="quiet"
          name="do"
          value={monthly ? "monthly-off" : "monthly-on"}
          disabledBecause={mayNot}
        >
          {t(monthly ? "monthly.switch-off" : "monthly.switch-on", { publisher })}
        </Button>
      </Actions>
    </Form>
  );
};

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
import type { OfficeShown } from "./office-list.server.ts";
import { texts } from "./texts/index.ts";

type Props = { office: OfficeShown; at: string; lang: Lang; sent: Refused | undefined };

/** One office: what it is asked for, what came of it, and how to ask it again. */
export const OfficeCard = ({ office, at, lang, sent }: Props) => {
  const t = texts(lang);
  const { publisher, country, subject, table } = office;
  return (
    <Card id={office.id} title={`${publisher}: ${t(`country.${country}`)}`}>
      {office.refusal && (
        <Notice tone="warm" title={t("offices.refused")}>
          {office.refusal}
        </Notice>
      )}
      {office.broken && <Notice tone="warm" title={t("offices.broken", { when: office.broken })} />}
      <DescriptionList
        items={[
          {
            term: t("offices.asked-for"),
            value: t("offices.asked-words", { subject }),
            source: office.address ?? t("offices.nowhere"),
          },
          ...(table ? [{ term: t("offices.table"), value: table.title, source: table.id }] : []),
          { term: t("offices.taken"), value: office.taken },
          { term: t("offices.last"), value: office.last },
        ]}
      />
      {office.reading ? <Underway office={office} at={at} lang={lang} /> : null}
      <Ask office={office} lang={lang} sent={sent} />
      <Monthly office={office} lang={lang} />
    </Card>
  );
};

/** How far a reading is, told anew each second; one may leave and come back. */
const Underway = ({ office: { id, publisher, reading }, at, lang }: Omit<Props, "sent">) => {
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
      <div id={`reading-${id}`} data-poll={at} role="status">
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

const Ask = ({ office, lang, sent }: Omit<Props, "at">) => {
  const t = texts(lang);
  const { id, publisher, tables } = office;
  const field = `table-${id}`;
  return (
    <Form>
      <input type="hidden" name="office" value={id} />
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
        <Button name="do" value="fetch" disabledBecause={office.mayNotFetch}>
          {t("offices.fetch", { publisher })}
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

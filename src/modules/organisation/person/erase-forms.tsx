import {
  Actions,
  Button,
  Card,
  Confirm,
  DateInput,
  Field,
  Fold,
  Form,
  Select,
  TextInput,
  useFormats,
  useLang,
} from "../../../platform/ui/index.ts";
import type { ToStrike } from "../erasure/preview.server.ts";
import { erasureGrounds } from "../erasure/rules.ts";
import { errorOf, type Refused, shown } from "../page.ts";
import { texts } from "../texts/index.ts";
import type { PersonChangeData } from "./change.page.tsx";

type Props = { data: PersonChangeData; refused: Refused | undefined };

/** What will be struck stands first, then the erasing; a law that requires keeping stands in the way and is named. */
export const EraseForms = ({ data, refused }: Props) => {
  const t = texts(useLang());
  const f = useFormats();
  const keeps = refused?.values.intent === "keep" ? refused : undefined;
  return (
    <>
      {data.toStrike && <Struck struck={data.toStrike} />}
      <Card title={t("erase.title")}>
        {data.keeping && (
          <p>
            {data.keeping.until
              ? t("erase.kept-until", { law: data.keeping.law, day: f.day(data.keeping.until) })
              : t("erase.kept", { law: data.keeping.law })}
          </p>
        )}
        <Confirm
          label={t("erase.do")}
          consequence={t("erase.consequence", { n: data.toStrike?.registrations ?? 0 })}
          disabledBecause={data.mayNot.erase}
        >
          <Form>
            <input type="hidden" name="intent" value="erase" />
            <Field name="ground" label={t("erase.ground")} error={errorOf(refused, "ground")} required>
              <Select
                empty={t("choose")}
                options={erasureGrounds.map(ground => ({ value: ground, label: t(`ground.${ground}`) }))}
              />
            </Field>
            <Actions>
              <Button kind="danger">{t("erase.sure")}</Button>
            </Actions>
          </Form>
        </Confirm>
        <Fold title={t("erase.keep")} open={keeps !== undefined}>
          <Form>
            <Field
              name="law"
              label={t("erase.law")}
              why={t("erase.law.why")}
              error={errorOf(keeps, "law")}
              required
            >
              <TextInput value={shown(keeps, "law", data.keeping?.law)} />
            </Field>
            <Field name="until" label={t("erase.until")} error={errorOf(keeps, "until")}>
              <DateInput value={shown(keeps, "until", data.keeping?.until)} />
            </Field>
            <Actions>
              <Button name="intent" value="keep" disabledBecause={data.mayNot.keep}>
                {t("change.save")}
              </Button>
              {data.keeping && (
                <Button
                  kind="quiet"
                  name="intent"
                  value="let-go-of-keeping"
                  disabledBecause={data.mayNot.keep}
                >
                  {t("erase.keep-no-more")}
                </Button>
              )}
            </Actions>
          </Form>
        </Fold>
      </Card>
    </>
  );
};

const Struck = ({ struck }: { struck: ToStrike }) => {
  const t = texts(useLang());
  return (
    <Card title={t("erase.struck")}>
      <ul>
        {struck.values.map(value => (
          <li key={value}>
            <del>{value}</del>
          </li>
        ))}
      </ul>
      <p>
        {[
          t("erase.struck.registrations", { n: struck.registrations }),
          t("erase.struck.reasons", { n: struck.reasons }),
          t("erase.struck.mentions", { n: struck.mentions }),
          ...(struck.drafts > 0 ? [t("erase.struck.drafts", { n: struck.drafts })] : []),
        ].join(" ")}
      </p>
      <p className="soft">{t("erase.struck.stays")}</p>
    </Card>
  );
};

import {
  Actions,
  Button,
  Card,
  Checkbox,
  Confirm,
  DateInput,
  DescriptionList,
  Field,
  Fold,
  Form,
  Select,
  TextInput,
  useFormats,
  useLang,
} from "../../../platform/ui/index.ts";
import { erasureGrounds } from "../erasure/rules.ts";
import { errorOf, type Refused, shown } from "../page.ts";
import { Losing } from "../responsibility/carried.tsx";
import { texts } from "../texts/index.ts";
import type { PersonData } from "./person.page.tsx";
import { PersonFields } from "./person-fields.tsx";

type Props = { data: PersonData; refused: Refused | undefined };

/** What is known of a person, and the forms that change it or end it. */
export const PersonForms = ({ data, refused }: Props) => {
  const t = texts(useLang());
  const about = (intent: string) => (refused?.values.intent === intent ? refused : undefined);
  const plain = ["given", "family", "display", "email", "phone"] as const;
  const known = data.there;
  return (
    <Card title={t("person.facts")}>
      <DescriptionList
        items={[
          ...plain
            .filter(name => known?.[name])
            .map(name => ({ term: t(`attribute.${name}`), value: known?.[name] })),
          { term: t("attribute.protected"), value: t(known?.protected ? "yes" : "no") },
          ...data.externalIds.map(one => ({ term: one.source, value: one.value })),
        ]}
      />
      <Fold title={t("person.change")} open={about("details") !== undefined}>
        <Form>
          <input type="hidden" name="intent" value="details" />
          <input type="hidden" name="version" value={data.version} />
          <PersonFields refused={about("details")} person={data.there} />
          <Field name="from" label={t("change.from")} error={errorOf(about("details"), "from")} required>
            <DateInput value={shown(about("details"), "from", data.today)} />
          </Field>
          <Actions>
            <Button disabledBecause={data.mayNot.change}>{t("change.save")}</Button>
          </Actions>
        </Form>
      </Fold>
      <Fold title={t("person.end")} open={about("end") !== undefined}>
        <Form>
          <input type="hidden" name="intent" value="end" />
          <input type="hidden" name="version" value={data.version} />
          <p>{t("person.end.what")}</p>
          <Losing
            duties={data.duties.filter(duty => duty.holder === data.id)}
            things={data.things}
            unitNames={data.unitNames}
          />
          <div className="ds-field">
            <label className="ds-label" htmlFor="f-end-from">
              {t("end.day")}
            </label>
            <input
              className="ds-input"
              type="date"
              id="f-end-from"
              name="from"
              defaultValue={shown(about("end"), "from", data.today)}
            />
          </div>
          <Checkbox name="letGo" label={t("person.let-go")} why={t("person.let-go.why")} />
          <Actions>
            <Button kind="danger" disabledBecause={data.mayNot.change}>
              {t("person.end")}
            </Button>
          </Actions>
        </Form>
      </Fold>
    </Card>
  );
};

/** Erasing says its consequence first; a law that requires keeping stands in the way and is named. */
export const EraseCard = ({ data, refused }: Props) => {
  const t = texts(useLang());
  const f = useFormats();
  const keeps = refused?.values.intent === "keep" ? refused : undefined;
  return (
    <Card title={t("erase.title")}>
      <p>{t("erase.lead")}</p>
      {data.keeping && (
        <p>
          {data.keeping.until
            ? t("erase.kept-until", { law: data.keeping.law, day: f.day(data.keeping.until) })
            : t("erase.kept", { law: data.keeping.law })}
        </p>
      )}
      <Confirm
        label={t("erase.do")}
        consequence={t("erase.consequence", { n: data.registrations.length })}
        disabledBecause={data.mayNot.erase}
      >
        <Form>
          <input type="hidden" name="intent" value="erase" />
          <Field name="ground" label={t("erase.ground")} required>
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
              <Button kind="quiet" name="intent" value="let-go-of-keeping" disabledBecause={data.mayNot.keep}>
                {t("erase.keep-no-more")}
              </Button>
            )}
          </Actions>
        </Form>
      </Fold>
    </Card>
  );
};

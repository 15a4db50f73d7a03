import type { Lang } from "../../../kernel/lang.ts";
import {
  Actions,
  Button,
  Card,
  Confirm,
  errorOf,
  Field,
  FileInput,
  Form,
  type Option,
  type Refused,
  Select,
  TextArea,
  TextInput,
} from "../../../platform/ui/index.ts";
import { texts } from "./texts/index.ts";

type Sent = Refused | undefined;

/** How many there are in a group of municipalities, where people are not listed. */
export const SayCard = (props: {
  lang: Lang;
  roles: readonly Option[];
  groups: readonly Option[];
  onRecord: boolean;
  sent: Sent;
}) => {
  const { lang, roles, groups, onRecord, sent } = props;
  const t = texts(lang);
  return (
    <Card title={t("say.title")}>
      <p>{t(onRecord ? "say.lead.office" : "say.lead")}</p>
      <Form upload>
        <Field name="group" label={t("say.group")} error={errorOf(sent, "group")} required={false}>
          <Select options={groups} empty={t("say.group.none")} value={sent?.values.group} />
        </Field>
        <Field
          name="places"
          label={t("say.places")}
          why={t("say.places.why")}
          error={errorOf(sent, "places")}
          required={false}
        >
          <TextArea rows={3} value={sent?.values.places} />
        </Field>
        <Field
          name="list"
          label={t("say.file")}
          why={t("say.file.why")}
          error={errorOf(sent, "list")}
          required={false}
        >
          <FileInput accept=".csv,.xlsx" />
        </Field>
        <Field name="role" label={t("column.role")} error={errorOf(sent, "role")}>
          <Select options={roles} value={sent?.values.role} />
        </Field>
        <Field
          name="population"
          label={t("say.number")}
          why={t("say.number.why")}
          error={errorOf(sent, "population")}
          required
        >
          <TextInput
            size={8}
            inputMode="numeric"
            value={sent?.values.population ?? (onRecord ? "1" : undefined)}
          />
        </Field>
        <Actions>
          <Button name="do" value="say">
            {t("say.do")}
          </Button>
        </Actions>
      </Form>
    </Card>
  );
};

/** One role counted as part of another, and the whole frame emptied. */
export const RolesCard = (props: {
  lang: Lang;
  roles: readonly Option[];
  there: readonly Option[];
  listed: number;
  everybody: number;
  sent: Sent;
}) => {
  const { lang, roles, there, sent } = props;
  const t = texts(lang);
  return (
    <Card title={t("roles.title")}>
      {roles.length > 1 && (
        <Form>
          <p>{t("roles.lead")}</p>
          <Field name="from" label={t("roles.from")}>
            <Select options={there} value={sent?.values.from} />
          </Field>
          <Field name="to" label={t("roles.to")} error={errorOf(sent, "to")}>
            <Select options={roles} value={sent?.values.to} />
          </Field>
          <Actions>
            <Button name="do" value="roles">
              {t("roles.do")}
            </Button>
          </Actions>
        </Form>
      )}
      <Confirm
        label={t("clear.title")}
        consequence={t("clear.what", { n: props.everybody, listed: props.listed })}
      >
        <Form>
          <Button kind="danger" name="do" value="clear">
            {t("clear.do")}
          </Button>
        </Form>
      </Confirm>
    </Card>
  );
};

import type { Lang } from "../../../kernel/lang.ts";
import type { List } from "../../../platform/http/page.ts";
import type { Cause } from "../../../platform/intake/causes.ts";
import { CauseTable } from "../../../platform/intake/faults-card.tsx";
import {
  Actions,
  Button,
  Card,
  Confirm,
  DataTable,
  errorOf,
  Field,
  FileInput,
  Form,
  type Option,
  type Refused,
  Select,
  TextArea,
  TextInput,
  useFormats,
} from "../../../platform/ui/index.ts";
import { elsewhere, invitedOf } from "./rules-frame.ts";
import { texts } from "./texts/index.ts";

type Sent = Refused | undefined;

/** What is wrong in a file, each cause once with its places. */
export const FaultsOfFile = ({ causes, lang }: { causes: readonly Cause[]; lang: Lang }) => (
  <Card title={texts(lang)("faults.title")}>
    <p>{texts(lang)("faults.lead")}</p>
    <CauseTable caption={texts(lang)("faults.title")} causes={causes} />
  </Card>
);

type Row = {
  key: string;
  name: string;
  place: string;
  called: string;
  population: number;
  listed: number;
  merged: string;
};

/** Who is in the frame, by municipality and role. */
export const StrataCard = (props: {
  lang: Lang;
  at: string;
  list: List;
  total: number;
  rows: readonly Row[];
  listed: number;
  everybody: number;
}) => {
  const t = texts(props.lang);
  const f = useFormats();
  return (
    <Card title={t("strata.title")}>
      {props.everybody > 0 && (
        <p>
          {t("strata.sum", { n: props.everybody })}{" "}
          {props.listed > 0 && <a href={`${props.at}/people`}>{t("strata.listed", { n: props.listed })}</a>}
        </p>
      )}
      <DataTable
        caption={t("strata.title")}
        filterable
        list={props.list}
        total={props.total}
        rows={props.rows}
        rowKey={row => row.key}
        empty={<p className="nothing">{t("strata.empty")}</p>}
        columns={[
          {
            key: "place",
            label: t("column.municipality"),
            sort: true,
            cell: row => `${row.name} (${row.place})`,
          },
          { key: "role", label: t("column.role"), sort: true, cell: row => row.called },
          {
            key: "population",
            label: t("strata.n"),
            sort: true,
            align: "end",
            cell: row => f.number(row.population),
          },
          {
            key: "invited",
            label: t("strata.invited"),
            cell: row => t(row.listed > 0 ? "strata.by-name" : "strata.by-hand", { n: invitedOf(row) }),
          },
          { key: "merged", label: t("strata.merged"), cell: row => row.merged },
        ]}
      />
    </Card>
  );
};

/** A list of people as a file. */
export const UploadCard = ({
  lang,
  at,
  listed,
  sent,
}: {
  lang: Lang;
  at: string;
  listed: number;
  sent: Sent;
}) => {
  const t = texts(lang);
  return (
    <Card title={t("upload.title")}>
      <p>{t("upload.lead")}</p>
      {listed > 0 && <p>{t("upload.instead", { n: listed })}</p>}
      <p>
        <a href={`${at}/frame.csv`} download>
          {t("upload.template")}
        </a>
      </p>
      <Form upload>
        <Field
          name="file"
          label={t("upload.file")}
          why={t("upload.file.why")}
          error={errorOf(sent, "file")}
          required
        >
          <FileInput accept=".csv,.xlsx" />
        </Field>
        <Actions>
          <Button name="do" value="take">
            {t("upload.take")}
          </Button>
        </Actions>
      </Form>
    </Card>
  );
};

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
      <Form>
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

/** What is said of roles: with what one counts that nobody answers in, and one counted as part of another. */
export const RolesCard = (props: {
  lang: Lang;
  roles: readonly Option[];
  there: readonly Option[];
  onRecord: boolean;
  listed: number;
  everybody: number;
  sent: Sent;
}) => {
  const { lang, roles, there, onRecord, sent } = props;
  const t = texts(lang);
  return (
    <Card title={t("roles.title")}>
      {!onRecord && (
        <Form>
          <p>{t("merging.lead")}</p>
          <Field name="of" label={t("merging.of")}>
            <Select options={there} value={sent?.values.of} />
          </Field>
          <Field name="into" label={t("merging.into")} error={errorOf(sent, "into")}>
            <Select
              options={[{ value: elsewhere, label: t("merged.elsewhere") }, ...there]}
              value={sent?.values.into}
            />
          </Field>
          <Actions>
            <Button name="do" value="merging">
              {t("merging.do")}
            </Button>
          </Actions>
        </Form>
      )}
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

import type { Lang } from "../../../kernel/lang.ts";
import type { List } from "../../../platform/http/page.ts";
import type { Cause } from "../../../platform/intake/causes.ts";
import { CauseTable } from "../../../platform/intake/faults-card.tsx";
import {
  Actions,
  Button,
  Card,
  DataTable,
  errorOf,
  Field,
  FileInput,
  Form,
  type Refused,
  useFormats,
} from "../../../platform/ui/index.ts";
import { invitedOf } from "./rules-frame.ts";
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
  onRecord: boolean;
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
      {props.everybody > 0 && <p>{t(props.onRecord ? "strata.silent.office" : "strata.silent")}</p>}
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
  numbers,
  sent,
}: {
  lang: Lang;
  at: string;
  listed: number;
  numbers: boolean;
  sent: Sent;
}) => {
  const t = texts(lang);
  return (
    <Card title={t("upload.title")}>
      <p>{t("upload.lead")}</p>
      {listed > 0 && <p>{t("upload.instead", { n: listed })}</p>}
      <p>
        <a href={`${at}/frame.csv`} download>
          {t(numbers ? "upload.filled" : "upload.template")}
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

import {
  Actions,
  Button,
  Card,
  DataTable,
  DateInput,
  errorOf,
  Field,
  Form,
  type Refused,
  Select,
  TextInput,
  useLang,
} from "../../../platform/ui/index.ts";
import { texts } from "../texts/index.ts";

export type AbsenceRow = { id: string; role: string; from: string; lastDay: string; people: string };

/** Who is away for longer, by role: neither who nor why is asked. */
export const Absences = (props: {
  rows: readonly AbsenceRow[];
  roles: readonly { value: string; label: string }[];
  sent: Refused | undefined;
  because: string | undefined;
}) => {
  const t = texts(useLang());
  const { rows, roles, sent, because } = props;
  return (
    <Card id="absences" title={t("absence.title")}>
      <p>{t("absence.lead")}</p>
      {rows.length > 0 && (
        <DataTable
          caption={t("absence.title")}
          count={null}
          rows={rows}
          rowKey={row => row.id}
          columns={[
            { key: "role", label: t("role"), cell: row => row.role },
            { key: "people", label: t("absence.people"), align: "end", cell: row => row.people },
            { key: "from", label: t("absence.from"), cell: row => row.from },
            { key: "to", label: t("absence.to"), cell: row => row.lastDay },
            {
              key: "drop",
              label: t("absence.change"),
              cell: row => (
                <Form inline>
                  <input type="hidden" name="id" value={row.id} />
                  <Button kind="quiet" name="do" value="drop-absence" disabledBecause={because}>
                    {t("absence.drop")}
                  </Button>
                </Form>
              ),
            },
          ]}
        />
      )}
      <Form>
        <Field name="role" label={t("role")} error={errorOf(sent, "role")}>
          <Select value={sent?.values.role} options={roles} />
        </Field>
        <Field
          name="people"
          label={t("absence.people")}
          why={t("absence.people-why")}
          error={errorOf(sent, "people")}
        >
          <TextInput value={sent?.values.people ?? "1"} size={5} inputMode="decimal" />
        </Field>
        <Field name="from" label={t("absence.from")} error={errorOf(sent, "from")}>
          <DateInput value={sent?.values.from} />
        </Field>
        <Field name="to" label={t("absence.to")} error={errorOf(sent, "to")}>
          <DateInput value={sent?.values.to} />
        </Field>
        <Actions>
          <Button name="do" value="absence" disabledBecause={because}>
            {t("absence.save")}
          </Button>
        </Actions>
      </Form>
    </Card>
  );
};

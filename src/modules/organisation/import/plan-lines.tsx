import { isId } from "../../../kernel/ids.ts";
import type { List } from "../../../platform/http/page.ts";
import { DataTable, Field, Pill, Select, useLang } from "../../../platform/ui/index.ts";
import { addresses } from "../addresses.ts";
import { Shown } from "../planned/planned-list.tsx";
import { texts } from "../texts/index.ts";
import { wordOf } from "./columns.ts";
import { importActions, type PlanLine } from "./rules-plan.ts";

type Look = {
  title: string;
  list: List;
  total: number;
  rows: readonly PlanLine[];
  names: Record<string, string>;
};

/** Every consequence, one a line. */
export const PlanLines = ({ data }: { data: Look }) => {
  const t = texts(useLang());
  return (
    <DataTable
      caption={data.title}
      list={data.list}
      total={data.total}
      filterable
      filters={
        <Field name="action" label={t("preview.action")}>
          <Select
            value={data.list.filters.action}
            empty={t("preview.all")}
            options={[
              ...importActions.map(one => ({ value: one, label: t(`action.${one}`) })),
              { value: "alike", label: t("preview.alike") },
            ]}
          />
        </Field>
      }
      rows={data.rows}
      rowKey={line => `${line.kind} ${line.key}`}
      columns={[
        {
          key: "name",
          label: t("preview.name"),
          // A key put together of several cells is ours, and says nothing to the reader.
          cell: line =>
            // A list without ids is known by its names: said once is enough.
            isId(line.key) || line.key.includes(" | ") || line.key === line.name
              ? line.name
              : `${line.name} (${line.key})`,
        },
        { key: "kind", label: t("planned.kind"), sort: true, cell: line => t(`kind.${line.kind}`) },
        { key: "action", label: t("preview.action"), cell: line => <Done line={line} /> },
        {
          key: "fields",
          label: t("preview.fields"),
          cell: line => <Fields line={line} names={data.names} />,
        },
      ]}
    />
  );
};

const Done = ({ line }: { line: PlanLine }) => {
  const t = texts(useLang());
  return line.actions.map(action => (
    <Pill key={action} tone={action === "ended" || action === "kept" ? "warm" : "brand"}>
      {t(`action.${action}`)}
    </Pill>
  ));
};

const Fields = ({ line, names }: { line: PlanLine; names: Record<string, string> }) => {
  const t = texts(useLang());
  if (line.use) {
    const { positions, units, duties, elsewhere } = line.use;
    return t("preview.kept-why", { positions, units, duties, elsewhere });
  }
  const fields = line.fields.map((field, i) => (
    <span key={field.name}>
      {i > 0 && "; "}
      {field.name === "id" ? (
        t("preview.gets-number", { number: String(field.after) })
      ) : (
        <Changed line={line} field={field} names={names} />
      )}
    </span>
  ));
  return (
    <>
      {fields}
      {line.alike && fields.length > 0 && "; "}
      {line.alike && <Alike line={line} alike={line.alike} names={names} />}
    </>
  );
};

/** Others here who may be the same; of many, the first are enough to see it. */
const Alike = (props: { line: PlanLine; alike: readonly string[]; names: Record<string, string> }) => {
  const { line, alike, names } = props;
  const t = texts(useLang());
  return (
    <span>
      {t("preview.alike")}:{" "}
      {alike.slice(0, 3).map((id, i) => (
        <span key={id}>
          {i > 0 && ", "}
          <a href={addresses.of(line.kind, id)}>{names[id] ?? line.name}</a>
        </span>
      ))}
      {alike.length > 3 && ` ${t("preview.alike.more", { n: alike.length - 3 })}`}
    </span>
  );
};

type Changed = { line: PlanLine; field: PlanLine["fields"][number]; names: Record<string, string> };

const Changed = ({ line, field, names }: Changed) => (
  <>
    {wordOf(line.kind, field.name, useLang())}:{" "}
    {line.actions[0] !== "added" && (
      <>
        <Shown value={field.before} attribute={field.name} names={names} /> →{" "}
      </>
    )}
    <Shown value={field.after} attribute={field.name} names={names} />
  </>
);

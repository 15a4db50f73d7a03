import {
  Actions,
  Button,
  Card,
  DataTable,
  Field,
  Form,
  LinkButton,
  Notice,
  Page,
  Select,
  TextInput,
  useLang,
} from "../ui/index.ts";
import type { ColumnsView } from "./asked.server.ts";
import { noAnswer } from "./columns.ts";
import { HeadingRows } from "./parts.tsx";
import { texts } from "./texts/index.ts";

type Sheet = ColumnsView["sheets"][number];

/** Asks which column is what: each sheet with its headings, values from it, and our guess to agree with or change. */
export const ColumnsPage = (props: {
  view: ColumnsView;
  address: string;
  crumbs: { label: string; href: string }[];
  refused?: string | undefined;
}) => {
  const { view, address, crumbs, refused } = props;
  const t = texts(useLang());
  return (
    <Page title={t("columns.title")} lead={t("columns.lead")} crumbs={crumbs}>
      {(refused ?? view.because) && <Notice tone="bad" title={refused ?? view.because ?? ""} />}
      <HeadingRows sheets={view.sheets} />
      <Form wide>
        {view.sheets.map((sheet, i) => (
          <SheetCard key={sheet.sheet} sheet={sheet} i={i} kinds={view.kinds} />
        ))}
        <Actions>
          <Button kind="primary" name="step" value="go">
            {t("columns.go-on")}
          </Button>
          <Button kind="quiet" name="step" value="cancel">
            {t("onway.give-up")}
          </Button>
          <LinkButton kind="quiet" href={address.replace(/\/[^/]+$/, "")}>
            {t("underway.another")}
          </LinkButton>
        </Actions>
      </Form>
    </Page>
  );
};

const SheetCard = ({ sheet, i, kinds }: { sheet: Sheet; i: number; kinds: ColumnsView["kinds"] }) => {
  const t = texts(useLang());
  const told = [
    ...sheet.lacks.map(group => t("columns.lack", { fields: either(group, t) })),
    ...sheet.twice.map(field => t("columns.twice", { fields: field })),
  ];
  return (
    <Card title={`${sheet.sheet} (${t("columns.rows", { n: sheet.rows })})`}>
      <Field name={`kind-${i}`} label={t("columns.kind")}>
        <Select
          value={sheet.kind ?? ""}
          empty={t("columns.sheet-out")}
          options={kinds.map(kind => ({ value: kind.name, label: kind.label }))}
        />
      </Field>
      <Actions>
        <Button name="step" value="update">
          {t("columns.update")}
        </Button>
      </Actions>
      {sheet.kind !== null && told.length > 0 && (
        <Notice tone="warm">
          <ul>
            {told.map(one => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        </Notice>
      )}
      {sheet.kind !== null && <ColumnTable sheet={sheet} i={i} />}
      {sheet.open.length > 0 && <ForAllRows sheet={sheet} i={i} />}
      {sheet.strange.length > 0 && <Words sheet={sheet} i={i} />}
    </Card>
  );
};

/** What no column says: one value for all rows that are new. */
const ForAllRows = ({ sheet, i }: { sheet: Sheet; i: number }) => {
  const t = texts(useLang());
  return (
    <div className="form">
      <h3>{t("columns.all")}</h3>
      <p className="soft">{t("columns.all.why")}</p>
      {sheet.open.map(({ key, value, partly }) => {
        const offer = sheet.offers.find(one => one.key === key);
        const label = offer?.label ?? key;
        return (
          <Field
            key={key}
            name={`all-${i}-${key}`}
            label={partly ? t("columns.all.empty", { field: label }) : label}
          >
            {offer?.choices ? (
              <Select value={value} empty={t("columns.all.none")} options={offer.choices} />
            ) : (
              <TextInput
                value={value}
                autoComplete="off"
                {...(offer?.names ? { choices: offer.names } : {})}
              />
            )}
          </Field>
        );
      })}
    </div>
  );
};

/** Words that are no answer in a column with only some answers: each is said once, not in every row. */
const Words = ({ sheet, i }: { sheet: Sheet; i: number }) => {
  const t = texts(useLang());
  return (
    <div className="form">
      <h3>{t("columns.words")}</h3>
      <p className="soft">{t("columns.words.why")}</p>
      {sheet.strange.map(({ name, field, word, value }) => {
        const offer = sheet.offers.find(one => one.key === field);
        return (
          <Field
            key={name}
            name={`word-${i}-${name}`}
            label={t("columns.word", { word, field: offer?.label ?? field })}
          >
            <Select
              value={value}
              empty={t("columns.word.unsaid")}
              options={[...(offer?.choices ?? []), { value: noAnswer, label: t("columns.word.none") }]}
            />
          </Field>
        );
      })}
    </div>
  );
};

const ColumnTable = ({ sheet, i }: { sheet: Sheet; i: number }) => {
  const t = texts(useLang());
  const options = sheet.offers.map(offer => ({ value: offer.key, label: offer.label }));
  const must = sheet.needs.map(group => either(group, t));
  return (
    <>
      {must.length > 0 && <p className="soft">{t("columns.must", { fields: must.join(", ") })}</p>}
      <DataTable
        caption={sheet.sheet}
        count={t("columns.count", { n: sheet.columns.length })}
        rows={sheet.columns.map((column, j) => ({ ...column, j }))}
        rowKey={column => column.letters}
        columns={[
          {
            key: "heading",
            label: t("columns.heading"),
            cell: ({ heading, letters }) => `${heading || t("columns.none")} (${letters})`,
          },
          {
            key: "examples",
            label: t("columns.examples"),
            cell: ({ examples }) => examples.join(" · ") || "–",
          },
          {
            key: "field",
            label: t("columns.field"),
            cell: ({ heading, letters, j }) => (
              <>
                <label className="visually-hidden" htmlFor={`f-field-${i}-${j}`}>
                  {t("columns.field-of", { heading: heading || letters })}
                </label>
                <Select
                  name={`field-${i}-${j}`}
                  value={sheet.fields[j] ?? ""}
                  empty={t("columns.out")}
                  options={options}
                />
              </>
            ),
          },
        ]}
      />
    </>
  );
};

const either = (labels: readonly string[], t: ReturnType<typeof texts>): string =>
  labels.reduce((a, b) => t("columns.or", { a, b }));

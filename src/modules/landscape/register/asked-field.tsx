import { DateInput, Field, Select, TextArea, TextInput } from "../../../platform/ui/index.ts";

/** A way to what a field lacks. */
export type Way = { href: string; label: string };

/** One field of a noun as a form asks for it. */
export type Asked = {
  name: string;
  kind: string;
  to?: string | undefined;
  /** Its choices stand on the page; else the browser asks for them. */
  listed: boolean;
  label: string;
  why?: string | undefined;
  required: boolean;
  counted: boolean;
  folded: boolean;
  options?: { value: string; label: string }[] | undefined;
  value: string;
  unknown: string;
  /** Lines that an import gave: they stay, whatever is typed beside them. */
  imported?: readonly string[] | undefined;
  add?: Way | undefined;
};

type Sent =
  | {
      values: Record<string, string>;
      errors: {
        field: string;
        text: string;
        add?: Way | undefined;
        /** Names that are not known here, with those that come near. */
        unknown?: { name: string; near: string[] }[] | undefined;
      }[];
    }
  | undefined;

type Labels = {
  none: string;
  unknown: string;
  why: string;
  many: string;
  imported: string;
  holder: string;
  beside: string;
  adds: string;
  keep: string;
  instead: (name: string) => string;
  yes: string;
  no: string;
};

/** How a kind of field is filled in, where that does not show. */
const hints: Partial<Record<Asked["kind"], (labels: Labels) => string>> = {
  many: labels => labels.many,
  responsibility: labels => labels.holder,
};

export const AskedField = ({
  field,
  sent,
  reasons,
  labels,
}: {
  field: Asked;
  sent: Sent;
  reasons: { value: string; label: string }[];
  labels: Labels;
}) => {
  const value = sent ? (sent.values[field.name] ?? "") : field.value;
  const wrong = sent?.errors.find(error => error.field === field.name);
  const add = wrong?.add ?? field.add;
  const unknown = sent ? sent.values[`unknown.${field.name}`] : field.unknown;
  return (
    <>
      <Field
        name={field.name}
        label={field.label}
        why={[field.why, hints[field.kind]?.(labels)].filter(Boolean).join(" ") || undefined}
        error={wrong?.text}
        {...(field.required || !field.folded ? { required: field.required } : {})}
      >
        {control(field, value, labels)}
      </Field>
      {wrong?.unknown?.map(
        ({ name, near }, i) =>
          near.length > 0 && (
            <Field key={name} name={meantName(field.name, i)} label={labels.instead(name)}>
              <Select options={near.map(label => ({ value: label, label }))} empty={labels.keep} />
            </Field>
          ),
      )}
      {wrong?.unknown?.map(({ name }, i) => (
        <input key={name} type="hidden" name={`${meantName(field.name, i)}.for`} value={name} />
      ))}
      {field.imported && field.imported.length > 0 && (
        <p>
          <span className="soft">{labels.imported}</span> {field.imported.join(", ")}
        </p>
      )}
      {add && (
        <p>
          <a href={add.href} target="_blank" rel="noopener">
            {add.label}
          </a>{" "}
          <span className="soft">{labels.beside}</span>
        </p>
      )}
      {field.kind === "responsibility" && (
        <input
          type="hidden"
          name={`was.${field.name}`}
          value={sent?.values[`was.${field.name}`] ?? field.value}
        />
      )}
      {field.counted && !field.required && (value === "" || unknown) && (
        <details className="way-out" open={Boolean(unknown)}>
          <summary>{labels.unknown}</summary>
          <Field name={`unknown.${field.name}`} label={labels.why}>
            <Select value={unknown} options={reasons} empty={labels.none} />
          </Field>
        </details>
      )}
    </>
  );
};

/** The box that says what is meant by the unknown name of a number in a field; with `.for`, the name itself. */
const meantName = (field: string, i: number) => `meant.${field}.${i}`;

const control = (field: Asked, value: string, labels: Labels) => {
  if (field.options) return <Select value={value} options={field.options} empty={labels.none} />;
  if (field.kind === "flag")
    return (
      <Select
        value={value || "no"}
        options={[
          { value: "yes", label: labels.yes },
          { value: "no", label: labels.no },
        ]}
      />
    );
  if (field.kind === "many")
    return <TextArea value={value} rows={3} choices={`/landscape/choices/${field.to}`} adds={labels.adds} />;
  if (["long", "ids", "names"].includes(field.kind))
    return <TextArea value={value} rows={field.kind === "long" ? 4 : 3} />;
  if (field.kind === "responsibility")
    return <TextInput value={value} choices="/organisation/choices/holder" autoComplete="off" />;
  if (field.kind === "one")
    return (
      <TextInput
        value={value}
        {...(field.listed ? { list: `list-${field.to}` } : { choices: `/landscape/choices/${field.to}` })}
        autoComplete="off"
      />
    );
  if (field.kind === "quarter") return <TextInput value={value} size={8} placeholder="2027Q3" />;
  if (field.kind === "day") return <DateInput value={value} />;
  return (
    <TextInput
      value={value}
      {...(field.kind === "number" || field.kind === "money"
        ? { inputMode: "decimal" as const, size: 14 }
        : {})}
    />
  );
};

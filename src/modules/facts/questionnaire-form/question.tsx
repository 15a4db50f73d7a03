import type { Lang } from "../../../kernel/lang.ts";
import { Checkbox, Field, fieldId, Radios, TextArea, TextInput, Wrong } from "../../../platform/ui/index.ts";
import type { Item, Questionnaire, Words } from "../questionnaire/rules-questionnaire.ts";
import { texts } from "../questionnaire/texts/index.ts";
import { type Given, said } from "./said.ts";

type Props<T extends Item["type"] = Item["type"]> = {
  questionnaire: Questionnaire;
  item: Extract<Item, { type: T }>;
  lang: Lang;
  given: Given;
  /** Before the name of every box. */
  prefix: string;
  errors: Given;
};
type Choice = { value: string; label: string };

/** One question with its boxes, whatever its type. */
export const Question = (props: Props) => {
  const { item } = props;
  switch (item.type) {
    case "scale":
      return <Answers {...props} id={item.id} text={item.text} choices={onScale(props, item.scale)} />;
    case "single":
      return (
        <Answers
          {...props}
          id={item.id}
          text={item.text}
          choices={among([...item.options, ...(item.aside ?? [])], props.lang)}
        />
      );
    case "matrix":
      return <Lines {...props} item={item} />;
    case "multiple":
      return <Several {...props} item={item} />;
    case "points":
      return <Points {...props} item={item} />;
    case "list":
      return <Entries {...props} item={item} />;
    case "number":
      return <Amount {...props} item={item} />;
    case "text":
      return <OwnWords {...props} item={item} />;
  }
};

const among = (options: readonly { id: string; label: Words }[], lang: Lang): Choice[] =>
  options.map(({ id, label }) => ({ value: id, label: said(label, lang) }));

/** The values of a scale from low to high, and what stands outside it after them. */
const onScale = ({ questionnaire, lang }: Pick<Props, "questionnaire" | "lang">, id: string): Choice[] => {
  const scale = questionnaire.scales[id];
  return [
    ...(scale?.options ?? []).map(({ value, label }) => ({ value: `${value}`, label: said(label, lang) })),
    ...among(scale?.aside ?? [], lang),
  ];
};

const helpOf = ({ item, lang }: { item: Item; lang: Lang }): string | undefined =>
  item.help && said(item.help, lang);

const Answers = (props: Props & { id: string; text: Words; choices: Choice[] }) => (
  <Radios
    name={props.prefix + props.id}
    legend={said(props.text, props.lang)}
    options={props.choices}
    value={props.given[props.id]}
    why={helpOf(props)}
    error={props.errors[props.id]}
  />
);

const Lines = (props: Props<"matrix">) => {
  const { item, lang } = props;
  return (
    <fieldset className="ds-fieldset lines">
      <legend className="ds-label">{said(item.text, lang)}</legend>
      {item.help && <p className="soft">{said(item.help, lang)}</p>}
      {item.distinct && <p className="soft">{texts(lang)("form.each-once")}</p>}
      {item.rows.map(row => (
        <Radios
          key={row.id}
          name={props.prefix + row.id}
          legend={said(row.text, lang)}
          options={onScale(props, item.scale)}
          value={props.given[row.id]}
          error={props.errors[row.id]}
        />
      ))}
    </fieldset>
  );
};

/** A group of boxes is found by its name, and told with what is wrong with it. */
const wrongAt = (name: string, error: string | undefined) => ({
  id: fieldId(name),
  "aria-describedby": error && `${fieldId(name)}-error`,
});

const Several = ({ item, lang, given, prefix, errors }: Props<"multiple">) => (
  <fieldset className="ds-fieldset" {...wrongAt(prefix + item.id, errors[item.id])}>
    <legend className="ds-label">{said(item.text, lang)}</legend>
    {item.help && <p className="soft">{said(item.help, lang)}</p>}
    {item.max !== undefined && <p className="soft">{texts(lang)("form.at-most", { n: item.max })}</p>}
    {among([...item.options, ...(item.aside ?? [])], lang).map(({ value, label }) => (
      <Checkbox
        key={value}
        name={prefix + item.id}
        value={value}
        label={label}
        checked={(given[item.id] ?? "").split(" ").includes(value)}
      />
    ))}
    <Wrong name={prefix + item.id} error={errors[item.id]} />
  </fieldset>
);

const Points = ({ item, lang, given, prefix, errors }: Props<"points">) => (
  <fieldset className="ds-fieldset points" {...wrongAt(prefix + item.id, errors[item.id])}>
    <legend className="ds-label">{said(item.text, lang)}</legend>
    {item.help && <p className="soft">{said(item.help, lang)}</p>}
    <p className="soft">{texts(lang)("form.points", { n: item.total })}</p>
    {among(item.options, lang).map(({ value, label }) => (
      <Field
        key={value}
        name={`${prefix}${item.id}.${value}`}
        label={label}
        error={errors[`${item.id}.${value}`]}
      >
        <TextInput inputMode="numeric" size={6} value={given[`${item.id}.${value}`]} />
      </Field>
    ))}
    <Wrong name={prefix + item.id} error={errors[item.id]} />
  </fieldset>
);

const Entries = ({ item, lang, given, prefix, errors }: Props<"list">) => {
  const t = texts(lang);
  return (
    <fieldset className="ds-fieldset">
      <legend className="ds-label">{said(item.text, lang)}</legend>
      {item.help && <p className="soft">{said(item.help, lang)}</p>}
      <p className="soft">{t("form.list", { n: item.max })}</p>
      {Array.from({ length: item.max }, (_, n) => `${item.id}.${n + 1}`).map((name, n) => (
        <Field key={name} name={prefix + name} label={t("form.entry", { n: n + 1 })} error={errors[name]}>
          <TextInput value={given[name]} />
        </Field>
      ))}
    </fieldset>
  );
};

const Amount = (props: Props<"number">) => {
  const { item, lang, given } = props;
  const t = texts(lang);
  const { min, max } = item;
  const range =
    min !== undefined && max !== undefined
      ? t("form.from-to", { from: min, to: max })
      : min !== undefined
        ? t("form.from", { from: min })
        : max !== undefined
          ? t("form.to", { to: max })
          : undefined;
  const why = [helpOf(props), range].filter(Boolean).join(" ");
  return (
    <Field
      name={props.prefix + item.id}
      label={`${said(item.text, lang)}${item.unit ? ` (${item.unit})` : ""}`}
      why={why || undefined}
      error={props.errors[item.id]}
    >
      <TextInput inputMode={item.whole ? "numeric" : "decimal"} size={10} value={given[item.id]} />
    </Field>
  );
};

const OwnWords = (props: Props<"text">) => {
  const { item, lang, given } = props;
  const longest = item.maxLength && texts(lang)("form.longest", { n: item.maxLength });
  const why = [helpOf(props), longest].filter(Boolean).join(" ");
  return (
    <Field
      name={props.prefix + item.id}
      label={said(item.text, lang)}
      why={why || undefined}
      error={props.errors[item.id]}
    >
      <TextArea value={given[item.id]} rows={3} />
    </Field>
  );
};

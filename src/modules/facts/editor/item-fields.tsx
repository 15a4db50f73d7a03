import type { Lang } from "../../../kernel/lang.ts";
import {
  Checkbox,
  errorOf,
  Field,
  type Option,
  Select,
  TextInput,
  useFormats,
} from "../../../platform/ui/index.ts";
import type { Item } from "../questionnaire/rules-questionnaire.ts";
import { texts } from "../questionnaire/texts/index.ts";
import { LinesFields } from "./lines.tsx";
import type { Typed } from "./words.tsx";

type Props = { item: Item; scales: readonly Option[]; languages: readonly Lang[]; lang: Lang; sent: Typed };

/** What a question of its type is asked beside its text. */
export const ItemFields = (props: Props) => {
  const { item } = props;
  return (
    <>
      {"scale" in item && <ScaleField {...props} scale={item.scale} />}
      {item.type === "matrix" && <Rows {...props} item={item} />}
      {"options" in item && <Options {...props} item={item} />}
      {item.type === "multiple" && <NumberField {...props} name="max" kept={item.max} />}
      {item.type === "points" && <NumberField {...props} name="total" kept={item.total} />}
      {item.type === "list" && <NumberField {...props} name="max" kept={item.max} />}
      {(item.type === "list" || item.type === "text") && (
        <NumberField {...props} name="maxLength" kept={item.maxLength} />
      )}
      {item.type === "number" && <NumberFields {...props} item={item} />}
    </>
  );
};

const ScaleField = ({ scale, scales, lang, sent }: Props & { scale: string }) => (
  <Field name="scale" label={texts(lang)("item.scale")} error={errorOf(asErrors(sent), "scale")}>
    <Select value={sent ? sent.values.scale : scale} options={scales} />
  </Field>
);

const Rows = ({ item, languages, lang, sent }: Props & { item: Extract<Item, { type: "matrix" }> }) => {
  const t = texts(lang);
  return (
    <>
      <LinesFields
        name="row"
        legend={t("lines.rows")}
        why={t("lines.rows.why")}
        one={t("lines.row")}
        lines={item.rows.map(({ id, text }) => ({ id, label: text }))}
        {...{ languages, lang, sent }}
      />
      <Checkbox
        name="distinct"
        label={t("item.distinct")}
        checked={(sent ? sent.values.distinct : item.distinct && "yes") === "yes"}
      />
    </>
  );
};

const Options = (props: Props & { item: Extract<Item, { options: unknown }> }) => {
  const { item, languages, lang, sent } = props;
  const t = texts(lang);
  return (
    <>
      <LinesFields
        name="option"
        legend={t("lines.options")}
        why={t("lines.options.why")}
        one={t("lines.answer")}
        lines={item.options}
        {...{ languages, lang, sent }}
      />
      {item.type !== "points" && (
        <LinesFields
          name="aside"
          legend={t("lines.aside")}
          why={t("lines.aside.why")}
          one={t("lines.aside.one")}
          lines={item.aside ?? []}
          {...{ languages, lang, sent }}
        />
      )}
    </>
  );
};

const NumberFields = (props: Props & { item: Extract<Item, { type: "number" }> }) => {
  const { item, lang, sent } = props;
  const t = texts(lang);
  return (
    <>
      <Field
        name="unit"
        label={t("item.unit")}
        why={t("item.unit.why")}
        error={errorOf(asErrors(sent), "unit")}
      >
        <TextInput value={sent ? sent.values.unit : item.unit} size={8} maxLength={20} />
      </Field>
      <NumberField {...props} name="min" kept={item.min} />
      <NumberField {...props} name="max" kept={item.max} number />
      <Checkbox
        name="whole"
        label={t("item.whole")}
        checked={(sent ? sent.values.whole : item.whole && "yes") === "yes"}
      />
    </>
  );
};

const NumberField = (
  props: Props & { name: "min" | "max" | "total" | "maxLength"; kept: number | undefined; number?: true },
) => {
  const { name, kept, sent, lang } = props;
  const f = useFormats();
  const key =
    name === "max" && !props.number
      ? (`item.max.${props.item.type}` as "item.max.list" | "item.max.multiple")
      : (`item.${name}` as const);
  return (
    <Field name={name} label={texts(lang)(key)} error={errorOf(asErrors(sent), name)}>
      <TextInput
        inputMode="decimal"
        size={10}
        value={sent ? sent.values[name] : kept === undefined ? "" : f.number(kept)}
      />
    </Field>
  );
};

const asErrors = (sent: Typed) => sent && { errors: sent.errors };

import type { Lang } from "../../../kernel/lang.ts";
import { Field, type FieldError, TextArea, TextInput } from "../../../platform/ui/index.ts";
import type { Words } from "../questionnaire/rules-questionnaire.ts";
import { texts } from "../questionnaire/texts/index.ts";
import { readersFirst } from "./language-boxes.tsx";

/** What was typed and refused, or null where the page shows what is kept. */
export type Typed = { values: Record<string, string>; errors: readonly FieldError[] } | undefined;

/** One text in every language asked in, side by side, the reader's first. Boxes are called `name.da`. */
export const WordsFields = (props: {
  name: string;
  label: string;
  words: Words;
  languages: readonly Lang[];
  lang: Lang;
  sent: Typed;
  rows?: number;
}) => {
  const { name, sent, rows = 1 } = props;
  const t = texts(props.lang);
  return (
    <div className="words">
      {readersFirst(props.languages, props.lang).map(lang => {
        const box = `${name}.${lang}`;
        const value = sent ? sent.values[box] : props.words[lang];
        return (
          <div lang={lang} key={lang}>
            <Field
              name={box}
              label={<span lang={props.lang}>{`${props.label} – ${t(`language.${lang}`)}`}</span>}
              error={sent?.errors.find(({ field }) => field === box)?.text}
            >
              {rows > 1 ? <TextArea value={value} rows={rows} /> : <TextInput value={value} />}
            </Field>
          </div>
        );
      })}
    </div>
  );
};

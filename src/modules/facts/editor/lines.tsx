import type { Lang } from "../../../kernel/lang.ts";
import { Boxes, Button, Field, TextInput } from "../../../platform/ui/index.ts";
import type { Words } from "../questionnaire/rules-questionnaire.ts";
import { texts } from "../questionnaire/texts/index.ts";
import { blankLines } from "./typed.ts";
import { type Typed, WordsFields } from "./words.tsx";

/** Answers or lines of a question: id, text in each language, and buttons that save all and then move or remove one. */
export const LinesFields = (props: {
  name: string;
  legend: string;
  why: string;
  /** What one of them is called, as "Answer". */
  one: string;
  lines: readonly { id: string; label: Words }[];
  languages: readonly Lang[];
  lang: Lang;
  sent: Typed;
  /** What the box of the id asks for: a value on a scale. */
  idLabel?: string;
}) => {
  const { name, sent, lines, lang } = props;
  const t = texts(lang);
  const typed = sent ? countIn(sent.values, name) : lines.length + blankLines;
  return (
    <Boxes name={name} legend={props.legend} why={props.why}>
      <ol className="lines-typed">
        {Array.from({ length: typed }, (_, at) => {
          const box = `${name}.${at}`;
          const id = sent ? sent.values[`${box}.id`] : lines[at]?.id;
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: a line is its place until it is saved
            <li key={at}>
              <input
                type="hidden"
                name={`${box}.was`}
                value={sent ? sent.values[`${box}.was`] : (lines[at]?.id ?? "")}
              />
              <Field
                name={`${box}.id`}
                label={
                  props.idLabel ? `${props.idLabel} ${at + 1}` : t("lines.id", { one: props.one, n: at + 1 })
                }
                error={sent?.errors.find(({ field }) => field === `${box}.id`)?.text}
              >
                <TextInput value={id} size={12} maxLength={40} />
              </Field>
              <WordsFields
                name={box}
                label={t("lines.text", { one: props.one, n: at + 1 })}
                words={lines[at]?.label ?? {}}
                languages={props.languages}
                lang={lang}
                sent={sent}
              />
              {at < lines.length && (
                <div className="actions">
                  <Steps
                    list={name}
                    at={at}
                    last={lines.length - 1}
                    said={`${props.one} ${at + 1}`}
                    lang={lang}
                  />
                </div>
              )}
            </li>
          );
        })}
      </ol>
    </Boxes>
  );
};

const countIn = (values: Record<string, string>, name: string): number => {
  let count = 0;
  while (`${name}.${count}.id` in values) count++;
  return count;
};

/** Up, down, away; each names what it moves, for those who hear it. */
const Steps = (props: { list: string; at: number; last: number; said: string; lang: Lang }) => {
  const { list, at, last, said } = props;
  const t = texts(props.lang);
  return (
    <>
      {at > 0 && (
        <Button kind="quiet" name="do" value={`up:${list}.${at}`}>
          {t("edit.up")}
          <span className="visually-hidden"> {said}</span>
        </Button>
      )}
      {at < last && (
        <Button kind="quiet" name="do" value={`down:${list}.${at}`}>
          {t("edit.down")}
          <span className="visually-hidden"> {said}</span>
        </Button>
      )}
      <Button kind="quiet" name="do" value={`remove:${list}.${at}`}>
        {t("edit.remove")}
        <span className="visually-hidden"> {said}</span>
      </Button>
    </>
  );
};

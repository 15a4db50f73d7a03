import {
  DateInput,
  errorOf,
  Field,
  Radios,
  type Refused,
  Select,
  TextArea,
  TextInput,
  useLang,
} from "../../../platform/ui/index.ts";
import { levels } from "../distance/rules-distance.ts";
import { levelName } from "../distance/told.ts";
import { engineName } from "../engine/engines.ts";
import { engines } from "../engine/rules-engines.ts";
import { PointsBoxes } from "../purposes/points-boxes.tsx";
import { texts } from "../texts/index.ts";
import { wordedQuestions } from "./rules-expectation.ts";

/** The five questions as a form; `values` is what stands in it. */
export const AnswerFields = (props: {
  values: Readonly<Record<string, string>>;
  sent: Refused | undefined;
}) => {
  const { values, sent } = props;
  const lang = useLang();
  const t = texts(lang);
  return (
    <>
      <Radios
        name="level"
        legend={t("answer.level")}
        options={levels.map(level => ({ value: level, label: levelName(level, lang) }))}
        value={values.level}
        error={errorOf(sent, "level")}
      />
      <Field name="who" label={t("answer.who")} why={t("answer.who.why")} error={errorOf(sent, "who")}>
        <TextInput value={values.who} maxLength={200} />
      </Field>
      <Field name="on" label={t("answer.on")} error={errorOf(sent, "on")}>
        <DateInput value={values.on} />
      </Field>
      <PointsBoxes legend={t("question.1")} why={t("question.1.why")} values={values} sent={sent} />
      <Field name="engine" label={t("question.2")} error={errorOf(sent, "engine")} required={false}>
        <Select
          value={values.engine}
          empty={t("engine.none")}
          options={engines.map(engine => ({ value: engine, label: engineName(engine, lang) }))}
        />
      </Field>
      {([3, 4, 5] as const).map(n => {
        const name = wordedQuestions[n];
        return (
          <Field key={n} name={name} label={t(`question.${n}`)} error={errorOf(sent, name)} required={false}>
            <TextArea rows={3} value={values[name]} />
          </Field>
        );
      })}
    </>
  );
};

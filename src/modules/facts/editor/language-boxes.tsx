import { type Lang, langs } from "../../../kernel/lang.ts";
import { Checkbox } from "../../../platform/ui/index.ts";
import { texts } from "../questionnaire/texts/index.ts";

/** The languages a questionnaire is asked in, the reader's first. */
export const LanguageBoxes = (props: { chosen: readonly Lang[]; lang: Lang; error?: string | undefined }) => {
  const t = texts(props.lang);
  return (
    <fieldset className="ds-fieldset" id="f-languages">
      <legend className="ds-label">{t("about.languages")}</legend>
      <p className="soft">{t("about.languages.why")}</p>
      <div className="radios">
        {readersFirst(langs, props.lang).map(lang => (
          <Checkbox
            key={lang}
            name="languages"
            value={lang}
            label={t(`language.${lang}`)}
            checked={props.chosen.includes(lang)}
          />
        ))}
      </div>
      {props.error && (
        <p className="ds-validation-message" data-color="danger">
          {props.error}
        </p>
      )}
    </fieldset>
  );
};

/** The languages with the reader's own in front. */
export const readersFirst = (all: readonly Lang[], lang: Lang): Lang[] =>
  all.includes(lang) ? [lang, ...all.filter(one => one !== lang)] : [...all];

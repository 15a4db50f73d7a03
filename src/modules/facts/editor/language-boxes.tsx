import { type Lang, langs } from "../../../kernel/lang.ts";
import { Boxes, Checkbox } from "../../../platform/ui/index.ts";
import { texts } from "../questionnaire/texts/index.ts";

/** The languages a questionnaire is asked in, the reader's first. */
export const LanguageBoxes = (props: { chosen: readonly Lang[]; lang: Lang; error?: string | undefined }) => {
  const t = texts(props.lang);
  return (
    <Boxes name="languages" legend={t("about.languages")} why={t("about.languages.why")} error={props.error}>
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
    </Boxes>
  );
};

/** The languages with the reader's own in front. */
export const readersFirst = (all: readonly Lang[], lang: Lang): Lang[] =>
  all.includes(lang) ? [lang, ...all.filter(one => one !== lang)] : [...all];

import { nameIn } from "../../../kernel/lang.ts";
import { formats } from "../../../platform/i18n/index.ts";
import { Field, TextInput } from "../../../platform/ui/index.ts";
import { said } from "../questionnaire-form/said.ts";
import type { Asked } from "./asked.server.ts";
import { stepsOf } from "./rules-steps.ts";
import { texts } from "./texts/index.ts";

type Props = Pick<Asked, "wave" | "content" | "lang">;

/** What somebody is told before the first question: how they answer, who sees what, until when, and that they may not. */
export const First = (props: Props & { form: string; refused: boolean }) => {
  const { wave, content, lang, form, refused } = props;
  const t = texts(lang);
  const { day } = formats(lang);
  const { mode, threshold, contact, keepUntil, closesOn, by } = wave;
  return (
    <>
      <p className="soft">{t("start.asked-by", { by: nameIn(by, lang) })}</p>
      <h1>{said(content.title, lang)}</h1>
      <p>{said(content.intro, lang)}</p>
      <p>
        {t("start.pages", { n: stepsOf(content).length })} {t("start.closes", { day: day(closesOn) })}
      </p>
      <section className="card">
        <h2>{t(`start.mode.${mode}`)}</h2>
        <p>{t(`start.mode.${mode}.why`)}</p>
        <h3>{t("start.seen")}</h3>
        <p>{t(`start.seen.${mode}`, { n: threshold })}</p>
        <h3>{t("start.kept")}</h3>
        <p>{t("start.kept.why", { day: day(keepUntil) })}</p>
        <h3>{t("start.free")}</h3>
        <p>{t("start.free.why")}</p>
        <h3>{t("start.contact")}</h3>
        <p>{contact}</p>
      </section>
      <form method="post">
        <input type="hidden" name="form" value={form} />
        <input type="hidden" name="lang" value={lang} />
        <div className="actions">
          <button type="submit" className="main" name="do" value="begin">
            {t("start.begin")}
          </button>
        </div>
        {refused ? (
          <p role="status">{t("start.not-reminded", { day: day(closesOn) })}</p>
        ) : (
          <>
            <p className="soft">{t("start.no-reminder.why")}</p>
            <button type="submit" name="do" value="refuse">
              {t("start.no-reminder")}
            </button>
          </>
        )}
      </form>
    </>
  );
};

/** A box for a code, that of a letter or one to go on with. */
export const CodeForm = ({
  lang,
  code,
  typed = "",
  error,
}: Pick<Asked, "lang" | "code"> & { typed?: string; error?: string }) => {
  const t = texts(lang);
  return (
    <form method="post" action={`/s/${code}`} autoComplete="off" noValidate>
      <Field name="code" label={t("code.label")} why={t("code.why")} error={error}>
        <TextInput value={typed} size={32} />
      </Field>
      <div className="actions">
        <button type="submit" className="main">
          {t("code.go")}
        </button>
      </div>
    </form>
  );
};

/** A link that was used: kindly, and with the way on. */
export const Used = ({
  wave,
  lang,
  code,
  begun,
}: Pick<Asked, "wave" | "lang" | "code"> & { begun: boolean }) => {
  const t = texts(lang);
  return (
    <>
      <h1>{t("used.title")}</h1>
      {begun && (
        <p>
          <a href={`/s/${code}/ask/1`}>{t("used.here")}</a>
        </p>
      )}
      <p>{t("used.lead")}</p>
      <CodeForm lang={lang} code={code} />
      <p className="soft">{t("used.lost", { contact: wave.contact })}</p>
    </>
  );
};

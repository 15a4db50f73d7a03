import { Notice, Pill, useLang } from "../../../platform/ui/index.ts";
import { texts } from "./texts/index.ts";
import type { validityAbout } from "./validity-show.ts";

/** Whether a contract or a system use counts as valid today, why not, who overrode it, and what KITOS says otherwise. */
export const ValidityCard = ({ about }: { about: NonNullable<ReturnType<typeof validityAbout>> }) => {
  const t = texts(useLang());
  const { valid, reasons, needs, override, kitos } = about;
  const list = reasons.length > 0 && (
    <ul>
      {reasons.map(({ text, href }) => (
        <li key={text}>{href ? <a href={href}>{text}</a> : text}</li>
      ))}
    </ul>
  );
  return (
    <>
      {!valid && (
        <Notice tone="warm" title={t("validity.no")}>
          {list}
        </Notice>
      )}
      {valid && !override && (
        <p id="validity">
          <Pill tone="ok">{t("validity.yes")}</Pill>{" "}
          {needs && (
            <>
              {t("validity.needs")} <a href={needs.href}>{needs.title}</a>
            </>
          )}
        </p>
      )}
      {valid && !override && list}
      {override && (
        <Notice tone="warm" title={t("validity.override")}>
          <p>
            {override.set} {override.why}
          </p>
          <p>{t(override.needed ? "validity.override-needed" : "validity.override-idle")}</p>
          {list}
        </Notice>
      )}
      {kitos && <Notice title={kitos} />}
    </>
  );
};

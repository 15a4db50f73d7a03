import { Notice, useFormats, useLang } from "../../../platform/ui/index.ts";
import { texts } from "../texts/index.ts";
import type { End } from "./ends.ts";

/** How the file's own days of ending are taken, so that nobody loses a day; nothing where it tells none. */
export const EndsNotice = ({ ends, columns }: { ends: readonly End[]; columns: string }) => {
  const t = texts(useLang());
  const f = useFormats();
  if (ends.length === 0) return null;
  return (
    <Notice title={t("preview.ends.title")}>
      <ul>
        {ends.map(({ sheet, heading, way, last, to }) => (
          <li key={`${sheet} ${heading}`}>
            {t(`preview.ends.${way}`, { sheet, heading, last: f.day(last), to: f.day(to) })}
          </li>
        ))}
      </ul>
      <a href={columns}>{t("preview.ends.otherwise")}</a>
    </Notice>
  );
};

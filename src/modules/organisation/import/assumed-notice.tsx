import { Notice, useLang } from "../../../platform/ui/index.ts";
import { Shown } from "../planned/planned-list.tsx";
import { texts } from "../texts/index.ts";
import { wordOf } from "./columns.ts";
import type { Assumed } from "./rules-plan.ts";

/** What the file does not say of the new ones and is written all the same; nothing when it says everything. */
export const AssumedNotice = ({ assumed }: { assumed: readonly Assumed[] }) => {
  const lang = useLang();
  const t = texts(lang);
  if (assumed.length === 0) return null;
  const unguarded = assumed.some(({ name, value }) => name === "protected" && value === false);
  return (
    <Notice tone="warm" title={t("preview.assumed.title")}>
      <ul>
        {assumed.map(({ kind, name, value, n }) => (
          <li key={`${kind} ${name} ${value}`}>
            {wordOf(kind, name, lang)}: <Shown value={value} attribute={name} names={{}} /> (
            {t(kind === "person" ? "preview.assumed.people" : "preview.assumed.positions", { n })})
          </li>
        ))}
      </ul>
      {t("preview.assumed.why")} {unguarded && t("preview.assumed.protected")}
    </Notice>
  );
};

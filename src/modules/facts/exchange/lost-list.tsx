import type { Lang } from "../../../kernel/lang.ts";
import { DataTable } from "../../../platform/ui/index.ts";
import { texts } from "../questionnaire/texts/index.ts";
import type { Lost } from "./rules-carry.ts";

/** So many are listed; who lost more than this looks at the file itself. */
const shown = 200;

/** What could not be carried over, by the place it stood at. */
export const LostList = ({ lost, caption, lang }: { lost: readonly Lost[]; caption: string; lang: Lang }) => {
  const t = texts(lang);
  return (
    <>
      <DataTable
        caption={caption}
        count={null}
        rows={lost.slice(0, shown).map((one, n) => ({ ...one, n }))}
        rowKey={row => `${row.n}`}
        columns={[
          { key: "place", label: t("lost.place"), cell: row => row.place },
          { key: "what", label: t("lost.what"), cell: row => t(`lost.${row.code}`, { what: row.what }) },
        ]}
      />
      {lost.length > shown && <p className="soft">{t("lost.more", { n: lost.length - shown })}</p>}
    </>
  );
};

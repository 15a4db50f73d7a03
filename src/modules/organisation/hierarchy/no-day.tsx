import { Notice, useLang } from "../../../platform/ui/index.ts";
import { texts } from "../texts/index.ts";

/** Says that what the address asks for is no day, and that another is shown. */
export const NoDay = ({ asked }: { asked: string | null }) => {
  const t = texts(useLang());
  return asked && <Notice tone="warm" title={t("tree.no-day", { asked })} />;
};

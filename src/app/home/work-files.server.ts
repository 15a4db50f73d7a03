import type { Act } from "../../platform/act.ts";
import { ownFiles } from "../../platform/intake/pages.server.ts";
import { texts } from "./texts/index.ts";
import type { WorkLine } from "./work-line.ts";

/** Where each importer shows a file on its way. */
const pages: Record<string, string> = {
  landscape: "/landscape/import",
  mappings: "/landscape/mappings/import",
  organisation: "/organisation/import",
};

/** Files a person sent that are not written: those that went wrong first, then those that wait for an answer. */
export const filesWaiting = async (act: Act): Promise<WorkLine[]> => {
  const t = texts(act.lang);
  const files = await ownFiles(act);
  const lines = files.flatMap(({ id, importer, fileName, state }) => {
    const wrong = state === "interrupted" || state === "refused";
    const at = pages[importer];
    return at === undefined
      ? []
      : [
          {
            label: t(`work.file.${state}`, { file: fileName }),
            href: `${at}/${id}`,
            ...(wrong ? { tag: { text: t("tag.stopped"), tone: "bad" as const } } : {}),
          },
        ];
  });
  return lines.sort((a, b) => Number("tag" in b) - Number("tag" in a));
};

import type { Lang } from "../../../kernel/lang.ts";
import { Empty } from "../../../platform/ui/index.ts";
import { toldOf } from "../release/told.tsx";
import type { WaveResult } from "./of-wave.server.ts";
import { texts } from "./texts/index.ts";

/** What has to happen before a round has a result, and where it is done. */
export const nothingYet = (result: Exclude<WaveResult, { stand: "told" }>, wave: string, lang: Lang) => {
  const t = texts(lang);
  const release = result.release && toldOf(result.release, lang);
  const way = {
    draft: { label: t("first.draft.do"), href: `/facts/waves/${wave}` },
    open: { label: t("first.open.do"), href: `/facts/waves/${wave}` },
    unannounced: { label: t("first.unannounced.do"), href: `/facts/releases/new?wave=${wave}` },
    coming: { label: t("first.coming.do"), href: release?.address ?? "/releases" },
  }[result.stand];
  return { title: t(`first.${result.stand}`, { when: release?.opens ?? "" }), why: t("first.why"), way };
};

export const NothingYet = ({ first }: { first: ReturnType<typeof nothingYet> }) => (
  <Empty title={first.title} ways={[first.way]}>
    <p>{first.why}</p>
  </Empty>
);

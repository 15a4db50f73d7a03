import { type Lang, nameIn } from "../../../kernel/lang.ts";
import { formats } from "../../../platform/i18n/index.ts";
import { Notice, Pill, type Tone } from "../../../platform/ui/index.ts";
import { inventedText } from "../chart/words.ts";
import type { Release } from "./released.ts";
import { type Phase, phaseOf } from "./rules-release.ts";
import { texts } from "./texts/index.ts";

/** A release in the reader's words, on the publisher's clock. */
export const toldOf = (release: Release, lang: Lang) => {
  const f = formats(lang);
  return {
    id: release.id,
    address: `/releases/${release.id}`,
    title: nameIn(release.title, lang),
    publisher: nameIn(release.publisherName, lang),
    example: release.example,
    phase: phaseOf(release),
    corrected: release.correctedBy !== null,
    correction: release.corrects !== null,
    opens: f.dateTime(release.dueAt, release.zone),
    opensShort: f.dateTimeShort(release.dueAt, release.zone),
    moved: release.moved,
    hash: release.hash,
  };
};
export type Told = ReturnType<typeof toldOf>;

const tones: Record<Phase, Tone> = {
  announced: "neutral",
  frozen: "brand",
  released: "ok",
  withdrawn: "bad",
};

/** Where a release stands, in words. */
export const State = ({
  told,
  lang,
}: {
  told: Pick<Told, "phase" | "corrected" | "correction">;
  lang: Lang;
}) => {
  const t = texts(lang);
  return (
    <>
      <Pill tone={tones[told.phase]}>{t(`phase.${told.phase}`)}</Pill>{" "}
      {told.correction && <Pill tone="neutral">{t("mark.correction")}</Pill>}{" "}
      {told.corrected && <Pill tone="warm">{t("mark.corrected")}</Pill>}
    </>
  );
};

/** That nobody takes an invented municipality for a real one. */
export const Invented = ({ told, lang }: { told: Pick<Told, "example" | "publisher">; lang: Lang }) => {
  const t = texts(lang);
  return (
    told.example && (
      <Notice tone="warm" title={t("mark.example")}>
        {inventedText(told.publisher, lang)}
      </Notice>
    )
  );
};

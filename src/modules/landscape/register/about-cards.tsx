import { Notice, useLang } from "../../../platform/ui/index.ts";
import { FlagsNotice } from "../publication/flags-card.tsx";
import { texts as publicationTexts } from "../publication/texts/index.ts";
import type { aboutThing } from "./about.ts";

/** What waits with a thing of this kind, before what is known of it. */
export const About = (props: { about: ReturnType<typeof aboutThing>; because: string | undefined }) => {
  const { about, because } = props;
  const t = publicationTexts(useLang());
  return (
    <>
      <FlagsNotice flags={about.flags} because={because} />
      {about.lacksLaw && (
        <Notice tone="warm" title={t("law-missing")}>
          {t("law-missing.why")}
        </Notice>
      )}
    </>
  );
};

import { Notice, useLang } from "../../../platform/ui/index.ts";
import { MeasuredFigure } from "../benefit/measured-figure.tsx";
import { texts as initiativeTexts } from "../initiative/texts/index.ts";
import { FollowsCard } from "../processing/follows-card.tsx";
import { PairsCard } from "../processing/pairs-card.tsx";
import { GapsWithCard, OversightCard } from "../processor-agreement/cards.tsx";
import { FlagsNotice } from "../publication/flags-card.tsx";
import { texts as publicationTexts } from "../publication/texts/index.ts";
import type { aboutThing } from "./about.ts";

/** What waits with a thing of this kind, before what is known of it. */
export const About = (props: {
  about: ReturnType<typeof aboutThing>;
  id: string;
  because: string | undefined;
  /** What was typed of an oversight that was refused. */
  typed: { on: string; remark: string } | undefined;
}) => {
  const { about, id, because, typed } = props;
  const lang = useLang();
  const t = publicationTexts(lang);
  const own = initiativeTexts(lang);
  return (
    <>
      <FlagsNotice flags={about.flags} because={because} />
      {about.lacksLaw && (
        <Notice tone="warm" title={t("law-missing")}>
          {t("law-missing.why")}
        </Notice>
      )}
      {about.waits && about.waits.early.length > 0 && (
        <Notice tone="warm" title={own("early")}>
          <ul>
            {about.waits.early.map(({ href, title, until, guessed }) => (
              <li key={href}>
                <a href={href}>{title}</a>: {own("early.until", { until })}
                {guessed && ` ${own("early.at-least")}`}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {about.waits && about.waits.unsure.length > 0 && (
        <Notice tone="warm" title={own("unsure")}>
          <ul>
            {about.waits.unsure.map(({ href, title }) => (
              <li key={href}>
                <a href={href}>{title}</a>: {own("unsure.why")}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {about.agreementGaps && about.agreementGaps.total > 0 && (
        <GapsWithCard found={about.agreementGaps} supplier={id} />
      )}
      {about.record && <FollowsCard about={about.record} />}
      {about.pairs && <PairsCard pairs={about.pairs} />}
      {about.measured && <MeasuredFigure measured={about.measured} because={because} />}
      {about.oversight && <OversightCard oversight={about.oversight} because={because} typed={typed} />}
    </>
  );
};

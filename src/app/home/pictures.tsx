import { Card, Pill, useLang } from "../../platform/ui/index.ts";
import type { Box } from "./figures/pictures.ts";
import type { BoxFacts } from "./pictures.server.ts";
import { texts } from "./texts/index.ts";

type Boxes = { boxes: Record<Box, BoxFacts> };

/** Tasks demand operation, what is left develops, development gives effects, effects ease the tasks. */
export const Society = ({ boxes }: Boxes) => {
  const t = texts(useLang());
  return (
    <Card title={t("picture.society")}>
      <div className="picture">
        <OneBox {...boxes.tasks} />
        <i className="across">{t("picture.demands")}</i>
        <OneBox {...boxes.operation} />
        <i>{t("picture.eases")}</i>
        <i className="gap" />
        <i>{t("picture.left")}</i>
        <OneBox {...boxes.effects} />
        <i className="across">{t("picture.gives")}</i>
        <OneBox {...boxes.development} />
        <i className="whole">{t("picture.asks")}</i>
        <OneBox {...boxes.questions} wide />
      </div>
    </Card>
  );
};

/** Possibilities meet capacity, and together they say how far one is. */
export const Digital = ({ boxes }: Boxes) => {
  const t = texts(useLang());
  return (
    <Card title={t("picture.digital")}>
      <div className="picture">
        <OneBox {...boxes.possibilities} />
        <i className="across">{t("picture.meets")}</i>
        <OneBox {...boxes.capacity} />
        <i>{t("picture.purpose")}</i>
        <i className="gap" />
        <i>{t("picture.plan")}</i>
        <OneBox {...boxes["how-far"]} wide />
      </div>
    </Card>
  );
};

/** One box: the municipality's own figure, its age, the country beside it; each leads to where it comes from. */
const OneBox = ({ box, href, own, country, wide }: BoxFacts & { wide?: boolean }) => {
  const t = texts(useLang());
  return (
    <section className={wide ? "box whole" : "box"}>
      <h3>
        <a href={href}>{t(`box.${box}`)}</a>
      </h3>
      {own ? (
        <>
          <b className="own">{own.figure}</b>
          <small>{own.words}</small>
          {own.age && <small className="age">{own.age}</small>}
        </>
      ) : (
        <>
          <b className="own unknown">{t("box.unknown")}</b>
          <small>{t(`fill.${box}`)}</small>
        </>
      )}
      <small className="country">
        {country ? (
          <>
            {country.text} <a href={country.href}>{country.source}</a>{" "}
            {country.unverified && <Pill tone="warm">{t("figure.unverified")}</Pill>}
          </>
        ) : (
          t("country.none")
        )}
      </small>
    </section>
  );
};

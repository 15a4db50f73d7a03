import { Card, useLang } from "../../platform/ui/index.ts";
import { texts } from "./texts/index.ts";

/** The end of the log, to be noted down elsewhere: only outside the database is it a witness. */
export const Head = ({ head }: { head: { seq: number; hash: string } }) => {
  const t = texts(useLang());
  return (
    <Card title={t("head.title")}>
      {head.seq === 0 ? (
        <p>{t("head.empty")}</p>
      ) : (
        <>
          <p>{t("head.lead")}</p>
          <p className="break">
            <code>
              {head.seq}:{head.hash}
            </code>
          </p>
          <p className="soft">
            {t("head.verify")} <code>samsyn audit verify --head …</code>
          </p>
        </>
      )}
    </Card>
  );
};

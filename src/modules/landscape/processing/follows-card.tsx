import { Card, useLang, Work } from "../../../platform/ui/index.ts";
import { texts as viewTexts } from "../texts/index.ts";
import type { againstEverywhere, recordAbout } from "./follows-show.ts";
import { texts } from "./texts/index.ts";

/** An activity in the record: what is missing and where it is filled in, what follows from elsewhere, what does not fit. */
export const FollowsCard = ({ about }: { about: ReturnType<typeof recordAbout> }) => {
  const t = texts(useLang());
  const { lacks, against, follows } = about;
  return (
    <>
      {lacks.length > 0 && (
        <Card id="lacks" title={`${t("follows.lacks")} (${lacks.length})`}>
          <Work items={lacks} />
        </Card>
      )}
      {against.length > 0 && (
        <Card id="against" title={t("follows.against")}>
          <Work items={against} />
        </Card>
      )}
      {follows.length > 0 && (
        <Card id="follows" title={t("follows.title")}>
          <ul>
            {follows.map(({ key, item, words, of }) => (
              <li key={key}>
                <small className="soft">{item}</small> {words}:{" "}
                {of.map(({ id, title, href }, i) => (
                  <span key={id}>
                    {i > 0 && ", "}
                    <a href={href}>{title}</a>
                  </span>
                ))}
              </li>
            ))}
          </ul>
        </Card>
      )}
    </>
  );
};

/** What activities say otherwise than systems and agreements; nothing when all of it fits. */
export const AgainstCard = ({ found: { n, shown } }: { found: ReturnType<typeof againstEverywhere> }) => {
  const lang = useLang();
  if (n === 0) return null;
  return (
    <Card id="against" title={`${texts(lang)("follows.against")} (${n})`}>
      <Work items={shown} />
      {n > shown.length && (
        <p>
          <a href="?all=against#against">{viewTexts(lang)("list.more", { n: n - shown.length })}</a>
        </p>
      )}
    </Card>
  );
};

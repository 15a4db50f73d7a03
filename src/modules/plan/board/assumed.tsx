import { Notice, useLang } from "../../../platform/ui/index.ts";
import type { Assumed } from "./assumed.server.ts";
import { texts } from "./texts/index.ts";

/** What a plan rests on, told before anybody agrees to it; nothing where there is nothing to tell. */
export const AssumedNotice = (props: { assumed: Assumed; room?: string }) => {
  const { sentences, less, outside } = props.assumed;
  const t = texts(useLang());
  return (
    <>
      {sentences.length > 0 && (
        <Notice tone="bad" title={t("assumed.title")}>
          <Sentences all={sentences} />
        </Notice>
      )}
      {outside.duties.length > 0 && (
        <Notice tone="bad" title={t("assumed.outside.duties", { n: outside.duties.length })}>
          <OutsideList all={outside.duties} />
        </Notice>
      )}
      {outside.wishes.length > 0 && (
        <Notice tone="warm" title={t("assumed.outside.wishes", { n: outside.wishes.length })}>
          <OutsideList all={outside.wishes} />
        </Notice>
      )}
      {less.length > 0 && (
        <Notice tone="warm" title={t("assumed.less")}>
          <Sentences all={less} />
          {props.room && <a href={`${props.room}#today`}>{t("room.today")}</a>}
        </Notice>
      )}
    </>
  );
};

const Sentences = ({ all }: { all: readonly string[] }) => (
  <ul>
    {all.map(sentence => (
      <li key={sentence}>{sentence}</li>
    ))}
  </ul>
);

const OutsideList = ({ all }: { all: Assumed["outside"]["duties"] }) => (
  <ul>
    {all.map(({ id, name, text, due, href }) => (
      <li key={id}>
        <a href={href}>{name}</a>
        {due && `, ${due}`}: {text}
      </li>
    ))}
  </ul>
);

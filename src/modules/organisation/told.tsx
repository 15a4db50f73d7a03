import { Notice, useLang } from "../../platform/ui/index.ts";
import { addresses } from "./addresses.ts";
import { wordFor } from "./texts/index.ts";

/** Says that what was just done is recorded. */
export const Told = ({ what }: { what: string | null }) => {
  const lang = useLang();
  const text = wordFor(lang, `done.${what}`, "");
  if (text === "") return null;
  if (what !== "correct-loose") return <Notice tone="ok">{text}</Notice>;
  return (
    <Notice tone="warm">
      {text} <a href={addresses.looseEnds}>{wordFor(lang, "loose.link", "")}</a>
    </Notice>
  );
};

import { Notice, useLang } from "../../platform/ui/index.ts";
import { wordFor } from "./texts/index.ts";

/** Says that what was just done is recorded. */
export const Told = ({ what }: { what: string | null }) => {
  const text = wordFor(useLang(), `done.${what}`, "");
  return text === "" ? null : <Notice tone="ok">{text}</Notice>;
};

import type { Lang } from "../../../kernel/lang.ts";
import { roleCalled } from "../questionnaire/texts/roles.ts";
import { placeCalled } from "./places.server.ts";
import { texts } from "./texts/index.ts";

/** A group of a frame in words: its place, its role, or everybody. */
export const groupCalled = (
  { place, role }: { place: string | null; role: string | null },
  lang: Lang,
): string =>
  [place && placeCalled(place), role && roleCalled(role, lang)].filter(Boolean).join(", ") ||
  texts(lang)("cell.everybody");

import { langs } from "../../kernel/lang.ts";
import type { Wording } from "../i18n/index.ts";

/** What is wrong with the wordings of a content, whose `told` are sentences and whose `named` may be names. */
export const wordingFaults = (
  raw: string,
  told: readonly (string | null | undefined)[],
  named: readonly (string | null | undefined)[],
): string[] => {
  const wordings = JSON.parse(raw) as readonly Wording[];
  const worded = new Map(wordings.map(one => [one.en, one]));
  const given = new Set([...told, ...named]);
  return [
    ...told.filter(text => text && !/^[\d+–-]+$/.test(text) && !worded.has(text)).map(is("is not worded")),
    ...named.filter(text => text && isEnglish.test(text) && !worded.has(text)).map(is("is not worded")),
    ...wordings
      .map(({ en }) => en)
      .filter(en => !given.has(en))
      .map(is("is no longer there")),
    ...wordings.flatMap(one => faultsOf(one).map(is("in", one.en))),
    ...(worded.size === wordings.length ? [] : ["a text is worded twice"]),
  ];
};

const is =
  (what: string, of = "") =>
  (text: string | null | undefined) =>
    `${text} ${what} ${of}`.trim();

const faultsOf = (one: Wording): string[] => [
  ...Object.keys(one).filter(lang => !langs.some(known => known === lang)),
  ...langs
    .slice(1)
    .filter(lang => !one[lang]?.trim() || one[lang] === one.en || numbersIn(one[lang]) !== numbersIn(one.en)),
];

/** The numbers of a text, however its language groups them. */
const numbersIn = (text: string): string =>
  (text.replace(/(?<=\d)[.,\s](?=\d{3}(?!\d))/g, "").match(/\d+/g) ?? []).sort().join(" ");

/** Words that no name in a Nordic language has. */
const isEnglish =
  /\b(of|and|the|with|from|then|several|State|Ministry|[Aa]rticle|[Ss]urvey|[Rr]elease|[Bb]log|[Ii]nterview|general knowledge|[Rr]egulation|[Dd]irective|AI|Act|[Dd]igital (plans|support|skills|maturity)|networks|services|pages|municipalities|companies|Feb \d|Jun \d|(May|Dec|Oct) 2)\b/;

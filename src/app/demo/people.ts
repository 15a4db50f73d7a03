import type { Dice } from "./dice.ts";
import type { Spec } from "./spec.ts";

export type Human = { id: string; given: string; family: string; name: string; email: string };

const plain: Record<string, string> = { æ: "ae", ø: "oe", å: "aa", ä: "a", ö: "o", é: "e" };
const ascii = (text: string) => text.toLowerCase().replace(/[^a-z]/g, letter => plain[letter] ?? "");

/** Invents people: common given names, and family names put together from nature's words. */
export const peopleOf = (spec: Spec, dice: Dice) => {
  const { given, familyStart, familyEnd } = spec.words;
  const mails = new Map<string, number>();
  const all: Human[] = [];
  const named = (first: string, family: string): Human => {
    const stem = `${ascii(first)}.${ascii(family)}`;
    const number = (mails.get(stem) ?? 0) + 1;
    mails.set(stem, number);
    const email = `${stem}${number > 1 ? number : ""}@${spec.domain}`;
    const human = { id: dice.id(), given: first, family, name: `${first} ${family}`, email };
    all.push(human);
    return human;
  };
  const familyName = () => `${dice.pick(familyStart)}${dice.pick(familyEnd)}`;
  return { all, named, familyName, someone: () => named(dice.pick(given), familyName()) };
};
export type People = ReturnType<typeof peopleOf>;

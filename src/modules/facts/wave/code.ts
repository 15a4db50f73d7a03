import { randomBytes, randomInt } from "node:crypto";
import { hashOf } from "../../../platform/auth/secret.server.ts";

/** Crockford's base 32: no letter that is read as another. */
const letters = "0123456789abcdefghjkmnpqrstvwxyz";
const codeLength = 12;

const chosen = (length: number): string =>
  Array.from(randomBytes(length), byte => letters[byte % letters.length]).join("");

/** A personal code: 60 random bits, few enough to be typed from a letter. */
export const newCode = (): string => chosen(codeLength);

/** The short public code of a wave. */
export const newWaveCode = (): string => chosen(6);

/** A personal code as somebody typed it, in its one spelling; null where it is none. */
export const codeTyped = (text: string): string | null => {
  const code = text.toLowerCase().replaceAll(/[\s-]/g, "").replaceAll("o", "0").replaceAll(/[il]/g, "1");
  return code.length === codeLength && [...code].every(letter => letters.includes(letter)) ? code : null;
};

/** All that is kept of a personal code. */
export const hashOfCode = (code: string): Buffer => hashOf("facts-invitation", code);

/** In groups, to be typed from paper. */
export const codeInGroups = (code: string): string => code.replaceAll(/.{4}(?=.)/g, "$&-");

/** Where an invited person answers. */
export const personalPath = (waveCode: string, code: string): string => `/s/${waveCode}/${code}`;

/** The same things in an order nobody can know (Fisher and Yates, with the machine's own chance). */
export const shuffled = <T>(things: readonly T[]): T[] => {
  const all = [...things];
  for (let i = all.length - 1; i > 0; i--) {
    const j = randomInt(i + 1);
    [all[i], all[j]] = [all[j]!, all[i]!];
  }
  return all;
};

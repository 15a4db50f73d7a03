import { done, type Result, refused } from "../../kernel/result.ts";

// Yes and no of the five languages, and what their spreadsheet programs write for true and false.
const yes = "yes y ja j kyllä k x ✓ 1 true sand sann sant tosi".split(" ");
const no = "no n nej nei ei e 0 false falsk falskt usann epätosi".split(" ");

/** Yes or no, in any of the five languages. */
export const parseBoolean = (text: string): Result<boolean> => {
  const word = text.trim().toLowerCase();
  if (yes.includes(word)) return done(true);
  if (no.includes(word)) return done(false);
  return refused("value.not-a-yes-or-no", { value: text.slice(0, 40) });
};

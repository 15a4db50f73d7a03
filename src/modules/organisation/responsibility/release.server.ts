import type { Day } from "../../../kernel/period.ts";
import type { Tx } from "../../../platform/db/database.ts";
import type { Book } from "../history/book.server.ts";
import { mappedFrom, withoutFrom } from "../history/rules.ts";
import { hold } from "../history/store.server.ts";
import { dutiesTouching, responsibilityNoun } from "./store.server.ts";

/** From a day on, ends the duties for things that end or of holders that go; a deputy that goes is left out. */
export const releaseDuties = async (
  tx: Tx,
  book: Book,
  going: { objects: ReadonlySet<string>; holders: ReadonlySet<string> },
  day: Day,
): Promise<void> => {
  const ids = await dutiesTouching(tx, [...going.objects], [...going.holders], day);
  for (const duty of (await hold(tx, responsibilityNoun, ids)).values()) {
    const kept = withoutFrom(
      duty.slices,
      day,
      value => going.objects.has(value.object) || going.holders.has(value.holder),
    );
    const slices = mappedFrom(kept, day, value => value.deputy !== null && going.holders.has(value.deputy), {
      deputy: null,
      deputyKind: null,
    });
    const ends = kept.length < duty.slices.length || kept.at(-1)?.to !== duty.slices.at(-1)?.to;
    book.note(responsibilityNoun, {
      id: duty.id,
      before: duty,
      slices,
      verb: ends ? "ended" : "changed",
      reason: null,
      effectiveFrom: day,
      fields: ends ? [] : ["deputy"],
    });
  }
};

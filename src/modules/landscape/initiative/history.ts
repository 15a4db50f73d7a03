import { type Landscape, numberOf, textOf, thingsOf } from "../register/landscape.ts";
import { sizes } from "./rules-effort.ts";
import { type History, historyOf } from "./rules-history.ts";

/** What the municipality's own finished initiatives took, size by size; sizes nothing is known of are left out. */
export const ownHistory = (landscape: Landscape): History[] =>
  sizes.flatMap(size => {
    const spent = thingsOf(landscape, "initiative").flatMap(one => {
      const months = numberOf(one, "monthsSpent");
      const counts = textOf(one, "stage") === "done" && one.values.size === size && months !== null;
      return counts ? [months] : [];
    });
    return spent.length > 0 ? [historyOf(size, spent)] : [];
  });

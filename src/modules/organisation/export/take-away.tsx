import type { Day } from "../../../kernel/period.ts";
import { useLang } from "../../../platform/ui/index.ts";
import { addresses } from "../addresses.ts";
import { texts } from "../texts/index.ts";

/** What a page shows as a file, on the day and as known as the page does. */
export const TakeAway = (props: { what: string; on?: Day; known?: Day | undefined }) => (
  <ul className="exports" aria-label={texts(useLang())("export.this-page")}>
    {["xlsx", "csv", "json"].map(format => (
      <li key={format}>
        <a href={addresses.export(`${props.what}.${format}`, props.on, props.known)} download>
          {format.toUpperCase()}
        </a>
      </li>
    ))}
  </ul>
);

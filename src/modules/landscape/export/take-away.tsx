import { useLang } from "../../../platform/ui/index.ts";
import { texts } from "../texts/index.ts";

/** The view as it stands, filters and all, as a file. `query` is what the page's own address asks for. */
export const TakeAway = ({ view, query = {} }: { view: string; query?: Record<string, string> }) => {
  const t = texts(useLang());
  const asked = new URLSearchParams(Object.entries(query).filter(([, value]) => value !== "")).toString();
  return (
    <ul className="exports" aria-label={t("export.this-view")}>
      {["xlsx", "csv", "json"].map(format => (
        <li key={format}>
          <a href={`/landscape/export/${view}.${format}${asked && `?${asked}`}`} download>
            {format.toUpperCase()}
          </a>
        </li>
      ))}
    </ul>
  );
};

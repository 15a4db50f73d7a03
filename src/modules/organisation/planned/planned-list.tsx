import { useFormats, useLang } from "../../../platform/ui/index.ts";
import type { Value } from "../history/rules-slices.ts";
import { type Happening, happensIn, type Names, valueIn } from "../history/words.ts";
import { texts } from "../texts/index.ts";

/** What will happen to one thing, soonest first, each with what it was and what it becomes. */
export const PlannedList = (props: {
  planned: readonly Happening[];
  names: Names;
  none: string;
  /** Where a planned change, or the going in of another unit, can be taken back; absent for one who may not. */
  cancel?: ((on: string, taken?: string) => string) | undefined;
}) => {
  const lang = useLang();
  const t = texts(lang);
  const f = useFormats();
  if (props.planned.length === 0) return <p>{props.none}</p>;
  return (
    <ul>
      {props.planned.map(one => (
        <li key={`${one.on} ${one.verb} ${one.taken ?? ""}`}>
          <strong>
            <time dateTime={one.on}>{f.day(one.on)}</time>
          </strong>
          : {happensIn(lang, one, props.names)}
          {props.cancel && (
            <>
              {" · "}
              <a href={props.cancel(one.on, one.taken)}>{t("planned.cancel")}</a>
            </>
          )}
        </li>
      ))}
    </ul>
  );
};

/** A value in the reader's words. */
export const Shown = (props: { value: Value; attribute: string; names: Names }) =>
  valueIn(useLang(), props.attribute, props.value, props.names);

import { useFormats, useLang } from "../../../platform/ui/index.ts";
import type { Planned } from "../history/rules-log.ts";
import type { Value } from "../history/rules-slices.ts";
import { texts, wordFor } from "../texts/index.ts";

/** What will happen to one thing, soonest first, each with what it was and what it becomes. */
export const PlannedList = (props: {
  planned: readonly Planned[];
  names: Readonly<Record<string, string>>;
  none: string;
}) => {
  const f = useFormats();
  if (props.planned.length === 0) return <p>{props.none}</p>;
  return (
    <ul>
      {props.planned.map(one => (
        <li key={`${one.on} ${one.verb}`}>
          <strong>
            <time dateTime={one.on}>{f.day(one.on)}</time>
          </strong>
          : <Happens planned={one} names={props.names} />
        </li>
      ))}
    </ul>
  );
};

/** One planned thing in words. */
export const Happens = ({
  planned,
  names,
}: {
  planned: Planned;
  names: Readonly<Record<string, string>>;
}) => {
  const lang = useLang();
  const t = texts(lang);
  if (planned.verb !== "changes") return t(`planned.${planned.verb}`);
  return planned.attributes.map((one, i) => (
    <span key={one.name}>
      {i > 0 && "; "}
      {wordFor(lang, `attribute.${one.name}`, one.name)}:{" "}
      <Shown value={one.before} attribute={one.name} names={names} /> →{" "}
      <Shown value={one.after} attribute={one.name} names={names} />
    </span>
  ));
};

/** A value in the reader's words: an id as a name, a choice as its word, nothing as a dash. */
export const Shown = (props: {
  value: Value;
  attribute: string;
  names: Readonly<Record<string, string>>;
}) => {
  const t = texts(useLang());
  const f = useFormats();
  const { value } = props;
  if (value === null || value === "") return "–";
  if (typeof value === "boolean") return t(value ? "yes" : "no");
  if (typeof value === "number") return f.number(value);
  const choice = [`unit-type.${value}`, `position-type.${value}`, `responsibility-kind.${value}`];
  const word = ["type", "kind"].includes(props.attribute) ? choice.find(key => t.has(key)) : undefined;
  if (word && t.has(word)) return t(word);
  return props.names[value] ?? value;
};

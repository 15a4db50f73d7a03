import type { Lang } from "../../../kernel/lang.ts";
import { Button } from "../../../platform/ui/index.ts";
import { texts } from "../questionnaire/texts/index.ts";

/** A question or scale in the list of all, with what is missing in it and the buttons that move or remove it. */
export const Row = (props: {
  of: "question" | "scale";
  id: string;
  href: string;
  text: string;
  note: readonly string[];
  up: boolean;
  down: boolean;
  mayNot: string | undefined;
  lang: Lang;
}) => {
  const { of, id, lang } = props;
  const t = texts(lang);
  const button = (verb: "up" | "down" | "remove") => (
    <Button kind="quiet" name="do" value={`${verb}:${of}:${id}`}>
      {t(`edit.${verb}`)}
      <span className="visually-hidden"> {id}</span>
    </Button>
  );
  return (
    <li id={`${of}-${id}`}>
      <div>
        <a href={props.href}>
          {id} {props.text}
        </a>
        {props.note.map(text => (
          <small key={text}>{text}</small>
        ))}
      </div>
      {!props.mayNot && (
        <div className="actions">
          {props.up && button("up")}
          {props.down && button("down")}
          {button("remove")}
        </div>
      )}
    </li>
  );
};

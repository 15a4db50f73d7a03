import { Field, Select, TextArea, TextInput } from "../../../platform/ui/index.ts";
import type { boxesOf } from "./show.ts";

/** A product's words, each in its box. */
export const Boxes = ({
  boxes,
  none,
  sent,
  required,
}: {
  boxes: ReturnType<typeof boxesOf>;
  none: string;
  sent: { values: Record<string, string> } | undefined;
  /** Why the name is refused. */
  required: string | undefined;
}) => (
  <>
    {boxes.map(box => {
      const value = sent?.values[box.name] ?? box.value;
      return (
        <Field
          key={box.name}
          name={box.name}
          label={box.label}
          {...(box.name === "name" && { required: true, error: required })}
        >
          {box.options ? (
            <Select value={value} options={box.options} empty={none} />
          ) : box.long ? (
            <TextArea value={value} />
          ) : (
            <TextInput value={value} />
          )}
        </Field>
      );
    })}
  </>
);

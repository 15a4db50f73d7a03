import { Checkbox, Form, useLang } from "../../../platform/ui/index.ts";
import { From, Save } from "../form-parts.tsx";
import { Interval, Reason } from "../history/correct-fields.tsx";
import { errorOf, type Refused } from "../page.ts";
import { Losing, Vacant } from "../responsibility/carried.tsx";
import { texts } from "../texts/index.ts";
import type { PersonChangeData } from "./change.page.tsx";
import { EraseForms } from "./erase-forms.tsx";
import { PersonFields } from "./person-fields.tsx";

type Props = { data: PersonChangeData; refused: Refused | undefined };

/** The form of the change chosen. */
export const PersonForm = (props: Props) => {
  const t = texts(useLang());
  const { data, refused } = props;
  if (data.what === "erase") return <EraseForms {...props} />;
  const corrects = data.what === "correct";
  const named = { things: data.things, unitNames: data.unitNames };
  return (
    <Form draft={`organisation-person-${data.id}-${data.what}`}>
      <input type="hidden" name="version" value={data.version} />
      {corrects && <Interval refused={refused} from={data.first} />}
      {data.what === "end" && (
        <>
          <Losing duties={data.duties.filter(duty => duty.holder === data.id)} {...named} />
          <Vacant positions={data.positions} duties={data.duties} {...named} />
        </>
      )}
      {data.what === "end" ? (
        <From refused={refused} label={t("person.end.day")} value={data.today} />
      ) : (
        <PersonFields refused={refused} person={corrects ? undefined : data.there} blank={corrects} />
      )}
      {data.what === "details" && <From refused={refused} label={t("change.from")} value={data.today} />}
      {data.what === "end" && (
        <Checkbox
          name="letGo"
          label={t("person.let-go")}
          why={t("person.let-go.why")}
          error={errorOf(refused, "letGo")}
          checked={refused?.values.letGo === "yes"}
        />
      )}
      {corrects && <Reason refused={refused} />}
      <Save
        mayNot={data.mayNot.change}
        kind={data.what === "end" ? "danger" : "primary"}
        label={t(data.what === "end" ? "person.change.end" : "change.save")}
      />
    </Form>
  );
};

import type { Lang } from "../../../kernel/lang.ts";
import { Button, Field, Form, type Option, Select } from "../../../platform/ui/index.ts";
import { texts } from "./texts/index.ts";

/** Which of several municipalities is shown; with one there is nothing to choose. */
export const PlaceForm = (props: { place: string | null; places: readonly Option[]; lang: Lang }) => {
  const { place, places, lang } = props;
  const t = texts(lang);
  if (places.length < 2) return null;
  return (
    <Form method="get" auto inline>
      <Field name="place" label={t("place")}>
        <Select value={place ?? ""} options={[{ value: "", label: t("place.all") }, ...places]} />
      </Field>
      <Button>{t("place.show")}</Button>
    </Form>
  );
};

/** The release all of a page follows from. */
export const ReleaseSource = (props: { release: { address: string; title: string } | null; lang: Lang }) =>
  props.release && (
    <p className="src">
      {texts(props.lang)("source")} <a href={props.release.address}>{props.release.title}</a>
    </p>
  );

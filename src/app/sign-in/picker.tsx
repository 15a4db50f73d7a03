import type { Lang, Names } from "../../kernel/lang.ts";
import { nameIn } from "../../kernel/lang.ts";
import type { Role } from "../../platform/act.ts";
import type { LocalPerson } from "../../platform/auth/index.server.ts";
import { roleNames } from "../../platform/auth/index.ts";
import { Button, Card, Empty, Form, Grid, Pill, useLang } from "../../platform/ui/index.ts";
import type { Size } from "../demo/index.server.ts";
import { texts } from "./texts/index.ts";

export type Group = {
  id: string;
  name: Names;
  country: string;
  example: boolean;
  /** Of an example: how big it is. */
  size: Size | null;
  people: { id: string; name: string; roles: Role[] }[];
};

/** The people by municipality; one's own come before the examples. */
export const groupsOf = (people: readonly LocalPerson[], sizes: ReadonlyMap<string, Size>): Group[] => {
  const groups = new Map<string, Group>();
  for (const p of people) {
    const group = groups.get(p.municipality_id) ?? {
      id: p.municipality_id,
      name: p.municipality,
      country: p.country,
      example: p.municipality_example,
      size: sizes.get(p.municipality_id) ?? null,
      people: [],
    };
    group.people.push({ id: p.id, name: p.name, roles: p.roles });
    groups.set(group.id, group);
  }
  return [...groups.values()];
};

export const Picker = ({ groups, to }: { groups: readonly Group[]; to: string }) => {
  const lang = useLang();
  const t = texts(lang);
  if (groups.length === 0)
    return <Empty title={t("sign-in.local.none")}>{t("sign-in.local.none.how")}</Empty>;
  return (
    <Grid columns="two">
      {groups.map(group => (
        <Municipality key={group.id} group={group} to={to} lang={lang} />
      ))}
    </Grid>
  );
};

const Municipality = ({ group, to, lang }: { group: Group; to: string; lang: Lang }) => {
  const t = texts(lang);
  return (
    <Card
      title={`${nameIn(group.name, lang)}, ${countryName(group.country, lang)}`}
      tools={group.example && <Pill tone="neutral">{t("sign-in.local.example")}</Pill>}
    >
      {group.size && <p className="soft">{t(`size.${group.size.size}`, sizeIn(group.size))}</p>}
      <Form action="/sign-in">
        <input type="hidden" name="to" value={to} />
        <ul className="work">
          {group.people.map(person => (
            <li key={person.id}>
              <Button name="person" value={person.id}>
                {person.name}
              </Button>
              <small>{roleNames(person.roles, lang)}</small>
            </li>
          ))}
        </ul>
      </Form>
    </Card>
  );
};

const sizeIn = ({ systems, units, people }: Size) => ({ systems, units, people });

/** The country in the reader's language; a code we do not know stands as it is. */
export const countryName = (country: string, lang: Lang): string => {
  const t = texts(lang);
  const key = `country.${country}`;
  return t.has(key) ? t(key) : country;
};

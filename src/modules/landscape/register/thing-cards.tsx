import {
  Button,
  Card,
  DescriptionList,
  Fold,
  Form,
  Pill,
  useFormats,
  useLang,
} from "../../../platform/ui/index.ts";
import { texts } from "../texts/index.ts";
import type { ThingSight } from "./thing.server.ts";

const linksShown = 12;

/** What is answered; what is not and where the answers come from is asked for. */
export const Known = ({ items, empty, provenance }: Pick<ThingSight, "items" | "empty" | "provenance">) => {
  const t = texts(useLang());
  const f = useFormats();
  return (
    <Card title={t("thing.known")}>
      <DescriptionList
        items={items.map(item => ({
          term: item.term,
          value: item.links.length > 0 ? <Links links={item.links} /> : item.text,
        }))}
      />
      {empty.length > 0 && <p className="soft">{t("thing.empty", { fields: f.list(empty) })}</p>}
      {provenance.length > 0 && (
        <Fold title={t("thing.provenance")}>
          <DescriptionList items={provenance.map(({ from, fields }) => ({ term: from, value: fields }))} />
        </Fold>
      )}
    </Card>
  );
};

const Links = ({ links }: { links: ThingSight["items"][number]["links"] }) => {
  const t = texts(useLang());
  const left = links.slice(linksShown);
  return (
    <>
      <Names links={links.slice(0, linksShown)} />
      {left.length > 0 && (
        <details>
          <summary>{t("list.more", { n: left.length })}</summary>
          <Names links={left} />
        </details>
      )}
    </>
  );
};

const Names = ({ links }: { links: ThingSight["items"][number]["links"] }) => (
  <ul className="names">
    {links.map(({ title, href }) => (
      <li key={href}>
        <a href={href}>{title}</a>
      </li>
    ))}
  </ul>
);

/** What it hangs together with, each thing once. */
export const Around = ({ around }: Pick<ThingSight, "around">) => {
  const t = texts(useLang());
  if (around.length === 0) return null;
  return (
    <Card title={t("thing.around")}>
      {around.map(({ label, how, total, all, things }) => (
        <section key={label} className="around">
          <h3>
            {label} <span className="soft">{total}</span> {how && <small className="soft">{how}</small>}
          </h3>
          <ul className="names beside-names">
            {things.map(thing => (
              <li key={thing.href}>
                <a href={thing.href}>{thing.title}</a>
                {thing.how && <small className="soft"> {thing.how}</small>}
              </li>
            ))}
          </ul>
          {total > things.length && (
            <p>
              {all.map((way, i) => (
                <span key={way.href}>
                  {i > 0 && " · "}
                  <a href={way.href}>
                    {all.length === 1 ? t("list.all-of", { n: total }) : `${t("list.all")}: ${way.label}`}
                  </a>
                </span>
              ))}
            </p>
          )}
        </section>
      ))}
    </Card>
  );
};

/** How far it can be trusted, and the one click that says it is right. */
export const Quality = ({
  answered,
  asked,
  gaps,
  unknown,
  attested,
  because,
}: Exclude<ThingSight["quality"], false> & { because: string | undefined }) => {
  const t = texts(useLang());
  const f = useFormats();
  return (
    <Card title={t("thing.quality")}>
      <p>
        <Pill tone={gaps.length === 0 ? "ok" : "warm"}>{t("quality.answered", { n: answered, asked })}</Pill>
      </p>
      {gaps.length > 0 && <p>{t("quality.missing", { fields: f.list(gaps) })}</p>}
      {unknown > 0 && <p className="soft">{t("quality.unknown", { n: unknown })}</p>}
      <p className="soft">{attested}</p>
      <Form inline>
        <Button name="do" value="attest" disabledBecause={because}>
          {t("attest.do")}
        </Button>
      </Form>
    </Card>
  );
};

import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import type { Lang } from "../../kernel/lang.ts";
import { listOf } from "../http/list.ts";
import { InCalled, newCalled } from "./called.tsx";
import {
  Button,
  Card,
  DataTable,
  DescriptionList,
  ErrorSummary,
  Field,
  Heat,
  InLang,
  Page,
  Provenance,
  Radios,
  Select,
  TextInput,
} from "./index.ts";
import { levelOf } from "./matrix.tsx";
import { Shell } from "./shell.tsx";
import { texts } from "./texts/index.ts";

const drawn = (part: ReactElement, lang: Lang = "da") =>
  renderToStaticMarkup(<InLang lang={lang}>{part}</InLang>);

const systems = [
  { id: "1", name: "Journalix", price: "1.200.000 kr." },
  { id: "2", name: "Byg & Miljø", price: "340.000 kr." },
];
const table = (address: string, total = 45) =>
  drawn(
    <DataTable
      caption="Systemer"
      columns={[
        { key: "name", label: "System", sort: true, cell: s => s.name },
        { key: "price", label: "Pris", align: "end", sort: true, cell: s => s.price },
      ]}
      rows={systems}
      rowKey={s => s.id}
      href={s => `/systems/${s.id}`}
      list={listOf(new Request(`http://localhost${address}`), { sort: ["name", "price"], size: 20 })}
      total={total}
      filterable
    />,
  );

describe("a table", () => {
  it("leads from the first column to the thing itself", () => {
    expect(table("/systems")).toContain('<a href="/systems/2">Byg &amp; Miljø</a>');
  });

  it("sorts by its address, and the other way at the second time", () => {
    expect(table("/systems?sort=price")).toContain('aria-sort="ascending"');
    expect(table("/systems?sort=price")).toContain('href="/systems?sort=-price"');
    expect(table("/systems?sort=-price")).toContain('href="/systems?sort=price"');
  });

  it("pages, and keeps the search", () => {
    const html = table("/systems?q=jour&page=2");
    expect(html).toContain("Side 2 af 3");
    expect(html).toContain('rel="next" href="/systems?q=jour&amp;sort=name&amp;page=3"');
    expect(html).toContain('value="jour"');
  });

  it("names each value for when a row becomes a line", () => {
    expect(table("/systems")).toContain('data-label="Pris:"');
  });

  it("scrolls in a frame of its own, which has a name and is reached by keyboard", () => {
    expect(table("/systems")).toContain(
      '<section class="table-frame" aria-label="Systemer" tabindex="0"><table',
    );
  });
});

describe("a field", () => {
  it("ties label, reason and error to its control", () => {
    const html = drawn(
      <Field name="owner" label="Ejer" why="Hvem vi skal spørge" error="Vælg en ejer" required>
        <TextInput value="Æ" />
      </Field>,
    );
    expect(html).toContain('for="f-owner"');
    expect(html).toContain('aria-describedby="f-owner-why f-owner-error"');
    expect(html).toContain('aria-invalid="true"');
    expect(html).toContain('value="Æ"');
  });

  it("keeps what was chosen", () => {
    const html = drawn(
      <Select
        name="kind"
        value="b"
        options={[
          { value: "a", label: "A" },
          { value: "b", label: "B" },
        ]}
      />,
    );
    expect(html).toContain('<option value="b" selected="">');
  });

  it("is reached from the summary of errors", () => {
    const html = drawn(<ErrorSummary errors={[{ field: "owner", text: "Vælg en ejer" }]} />);
    expect(html).toContain('<a href="#f-owner">Vælg en ejer</a>');
    expect(drawn(<ErrorSummary errors={[]} />)).toBe("");
  });
});

it("a button one may not press stands there and says why", () => {
  const html = drawn(<Button disabledBecause="kræver rollen redaktør">Udfas</Button>);
  expect(html).toMatch(/aria-disabled="true" aria-describedby="(.+?)".*id="\1">kræver rollen redaktør/);
  expect(html).not.toContain('type="submit"');
});

it("what is not known is said, not left out", () => {
  expect(drawn(<DescriptionList items={[{ term: "Leverandør", value: null }]} />)).toContain("ukendt");
});

it("a number says where it comes from and how old it is", () => {
  const html = drawn(<Provenance source="Puls" date="2026-09-20" today="2026-11-22" />);
  expect(html).toContain("20. september 2026");
  expect(html).toContain("for 2 måneder siden");
});

describe("the load of units", () => {
  it("says full in words as well as in colour", () => {
    const rows = [{ key: "a", label: "Ældrepleje", cells: [2, 5, null], limits: [5, 5, 5] }];
    const html = drawn(
      <Heat caption="Forandring" corner="Enhed" quarters={["2027Q1", "2027Q2", "2027Q3"]} rows={rows} />,
    );
    expect(html).toContain(
      `<td class="heat-5">5<span class="visually-hidden"> ${texts("da")("heat.full")}</span></td>`,
    );
    expect(html).toContain('title="2.\u00a0kvt.\u00a02027"');
  });

  it("reaches the limit colour at the limit and never before", () => {
    expect([null, 0, 1, 2, 3, 4, 5, 9].map(n => levelOf(n, 5))).toEqual([0, 0, 1, 2, 3, 4, 5, 5]);
    expect(levelOf(9.99, 10)).toBe(4);
    expect([levelOf(null, 0), levelOf(1, 0)]).toEqual([0, 5]);
  });
});

describe("the shell", () => {
  const facts = {
    municipality: "Fjordby Kommune",
    example: true,
    person: "Mette Holm",
    roles: ["reader"] as const,
    staff: true,
    zone: "Europe/Copenhagen",
    today: "2026-11-22",
    drafts: { person: "p", municipality: "m" },
  };
  const html = drawn(
    <Shell facts={facts} address="/landscape/systems?q=x">
      side
    </Shell>,
  );

  it("says that an invented municipality is invented", () => {
    expect(html).toContain("Eksempelkommune, opdigtet");
  });

  it("shows where one is, and what comes later", () => {
    expect(html).toContain('<a href="/landscape" aria-current="page">');
    expect(html).toMatch(/class="later"><i class="k"><\/i>Viden <small>kommer senere/);
  });

  it("leads an association to what it may see, and to nothing that would send it home", () => {
    const seen = drawn(
      <Shell facts={{ ...facts, staff: false }} address="/">
        side
      </Shell>,
    );
    for (const place of ["/landscape", "/plan", "/organisation"]) {
      expect(html).toContain(`href="${place}"`);
      expect(seen).not.toContain(`href="${place}"`);
    }
    for (const place of ["/facts", "/trust"]) expect(seen).toContain(`href="${place}"`);
  });

  it("offers the same page in the other languages", () => {
    expect(html).toContain('href="/landscape/systems?q=x&amp;lang=fi"');
  });

  it("uses no inline style, which the content security policy would block", () => {
    expect(html + table("/systems")).not.toContain("style=");
  });
});

describe("what was wrong with a form", () => {
  const role = (id: string, name: string) => (
    <Card title={name}>
      <Field name={`people-${id}`} label="Personer">
        <TextInput />
      </Field>
      <Field name={`share-${id}`} label={`Andel af ${id}`}>
        <TextInput />
      </Field>
    </Card>
  );
  const form = (fields: readonly string[]) => {
    const called = newCalled();
    const page = (
      <InCalled called={called}>
        <Page title="Kvartal" errors={fields.map(field => ({ field, text: "Skriv et tal" }))}>
          {role("r1", "Projektleder")}
          {role("r2", "Analytiker")}
          <Radios name="how" legend="Hvordan?" options={[{ value: "by", label: "Med" }]} />
        </Page>
      </InCalled>
    );
    drawn(page);
    return { asked: called.asked, html: drawn(page) };
  };

  it("is told with the name of its field, and with what it belongs to where two are called the same", () => {
    const { html } = form(["people-r1", "people-r2", "share-r2", "how", ""]);
    const lines = [...html.matchAll(/<li>(.+?)<\/li>/g)].map(([, line]) => line);
    expect(lines).toEqual([
      '<a href="#f-people-r1">Projektleder, Personer: Skriv et tal</a>',
      '<a href="#f-people-r2">Analytiker, Personer: Skriv et tal</a>',
      '<a href="#f-share-r2">Andel af r2: Skriv et tal</a>',
      '<a href="#f-how">Hvordan? Skriv et tal</a>',
      "Skriv et tal",
    ]);
  });

  it("has a page drawn again only where there is a field to name", () => {
    expect([form([]).asked, form([""]).asked, form(["how"]).asked]).toEqual([false, false, true]);
  });
});

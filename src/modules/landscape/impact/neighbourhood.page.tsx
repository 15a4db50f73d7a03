import { useLoaderData } from "react-router";
import { type LoaderArgs, notFound, paramOf, staffOf } from "../../../platform/http/page.ts";
import { formats } from "../../../platform/i18n/index.ts";
import { Card, Figure, LinkButton, Page, Scroll } from "../../../platform/ui/index.ts";
import { TakeAway } from "../export/take-away.tsx";
import { texts } from "../texts/index.ts";
import { aroundThing } from "./around.server.ts";
import { neighbourhoodOf } from "./rules-neighbourhood.ts";
import { addressOfThing, crumbsOf, kindText } from "./view.ts";

export async function loader({ context, params }: LoaderArgs) {
  const act = staffOf(context);
  const { lang } = act;
  const found = await aroundThing(act, paramOf(params, "id"));
  if (!found) throw notFound();
  const { kind, id, name } = found.centre;
  const { groups, leftOut } = neighbourhoodOf(found.near);
  return {
    lang,
    id,
    name,
    crumbs: crumbsOf(kind, id, name, lang),
    leftOut,
    groups: groups.map(group => ({
      kind: kindText(group.kind, lang),
      leftOut: group.leftOut,
      things: group.things.map(thing => ({
        id: thing.id,
        name: thing.name,
        href: addressOfThing(group.kind, thing.id),
        round: `/landscape/neighbourhood/${thing.id}`,
      })),
    })),
    breaks: kind === "system-use" || kind === "contract" || kind === "supplier",
  };
}

/** Four boxes and the room between them stand beside each other on a page of 1280. */
const perRow = 4;
const boxWidth = 210;
const between = 30;
const firstTop = 92;
const rowHeight = 26;
const short = (name: string) => (name.length > 27 ? `${name.slice(0, 26)}…` : name);

export default function NeighbourhoodPage() {
  const data = useLoaderData<typeof loader>();
  const t = texts(data.lang);
  const f = formats(data.lang);
  const heading = t("neighbourhood.heading", { name: data.name });
  const total = data.groups.reduce((sum, group) => sum + group.things.length, 0);
  return (
    <Page
      title={heading}
      lead={
        data.groups.length === 0
          ? t("neighbourhood.alone")
          : `${f.list(data.groups.map(group => `${group.kind} (${f.number(group.things.length + group.leftOut)})`))}.`
      }
      crumbs={data.crumbs}
      tools={
        <>
          {data.breaks && <LinkButton href={`/landscape/impact/${data.id}`}>{t("impact.title")}</LinkButton>}
          <TakeAway view="neighbourhood" query={{ of: data.id }} />
        </>
      }
    >
      <Figure
        title={t("neighbourhood.count", { n: total })}
        source={data.leftOut > 0 ? t("neighbourhood.left-out", { n: data.leftOut }) : undefined}
      >
        <p className="soft">{t("neighbourhood.lead")}</p>
        <Scroll label={heading}>
          <Picture groups={data.groups} name={data.name} label={heading} />
        </Scroll>
      </Figure>
      {data.groups.map(group => (
        <Card key={group.kind} title={`${group.kind} (${group.things.length + group.leftOut})`}>
          <ul className="columns">
            {group.things.map(thing => (
              <li key={thing.id}>
                <a href={thing.href}>{thing.name}</a>{" "}
                <a
                  className="soft"
                  href={thing.round}
                  aria-label={t("neighbourhood.of", { name: thing.name })}
                >
                  ◎
                </a>
              </li>
            ))}
          </ul>
          {group.leftOut > 0 && <p className="soft">{t("list.more", { n: group.leftOut })}</p>}
        </Card>
      ))}
    </Page>
  );
}

type Groups = ReturnType<typeof useLoaderData<typeof loader>>["groups"];

/** The thing above rows of boxes, one a kind: the list below it is the same for those who do not see. */
const Picture = ({ groups, name, label }: { groups: Groups; name: string; label: string }) => {
  const heightOf = ({ things }: Groups[number]) => 34 + things.length * rowHeight;
  const rows = Array.from({ length: Math.ceil(groups.length / perRow) }, (_, n) =>
    groups.slice(n * perRow, (n + 1) * perRow),
  );
  const tops = [firstTop];
  for (const row of rows) tops.push(tops.at(-1)! + Math.max(...row.map(heightOf)) + between);
  const boxes = groups.map((group, i) => ({
    group,
    x: (i % perRow) * (boxWidth + between),
    top: tops[Math.floor(i / perRow)]!,
  }));
  const width = Math.max(1, Math.min(perRow, groups.length)) * (boxWidth + between) - between;
  const height = tops.at(-1)!;
  const middle = width / 2;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a picture with links in it: as an image nobody would hear them, and a fieldset is no picture
    <svg
      className="neighbourhood"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="group"
      aria-label={label}
    >
      {boxes.map(({ group, x, top }) => (
        <path key={group.kind} className="tie" d={tie(middle, x, top)} />
      ))}
      <rect className="centre" x={middle - 105} y="6" width="210" height="38" rx="8" />
      <text className="centre-name" x={middle} y="30" textAnchor="middle">
        {short(name)}
      </text>
      {boxes.map(({ group, x, top }) => (
        <g key={group.kind} transform={`translate(${x} ${top})`}>
          <rect className="group" width={boxWidth} height={heightOf(group)} rx="8" />
          <text className="group-name" x="12" y="22">
            {group.kind}
          </text>
          {group.things.map((thing, n) => (
            <a key={thing.id} href={thing.round}>
              <text x="12" y={48 + n * rowHeight}>
                {short(thing.name)}
              </text>
            </a>
          ))}
        </g>
      ))}
    </svg>
  );
};

/** From the thing to the middle of a box's upper edge; to a lower row between the columns, not behind the boxes. */
const tie = (from: number, x: number, top: number): string => {
  const to = x + boxWidth / 2;
  if (top === firstTop) return `M${from} 44 C ${from} 80, ${to} 60, ${to} ${top}`;
  const lane = x === 0 ? boxWidth + between / 2 : x - between / 2;
  return `M${from} 44 C ${from} 80, ${lane} 60, ${lane} ${firstTop} V ${top - between} C ${lane} ${top - 6}, ${to} ${top - 24}, ${to} ${top}`;
};

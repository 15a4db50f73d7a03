import { type Graph, jsonLdOf, turtleOf } from "./graph.ts";

/** The catalogue in one of its two forms. */
export const catalogueFile = (graph: Graph, form: "ttl" | "jsonld"): Response =>
  form === "jsonld"
    ? new Response(JSON.stringify(jsonLdOf(graph), null, 1), {
        headers: { "content-type": "application/ld+json" },
      })
    : new Response(turtleOf(graph), {
        headers: {
          "content-type": "text/turtle; charset=utf-8",
          "content-disposition": 'attachment; filename="samsyn-dcat.ttl"',
        },
      });

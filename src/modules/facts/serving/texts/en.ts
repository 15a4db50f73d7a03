/** What tables of surveys are told in by API v2. */
export const en = {
  "title.by": "by",
  "title.and": "and",
  "dimension.item": "question",
  "dimension.answer": "answer",
  "dimension.group": "group",
  "dimension.measure": "contents",
  "dimension.wave": "wave",
  "codelist.role": "roles",
  "codelist.place": "municipalities",
  "codelist.size": "size groups",
  subject: "Surveys of municipalities",
  "source-reference": "Source: the municipality that published the table",
  "note.hidden": "h (.px: ..) = hidden, so that nobody can be recognised",
  "note.none": "n (.px: ...) = nobody answered, or nobody gave an answer on the scale",
  "note.beside":
    "Of a question with answers beside the scale (such as don't know), the share of each answer on it and the mean are of those who gave one of them; the number in the line of such an answer tells how many. The share of each answer beside it is of all who answered the question.",
  "note.not-asked": "x (.px: .) = not asked, or no such answer to this question",
  "note.nearly-all": "g = at least the figure given; exactly how large is not published",
  "note.nearly-none": "l = the share is at most the one given; exactly how small is not published",
  "note.break": "b = the question changed since the wave before",
  "link.release": "The release this table comes from",
} as const;

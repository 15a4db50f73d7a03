/** What a question is called in another tool's expressions: the name is the first group. */
export type Reference = "surveyjs" | "xlsform" | "limesurvey";
const references: Record<Reference, string> = {
  surveyjs: String.raw`\{([^{}]+)\}`,
  xlsform: String.raw`\$\{([^{}]+)\}`,
  limesurvey: String.raw`([A-Za-z]\w*|\d+X\d+X\d+)(?:\.NAOK)?`,
};
/** Longer ones say more than which answers a question has, and are not worth taking apart. */
const longest = 2_000;
const literal = String.raw`(?:'([^']*)'|"([^"]*)"|(-?\d+))`;

/**
 * A condition that says nothing but which answers an earlier question has: `a = 1`, joined by "or", or an answer among
 * several. Anything else (and, not, sums, functions) is null: it cannot be carried over.
 */
export const conditionIn = (expression: string, of: Reference): { item: string; is: string[] } | null => {
  if (expression.length > longest) return null;
  const name = references[of];
  const equal = new RegExp(`^${name}\\s*={1,2}\\s*${literal}$`);
  const among = new RegExp(`^${name}\\s+anyof\\s+\\[([^\\]]*)\\]$`, "i");
  const selected = new RegExp(`^selected\\(\\s*${name}\\s*,\\s*${literal}\\s*\\)$`);
  let item: string | undefined;
  const is: string[] = [];
  for (const part of bare(expression).split(/\s+or\s+|\s*\|\|\s*/i)) {
    const term = bare(part);
    const one = equal.exec(term) ?? selected.exec(term);
    const several = one ? null : among.exec(term);
    const named = one?.[1] ?? several?.[1];
    if (named === undefined || (item !== undefined && named !== item)) return null;
    item = named;
    if (one) is.push(one[2] ?? one[3] ?? one[4] ?? "");
    else is.push(...(several?.[2] ?? "").split(",").map(text => text.trim().replace(/^(['"])(.*)\1$/, "$2")));
  }
  return item === undefined ? null : { item, is: [...new Set(is)] };
};

/** Without the brackets around the whole of it. */
const bare = (text: string): string => {
  const trimmed = text.trim();
  if (!trimmed.startsWith("(") || !trimmed.endsWith(")")) return trimmed;
  let depth = 0;
  for (let i = 0; i < trimmed.length; i++) {
    depth += trimmed[i] === "(" ? 1 : trimmed[i] === ")" ? -1 : 0;
    if (depth === 0 && i < trimmed.length - 1) return trimmed;
  }
  return depth === 0 ? bare(trimmed.slice(1, -1)) : trimmed;
};

/** A condition as the other tool writes it. */
export const conditionOut = (of: Reference, item: string, is: readonly string[]): string => {
  const name = { surveyjs: `{${item}}`, xlsform: `\${${item}}`, limesurvey: `${item}.NAOK` }[of];
  const sign = of === "limesurvey" ? "==" : "=";
  const quote = of === "limesurvey" ? '"' : "'";
  return is.map(answer => `${name} ${sign} ${quote}${answer}${quote}`).join(" or ");
};

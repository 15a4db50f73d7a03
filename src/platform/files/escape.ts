/** The first line of every part of a workbook. */
export const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const special: Record<string, string> = { "<": "&lt;", ">": "&gt;", "&": "&amp;", '"': "&quot;" };

/** A text as XML; what XML cannot hold is written as `_xHHHH_`, and such a text of the reader's own is kept. */
export const xml = (text: string): string =>
  text
    .replace(/\p{Cs}/gu, "\ufffd")
    .replace(/_(?=x[0-9a-f]{4}_)/gi, "_x005F_")
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters meant
    .replace(/[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g, char => {
      const hex = char.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
      return `_x${hex}_`;
    })
    .replace(/[<>&"]/g, char => special[char]!);

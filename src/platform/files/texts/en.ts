import type { TextSource } from "../../i18n/index.ts";

export const en = {
  "refusal.file.empty": "{file} holds no rows.",
  "refusal.file.too-large":
    "{file} is {megabytes} MB; at most {max} MB can be read. Split it, or leave out pictures.",
  "refusal.file.not-a-table":
    "{file} is not a spreadsheet, whatever its name says. Save the list as XLSX or CSV.",
  "refusal.file.old-workbook":
    "{file} is an old workbook (.xls) or has a password. Save it as .xlsx without a password.",
  "refusal.file.other-workbook": "{file} is a workbook of another kind. Save it as .xlsx.",
  "refusal.file.zip-without-workbook":
    "{file} is a packed file without a workbook. Unpack it and choose the list itself.",
  "refusal.file.pdf": "{file} is a PDF. Choose the spreadsheet it was made from.",
  "refusal.file.web-page":
    "{file} is a web page or XML. Open it in a spreadsheet program and save it as .xlsx.",
  "refusal.file.not-text": "{file} holds characters in line {line} that no text has. Save it as CSV UTF-8.",
  "refusal.file.broken": "{file} is broken and cannot be opened. Save it again and try once more.",
  "refusal.file.bomb":
    "{file} unpacks to more than {megabytes} MB, or to more than it says. It was not read.",
  "refusal.file.too-many-entries": "{file} holds {count} packed parts; at most {max} are read.",
  "refusal.file.doctype": "{file} holds a document type, which no workbook has. It was not read.",
  "refusal.file.too-many-rows": "{file} has {count} rows; at most {max} can be read at once. Split the list.",
  "refusal.file.too-many-columns":
    "The sheet {sheet} in {file} has at least {count} columns; at most {max} can be read.",
  "refusal.file.too-many-cells":
    "{file} has {count} cells (rows times columns); at most {max} can be read at once. Split the list.",
  "refusal.file.column-twice":
    "The sheet {sheet} in {file} has the column {column} twice: {first} and {second}. Rename or delete one.",
  "refusal.file.open-quote":
    "{file} has a quotation mark that is opened and never closed, seen in line {line}.",
  "refusal.file.not-utf-8": "{file} is not written in UTF-8.",
  "refusal.file.wrong-quote":
    "{file} has a quotation mark in line {line} that the format does not allow: a value in quotation marks begins and ends with one, and one inside it is doubled.",
  "refusal.file.uneven": "In line {line} of {file} the number of values is {n}; the header has {expected}.",
  "refusal.file.name-twice": "{file} has two columns called “{column}”.",
  "refusal.cell.too-long": "The text is longer than {max} characters.",
  "refusal.cell.control-character": "“{value}” holds a character that cannot be shown. Type the text again.",
  "refusal.cell.error-value": "The cell shows the error {value}.",
  "refusal.cell.formula-without-value":
    "The cell holds a formula without a saved value. Open the file in a spreadsheet program and save it.",
  "refusal.cell.merged": "The cell is merged with others. Split the cells and fill in each.",
  "refusal.value.not-a-number": "“{value}” is not a number.",
  "refusal.value.no-such-day": "There is no {value}: the month does not have that day.",
  "refusal.value.not-a-day": "“{value}” is not a date. Write it as 2027-12-31.",
  "refusal.value.two-digit-year": "“{value}” has a year of two digits. Write all four.",
  "refusal.value.not-a-yes-or-no": "“{value}” is neither yes nor no.",
  "cell.formula": "A formula: it is not computed here, the value saved in the file is used.",
  "cell.number-two-ways": "“{text}” can be read in two ways; here it is read as {value}.",
} as const satisfies TextSource;

export { Boxes, Radios } from "./boxes.tsx";
export { Button, Confirm, LinkButton } from "./button.tsx";
export {
  Checkbox,
  DateInput,
  Field,
  FileInput,
  fieldId,
  type Option,
  Select,
  TextArea,
  TextInput,
  Wrong,
} from "./field.tsx";
export { Figure, Provenance } from "./figure.tsx";
export { Actions, ErrorSummary, errorOf, type FieldError, Fold, Form, type Refused } from "./form.tsx";
export { InLang, useFormats, useLang, useZone } from "./lang.tsx";
export { type Cell, Heat, type HeatRow, Matrix, type MatrixRow, Scroll } from "./matrix.tsx";
export { Card, type Crumb, type Fact, Facts, Grid, Page, Work, type WorkItem } from "./page.tsx";
export {
  type Described,
  DescriptionList,
  Empty,
  History,
  type HistoryEntry,
  Notice,
  Pill,
  type Tab,
  Tabs,
  type Tone,
  type Way,
} from "./parts.tsx";
export { type Column, DataTable, type DataTableProps, type Export } from "./table.tsx";

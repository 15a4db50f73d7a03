import { useLang } from "../../../platform/ui/index.ts";
import { addressOf } from "../address.ts";
import { texts } from "../texts/index.ts";

const ways = [
  ["expectations.xlsx", "XLSX"],
  ["answers.csv", "CSV"],
  ["expectations.json", "JSON"],
] as const;

/** Everything that is said, where it parts and what was agreed, to take along. */
export const Ways = ({ about }: { about: string }) => {
  const t = texts(useLang());
  return (
    <p className="src">
      {t("take-away")}{" "}
      {ways.map(([file, label]) => (
        <span key={file}>
          <a href={addressOf(about, `/files/${file}`)} download>
            {label}
          </a>{" "}
        </span>
      ))}
    </p>
  );
};

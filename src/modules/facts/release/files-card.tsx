import { Card, DataTable, LinkButton, Notice } from "../../../platform/ui/index.ts";
import { manifestPath } from "./manifest.ts";
import type { Read } from "./reads.server.ts";
import { texts } from "./texts/index.ts";

type Props = { read: Read };

/** The files of an open release, each with what it is and its fingerprint, and all in one. */
export const FilesCard = ({ read }: Props) => {
  const { lang, told, files, tampered, tables } = read;
  const t = texts(lang);
  const isFigure = ({ path }: { path: string }) => path.startsWith("figures/");
  return (
    <Card title={t("files.title")}>
      {tampered.length > 0 && (
        <Notice tone="bad" title={t("files.tampered")}>
          {tampered.join(", ")}
        </Notice>
      )}
      <p>{t("files.lead", { file: manifestPath })}</p>
      {told.phase === "released" && tampered.length === 0 && (
        <p>
          <LinkButton kind="primary" href={`${told.address}/bundle.zip`} download>
            {t("files.all")}
          </LinkButton>
        </p>
      )}
      <Files read={read} caption={t("files.title")} files={files.filter(one => !isFigure(one))} />
      {files.some(isFigure) && (
        <details>
          <summary>{t("files.figures")}</summary>
          <Files read={read} caption={t("files.figures")} files={files.filter(isFigure)} />
        </details>
      )}
      {told.phase === "released" && (
        <p>
          {t("files.programs")} <code className="hash">{tables}</code>
        </p>
      )}
    </Card>
  );
};

const Files = ({
  read: { lang, told },
  caption,
  files,
}: Props & { caption: string; files: Read["files"] }) => {
  const t = texts(lang);
  const what = (path: string) => {
    const key = `file.${path}`;
    return t.has(key) ? t(key) : "";
  };
  return (
    <DataTable
      caption={caption}
      count={null}
      rows={files}
      rowKey={row => row.path}
      href={row => `${told.address}/files/${row.path}`}
      columns={[
        { key: "path", label: t("files.file"), cell: row => row.path },
        ...(files.some(({ path }) => what(path) !== "")
          ? [
              {
                key: "what",
                label: t("files.what"),
                cell: (row: Read["files"][number]) => what(row.path),
              },
            ]
          : []),
        {
          key: "size",
          label: t("files.size"),
          align: "end",
          cell: row => t("files.bytes", { n: row.size }),
        },
        { key: "sum", label: t("files.sum"), cell: row => <code className="hash">{row.is}</code> },
      ]}
    />
  );
};

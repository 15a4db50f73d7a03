import { Card, DataTable, LinkButton, Notice } from "../../../platform/ui/index.ts";
import { manifestPath } from "./manifest.ts";
import type { Read } from "./reads.server.ts";
import { texts } from "./texts/index.ts";

/** The files of an open release, each with its fingerprint, and all in one. */
export const FilesCard = ({ read: { lang, told, files, tampered } }: { read: Read }) => {
  const t = texts(lang);
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
      <DataTable
        caption={t("files.title")}
        count={null}
        rows={files}
        rowKey={row => row.path}
        href={row => `${told.address}/files/${row.path}`}
        columns={[
          { key: "path", label: t("files.file"), cell: row => row.path },
          {
            key: "size",
            label: t("files.size"),
            align: "end",
            cell: row => t("files.bytes", { n: row.size }),
          },
          { key: "sum", label: t("files.sum"), cell: row => <code className="hash">{row.is}</code> },
        ]}
      />
    </Card>
  );
};

"use client";

import { Download, Plus, Settings2, Upload } from "lucide-react";
import { useRouter } from "next/navigation";
import { useEffect, useMemo, useState } from "react";
import { refusalText } from "#/client/refusal.ts";
import { trpc } from "#/client/trpc.ts";
import { Alert } from "#/ui/alert.tsx";
import { Button } from "#/ui/button.tsx";
import { LinkButton } from "#/ui/link-button.tsx";
import { toast } from "#/ui/toast.ts";
import type { Gradebook, GradeColumn, GradeRow } from "../../contract-gradebook.ts";
import { classMeans } from "../../gradebook-means.ts";
import { CellDialog } from "./cell-dialog.tsx";
import { ColumnDialog } from "./column-dialog.tsx";
import { GradeGrid, type Picked } from "./grade-grid.tsx";
import { arrangeRows, asLoaded, orderAfter } from "./grade-order.ts";
import { GradeWishes } from "./grade-wishes.tsx";
import { ImportDialog } from "./import-dialog.tsx";

type GradebookViewProps = { gradebook: Gradebook; firstRows: readonly GradeRow[]; nextCursor: string | null };
type Shown = { kind: "cell"; picked: Picked } | { kind: "column"; column: GradeColumn | null } | { kind: "import" };

/** The first page came with the document; the others follow by themselves. */
const useAllRows = (courseId: string, firstRows: readonly GradeRow[], nextCursor: string | null) => {
  const utils = trpc.useUtils();
  const [rows, setRows] = useState(firstRows);
  const [cursor, setCursor] = useState(nextCursor);
  const [error, setError] = useState<unknown>(null);
  useEffect(() => {
    setRows(firstRows);
    setCursor(nextCursor);
    setError(null);
  }, [firstRows, nextCursor]);
  useEffect(() => {
    if (cursor === null) return;
    let isWanted = true;
    utils.client.gradebook.rows
      .query({ courseId, limit: 100, cursor })
      .then((page) => {
        if (!isWanted) return;
        setRows((known) => [...known, ...page.items]);
        setCursor(page.nextCursor);
      })
      .catch((fault) => isWanted && setError(fault));
    return () => {
      isWanted = false;
    };
  }, [courseId, cursor, utils]);
  const replace = (row: GradeRow) =>
    setRows((known) => known.map((one) => (one.learner.id === row.learner.id ? row : one)));
  return { rows, replace, isLoading: cursor !== null && error === null, error };
};

const download = ({ fileName, csv }: { fileName: string; csv: string }) => {
  // Spreadsheets read UTF-8 by the mark alone.
  const url = URL.createObjectURL(new Blob(["\uFEFF", csv], { type: "text/csv" }));
  const link = document.createElement("a");
  link.href = url;
  link.download = fileName;
  link.click();
  URL.revokeObjectURL(url);
};

export function GradebookView({ gradebook, firstRows, nextCursor }: GradebookViewProps) {
  const { courseId } = gradebook;
  const router = useRouter();
  const utils = trpc.useUtils();
  const { rows, replace, isLoading, error } = useAllRows(courseId, firstRows, nextCursor);
  const [wanted, setWanted] = useState(asLoaded);
  const found = useMemo(() => arrangeRows(rows, gradebook.columns, wanted), [rows, gradebook.columns, wanted]);
  const means = useMemo(
    () => (isLoading || error !== null ? null : classMeans(gradebook.columns, rows)),
    [isLoading, error, gradebook.columns, rows],
  );
  const [shown, setShown] = useState<Shown | null>(null);
  const close = () => setShown(null);
  const reload = () => {
    close();
    router.refresh();
  };
  const save = async () => {
    try {
      download(await utils.client.gradebook.export.query({ courseId }));
    } catch (fault) {
      toast.error(refusalText(fault).message);
    }
  };
  return (
    <div className="flex flex-col gap-4">
      <div className="flex flex-wrap items-center gap-2">
        <GradeWishes columns={gradebook.columns} wanted={wanted} onChange={setWanted} />
        <div className="ms-auto flex flex-wrap gap-2">
          <Button variant="outline" onClick={() => setShown({ kind: "column", column: null })}>
            <Plus aria-hidden />
            Column
          </Button>
          <Button variant="outline" onClick={save}>
            <Download aria-hidden />
            Export
          </Button>
          <Button variant="outline" onClick={() => setShown({ kind: "import" })}>
            <Upload aria-hidden />
            Import
          </Button>
          <LinkButton variant="outline" href={`/teach/courses/${courseId}/gradebook/set-up`}>
            <Settings2 aria-hidden />
            Set up
          </LinkButton>
        </div>
      </div>
      <GradeGrid
        gradebook={gradebook}
        rows={found}
        means={means}
        order={wanted.order}
        onSort={(by) => setWanted((known) => ({ ...known, order: orderAfter(known.order, by) }))}
        onCell={(picked) => setShown({ kind: "cell", picked })}
        onColumn={(column) => setShown({ kind: "column", column })}
      />
      <p role="status" className="text-muted-foreground text-sm">
        {found.length === rows.length ? `${rows.length} learners` : `${found.length} of ${rows.length} learners`}
        {isLoading && ", more are being loaded"}. Mean and median are of all learners with a mark. A coloured mark was
        entered by a person; one struck through is left out as the lowest.
      </p>
      {error !== null && (
        <Alert tone="danger" title="Not all learners could be loaded" live>
          {refusalText(error).message}
        </Alert>
      )}
      {shown?.kind === "cell" && (
        <CellDialog
          picked={shown.picked}
          onClose={close}
          onSaved={(row) => {
            replace(row);
            close();
            toast.success("Saved");
          }}
        />
      )}
      {shown?.kind === "column" && (
        <ColumnDialog courseId={courseId} column={shown.column} onChanged={reload} onClose={close} />
      )}
      {shown?.kind === "import" && (
        <ImportDialog
          courseId={courseId}
          onClose={close}
          onImported={(count) => {
            reload();
            toast.success(count === 1 ? "1 mark imported" : `${count} marks imported`);
          }}
        />
      )}
    </div>
  );
}

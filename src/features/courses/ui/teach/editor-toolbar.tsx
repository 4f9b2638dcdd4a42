"use client";

import {
  Bold,
  Code,
  Heading2,
  Image,
  Info,
  Italic,
  Link as LinkIcon,
  List,
  ListOrdered,
  type LucideIcon,
  MessageCircleQuestion,
  Quote,
  Sigma,
  Table,
  TextCursorInput,
} from "lucide-react";
import { Button } from "#/ui/button.tsx";
import {
  DropdownMenu,
  DropdownMenuContent,
  DropdownMenuItem,
  DropdownMenuLabel,
  DropdownMenuTrigger,
} from "#/ui/dropdown-menu.tsx";
import { Tooltip } from "#/ui/tooltip.tsx";
import { block, type Draft, type Edit, prefix, wrap } from "../../markdown-edit.ts";

export type PracticeChoice = { id: string; title: string };
type ToolbarProps = {
  onEdit: (edit: (draft: Draft) => Edit) => void;
  onPicture: () => void;
  questions: readonly PracticeChoice[];
};

type Tool = { label: string; icon: LucideIcon; edit: (draft: Draft) => Edit };

const tools: readonly Tool[] = [
  { label: "Bold (Ctrl+B)", icon: Bold, edit: (d) => wrap(d, "**", "**", "bold") },
  { label: "Italic (Ctrl+I)", icon: Italic, edit: (d) => wrap(d, "*", "*", "italic") },
  { label: "Heading", icon: Heading2, edit: (d) => prefix(d, () => "## ") },
  { label: "Link (Ctrl+K)", icon: LinkIcon, edit: (d) => wrap(d, "[", "](https://)", "link text") },
  { label: "List", icon: List, edit: (d) => prefix(d, () => "- ") },
  { label: "Numbered list", icon: ListOrdered, edit: (d) => prefix(d, (index) => `${index + 1}. `) },
  { label: "Quotation", icon: Quote, edit: (d) => prefix(d, () => "> ") },
  { label: "Code", icon: Code, edit: (d) => block(d, "```python\n", "\n```", "print('hello')") },
  { label: "Formula", icon: Sigma, edit: (d) => wrap(d, "$", "$", "x^2") },
  { label: "Defined term", icon: TextCursorInput, edit: (d) => wrap(d, ":term[", "]", "term") },
  {
    label: "Table",
    icon: Table,
    edit: (d) => block(d, "| ", " | Column |\n|---|---|\n| Cell | Cell |", "Column"),
  },
];

export const shortcuts: Readonly<Record<string, (draft: Draft) => Edit>> = {
  b: (d) => wrap(d, "**", "**", "bold"),
  i: (d) => wrap(d, "*", "*", "italic"),
  k: (d) => wrap(d, "[", "](https://)", "link text"),
};

const callouts = ["note", "tip", "example", "warning", "definition", "quote"] as const;

/** Marks for those who do not know Markdown by heart. */
export function EditorToolbar({ onEdit, onPicture, questions }: ToolbarProps) {
  return (
    <div role="toolbar" aria-label="Format" className="flex flex-wrap gap-0.5">
      {tools.map(({ label, icon: Icon, edit }) => (
        <Tooltip key={label} content={label}>
          <Button variant="ghost" size="icon-sm" aria-label={label} onClick={() => onEdit(edit)}>
            <Icon aria-hidden />
          </Button>
        </Tooltip>
      ))}
      <Tooltip content="Picture">
        <Button variant="ghost" size="icon-sm" aria-label="Picture" onClick={onPicture}>
          <Image aria-hidden />
        </Button>
      </Tooltip>
      <DropdownMenu>
        <DropdownMenuTrigger asChild>
          <Button variant="ghost" size="sm">
            <Info aria-hidden />
            Box
          </Button>
        </DropdownMenuTrigger>
        <DropdownMenuContent align="start">
          {callouts.map((kind) => (
            <DropdownMenuItem
              key={kind}
              className="capitalize"
              onSelect={() => onEdit((d) => block(d, `:::${kind}\n`, "\n:::", "Text"))}
            >
              {kind}
            </DropdownMenuItem>
          ))}
        </DropdownMenuContent>
      </DropdownMenu>
      <DropdownMenu>
        <DropdownMenuTrigger asChild>
          <Button variant="ghost" size="sm">
            <MessageCircleQuestion aria-hidden />
            Question
          </Button>
        </DropdownMenuTrigger>
        <DropdownMenuContent align="start" className="max-w-sm">
          <DropdownMenuLabel>
            {questions.length > 0
              ? "Place a practice question here"
              : "No practice question belongs to this lesson yet"}
          </DropdownMenuLabel>
          {questions.map((question) => (
            <DropdownMenuItem
              key={question.id}
              onSelect={() => onEdit((d) => block({ ...d, to: d.from }, '::question{id="', '"}', question.id))}
            >
              <span className="truncate">{question.title}</span>
            </DropdownMenuItem>
          ))}
        </DropdownMenuContent>
      </DropdownMenu>
    </div>
  );
}

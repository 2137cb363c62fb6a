/** A fenced block of a Markdown text. */
export interface Block {
  readonly language: string;
  readonly text: string;
  /** The file that the line before the block names, and whether it goes to that file's end. */
  readonly file: string | undefined;
  readonly isAppended: boolean;
}

/** The fenced blocks of a Markdown text, in order. */
export function listBlocks(markdown: string): Block[] {
  const pattern =
    /(?:^(At the end of )?`([^`\n]+)`:\n\n(?:<!--.*?-->\n)?)?^```(\w+)\n(.*?)^```$/gms;
  return Array.from(markdown.matchAll(pattern), ([, appended, file, language = "", text = ""]) => ({
    language,
    text,
    file,
    isAppended: appended !== undefined,
  }));
}

/** The command lines of a block, without comments; one that ends with a backslash or an open quote goes on. */
export function listCommands(text: string): string[] {
  const commands: string[] = [];
  let open = "";
  for (const line of text.split("\n")) {
    open += open === "" ? line : `\n${line}`;
    const isOpen = open.endsWith("\\") || (open.match(/"/g)?.length ?? 0) % 2 === 1;
    if (isOpen) continue;
    const command = open.replace(/\s+#.*$/, "").trim();
    if (command !== "") commands.push(command);
    open = "";
  }
  return commands;
}

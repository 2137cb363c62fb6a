import { readFileSync } from "node:fs";

/** Something shown beside a run, from a line such as `::error file=a.sql,line=3::message`. */
export interface Annotation {
  readonly level: "error" | "warning" | "notice";
  readonly message: string;
  readonly file?: string;
  readonly line?: number;
  readonly title?: string;
}

/** What a step told the runner on its standard output. */
export interface Commands {
  readonly annotations: readonly Annotation[];
  readonly masks: readonly string[];
  /** By the command that runners still obey although nobody should use it. */
  readonly outputs: Readonly<Record<string, string>>;
  /** Commands that no honest step gives here, by name. */
  readonly others: readonly string[];
}

const LEVELS = new Set(["error", "warning", "notice"]);
const HARMLESS = new Set(["group", "endgroup", "debug"]);

/** Reads the commands in a log as the runner does: `::name::` begins a line, `##[name]` is anywhere. */
export function readCommands(log: string): Commands {
  const annotations: Annotation[] = [];
  const masks: string[] = [];
  const outputs: Record<string, string> = {};
  const others: string[] = [];
  for (const line of log.split(/\r\n|\n|\r/)) {
    const command = parseCommand(line);
    if (command === undefined || HARMLESS.has(command.name)) continue;
    const { name, message, properties } = command;
    if (LEVELS.has(name)) annotations.push(toAnnotation(command));
    else if (name === "add-mask") masks.push(message);
    else if (name === "set-output") outputs[properties["name"] ?? ""] = message;
    else others.push(name);
  }
  return { annotations, masks, outputs, others };
}

interface Command {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

function parseCommand(line: string): Command | undefined {
  const match =
    /^\s*::(?<name>[\w-]+)(?: (?<properties>.*?))?::(?<message>.*)$/.exec(line) ??
    /##\[(?<name>[\w-]+)(?: (?<properties>[^\]]*))?\](?<message>.*)$/.exec(line);
  if (match === null) return undefined;
  const { name, properties = "", message } = match.groups as Record<string, string>;
  const pairs = properties
    .split(/[,;]/)
    .filter((pair) => pair.includes("="))
    .map((pair) => [
      pair.slice(0, pair.indexOf("=")).trim(),
      unescape(pair.slice(pair.indexOf("=") + 1)),
    ]);
  return {
    name: name!.toLowerCase(),
    properties: Object.fromEntries(pairs),
    message: unescape(message!),
  };
}

function unescape(text: string): string {
  return text
    .replaceAll("%0D", "\r")
    .replaceAll("%0A", "\n")
    .replaceAll("%3A", ":")
    .replaceAll("%2C", ",")
    .replaceAll("%25", "%");
}

function toAnnotation({ name, properties, message }: Command): Annotation {
  const { file, line, title } = properties;
  return {
    level: name as Annotation["level"],
    message,
    ...(file !== undefined && { file }),
    ...(line !== undefined && { line: Number(line) }),
    ...(title !== undefined && { title }),
  };
}

/** Reads `GITHUB_OUTPUT` or `GITHUB_ENV`: `name=value`, or `name<<END`, lines, `END`. */
export function readPairs(path: string): Record<string, string> {
  const lines = readFileSync(path, "utf8").split(/\r?\n/);
  const pairs: Record<string, string> = {};
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index]!;
    const heredoc = /^(?<name>[^=]+?)<<(?<end>.+)$/.exec(line);
    if (heredoc !== null) {
      const { name, end } = heredoc.groups as { name: string; end: string };
      const last = lines.indexOf(end, index + 1);
      if (last < 0) throw new Error(`${name} is not ended by ${end}`);
      pairs[name] = lines.slice(index + 1, last).join("\n");
      index = last;
    } else if (line.includes("=")) {
      pairs[line.slice(0, line.indexOf("="))] = line.slice(line.indexOf("=") + 1);
    } else if (line !== "") {
      throw new Error(`The runner refuses the line ${line}`);
    }
  }
  return pairs;
}

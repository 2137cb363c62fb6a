import { execFile, spawn } from "node:child_process";
import { once } from "node:events";

/** A program and its arguments, which no shell ever sees. */
export interface Command {
  readonly program: "gcloud" | "gh" | "terraform";
  readonly args: readonly string[];
}

/** What a command did that was only asked something. */
export type Answer =
  | { readonly kind: "answer"; readonly text: string }
  | { readonly kind: "refusal"; readonly text: string }
  | { readonly kind: "no-program" };

/** A command as one would type it. */
export function renderCommand(command: Command): string {
  return listWords(command).join(" ");
}

const WIDTH = 80;

/** A command as one would type it into a terminal of 80 columns, each line behind `margin`. */
export function renderCommandLines(command: Command, margin: string): string {
  const [first = "", ...others] = listWords(command);
  const lines = [margin + first];
  for (const word of others) {
    const line = `${lines.at(-1)} ${word}`;
    // With room for what says that the command goes on.
    if (line.length <= WIDTH - 2) lines[lines.length - 1] = line;
    else lines.push(`${margin}  ${word}`);
  }
  return lines.join(" \\\n");
}

function listWords({ program, args }: Command): string[] {
  const words = args.map((arg) =>
    /^[\w./:=@,+-]+$/.test(arg) ? arg : `'${arg.replaceAll("'", String.raw`'\''`)}'`,
  );
  return [program, ...words];
}

/** Runs a command that changes nothing, and gives what it says; it can ask nothing back. */
export function ask({ program, args }: Command): Promise<Answer> {
  const env = { ...process.env, CLOUDSDK_CORE_DISABLE_PROMPTS: "1", GH_PROMPT_DISABLED: "1" };
  return new Promise((resolve) => {
    const child = execFile(program, args, { env }, (error, stdout, stderr) => {
      if (error === null) return resolve({ kind: "answer", text: stdout.trim() });
      if (error.code === "ENOENT") return resolve({ kind: "no-program" });
      return resolve({ kind: "refusal", text: stderr.trim() });
    });
    child.stdin?.end();
  });
}

/**
 * Runs a command with its output on the terminal, and gives its exit code. What is in `env` is for
 * this command alone, such as a token, and is never among the arguments.
 */
export async function run(
  { program, args }: Command,
  env: Readonly<Record<string, string>>,
): Promise<number> {
  const child = spawn(program, args, {
    env: { ...process.env, CLOUDSDK_CORE_DISABLE_PROMPTS: "1", GH_PROMPT_DISABLED: "1", ...env },
    stdio: ["ignore", "inherit", "inherit"],
  });
  const [code] = (await once(child, "exit")) as [number | null];
  return code ?? 1;
}

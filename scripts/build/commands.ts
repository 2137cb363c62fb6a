import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";

/** The commands that people give, as package.json names them, and the program behind each. */
export const COMMAND_PROGRAMS = {
  pipeline: "scripts/pipeline.ts",
  transform: "scripts/transform.ts",
  sql: "scripts/sql.ts",
  setup: "scripts/setup.ts",
  sample: "scripts/sample-publisher/serve.ts",
} as const;

const INTRO = `# The commands

Each as it tells of itself with \`--help\`. This page is made from that by \`npm run build\`.`;

/** The reference page of the commands: what each prints when it is asked for help. */
export async function renderCommands(root: string): Promise<string> {
  const sections = await Promise.all(
    Object.entries(COMMAND_PROGRAMS).map(async ([name, program]) => {
      const { stdout } = await promisify(execFile)(process.execPath, [
        join(root, program),
        "--help",
      ]);
      return `## npm run ${name}\n\n\`\`\`text\n${stdout.trim()}\n\`\`\``;
    }),
  );
  return [INTRO, ...sections].join("\n\n").concat("\n");
}

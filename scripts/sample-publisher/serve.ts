import { readOptions } from "../read-options.ts";
import { defaultSeed, templates } from "./publisher.ts";
import { openServer, type ServerOptions } from "./server.ts";

const usage = `Serves made-up files in the manner of ecoDriver and GOV.UK, to this machine only.

Usage: npm run sample -- [--port N] [--seed N] [--today YYYY-MM-DD]

  --port N            port to listen on (default: any free one)
  --seed N            seed of the made-up data (default: ${defaultSeed})
  --today YYYY-MM-DD  day to play; what would be published later answers 404 (default: today)
  --help              show this
`;

void main(process.argv.slice(2));

async function main(args: readonly string[]): Promise<void> {
  const problems: string[] = [];
  const options = readServerOptions(args, problems);
  if (problems.length > 0) {
    fail(`${problems.join("\n")}\n\n${usage}`);
    return;
  }
  if (options === "help") {
    process.stdout.write(usage);
    return;
  }
  try {
    await serve(options);
  } catch (error) {
    if (!isTaken(error)) throw error;
    fail(`Port ${options.port} is taken; give another with --port.\n`);
  }
}

function fail(message: string): void {
  process.stderr.write(message);
  process.exitCode = 1;
}

/** Reads all options, and says in `problems` what is wrong with each of them. */
function readServerOptions(args: readonly string[], problems: string[]): ServerOptions | "help" {
  const values = parse(args, problems);
  const { port = "0", seed = String(defaultSeed) } = values;
  const today = values.today ?? new Date().toISOString().slice(0, 10);
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) {
    problems.push(`--port is ${port}; give a whole number from 0 to 65535.`);
  }
  if (!/^\d{1,9}$/.test(seed)) {
    problems.push(`--seed is ${seed}; give a whole number of up to nine digits.`);
  }
  if (!isDate(today)) problems.push(`--today is ${today}; give a day such as 2024-03-01.`);
  return values.help ? "help" : { port: Number(port), seed: Number(seed), today };
}

interface Values {
  readonly port?: string | undefined;
  readonly seed?: string | undefined;
  readonly today?: string | undefined;
  readonly help?: boolean | undefined;
}

function parse(args: readonly string[], problems: string[]): Values {
  const text = { type: "string" } as const;
  try {
    const options = { port: text, seed: text, today: text, help: { type: "boolean" } } as const;
    return readOptions({ args: [...args], options }, "npm run sample").values;
  } catch (error) {
    if (!(error instanceof Error && "remedy" in error)) throw error;
    problems.push(`${error.message} ${String(error.remedy)}`);
    return {};
  }
}

function isDate(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

async function serve(options: ServerOptions): Promise<void> {
  const { server, url } = await openServer(options);
  const { energyTemplate, factorsTemplate } = templates(url);
  console.log(`Sample publisher: made-up data, seed ${options.seed}, as on ${options.today}

  energy   ${energyTemplate}
  factors  ${factorsTemplate}

Press Ctrl+C to end it.`);
  process.once("SIGINT", () => {
    server.close();
    server.closeAllConnections();
  });
}

function isTaken(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "EADDRINUSE";
}

import { resolve } from "node:path";
import { type OutputChunk, rolldown } from "rolldown";

const ROOT = resolve(import.meta.dirname, "../..");

/** The script of the report's page, as one piece that runs in any browser of the last years. */
export async function bundlePage(): Promise<{ code: string; modules: readonly string[] }> {
  const bundle = await rolldown({
    cwd: ROOT,
    input: "actions/lib/report/page/browser/main.ts",
    platform: "browser",
    transform: { define: { "process.env.NODE_ENV": '"production"' } },
    logLevel: "warn",
  });
  const { output } = await bundle.generate({ format: "iife", minify: true });
  await bundle.close();
  const chunk = output.find((file): file is OutputChunk => file.type === "chunk");
  if (chunk === undefined || output.length > 1)
    throw new Error("the page's script is not one file");
  return { code: chunk.code, modules: chunk.moduleIds };
}

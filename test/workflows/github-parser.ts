import { readFile } from "node:fs/promises";
import { registerHooks } from "node:module";

// The package imports its schema without the attribute that Node wants for JSON.
registerHooks({
  load: (url, context, next) =>
    next(
      url,
      url.includes("/workflow-parser/") && url.endsWith(".json")
        ? { ...context, importAttributes: { type: "json" } }
        : context,
    ),
});
const { NoOperationTraceWriter, convertWorkflowTemplate, parseWorkflow } =
  await import("@actions/workflow-parser");

/** What GitHub's own parser finds wrong in a workflow file, schema and expressions. */
export async function findErrors(path: string): Promise<string[]> {
  const file = { name: path, content: await readFile(path, "utf8") };
  const { context, value } = parseWorkflow(file, new NoOperationTraceWriter());
  if (value !== undefined) await convertWorkflowTemplate(context, value);
  return context.errors.getErrors().map((error) => error.message);
}

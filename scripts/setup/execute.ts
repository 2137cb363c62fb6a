import { styleText } from "node:util";
import { PipelineError } from "../../actions/lib/errors.ts";
import { listenForStop, StoppedError } from "../stop.ts";
import { renderCommand, run } from "./command.ts";
import type { Step } from "./plan.ts";

/**
 * Does the steps in order, with what they print on the terminal. `token` is GitHub's and is in
 * Terraform's environment alone. Throws PipelineError at the first step that fails; a wish to stop
 * lets the step end in its own order.
 */
export async function execute(steps: readonly Step[], token: string | undefined): Promise<void> {
  const stop = listenForStop();
  try {
    for (const [index, { title, command, remedy }] of steps.entries()) {
      console.log(styleText("bold", `\n${index + 1}/${steps.length} ${title}`));
      const isTerraform = command.program === "terraform";
      const code = await run(command, isTerraform && token ? { GITHUB_TOKEN: token } : {});
      if (stop.signal.aborted) throw new StoppedError("Stopped. Run it again to go on from here.");
      if (code === 0) continue;
      throw new PipelineError(`${title}: failed with ${code}, in ${renderCommand(command)}`, {
        code: "setup",
        remedy,
      });
    }
  } finally {
    stop.close();
  }
}

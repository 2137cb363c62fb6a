import { setTimeout as sleep } from "node:timers/promises";
import { PipelineError } from "../../actions/lib/errors.ts";
import { secret, text } from "../../actions/lib/inputs.ts";
import { runAction } from "../../actions/lib/runner.ts";

const SPEC = { case: text(""), words: text(""), token: secret("") };

// What runner.test.ts runs as an action, a case at a time.
await runAction(SPEC, async (inputs, runner) => {
  if (inputs.case === "annotate") {
    for (let index = 0; index < 25; index += 1) {
      runner.annotate({ level: "warning", message: `w${index}`, file: "a,b:c.sql", line: 3 });
      runner.annotate({ level: "error", message: `e${index}` });
    }
    runner.annotate({ level: "notice", message: "n".repeat(5000), title: "long" });
    throw new PipelineError("It failed.", { code: "invalid-input", remedy: "Mend it." });
  }
  if (inputs.case === "hostile") {
    runner.log(inputs.words);
    runner.annotate({ level: "warning", message: inputs.words, title: inputs.words });
    runner.setOutput("words", inputs.words);
    await runner.group(inputs.words, () => Promise.resolve());
  }
  if (inputs.case === "secret") runner.log(`the token has ${inputs.token?.length} letters`);
  if (inputs.case === "bug") throw new TypeError("undefined is not a model");
  if (inputs.case === "summary") {
    runner.addSummary(["# a", "x".repeat(890_000), "y".repeat(20_000), "# b"]);
    runner.addSummary(["z".repeat(20_000), "# c"]);
  }
  if (inputs.case === "wait") {
    runner.onCancel(() => "What people read is as it was before.");
    runner.log("waiting");
    await sleep(60_000);
  }
});

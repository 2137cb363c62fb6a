import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { runProcess } from "./run-action.ts";

const CHILD = join(import.meta.dirname, "runner-child.ts");
const run = (
  name: string,
  rest: {
    readonly words?: string;
    readonly token?: string;
    readonly onLog?: (text: string, kill: (signal: NodeJS.Signals) => void) => void;
  } = {},
) => {
  const { words = "", token = "", onLog } = rest;
  const env = { INPUT_CASE: name, INPUT_WORDS: words, INPUT_TOKEN: token };
  return runProcess(CHILD, { cwd: ".", env, ...(onLog && { onLog }) });
};

describe("runAction", () => {
  it("shows what GitHub shows of annotations, logs the rest, and counts it", async () => {
    const { code, annotations, log } = await run("annotate");
    const of = (level: string) => annotations.filter((each) => each.level === level);
    expect(code).toBe(1);
    expect(of("warning")).toHaveLength(10);
    expect(of("warning")[0]).toEqual({
      level: "warning",
      message: "w0",
      file: "a,b:c.sql",
      line: 3,
    });
    // One of the ten is kept for why the step failed.
    expect(of("error").map(({ message }) => message)).toEqual([
      ...Array.from({ length: 9 }, (_, index) => `e${index}`),
      "It failed. Mend it.",
    ]);
    expect(log).toContain("warning: a,b:c.sql:3: w24\n");
    expect(log).toContain("15 more of level warning are in this log only.\n");
    expect(log).toContain("16 more of level error are in this log only.\n");
    expect(of("notice")[0]?.message).toMatch(/^n{4095}…$/);
  });

  it("lets no text become a command, whatever it holds", async () => {
    const words = [
      "::set-output name=a::b",
      "  ::add-mask::x",
      "a ##[add-path]/bin",
      "100%0A::error::y",
      "\u001b[31mred\u001b[0m\u0007",
      "ghadelimiter_1",
      "EOF",
    ].join("\n");
    const { annotations, outputs, strange, masks, log } = await run("hostile", { words });
    expect(strange).toEqual([]);
    expect(masks).toEqual([]);
    expect(outputs).toEqual({ words });
    expect(annotations).toHaveLength(1);
    expect(log).not.toContain("\u001b");
    expect(log).toContain("set-output");
  });

  it("hides a secret input before anything else is said", async () => {
    const { log, masks } = await run("secret", { token: "s3cret" });
    expect(masks).toEqual(["s3cret"]);
    expect(log.replace("::add-mask::s3cret\n", "")).toBe("the token has 6 letters\n");
  });

  it("keeps the stack of a bug", async () => {
    const { code, annotations } = await run("bug");
    expect(code).toBe(1);
    expect(annotations[0]?.message).toMatch(
      /^This is a bug of the action, please report it: TypeError: undefined is not a model\n +at /,
    );
  });

  it("never writes a summary that the runner would drop, over all that a step adds", async () => {
    const { summary } = await run("summary");
    expect(Buffer.byteLength(summary)).toBeLessThan(900_000);
    expect(summary).toMatch(/^# a\n\nx+\n\n# b\n\n_1 section did not fit and was left out\./);
    expect(summary).toMatch(/# c\n\n_1 section did not fit/);
  });

  it.each([
    ["SIGINT", 130],
    ["SIGTERM", 143],
  ] as const)("says what stands when a run is cancelled by %s", async (signal, expected) => {
    const { code, log } = await run("wait", {
      onLog: (text, kill) => {
        if (text.includes("waiting")) kill(signal);
      },
    });
    expect(code).toBe(expected);
    expect(log).toBe("waiting\nCancelled.\nWhat people read is as it was before.\n");
  });
});

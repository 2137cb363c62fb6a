import { styleText } from "node:util";
import { createLogUpdate } from "log-update";

const REFRESH_MS = 100;
const SPINNER = ["⠋", "⠙", "⠹", "⠸", "⠼", "⠴", "⠦", "⠧", "⠇", "⠏"];

export interface StatusLine {
  /** Draws what is under way anew; nothing outside a terminal. */
  refresh(): void;
  /** Takes the drawn line away until it is next drawn. */
  clear(): void;
  /** Writes a line that stays, above the drawn one. */
  print(line: string): void;
  /** Lets go of the terminal. */
  stop(): void;
}

/**
 * One line at the end of a terminal that tells what is under way, with a spinner. `describe` gives
 * its text for the columns that there are, and undefined while there is nothing to tell. Elsewhere
 * than in a terminal only the lines that stay are written.
 */
export function createStatusLine(
  stream: NodeJS.WriteStream,
  describe: (columns: number) => string | undefined,
): StatusLine {
  const draw = stream.isTTY ? createLogUpdate(stream) : undefined;
  let frame = 0;
  const refresh = (): void => {
    const text = draw === undefined ? undefined : describe(stream.columns - 2);
    if (text === undefined) return;
    frame += 1;
    const spinner = SPINNER[frame % SPINNER.length] ?? "";
    draw?.(`${styleText("cyan", spinner, { stream })} ${text}`);
  };
  const timer = draw === undefined ? undefined : setInterval(refresh, REFRESH_MS).unref();
  return {
    refresh,
    clear: () => draw?.clear(),
    print: (line) => {
      if (draw === undefined) stream.write(`${line}\n`);
      else draw.persist(line);
    },
    stop: () => {
      clearInterval(timer);
      draw?.done();
    },
  };
}

/** Cuts a line that would wrap: a line that wraps could not be drawn anew. */
export function cutLine(text: string, columns: number): string {
  return text.length > columns ? `${text.slice(0, Math.max(0, columns - 1))}…` : text;
}

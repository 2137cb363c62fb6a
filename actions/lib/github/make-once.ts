import { setTimeout as sleep } from "node:timers/promises";
import { isLost } from "./failure.ts";

const MOST_TRIES = 3;

/**
 * Finds what is there, or makes it. An answer that was lost says nothing of whether it was made, so it
 * is looked for again before it is made again: there is never a second one.
 */
export async function findOrMake<Found>(
  { find, make }: { find: () => Promise<Found | undefined>; make: () => Promise<Found> },
  retryBaseMs: number,
): Promise<{ readonly found: Found; readonly isMade: boolean }> {
  for (let tries = 1; ; tries += 1) {
    const found = await find();
    if (found !== undefined) return { found, isMade: tries > 1 };
    try {
      return { found: await make(), isMade: true };
    } catch (error) {
      if (!isLost(error) || tries === MOST_TRIES) throw error;
      await sleep(retryBaseMs * tries ** 2);
    }
  }
}

import { expect, test } from "vitest";
import { schedule } from "../../actions/lib/run/schedule.ts";
import type { Task } from "../../actions/lib/run/schedule.ts";

const task = (id: string, ...dependsOn: string[]): Task => ({ id, dependsOn, rank: 0 });

/** Runs tasks that end when told to; what happened is a list of words. */
async function follow(
  tasks: readonly Task[],
  options: { threads: number; failing?: string[]; throwing?: string[] },
): Promise<string[]> {
  const told: string[] = [];
  let running = 0;
  let most = 0;
  await schedule({
    tasks,
    threads: options.threads,
    run: async ({ id }) => {
      running += 1;
      most = Math.max(most, running);
      told.push(`+${id}`);
      await new Promise<void>((resolve) => {
        setImmediate(resolve);
      });
      running -= 1;
      told.push(`-${id}`);
      if (options.throwing?.includes(id)) throw new TypeError(`bug in ${id}`);
      return !options.failing?.includes(id);
    },
    skip: ({ id }, failed) => told.push(`${id} skipped for ${failed.id}`),
  });
  expect(most).toBeLessThanOrEqual(options.threads);
  return told;
}

test("a task starts when the last one that it depends on is done", async () => {
  const tasks = [task("c", "a", "b"), task("a"), task("b")];
  expect(await follow(tasks, { threads: 4 })).toEqual(["+a", "+b", "-a", "-b", "+c", "-c"]);
});

test("one thread runs one task at a time, in the order in which they became ready", async () => {
  const tasks = [task("a"), task("b", "a"), task("c")];
  expect(await follow(tasks, { threads: 1 })).toEqual(["+a", "-a", "+c", "-c", "+b", "-b"]);
});

test("of the tasks that are ready, the lowest rank goes first", async () => {
  const tasks = [{ ...task("test"), rank: 1 }, task("a"), task("b", "a")];
  const told = await follow(tasks, { threads: 1 });
  expect(told.filter((word) => word.startsWith("+"))).toEqual(["+a", "+b", "+test"]);
});

test("a failure skips all that depends on it, and nothing else", async () => {
  const tasks = [task("a"), task("b", "a"), task("c", "b", "x"), task("x"), task("y", "x")];
  const told = await follow(tasks, { threads: 2, failing: ["a"] });
  expect(told.filter((word) => word.includes("skipped"))).toEqual([
    "b skipped for a",
    "c skipped for a",
  ]);
  expect(told).toContain("-y");
  expect(told).not.toContain("+c");
});

test("a bug stops new work, waits for what runs, and is thrown as it is", async () => {
  const told: string[] = [];
  const run = schedule({
    tasks: [task("a"), task("b"), task("c", "b"), task("d"), task("e", "d")],
    threads: 2,
    run: async ({ id }) => {
      told.push(id);
      if (id === "a") throw new TypeError("bug in a");
      return true;
    },
    skip: () => undefined,
  });
  await expect(run).rejects.toThrow(new TypeError("bug in a"));
  expect(told).toEqual(["a", "b"]);
});

test("nothing to do is done at once", async () => {
  expect(await follow([], { threads: 3 })).toEqual([]);
});

export interface Task {
  readonly id: string;
  /** Ids of tasks that must have succeeded first. */
  readonly dependsOn: readonly string[];
  /** Of the tasks that are ready, those of the lowest rank go first. */
  readonly rank: number;
}

export interface Scheduling<T extends Task> {
  readonly tasks: readonly T[];
  /** How many run at once. */
  readonly threads: number;
  /** Runs one task and says whether what depends on it may run. */
  run(task: T): Promise<boolean>;
  /** Called instead of `run` for a task that depends, however far, on `failed`. */
  skip(task: T, failed: T): void;
}

/**
 * Runs tasks as soon as what they depend on is there. When `run` throws, no more is started; what
 * runs is waited for, then the first error is thrown.
 */
export async function schedule<T extends Task>(scheduling: Scheduling<T>): Promise<void> {
  const queue = new Queue(scheduling.tasks);
  const errors: unknown[] = [];
  let wake = Promise.withResolvers<void>();
  const finish = (task: T, isSuccess: boolean) => {
    if (isSuccess) queue.release(task);
    else for (const skipped of queue.drop(task)) scheduling.skip(skipped, task);
    wake.resolve();
    wake = Promise.withResolvers<void>();
  };
  const work = async () => {
    while (errors.length === 0 && queue.left > 0) {
      const task = queue.take();
      if (task === undefined) {
        await wake.promise;
        continue;
      }
      try {
        finish(task, await scheduling.run(task));
      } catch (error) {
        errors.push(error);
        wake.resolve();
      }
    }
  };
  await Promise.all(Array.from({ length: Math.max(1, scheduling.threads) }, work));
  if (errors.length > 0) throw errors[0];
}

class Queue<T extends Task> {
  /** Tasks that are neither taken nor dropped. */
  left: number;
  readonly #ready: T[][] = [];
  readonly #waitingFor = new Map<T, number>();
  readonly #dependents = new Map<string, T[]>();
  readonly #dropped = new Set<T>();

  constructor(tasks: readonly T[]) {
    this.left = tasks.length;
    const ids = new Set(tasks.map(({ id }) => id));
    for (const task of tasks) {
      const needed = task.dependsOn.filter((id) => ids.has(id));
      for (const id of needed) {
        const dependents = this.#dependents.get(id);
        if (dependents === undefined) this.#dependents.set(id, [task]);
        else dependents.push(task);
      }
      this.#waitingFor.set(task, needed.length);
      if (needed.length === 0) this.#makeReady(task);
    }
  }

  take(): T | undefined {
    const task = this.#ready.find((lane) => lane !== undefined && lane.length > 0)?.shift();
    if (task !== undefined) this.left -= 1;
    return task;
  }

  release(task: T): void {
    for (const dependent of this.#dependents.get(task.id) ?? []) {
      const waiting = (this.#waitingFor.get(dependent) ?? 0) - 1;
      this.#waitingFor.set(dependent, waiting);
      if (waiting === 0 && !this.#dropped.has(dependent)) this.#makeReady(dependent);
    }
  }

  /** All that depends on a task, nearest first; none of it is given out any more. */
  drop(task: T): T[] {
    const dropped: T[] = [];
    const open = [task.id];
    for (let id = open.shift(); id !== undefined; id = open.shift()) {
      for (const dependent of this.#dependents.get(id) ?? []) {
        if (this.#dropped.has(dependent)) continue;
        this.#dropped.add(dependent);
        this.left -= 1;
        dropped.push(dependent);
        open.push(dependent.id);
      }
    }
    return dropped;
  }

  #makeReady(task: T): void {
    (this.#ready[task.rank] ??= []).push(task);
  }
}

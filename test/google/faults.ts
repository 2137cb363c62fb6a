/** How a call fails. */
export type FaultKind =
  /** An answer that says so, in the services' JSON. */
  | { readonly status: number; readonly reason?: string; readonly retryAfterSeconds?: number }
  /** The connection breaks. */
  | "reset"
  /** Nothing comes, and the connection stays open. */
  | "hang";

export interface Fault {
  /** Searched for in `METHOD /path?query`. */
  readonly match: RegExp;
  /** Which of the calls that match, counted from 1; the first unless told. */
  readonly nth?: number;
  /**
   * `before` it takes effect; `after`, so that only the answer is lost; `midway`: half of the
   * request's body arrives, or half of the answer where it has none (only with `reset`).
   */
  readonly when: "before" | "after" | "midway";
  readonly kind: FaultKind;
}

/** Faults that are still to happen; each happens once. */
export class Faults {
  /** Told when there is nothing to wait for but answers that will not come. */
  onHang: () => void = () => undefined;
  readonly #waiting: { fault: Fault; left: number }[] = [];

  add(...faults: readonly Fault[]): void {
    this.#waiting.push(...faults.map((fault) => ({ fault, left: fault.nth ?? 1 })));
  }

  /** How many have not happened yet. */
  get count(): number {
    return this.#waiting.length;
  }

  clear(): void {
    this.#waiting.length = 0;
  }

  /** The fault of a call, which every call must ask for once. */
  take(call: string): Fault | undefined {
    const matching = this.#waiting.filter(({ fault }) => fault.match.test(call));
    for (const one of matching) one.left -= 1;
    const due = matching.find(({ left }) => left === 0);
    if (due !== undefined) this.#waiting.splice(this.#waiting.indexOf(due), 1);
    // Another that was due at the same call is due at the next.
    for (const one of matching) if (one !== due && one.left === 0) one.left = 1;
    return due?.fault;
  }
}

/** One run of the program over a project: what templates and YAML may know of it. */
export interface Invocation {
  /** dbt's name of the target, `default` unless told. */
  readonly target: string;
  /** The dataset that people read: `target.schema`. */
  readonly dataset: string;
  /** Cloud project of the warehouse; undefined for the embedded one. */
  readonly database: string | undefined;
  /** Given on the command line; they go over those of `dbt_project.yml`. */
  readonly vars: Readonly<Record<string, unknown>>;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Takes in the names that `env_var()` was asked for. */
  readonly envRead?: Set<string>;
  readonly fullRefresh: boolean;
  readonly threads: number;
  readonly id: string;
  /** ISO 8601, in UTC. */
  readonly startedAt: string;
  /** `log()` and `exceptions.warn()` of templates. */
  readonly onLog: (message: string) => void;
}

/** An invocation with what is usual for all that is not given. */
export function createInvocation(
  given: Pick<Invocation, "dataset"> & Partial<Invocation>,
): Invocation {
  return {
    target: "default",
    database: undefined,
    vars: {},
    env: {},
    fullRefresh: false,
    threads: 4,
    id: "00000000-0000-4000-8000-000000000000",
    startedAt: "1970-01-01T00:00:00.000Z",
    onLog: () => undefined,
    ...given,
  };
}

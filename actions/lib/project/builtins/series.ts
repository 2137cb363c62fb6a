import type { Arguments, Builtin, BuiltinContext } from "./builtin.ts";

/** Macros that dbt and dbt_utils both have: numbers from 1, and dates up to before another. */
export const SERIES: Readonly<Record<string, Builtin>> = {
  date_spine: {
    parameters: { datepart: undefined, start_date: undefined, end_date: undefined },
    run: (args) => {
      const part = args.text("datepart");
      const start = `cast(${args.text("start_date")} as datetime)`;
      return [
        `select datetime_add(${start}, interval spine_index ${part}) as date_${part}`,
        `from unnest(generate_array(0, ${countPeriods(args)} - 1)) as spine_index`,
      ].join("\n");
    },
  },
  generate_series: {
    parameters: { upper_bound: undefined },
    run: (args) => {
      const last = readUpperBound(args);
      return `select generated_number\nfrom unnest(generate_array(1, ${last})) as generated_number\norder by generated_number`;
    },
  },
  get_intervals_between: {
    parameters: { start_date: undefined, end_date: undefined, datepart: undefined },
    run: (args, context) => findIntervals(args, context),
  },
  get_powers_of_two: {
    parameters: { upper_bound: undefined },
    run: (args) => Math.max(1, Math.ceil(Math.log2(readUpperBound(args)))),
  },
};

/** Boundaries of the part between the dates, as SQL. */
function countPeriods(args: Arguments): string {
  const [start, end] = ["start_date", "end_date"].map(
    (name) => `cast(${args.text(name)} as datetime)`,
  );
  return `datetime_diff(${end}, ${start}, ${args.text("datepart")})`;
}

function findIntervals(args: Arguments, context: BuiltinContext): number {
  if (!context.isExecuting) return 1;
  const [row] = context.rowsOf(`select ${countPeriods(args)} as intervals`);
  return Number(row?.["intervals"] ?? 1);
}

function readUpperBound(args: Arguments): number {
  const bound = args.wholeNumber("upper_bound");
  return bound > 0 ? bound : args.refuse("upper_bound", "a number above 0");
}

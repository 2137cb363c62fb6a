import type { Family } from "../family.ts";
import { printBytes, readBytes } from "../scalars/byte-format.ts";
import { formatCastTime } from "../scalars/cast-time.ts";
import { formatDecimal, formatDouble } from "../scalars/number-format.ts";
import { readCastCivil, readCastInstant } from "../scalars/read-cast-time.ts";

/** https://cloud.google.com/bigquery/docs/reference/standard-sql/format-elements#formatting_syntax */
export const CAST_FORMATS: Family = {
  macros: `
format_as(x bigint, f varchar) as googlesql_format_decimal(cast(x as varchar), f)
format_as(x NUMERIC, f varchar) as googlesql_format_decimal(cast(x as varchar), f)
format_as(x double, f varchar) as googlesql_format_double(x, f)
format_as(x blob, f varchar) as googlesql_print_bytes(x, f)
format_as(x date, f varchar) as googlesql_format_cast_time(f, epoch_us(cast(x as timestamp)), epoch_us(cast(x as timestamp)), 'date')
format_as(x timestamp, f varchar) as googlesql_format_cast_time(f, epoch_us(x), epoch_us(x), 'datetime')
format_as(x time, f varchar) as googlesql_format_cast_time(f, epoch_us(date '1970-01-01' + x), 0, 'time')
format_as(x timestamptz, f varchar) as googlesql_format_cast_time(f, epoch_us(x), epoch_us(x), 'timestamp')
format_zoned_as(x timestamptz, shown timestamp, f varchar) as googlesql_format_cast_time(f, epoch_us(shown), epoch_us(x), 'timestamp')
bytes_as(x varchar, f varchar) as googlesql_read_bytes(x, f)
date_as(x varchar, f varchar, now bigint) as cast(make_timestamp(googlesql_read_cast_civil(f, x, 'date', now)) as date)
datetime_as(x varchar, f varchar, now bigint) as make_timestamp(googlesql_read_cast_civil(f, x, 'datetime', now))
time_as(x varchar, f varchar, now bigint) as cast(make_timestamp(googlesql_read_cast_civil(f, x, 'time', now)) as time)
timestamp_as(x varchar, f varchar, zone varchar, now bigint) as googlesql.parsed_instant(googlesql_read_cast_instant(f, x, zone, now))
`,
  scripts: {
    format_cast_time: {
      takes: ["varchar", "bigint", "bigint", "varchar"],
      gives: "varchar",
      run: formatCastTime,
    },
    format_decimal: { takes: ["varchar", "varchar"], gives: "varchar", run: formatDecimal },
    format_double: { takes: ["double", "varchar"], gives: "varchar", run: formatDouble },
    print_bytes: { takes: ["blob", "varchar"], gives: "varchar", run: printBytes },
    read_bytes: { takes: ["varchar", "varchar"], gives: "blob", run: readBytes },
    read_cast_civil: {
      takes: ["varchar", "varchar", "varchar", "bigint"],
      gives: "bigint",
      run: readCastCivil,
    },
    read_cast_instant: {
      takes: ["varchar", "varchar", "varchar", "bigint"],
      gives: "varchar",
      run: readCastInstant,
    },
  },
};

import type {
  AppliedFactor,
  MeterSummary,
  MonthlyEmissions,
  RunResults,
  YearlyEmissions,
} from "../lib/report/results.ts";
import type { Value, Warehouse } from "../lib/warehouse/warehouse.ts";
import type { FigureTables } from "./tables.ts";

type Figures = Pick<RunResults, "emissions" | "meters" | "factors"> & {
  readonly monthly: readonly MonthlyEmissions[];
};

/** Reads the figures that summary and report show, from the end-user table and its factors. */
export async function readFigures(warehouse: Warehouse, tables: FigureTables): Promise<Figures> {
  const [emissions, monthly, meters, factors] = await Promise.all([
    readEmissions(warehouse, tables),
    readMonths(warehouse, tables),
    readMeters(warehouse, tables),
    readFactors(warehouse, tables),
  ]);
  return { emissions, monthly, meters, factors };
}

async function readEmissions(
  warehouse: Warehouse,
  tables: FigureTables,
): Promise<YearlyEmissions[]> {
  const rows = await warehouse.query(`
    select
        extract(year from reading_at) as year,
        energy_type,
        unit,
        factor_year,
        logical_or(is_factor_provisional) as is_provisional,
        sum(usage) as usage,
        sum(scope_1_kg_co2e) as scope_1,
        sum(scope_2_kg_co2e) as scope_2,
        sum(scope_3_kg_co2e) as scope_3,
        sum(total_kg_co2e) as total
    from ${tables.mart}
    group by year, energy_type, unit, factor_year
    order by year, energy_type, unit, factor_year`);
  return rows.map((row) => ({
    year: Number(row["year"]),
    energyType: toText(row["energy_type"]),
    unit: toText(row["unit"]),
    usage: Number(row["usage"]),
    kgCo2e: toNumber(row["total"]),
    kgCo2eByScope:
      row["total"] === null
        ? undefined
        : ([Number(row["scope_1"]), Number(row["scope_2"]), Number(row["scope_3"])] as const),
    factorYear: toNumber(row["factor_year"]),
    isProvisional: row["is_provisional"] === true,
  }));
}

async function readMonths(warehouse: Warehouse, tables: FigureTables): Promise<MonthlyEmissions[]> {
  const rows = await warehouse.query(`
    select
        extract(year from reading_at) as year,
        extract(month from reading_at) as month,
        sum(total_kg_co2e) as total
    from ${tables.mart}
    where total_kg_co2e is not null
    group by year, month
    order by year, month`);
  return rows.map((row) => ({
    month: `${Number(row["year"])}-${String(Number(row["month"])).padStart(2, "0")}`,
    kgCo2e: Number(row["total"]),
  }));
}

async function readMeters(warehouse: Warehouse, tables: FigureTables): Promise<MeterSummary[]> {
  const rows = await warehouse.query(`
    with readings as (
        select
            site,
            meter,
            energy_type,
            unit,
            48 * (date_diff(max(date(reading_at)), min(date(reading_at)), day) + 1) as readings,
            count(usage) as present_readings,
            sum(usage) as usage,
            sum(total_kg_co2e) as total,
            min(date(reading_at)) as first_reading_date,
            max(date(reading_at)) as last_reading_date
        from ${tables.mart}
        group by site, meter, energy_type, unit
    ),
    mapped_units as (
        select distinct energy_type, unit from ${tables.mapping}
    )
    select
        readings.*,
        case
            when readings.energy_type = 'imported_energy' then 'counted_elsewhere'
            when readings.energy_type = 'unmapped' then 'unmapped'
            when mapped_units.unit is null then 'unit_mismatch'
            else 'mapped'
        end as mapping_status
    from readings
    left join mapped_units
        on readings.energy_type = mapped_units.energy_type and readings.unit = mapped_units.unit
    order by readings.site, readings.energy_type, readings.meter, readings.unit`);
  return rows.map((row) => ({
    site: toText(row["site"]),
    meter: toText(row["meter"]),
    energyType: toText(row["energy_type"]),
    unit: toText(row["unit"]),
    mappingStatus: toText(row["mapping_status"]),
    firstReadingDate: toText(row["first_reading_date"]),
    lastReadingDate: toText(row["last_reading_date"]),
    presentReadings: Number(row["present_readings"]),
    readings: Number(row["readings"]),
    usage: Number(row["usage"]),
    kgCo2e: toNumber(row["total"]),
  }));
}

async function readFactors(warehouse: Warehouse, tables: FigureTables): Promise<AppliedFactor[]> {
  const rows = await warehouse.query(`
    select factors.*
    from ${tables.factors} as factors
    where factors.factor_year in (
        select factor_year from ${tables.mart} where factor_year is not null
    )
    order by factors.factor_year, factors.energy_type, factors.scope, factors.component`);
  return rows.map((row) => ({
    factorYear: Number(row["factor_year"]),
    energyType: toText(row["energy_type"]),
    component: toText(row["component"]),
    scope: Number(row["scope"]),
    unit: toText(row["unit"]),
    kgCo2ePerUnit: Number(row["kg_co2e_per_unit"]),
    calorificBasis: toText(row["calorific_basis"]) || undefined,
    origin: toText(row["source_origin"]),
    sourceFile: toText(row["source_file"]),
    sourceRow: Number(row["source_row"]),
  }));
}

function toText(value: Value | undefined): string {
  return typeof value === "string" ? value : "";
}

function toNumber(value: Value | undefined): number | undefined {
  return value === null || value === undefined ? undefined : Number(value);
}

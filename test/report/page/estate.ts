import { openWarehouse } from "../../../actions/lib/warehouse/open.ts";
import type { Warehouse } from "../../../actions/lib/warehouse/warehouse.ts";

export const DATASET = "carbon_emissions";
/** A name that tries to be markup, an address and a formula. */
export const HOSTILE = '=1+1 <img src=x onerror="alert(1)"> & "Co" 👾';

export const TABLES = {
  mart: `${DATASET}.mart_carbon_emissions`,
  factors: `${DATASET}.dim_conversion_factors`,
  mapping: `${DATASET}.energy_category_mapping`,
  versions: undefined,
};

interface Meter {
  readonly site: string;
  readonly meter: string;
  readonly energyType: string;
  readonly unit: string;
  /** GoogleSQL over `reading_at` and `slot`, 0 to 47. */
  readonly usage: string;
}

const METERS: readonly Meter[] = [
  {
    site: "Petty France",
    meter: "Main",
    energyType: "electricity",
    unit: "kWh",
    usage: "if(extract(dayofweek from reading_at) in (1, 7) or slot < 14 or slot >= 38, 10, 50)",
  },
  {
    site: "Petty France",
    meter: "Lifts",
    energyType: "electricity",
    unit: "kWh",
    // Readings are missing from March to May 2021.
    usage: "if(date(reading_at) between date '2021-03-01' and date '2021-05-31', null, 2)",
  },
  {
    site: "Petty France",
    meter: "Boiler",
    energyType: "gas",
    unit: "kWh",
    usage: "if(extract(month from reading_at) in (6, 7, 8), 0, 20.5)",
  },
  { site: "Petty France", meter: "Mystery", energyType: "unmapped", unit: "kWh", usage: "7" },
  {
    site: HOSTILE,
    meter: "<script>alert(2)</script>",
    energyType: "electricity",
    unit: "kWh",
    // What solar panels give back is negative.
    usage: "if(slot = 24, -1.5, 3)",
  },
  { site: HOSTILE, meter: "Water", energyType: "water", unit: "m3", usage: "0.125" },
];

/** kg CO2e per unit by scope, of 2020; those of 2021 are a tenth lower. 2022 borrows 2021's. */
const FACTORS: Readonly<Record<string, readonly [number, number, number]>> = {
  electricity: [0, 0.25, 0.05],
  gas: [0.18, 0, 0.03],
  water: [0, 0, 0.4],
};

/** A warehouse with three years of half-hours of two sites, as the pipeline leaves it. */
export async function openEstate(): Promise<Warehouse> {
  const warehouse = await openWarehouse({ kind: "duckdb", path: ":memory:", threads: 2 });
  const meters = METERS.map(
    ({ energyType, meter, site, unit, usage }) => `
      select ${text(site)} as site, ${text(meter)} as meter, '${energyType}' as energy_type,
        '${unit}' as unit, reading_at, cast(${usage} as numeric) as usage
      from half_hours`,
  );
  const factors = Object.entries(FACTORS).flatMap(([energyType, scopes]) =>
    scopes.flatMap((factor, index) =>
      factor === 0
        ? []
        : [2020, 2021].map((year) => factorRow(energyType, index + 1, year, factor)),
    ),
  );
  await warehouse.execute(`create schema if not exists ${DATASET}`);
  await warehouse.execute(`
    create table ${DATASET}.dim_conversion_factors as
    select * from unnest(array<struct<factor_year int64, energy_type string, component string,
      scope int64, calorific_basis string, unit string, kg_co2e_per_unit float64,
      source_origin string, source_file string, source_row int64>>[${factors.join(", ")}])`);
  await warehouse.execute(`
    create table ${DATASET}.energy_category_mapping as
    select distinct energy_type, unit from ${DATASET}.dim_conversion_factors`);
  const kg = (scope: number) =>
    `cast(cast(usage as float64) * sum(if(f.scope = ${scope}, f.kg_co2e_per_unit, 0)) as numeric)`;
  await warehouse.execute(`
    create table ${DATASET}.mart_carbon_emissions as
    with half_hours as (
      select
        reading_at,
        extract(hour from reading_at) * 2 + div(extract(minute from reading_at), 30) as slot
      from unnest(generate_timestamp_array(timestamp '2020-01-01', timestamp '2022-12-31 23:30:00', interval 30 minute)) as reading_at
    ),
    readings as (${meters.join(" union all ")}),
    priced as (
      select r.site, r.meter, r.energy_type, r.unit, r.reading_at, r.usage,
        f.factor_year, f.factor_year < extract(year from r.reading_at) as is_factor_provisional,
        'sample' as source_origin,
        ${[1, 2, 3].map((scope) => `${kg(scope)} as scope_${scope}_kg_co2e`).join(", ")}
      from readings as r
      left join ${DATASET}.dim_conversion_factors as f
        on f.energy_type = r.energy_type and f.unit = r.unit
        and f.factor_year = least(extract(year from r.reading_at), 2021)
      group by r.site, r.meter, r.energy_type, r.unit, r.reading_at, r.usage, f.factor_year
    )
    select
      * replace (
        if(factor_year is null, null, scope_1_kg_co2e) as scope_1_kg_co2e,
        if(factor_year is null, null, scope_2_kg_co2e) as scope_2_kg_co2e,
        if(factor_year is null, null, scope_3_kg_co2e) as scope_3_kg_co2e
      ),
      if(factor_year is null, null, scope_1_kg_co2e + scope_2_kg_co2e + scope_3_kg_co2e) as total_kg_co2e
    from priced`);
  return warehouse;
}

function factorRow(energyType: string, scope: number, year: number, factor: number): string {
  const basis = energyType === "gas" ? "'gross'" : "null";
  const unit = energyType === "water" ? "m3" : "kWh";
  const value = year === 2020 ? factor : factor * 0.9;
  return `(${year}, '${energyType}', 'use_${scope}', ${scope}, ${basis}, '${unit}', ${value}, 'live', 'flat.xlsx', 12)`;
}

function text(value: string): string {
  return `'${value.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;
}

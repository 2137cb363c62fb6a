import { formatCount, formatName, formatShare } from "../../format.ts";

const TONNES = new Intl.NumberFormat("en-GB", { maximumSignificantDigits: 3 });
const WHOLE = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 0 });

/** kg CO2e as people read it: `812 kg CO2e`, `12.4 t CO2e`, `2,187 t CO2e`. */
export function formatMass(kg: number): string {
  return `${formatBareMass(kg)} CO2e`;
}

export function formatBareMass(kg: number): string {
  if (Math.abs(kg) < 1000) return `${formatCount(kg)} kg`;
  const tonnes = kg / 1000;
  return `${Math.abs(tonnes) < 1000 ? TONNES.format(tonnes) : WHOLE.format(tonnes)} t`;
}

/** A difference with its sign: `+74.4 t CO2e`, `−812 kg CO2e`. */
export function formatDifference(kg: number): string {
  return `${kg < 0 ? "−" : "+"}${formatMass(Math.abs(kg))}`;
}

/** A relative change with its sign: `−25.2 %`. */
export function formatRelative(share: number): string {
  const text = Math.abs(share * 100).toFixed(Math.abs(share) < 0.1 ? 1 : 0);
  return `${share < 0 ? "−" : "+"}${text}%`;
}

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** `2019`, `Jan 2019`, `31 Jan 2019`. */
export function formatPeriod(period: string): string {
  const [year, month, day] = period.split("-");
  const name = month === undefined ? undefined : MONTHS[Number(month) - 1];
  return [day === undefined ? undefined : String(Number(day)), name, year]
    .filter((part) => part !== undefined)
    .join(" ");
}

export { formatCount, formatName, formatShare, MONTHS };

import { i as writeSync, n as utils, r as version } from "./xlsx-ETReC-e2.js";
import { a as isWorkingDay, i as epochDay, o as isoDate, r as parseMonthPath, t as closedOn } from "./address-Bu24x1jG.js";
import { extname } from "node:path";
import { parentPort, workerData } from "node:worker_threads";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { createServer } from "node:http";
import { readFileSync, readdirSync } from "node:fs";
// scripts/sample-publisher/random.ts
/**
* Thirty-two bits that depend on nothing but the parts, so that any file can be made alone and
* comes out the same each time. FNV-1a over the text, mixed as MurmurHash3 ends.
*/
function hash$1(...parts) {
	const text = parts.join("\0");
	let bits = 2166136261;
	for (let index = 0; index < text.length; index++) bits = Math.imul(bits ^ text.charCodeAt(index), 16777619);
	bits = Math.imul(bits ^ bits >>> 16, 2246822507);
	bits = Math.imul(bits ^ bits >>> 13, 3266489909);
	return (bits ^ bits >>> 16) >>> 0;
}
/** A number from 0 up to 1 that depends on nothing but the parts. */
function fraction(...parts) {
	return hash$1(...parts) / 2 ** 32;
}
/** An endless row of numbers from 0 up to 1, the same for the same key. Mulberry32. */
function randomStream(key) {
	let state = key;
	return () => {
		state = state + 1831565813 | 0;
		let bits = Math.imul(state ^ state >>> 15, state | 1);
		bits ^= bits + Math.imul(bits ^ bits >>> 7, bits | 61);
		return ((bits ^ bits >>> 14) >>> 0) / 2 ** 32;
	};
}
// scripts/sample-publisher/energy/interpolate.ts
/** Height of the line at x; level before its first corner and after its last. */
function interpolate(line, x) {
	let [leftX, leftY] = line[0] ?? [0, 0];
	for (const [rightX, rightY] of line) {
		if (x < rightX) {
			if (x <= leftX) return leftY;
			return leftY + (rightY - leftY) * (x - leftX) / (rightX - leftX);
		}
		[leftX, leftY] = [rightX, rightY];
	}
	return leftY;
}
// scripts/sample-publisher/energy/conditions.ts
/** Share of the staff in on a working day: the pandemic, its lockdowns, and what remained. */
const attendance = [
	[epochDay(2020, 3, 9), 1],
	[epochDay(2020, 3, 25), .14],
	[epochDay(2020, 7, 1), .18],
	[epochDay(2020, 9, 20), .34],
	[epochDay(2020, 11, 6), .2],
	[epochDay(2021, 3, 29), .2],
	[epochDay(2021, 9, 15), .5],
	[epochDay(2021, 12, 13), .48],
	[epochDay(2021, 12, 20), .3],
	[epochDay(2022, 3, 1), .6],
	[epochDay(2024, 1, 8), .72]
];
function conditionsOn(day, seed) {
	const date = isoDate(day);
	const isWorking = isWorkingDay(day);
	const temperature = meanTemperature(day, seed);
	return {
		date,
		presence: isWorking ? interpolate(attendance, day) : .06,
		heating: isWorking ? 1 : .35,
		degreesToHeat: Math.max(0, 15.5 - temperature),
		degreesToCool: Math.max(0, temperature - 13),
		level: trend(day) * breakOn(date),
		isOutage: date >= "2021-05-04" && date <= "2021-06-18"
	};
}
/** Degrees Celsius: London's year, and weather that lasts some days. */
function meanTemperature(day, seed) {
	const season = -7 * Math.cos(2 * Math.PI * (day - epochDay(2016, 1, 21)) / 365.25);
	let weather = 0;
	for (let back = 0; back < 5; back++) weather += fraction(seed, "weather", day - back) - .5;
	return 11.6 + season + 3.6 * weather;
}
/** One and a half per cent saved a year. */
function trend(day) {
	return .985 ** ((day - epochDay(2019, 1, 1)) / 365.25);
}
/** Breaks that are known in the published record: two dips, and two steps that stayed. */
function breakOn(date) {
	if (date === "2019-07-16") return .22;
	if (date >= "2020-10-27" && date <= "2020-11-01") return .3;
	if (date >= "2022-12-01") return .76;
	return date >= "2022-10-01" ? .87 : 1;
}
// scripts/sample-publisher/energy/meters.ts
const officeDay = [
	[5, 0],
	[8.5, .95],
	[12, 1],
	[16.5, .96],
	[18.5, .4],
	[22, 0]
];
const kitchenDay = [
	[5.5, 0],
	[7, .6],
	[11.5, 1],
	[13.5, .9],
	[15, .2],
	[17, 0]
];
const waterDay = [
	[6, 0],
	[9, .7],
	[12.5, 1],
	[14, .8],
	[17, .6],
	[20, 0]
];
/** Boilers start before the people come, and then only hold the temperature. */
const heatingDay = [
	[4, .05],
	[5.5, 1],
	[8, .7],
	[12, .5],
	[17, .45],
	[19, .05]
];
const idle = {
	baseload: 0,
	occupied: 0,
	heating: 0,
	cooling: 0,
	day: officeDay
};
function electricity(name, load) {
	return {
		...idle,
		...load,
		name,
		unit: "kWh",
		imported: true,
		pulseMillionths: 5e5
	};
}
/** 0.1 m3 a pulse at 11.27 kWh a cubic metre, gross. */
function gas(name, load) {
	return {
		...idle,
		...load,
		name,
		unit: "kWh",
		imported: true,
		pulseMillionths: 1127e3
	};
}
function water(name, load) {
	return {
		...idle,
		...load,
		name,
		unit: "m3",
		imported: false,
		pulseMillionths: 5e4
	};
}
/** What the boilers give out: made from gas that is counted already, and mapped to no factor. */
function heat(name, load) {
	return {
		...idle,
		...load,
		name,
		unit: "kWh",
		imported: false,
		pulseMillionths: 1e6
	};
}
/** One site meters its electricity by part, the other only as a whole; none does both. */
const sites = [{
	name: "102 Petty France",
	meters: [
		electricity("Riser A Grid Electricity Floors 1-5", {
			baseload: 52,
			occupied: 96
		}),
		electricity("Riser B Grid Electricity Floors 6-10", {
			baseload: 47,
			occupied: 88
		}),
		electricity("Riser C Grid Electricity Floors 11-14", {
			baseload: 31,
			occupied: 57
		}),
		electricity("Chillers Grid Electricity", {
			baseload: 9,
			occupied: 14,
			cooling: 15
		}),
		electricity("Lifts Grid Electricity", {
			baseload: 3,
			occupied: 16
		}),
		electricity("Data Centre Grid Electricity", {
			baseload: 68,
			cooling: 1.2
		}),
		electricity("Kitchen Grid Electricity", {
			baseload: 5,
			occupied: 34,
			day: kitchenDay
		}),
		gas("Boilers Natural Gas", {
			baseload: 12,
			heating: 78
		}),
		gas("Kitchen Natural Gas", {
			baseload: .4,
			occupied: 22,
			day: kitchenDay
		}),
		heat("Boilers Heat Output", {
			baseload: 9,
			heating: 64
		}),
		water("Mains Water", {
			baseload: .12,
			occupied: 2.3,
			day: waterDay
		})
	]
}, {
	name: "Clive House",
	meters: [
		electricity("Total Imported Electricity", {
			baseload: 58,
			occupied: 104,
			cooling: 6
		}),
		gas("Boilers Natural Gas", {
			baseload: 3,
			heating: 21
		}),
		water("Mains Water", {
			baseload: .05,
			occupied: .7,
			day: waterDay
		})
	]
}];
// scripts/sample-publisher/energy/month.ts
const slotsADay = 48;
const million = 1e6;
/**
* One month of half-hourly readings as ecoDriver lays them out: a row a meter a day, days within
* meters within sites. `month` is 1 to 12. The same seed and month always give the same text.
*/
function makeMonthCsv(options) {
	const days = conditionsOfMonth(options);
	const lines = [header()];
	for (const site of sites) {
		const metered = site.meters.map((meter) => days.map((conditions) => makeDay({
			site,
			meter,
			conditions,
			seed: options.seed
		})));
		const imported = metered.filter((_, index) => site.meters[index]?.imported);
		for (const day of metered.flat()) lines.push(line(day));
		for (const [index, conditions] of days.entries()) lines.push(line({
			site: site.name,
			meter: "Imported Energy",
			unit: "kWh",
			date: conditions.date,
			slots: sum(imported.flatMap((meter) => meter[index]?.slots ?? []))
		}));
	}
	return `${lines.join("\n")}\n`;
}
function conditionsOfMonth(options) {
	const first = epochDay(options.year, options.month, 1);
	const end = epochDay(options.year, options.month + 1, 1);
	return Array.from({ length: end - first }, (_, index) => conditionsOn(first + index, options.seed));
}
function makeDay(options) {
	const { site, meter, conditions, seed } = options;
	const random = randomStream(hash$1(seed, site.name, meter.name, conditions.date));
	const slots = conditions.isOutage ? new Float64Array(slotsADay).fill(fraction(seed, site.name, meter.name) < .5 ? 0 : NaN) : makeReadings(meter, conditions, random);
	if (random() < .006) {
		const start = Math.floor(random() * slotsADay);
		slots.fill(NaN, start, start + 1 + Math.floor(random() * 4));
	}
	return {
		site: site.name,
		meter: meter.name,
		unit: meter.unit,
		date: conditions.date,
		slots
	};
}
/** Whole pulses: what is left over counts towards the next half-hour, as in a real meter. */
function makeReadings(meter, conditions, random) {
	const slots = new Float64Array(slotsADay);
	let unread = random() * meter.pulseMillionths;
	for (let slot = 0; slot < slotsADay; slot++) {
		unread += load(meter, conditions, slot / 2) * (.88 + .24 * random()) * million;
		const pulses = Math.floor(unread / meter.pulseMillionths);
		slots[slot] = pulses * meter.pulseMillionths;
		unread -= pulses * meter.pulseMillionths;
	}
	return slots;
}
function load(meter, conditions, hour) {
	const { presence, heating, degreesToHeat, degreesToCool, level } = conditions;
	const people = presence * interpolate(meter.day, hour);
	const boilers = heating * degreesToHeat * interpolate(heatingDay, hour);
	const chillers = degreesToCool * (.25 + .75 * people);
	return level * (meter.baseload + meter.occupied * people + meter.heating * boilers + meter.cooling * chillers);
}
/** What the site's total shows: the meters that were read, and a blank where none was. */
function sum(parts) {
	const total = new Float64Array(slotsADay).fill(NaN);
	for (const part of parts) for (const [slot, value] of part.entries()) if (!Number.isNaN(value)) total[slot] = value + (total[slot] || 0);
	return total;
}
function header() {
	return [
		"Site",
		"Meter",
		"Unit",
		"Date",
		...Array.from({ length: slotsADay }, (_, slot) => {
			return `${String(Math.floor(slot / 2)).padStart(2, "0")}:${slot % 2 === 0 ? "00" : "30"}`;
		})
	].join(",");
}
/** No name holds a comma or a quote, so nothing is quoted. */
function line(day) {
	const [year, month, date] = day.date.split("-");
	const cells = [
		day.site,
		day.meter,
		day.unit,
		`${date}/${month}/${year}`
	];
	for (const value of day.slots) cells.push(Number.isNaN(value) ? "" : (value / million).toFixed(6));
	return cells.join(",");
}
// scripts/sample-publisher/factors/edition.ts
/** The first year with a flat file. */
const firstEditionYear = 2016;
/** Day of the year from which an edition is out, as MM-DD. */
const publishedOn = "06-10";
function editionOf(year) {
	const level4 = year === 2022 ? 2020 : "kWh";
	return {
		year,
		...fileOf(year),
		headerRow: year < 2023 ? 5 : 6,
		hasId: year >= 2023,
		hasHelpers: year >= 2018 && year <= 2021,
		ghgHeading: year < 2022 ? "GHG" : "GHG/Unit",
		ghg: ghgLabels(year),
		...endOf(year),
		...year === 2016 && { formulas: "factors" },
		...year === 2020 && { formulas: "lookups" },
		hasFarCells: [
			2017,
			2019,
			2020
		].includes(year),
		hasEmptyTexts: year < 2022,
		hasBacktick: year === 2020 || year === 2021,
		namesFuelBasis: year < 2022,
		...year >= 2022 && { electricityLevel4: level4 },
		wttElectricityLevel1: year < 2023 ? "WTT- UK & overseas elec" : "WTT- UK electricity",
		managedElectricityLevel2: year < 2022 ? "UK electricity generated (managed assets)" : "Electricity generated",
		isRounded: year !== 2023
	};
}
/** Names in the manner of the real ones. Those of 2017 and 2018 lie about what is inside. */
function fileOf(year) {
	const title = `Conversion factors ${year}: flat file (for automatic processing only)`;
	const shortTitle = `Conversion Factors ${year}: flat file`;
	const files = {
		2016: {
			format: "xlsx",
			fileName: "ghg-factors-2016-automatic-processing.xlsx",
			title
		},
		2017: {
			format: "xlsx",
			fileName: "Conversion_factors_2017_-_Flat_file__for_automatic_processing_only_.xls",
			title
		},
		2018: {
			format: "xls",
			fileName: "conversion-factors-2018-flat-file-v01-01.xlsx"
		},
		2019: {
			format: "xls",
			fileName: "conversion-factors-2019-flat-file-v01-02.xls",
			title
		},
		2020: {
			format: "xlsx",
			fileName: "Conversion_Factors_2020_-_Flat_file__for_automatic_processing_only_.xlsx",
			title
		},
		2021: {
			format: "xls",
			fileName: "conversion-factors-2021-flat-file-automatic-processing.xls",
			title: shortTitle
		},
		2022: {
			format: "xls",
			fileName: "ghg-conversion-factors-2022-flat-format.xls",
			title: shortTitle
		},
		2023: {
			format: "xlsx",
			fileName: "ghg-conversion-factors-2023-flat-file-update.xlsx",
			title: shortTitle
		}
	};
	const fileName = `ghg-conversion-factors-${year}-flat.xlsx`;
	return files[year] ?? {
		format: "xlsx",
		fileName,
		title
	};
}
function ghgLabels(year) {
	const total = "kg CO2e";
	if (year < 2022) {
		const labels = {
			total,
			co2: "kg CO2",
			ch4: "kg CH4",
			n2o: "kg N2O"
		};
		return year < 2020 ? labels : {
			...labels,
			fuelEnergy: "kWh (Net CV)",
			electricEnergy: "kWh"
		};
	}
	const unit = year === 2022 ? "" : " per unit";
	return {
		total,
		co2: `kg CO2e of CO2${unit}`,
		ch4: `kg CO2e of CH4${unit}`,
		n2o: `kg CO2e of N2O${unit}`,
		fuelEnergy: "kWh (Net CV)",
		electricEnergy: "kWh (net)"
	};
}
function endOf(year) {
	if (year === 2016) return {};
	return { end: year < 2020 ? {
		column: 0,
		afterBlank: false
	} : {
		column: 1,
		afterBlank: true
	} };
}
// scripts/sample-publisher/factors/publication.ts
function publicationPath(year) {
	return `/government/publications/greenhouse-gas-reporting-conversion-factors-${year}`;
}
/** When the edition came out. */
function publishedAt(year) {
	return /* @__PURE__ */ new Date(`${year}-${publishedOn}T08:30:00Z`);
}
/** In the order of GOV.UK's page. */
function attachmentsOf(edition) {
	const { year, format } = edition;
	const stem = `ghg-conversion-factors-${year}`;
	return [
		asset("condensed", {
			fileName: `${stem}-condensed-set.${format}`,
			title: `Conversion factors ${year}: condensed set (for most users)`
		}),
		asset("full", {
			fileName: `${stem}-full-set.${format}`,
			title: `Conversion factors ${year}: full set (for advanced users)`
		}),
		asset("flat", {
			fileName: edition.fileName,
			...edition.title !== void 0 && { title: edition.title }
		}),
		{
			set: "methodology",
			path: `${publicationPath(year)}/${year}-methodology`,
			title: `Conversion factors ${year}: methodology`,
			contentType: "text/html; charset=utf-8"
		}
	];
}
function asset(set, file) {
	return {
		set,
		path: `/media/${hex(file.fileName).slice(0, 24)}/${file.fileName}`,
		...file,
		contentType: file.fileName.endsWith(".xls") ? "application/vnd.ms-excel" : "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
	};
}
/**
* The publication as GOV.UK's Content API shows it. `origin` is where the attachments are. The
* flat file has no `file_size`, which would mean making it first.
*/
function makePublication(edition, origin) {
	const { year } = edition;
	const at = publishedAt(year).toISOString();
	const attachments = attachmentsOf(edition);
	return {
		base_path: publicationPath(year),
		content_id: uuid(`publication/${year}`),
		description: "SAMPLE DATA made to try a pipeline on, not published by the Government.",
		details: {
			attachments: attachments.map((attachment) => describe(attachment, origin)),
			body: "<div class=\"govspeak\"><p>SAMPLE DATA, not published by the Government.</p></div>",
			change_history: [{
				note: "First published.",
				public_timestamp: at
			}],
			featured_attachments: attachments.map(idOf),
			first_public_at: at,
			political: false
		},
		document_type: "research",
		first_published_at: at,
		links: {},
		locale: "en",
		phase: "live",
		public_updated_at: at,
		publishing_app: "whitehall",
		rendering_app: "frontend",
		schema_name: "publication",
		title: `SAMPLE DATA: Greenhouse gas reporting: conversion factors ${year}`,
		updated_at: at
	};
}
function describe(attachment, origin) {
	const { title, fileName, contentType, path } = attachment;
	const shared = {
		id: idOf(attachment),
		...title !== void 0 && { title },
		url: new URL(path, origin).href
	};
	return fileName === void 0 ? {
		...shared,
		attachment_type: "html"
	} : {
		...shared,
		attachment_type: "file",
		content_type: contentType,
		filename: fileName
	};
}
function idOf({ fileName, path }) {
	return fileName ?? uuid(path);
}
function uuid(text) {
	return hex(text).replace(/^(.{8})(.{4})(.{3})(.{3})(.{12}).*$/, "$1-$2-5$3-8$4-$5");
}
function hex(text) {
	return createHash("sha256").update(text).digest("hex");
}
// scripts/sample-publisher/factors/published.ts
/**
* The UK Government's published factors, each as the double in its workbook's cell. Contains
* public sector information licensed under the Open Government Licence v3.0.
*/
const figuresByYear = {
	2019: {
		electricity: .2556,
		electricityLosses: .0217,
		gasGross: .18385,
		gasNet: .20428,
		gasCubicMetre: 2.03053,
		wttGasGross: .02391,
		wttGasNet: .02657,
		wttElectricity: .03565,
		wttElectricityLosses: .00303,
		waterSupply: .344,
		waterTreatment: .708
	},
	2020: {
		electricity: .23314,
		electricityLosses: .02005,
		gasGross: .18387,
		gasNet: .20374,
		gasCubicMetre: 2.02266,
		wttGasGross: .02391,
		wttGasNet: .02649,
		wttElectricity: .03217,
		wttElectricityLosses: .00277,
		waterSupply: .344,
		waterTreatment: .708
	},
	2021: {
		electricity: .21233000000000002,
		electricityLosses: .018789999999999998,
		gasGross: .18316,
		gasNet: .20297,
		gasCubicMetre: 2.02135,
		wttGasGross: .03135,
		wttGasNet: .03474,
		wttElectricity: .05529,
		wttElectricityLosses: .00489,
		waterSupply: .149,
		waterTreatment: .272
	},
	2022: {
		electricity: .19338,
		electricityLosses: .01769,
		gasGross: .18253999999999998,
		gasNet: .20227,
		gasCubicMetre: 2.01574,
		wttGasGross: .0311,
		wttGasNet: .03446,
		wttElectricity: .04625,
		wttElectricityLosses: .00423,
		waterSupply: .149,
		waterTreatment: .272
	},
	2023: {
		electricity: .20707428859060403,
		electricityLosses: .017915111409395973,
		gasGross: .18292892617449666,
		gasNet: .2026714187919463,
		gasCubicMetre: 2.038390310067114,
		wttGasGross: .03021,
		wttGasNet: .03347,
		wttElectricity: .0459,
		wttElectricityLosses: .00397,
		waterSupply: .1766845465790137,
		waterTreatment: .20131829171065632
	},
	2024: {
		electricity: .20705,
		electricityLosses: .0183,
		gasGross: .1829,
		gasNet: .20264,
		gasCubicMetre: 2.04542,
		wttGasGross: .03021,
		wttGasNet: .03347,
		wttElectricity: .0459,
		wttElectricityLosses: .00397,
		waterSupply: .15311,
		waterTreatment: .18574
	}
};
/** The year's figures, or those of the nearest year that is carried here; `of` says which. */
function publishedFigures(year) {
	return Object.entries(figuresByYear).map(([of, figures]) => ({
		of: Number(of),
		figures
	})).reduce((nearest, candidate) => Math.abs(candidate.of - year) < Math.abs(nearest.of - year) ? candidate : nearest);
}
// scripts/sample-publisher/factors/category.ts
/** Every unit by every column text. */
function by(uoms, columnTexts) {
	if (columnTexts === void 0) return uoms.map((uom) => ({ uom }));
	return columnTexts.flatMap((columnText) => uoms.map((uom) => ({
		columnText,
		uom
	})));
}
const unitSizes = {
	"kWh (Net CV)": 1.11,
	litres: 9.8,
	Litres: 9.8,
	"cubic metres": 11.06,
	GJ: 27,
	"million litres": 1e3,
	miles: 1.609344
};
/** How many times larger a factor for this unit is, among the units that a thing is counted in. */
function unitSize(uom, units) {
	if (uom === "tonnes" && units.length > 1) return 12900;
	return unitSizes[uom] ?? 1;
}
// scripts/sample-publisher/factors/buildings.ts
const gaseous = [
	"Butane",
	"CNG",
	"LNG",
	"LPG",
	"Other petroleum gas",
	"Propane"
];
const liquid = [
	"Aviation spirit",
	"Aviation turbine fuel",
	"Burning oil",
	"Diesel (average biofuel blend)",
	"Fuel oil",
	"Gas oil",
	"Lubricants",
	"Naphtha",
	"Petrol (average biofuel blend)",
	"Waste oils"
];
const solid = [
	"Coal (industrial)",
	"Coal (domestic)",
	"Coking coal",
	"Petroleum coke"
];
const biofuels = [
	"Bioethanol",
	"Biodiesel ME",
	"Biomethane",
	"Biodiesel HVO",
	"Bio Propane"
];
const biogases = ["Biogas", "Landfill gas"];
const biomass = [
	"Wood logs",
	"Wood chips",
	"Wood pellets",
	"Grass/straw"
];
const countries = [
	"Australia",
	"Austria",
	"Belgium",
	"Brazil",
	"Canada",
	"Cyprus",
	"Denmark",
	"France",
	"Germany",
	"Gibraltar",
	"Greece",
	"Hong Kong, China",
	"India",
	"Ireland",
	"Italy",
	"Japan",
	"Malta",
	"Netherlands",
	"New Zealand",
	"Norway",
	"Pakistan",
	"People's Rep. of China",
	"Poland",
	"Portugal",
	"Spain",
	"Sweden",
	"United States",
	"EU (average)"
];
/** Fuels, bioenergy and their making. */
const fuelCategories = (edition) => {
	const burnt = {
		scope: "Scope 1",
		level1: "Fuels",
		gases: "every"
	};
	const made = {
		scope: "Scope 3",
		level1: "WTT- fuels",
		gases: "total"
	};
	const [gases, liquids, solids] = edition.namesFuelBasis ? [
		"WTT- gaseous fuels",
		"WTT- liquid fuels",
		"WTT- solid fuels"
	] : [
		"Gaseous fuels",
		"Liquid fuels",
		"Solid fuels"
	];
	const naturalGas = edition.namesFuelBasis ? "Natural Gas" : "Natural gas";
	const litres = fuelMeasures(edition, "litres");
	const cubicMetres = fuelMeasures(edition, "cubic metres");
	const tonnes = fuelMeasures(edition);
	const burntGas = {
		...burnt,
		level2: "Gaseous fuels",
		range: [.18, .24]
	};
	const madeGas = {
		...made,
		level2: gases,
		range: [.02, .05]
	};
	return [
		{
			...burntGas,
			level3: gaseous,
			measures: litres
		},
		{
			...burntGas,
			level3: ["Natural gas"],
			measures: cubicMetres
		},
		{
			...burnt,
			level2: "Liquid fuels",
			level3: liquid,
			measures: litres,
			range: [.23, .28]
		},
		{
			...burnt,
			level2: "Solid fuels",
			level3: solid,
			measures: tonnes,
			range: [.31, .36]
		},
		...bioenergy({
			scope: "Scope 1",
			level1: "Bioenergy"
		}, [
			"Biofuel",
			"Biomass",
			"Biogas"
		]),
		{
			...madeGas,
			level3: gaseous,
			measures: litres
		},
		{
			...madeGas,
			level3: [naturalGas],
			measures: cubicMetres
		},
		{
			...made,
			level2: liquids,
			level3: liquid,
			measures: litres,
			range: [.04, .07]
		},
		{
			...made,
			level2: solids,
			level3: solid,
			measures: tonnes,
			range: [.04, .06]
		},
		...bioenergy({
			scope: "Scope 3",
			level1: "WTT- bioenergy"
		}, [
			"WTT- biofuel",
			"WTT- biomass",
			"WTT- biogas"
		])
	];
};
function fuelMeasures(edition, volume) {
	const measures = [
		{
			columnText: "Energy - Gross CV",
			uom: "kWh (Gross CV)"
		},
		{
			columnText: "Energy - Net CV",
			uom: "kWh (Net CV)"
		},
		...volume === void 0 ? [] : [{
			columnText: "Volume",
			uom: volume
		}],
		{
			columnText: "Tonnes",
			uom: "tonnes"
		}
	];
	return edition.namesFuelBasis ? measures : by(measures.map(({ uom }) => uom).toReversed());
}
/** `Litres` and `litres` are both as published. */
function bioenergy(shared, [biofuel, solids, gases]) {
	const [first = "", ...others] = biofuels;
	const energyAndMass = by(["kWh", "tonnes"]);
	const made = {
		...shared,
		gases: "total",
		range: [.001, .02]
	};
	return [
		{
			...made,
			level2: biofuel,
			level3: [first],
			measures: by([
				"Litres",
				"GJ",
				"kg"
			])
		},
		{
			...made,
			level2: biofuel,
			level3: others,
			measures: by([
				"litres",
				"GJ",
				"kg"
			])
		},
		{
			...made,
			level2: solids,
			level3: biomass,
			measures: energyAndMass
		},
		{
			...made,
			level2: gases,
			level3: biogases,
			measures: energyAndMass
		}
	];
}
/** Electricity, heat and water, with rows that look like UK electricity and are not. */
const utilityCategories = (edition) => {
	const { year } = edition;
	const power = {
		level3: ["Electricity: UK"],
		level4: [edition.electricityLevel4],
		measures: by(["kWh"]),
		range: [.19, .26],
		gases: "every"
	};
	const heat = {
		...power,
		level3: ["Onsite heat and steam", "District heat and steam"]
	};
	const loss = {
		...power,
		level3: ["5% loss"],
		range: [.008, .012]
	};
	const water = {
		measures: by(["cubic metres", "million litres"]),
		range: [.1, .8]
	};
	const third = {
		scope: "Scope 3",
		gases: "total"
	};
	const wttPower = {
		...power,
		...third,
		level1: edition.wttElectricityLevel1
	};
	const [supply, treatment] = ["Water supply", "Water treatment"];
	const sent = "Transmission and distribution";
	return [
		{
			...power,
			scope: "Scope 2",
			level1: "UK electricity",
			level2: "Electricity generated"
		},
		{
			...heat,
			scope: "Scope 2",
			level1: "Heat and steam",
			level2: "Heat and steam"
		},
		{
			...water,
			...third,
			level1: supply,
			level2: supply,
			level3: [supply]
		},
		{
			...water,
			...third,
			level1: treatment,
			level2: treatment,
			level3: [treatment]
		},
		{
			...power,
			scope: "Scope 3",
			level1: sent,
			level2: "T&D- UK electricity"
		},
		{
			...loss,
			scope: "Scope 3",
			level1: sent,
			level2: "Distribution - district heat & steam"
		},
		{
			...wttPower,
			level2: "WTT- UK electricity (generation)"
		},
		{
			...wttPower,
			level2: "WTT- UK electricity (T&D)"
		},
		...year < 2023 ? overseas(edition.wttElectricityLevel1) : [],
		{
			...heat,
			...third,
			level1: "WTT- heat and steam",
			level2: "WTT- heat and steam"
		},
		{
			...power,
			scope: "Scope 3",
			level1: "Managed assets- electricity",
			level2: edition.managedElectricityLevel2
		},
		...year < 2021 ? [] : [outsideOfScopes()]
	];
};
function overseas(level1) {
	return ["generation", "T&D"].map((part) => ({
		scope: "Scope 3",
		level1,
		level2: `WTT- overseas electricity (${part})`,
		level3: countries.map((country) => `Electricity: ${country}`),
		measures: by(["kWh"]),
		gases: "total",
		range: part === "T&D" ? [.001, .02] : [.01, .2]
	}));
}
function outsideOfScopes() {
	return {
		scope: "Outside of Scopes",
		level1: "Outside of scopes",
		level2: "Electricity generated",
		level3: ["Electricity: UK"],
		measures: by(["kWh"]),
		gases: "co2",
		range: [.1, .12]
	};
}
// scripts/sample-publisher/factors/materials.ts
const goods = [
	["Construction", [
		"Aggregates",
		"Average construction",
		"Asbestos",
		"Asphalt",
		"Bricks",
		"Concrete",
		"Insulation",
		"Metals",
		"Soils",
		"Mineral oil",
		"Plasterboard",
		"Tyres",
		"Wood"
	]],
	["Other", [
		"Books",
		"Glass",
		"Clothing"
	]],
	["Metal", [
		"aluminium cans and foil (excl. forming)",
		"mixed cans",
		"scrap metal"
	].map((name) => `Metal: ${name}`)],
	["Plastic", [
		"average plastics",
		"average plastic film",
		"HDPE (incl. forming)"
	].map((name) => `Plastics: ${name}`)],
	["Paper", [
		"board",
		"mixed",
		"paper"
	].map((name) => `Paper and board: ${name}`)]
];
const refuse = [
	"Household residual waste",
	"Organic: garden waste",
	"Commercial and industrial waste"
];
const production = [
	"Primary material production",
	"Re-used",
	"Open-loop source",
	"Closed-loop source"
];
const disposal = [
	"Re-use",
	"Open-loop",
	"Closed-loop",
	"Combustion",
	"Composting",
	"Landfill"
];
const gasesInCylinders = [
	"Carbon dioxide",
	"Methane",
	"Nitrous oxide",
	"HFC-23",
	"HFC-32",
	"HFC-125",
	"HFC-134a",
	"HFC-143a",
	"HFC-227ea",
	"Perfluoromethane (PFC-14)",
	"Sulphur hexafluoride (SF6)"
];
const blends = [
	"R404A",
	"R407A",
	"R407C",
	"R407F",
	"R408A",
	"R410A",
	"R507A",
	"R508B"
];
const hotels = [
	"UK",
	"UK (London)",
	"Australia",
	"Belgium",
	"Brazil",
	"Canada",
	"China",
	"Egypt",
	"Finland",
	"France",
	"Germany",
	"India",
	"Ireland",
	"Italy",
	"Japan",
	"Maldives",
	"Netherlands",
	"Oman",
	"Poland",
	"Portugal",
	"Romania",
	"Singapore",
	"Spain",
	"Switzerland",
	"Thailand",
	"Turkey",
	"United States"
];
/** What is bought and thrown away, and what leaks. */
const materialCategories = ({ year }) => {
	const kept = {
		scope: "Scope 3",
		gases: "total",
		gaps: .4
	};
	const thrown = {
		...kept,
		level1: "Waste disposal",
		measures: by(["tonnes"], disposal)
	};
	const bought = {
		...kept,
		level1: "Material use",
		measures: by(["tonnes"], production)
	};
	const make = (level2, level3) => [{
		...bought,
		level2,
		level3,
		range: [2, 4e3]
	}, {
		...thrown,
		level2,
		level3,
		range: [.9, 25]
	}];
	return [
		...refrigerants(year),
		...goods.flatMap(([level2, level3]) => make(level2, level3)),
		{
			...thrown,
			level2: "Refuse",
			level3: refuse,
			range: [6, 500]
		}
	];
};
function refrigerants(year) {
	const leaked = {
		scope: "Scope 1",
		level1: "Refrigerant & other",
		measures: by(["kg"]),
		gases: "total"
	};
	return [
		{
			...leaked,
			level2: "Kyoto protocol - standard",
			level3: gasesInCylinders,
			range: [1, 15e3]
		},
		{
			...leaked,
			level2: "Kyoto protocol- blends",
			level3: blends,
			range: [1200, 4e3]
		},
		lessThanOne(year, leaked)
	];
}
/** `< 1` is the one text that says something; from 2023 a number stands there. */
function lessThanOne(year, leaked) {
	const range = [.4, .9];
	if (year < 2022) {
		const level3 = ["R1234yf ", "R1234ze "];
		return {
			...leaked,
			level2: "Other refrigerants",
			level3,
			range,
			text: "< 1"
		};
	}
	const counts = ["only non-Kyoto products", "non-Kyoto products"];
	const columnTexts = [`Emissions including ${counts[0]}`, `Total emissions including ${counts[1]}`];
	return {
		...leaked,
		level2: "Other products",
		level3: ["R1234yf*", "R1234ze*"],
		measures: by(["kg"], columnTexts),
		range,
		...year === 2022 && { text: "< 1" }
	};
}
/** Nights away, and days at home from 2021. */
const stayCategories = ({ year }) => {
	const stay = {
		scope: "Scope 3",
		gases: "total"
	};
	const night = {
		level1: "Hotel stay",
		level2: "Hotel stay",
		level3: hotels
	};
	const away = {
		...stay,
		...night,
		measures: by(["Room per night"]),
		range: [4, 150],
		gaps: .2
	};
	const atHome = (level2) => ({
		...stay,
		level1: "Homeworking",
		level2,
		level3: [void 0],
		measures: by(["per FTE Working Hour"]),
		range: [.03, .32]
	});
	return year < 2021 ? [away] : [
		away,
		atHome("Office Equipment"),
		atHome("Heating")
	];
};
// scripts/sample-publisher/factors/totals.ts
/** Text that is unique to a place within an edition. */
function placeKey(place) {
	const { scope, level1, level2, level3, level4, columnText, uom } = place;
	return [
		scope,
		level1,
		level2,
		level3,
		level4,
		columnText,
		uom
	].join("/");
}
/** Totals that an edition carries as they were published, by `placeKey`. */
function publishedTotals(edition) {
	const totals = [
		...gasTotals(edition),
		...electricityTotals(edition),
		...waterTotals(edition)
	];
	return new Map(totals.map(([place, total]) => [placeKey(place), total]));
}
function gasTotals(edition) {
	const { figures } = publishedFigures(edition.year);
	const place = (columnText, uom) => ({
		scope: "Scope 1",
		level1: "Fuels",
		level2: "Gaseous fuels",
		level3: "Natural gas",
		level4: void 0,
		columnText: edition.namesFuelBasis ? columnText : void 0,
		uom
	});
	const made = {
		scope: "Scope 3",
		level1: "WTT- fuels",
		...edition.namesFuelBasis && {
			level2: "WTT- gaseous fuels",
			level3: "Natural Gas"
		}
	};
	const gross = place("Energy - Gross CV", "kWh (Gross CV)");
	const net = place("Energy - Net CV", "kWh (Net CV)");
	return [
		[gross, figures.gasGross],
		[net, figures.gasNet],
		[place("Volume", "cubic metres"), figures.gasCubicMetre],
		[{
			...gross,
			...made
		}, figures.wttGasGross],
		[{
			...net,
			...made
		}, figures.wttGasNet]
	];
}
function electricityTotals(edition) {
	const { figures } = publishedFigures(edition.year);
	const { electricityLevel4: level4, wttElectricityLevel1: wtt } = edition;
	const place = (scope, level1, level2) => ({
		scope,
		level1,
		level2,
		level3: "Electricity: UK",
		level4,
		columnText: void 0,
		uom: "kWh"
	});
	const losses = place("Scope 3", "Transmission and distribution", "T&D- UK electricity");
	const managed = place("Scope 3", "Managed assets- electricity", edition.managedElectricityLevel2);
	return [
		[place("Scope 2", "UK electricity", "Electricity generated"), figures.electricity],
		[losses, figures.electricityLosses],
		[place("Scope 3", wtt, "WTT- UK electricity (generation)"), figures.wttElectricity],
		[place("Scope 3", wtt, "WTT- UK electricity (T&D)"), figures.wttElectricityLosses],
		[managed, figures.electricity]
	];
}
function waterTotals(edition) {
	const { waterSupply, waterTreatment } = publishedFigures(edition.year).figures;
	return [
		[waterPlace("Water supply", "cubic metres"), waterSupply],
		[waterPlace("Water supply", "million litres"), waterSupply * 1e3],
		[waterPlace("Water treatment", "cubic metres"), waterTreatment],
		[waterPlace("Water treatment", "million litres"), waterTreatment * 1e3]
	];
}
function waterPlace(name, uom) {
	return {
		scope: "Scope 3",
		level1: name,
		level2: name,
		level3: name,
		level4: void 0,
		columnText: void 0,
		uom
	};
}
// scripts/sample-publisher/factors/travel.ts
const segments = [
	"Mini",
	"Supermini",
	"Lower medium",
	"Upper medium",
	"Executive",
	"Luxury",
	"Sports",
	"Dual purpose 4X4",
	"MPV"
];
const carSizes = [
	"Small car",
	"Medium car",
	"Large car",
	"Average car"
];
const motorbikes = [
	"Small",
	"Medium",
	"Large",
	"Average"
];
const carFuels = [
	"Diesel",
	"Petrol",
	"Unknown",
	"Plug-in Hybrid Electric Vehicle"
];
const electric = "Battery Electric Vehicle";
const vans = [
	"Class I (up to 1.305 tonnes)",
	"Class II (1.305 to 1.74 tonnes)",
	"Class III (1.74 to 3.5 tonnes)",
	"Average (up to 3.5 tonnes)"
];
const vanFuels = [
	"Diesel",
	"Petrol",
	"CNG",
	"LPG",
	"Unknown"
];
const lorries = [
	"Rigid (>3.5 - 7.5 tonnes)",
	"Rigid (>7.5 tonnes-17 tonnes)",
	"Rigid (>17 tonnes)",
	"All rigids",
	"Articulated (>3.5 - 33t)",
	"Articulated (>33t)",
	"All artics",
	"All HGVs"
];
const laden = [
	"0% Laden",
	"50% Laden",
	"100% Laden",
	"Average laden"
];
const hauls = [
	"Domestic, to/from UK",
	"Short-haul, to/from UK",
	"Long-haul, to/from UK",
	"International, to/from non-UK"
];
const cabins = [
	"Average passenger",
	"Economy class",
	"Business class"
];
const forcing = ["With RF", "Without RF"];
const distance = ["km", "miles"];
/** Vehicles by fuel, the electricity some of them take, and the energy of both from 2020. */
const vehicleCategories = ({ year, ghg }) => {
	const cars = {
		scope: "Scope 1",
		level1: "Passenger vehicles",
		gases: "every",
		range: [.1, .35]
	};
	const charged = {
		measures: by(distance, ["Plug-in Hybrid Electric Vehicle", electric]),
		gases: "every",
		range: [.02, .09],
		gaps: .1
	};
	const bySegment = "Cars (by market segment)";
	const bySize = "Cars (by size)";
	const carMeasures = by(distance, carFuels);
	const deliveries = {
		...cars,
		level1: "Delivery vehicles"
	};
	const drawn = {
		...charged,
		scope: "Scope 2",
		level1: "UK electricity for EVs"
	};
	const lost = {
		...charged,
		scope: "Scope 3",
		level1: "UK electricity T&D for EVs"
	};
	return [
		{
			...cars,
			level2: bySegment,
			level3: segments,
			measures: carMeasures,
			gaps: .05
		},
		{
			...cars,
			level2: bySize,
			level3: carSizes,
			measures: carMeasures,
			gaps: .02
		},
		{
			...cars,
			level2: "Motorbike",
			level3: motorbikes,
			measures: by(distance)
		},
		{
			...deliveries,
			level2: "Vans",
			level3: vans,
			measures: by(distance, vanFuels),
			gaps: .3
		},
		{
			...deliveries,
			level2: "HGV (all diesel)",
			level3: lorries,
			measures: by(distance, laden)
		},
		{
			...drawn,
			level2: bySize,
			level3: carSizes
		},
		{
			...drawn,
			level2: "Vans",
			level3: vans,
			gaps: .4
		},
		{
			...lost,
			level2: bySize,
			level3: carSizes
		},
		...ghg.fuelEnergy === void 0 ? [] : energyCategories(year)
	];
};
function energyCategories(year) {
	const burnt = {
		scope: "Scope 1",
		level1: year === 2022 ? "Passenger and delivery vehicles- kWh factors" : "SECR kWh pass & delivery vehs",
		gases: "fuel energy",
		range: [.4, 3.5]
	};
	const bikes = {
		...burnt,
		level2: "Motorbike",
		level3: motorbikes,
		measures: by(distance)
	};
	const drawn = {
		scope: "Scope 2",
		level1: "SECR kWh UK electricity for EVs",
		gases: "electric energy",
		measures: by([
			"km",
			"miles",
			"tonne.km"
		], [electric]),
		range: [.2, 1.1]
	};
	return [
		{
			...burnt,
			level2: "Cars (by size)",
			level3: carSizes,
			measures: by(distance, carFuels)
		},
		{
			...burnt,
			level2: "Vans",
			level3: vans,
			measures: by(distance, vanFuels),
			gaps: .3
		},
		bikes,
		...year === 2022 ? [{
			...bikes,
			gases: "unnamed",
			gaps: 1
		}] : [],
		{
			...drawn,
			level2: "Vans",
			level3: vans
		}
	];
}
/** Journeys and freight, and the making of their fuel. */
const journeyCategories = () => {
	const flown = {
		level3: hauls,
		level4: cabins,
		measures: by(["passenger.km"], forcing)
	};
	const land = {
		scope: "Scope 3",
		level1: "Business travel- land",
		gases: "every"
	};
	const passenger = by(["passenger.km"]);
	const freight = {
		scope: "Scope 3",
		level1: "Freighting goods",
		gases: "every"
	};
	const tonne = by(["tonne.km"]);
	return [
		{
			...land,
			...flown,
			level1: "Business travel- air",
			level2: "Flights",
			range: [.08, .5]
		},
		{
			...flown,
			scope: "Scope 3",
			level1: "WTT- business travel- air",
			level2: "WTT- flights",
			gases: "total",
			range: [.01, .06]
		},
		{
			...land,
			level1: "Business travel- sea",
			level2: "Ferry",
			level3: [
				"Foot passenger",
				"Car passenger",
				"Average (all passenger)"
			],
			measures: passenger,
			range: [.01, .13]
		},
		{
			...land,
			level2: "Rail",
			level3: [
				"National rail",
				"International rail",
				"Light rail and tram",
				"London Underground"
			],
			measures: passenger,
			range: [.004, .05]
		},
		{
			...land,
			level2: "Bus",
			level3: [
				"Local bus (not London)",
				"Local London bus",
				"Average local bus",
				"Coach"
			],
			measures: passenger,
			range: [.02, .12]
		},
		{
			...freight,
			level2: "Rail",
			level3: ["Freight train"],
			measures: tonne,
			range: [.02, .04]
		},
		{
			...freight,
			level2: "Sea tanker",
			level3: [
				"Crude tanker",
				"Products tanker ",
				"Chemical tanker ",
				"LNG tanker"
			],
			level4: [
				"10,000–59,999 dwt",
				"5000–9999 dwt",
				"Average"
			],
			measures: tonne,
			range: [.003, .04]
		},
		{
			...freight,
			level2: "Cargo ship",
			level3: ["Refrigerated cargo"],
			level4: [" All dwt"],
			measures: tonne,
			range: [.012, .014]
		}
	];
};
// scripts/sample-publisher/factors/rows.ts
/**
* The sheet's rows in order. Factors for buildings are the published ones; the rest is made up
* from the seed, alike from year to year.
*/
function makeFactorRows(edition, seed) {
	const published = publishedTotals(edition);
	const rows = [
		fuelCategories,
		materialCategories,
		vehicleCategories,
		utilityCategories,
		journeyCategories,
		stayCategories
	].flatMap((categories) => categories(edition)).flatMap((category) => placesOf(category).flatMap(({ place, measure }) => {
		const key = placeKey(place);
		const total = published.get(key) ?? makeTotal({
			category,
			place,
			measure,
			edition,
			seed
		});
		published.delete(key);
		return splitByGas({
			category,
			place,
			total,
			edition,
			seed
		});
	}));
	if (published.size > 0) throw new Error(`No row for the published ${[...published.keys()].join("; ")}`);
	return edition.hasBacktick ? rows.map(withBacktick) : rows;
}
function placesOf(category) {
	const { scope, level1, level2, level4: levels4 = [void 0], measures } = category;
	return category.level3.flatMap((level3) => levels4.flatMap((level4) => measures.map((measure) => {
		const { uom, columnText } = measure;
		return {
			place: {
				scope,
				level1,
				level2,
				level3,
				level4,
				columnText,
				uom
			},
			measure
		};
	})));
}
function makeTotal(options) {
	const { category, place, measure, edition, seed } = options;
	const units = [...new Set(category.measures.map(({ uom }) => uom))];
	const kind = units.length === category.measures.length ? "" : measure.columnText ?? "";
	const thing = [
		place.level1,
		place.level2,
		place.level3,
		place.level4,
		kind
	].join("/");
	if (fraction(seed, "gap", thing) < (category.gaps ?? 0)) return void 0;
	const [low, high] = category.range;
	return round(low * (high / low) ** fraction(seed, "factor", thing) * (1 + .03 * (fraction(seed, "change", thing, edition.year) - .5)) * unitSize(measure.uom, units), edition);
}
function splitByGas(options) {
	const { category, place, total, edition, seed } = options;
	const { ghg } = edition;
	const shares = {
		every: [
			[ghg.total, 1],
			[ghg.co2, .991],
			[ghg.ch4, .004],
			[ghg.n2o, .005]
		],
		total: [[ghg.total, 1]],
		co2: [[ghg.co2, 1]],
		"fuel energy": [[ghg.fuelEnergy, 1]],
		"electric energy": [[ghg.electricEnergy, 1]],
		unnamed: [[void 0, 1]]
	};
	const isEmptyText = edition.hasEmptyTexts && fraction(seed, "empty", placeKey(place)) < .4;
	const row = (label, factor) => {
		return {
			...place,
			ghg: label,
			factor: category.text ?? factor ?? (isEmptyText ? "" : factor)
		};
	};
	return shares[category.gases].map(([label, share]) => row(label, share === 1 || total === void 0 ? total : round(total * share, edition)));
}
function round(value, edition) {
	return edition.isRounded ? Number(value.toFixed(5)) : value;
}
/** The cell that holds it in 2020 and 2021. */
function withBacktick(row) {
	return row.level1 === "SECR kWh UK electricity for EVs" && row.level3 === "Class III (1.74 to 3.5 tonnes)" && row.uom === "km" ? {
		...row,
		ghg: "`"
	} : row;
}
// scripts/sample-publisher/factors/workbook.ts
const name = "UK Government GHG Conversion Factors for Company Reporting";
const categorySheet = "Factors by Category";
/** Last column that ever held a format far right of the table, GW, and how many rows did here. */
const farColumns = 205;
/** The edition's flat file, in the layout of its year. */
function makeFlatFile(edition, seed) {
	return toBytes(edition, {
		"Front page": frontPage(edition, "Flat file"),
		[categorySheet]: factorSheet(edition, seed)
	});
}
/** A workbook of another factor set, which says only that nothing is in it. */
function makeEmptySet(edition, set) {
	return toBytes(edition, { "Front page": frontPage(edition, set) });
}
function toBytes(edition, sheets) {
	return writeSync({
		SheetNames: Object.keys(sheets),
		Sheets: sheets
	}, {
		type: "buffer",
		bookType: edition.format === "xls" ? "biff8" : "xlsx",
		bookSST: true,
		compression: true,
		sheetStubs: true
	});
}
function factorSheet(edition, seed) {
	const columns = columnsOf(edition);
	const rows = makeFactorRows(edition, seed);
	const cells = headOf(edition, columns);
	for (const row of rows) {
		const sheetRow = cells.length + 1;
		cells.push(columns.map((column) => column.cell(row, sheetRow)));
	}
	if (edition.hasFarCells) addFarCells(cells, columns.length);
	if (edition.end) {
		if (edition.end.afterBlank) cells.push([]);
		const end = [];
		end[edition.end.column] = text("END");
		if (edition.hasHelpers && edition.end.column > 0) end[lookupColumn] = text("END");
		cells.push(end);
	}
	const width = edition.hasFarCells ? farColumns : columns.length;
	return {
		"!data": cells,
		"!ref": utils.encode_range({
			s: {
				r: 0,
				c: 0
			},
			e: {
				r: cells.length - 1,
				c: width - 1
			}
		}),
		"!cols": columns.map(({ isHidden = false }) => ({
			wch: isHidden ? 2 : 24,
			hidden: isHidden
		}))
	};
}
const level3Column = 3;
const uomColumn = 7;
const lookupColumn = 9;
function columnsOf(edition) {
	const { hasId, hasHelpers, ghgHeading, year } = edition;
	const id = {
		heading: "ID",
		cell: makeIds()
	};
	const simple = {
		heading: "UOM (simple)",
		isHidden: true,
		cell: ({ uom }) => text(uom.replace(/ \(.*\)$/, ""))
	};
	const lookup = {
		heading: "Lookup",
		isHidden: true,
		cell: ({ level3, uom }, sheetRow) => ({
			...text(`${level3 ?? ""} ${uom}`),
			...edition.formulas === "lookups" && { f: lookupFormula(sheetRow) }
		})
	};
	return [
		...hasId ? [id] : [],
		{
			heading: "Scope",
			cell: ({ scope }) => text(scope)
		},
		{
			heading: "Level 1",
			cell: ({ level1 }) => text(level1)
		},
		{
			heading: "Level 2",
			cell: ({ level2 }) => text(level2)
		},
		{
			heading: "Level 3",
			cell: ({ level3 }) => value(level3)
		},
		{
			heading: "Level 4",
			cell: ({ level4 }) => value(level4)
		},
		{
			heading: "Column Text",
			cell: ({ columnText }) => value(columnText)
		},
		...hasHelpers ? [simple] : [],
		{
			heading: "UOM",
			cell: ({ uom }) => text(uom)
		},
		{
			heading: ghgHeading,
			cell: ({ ghg }) => value(ghg)
		},
		...hasHelpers ? [lookup] : [],
		{
			heading: `GHG Conversion Factor ${year}`,
			cell: (row) => factorCell(row, edition)
		}
	];
}
function lookupFormula(sheetRow) {
	const [level3, uom] = [level3Column, uomColumn].map((column) => utils.encode_col(column));
	return `CONCATENATE(${level3}${sheetRow}," ",${uom}${sheetRow})`;
}
function factorCell({ factor }, edition) {
	if (typeof factor !== "number" || edition.formulas !== "factors") return value(factor);
	return {
		t: "n",
		v: factor,
		f: `ROUND(${factor},5)`
	};
}
/** Identifiers such as `1_100_1004_6_1`: numbers for level 1, level 2, place, unit and gas. */
function makeIds() {
	const numberings = [
		1,
		100,
		1e3,
		1,
		1
	].map((first) => ({
		first,
		seen: /* @__PURE__ */ new Map()
	}));
	return (row) => {
		const { scope, level1, level2, level3, level4, columnText, uom, ghg } = row;
		const place = [
			level1,
			level2,
			level3,
			level4,
			columnText
		].join("/");
		const parts = [
			`${scope}/${level1}`,
			level2,
			place,
			uom,
			ghg
		];
		return text(numberings.map(({ first, seen }, index) => {
			const part = parts[index] ?? "";
			const number = seen.get(part) ?? first + seen.size;
			seen.set(part, number);
			return number;
		}).join("_"));
	};
}
function headOf(edition, columns) {
	const head = Array.from({ length: edition.headerRow }, () => []);
	const [title = [], subtitle = []] = head;
	title[0] = text(`SAMPLE DATA in the layout of: ${name}`);
	subtitle[0] = text(categorySheet);
	const marks = columns.map(({ isHidden }) => isHidden ? text("HIDE") : void 0);
	marks[edition.hasId ? 2 : 1] = text("Category");
	head[edition.headerRow - 2] = marks;
	head[edition.headerRow - 1] = columns.map(({ heading }) => text(heading));
	return head;
}
/** Formatted cells with nothing in them, as a user's stray formatting leaves them. */
function addFarCells(rows, from) {
	for (const row of rows.slice(-20)) for (let column = from; column < farColumns; column++) row[column] = {
		t: "z",
		z: "0.00"
	};
}
function frontPage(edition, set) {
	const { year } = edition;
	const { of } = publishedFigures(year);
	const source = of === year ? `published for ${year}` : `published for ${of}, the nearest year that this project carries, not those of ${year}`;
	const contents = set === "Flat file" ? `Factors for UK electricity, natural gas and water are those ${source}. All others are made up.` : "This set is left empty: only the flat file is made.";
	const rows = {
		1: [`SAMPLE DATA in the layout of: ${name}`],
		2: ["Front page"],
		4: [
			void 0,
			"Next publication date: ",
			`1/06/${year + 1}`,
			"Factor set:",
			set
		],
		5: [
			void 0,
			"Version:",
			1,
			"Year:",
			year
		],
		8: [void 0, "SAMPLE DATA, not published by the Government"],
		10: [void 0, "Made by the carbon emissions pipeline's sample publisher, to try the pipeline on."],
		11: [void 0, contents],
		13: [void 0, `${set} data format`],
		15: [
			void 0,
			"Status:",
			"Sample"
		],
		16: [
			void 0,
			"Version: ",
			1
		],
		21: [
			void 0,
			"Year:",
			year
		],
		22: [
			void 0,
			"Description:",
			`${year} sample`
		],
		26: [void 0, "NOTE: Do not report emissions with these factors."]
	};
	const last = Math.max(...Object.keys(rows).map(Number));
	return utils.aoa_to_sheet(Array.from({ length: last }, (_, index) => rows[index + 1] ?? []));
}
function value(content) {
	if (content === void 0) return void 0;
	return typeof content === "number" ? {
		t: "n",
		v: content
	} : text(content);
}
function text(content) {
	return {
		t: "s",
		v: content
	};
}
// scripts/sample-publisher/resources.ts
/** Finds what a path names. The same path and seed always give the same bytes. */
function openResources(publisher) {
	const version = generatorVersion();
	const kept = /* @__PURE__ */ new Map();
	return (path) => {
		const content = findMonth(path, publisher) ?? findFactors(path, {
			publisher,
			kept
		});
		if (!content) return void 0;
		const { seed, origin } = publisher;
		const variant = content.contentType.startsWith("application/json") ? origin : seed;
		return {
			...content,
			etag: `"${sha256(`${version}/${variant}/${path}`).slice(0, 32)}"`
		};
	};
}
function findMonth(path, { seed, today }) {
	const month = parseMonthPath(path);
	if (!month || month.year < 2016 || closedOn(month) > today) return void 0;
	return {
		contentType: "application/octet-stream",
		lastModified: /* @__PURE__ */ new Date(`${closedOn(month)}T00:00:00Z`),
		body: () => Buffer.from(makeMonthCsv({
			...month,
			seed
		}))
	};
}
function findFactors(path, { publisher, kept }) {
	for (const year of publishedYears(publisher.today)) {
		const edition = editionOf(year);
		const lastModified = publishedAt(year);
		if (path === `/api/content${publicationPath(year)}`) {
			const publication = JSON.stringify(makePublication(edition, publisher.origin));
			return {
				contentType: "application/json; charset=utf-8",
				lastModified,
				body: () => Buffer.from(publication)
			};
		}
		const attachment = attachmentsOf(edition).find((candidate) => candidate.path === path);
		if (attachment) {
			const { set } = attachment;
			const { seed } = publisher;
			const body = () => {
				const bytes = kept.get(path) ?? makeAttachment({
					set,
					edition,
					seed
				});
				kept.set(path, bytes);
				return bytes;
			};
			return {
				contentType: attachment.contentType,
				lastModified,
				body
			};
		}
	}
}
function makeAttachment(options) {
	const { set, edition, seed } = options;
	if (set === "methodology") return Buffer.from(methodology);
	if (set === "flat") return makeFlatFile(edition, seed);
	return makeEmptySet(edition, set === "full" ? "Full set" : "Condensed set");
}
const methodology = `<!doctype html>
<html lang="en">
<title>SAMPLE DATA: methodology</title>
<p>SAMPLE DATA, not published by the Government. There is no methodology: the figures are made up.</p>
</html>
`;
function publishedYears(today) {
	const years = [];
	for (let year = firstEditionYear; `${year}-${publishedOn}` <= today; year++) years.push(year);
	return years;
}
/** Changes with anything that may change a byte, so that no ETag outlives what it stood for. */
function generatorVersion() {
	const texts = readdirSync(import.meta.dirname, {
		recursive: true,
		encoding: "utf8"
	}).filter((name) => name.endsWith(extname(import.meta.filename))).toSorted().map((name) => readFileSync(`${import.meta.dirname}/${name}`, "utf8"));
	return sha256([version, ...texts].join("\0"));
}
function sha256(text) {
	return createHash("sha256").update(text).digest("hex");
}
// scripts/sample-publisher/server.ts
const loopback = "127.0.0.1";
const sampleHeaders = { "x-sample-data": "true" };
/** Serves both publishers on loopback only, once this resolves. The caller closes the server. */
async function openServer(options) {
	const server = createServer();
	server.listen(options.port, loopback);
	await once(server, "listening");
	const url = `http://${loopback}:${server.address().port}`;
	const find = openResources({
		seed: options.seed,
		today: options.today,
		origin: url
	});
	server.on("request", (request, response) => {
		answer(request, response, find);
	});
	return {
		server,
		url
	};
}
function answer(request, response, find) {
	if (request.method !== "GET" && request.method !== "HEAD") {
		say(response, 405, "Only GET and HEAD are answered.", { allow: "GET, HEAD" });
		return;
	}
	const resource = find(request.url?.replace(/\?.*$/, "") ?? "/");
	if (!resource) {
		say(response, 404, "The sample publisher has no such file.");
		return;
	}
	const headers = {
		...sampleHeaders,
		etag: resource.etag,
		"last-modified": resource.lastModified.toUTCString()
	};
	if (isUnchanged(request, resource)) {
		response.writeHead(304, headers).end();
		return;
	}
	const body = resource.body();
	response.writeHead(200, {
		...headers,
		"content-type": resource.contentType,
		"content-length": body.length
	});
	response.end(request.method === "HEAD" ? void 0 : body);
}
function say(response, status, message, headers = {}) {
	const body = Buffer.from(`${message}\n`);
	response.writeHead(status, {
		...sampleHeaders,
		...headers,
		"content-type": "text/plain; charset=utf-8",
		"content-length": body.length
	});
	response.end(response.req.method === "HEAD" ? void 0 : body);
}
/** RFC 9110, 13.2.2: the date counts only when no ETag is asked about. */
function isUnchanged({ headers }, resource) {
	const etags = headers["if-none-match"];
	if (etags !== void 0) return etags.split(",").some((etag) => {
		const asked = etag.trim().replace(/^W\//, "");
		return asked === "*" || asked === resource.etag;
	});
	return Date.parse(headers["if-modified-since"] ?? "") >= resource.lastModified.getTime();
}
// scripts/sample-publisher/worker.ts
const { url } = await openServer(workerData);
parentPort?.postMessage(url);
export {};

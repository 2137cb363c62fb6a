/** Factors for buildings, in kg CO2e per unit. */
export interface PublishedFigures {
  readonly electricity: number;
  readonly electricityLosses: number;
  readonly gasGross: number;
  readonly gasNet: number;
  readonly gasCubicMetre: number;
  readonly wttGasGross: number;
  readonly wttGasNet: number;
  readonly wttElectricity: number;
  readonly wttElectricityLosses: number;
  readonly waterSupply: number;
  readonly waterTreatment: number;
}

/**
 * The UK Government's published factors, each as the double in its workbook's cell. Contains
 * public sector information licensed under the Open Government Licence v3.0.
 */
const figuresByYear: Readonly<Record<number, PublishedFigures>> = {
  2019: {
    electricity: 0.2556,
    electricityLosses: 0.0217,
    gasGross: 0.18385,
    gasNet: 0.20428,
    gasCubicMetre: 2.03053,
    wttGasGross: 0.02391,
    wttGasNet: 0.02657,
    wttElectricity: 0.03565,
    wttElectricityLosses: 0.00303,
    waterSupply: 0.344,
    waterTreatment: 0.708,
  },
  2020: {
    electricity: 0.23314,
    electricityLosses: 0.02005,
    gasGross: 0.18387,
    gasNet: 0.20374,
    gasCubicMetre: 2.02266,
    wttGasGross: 0.02391,
    wttGasNet: 0.02649,
    wttElectricity: 0.03217,
    wttElectricityLosses: 0.00277,
    waterSupply: 0.344,
    waterTreatment: 0.708,
  },
  2021: {
    electricity: 0.21233000000000002,
    electricityLosses: 0.018789999999999998,
    gasGross: 0.18316,
    gasNet: 0.20297,
    gasCubicMetre: 2.02135,
    wttGasGross: 0.03135,
    wttGasNet: 0.03474,
    wttElectricity: 0.05529,
    wttElectricityLosses: 0.00489,
    waterSupply: 0.149,
    waterTreatment: 0.272,
  },
  2022: {
    electricity: 0.19338,
    electricityLosses: 0.01769,
    gasGross: 0.18253999999999998,
    gasNet: 0.20227,
    gasCubicMetre: 2.01574,
    wttGasGross: 0.0311,
    wttGasNet: 0.03446,
    wttElectricity: 0.04625,
    wttElectricityLosses: 0.00423,
    waterSupply: 0.149,
    waterTreatment: 0.272,
  },
  2023: {
    electricity: 0.20707428859060403,
    electricityLosses: 0.017915111409395973,
    gasGross: 0.18292892617449666,
    gasNet: 0.2026714187919463,
    gasCubicMetre: 2.038390310067114,
    wttGasGross: 0.03021,
    wttGasNet: 0.03347,
    wttElectricity: 0.0459,
    wttElectricityLosses: 0.00397,
    waterSupply: 0.1766845465790137,
    waterTreatment: 0.20131829171065632,
  },
  2024: {
    electricity: 0.20705,
    electricityLosses: 0.0183,
    gasGross: 0.1829,
    gasNet: 0.20264,
    gasCubicMetre: 2.04542,
    wttGasGross: 0.03021,
    wttGasNet: 0.03347,
    wttElectricity: 0.0459,
    wttElectricityLosses: 0.00397,
    waterSupply: 0.15311,
    waterTreatment: 0.18574,
  },
};

/** The year's figures, or those of the nearest year that is carried here; `of` says which. */
export function publishedFigures(year: number): { of: number; figures: PublishedFigures } {
  const known = Object.entries(figuresByYear).map(([of, figures]) => ({ of: Number(of), figures }));
  return known.reduce((nearest, candidate) =>
    Math.abs(candidate.of - year) < Math.abs(nearest.of - year) ? candidate : nearest,
  );
}

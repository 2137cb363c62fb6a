import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import type { SchemaObject } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";

const FOLDER = join(import.meta.dirname, "../../../shared/data/dbt-schemas");

/** False where dbt's published schemas are not at hand. */
export const HAS_SCHEMAS = existsSync(FOLDER);
export const WITHOUT_SCHEMAS = HAS_SCHEMAS
  ? ""
  : ", skipped: ../shared/data/dbt-schemas is not here";

export function readSchema(name: string): SchemaObject {
  return JSON.parse(readFileSync(join(FOLDER, `${name}.json`), "utf8")) as SchemaObject;
}

/** Lists what is wrong with a value: nothing where a schema allows it. */
export function createChecker(schema: SchemaObject): (value: unknown) => string[] {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats.default(ajv);
  const validate = ajv.compile(schema);
  return (value) => {
    // What is checked is what a reader of the file has.
    validate(JSON.parse(JSON.stringify(value)));
    return (validate.errors ?? []).map(({ instancePath, message, params }) => {
      return `${instancePath} ${message} ${JSON.stringify(params)}`;
    });
  };
}

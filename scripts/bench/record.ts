import type { TransformEvent } from "../../actions/lib/run/options.ts";
import type { Publication, Warehouse } from "../../actions/lib/warehouse/warehouse.ts";

/** What one model, seed or batch of tests sent to the warehouse, in the warehouse's own SQL. */
export interface RecordedTask {
  readonly id: string;
  /** Models and seeds by name. */
  readonly dependsOn: string[];
  readonly rank: number;
  readonly statements: string[];
}

/** Notes what a run with one thread sends, and which node it is for. */
export class Recorder {
  readonly tasks: RecordedTask[] = [];
  /** With the warehouse's own SQL for views. */
  readonly publications: Publication[] = [];
  readonly warehouse: Warehouse;
  #current: RecordedTask | undefined;

  constructor(warehouse: Warehouse) {
    const translate = (sql: string) => warehouse.translate?.(sql) ?? sql;
    const note = (sql: string) => {
      this.#current?.statements.push(translate(sql));
    };
    this.warehouse = {
      kind: warehouse.kind,
      query: (sql, parameters) => {
        note(sql);
        return warehouse.query(sql, parameters);
      },
      execute: (sql) => {
        note(sql);
        return warehouse.execute(sql);
      },
      loadParquet: (request) => warehouse.loadParquet(request),
      describe: (relation) => warehouse.describe(relation),
      estimate: (sql) => warehouse.estimate(sql),
      readState: (dataset) => warehouse.readState(dataset),
      writeState: (dataset, text) => warehouse.writeState(dataset, text),
      listPreviews: (dataset) => warehouse.listPreviews(dataset),
      dropPreview: (preview) => warehouse.dropPreview(preview),
      translate,
      publish: (publications) => {
        for (const publication of publications) {
          const { sql } = publication;
          this.publications.push({ ...publication, ...(sql && { sql: translate(sql) }) });
        }
        return warehouse.publish(publications);
      },
      appendRows: (request) => warehouse.appendRows(request),
      close: () => warehouse.close(),
    };
  }

  /** To be told of all events of the run. Tests of one batch start together. */
  readonly onEvent = ({ type, kind, name, result }: TransformEvent): void => {
    if (kind === "publish") return;
    if (type === "start" && this.#current === undefined) {
      const rank = kind === "test" ? 2 : 1;
      const id = kind === "test" ? `test ${name}` : name;
      this.#current = { id, dependsOn: [], rank, statements: [] };
      this.tasks.push(this.#current);
    }
    if (type === "done" && this.#current !== undefined) {
      this.#current.dependsOn.push(...(result?.dependsOn ?? []));
      this.#current = undefined;
    }
  };
}

import type { ProjectNode, RelationPlace } from "../graph/nodes.ts";
import { Problems } from "../project/problems.ts";
import { readSeed } from "../project/seeds.ts";
import type { Warehouse } from "../warehouse/warehouse.ts";

export type ColumnNames = readonly string[] | undefined;

/** The columns that relations will have when a run reads them; undefined where nobody can tell. */
export class KnownColumns {
  readonly #projectDir: string;
  readonly #built: ReadonlySet<string>;
  readonly #warehouse: Pick<Warehouse, "describe"> | undefined;
  readonly #found = new Map<string, ColumnNames | Promise<ColumnNames>>();

  /** `built` are ids whose columns the run makes: what the warehouse has of them now is past. */
  constructor(options: {
    projectDir: string;
    built: ReadonlySet<string>;
    warehouse: Pick<Warehouse, "describe"> | undefined;
  }) {
    this.#projectDir = options.projectDir;
    this.#built = options.built;
    this.#warehouse = options.warehouse;
  }

  set(id: string, columns: ColumnNames): void {
    this.#found.set(id, columns);
  }

  find(node: ProjectNode, place: RelationPlace): ColumnNames | Promise<ColumnNames> {
    if (!this.#found.has(node.id)) this.#found.set(node.id, this.#ask(node, place));
    return this.#found.get(node.id);
  }

  async #ask(node: ProjectNode, { dataset, alias: name }: RelationPlace): Promise<ColumnNames> {
    if (this.#built.has(node.id)) return node.kind === "seed" ? this.#readHeader(node) : undefined;
    // What cannot be asked, a run will tell.
    const described = await this.#warehouse?.describe({ dataset, name }).catch(() => undefined);
    if (described !== undefined) return described.columns.map((column) => column.name);
    if (node.kind === "seed") return this.#readHeader(node);
    return node.kind === "source" ? listStated(node) : undefined;
  }

  #readHeader(node: Extract<ProjectNode, { kind: "seed" }>): ColumnNames {
    const problems = new Problems();
    const { columns } = readSeed(this.#projectDir, node, problems);
    return problems.count > 0 ? undefined : columns.map(({ name }) => name);
  }
}

/** A source that gives every column's type lists all of them; else it may describe a few. */
function listStated({ columns }: Extract<ProjectNode, { kind: "source" }>): ColumnNames {
  if (columns.length === 0 || columns.some(({ dataType }) => dataType === undefined))
    return undefined;
  // Fields of a STRUCT are documented as columns: `address.street`.
  return [...new Set(columns.map(({ name }) => name.split(".")[0] ?? name))];
}

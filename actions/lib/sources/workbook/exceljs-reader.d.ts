/**
 * What is used of the streaming reader of exceljs 4.4.0. It is loaded from its own file because the
 * package's entry also loads its writers and its CSV reader, which takes three times as long; and
 * the package's own types leave out the reader's properties.
 */
declare module "exceljs/lib/stream/xlsx/workbook-reader.js" {
  import type { Readable } from "node:stream";

  export interface Cell {
    /** A plain value, or an object for a formula, an error or a rich text. */
    readonly value: unknown;
    /** Of a formula, also where it is 0 or empty, which `value` leaves out. */
    readonly result: unknown;
  }

  export interface Row {
    /** NaN where the file has none. */
    readonly number: number;
    /** The last column that has a cell, be it empty. */
    readonly cellCount: number;
    eachCell(visit: (cell: Cell, column: number) => void): void;
  }

  export default class WorkbookReader {
    constructor(input: Readable, options: { readonly worksheets: "emit" });
    [Symbol.asyncIterator](): AsyncGenerator<AsyncIterable<Row>>;
    /** Complete before the first worksheet: text, rich text, or null where there is none. */
    sharedStrings: unknown[];
    workbookRels: readonly {
      readonly Id?: string;
      readonly Type?: string;
      readonly Target?: string;
    }[];
    readonly model?: {
      readonly sheets?: readonly { readonly name: string; readonly rId?: string }[];
    };
  }
}

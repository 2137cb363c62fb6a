import type { Bytes } from "../lake/lake.ts";

/** What a publisher said of the copy that is in the lake, to ask whether it has changed. */
export interface Validators {
  readonly etag?: string;
  readonly lastModified?: string;
}

export interface FetchRequest {
  /** `http:`, `https:` or `file:`. */
  readonly url: string;
  readonly validators?: Validators;
  /** A longer body is refused as soon as it is seen to be longer. */
  readonly maxBytes: number;
}

export type FetchOutcome<T> =
  | ({
      readonly status: "fetched";
      /** Address after redirects. */
      readonly url: string;
      readonly contentType?: string;
      /** What `store` made of the body. */
      readonly stored: T;
    } & Validators)
  | { readonly status: "unchanged" }
  /** The publisher answers, and has no such file (404, 410, no file that matches). */
  | { readonly status: "absent"; readonly reason: string };

/** Fetches published files. One retry policy holds for all that goes through it. */
export interface Fetcher {
  /**
   * Fetches one file and hands its body to `store`, again from the start when the connection
   * breaks off. Throws PipelineError `source-unavailable` when the publisher stays out of reach.
   */
  fetch<T>(request: FetchRequest, store: (body: Bytes) => Promise<T>): Promise<FetchOutcome<T>>;
}

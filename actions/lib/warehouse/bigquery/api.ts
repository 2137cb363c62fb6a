import type { BigQuery } from "@google-cloud/bigquery";
import { readStatus } from "../../google/retry.ts";

export interface Request {
  readonly method: "GET" | "POST" | "PATCH" | "DELETE";
  /** Below `/bigquery/v2/projects/<project>`. */
  readonly path: string;
  readonly query?: Readonly<Record<string, string | number | boolean>>;
  readonly body?: object;
}

/** Sends one request of BigQuery's REST API, again where that may help, and gives the answer. */
export type Call = <Answer>(request: Request) => Promise<Answer>;

/** The official client, and what tries a call again. */
export function createCall(
  client: BigQuery,
  retry: <Result>(work: () => Promise<Result>) => Promise<Result>,
): Call {
  return <Answer>(request: Request) => retry(() => send<Answer>(client, request));
}

function send<Answer>(client: BigQuery, { method, path, query, body }: Request): Promise<Answer> {
  return new Promise((resolve, reject) => {
    client.request(
      { method, uri: path, ...(query && { qs: query }), ...(body && { json: body }) },
      (error: Error | null, answer: Answer) => (error ? reject(error) : resolve(answer)),
    );
  });
}

/** The answer, or undefined where there is no such thing. */
export async function orUndefined<Answer>(call: Promise<Answer>): Promise<Answer | undefined> {
  try {
    return await call;
  } catch (error) {
    if (readStatus(error) === 404) return undefined;
    throw error;
  }
}

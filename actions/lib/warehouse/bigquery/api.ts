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

export interface CallOptions {
  /** Tries a call again where that may help. */
  readonly retry: <Result>(work: () => Promise<Result>) => Promise<Result>;
  /** After which a connection is closed on which no answer has come. */
  readonly timeoutMs: number;
}

/** The official client's way to the service: its address, project and credentials. */
export function createCall(client: BigQuery, { retry, timeoutMs }: CallOptions): Call {
  return <Answer>(request: Request) => retry(() => send<Answer>(client, request, timeoutMs));
}

/**
 * The client's own `request` waits for ever on a connection that is dead, since its node-fetch does
 * not know its timeout any more, and keeps the process from ending: its credentials' does not.
 * Neither is let try again.
 */
async function send<Answer>(
  client: BigQuery,
  { method, path, query, body }: Request,
  timeout: number,
): Promise<Answer> {
  const { data } = await client.authClient.request<Answer>({
    url: `${client.baseUrl}/projects/${client.projectId}${path}`,
    method,
    params: { ...query, prettyPrint: false },
    ...(body && { data: body }),
    responseType: "json",
    timeout,
    retry: false,
  });
  return data;
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

import { PipelineError } from "../errors.ts";

/** One attempt that came to nothing, though another may not. */
export class AttemptFailure extends Error {
  override readonly name = "AttemptFailure";
  /** Milliseconds that the publisher asks to wait. */
  readonly retryAfterMs: number;

  /** `reason` continues a sentence that begins with the host's name. */
  constructor(reason: string, options: { cause?: unknown; retryAfterMs?: number } = {}) {
    super(reason, { cause: options.cause });
    this.retryAfterMs = options.retryAfterMs ?? 0;
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ECONNREFUSED: "refused the connection",
  ECONNRESET: "broke the connection off",
  EPIPE: "broke the connection off",
  ENOTFOUND: "has no address that the network knows",
  EAI_AGAIN: "could not be looked up",
  EHOSTUNREACH: "cannot be reached from here",
  ENETUNREACH: "cannot be reached from here",
  ETIMEDOUT: "did not answer in time",
  UND_ERR_CONNECT_TIMEOUT: "did not answer in time",
  UND_ERR_HEADERS_TIMEOUT: "did not answer in time",
  UND_ERR_BODY_TIMEOUT: "stopped sending",
  UND_ERR_SOCKET: "closed the connection before the whole file had come",
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: "sent another number of bytes than it announced",
};

/**
 * What an error of `fetch` or of its body says of the host, from the causes below it. Errors of the
 * network have a code or a class of their own; where a TypeError comes of neither, `fetch` refuses
 * to ask, now and always. `address` is for messages.
 */
export function explainNetworkError(
  error: unknown,
  address: string,
): AttemptFailure | PipelineError {
  let last = error;
  for (let depth = 0; depth < 5 && last instanceof Error && last.cause !== undefined; depth += 1) {
    last = last.cause;
  }
  const { code, message, name } = last as { code?: unknown; message?: unknown; name?: unknown };
  const isPlain = code === undefined && (name === "Error" || name === "TypeError");
  if (error instanceof TypeError && isPlain) {
    const reason = String(message);
    return new PipelineError(`${address} cannot be had: the request was not sent (${reason}).`, {
      code: "invalid-input",
      remedy: "Give an address with another host or port.",
      cause: error,
    });
  }
  const seen = String(code ?? message);
  return new AttemptFailure(REASONS[seen] ?? `gave no usable answer (${seen})`, { cause: error });
}

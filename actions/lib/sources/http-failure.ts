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

/** What an error of `fetch` or of its body says of the host, from the causes below it. */
export function explainNetworkError(error: unknown): AttemptFailure {
  let last = error;
  for (let depth = 0; depth < 5 && last instanceof Error && last.cause !== undefined; depth += 1) {
    last = last.cause;
  }
  const { code, message } = last as { code?: unknown; message?: unknown };
  const seen = String(code ?? message);
  return new AttemptFailure(REASONS[seen] ?? `gave no usable answer (${seen})`, { cause: error });
}

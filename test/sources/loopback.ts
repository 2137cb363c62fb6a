import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { type AddressInfo, createServer as createSocketServer, type Socket } from "node:net";

/** A server on loopback that ends with the scope it was made in (`await using`). */
export interface Loopback extends AsyncDisposable {
  readonly url: string;
  readonly host: string;
  /** Requests so far, or connections where the server speaks no HTTP itself. */
  readonly seen: { count: number };
}

type Answer = (request: IncomingMessage, response: ServerResponse, count: number) => void;

/** Answers each request by `answer`, which is told how many came, from 1. */
export async function serve(answer: Answer): Promise<Loopback> {
  const seen = { count: 0 };
  const server = createServer((request, response) => {
    seen.count += 1;
    answer(request, response, seen.count);
  });
  await new Promise<void>((listening) => void server.listen(0, "127.0.0.1", listening));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url: `http://${host}`,
    host,
    seen,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((closed) => void server.close(closed));
    },
  };
}

/** Speaks for itself over each connection, once the request has come. */
export async function serveRaw(speak: (socket: Socket, count: number) => void): Promise<Loopback> {
  const seen = { count: 0 };
  const sockets = new Set<Socket>();
  const server = createSocketServer((socket) => {
    sockets.add(socket);
    // A client that goes away early resets the connection.
    socket.on("error", () => {});
    socket.once("data", () => {
      seen.count += 1;
      speak(socket, seen.count);
    });
  });
  await new Promise<void>((listening) => void server.listen(0, "127.0.0.1", listening));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url: `http://${host}`,
    host,
    seen,
    async [Symbol.asyncDispose]() {
      for (const socket of sockets) socket.destroy();
      await new Promise((closed) => void server.close(closed));
    },
  };
}

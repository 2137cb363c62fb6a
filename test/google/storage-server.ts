import { randomUUID } from "node:crypto";
import { type Answer, type Handler, refuse, type ServedRequest } from "./serve.ts";
import { type ObjectRecord, StorageObjects, toMd5 } from "./storage-objects.ts";

interface Upload {
  readonly bucket: string;
  readonly name: string;
  readonly md5Hash: string | undefined;
  readonly query: URLSearchParams;
  readonly size: number | undefined;
  bytes: Buffer;
  /** Set when it has ended. */
  answer?: Answer;
}

export interface StorageHandlerOptions {
  /** Objects are files in it: `<directory>/<bucket>/<name>`. */
  readonly directory: string;
  readonly buckets: readonly string[];
}

/** So few that tests need no thousand objects: the service may give fewer than are asked for. */
const MOST_ON_A_PAGE = 25;

const OBJECT = /^(?:\/download)?\/storage\/v1\/b\/([^/]+)\/o\/([^/]+)$/;
const OBJECTS = /^\/storage\/v1\/b\/([^/]+)\/o\/?$/;
const UPLOAD = /^(?:\/resumable)?\/upload\/storage\/v1\/b\/([^/]+)\/o$/;

/**
 * What the official client asks of Cloud Storage's JSON API.
 * https://cloud.google.com/storage/docs/json_api/v1
 */
export function createStorageHandler({ directory, buckets }: StorageHandlerOptions): Handler {
  const objects = new StorageObjects(directory, buckets);
  const uploads = new Map<string, Upload>();

  return async (request) => {
    const { method, path, query } = request;
    const [pattern, match] = findRoute(path);
    if (match === null) return undefined;
    const bucket = decodeURIComponent(match[1] ?? "");
    if (!objects.hasBucket(bucket)) {
      return refuse(404, "notFound", "The specified bucket does not exist.");
    }
    if (pattern === OBJECTS) return method === "GET" ? list(objects, bucket, query) : undefined;
    if (pattern === UPLOAD) {
      if (method === "POST" && query.get("uploadType") === "multipart") {
        return putMultipart(objects, bucket, request);
      }
      const startOrGoOn = method === "POST" ? startUpload : continueUpload;
      return startOrGoOn({ objects, uploads }, bucket, request);
    }
    const found = objects.find(bucket, decodeURIComponent(match[2] ?? ""));
    const generation = query.get("generation");
    if (found === undefined || (generation ?? `${found.generation}`) !== `${found.generation}`) {
      return refuse(404, "notFound", `No such object: ${bucket}/${match[2]}`);
    }
    if (method === "GET" && query.get("alt") === "media") return send(objects, found, request);
    if (method === "GET") return { status: 200, body: toResource(found) };
    if (method !== "DELETE") return undefined;
    await objects.remove(found);
    return { status: 204 };
  };
}

function findRoute(path: string): readonly [RegExp, RegExpExecArray | null] {
  const routes = [OBJECTS, UPLOAD, OBJECT].map((route) => [route, route.exec(path)] as const);
  return routes.find(([, match]) => match !== null) ?? [OBJECT, null];
}

function list(objects: StorageObjects, bucket: string, query: URLSearchParams): Answer {
  const all = objects.list(bucket, query.get("prefix") ?? "");
  const start = Number(query.get("pageToken") ?? 0);
  const end = start + Math.min(Number(query.get("maxResults") ?? MOST_ON_A_PAGE), MOST_ON_A_PAGE);
  const items = all.slice(start, end).map(toResource);
  const nextPageToken = end < all.length ? { nextPageToken: String(end) } : {};
  return { status: 200, body: { kind: "storage#objects", items, ...nextPageToken } };
}

async function send(
  objects: StorageObjects,
  record: ObjectRecord,
  { headers }: ServedRequest,
): Promise<Answer> {
  const bytes = objects.read(record);
  const start = Number(/^bytes=(\d+)-/.exec(headers.range ?? "")?.[1] ?? 0);
  if (start > 0 && start >= bytes.length) return refuse(416, "requestedRangeNotSatisfiable");
  return {
    status: start > 0 ? 206 : 200,
    headers: {
      "x-goog-generation": String(record.generation),
      "x-goog-hash": `crc32c=${record.crc32c},md5=${record.md5Hash}`,
      "x-goog-stored-content-encoding": "identity",
    },
    body: bytes.subarray(start),
  };
}

/** A part of JSON and a part of bytes, between lines that the header names. */
async function putMultipart(
  objects: StorageObjects,
  bucket: string,
  { headers, body, query }: ServedRequest,
): Promise<Answer> {
  const boundary = /boundary=(?:"([^"]+)"|([^;]+))/.exec(headers["content-type"] ?? "");
  const line = `--${boundary?.[1] ?? boundary?.[2]}`;
  const end = body.lastIndexOf(`\r\n${line}--`);
  if (boundary === null || end < 0) return refuse(400, "invalid", "Malformed multipart body.");
  const [, json = ""] = body.toString("latin1", 0, body.indexOf(line, 1)).split("\r\n\r\n");
  const second = body.indexOf(line, body.indexOf(line) + line.length);
  const bytes = body.subarray(body.indexOf("\r\n\r\n", second) + 4, end);
  const { md5Hash } = JSON.parse(Buffer.from(json, "latin1").toString("utf8")) as Partial<Upload>;
  return finish(objects, { bucket, name: query.get("name") ?? "", md5Hash, query, bytes });
}

interface Uploads {
  readonly objects: StorageObjects;
  readonly uploads: Map<string, Upload>;
}

async function startUpload(
  { uploads }: Uploads,
  bucket: string,
  { body, headers, origin, path, query }: ServedRequest,
): Promise<Answer> {
  const isWhole = Number(headers["content-length"] ?? body.length) === body.length;
  if (!isWhole) return refuse(400, "parseError", "Unexpected end of input.");
  const { md5Hash } = JSON.parse(body.toString("utf8") || "{}") as Partial<Upload>;
  const id = randomUUID();
  const length = headers["x-upload-content-length"];
  const size = typeof length === "string" ? Number(length) : undefined;
  const name = query.get("name") ?? "";
  uploads.set(id, { bucket, name, md5Hash, query, size, bytes: Buffer.alloc(0) });
  return { status: 200, headers: { location: `${origin}${path}?upload_id=${id}` } };
}

/** Takes what came; the object is there with its last byte. */
async function continueUpload(
  { objects, uploads }: Uploads,
  _bucket: string,
  { body, headers, query }: ServedRequest,
): Promise<Answer> {
  const upload = uploads.get(query.get("upload_id") ?? "");
  if (upload === undefined) return refuse(404, "notFound", "No such upload.");
  if (upload.answer !== undefined) return upload.answer;
  const range = /^bytes (?:(\d+)-(?:\d+|\*)|\*)\/(\d+|\*)$/.exec(headers["content-range"] ?? "");
  if (range === null) return refuse(400, "invalid", "No Content-Range.");
  const [, start, total = "*"] = range;
  if (start !== undefined) {
    if (Number(start) > upload.bytes.length) return refuse(400, "invalid", "Bytes are missing.");
    upload.bytes = Buffer.concat([upload.bytes.subarray(0, Number(start)), body]);
  }
  const size = total === "*" ? upload.size : Number(total);
  const isWhole = size === upload.bytes.length;
  if (isWhole) {
    upload.answer = finish(objects, upload);
    return upload.answer;
  }
  const held = upload.bytes.length;
  return { status: 308, headers: held > 0 ? { range: `bytes=0-${held - 1}` } : {} };
}

type Whole = Pick<Upload, "bucket" | "name" | "md5Hash" | "query" | "bytes">;

function finish(objects: StorageObjects, upload: Whole): Answer {
  const { bucket, name, bytes, md5Hash, query } = upload;
  const wanted = query.get("ifGenerationMatch");
  const found = objects.find(bucket, name)?.generation ?? 0;
  if (wanted !== null && wanted !== String(found)) {
    return refuse(412, "conditionNotMet", "At least one of the pre-conditions did not hold.");
  }
  if (md5Hash !== undefined && md5Hash !== toMd5(bytes)) {
    return refuse(400, "invalid", "Provided MD5 hash does not match that of the bytes.");
  }
  return { status: 200, body: toResource(objects.write(bucket, name, bytes)) };
}

function toResource(record: ObjectRecord) {
  const { bucket, name, generation, size, md5Hash, crc32c } = record;
  return {
    kind: "storage#object",
    id: `${bucket}/${name}/${generation}`,
    bucket,
    name,
    generation: String(generation),
    metageneration: "1",
    size: String(size),
    md5Hash,
    crc32c,
  };
}

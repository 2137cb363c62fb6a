import { z } from "zod";
import { PipelineError } from "../errors.ts";
import type { Bytes } from "../lake/lake.ts";
import { showAddress } from "./address.ts";
import type { Fetcher } from "./fetcher.ts";
import { recogniseFile } from "./workbook/recognise.ts";

const MAX_PAGE_BYTES = 5 * 1024 * 1024;
const FLAT = /flat/i;
const FLAT_FILE = /flat[ _-]file/i;
/** Hosts of the government, where its publications and the files attached to them are. */
const GOVERNMENT = /(?:^|\.)gov\.uk$/;
const WORKBOOK = /\.xlsx?$/i;

/** The part of an answer of the Content API that is used here; attachments differ by their type. */
const Page = z.object({
  details: z.object({
    attachments: z.array(
      z.object({
        attachment_type: z.string(),
        url: z.string(),
        title: z.string().optional(),
        filename: z.string().optional(),
      }),
    ),
  }),
});

/** A workbook that a publication of GOV.UK offers. */
export interface FoundWorkbook {
  readonly url: string;
  readonly title: string;
  /** A plain name, without folders. */
  readonly filename: string;
}

export type WorkbookSearch =
  | ({ readonly status: "found" } & FoundWorkbook)
  /** There is no publication for the year, or it does not offer a flat file yet. */
  | { readonly status: "absent"; readonly reason: string };

/**
 * Asks GOV.UK's Content API for a publication and finds the flat file of conversion factors in it:
 * an attached .xls or .xlsx file with "flat" in its title or file name. Of several, those count
 * whose title says "flat file"; if that leaves more than one address, none is guessed. Throws
 * PipelineError `invalid-file` when the answer is not a publication or cannot be decided, and when a
 * page of gov.uk leads out of gov.uk.
 *
 * @see https://content-api.publishing.service.gov.uk/
 */
export async function findFactorsWorkbook(fetcher: Fetcher, url: string): Promise<WorkbookSearch> {
  const outcome = await fetcher.fetch({ url, maxBytes: MAX_PAGE_BYTES }, collect);
  if (outcome.status === "absent") return outcome;
  if (outcome.status === "unchanged") {
    throw new Error(`${showAddress(url)} answered "unchanged" to a request without conditions`);
  }
  const shownUrl = showAddress(url);
  const page = parsePage(outcome.stored, shownUrl);
  const candidates = page.details.attachments
    .filter((attachment) => attachment.attachment_type === "file")
    .map((attachment) => describeAttachment(attachment, outcome.url))
    .filter(({ title, filename, url: { pathname } }) => {
      const isWorkbook = WORKBOOK.test(filename) || WORKBOOK.test(pathname);
      return isWorkbook && (FLAT.test(title) || FLAT.test(filename));
    });
  const workbook = chooseWorkbook(candidates, shownUrl);
  if (workbook === undefined) {
    return { status: "absent", reason: `${shownUrl} lists no flat file (.xls or .xlsx)` };
  }
  checkAddress(workbook.url, new URL(url));
  return { status: "found", ...workbook, url: workbook.url.href };
}

type Candidate = Omit<FoundWorkbook, "url"> & { readonly url: URL };
type Attachment = z.infer<typeof Page>["details"]["attachments"][number];

function parsePage(bytes: Buffer, shownUrl: string): z.infer<typeof Page> {
  let answer: unknown;
  try {
    answer = JSON.parse(bytes.toString("utf8"));
  } catch (cause) {
    const kind = recogniseFile(bytes);
    const seen = kind.container === "other" ? kind.description : "a file";
    throw invalidPage(`${shownUrl} gave no valid JSON (what came: ${seen})`, cause);
  }
  const page = Page.safeParse(answer);
  if (page.success) return page.data;
  const [first] = page.error.issues;
  const where = first?.path.join(".") || "the answer";
  throw invalidPage(
    `${shownUrl} is no publication of GOV.UK: ${where}: ${first?.message}`,
    page.error,
  );
}

function describeAttachment(attachment: Attachment, pageUrl: string): Candidate {
  if (!URL.canParse(attachment.url, pageUrl)) {
    const shown = JSON.stringify(showAddress(attachment.url));
    throw invalidPage(`${showAddress(pageUrl)} offers a file at ${shown}, no address`);
  }
  const url = new URL(attachment.url, pageUrl);
  const name = attachment.filename ?? decodeName(url.pathname);
  const filename = name.slice(Math.max(name.lastIndexOf("/"), name.lastIndexOf("\\")) + 1);
  return { url, title: attachment.title ?? filename, filename };
}

function chooseWorkbook(candidates: readonly Candidate[], shownUrl: string): Candidate | undefined {
  const titled = candidates.filter(({ title }) => FLAT_FILE.test(title));
  const best = titled.length > 0 ? titled : candidates;
  const addresses = new Set(best.map(({ url }) => url.href));
  if (addresses.size > 1) {
    const shown = Array.from(addresses, showAddress).join(", ");
    throw invalidPage(`${shownUrl} offers several flat files: ${shown}`);
  }
  return best[0];
}

/**
 * An address comes from outside: it may lead to the web, and not from a safe page to an unsafe file,
 * nor from the government's to anybody else's.
 */
function checkAddress(url: URL, page: URL): void {
  const leads = `${showAddress(page.href)} leads to ${showAddress(url.href)}`;
  const allowed = page.protocol === "https:" ? ["https:"] : ["https:", "http:"];
  if (!allowed.includes(url.protocol)) {
    throw invalidPage(`${leads}, where only ${allowed.join(" or ")} will do`);
  }
  if (GOVERNMENT.test(page.hostname) && !GOVERNMENT.test(url.hostname)) {
    throw invalidPage(
      `${leads}, but a page of ${page.hostname} may not lead to ${url.hostname}, outside of gov.uk`,
    );
  }
}

function invalidPage(problem: string, cause?: unknown): PipelineError {
  return new PipelineError(`${problem}.`, {
    code: "invalid-file",
    remedy:
      "Look at the publication in a browser, and give the workbook itself with --source factors=ADDRESS.",
    cause,
  });
}

function decodeName(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

async function collect(body: Bytes): Promise<Buffer> {
  return Buffer.concat(await Array.fromAsync(body));
}

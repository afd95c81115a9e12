// What has to be known of zip files: to take the clock out of one, and to read one text from it.
import { inflateRawSync } from 'node:zlib';

const END = 0x06054b50;
const ENTRY = 0x02014b50;

/** Where an entry stands in a file, in bytes. */
interface Entry {
  readonly name: string;
  /** Offset of its line in the list at the end. */
  readonly at: number;
  /** Offset of its own head, which its data follows. */
  readonly head: number;
  /** Size of its data as stored. */
  readonly size: number;
  /** 0 stored, 8 deflated. */
  readonly method: number;
}

/** The entries of a zip file, in the order of its list; none where the bytes are no zip file. */
function entriesOf(bytes: Uint8Array): Entry[] {
  const view = viewOf(bytes);
  let end = bytes.length - 22;
  while (end >= 0 && view.getUint32(end, true) !== END) end--;
  if (end < 0) return [];
  const entries: Entry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let count = view.getUint16(end + 10, true); count > 0 && at + 46 <= end && view.getUint32(at, true) === ENTRY; count--) {
    const length = view.getUint16(at + 28, true);
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + length)), at, head: view.getUint32(at + 42, true),
      size: view.getUint32(at + 20, true), method: view.getUint16(at + 10, true),
    });
    at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** 1 January 1980, 00:00: the first day that zip files know. */
const FIRST_DAY = 0x21;

/** A copy of a zip file in which every entry is of the first day of 1980, whenever it was written. */
export function withoutClock(bytes: Uint8Array): Uint8Array {
  const copy = Uint8Array.from(bytes);
  const view = viewOf(copy);
  for (const { at, head } of entriesOf(copy)) {
    for (const offset of [at + 12, head + 10]) {
      view.setUint16(offset, 0, true);
      view.setUint16(offset + 2, FIRST_DAY, true);
    }
  }
  return copy;
}

/** No text of a report is larger; a file that says otherwise is no report. */
const MOST = 256 * 2 ** 20;

/** The text of an entry of a zip file; null where there is none, or none that can be read. */
export function entryText(bytes: Uint8Array, name: string): string | null {
  const entry = entriesOf(bytes).find((one) => one.name === name);
  if (!entry || entry.head + 30 > bytes.length) return null;
  const view = viewOf(bytes);
  const from = entry.head + 30 + view.getUint16(entry.head + 26, true) + view.getUint16(entry.head + 28, true);
  const stored = bytes.subarray(from, from + entry.size);
  try {
    return new TextDecoder().decode(entry.method === 0 ? stored : inflateRawSync(stored, { maxOutputLength: MOST }));
  } catch {
    return null;
  }
}

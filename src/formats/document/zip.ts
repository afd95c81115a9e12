// Zip files: what Word documents come in (PKWARE, APPNOTE.TXT). Only what reports need: no file over 4 GB, nothing encrypted.
import { gzipSync, inflateRawSync } from 'node:zlib';

// What begins an entry, its line in the list at the end, and that end.
const [ENTRY, LINE, END] = [0x04034b50, 0x02014b50, 0x06054b50];

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
  for (let count = view.getUint16(end + 10, true); count > 0 && at + 46 <= end && view.getUint32(at, true) === LINE; count--) {
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

/** Numbers as bytes, the lowest byte first: of two bytes, or of four. */
function bytesOf(...numbers: readonly (readonly [size: 2 | 4, value: number])[]): Buffer {
  const bytes = Buffer.alloc(numbers.reduce((total, [size]) => total + size, 0));
  numbers.reduce((at, [size, value]) => bytes.writeUIntLE(value, at, size), 0);
  return bytes;
}

/** Version 2.0 of the format, names in UTF-8, deflated, at 00:00 on 1 January 1980: the first day that zip files know. */
const PLAIN = bytesOf([2, 20], [2, 0x800], [2, 8], [2, 0], [2, 0x21]);

/** A zip file of these, in this order. The same ones always give the same bytes: when they were written is not told. */
export function zipOf(files: readonly (readonly [name: string, data: string | Uint8Array])[]): Uint8Array {
  const [entries, lines]: [Buffer[], Buffer[]] = [[], []];
  let at = 0;
  for (const [name, data] of files) {
    // gzip deflates, and puts behind it the checksum and the size that zip wants, behind a head of ten bytes.
    const packed = gzipSync(data);
    const [path, deflated, sum, size] = [Buffer.from(name), packed.subarray(10, -8), packed.subarray(-8, -4), packed.subarray(-4)];
    const about = Buffer.concat([PLAIN, sum, bytesOf([4, deflated.length]), size, bytesOf([2, path.length])]);
    const entry = [bytesOf([4, ENTRY]), about, bytesOf([2, 0]), path, deflated];
    lines.push(bytesOf([4, LINE], [2, 20]), about, bytesOf([2, 0], [2, 0], [2, 0], [2, 0], [4, 0], [4, at]), path);
    entries.push(...entry);
    at += entry.reduce((total, { length }) => total + length, 0);
  }
  const list = Buffer.concat(lines);
  const count = files.length;
  return Buffer.concat([...entries, list, bytesOf([4, END], [2, 0], [2, 0], [2, count], [2, count], [4, list.length], [4, at], [2, 0])]);
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

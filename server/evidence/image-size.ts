// Width and height of a picture by its header alone: nothing is decoded, so a picture of a million megapixels costs nothing to
// refuse.

export type ImageSize = { width: number; height: number };

/** Null where the header does not say. `first` are the first bytes of the file. */
export function imageSizeOf(mime: string, first: Buffer): ImageSize | null {
  try {
    if (mime === 'image/png') return png(first);
    if (mime === 'image/gif') return { width: first.readUInt16LE(6), height: first.readUInt16LE(8) };
    if (mime === 'image/webp') return webp(first);
    return mime === 'image/jpeg' ? jpeg(first) : null;
  } catch {
    // The header ends before it says so.
    return null;
  }
}

function png(bytes: Buffer): ImageSize | null {
  if (bytes.toString('latin1', 12, 16) !== 'IHDR') return null;
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

function webp(bytes: Buffer): ImageSize | null {
  const form = bytes.toString('latin1', 12, 16);
  if (form === 'VP8X') return { width: 1 + bytes.readUIntLE(24, 3), height: 1 + bytes.readUIntLE(27, 3) };
  if (form === 'VP8L') {
    const bits = bytes.readUInt32LE(21);
    return { width: 1 + (bits & 0x3fff), height: 1 + ((bits >>> 14) & 0x3fff) };
  }
  if (form !== 'VP8 ') return null;
  return { width: bytes.readUInt16LE(26) & 0x3fff, height: bytes.readUInt16LE(28) & 0x3fff };
}

/** Walks the segments to the first that starts a frame. */
function jpeg(bytes: Buffer): ImageSize | null {
  let at = 2;
  while (at < bytes.length) {
    if (bytes[at] !== 0xff) return null;
    const marker = bytes.readUInt8(at + 1);
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return { height: bytes.readUInt16BE(at + 5), width: bytes.readUInt16BE(at + 7) };
    if (marker === 0xda || marker === 0xd9) return null;
    at += 2 + bytes.readUInt16BE(at + 2);
  }
  return null;
}

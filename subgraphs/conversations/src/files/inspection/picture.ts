import type { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { Sharp } from "sharp";

export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly thumbnail: Buffer;
}

const SIDE_MOST = 480;
/** A small file can say that it is a picture of a million by a million. */
const PIXELS_MOST = 50_000_000;

type Open = (options: object) => Sharp;
let opened: Promise<Open> | null = null;

/** Loaded with the first picture: most processes never see one. libvips works in threads of its own. */
function library(): Promise<Open> {
  opened ??= import("sharp").then(({ default: sharp }) => {
    sharp.concurrency(1);
    sharp.cache(false);
    return sharp as unknown as Open;
  });
  return opened;
}

/** The picture's size as it is seen, and a small WebP without what cameras write into it; null = not readable. */
export async function readPicture(bytes: Readable): Promise<Picture | null> {
  const open = await library();
  const image = open({ limitInputPixels: PIXELS_MOST, failOn: "error", pages: 1, sequentialRead: true });
  try {
    const small = image
      .clone()
      .autoOrient()
      .resize(SIDE_MOST, SIDE_MOST, { fit: "inside", withoutEnlargement: true })
      .webp({ quality: 75 })
      .toBuffer();
    const [, { autoOrient }, thumbnail] = await Promise.all([pipeline(bytes, image), image.metadata(), small]);
    return { width: autoOrient.width, height: autoOrient.height, thumbnail };
  } catch (error) {
    if (bytes.errored) throw error;
    return null;
  }
}

import { useEffect, useRef, useState } from "preact/hooks";

interface PictureProps {
  /** An address that may be read from any page, or the bytes themselves. */
  source: string | Blob;
  alt: string;
  width?: number | null | undefined;
  height?: number | null | undefined;
}

/**
 * A picture drawn on a canvas: under the page's own policy its `img-src` would have to name our server, and `blob:` for
 * what was just chosen; the bytes come by `connect-src`, which names it anyway.
 */
export function Picture({ source, alt, width, height }: PictureProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [isBroken, setIsBroken] = useState(false);

  useEffect(() => {
    const stop = new AbortController();
    void paint(canvas.current, source, stop.signal).catch(() => {
      if (!stop.signal.aborted) setIsBroken(true);
    });
    return () => stop.abort();
  }, [source]);

  if (isBroken) return <span class="broken">{alt}</span>;
  return <canvas ref={canvas} role="img" aria-label={alt} width={width ?? 240} height={height ?? 180} />;
}

async function paint(canvas: HTMLCanvasElement | null, source: string | Blob, signal: AbortSignal): Promise<void> {
  const bytes = typeof source === "string" ? await read(source, signal) : source;
  const bitmap = await createImageBitmap(bytes);
  if (!canvas || signal.aborted) return bitmap.close();
  const scale = Math.min(1, 480 / Math.max(bitmap.width, bitmap.height));
  canvas.width = Math.round(bitmap.width * scale);
  canvas.height = Math.round(bitmap.height * scale);
  canvas.getContext("2d")?.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  bitmap.close();
}

async function read(address: string, signal: AbortSignal): Promise<Blob> {
  const response = await fetch(address, { credentials: "omit", signal });
  if (!response.ok) throw new Error(String(response.status));
  return response.blob();
}

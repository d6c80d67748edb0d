// A block of postings: times in milliseconds, rising, the first as it is and each further one as its distance from the
// one before, seven bits a byte, lowest first (LEB128, https://dwarfstd.org/doc/DWARF5.pdf, 7.6).

/** Most times in a block: about 1.6 kB in a busy workspace, so that a block stays in its row. */
export const BLOCK_MOST = 400;

/** The distances between `from` and the times, one after the other. `from` is below the first of them. */
export function encode(from: number, times: readonly number[]): Buffer {
  const bytes: number[] = [];
  let before = from;
  for (const time of times) {
    let distance = time - before;
    while (distance >= 128) {
      bytes.push((distance % 128) + 128);
      distance = Math.floor(distance / 128);
    }
    bytes.push(distance);
    before = time;
  }
  return Buffer.from(bytes);
}

/** All times of a block, rising. */
export function decode(first: number, rest: Uint8Array): number[] {
  const times = [first];
  let time = first;
  let distance = 0;
  let scale = 1;
  for (let i = 0; i < rest.length; i++) {
    const byte = rest[i] as number;
    if (byte >= 128) {
      distance += (byte - 128) * scale;
      scale *= 128;
    } else {
      time += distance + byte * scale;
      times.push(time);
      distance = 0;
      scale = 1;
    }
  }
  return times;
}

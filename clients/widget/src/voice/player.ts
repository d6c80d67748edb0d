/** Voices need no more samples a second, and half of them are half the memory. */
const sampleRate = 24_000;

let context: AudioContext | null = null;
let playing: Player | null = null;

/**
 * One note that is listened to. By the web's audio machinery and not by an `audio` element: under the page's own policy
 * its `media-src` would have to name our server; the bytes come by `connect-src`, which names it anyway.
 */
export class Player {
  readonly #onChange: () => void;
  #sound: AudioBuffer | null = null;
  #source: AudioBufferSourceNode | null = null;
  /** Where it stood, in seconds, when it last began or was moved. */
  #from = 0;
  #begunAt = 0;

  constructor(onChange: () => void) {
    this.#onChange = onChange;
  }

  get isPlaying(): boolean {
    return this.#source !== null;
  }

  /** Seconds; 0 before it is loaded. */
  get length(): number {
    return this.#sound?.duration ?? 0;
  }

  get at(): number {
    const passed = this.#source && context ? context.currentTime - this.#begunAt : 0;
    return Math.min(this.length, this.#from + passed);
  }

  /** @throws when it cannot be fetched, or this browser cannot read it */
  async load(address: string, signal: AbortSignal): Promise<void> {
    const response = await fetch(address, { credentials: "omit", signal });
    if (!response.ok) throw new Error(String(response.status));
    const sound = await new OfflineAudioContext(1, 1, sampleRate).decodeAudioData(await response.arrayBuffer());
    if (signal.aborted) return;
    this.#sound = sound;
    this.#onChange();
  }

  /** In the visitor's own click: afterwards some browsers let nothing sound any more. */
  wake(): void {
    context ??= new AudioContext();
    void context.resume();
  }

  play(): void {
    if (!this.#sound || !context) return;
    playing?.pause();
    playing = this;
    if (this.#from >= this.length) this.#from = 0;
    const source = new AudioBufferSourceNode(context, { buffer: this.#sound });
    source.connect(context.destination);
    source.onended = () => {
      if (this.#source !== source) return;
      this.#source = null;
      this.#from = 0;
      this.#onChange();
    };
    source.start(0, this.#from);
    this.#begunAt = context.currentTime;
    this.#source = source;
    this.#onChange();
  }

  pause(): void {
    this.#from = this.at;
    const source = this.#source;
    this.#source = null;
    source?.stop();
    this.#onChange();
  }

  seek(seconds: number): void {
    const wasPlaying = this.isPlaying;
    this.pause();
    this.#from = seconds;
    if (wasPlaying) this.play();
    else this.#onChange();
  }
}

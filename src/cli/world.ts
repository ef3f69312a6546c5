/** Everything a command may touch, so that a test can hand it a world of its own. */
export interface World {
  /** Throws where the file cannot be read. */
  readonly readFile: (path: string) => Promise<Uint8Array>;
  readonly readStandardInput: () => Promise<Uint8Array>;
  readonly print: (text: string) => void;
  readonly complain: (text: string) => void;
  /** Milliseconds, only ever subtracted. */
  readonly clock: () => number;
  /** The day it is, as `YYYY-MM-DD`, for a message that does not say. */
  readonly today: () => string;
}

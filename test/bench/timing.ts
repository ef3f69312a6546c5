/** Times in milliseconds of many runs. */
export interface Times {
  /** What it takes when nothing else runs: the figure to compare by on a busy computer. */
  readonly fastest: number;
  readonly median: number;
  readonly p99: number;
  readonly runs: number;
}

/** Runs something again and again for about this many milliseconds, after a warm-up, at least twenty times. */
export function time(what: () => unknown, forMs = 1500): Times {
  for (let run = 0; run < 10; run += 1) what();
  const times: number[] = [];
  const end = performance.now() + forMs;
  while (times.length < 20 || performance.now() < end) {
    const began = performance.now();
    what();
    times.push(performance.now() - began);
  }
  times.sort((one, other) => one - other);
  const at = (share: number): number => times[Math.floor((times.length - 1) * share)] ?? NaN;
  return { fastest: at(0), median: at(0.5), p99: at(0.99), runs: times.length };
}

/** What any look at a text costs at least: one pass over its characters. */
export function barePass(text: string): number {
  let sum = 0;
  for (let at = 0; at < text.length; at += 1) sum = (sum + text.charCodeAt(at)) | 0;
  return sum;
}

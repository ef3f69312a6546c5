/** The longest domain name DNS allows; anything longer is not one (RFC 1035 2.3.4). */
const LONGEST_DOMAIN = 253;

/**
 * The domain of an address in its one written form: lower case, no final dot, IDN labels as `xn--`.
 * Null where the address cannot be read without doubt – and a doubtful address is never a safe one:
 * `x@evil.example?nhs.net`, `x@nhs.net@evil.example` and `"x@nhs.net"@` have no domain here.
 */
export function domainOf(address: string): string | null {
  const trimmed = address.trim();
  const at = trimmed.lastIndexOf('@');
  if (at < 1) return null;
  const local = trimmed.slice(0, at);
  // A second @ is only lawful inside a quoted local part (RFC 5321 4.1.2).
  if (local.includes('@') && !/^"[^"\\]*"$/.test(local)) return null;
  if (/[\s<>(),;:]/.test(local.replace(/^"[^"\\]*"$/, 'quoted'))) return null;
  return normalDomain(trimmed.slice(at + 1));
}

/** A domain in its one written form, or null when it is not a domain name. */
export function normalDomain(domain: string): string | null {
  const dotless = domain.trim().toLowerCase().replace(/\.$/, '');
  if (dotless === '' || dotless.length > LONGEST_DOMAIN) return null;
  const labels = dotless.split('.').map(asciiLabel);
  const written: string[] = [];
  for (const label of labels) {
    if (label === null) return null;
    written.push(label);
  }
  return written.length > 1 ? written.join('.') : null;
}

/** A label as DNS knows it; null when it holds anything a host name may not. */
function asciiLabel(label: string): string | null {
  // Every code unit outside ASCII makes this an IDN label, which can never equal an ASCII one:
  // that is what keeps a Cyrillic look-alike off the safe list.
  if (/^[\x00-\x7f]*$/.test(label)) {
    return /^[a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?$/.test(label) ? label : null;
  }
  if (/[\s\x00-\x2c\x2f\x3a-\x40\x5b-\x60\x7b-\x7f]/.test(label)) return null;
  return `xn--${punycode(label)}`;
}

/** RFC 3492, section 6.3. */
function punycode(label: string): string {
  const points = Array.from(label, (char) => Number(char.codePointAt(0)));
  const basic = points.filter((point) => point < 128);
  let out = String.fromCharCode(...basic) + (basic.length > 0 ? '-' : '');
  let delta = 0;
  let bias = 72;
  let handled = basic.length;
  let last = 128;
  while (handled < points.length) {
    const next = Math.min(...points.filter((point) => point >= last));
    delta += (next - last) * (handled + 1);
    for (const point of points) {
      if (point < next) delta += 1;
      if (point !== next) continue;
      out += variableLength(delta, bias);
      bias = adapted(delta, handled + 1, handled === basic.length);
      delta = 0;
      handled += 1;
    }
    delta += 1;
    last = next + 1;
  }
  return out;
}

function variableLength(delta: number, bias: number): string {
  let out = '';
  let rest = delta;
  for (let base = 36; ; base += 36) {
    const threshold = Math.min(26, Math.max(1, base - bias));
    if (rest < threshold) return out + digit(rest);
    out += digit(threshold + ((rest - threshold) % (36 - threshold)));
    rest = Math.floor((rest - threshold) / (36 - threshold));
  }
}

function digit(value: number): string {
  return String.fromCharCode(value < 26 ? 97 + value : 22 + value);
}

/** The bias for the next character (RFC 3492, 6.1). */
export function adapted(delta: number, points: number, first: boolean): number {
  let rest = first ? Math.floor(delta / 700) : delta >> 1;
  rest += Math.floor(rest / points);
  let base = 0;
  while (rest > 455) {
    rest = Math.floor(rest / 35);
    base += 36;
  }
  return base + Math.floor((36 * rest) / (rest + 38));
}

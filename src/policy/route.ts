import { domainOf, normalDomain } from './domain';
import type { AcceptedList, LocalBody, Routes } from './profile';

/** How a message gets to one recipient. */
export type RouteKind =
  | 'same-organisation'
  | 'nhs-net'
  | 'accredited'
  | 'government'
  | 'local'
  | 'retired'
  | 'webmail'
  | 'unknown'
  | 'list';

/** How safe the way to one recipient is, and which list says so. */
export interface Route {
  readonly kind: RouteKind;
  readonly secure: boolean;
  /** The list or body that vouches for the route; of a dated list, its day and whether it has gone stale. */
  readonly source?: { readonly name: string; readonly date?: string; readonly stale?: boolean };
}

/** The routes of a profile, made ready for many look-ups. */
export type RouteFinder = (address: string, list: boolean) => Route;

/**
 * The secure-route verdict (lpt-2020/A5.master-list). Domains match exactly, never by suffix, so
 * that `nhs.net.evil.example` and `notnhs.example` are outsiders; a retired domain wins over
 * every list, for mail to it bounces or worse. A list of people is as safe as its own address.
 * @param today the day, `YYYY-MM-DD`, against which dated lists go stale
 */
export function routeFinder(routes: Routes, today: string): RouteFinder {
  const table = tableOf(routes, today);
  return (address, list) => {
    const domain = domainOf(address);
    const route = domain === null ? outsider : routeOfDomain(domain, routes.retired, table);
    return list && !route.secure ? { kind: 'list', secure: false } : route;
  };
}

const outsider: Route = { kind: 'unknown', secure: false };

function routeOfDomain(
  domain: string,
  retired: readonly string[],
  table: Map<string, Route>,
): Route {
  const isRetired = retired.some((gone) => matchesRetired(domain, gone));
  if (isRetired) return { kind: 'retired', secure: false };
  return table.get(domain) ?? outsider;
}

/** `*.gsi.gov.uk` is the domain itself and everything under it; without the star it is that domain alone. */
function matchesRetired(domain: string, gone: string): boolean {
  if (!gone.startsWith('*.')) return domain === gone;
  return domain === gone.slice(2) || domain.endsWith(gone.slice(1));
}

/** Later entries give way to earlier ones: the order here is the order of precedence. */
function tableOf(routes: Routes, today: string): Map<string, Route> {
  const table = new Map<string, Route>();
  const add = (domains: readonly string[], route: Route): void => {
    for (const domain of domains) {
      const written = normalDomain(domain);
      if (written !== null && !table.has(written)) table.set(written, route);
    }
  };
  const accepted = (kind: AcceptedList['kind']): void => {
    for (const list of routes.accept) {
      if (list.kind === kind) add(list.domains, acceptedRoute(list, today));
    }
  };
  accepted('nhs-net');
  add(routes.own, { kind: 'same-organisation', secure: true });
  accepted('accredited');
  for (const body of routes.local) add(body.domains, localRoute(body));
  add(routes.government, { kind: 'government', secure: true });
  add(routes.webmail, { kind: 'webmail', secure: false });
  return table;
}

function acceptedRoute(list: AcceptedList, today: string): Route {
  const source = { name: list.name, date: list.date, stale: isStale(list, today) };
  return { kind: list.kind, secure: true, source };
}

function localRoute(body: LocalBody): Route {
  return { kind: 'local', secure: true, source: { name: body.name } };
}

/** Whether a dated list is older than it may be: an accreditation lasts one year (DCB1596). */
export function isStale(list: Pick<AcceptedList, 'date' | 'validDays'>, today: string): boolean {
  return list.validDays !== null && dayNumber(today) - dayNumber(list.date) > list.validDays;
}

/** Days since 1 January 1970 of a `YYYY-MM-DD`. */
export function dayNumber(date: string): number {
  return Math.floor(Date.parse(`${date}T00:00:00Z`) / 86400000);
}

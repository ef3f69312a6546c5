import { domainOf, normalDomain } from '../../src/policy/domain';
import { isStale, routeFinder } from '../../src/policy/route';
import { lpt2023 } from '../support/profiles';

const today = '2026-11-22';
const routeOf = routeFinder(lpt2023.routes, today);

/** Addresses that try to look safe, or are merely odd; none may ever be given a safe route. */
const outsiders: readonly string[] = [
  'x@nhs.net.evil.example',
  'x@notnhs.net',
  'x@nhs.net-mail.example',
  'x@nhs-net.example',
  'x@nhsnet',
  'x@net.nhs',
  'x@nhs.nett',
  'x@nhs.ne',
  'x@nhs.uk.net',
  'x@nhs.uk.com',
  'x@nhs.net.co',
  'x@mail.nhs.net',
  'x@evil.example?nhs.net',
  'x@evil.example#nhs.net',
  'x@evil.example/nhs.net',
  'x@evil.example;nhs.net',
  'x@evil.example,nhs.net',
  'x@evil.example@nhs.net',
  'x@nhs.net@evil.example',
  'x@nhs.net%40evil.example',
  'x%evil.example@nhs.net@evil.example',
  '"x@nhs.net"@evil.example',
  '"x"y"@nhs.net"@evil.example',
  'x@nhs.net (colleague)',
  'x@(nhs.net)evil.example',
  '(x@nhs.net) y@evil.example',
  'x@nhs.net <y@evil.example>',
  '<x@nhs.net> y@evil.example',
  'y@evil.example <x@nhs.net>',
  'a@evil.example, x@nhs.net',
  'a@evil.example; x@nhs.net',
  'a b@nhs.net',
  'x@nhs .net',
  'x@nhs. net',
  'x@nhs\u200b.net',
  'x@nhs\u00ad.net',
  'x@nhs.net\u202e',
  'x@\u202enhs.net',
  'x@nhs\u3002net',
  'x@ｎｈｓ.net',
  'x@nh\u0455.net',
  'x@пhs.net',
  'x@nhs.nеt',
  'x@nʜs.net',
  'x@xn--nh-nmc.net',
  'x@nhs..net',
  'x@.nhs.net',
  'x@nhs.net..',
  'x@-nhs.net',
  'x@[127.0.0.1]',
  'x@127.0.0.1',
  'x@localhost',
  'nhs.net',
  '@nhs.net',
  'x@',
  '',
  ' ',
  '@',
  '@@',
  'x',
  'mailto:x@evil.example?cc=y@nhs.net',
  'x@leicester.gov.uk.example',
  'x@sub.leicester.gov.uk',
  'x@gov.uk',
  'x@council.gov.uk',
  'x@trust.nhs.uk',
  'x@example.nhs.uk',
  `x@${'a'.repeat(260)}.nhs.net`,
  'x@nhs.net\u0000',
  'x@nhs.net\n.evil.example',
  'x\n@nhs.net@evil.example',
  'x@nhs_net.example',
];

describe('routeFinder', () => {
  it.each(outsiders)('never calls %j safe', (address) => {
    expect(routeOf(address, false).secure).toBe(false);
    expect(routeOf(address, true).secure).toBe(false);
  });

  it('is shown at least sixty of them, each different', () => {
    expect(new Set(outsiders).size).toBe(outsiders.length);
    expect(outsiders.length).toBeGreaterThanOrEqual(60);
  });

  it.each([
    ['sam@nhs.net', 'nhs-net'],
    ['SAM@NHS.NET', 'nhs-net'],
    [' sam@nhs.net ', 'nhs-net'],
    ['sam@nhs.net.', 'nhs-net'],
    ['sam+tag@nhs.net', 'nhs-net'],
    ['"sam taylor"@nhs.net', 'nhs-net'],
    ['o’neil@nhs.net', 'nhs-net'],
    ['a@accenda.co.uk', 'accredited'],
    ['a@leicester.gov.uk', 'local'],
  ])('knows %s', (address, kind) => {
    expect(routeOf(address, false)).toMatchObject({ kind, secure: true });
  });

  it.each([
    ['a@council.gcsx.gov.uk', 'retired'],
    ['a@gsi.gov.uk', 'retired'],
    ['jo@gmail.com', 'webmail'],
    ['jo@webmail.example', 'webmail'],
    ['jo@mail.webmail.example', 'unknown'],
    ['jo@village.example', 'unknown'],
  ])('tells how unsafe %s is', (address, kind) => {
    expect(routeOf(address, false)).toEqual({ kind, secure: false });
  });

  it('takes a list for as safe as its own address, and for a list where that is not safe', () => {
    expect(routeOf('all.staff@nhs.net', true)).toMatchObject({ kind: 'nhs-net', secure: true });
    expect(routeOf('carers@village.example', true)).toEqual({ kind: 'list', secure: false });
    expect(routeOf('', true)).toEqual({ kind: 'list', secure: false });
  });

  it('says which list vouches, of which day, and that it has gone stale', () => {
    const { source } = routeOf('a@accenda.co.uk', false);
    expect(source).toEqual({
      name: 'NHS secure email standard (DCB1596)',
      date: '2025-05-22',
      stale: true,
    });
    expect(
      routeFinder(lpt2023.routes, '2026-05-22')('a@accenda.co.uk', false).source,
    ).toMatchObject({ stale: false });
    expect(routeOf('a@leicester.gov.uk', false).source).toEqual({ name: 'Leicester City Council' });
  });

  it('puts retired before everything, the trust’s own before lists, and reads government exactly', () => {
    const routes = {
      ...lpt2023.routes,
      own: ['old.example', 'own.example'],
      retired: ['old.example'],
      government: ['home.gov.example'],
      local: [{ name: 'Own', domains: ['own.example'], guide: false, toBeConfirmed: false }],
    };
    const find = routeFinder(routes, today);
    expect(find('a@old.example', false).kind).toBe('retired');
    expect(find('a@sub.old.example', false).kind).toBe('unknown');
    expect(find('a@own.example', false).kind).toBe('same-organisation');
    expect(find('a@home.gov.example', false)).toEqual({ kind: 'government', secure: true });
    expect(find('a@other.home.gov.example', false).kind).toBe('unknown');
  });

  it('matches an international domain however it is written, and skips an entry that is no domain', () => {
    const find = routeFinder({ ...lpt2023.routes, own: ['bücher.example', 'no domain'] }, today);
    expect(find('a@xn--bcher-kva.example', false).kind).toBe('same-organisation');
    expect(find('a@BÜCHER.example', false).kind).toBe('same-organisation');
    expect(find('a@bucher.example', false).kind).toBe('unknown');
  });

  it('knows every accredited domain, and no other by suffix', () => {
    for (const { domains } of lpt2023.routes.accept) {
      for (const domain of domains) {
        expect(routeOf(`a@${domain.toUpperCase()}`, false).secure).toBe(true);
        expect(routeOf(`a@x${domain}.example`, false).secure).toBe(false);
      }
    }
  });
});

describe('domains', () => {
  it.each([
    // The worked examples of RFC 3492, section 7.1 (B) and others from the field.
    ['他们为什么不说中文.example', 'xn--ihqwcrb4cv8a8dqg056pqjye.example'],
    ['münchen.example', 'xn--mnchen-3ya.example'],
    ['faß.example', 'xn--fa-hia.example'],
    ['παράδειγμα.example', 'xn--hxajbheg2az3al.example'],
    ['日本語.example', 'xn--wgv71a119e.example'],
    ['💩.example', 'xn--ls8h.example'],
  ])('writes %s as %s', (domain, written) => {
    expect(normalDomain(domain)).toBe(written);
  });

  it('has no domain where there is doubt', () => {
    expect(domainOf('a@b@c.example')).toBeNull();
    expect(domainOf('a@exa\u2003mple.example')).toBeNull();
    expect(domainOf('a@é .example')).toBeNull();
  });
});

describe('isStale', () => {
  it.each([
    ['2026-05-22', false],
    ['2026-05-23', true],
  ])('counts whole days: %s', (day, stale) => {
    expect(isStale({ date: '2025-05-22', validDays: 365 }, day)).toBe(stale);
  });

  it('never goes stale without a term', () => {
    expect(isStale({ date: '1999-01-01', validDays: null }, today)).toBe(false);
  });
});

import { fatigueOf, fatigueReport, type Mail, nothingKnown } from '../scripts/fatigue-figures';

const mail: Mail = {
  subject: 'The rota',
  body: 'The rota is on the notice board.\n\nSam, 01632 960123',
  from_domain: 'works.example',
  recipient_domains: ['works.example', 'village.example'],
  has_trail: false,
};

const figureOf = (policy: string, ...mails: readonly Mail[]) =>
  fatigueOf(mails).find((figure) => figure.policy === policy)!;

describe('alert fatigue', () => {
  it('counts no dialog for an ordinary email, under any policy', () => {
    for (const { all, ordinary } of fatigueOf([mail])) {
      expect([all.mails, all.dialogs, ordinary.mails, ordinary.dialogs]).toEqual([1, 0, 1, 0]);
    }
  });

  it.each<[string, Partial<Mail>, string]>([
    ['an empty subject', { subject: ' ' }, 'subject-present'],
    ['a private address', { recipient_domains: ['gmail.com'] }, 'shared-mailbox-sender'],
    [
      'five organisations outside',
      { recipient_domains: [1, 2, 3, 4, 5].map((n) => `village${n}.example`) },
      'bcc-for-groups',
    ],
    ['a trail', { has_trail: true, subject: '' }, 'subject-present'],
  ])('counts %s among all emails, and not among ordinary ones', (_, change, rule) => {
    const { all, ordinary } = figureOf('lpt-2023', mail, { ...mail, ...change });
    expect([all.mails, all.dialogs, all.byRule.get(rule)]).toEqual([2, 1, 1]);
    expect([ordinary.mails, ordinary.dialogs]).toEqual([1, 0]);
  });

  it('asks on the first day what was answered since', () => {
    const toPatient = { ...mail, recipient_domains: ['gmail.com'] };
    const [then] = fatigueOf([toPatient], nothingKnown);
    const [since] = fatigueOf([toPatient]);
    expect(then?.all.byRule.get('agreement-recorded')).toBe(1);
    expect(since?.all.byRule.has('agreement-recorded')).toBe(false);
  });

  it('reads a domain of the sender’s as the trust’s own', () => {
    const inside = { ...mail, recipient_domains: ['gmail.com'], from_domain: 'gmail.com' };
    expect(figureOf('lpt-2023', inside).ordinary.dialogs).toBe(0);
  });

  it('takes the worst of the five for the strictest, and tells stops from questions', () => {
    const toPatient = { ...mail, recipient_domains: ['gmail.com'] };
    expect(figureOf('mdu-2024', toPatient).all.stops).toBe(0);
    expect(figureOf('strictest', toPatient).all.stops).toBe(1);
  });

  it('says when a tone rule is among the questions, and that it stops nothing', () => {
    const rude = { ...mail, body: 'Whoever made the rota is an arsehole.' };
    const { all } = figureOf('lpt-2023', rude);
    expect([all.byRule.get('no-offensive-language'), all.stoppedByTone]).toEqual([1, 0]);
  });

  it('reports so many of 1,000, by policy and rule, and no word of a message', () => {
    const report = fatigueReport(fatigueOf([mail, mail, mail, { ...mail, subject: '' }]));
    expect(report).toContain('Ordinary emails (3), of each 1,000:');
    expect(report).toContain('All emails (4), of each 1,000:');
    expect(report).toMatch(/\| `subject-present` \|( 250\.0 \|){6}/);
    expect(report).not.toContain('rota');
  });
});

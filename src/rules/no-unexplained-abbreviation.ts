import type { Span } from '../draft/draft';
import { findIn } from '../draft/stretches';
import { defineRule } from './rule';

/**
 * Abbreviations of hospital work that somebody outside it need not know, in the letter case they are
 * written in. The ones most people know (CT, BP, GP, A&E, IVF) are left out.
 */
const ABBREVIATIONS = new Set(
  `ABG AKI AMHP BNO CAMHS CBT CHC CKD CMHT COPD CPA CPN CRP CTO CVA CXR DNA DNAR DNACPR DoLS
  DVT DTOC ECT EEG EPAU ESR EUPD FBC GCS GUM HbA1c Hx IAPT IMCA ITU LFT MCA MCCD MDT MRSA MSE
  MSK MSU NAD NBM NKDA NOF NSTEMI OCD OPA OPD OT PALS PE PICU PMH PRN PTSD QDS RTT SALT SLT SOB
  STEMI TIA TTA TTO UE UTI VTE WBC WNL bd prn qds tds tto`.split(/\s+/),
);

/** Abbreviations are explained to readers outside the service (nhsmail-sop-2015/5.5, lpt-2020/5.7). */
export const noUnexplainedAbbreviation = defineRule({
  meta: {
    id: 'no-unexplained-abbreviation',
    title: 'No abbreviation a service user may not know',
    cites: [
      'lpt-2023/13.text-speak',
      'lpt-2020/5.7.text-speak',
      'nhsmail-sop-2015/5.4',
      'nhsmail-sop-2015/5.5',
    ],
    severity: 'note',
    needs: ['body'],
    fixes: [],
  },
  messages: {
    unexplained: ({ count }: { count: number }) =>
      `The text has ${count === 1 ? 'an abbreviation' : `${count} abbreviations`} a patient or carer may not know. Write the words in full once.`,
  },
  check: ({ body }, { serviceUsers }) => {
    if (serviceUsers.length === 0) return [];
    const found = findIn(body, 'new', unexplainedIn);
    if (found.length === 0) return [];
    return [
      {
        message: 'unexplained',
        data: { count: found.length },
        at: found.map((span) => ({ part: 'body', span })),
      },
    ];
  },
});

/** The first use of each abbreviation, unless that one is explained. */
function unexplainedIn(text: string): Span[] {
  const seen = new Set<string>();
  const found: Span[] = [];
  const word = /[A-Za-z0-9\u00c0-\u024f]+/g;
  for (let match = word.exec(text); match !== null; match = word.exec(text)) {
    const [written] = match;
    const short = ABBREVIATIONS.has(written) ? written : written.replace(/s$/, '');
    if (!ABBREVIATIONS.has(short) || seen.has(short)) continue;
    const start = match.index;
    const end = start + written.length;
    const before = text.slice(Math.max(0, start - 2), start);
    const after = text.slice(end, end + 20);
    // A piece of a link, an address, a reference or a longer abbreviation (U/E, ot@help.example).
    if (/(?:[@/] ?|[._=&-])$/.test(before) || /^(?:[@/_=&-]|\.\w)/.test(after)) continue;
    seen.add(short);
    if (!isExplained(before, after)) found.push({ start, end });
  }
  return found;
}

/** In brackets after its words, or with its words after it. */
const isExplained = (before: string, after: string): boolean =>
  (before.endsWith('(') && after.startsWith(')')) ||
  /^ ?(?:\([a-z]|= |(?:,? (?:which is|that is|short for|meaning|means|stands for) ))/i.test(after);

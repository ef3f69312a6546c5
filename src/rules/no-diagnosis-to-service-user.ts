import { phraseFinder } from '../detect/phrases';
import type { Span } from '../draft/draft';
import { findIn } from '../draft/stretches';
import { placesOf } from './facts';
import { defineRule } from './rule';

/**
 * Mental illness as a diagnosis names it. The name of a service (the mental health team) is no diagnosis:
 * asking about every appointment letter of such a team would teach people to ignore the question.
 */
const findDiagnosis = phraseFinder([
  ...['bipolar', 'bipolar disorder', 'bipolar affective disorder', 'manic depression', 'mania'],
  ...['manic episode', 'hypomania', 'hypomanic', 'schizophrenia', 'schizophrenic', 'psychosis'],
  ...['schizoaffective', 'schizoaffective disorder', 'psychotic', 'psychotic episode'],
  ...['psychotic disorder', 'delusional disorder', 'personality disorder', 'eupd', 'borderline pd'],
  ...['clinical depression', 'major depression', 'severe depression', 'moderate depression'],
  ...['mild depression', 'postnatal depression', 'depressive disorder', 'depressive episode'],
  ...['your depression', 'with depression', 'have depression', 'of depression', 'is depression'],
  ...['anxiety disorder', 'generalised anxiety', 'social anxiety', 'panic disorder', 'agoraphobia'],
  ...['obsessive compulsive', 'obsessive compulsive disorder', 'ocd', 'ptsd', 'complex ptsd'],
  ...['post traumatic stress', 'post traumatic stress disorder', 'dissociative disorder'],
  ...['anorexia', 'anorexia nervosa', 'bulimia', 'bulimia nervosa', 'binge eating disorder'],
  ...['dementia', 'vascular dementia', 'alzheimer’s', 'alzheimers', 'alzheimer’s disease'],
  ...['alcohol dependence', 'drug dependence', 'opioid dependence', 'mental illness'],
  ...['mental disorder', 'mental health condition', 'mental health diagnosis', 'suicidal'],
  ...['suicidal thoughts', 'self harm', 'self-harming'],
]);

/** A diagnosis, of mental illness above all, is not always fit for an email to the person it is about (lpt-2020/5.0, lpt-2023/6). */
export const noDiagnosisToServiceUser = defineRule({
  meta: {
    id: 'no-diagnosis-to-service-user',
    title: 'No diagnosis of mental illness by email to a service user',
    cites: ['lpt-2023/6.diagnosis', 'lpt-2020/5.0.diagnosis'],
    severity: 'ask',
    needs: ['body'],
    fixes: [],
  },
  messages: {
    found: () =>
      'The text you wrote names a mental illness, and it goes to a patient or carer. Consider telling them in person or by telephone first.',
  },
  check: ({ body }, { serviceUsers }) => {
    if (serviceUsers.length === 0) return [];
    const found = findIn(body, 'new', diagnosesIn);
    if (found.length === 0) return [];
    const places = found.map((span) => ({ part: 'body' as const, span }));
    return [{ message: 'found', at: [...places, ...placesOf(serviceUsers)] }];
  },
});

/** Not in the name of a charity, a group or an event (Dementia Action Week). */
const diagnosesIn = (text: string): Span[] =>
  findDiagnosis(text).filter(({ end }) => !IN_A_NAME.test(text.slice(end, end + 24)));

const IN_A_NAME =
  /^ (?:society|uk|trust|charity|association|alliance|action|awareness|friendly|friends|week|day|caf[eé]|support group|research|training|team|service|clinic|helpline)\b/i;

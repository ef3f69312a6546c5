import type { Compose } from '../mail';
import { draftOf, type Lesson } from './lesson';
import { lessonsInTheSubject } from './lessons-in-the-subject';
import { lessonsInTheText } from './lessons-in-the-text';
import { lessonsOnPassingOn } from './lessons-on-passing-on';
import { lessonsToWhom } from './lessons-to-whom';
import { sixMessages } from './six-messages';

/** For every rule a message it speaks of and a near twin it does not, in the order they are listed. */
export const lessons: readonly Lesson[] = [
  ...lessonsToWhom,
  ...lessonsOnPassingOn,
  ...lessonsInTheSubject,
  ...lessonsInTheText,
];

/** Drafts to be trained with: the six messages the policies differ on, then a pair for every rule. */
export function draftsToLearnFrom(now: Date): readonly Compose[] {
  const pairs = lessons.flatMap(({ wrong, right }) => [wrong, right]);
  return [...sixMessages, ...pairs].map((sketch) => draftOf(sketch, now));
}

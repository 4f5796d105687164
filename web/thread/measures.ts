import type { ParticipantPattern } from '../../rules/index.ts';
import type { Kind } from './filter.ts';
import { sayHours, sayNumber, sayShare } from './format.ts';

type Name = Exclude<keyof ParticipantPattern, 'topicsPer10'>;
export interface Measure {
  readonly name: Name;
  /** The messages that it counts. */
  readonly kind: Kind | 'all';
  /** The messages are those of the others. */
  readonly others?: boolean;
  /** A rate, share or middle, which little data cannot give. */
  readonly rate: boolean;
  readonly say: (p: ParticipantPattern) => string | null;
}

const count = (
  name: 'messages' | 'words' | 'asked' | 'proposals' | 'agreements' | 'promises' | 'flagged' | 'calming',
  kind: Measure['kind'],
): Measure => ({
  name,
  kind,
  rate: false,
  say: (p) => sayNumber(p[name]),
});
const rate = (
  name: 'wordsPerMessage' | 'askedPer10' | 'calmingPer10' | 'flaggedPer10' | 'findingsPer100Words',
  kind: Measure['kind'],
): Measure => ({ name, kind, rate: true, say: (p) => (p[name] === null ? null : sayNumber(p[name])) });
const share = (
  name: 'askedAnsweredByOther' | 'answeredOfAskedToThem' | 'deadlineGiven' | 'promisesKept' | 'nightShare',
  kind: Measure['kind'],
  others = false,
): Measure => ({ name, kind, others, rate: true, say: (p) => (p[name] === null ? null : sayShare(p[name])) });

/** Every measure, the same for all: how the exchange runs first, the wording last. */
export const MEASURES: readonly Measure[] = [
  count('messages', 'all'),
  count('words', 'all'),
  rate('wordsPerMessage', 'all'),
  { name: 'medianReplyHours', kind: 'reply', rate: true, say: (p) => (p.medianReplyHours === null ? null : sayHours(p.medianReplyHours)) },
  {
    name: 'replyHours',
    kind: 'reply',
    rate: true,
    say: (p) => p.replyHours && `${sayHours(p.replyHours.low)} – ${sayHours(p.replyHours.high)}`,
  },
  count('asked', 'question'),
  rate('askedPer10', 'question'),
  share('askedAnsweredByOther', 'answered'),
  share('answeredOfAskedToThem', 'answered', true),
  share('deadlineGiven', 'question'),
  count('proposals', 'proposal'),
  count('agreements', 'agreement'),
  count('promises', 'promise'),
  share('promisesKept', 'kept'),
  count('calming', 'calming'),
  rate('calmingPer10', 'calming'),
  count('flagged', 'tips'),
  rate('flaggedPer10', 'tips'),
  rate('findingsPer100Words', 'tips'),
  share('nightShare', 'night'),
];

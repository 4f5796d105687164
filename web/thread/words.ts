import { computed } from '@preact/signals';
import { language } from '../state/state.ts';
import { en } from '../words/thread-en.ts';
import { nl, type ThreadWords } from '../words/thread-nl.ts';

/** The words of the thread page in the language of the page. */
export const words = computed<ThreadWords>(() => (language.value === 'nl' ? nl : en));

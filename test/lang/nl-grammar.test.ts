import { describe, expect, test } from 'vitest';
import { itemsOf } from '../../scripts/grammar/changed.ts';
import { orderErrors } from '../../scripts/grammar/order-nl.ts';

describe('the checker of order and agreement', () => {
  test.each([
    ['Wil je zijn jas vrijdag meegeven?', 0],
    ['Wilt u dit deze week regelen en mij het bewijs sturen?', 0],
    ['Over vrijdag laat ik het je nog weten.', 0],
    ['Tweede week is voor jou.', 0],
    ['Wil je zijn jas vrijdag meegeeft?', 1],
    ['Wil je de vier maandagen twee keer opgenomen de volgende keer aflopen?', 1],
    ['Wil je het formulier nog nog tekenen?', 1],
    ['Wil je haar zonder mijn?', 1],
    ['Reserveer ik een stoel.', 1],
    ['Ik breng haar naar de.', 1],
  ])('%s', (text, errors) => {
    expect(orderErrors(text).length > 0 ? 1 : 0).toBe(errors);
  });
});

test('no changed sentence of the development messages has an error', () => {
  const changed = itemsOf('nl', ['dev-nl-a', 'dev-nl-b']).flatMap((i) => i.changed);
  expect(changed.length).toBeGreaterThan(10);
  expect(changed.flatMap((line) => orderErrors(line).map((e) => `${line}: ${e}`))).toEqual([]);
});

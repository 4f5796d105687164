import { describe, expect, it } from 'vitest';
import { clausesOf } from './clauses.ts';

describe('English clauses', () => {
  it.each([
    ['you never bring them back on time', 'statement reader bring back present not'],
    ["You haven't packed his coat.", 'statement reader pack perfect not'],
    ['I will bring her tomorrow.', 'statement writer bring future'],
    ['Could you bring her tomorrow?', 'request reader bring present'],
    ["Why didn't you ring?", 'question reader ring past not'],
    ['Your mother rang.', 'statement third ring past'],
    ['We eat at six.', 'statement both eat present'],
    ['Bring his coat.', 'command reader bring present'],
    ['Sorry I was late.', 'apology writer be past'],
    ['Thank you.', 'thanks none thank present'],
    ['Yesterday you came late.', 'statement reader come past'],
    ['Did you sign it', 'question reader sign past'],
  ])('%s', (text, expected) => {
    expect(clausesOf(text, 'en')[0]).toBe(expected);
  });
});

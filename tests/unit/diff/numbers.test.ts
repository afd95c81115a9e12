// Which rewording of a title changes a number in it.
import { expect, test } from 'vitest';
import { isNumberChanged } from '../../../src/diff/numbers.js';

test.each([
  ['Cut transit times by 25%', 'Cut transit times by 10%', true],
  ['Train thirty pilots', 'Train thirteen pilots', true],
  ['Train thirty pilots', 'Train twenty pilots', true],
  ['Train thirty pilots', 'Train 30 pilots', false],
  ['Touching US$20 billion of trade', 'Touching US$20 million of trade', true],
  ['Touching US$1.5 billion of trade', 'Touching US$1.2 billion of trade', true],
  ['Hundreds of seizures', 'A hundred seizures', false],
  ['Five stations were announced', 'Stations were announced', false],
  ['Stations were announced', 'Five stations were announced', false],
  ['One list of two countries', 'A list of two countries', false],
  ['Threat assessment of 2006', 'Assessment of threats, 2006', false],
  ['Threat assessment of 2006', 'Threat assessment of 2007', true],
])('%s: %s', (before, after, changes) => {
  expect(isNumberChanged(before, after)).toBe(changes);
});

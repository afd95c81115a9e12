// The numbers in a title: titles are our own wording, but a number in one is a fact, and often what was promised.

const WORDS = [
  'zero', '', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', // 'one' is mostly no number
  'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen',
];
const TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const LARGE = ['hundred', 'thousand', 'million', 'billion'];

const VALUES: ReadonlyMap<string, string> = new Map([
  ...WORDS.map((word, value) => [word, String(value)] as const), ...TENS.map((word, tens) => [word, String(tens * 10)] as const),
  ...LARGE.flatMap((word) => [[word, word], [`${word}s`, word]] as const),
].filter(([word]) => word !== ''));

/** The numbers of a text, in figures or English words. */
const numbersIn = (text: string): Set<string> => new Set(
  [...text.toLowerCase().matchAll(/\d+(?:[.,]\d+)*|[a-z]+/g)].flatMap(([token]) => (/^\d/.test(token) ? token : VALUES.get(token) ?? [])));

/** Whether a number of a text became another; one that is merely left out did not. */
export function isNumberChanged(before: string, after: string): boolean {
  if (before === after) return false;
  const [was, now] = [numbersIn(before), numbersIn(after)];
  return [...was].some((one) => !now.has(one)) && [...now].some((one) => !was.has(one));
}

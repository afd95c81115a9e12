// English: the words of deadline phrases.
import type { Vocabulary } from '../language.js';

const NUMBERS = [
  'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen', 'fourteen',
  'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen',
];
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const MONTHS = [
  ['january', 'jan'], ['february', 'feb'], ['march', 'mar'], ['april', 'apr'], ['may'], ['june', 'jun'], ['july', 'jul'],
  ['august', 'aug'], ['september', 'sept', 'sep'], ['october', 'oct'], ['november', 'nov'], ['december', 'dec'],
];
const WEEKDAYS = [
  ['monday', 'mon'], ['tuesday', 'tue', 'tues'], ['wednesday', 'wed'], ['thursday', 'thu', 'thurs'], ['friday', 'fri'], ['saturday',
  'sat'],
  ['sunday', 'sun'],
];
const ORDINALS = [
  'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'eleventh', 'twelfth', 'thirteenth',
  'fourteenth', 'fifteenth', 'sixteenth', 'seventeenth', 'eighteenth', 'nineteenth', 'twentieth',
];
const TENTHS = ['thirtieth', 'fortieth', 'fiftieth', 'sixtieth', 'seventieth', 'eightieth', 'ninetieth', 'hundredth'];
const ORDERS = [
  'order', 'memorandum', 'proclamation', 'report', 'letter', 'notice', 'plan', 'directive', 'announcement', 'statement', 'declaration',
  'decision', 'document', 'circular', 'executive order', 'communication', 'instruction', 'recommendation',
];

/** Days that someone must have counted: whoever sits, or the law. */
const SITTINGS = ['days on which', ...['sitting', 'parliamentary sitting', 'legislative', 'session', 'clear'].flatMap((kind) => [
  `${kind} day`, `${kind} days`, `${kind} days'`])];

/** Before what is not said. */
const AHEAD = ['in advance', 'beforehand', 'ahead of time'];

/** How a document names itself and its day. */
const selfOf = (noun: string): string[] => [
  `this ${noun}`, `the date of this ${noun}`, `date of this ${noun}`, `the issuance of this ${noun}`, `issuance of this ${noun}`,
];

/** What stands before a deadline in plans and tables. */
const LABELS = [
  'expected', 'anticipated', 'scheduled', 'scheduled for', 'planned', 'planned for', 'estimated', 'projected', 'projected for',
  'targeted', 'targeted for',
  'expected to be completed', 'to be completed', 'to be implemented', 'to be finalized', 'to be finalised', 'to be launched',
  'to be in place',
  'to be published', 'to be issued', 'to be submitted', 'to be established', 'to be developed', 'to be delivered', 'to be signed',
  'to be done',
  'complete', 'completion', 'for completion', 'implementation', 'implementation date', 'launch', 'launch date', 'timeline', 'timeframe',
  'time frame', 'ecd', 'est. completion', 'estimated completion', 'est. completion date', 'expected completion',
  'expected completion date', 'planned completion',
  'planned completion date', 'target completion', 'target completion date', 'anticipated completion', 'anticipated completion date',
  'estimated completion date',
  'extended', 'delayed', 'revised', 'postponed', 'deferred', 'rescheduled', 'schedule', 'milestone date', 'estimated date',
  'target date',
  'revised target date', 'revised completion date', 'completion date', 'due date', 'delivery date', 'is', 'tentative', 'est', 'est.',
  'target', 'proposed', 'for the first time',
];

/** Who decides, and where. */
const BODIES = [
  'court', 'commission', 'council', 'committee', 'secretary', 'minister', 'ministry', 'board', 'department', 'director', 'judge',
  'tribunal', 'panel',
  'jury', 'house', 'senate', 'congress', 'parliament', 'authority', 'agency', 'administrator', 'president', 'government', 'team',
  'public', 'party', 'parties',
];

/** English. */
export const english: Vocabulary = {
  code: 'en',
  numericDates: 'month-first',
  elided: [],
  ordinals: ['st', 'nd', 'rd', 'th'],
  future: null,
  deeds: null,
  adjectives: null,
  marks: null,
  codes: { q: 'quarter', h: 'half' },
  words: [
    ...NUMBERS.map((word, i) => [{ is: 'number', value: i + 1, digits: 0 }, word] as const),
    ...TENS.map((word, i) => [{ is: 'number', value: (i + 2) * 10, digits: 0 }, word] as const),
    [{ is: 'number', value: 100, digits: 0 }, 'hundred', 'a hundred'],
    [{ is: 'number', value: 1, digits: 0 }, 'once'],
    [{ is: 'number', value: 2, digits: 0 }, 'twice'],
    ...MONTHS.map((words, i) => [{ is: 'month', value: i + 1 }, ...words] as const),
    ...WEEKDAYS.map((words, i) => [{ is: 'weekday', value: i + 1 }, ...words] as const),
    ...ORDINALS.map((word, i) => [{ is: 'ordinal', value: i + 1 }, word] as const),
    ...TENTHS.map((word, i) => [{ is: 'ordinal', value: (i + 3) * 10 }, word] as const),
    ...['ii', 'iii', 'iv'].map((word, i) => [{ is: 'ordinal', value: i + 2 }, word] as const),
    [{ is: 'ordinal', value: -1 }, 'last', 'final', 'latter'],
    [{ is: 'number', value: 1000, digits: 0 }, 'thousand', 'a thousand'],
    [{ is: 'unit', value: 'fortnight' }, 'fortnight', 'fortnights'],

    [{ is: 'unit', value: 'hour' }, 'hour', 'hours'],
    [{ is: 'unit', value: 'day' }, 'day', 'days', 'calendar day', 'calendar days', 'consecutive days', "days'", "day's"],
    [
      { is: 'unit', value: 'workday' }, 'working day', 'working days', 'business day', 'business days', 'workday', 'workdays',
      'work days',
      'trading day', 'trading days', 'banking day', 'banking days', 'court days', 'school days', 'working business days',
      'weekdays', 'federal business days', 'government working days',
    ],
    [{ is: 'sitting' }, ...SITTINGS],
    [{ is: 'unit', value: 'week' }, 'week', 'weeks', 'calendar week', 'calendar weeks', "weeks'", "week's"],
    [{ is: 'unit', value: 'month' }, 'month', 'months', 'calendar month', 'calendar months', 'full months', "months'", "month's"],
    [{ is: 'unit', value: 'quarter' }, 'quarter', 'quarters', 'calendar quarter', 'calendar quarters', 'qtr', 'qtrs'],
    [{ is: 'unit', value: 'half' }, 'half year', 'half yearly period', 'semester', 'semesters'],
    [{ is: 'unit', value: 'year' }, 'year', 'years', 'calendar year', 'calendar years', "years'", "year's", 'cy', 'calendar'],
    [{ is: 'unit', value: 'decade' }, 'decade', 'decades'],
    [{ is: 'half-word' }, 'half'],
    [{ is: 'fiscal' }, 'fiscal year', 'financial year', 'fy', 'fiscal', 'fiscal years', 'financial', 'ffy', 'federal fiscal year',
      'federal fy', 'us fiscal year', 'u.s fiscal year'],

    [{ is: 'unit-end', value: 'year' }, 'year end', "year's end", 'years end', 'calendar year end', 'eoy'],
    [{ is: 'unit-end', value: 'mid-year' }, 'midyear', 'mid year'],
    [{ is: 'unit-end', value: 'fiscal' }, 'fiscal year end', 'fy end', 'financial year end', 'eofy', 'fye'],
    [{ is: 'unit-end', value: 'month' }, 'month end', "month's end"],
    [{ is: 'unit-end', value: 'quarter' }, 'quarter end', "quarter's end"],

    [{ is: 'season', value: 'spring' }, 'spring', 'springtime'],
    [{ is: 'season', value: 'summer' }, 'summer', 'summertime'],
    [{ is: 'season', value: 'fall' }, 'fall', 'autumn'],
    [{ is: 'season', value: 'winter' }, 'winter'],

    [{ is: 'part', value: 'start' }, 'start', 'the start', 'beginning', 'the beginning', 'the very beginning'],
    [{ is: 'part', value: 'early' }, 'early', 'the early part', 'early in'],
    [{ is: 'part', value: 'mid' }, 'mid', 'middle', 'the middle', 'mid point', 'the midpoint'],
    [{ is: 'part', value: 'late' }, 'late', 'later', 'the latter part', 'the later part', 'towards the end', 'toward the end',
      'late in', 'later in', 'latter part'],
    [{ is: 'part', value: 'end' }, 'end', 'the end', 'close', 'the close', 'conclusion', 'the conclusion', 'the very end', 'expiration',
      'expiry', 'lapse'],

    [
      { is: 'bound', value: 'within' }, 'within', 'in no more than', 'in not more than', 'in less than', 'in under',
      'within no more than',
      'within a maximum of', 'within not more than', 'in no event more than', 'in no case more than', 'but in no event more than',
      'and in no event more than', 'in any event within', 'in any case within'],
    [{ is: 'bound', value: 'over' }, 'over', 'during', 'in the course of', 'over the course of', 'throughout'],
    [{ is: 'point' }, 'at', 'on', 'around', 'approximately', 'approx', 'roughly', 'on or about', 'about', 'circa'],
    [{ is: 'means' }, 'by', 'through'],
    [{ is: 'bound', value: 'in' }, 'in', 'on', 'at', 'sometime in', 'some time in', 'about', 'on or about', 'on or around', 'around',
      'approximately', 'approx', 'roughly', 'circa', 'in or about', 'in or around', 'starting in', 'starting on', 'beginning in', 'beginning on',
      'commencing in', 'commencing on', 'with effect from', 'as from', 'from and after', 'effective from', 'effective', 'effective on',
      'effective as of', 'starting', 'beginning', 'commencing', 'with effect on'],
    [
      { is: 'bound', value: 'by' }, 'by', 'no later than', 'not later than', 'on or before', 'by no later than', 'by not later than',
      'no later then',
      'by or before', 'not after', 'by the time of', 'upon', 'on or prior to', 'in or before', 'by or on', 'target date',
      'estimated completion date', 'completion date', 'due date', 'due', 'deadline', 'expected completion', 'expected completion date',
      'anticipated completion date', 'planned completion date', 'target completion date', 'target', 'in no event later than',
      'in no case later than', 'but in no event later than', 'but in no case later than', 'and in no event later than',
      'and in no case later than', 'in any event no later than', 'in any event not later than', 'in any case no later than',
      'in any case not later than', 'in any event by', 'in any case by', 'in no event after', 'beginning no later than',
      'beginning not later than', 'starting no later than', 'commencing no later than', 'due by', 'due on',
      'no later than by', 'by the date that is', 'not beyond', 'no later'],
    [{ is: 'bound', value: 'before' }, 'before', 'prior to', 'in advance of', 'ahead of', 'earlier than', 'well in advance of',
      'well before',
      'in time for', 'prior of'],
    [{ is: 'bound', value: 'before' }, ...AHEAD],
    [
      { is: 'bound', value: 'from' }, 'no earlier than', 'not earlier than', 'not before', 'no sooner than', 'not sooner than',
        'not prior to',
      'on or after',
    ],
    [{ is: 'bound', value: 'at most' }, 'not more than', 'no more than', 'up to', 'a maximum of', 'not exceeding', 'not to exceed',
      'no longer than', 'not longer than', 'at most', 'for not more than', 'nor more than'],
    [{ is: 'bound', value: 'at least' }, 'at least', 'no less than', 'not less than', 'no fewer than', 'not fewer than', 'a minimum of'],
    [
      { is: 'further' }, 'a further', 'further', 'additional', 'an additional', 'another',
    ],
    [
      { is: 'next' }, 'next', 'the next', 'a further', 'the following', 'coming', 'the coming', 'further', 'following', 'upcoming', 'next following', 'next succeeding',
      'the upcoming', 'the ensuing', 'additional',
    ],
    [{ is: 'this' }, 'this', 'current', 'the current', 'the present', 'the same', 'that same'],
    [{ is: 'of' }, 'of', 'of the date of'],
    [
      { is: 'after' }, 'after', 'from', 'following', 'as of', 'as from', 'starting', 'starting from', 'starting on', 'beginning on',
      'beginning from',
      'beginning', 'beginning with', 'starting with', 'commencing with', 'commencing on', 'commencing', 'since', 'counting from',
      'counted from', 'subsequent to', 'from and after', 'upon',
      'computed from', 'next succeeding', 'next following', 'next after', 'then next succeeding',
      ...['the', 'it', 'they', 'you', "you've", 'we', "we've", 'all', 'an', 'this'].map((word) => `once ${word}`),
      'after the date of', 'from the date of', 'of the date of', 'following the date of', 'beginning on the date of',
      'starting on the date of',
      'from the day of', 'as of the date of',
    ],
    [{ is: 'from' }, 'from'],
    [{ is: 'to' }, 'to', 'through', 'until', 'till', 'thru'],
    [{ is: 'for' }, 'for'],
    [{ is: 'between' }, 'between'],
    [{ is: 'until' }, 'until', 'through', 'till', 'up until', 'up to and including', 'ending', 'ending in', 'ending on', 'ended', 'ended on',
      'leading up to'],
    [
      { is: 'starting' }, 'starting', 'beginning', 'commencing', 'starting on', 'beginning on', 'commencing on', 'starting in',
      'beginning in', 'commencing in', 'with the first', 'starting from', 'beginning with', 'starting with', 'effective', 'as of',
      'as from', 'from', 'the first by', 'for the first time', 'initially', 'the first time'],
    [{ is: 'no-later' }, 'no later than', 'not later than', 'by no later than', 'by not later than', 'on or before', 'not after',
      'in no event later than', 'in no case later than', 'but in no event later than', 'and in no event later than',
      'but in no case later than', 'and in no case later than', 'no later than in', 'in any event no later than',
      'in any event not later than', 'in any case no later than', 'in any case not later than'],
    [{ is: 'latest' }, 'at the latest', 'at latest', 'latest', 'the latest', 'or earlier', 'or sooner', 'or before', 'if not sooner',
      'if not before'],
    [{ is: 'article', value: 'a' }, 'a', 'an'],
    [{ is: 'article', value: 'the' }, 'the', 'its', 'their', 'this', 'that', 'such', 'his', 'her', 'our', 'your', 'my'],

    [{ is: 'frequency', count: 1, unit: 'day' }, 'daily'],
    [{ is: 'frequency', count: 1, unit: 'week' }, 'weekly'],
    [{ is: 'frequency', count: 2, unit: 'week' }, 'fortnightly', 'every other week', 'every fortnight'],
    [{ is: 'frequency', count: 2, unit: 'week', or: [3, 'day'] }, 'biweekly', 'bi weekly'],
    [{ is: 'frequency', count: 1, unit: 'month' }, 'monthly'],
    [{ is: 'frequency', count: 2, unit: 'month', or: [15, 'day'] }, 'bimonthly', 'bi monthly'],
    [{ is: 'frequency', count: 2, unit: 'month' }, 'every other month'],
    [{ is: 'frequency', count: 15, unit: 'day' }, 'semi monthly', 'semimonthly', 'twice monthly'],
    [{ is: 'frequency', count: 3, unit: 'month' }, 'quarterly'],
    [
      { is: 'frequency', count: 6, unit: 'month' }, 'semi annually', 'semiannually', 'half yearly', 'twice yearly', 'twice annually',
      'semi annual',
      'semiannual', 'six monthly', 'biannually', 'bi annually', 'every half year',
    ],
    [{ is: 'frequency', count: 1, unit: 'year' }, 'annually', 'yearly', 'annual', 'once yearly', 'once annually', 'per annum'],
    [
      { is: 'frequency', count: 2, unit: 'year' }, 'two yearly', 'biennially', 'biennial', 'every other year', 'every second year',
      'in alternate years',
    ],
    [{ is: 'frequency', count: 3, unit: 'year' }, 'three yearly', 'triennially', 'triennial', 'every third year'],
    [{ is: 'frequency', count: 4, unit: 'year' }, 'quadrennially', 'quadrennial'],
    [{ is: 'frequency', count: 5, unit: 'year' }, 'five yearly', 'quinquennially', 'quinquennial', 'every fifth year'],
    [{ is: 'times' }, 'once', 'twice', 'times', 'time'],
    [{ is: 'basis' }, 'basis', 'intervals', 'frequency'],
    [{ is: 'per' }, 'per'],
    [{ is: 'label' }, ...LABELS],
    [{ is: 'onset' }, 'from', 'as from', 'from and after', 'with effect from', 'effective', 'effective from', 'effective as of'],
    [
      { is: 'another' }, 'the following', 'such', 'said', 'preceding', 'previous', 'prior', 'in which', 'during which', 'for which', 'on which',
      'to which', 'then current',
    ],
    [{ is: 'be' }, 'be', 'is', 'are', 'been', 'being'],
    [{ is: 'source' }, 'referred to in', 'specified in', 'prescribed by', 'prescribed in', 'provided for in', 'provided in', 'provided by',
      'set out in', 'set forth in', 'established by', 'established in', 'established under', 'described in', 'required by',
      'allowed under'],
    [{ is: 'act' }, 'departure', 'arrival'],
    [{ is: 'body' }, ...BODIES],
    [{ is: 'earliest' }, 'at the earliest', 'at earliest', 'or later', 'or after'],
    [{ is: 'shift', days: 1 }, 'the day after', 'the day following', 'on the day after', 'on the day following'],
    [{ is: 'shift', days: -1 }, 'the day before', 'on the day before', 'the day preceding'],
    [{ is: 'every' }, 'every', 'each', 'each succeeding', 'each subsequent', 'every succeeding', 'every subsequent', 'each following',
      'intervals of', 'at intervals of', 'at regular intervals of', 'at intervals', 'each and every', 'at least every',
      'at a minimum every', 'at intervals not greater than'],
    [
      { is: 'small' }, 'approximately', 'roughly', 'not less frequently than', 'no less frequently than', 'not less often than', 'no less often than',
      'thereof', 'time', 'have elapsed', 'has elapsed', 'have passed', 'has passed', 'have expired', 'not less than', 'no less than',
      'no fewer than', 'not fewer than', 'at a minimum', 'on', 'the date that is',
      'the date which is', 'date that is', 'the day that is', 'the date falling'],
    [
      { is: 'thereafter' }, 'thereafter', 'after that', 'afterwards', 'afterward', 'from then on', 'following that date',
      'subsequently', 'after that date', 'henceforth', 'after that day', 'after such date', 'after such day', 'after said date',
      'after that time',
    ],
    [{ is: 'and' }, 'and', '&', 'then', 'and then', 'nor'],
    [
      { is: 'but' }, 'but', 'but in any event', 'but in any case', 'and in any event', 'and in any case', 'in any event',
      'in any case', 'in no event', 'but in no event', 'but in no case', 'and in no event', 'and',
    ],
    [{ is: 'or' }, 'or'],
    [
      { is: 'condition' }, 'contingent on', 'contingent upon', 'subject to', 'depending on', 'depending upon', 'provided that',
      'provided', 'conditional on',
      'conditional upon', 'conditioned on', 'conditioned upon', 'if', 'unless', 'pending', 'assuming', 'as resources permit',
      'as funding permits',
      'as time permits', 'to the extent', 'where', 'in accordance with', 'dependent on', 'dependent upon', 'except', 'so long as',
      'as long as', 'whichever', 'or more often', 'or more frequently', 'or sooner if', 'or earlier if', 'versus', 'vs', 'compared to',
      'compared with', 'relative to',
      'from a baseline', 'against a baseline', 'against', 'below', 'above', 'in comparison', 'or when', 'or if', 'or where', 'or as',
    ],
    [
      { is: 'vague' }, 'immediately', 'as soon as possible', 'as soon as practicable', 'as soon as practical',
      'as soon as is practicable', 'as soon as may be', 'as soon as available', 'as soon as they are available',
      'as soon as it is available', 'as soon as feasible', 'as soon as reasonably practicable',
      'as soon as reasonably possible', 'shortly', 'shortly thereafter', 'promptly', 'ongoing', 'on an ongoing basis',
      'on a continuing basis', 'continuously',
      'continuous', 'where appropriate', 'as appropriate', 'where possible', 'where feasible', 'where practicable', 'if possible',
      'if feasible', 'if practicable', 'if necessary', 'as necessary', 'as needed',
      'if appropriate', 'in due course', 'in the near future', 'in the near term', 'in the short term', 'in the medium term',
      'in the long term',
      'without delay', 'without undue delay', 'forthwith', 'expeditiously', 'as expeditiously as possible', 'in a timely manner',
      'in a timely fashion', 'at the earliest opportunity', 'at the earliest possible date',
      'at the earliest practicable date', 'to the extent possible', 'to the extent practicable', 'to the maximum extent practicable',
      'within a reasonable time', 'within a reasonable period',
      'within a reasonable period of time', 'from time to time', 'periodically', 'regularly', 'on a regular basis',
      'at regular intervals', 'over time', 'eventually', 'until further notice', 'soon', 'at an early date',
      'in the foreseeable future',
      'asap', 'to be determined', 'tbd', 'tba', 'open ended', 'indefinitely', 'at all times', 'within a timely manner',
      'effective immediately', 'with immediate effect', 'without further delay', 'as early as possible', 'as required', 'short term',
      'medium term', 'near term', 'long term', 'on a rolling basis', 'and ongoing', 'onwards', 'onward', 'and onwards', 'and beyond', 'tbc', 'to be announced', 'to be confirmed', 'indefinite',
      ...['days', 'weeks', 'months', 'years'].flatMap((units) => [`the next few ${units}`, `the next several ${units}`,
        `the coming ${units}`, `the ${units} ahead`, `the ${units} to come`, `the first few ${units}`])
        .flatMap((words) => ['in', 'over', 'during', 'within'].map((bound) => `${bound} ${words}`))],
    [
      { is: 'event' }, ...AHEAD, 'christmas', 'easter', 'coming into operation', 'adoption', 'entry into force', 'enters into force', 'coming into force', 'comes into force', 'enactment',
      'ratification', 'signature', 'signing', 'summit', 'meeting', 'conference',
      'approval', 'completion', 'publication', 'launch', 'opening', 'closing', 'conclusion', 'receipt', 'notification',
      'effective date', 'date', 'games', 'olympics', 'election', 'elections', 'session',
      'expiry', 'expiration', 'termination', 'commencement', 'start', 'end', 'finalization', 'issuance', 'release', 'implementation',
      'review', 'submission', 'delivery', 'award', 'accession', 'deposit', 'award date', 'designation',
      'appointment', 'establishment', 'promulgation', 'request', 'notice', 'application', 'applicability', 'transposition', 'cop',
      'assembly', 'anniversary', 'deadline', 'filing', 'inspection', 'hearing', 'closure', 'determination', 'initiation', 'beginning',
      'passage', 'execution', 'registration', 'announcement', 'creation', 'introduction', 'construction', 'deployment',
      'rollout', 'kick off', 'kickoff', 'first meeting', 'recess', 'departure', 'arrival', 'presentation', 'transmission',
      'transmittal', 'occurrence', 'effectiveness',
      'discovery', 'acceptance', 'availability', 'ruling', 'agreement', 'decision', 'time when', 'time of', 'date on which',
      'day on which', 'due date', 'written notice', 'prior notice', 'prior written notice', 'advance notice',
      'advance written notice', 'notice in writing', 'previous notice', 'that day', 'such day', 'that date', 'such date', 'said date', 'that time'],
    [
      { is: 'self' }, 'now', 'today', 'hereof', 'the date hereof', 'date hereof', 'this date', 'the present date', 'the present day',
      ...ORDERS.flatMap(selfOf),
    ],
    [
      { is: 'notice' }, 'with', 'giving', 'by giving', 'on giving', 'upon giving', 'notice', 'written notice', 'prior notice',
      'prior written notice', 'advance notice', 'advance written notice', 'notice in writing', 'previous notice',
    ],
    [{ is: 'period-word' }, 'period', 'time period', 'period of time', 'time frame', 'timeframe', 'timeline', 'window', 'span', 'horizon', 'course'],
    [
      { is: 'clock' }, 'midnight', 'noon', 'close of business', 'cob', 'eob', 'end of business', 'end of the day', 'end of day',
      'the close of business', 'the end of the day', 'a.m', 'p.m', 'am', 'pm', 'et', 'est',
      'edt', 'ct', 'cst', 'cdt', 'pt', 'pst', 'pdt', 'utc', 'gmt', 'eastern time', 'local time', 'eastern', "o'clock",
      'eastern standard time', 'eastern daylight time', 'cet', 'cest', 'bst', 'ist', 'aest', 'aedt', 'nzst', 'mst', 'mdt', 'mt',
      'pacific time', 'central time', 'mountain time', 'jst', 'sast', 'brussels time', 'ast', 'adt', 'hours',
    ],
    [
      { is: 'promise' }, 'will', 'shall', 'must', 'to be', 'should', 'due', 'plan to', 'plans to', 'planned', 'target', 'targeted',
      'scheduled', 'expected', 'expects', 'expect', 'intends', 'intend', 'deadline', 'commit', 'commits', 'committed to',
      'is committed', 'are committed',
      'aim', 'aims', 'anticipated', 'anticipate', 'projected', 'would', 'directed', 'required', 'requires', 'require', 'agree to',
      'agreed to', 'are to', 'is to', 'complete', 'submit', 'report', 'implement', 'finalize', 'develop', 'establish', 'publish',
      'issue',
    ],
    [
      { is: 'past' }, 'was', 'were', 'had', 'has', 'have', 'met', 'signed', 'launched', 'took', 'held', 'announced', 'adopted',
      'dated', 'published', 'issued', 'since', 'relied', 'existed', 'operated', 'served', 'used', 'remained', 'became', 'began', 'came',
      'went', 'made', 'gave', 'lacked', 'allowed', 'worked', 'received', 'could', 'did',
    ],
  ],
};

// French: the words of deadline phrases.
import type { Vocabulary } from '../language.js';

const NUMBERS = [
  'une', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix', 'onze', 'douze', 'treize', 'quatorze', 'quinze',
  'seize',
];
const TENS = [['vingt', 20], ['trente', 30], ['quarante', 40], ['cinquante', 50], ['soixante', 60], ['septante', 70],
['nonante', 90]] as const;
const MONTHS = [
  ['janvier', 'janv', 'janv.'], ['février', 'févr', 'fév'], ['mars'], ['avril', 'avr'], ['mai'], ['juin'], ['juillet', 'juil'], ['août'],
  ['septembre', 'sept.'], ['octobre', 'oct'], ['novembre', 'nov'], ['décembre', 'déc'],
];
const WEEKDAYS = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'];
const ORDINALS = [
  'deuxième', 'troisième', 'quatrième', 'cinquième', 'sixième', 'septième', 'huitième', 'neuvième', 'dixième', 'onzième', 'douzième',
  'treizième', 'quatorzième', 'quinzième', 'seizième', 'dix septième', 'dix huitième', 'dix neuvième', 'vingtième',
];
const ORDERS = ['rapport', 'arrêté', 'décret', 'plan', 'avis', 'communiqué', 'mémorandum', 'lettre', 'déclaration', 'décision',
'document', 'circulaire', 'ordonnance', 'recommandation'];

/** How a document names itself and its day. */
const selfOf = (noun: string): string[] => [
  `présent ${noun}`, `présente ${noun}`, `la date du présent ${noun}`, `la date de la présente ${noun}`,
  `date du présent ${noun}`, `date de la présente ${noun}`,
];

/** A term, after which its limit stands: 'dans un délai', "à l'expiration d'un délai". */
const TERMS = [
  ...['dans', 'sous', 'endéans', "à l'expiration d'", "à l'issue d'", "au terme d'", "avant l'expiration d'", "avant l'issue d'",
  "à l'échéance d'",
    "avant la fin d'", "à la fin d'", "dans le respect d'"]
    .flatMap((lead) => ['un délai', 'un nouveau délai', 'une période'].map((term) => `${lead}${lead.endsWith("'") ? '' : ' '}${term}`)),
  'dans le délai', 'avant un délai', 'dans des délais', 'dans la période', 'dans un maximum',
];
/** What is also a term of its own, in a text only where something is to be. */
const BARE_TERMS = ['délai', 'un délai', 'le délai'];
/** The limit of a term: 'qui ne peut excéder' two months. */
const LIMITS = [
  'maximal', 'cible', 'maximum', 'maximale', 'approximatif', 'indicatif', 'moyen', 'global', 'franc', 'légal', 'total', 'supplémentaire',
  'imparti', 'estimé', 'inférieur', 'inférieur ou égal',
  ...['qui ne peut', 'qui ne pourra', 'qui ne saurait', 'qui ne peut pas', 'ne pouvant', 'ne pouvant pas',
    'qui ne doit pas'].flatMap((lead) =>
    ['excéder', 'dépasser', 'être supérieur'].map((verb) => `${lead} ${verb}`)),
  "qui n'excède pas", "n'excédant pas", 'qui ne dépasse pas', 'ne dépassant pas', 'pouvant aller', 'au plus', 'de moins',
  'raisonnable ne dépassant pas', 'transitoire', 'probatoire',
];

/** What stands before a deadline in plans and tables. */
const LABELS = [
  'prévu', 'prévue', 'prévus', 'prévues', 'attendu', 'attendue', 'échéance', 'date prévue', "date d'achèvement",
  "date d'achèvement prévue", 'achèvement', 'achèvement prévu', 'calendrier', 'date cible', 'cible', 'reporté', 'reportée', 'repoussé',
  'repoussée', 'prolongé', 'prolongée', 'lancement', 'mise en œuvre', 'à réaliser', 'à terminer', 'à achever', 'à mettre en œuvre',
  'estimé', 'estimée', 'révisé', 'révisée', 'provisoire', 'livraison', 'date butoir', 'échéancier', 'délai', 'date limite',
  "délai d'exécution", 'terminé', 'terminée', 'à compléter', 'à livrer', 'à finaliser', 'à publier', 'à présenter', 'à mettre en place',
  'à remettre', 'à soumettre', 'à adopter', 'date de fin', 'date de livraison', 'en vigueur', 'réalisation', 'finalisation',
  "date d'échéance", 'date de réalisation', 'entrée en vigueur', 'est', 'est fixée', 'est prévue', 'est prévu', 'est fixé', 'publication',
  'adoption', 'finalisé', 'finalisée', 'initialement prévu', 'initialement prévue', 'nouvelle échéance', 'avec effet', 'prend effet',
  'prenant effet', 'entre en vigueur', 'entrera en vigueur', 'entreront en vigueur',
  'prorogé', 'prorogée', 'est prorogé', 'est prorogée',
];

/** Where a term is laid down. */
const SOURCES = ['prévu', 'fixé', 'visé', 'mentionné', 'imparti', 'prescrit', 'défini', 'indiqué', 'accordé'].flatMap((word) =>
  [word, `${word}e`, `${word}s`, `${word}es`]).flatMap((word) => ['à', 'au', 'aux', 'par', 'dans'].map((at) => `${word} ${at}`));

const WHICH = [
  'au cours duquel', 'au cours de laquelle', 'durant lequel', 'durant laquelle', 'pendant lequel', 'pendant laquelle', 'pour lequel',
  'pour laquelle', 'dans lequel', 'dans laquelle', 'au titre duquel', 'au titre de laquelle', 'à laquelle', 'auquel',
];

const FROM_THE_DATE = ['à compter', 'à partir', 'à dater'].flatMap((from) =>
  ['de', "d'", 'du'].map((of) => `${from} de la date ${of}`));

/** Participles of what was. */
const DONE = [
  'adopté', 'signé', 'publié', 'tenu', 'lancé', 'daté', 'modifié', 'construit', 'délivré', 'réalisé', 'effectué', 'enregistré', 'conclu',
  'constitué', 'déposé', 'émis', 'né', 'entré en vigueur', 'intervenu', 'créé', 'versé', 'engagé', 'commis', 'promulgué', 'édicté',
  'détenu', 'autorisé', 'acquis', 'existant', 'approuvé', 'validé', 'voté', 'ratifié', 'achevé',
].flatMap((word) => [word, `${word}e`, word.endsWith('s') ? word : `${word}s`, `${word}es`]);

/** Who decides, and where. */
const BODIES = [
  'tribunal', 'cour', 'commission', 'conseil', 'ministre', 'ministère', 'comité', 'juge', 'secrétaire', 'directeur', 'préfet', 'maire',
  'parlement', 'sénat', 'autorité', 'agence', 'gouvernement', 'président', 'public', 'assemblée nationale',
];

/** French. */
export const french: Vocabulary = {
  code: 'fr',
  numericDates: 'day-first',
  elided: ['l', 'd', 'qu', 'n', 's', 'jusqu', 'lorsqu', 'aujourd'],
  ordinals: ['er', 're', 'ère', 'e', 'ème', 'eme', 'nd', 'nde'],
  future: /.{2}(?:ra|ront|rons)$/,
  deeds: /(?:[tsx]ion|ment)$/,
  adjectives: /(?:el|elle|al|ale|aire|ien|ienne)$/i,
  marks: /[àâçèêëîïôœùû]|\b[ldns]['’](?=[a-zàâéèêœ])/i,
  codes: { q: 'quarter', t: 'quarter', h: 'half', s: 'half' },
  words: [
    [{ is: 'number', value: 1, digits: 0 }, 'un'],
    ...NUMBERS.map((word, i) => [{ is: 'number', value: i + 1, digits: 0 }, word] as const),
    ...TENS.map(([word, value]) => [{ is: 'number', value, digits: 0 }, word] as const),
    [{ is: 'number', value: 80, digits: 0 }, 'quatre vingt', 'quatre vingts'],
    [{ is: 'number', value: 100, digits: 0 }, 'cent', 'cents'],
    [{ is: 'number', value: 1000, digits: 0 }, 'mille', 'mil'],
    ...MONTHS.map((words, i) => [{ is: 'month', value: i + 1 }, ...words] as const),
    ...WEEKDAYS.map((word, i) => [{ is: 'weekday', value: i + 1 }, word, `${word}s`] as const),
    [{ is: 'ordinal', value: 1 }, 'premier', 'première', 'premiers', 'premières'],
    ...ORDINALS.map((word, i) => [{ is: 'ordinal', value: i + 2 }, word] as const),
    ...TENS.slice(1).map(([word, value]) => [{ is: 'ordinal', value }, word.replace(/e$/, 'ième')] as const),
    ...TENS.slice(0, 6).map(([word, value]) => [{ is: 'ordinal', value: value + 1 }, `${word} et unième`] as const),
    [{ is: 'ordinal', value: 2 }, 'second', 'seconde', '2nde'],
    ...['ier', 'iie', 'iiie', 'ive'].map((word, i) => [{ is: 'ordinal', value: i + 1 }, word] as const),
    [{ is: 'ordinal', value: -1 }, 'dernier', 'dernière', 'derniers', 'dernières'],

    [{ is: 'unit', value: 'hour' }, 'heure', 'heures', 'h'],
    [
      { is: 'unit', value: 'day' }, 'jour', 'jours', 'jours civils', 'jours calendaires', 'jours calendrier', 'jours francs',
      'jours consécutifs', 'journées', 'jour civil', 'jour calendaire', 'jours calendaires révolus', 'jours révolus',
    ],
    [
      { is: 'unit', value: 'workday' }, 'jour ouvrable', 'jours ouvrables', 'jour ouvré', 'jours ouvrés', 'jours de travail',
      'jour de travail', 'jours ouvrables bancaires',
    ],
    [{ is: 'unit', value: 'week' }, 'semaine', 'semaines'],
    [{ is: 'unit', value: 'eight-days' }, 'huitaine'],
    [{ is: 'unit', value: 'fifteen-days' }, 'quinzaine'],
    [{ is: 'unit', value: 'two-months' }, 'bimestre', 'bimestres'],
    [{ is: 'unit', value: 'month' }, 'mois', 'mois civils', 'mois calendaires', 'mois civil', 'mois révolus'],
    [{ is: 'unit', value: 'quarter' }, 'trimestre', 'trimestres', 'trimestre civil'],
    [{ is: 'unit', value: 'half' }, 'semestre', 'semestres'],
    [
      { is: 'unit', value: 'year' }, 'an', 'ans', 'année', 'années', 'année civile', 'années civiles', 'année calendaire', 'ans révolus',
      'années révolues',
    ],
    [{ is: 'unit', value: 'decade' }, 'décennie', 'décennies'],
    [{ is: 'half-word' }, 'moitié', 'demi', 'demie'],
    [{ is: 'accounts' }, 'exercice', 'exercice financier', 'exercice comptable'],
    [
      { is: 'fiscal' }, 'exercice', 'exercice financier', 'exercice budgétaire', 'année financière', 'année budgétaire', 'année fiscale',
      'exercice fiscal', 'exercices', 'budgétaire', 'financier', 'fiscal', 'financière', 'exercice comptable',
    ],

    [{ is: 'school', value: 'year' }, "année d'imposition", 'année scolaire', 'année universitaire', 'année académique'],
    [{ is: 'school', value: 'start' }, 'rentrée', 'rentrée scolaire', 'rentrée universitaire', 'rentrée académique'],
    [{ is: 'unit-end', value: 'mid-year' }, 'mi année', 'la mi année'],
    [{ is: 'season', value: 'spring' }, 'printemps'],
    [{ is: 'season', value: 'summer' }, 'été'],
    [{ is: 'season', value: 'fall' }, 'automne'],
    [{ is: 'season', value: 'winter' }, 'hiver'],

    [{ is: 'part', value: 'start' }, 'commencement'],
    [{ is: 'part', value: 'early' }, 'début', 'tout début'],
    [{ is: 'part', value: 'mid' }, 'mi', 'milieu'],
    [{ is: 'part', value: 'late' }, 'tard'],
    [{ is: 'part', value: 'end' }, 'fin', 'clôture', 'issue', 'expiration', 'terme', 'toute fin'],

    [
      { is: 'bound', value: 'within' }, ...TERMS, 'endéans', 'endéans les', 'dans', 'dans les', "d'ici", 'sous', 'en moins de',
      'dans environ', "dans près d'",
      'dans près de', 'passé un délai de',
      'après un délai de', 'en', 'dans le cadre de', "d'ici à", 'au bout de',
    ],
    [
      { is: 'bound', value: 'over' }, 'au cours de', "au cours d'", 'au cours du', 'au cours des', 'au cours de la', 'pendant', 'durant',
      'dans le courant de', 'courant', 'dans le courant du', "dans le courant d'", 'dans le cours de', 'sur', 'lors de', 'lors du',
      'durant toute la', 'pendant toute la',
      'au courant de', 'au courant du', 'courant du', 'courant de', "courant d'",
    ],
    [
      { is: 'bound', value: 'in' }, ...BARE_TERMS, ...FROM_THE_DATE, 'à compter de', "à compter d'", 'à partir de', 'à partir du',
      "à partir d'", 'à partir des', 'dès', 'dès le', 'dès la', "dès l'", 'à dater du', 'à dater de', 'à compter des', 'en', 'à', 'au',
      'aux', 'le', 'la',
      'les', 'à compter du', 'dans', 'vers', 'autour de', 'autour du', 'aux alentours de', 'aux alentours du', 'aux environs de',
    ],
    [
      { is: 'bound', value: 'by' }, 'immédiatement après', 'aussitôt après', "d'ici", "d'ici à", "d'ici au", "d'ici le", "d'ici la",
      "d'ici les", "d'ici aux", 'au plus tard',
      'pour', 'pour le', 'pour la', "à l'horizon", "à l'horizon de", 'avant ou le', 'le ou avant', 'le ou avant le', 'au plus tard le',
      'au plus tard en', 'au plus tard à', 'pas plus tard que', 'dans un délai expirant le', 'dans un délai prenant fin le',
      "d'ici à l'horizon", 'à horizon', "d'ici à horizon", 'lors de', 'lors du', 'à', 'au moment de', 'le jour de', 'le jour du',
      'le jour où', 'au jour de', 'au jour du', 'à la date de', 'à la date du',
      'date limite fixée au', "d'ici et",
      "à l'échéance", "à l'échéance de", "à l'échéance du", 'à échéance', 'à échéance de', "à échéance d'", "à l'occasion de",
      "à l'occasion du",
      "à l'occasion d'", "à l'horizon d'", 'à horizon de', "à horizon d'",
      'entre maintenant et', 'entre maintenant et le', "entre aujourd'hui et", "entre aujourd'hui et le", "entre ce jour et le",
    ],
    [
      { is: 'bound', value: 'before' }, "à l'avance", 'avant', 'avant le', 'avant la', 'préalablement à', 'antérieurement à',
      'en prévision de', 'en amont de', 'en amont du', 'en amont des', 'à temps pour', 'précédant', 'avant que', 'qui précèdent',
      'qui précède', 'précédent',
    ],
    [{ is: 'bound', value: 'from' }, 'au plus tôt', 'au plus tôt le', 'pas avant', 'pas avant le', 'pas plus tôt que'],
    [{ is: 'bound', value: 'at most' }, 'moins de', 'pas plus de', 'au maximum', 'maximum', 'au plus'],
    [
      { is: 'bound', value: 'at least' }, 'plus de', 'au moins', 'au minimum', 'pas moins de', 'minimum', 'minimal de', "minimal d'",
      'minimum de', "minimum d'", 'minimale de', "minimale d'",
    ],
    [
      { is: 'next' }, 'prochain', 'prochaine', 'prochains', 'prochaines', 'suivant', 'suivante', 'suivants', 'suivantes', 'à venir',
      'supplémentaires', 'supplémentaire', 'qui suivent', 'qui suit', 'qui viennent', 'le prochain', 'la prochaine', 'les prochains',
      'les prochaines', 'qui vient', 'à échoir',
    ],
    [
      { is: 'this' }, 'ce', 'cet', 'cette', 'en cours', 'le présent', 'la présente', 'présent', 'présente', 'le même', 'la même',
      'courante', 'en cours',
    ],
    [{ is: 'of' }, 'de', "d'", 'du', 'des', 'de la', "de l'"],
    [
      { is: 'after' }, 'après', "après l'", 'à compter de', 'à compter du', "à compter d'", 'à partir de', 'à partir du', "à partir d'",
      'suivant', 'suivants', 'suivant le', 'suivant la', 'qui suivent', 'qui suit', 'qui suivront', 'depuis', 'de', 'du', "d'", 'des',
      'courant à compter de', 'à dater de', 'à dater du', 'après la date de', "après la date d'", 'après la date du', ...FROM_THE_DATE,
      'au plus tard à compter de', 'au plus tard à compter du', "au plus tard à compter d'", 'suivant la date de', "suivant la date d'",
      'qui suivent la date de', "qui suivent la date d'", 'une fois', 'à la suite de', 'à la suite du', 'postérieurement à', 'consécutif à',
      'consécutif au', 'consécutifs à', 'consécutives à', ...['qui court', 'qui courent', 'qui commence à courir', 'courant', 'décompté',
      'décomptés', 'calculé', 'compté', 'comptés'] .flatMap((word) => ['à compter de', 'à compter du', "à compter d'", 'à partir de',
      'à partir du', 'du', 'de'].map((from) => `${word} ${from}`)),
    ],
    [{ is: 'of-the' }, 'du', 'des', 'de la', "de l'"],
    [{ is: 'of-many' }, 'les', 'des', 'aux', 'ces', 'dans les', 'au cours des', "d'ici les"],
    [{ is: 'point' }, 'à', 'au', 'aux', 'le', 'vers'],
    [
      { is: 'from' }, 'de', 'du', "d'", 'des', 'à partir de', 'à partir du', 'allant de', 'allant du', 'courant du', 's\'étendant du',
      'commençant le', 'débutant le', 'qui commence le', 'qui débute le', 'comprise du', 'compris du',
    ],
    [
      { is: 'to' }, 'à', 'au', "jusqu'à", "jusqu'au", "jusqu'en", ...['se terminant le', 'finissant le', "s'achevant le", 'prenant fin le',
      'se termine le', "s'achève le"].flatMap((end) => [end, `et ${end}`]),
    ],
    [{ is: 'between' }, 'entre', 'entre le', 'entre la', 'compris entre', 'comprise entre', 'compris entre le', 'comprise entre le'],
    [{ is: 'until' }, "jusqu'à", "jusqu'au", "jusqu'en", "jusqu'aux", "jusqu'à la"],
    [
      { is: 'starting' }, 'à compter de', 'à compter du', "à compter d'", 'à partir de', 'à partir du', "à partir d'", 'depuis',
      'commençant en', 'commençant le', 'débutant en', 'débutant le', 'en commençant par', 'à dater du', 'la première fois',
      'pour la première fois',
    ],
    [{ is: 'most' }, 'au plus', 'maximum', 'au maximum', 'tout au plus', 'comme délai maximum'],
    [{ is: 'further' }, 'supplémentaires', 'supplémentaire', 'de plus'],
    [{ is: 'no-later' }, 'à échéance de', "à échéance d'", "à l'horizon de", "à l'horizon d'", 'à horizon de', "à horizon d'"],
    [
      { is: 'onset' }, ...FROM_THE_DATE, 'à compter de', 'à compter du', "à compter d'", 'à partir de', 'à partir du', "à partir d'",
      'à partir des', 'dès', 'dès le', 'dès la', "dès l'", 'à dater du', 'à dater de',
    ],
    [{ is: 'which' }, ...WHICH],
    [
      { is: 'another' }, ...WHICH, 'où', 'ladite', 'ledit', 'précédent', 'précédente', 'précédents', 'précédentes', 'antérieur',
      'antérieure', 'antérieurs', 'antérieures', 'écoulé', 'écoulée', 'écoulés', 'écoulées', 'passé', 'passée', 'considéré', 'considérée',
      'concerné', 'concernée', 'en cause', 'dernier', 'dernière',
    ],
    [{ is: 'be' }, 'est', 'sont', 'être', 'soit', 'soient'],
    [
      { is: 'beside' }, 'dans', 'dans le cadre de', "dans le cadre d'", 'dans le cadre du', 'dans le cadre des', 'en ce qui concerne',
      "s'agissant de", "s'agissant des", "s'agissant du", 'concernant', 'quant à', 'quant au', 'quant aux', 'relativement à', 'comme',
      'avec', 'sans', 'par', 'via', 'au lieu de', 'au lieu du', 'plutôt que', 'y compris', 'notamment', 'en vertu de', 'en vertu du',
      'en application de', 'en application du', 'en lien avec', 'en partenariat avec', 'en collaboration avec', 'en concertation avec',
      'en coordination avec', 'au sein de', 'au sein du', 'au sein des', 'auprès de', 'auprès du', 'auprès des', 'chez', 'à hauteur de',
      "à l'exception de", "à l'exception des", 'grâce à', "à l'aide de", 'compte tenu de', 'compte tenu du', 'au regard de', 'au titre de',
      'au titre du', 'au titre des', 'lors de', 'lors du', 'lors des', "à l'occasion de", "à l'occasion du", 'pour', 'afin de', "afin d'",
      'afin que', 'en', 'à', 'au', 'aux', 'selon', 'suite à', 'après', 'ainsi que', 'en plus de', 'en remplacement de',
      'en remplacement du', 'en conformité avec', 'de la part de', 'de la part du', 'sur', 'dont',
    ],
    [{ is: 'notice' }, 'avec un préavis de', "avec un préavis d'", 'moyennant un préavis de', "moyennant un préavis d'"],
    [{ is: 'source' }, ...SOURCES],
    [
      { is: 'purpose' }, 'pour', 'pour le', 'pour la', 'afin de', "afin d'", 'afin que', 'en vue de', "en vue d'", 'de manière à',
      'de façon à',
    ],
    [
      { is: 'occasion' }, 'conseil des ministres', 'conseil européen', 'comité interministériel', 'réunion', 'réunions', 'session',
      'sommet', 'conférence', 'rentrée', 'rentrée scolaire', 'rentrée universitaire',
      'année scolaire',
      'année universitaire', 'mandat', 'élection', 'élections', 'assemblée',
      'jeux', 'congrès', 'anniversaire', 'scrutin', 'audience', 'cop', 'sessions', 'législature', 'mandature', 'quinquennat', 'échéance',
      'entrée en vigueur',
    ],
    [
      { is: 'act' }, 'demande', 'demandes', 'application', 'examen', 'décision', 'avis', 'accord', 'communication', 'constitution',
      'création', 'délibération', 'mise en œuvre', 'mise en oeuvre', 'vente', 'vigueur', 'mise à disposition', 'envoi',
    ],
    [{ is: 'body' }, ...BODIES],
    [{ is: 'once' }, 'une fois', 'une fois que', "une fois qu'", 'dès que', "dès qu'", 'sitôt', 'aussitôt que', "aussitôt qu'"],
    [{ is: 'number', value: 1, digits: 0 }, 'une fois'],
    [{ is: 'term' }, ...TERMS, ...BARE_TERMS],
    [{ is: 'term' }, 'comme délai maximum'],
    [{ is: 'limit' }, ...LIMITS],
    [{ is: 'earliest' }, 'au plus tôt'],
    [{ is: 'per' }, 'par', 'dans'],
    [{ is: 'label' }, ...LABELS],
    [
      { is: 'shift', days: 1 }, 'le lendemain de', 'le lendemain du', "le lendemain de l'", 'le lendemain de la', 'au lendemain de',
      'au lendemain du', 'lendemain de', 'lendemain du',
    ],
    [{ is: 'shift', days: -1 }, 'la veille de', 'la veille du', 'veille de', 'veille du', 'la veille des'],
    [
      { is: 'latest' }, 'inclus', 'inclusivement', 'compris', 'tous deux inclus', 'date incluse', 'au plus tard', 'au plus tard le',
      'dernier délai', 'délai de rigueur', 'au plus tard en', 'au plus tard à',
    ],
    [{ is: 'article', value: 'a' }, 'un', 'une'],
    [
      { is: 'article', value: 'the' }, 'le', 'la', 'les', "l'", 'son', 'sa', 'ses', 'leur', 'leurs', 'ce', 'cet', 'cette', 'ces', 'ladite',
      'ledit', 'lesdites', 'lesdits',
    ],

    [{ is: 'frequency', count: 1, unit: 'day' }, 'quotidiennement', 'journellement', 'quotidien', 'quotidienne', 'tous les jours'],
    [{ is: 'frequency', count: 1, unit: 'week' }, 'hebdomadairement', 'hebdomadaire', 'toutes les semaines'],
    [{ is: 'frequency', count: 1, unit: 'month' }, 'mensuellement', 'mensuel', 'mensuelle', 'tous les mois'],
    [{ is: 'frequency', count: 15, unit: 'day' }, 'bimensuel', 'bimensuelle', 'bimensuellement'],
    [{ is: 'frequency', count: 2, unit: 'month' }, 'bimestriel', 'bimestrielle', 'bimestriellement'],
    [{ is: 'frequency', count: 3, unit: 'month' }, 'trimestriellement', 'trimestriel', 'trimestrielle', 'tous les trimestres'],
    [
      { is: 'frequency', count: 6, unit: 'month' }, 'semestriellement', 'semestriel', 'semestrielle', 'tous les semestres', 'biannuel',
      'biannuelle', 'biannuellement', 'semi annuellement', 'semi annuelle', 'semi annuel',
    ],
    [{ is: 'frequency', count: 1, unit: 'year' }, 'annuellement', 'annuel', 'annuelle', 'tous les ans', 'toutes les années'],
    [
      { is: 'frequency', count: 2, unit: 'year' }, 'bisannuel', 'bisannuelle', 'biennal', 'biennale', 'une année sur deux',
      'un an sur deux', 'biennalement',
    ],
    [{ is: 'frequency', count: 3, unit: 'year' }, 'triennal', 'triennale'],
    [{ is: 'frequency', count: 4, unit: 'year' }, 'quadriennal', 'quadriennale'],
    [{ is: 'frequency', count: 5, unit: 'year' }, 'quinquennal', 'quinquennale'],
    [{ is: 'times' }, 'fois', 'une fois'],
    [{ is: 'basis' }, 'base', 'intervalles', 'fréquence'],
    [{ is: 'every' }, 'chaque', 'tous les', 'toutes les', 'à intervalles de', 'tout'],
    [
      { is: 'small' }, 'environ', "à titre", 'une première fois', 'de façon', 'de manière', 'sur une', 'selon une', 'au moins',
      'pour la première fois', 'au plus', 'à raison de', 'au minimum', 'sur une base', 'selon une périodicité', 'à fréquence',
      'à une fréquence', 'avec une fréquence', 'avec une périodicité', 'à un rythme', 'selon une fréquence',
    ],
    [
      { is: 'thereafter' }, 'puis', 'par la suite', 'ensuite', 'plus tard', 'après cette date', 'ultérieurement', 'suivante', 'par après',
      'à partir de cette date', 'subséquemment', 'subséquente',
    ],
    [
      { is: 'for' }, 'pendant', 'durant', 'pour', 'pour une durée de', "pour une durée d'", 'pour une période de', "pour une période d'",
      'pendant une durée de', 'pendant une période de', "pendant une durée d'", "pendant une période d'", 'pour un mandat de',
    ],
    [{ is: 'and' }, 'et', 'ni'],
    [
      { is: 'but' }, 'mais', 'et en tout cas', 'et en tout état de cause', 'en tout état de cause', 'mais en tout état de cause',
      'et dans tous les cas', 'en tout cas', 'dans tous les cas', 'mais au plus',
    ],
    [{ is: 'or' }, 'ou', 'voire'],
    [
      { is: 'condition' }, 'sous réserve de', "sous réserve d'", 'sous réserve du', 'sous réserve des', 'sous réserve', 'à condition que',
      'à condition de', "en l'absence de", "en l'absence d'", 'à défaut de', "à défaut d'", 'en cas de', "en cas d'", 'faute de',
      'pourvu que', 'en fonction de', 'en fonction des', 'en fonction du', 'si', "s'il", "s'ils", 'sauf', 'à moins que', 'selon',
      'dans la mesure où', 'moyennant', 'en attendant', 'par rapport à', 'par rapport au', 'par rapport aux', 'ou plus souvent',
      'ou plus fréquemment', 'le cas échéant et si', 'dès lors que', 'lorsque cela', 'conformément à', 'conformément aux',
    ],
    [
      { is: 'vague' }, 'dès que', "dès qu'", 'dès que possible', 'le plus tôt possible', 'à venir', 'aussitôt que possible',
      'dans les meilleurs délais',
      'dans les plus brefs délais', 'immédiatement', 'immédiat', 'immédiate', 'dans le délai imparti', 'dans les délais impartis',
      ...['jours', 'semaines', 'mois',
        'années'].flatMap((units) => ["d'ici", 'dans', 'sous', 'en'].map((bound) => `${bound} quelques ${units}`)), 'sur-le-champ',
        'sans délai', 'sans retard', 'sans retard injustifié', 'sans tarder',
      'promptement',
      'rapidement', 'en temps utile', 'en temps opportun', 'en temps voulu', 'de façon continue', 'de manière continue',
      'de façon permanente', 'en permanence', 'en continu', 'continu', 'permanent', "s'il y a lieu", 'le cas échéant', 'si possible',
      'dans la mesure du possible', 'au besoin', 'si nécessaire', ...['dans', 'sous', "à l'expiration d'", "à l'issue d'",
      "au terme d'"].flatMap((lead) => ['raisonnable', 'suffisant'].map((kind) =>
      `${lead}${lead.endsWith("'") ? '' : ' '}un délai ${kind}`)), 'à court terme', 'à moyen terme', 'à long terme',
      'dans un délai raisonnable', 'dans des délais raisonnables', 'prochainement', 'bientôt', 'régulièrement', 'périodiquement',
      'de façon régulière', 'à intervalles réguliers', 'dans un proche avenir', 'dans un avenir proche', 'à déterminer', 'sans délai indu',
      'lorsque cela est possible', 'dès que faire se peut', 'aussi rapidement que possible', 'aussi vite que possible',
      'à la première occasion', 'de temps à autre', 'ultérieurement', 'dans les délais prescrits', 'le plus rapidement possible',
      'au plus vite', 'sans attendre', 'de toute urgence', 'sous les meilleurs délais', 'à tout moment', 'à une date ultérieure',
      'à terme', 'à brève échéance', "tout au long de l'année", ...['jours', 'semaines', 'mois', 'années'].flatMap((units) => [
      `tout prochains ${units}`, `toutes prochaines ${units}`, `prochains ${units}`, `prochaines ${units}`, `${units} à venir`,
      `${units} qui viennent`, `${units} qui suivent`,
      ]).flatMap((words) => ['dans les', 'au cours des'].map((bound) => `${bound} ${words}`)), 'aussitôt',
      'dans les délais les plus brefs', 'dans le plus bref délai', "dans l'idéal", 'idéalement', 'normalement', 'en principe',
      'de préférence', 'au mieux', 'si tout va bien', 'ou plus tôt', 'ou plus tôt si possible', 'ou avant si possible', 'voire plus tôt',
      'ou dès que possible', 'environ', 'approximativement', 'sauf imprévu', 'autant que possible',
    ],
    [
      { is: 'event' }, "à l'avance", ...LABELS.filter((label) => label.startsWith('date')), 'adoption', 'entrée en vigueur',
      'entre en vigueur', 'promulgation', 'ratification', 'signature', 'sommet', 'réunion', 'conférence', 'conseil des ministres',
      'conseil européen', 'comité interministériel', 'approbation', 'achèvement',
      'publication', 'lancement', 'ouverture', 'clôture', 'conclusion', 'réception', 'notification', 'date', 'jeux', 'élection',
      'élections', 'session', 'expiration', 'fin', 'début', 'commencement', 'mise en œuvre', 'mise en oeuvre', 'dépôt', 'remise',
      'présentation', 'examen', 'demande', 'décision', 'nomination', 'création', 'transposition', 'application', 'accession', 'adhésion',
      'désignation', 'cessation', 'échéance', 'transmission', 'délivrance', 'communication', 'constitution', 'saisine', 'audience',
      'assemblée', 'rentrée', 'anniversaire', 'sanction', 'départ', 'arrivée', 'accord', 'congrès', 'réalisation', 'livraison',
      'mise en service', 'prise de fonctions', 'constatation', 'délibération', 'homologation', 'mise en place', 'naissance', 'prononcé',
      'avis', 'mise en demeure', 'mise en ligne', 'mise en recouvrement', 'mise à disposition', 'envoi', 'scrutin', 'cop', 'législature',
      'mandature', 'quinquennat', 'extinction', 'paiement', 'liquidation', 'radiation', 'remboursement', 'jugement', 'arrêt',
      'année scolaire', 'année universitaire', 'rentrée scolaire', 'rentrée universitaire', 'date limite',
      'entrée en fonction', 'entrée en fonctions', 'terme', 'libération', 'réunions',
      'demandes', 'vente', 'vigueur',
    ],
    [
      { is: 'self' }, 'maintenant', "aujourd'hui", 'ce jour', 'la présente', 'les présentes', 'la date des présentes',
      'la date du présent document', 'des présentes',
      ...ORDERS.flatMap(selfOf),
    ],
    [
      { is: 'period-word' }, 'période financière', 'période budgétaire', 'période', 'biennium', 'délai', 'laps de temps', 'horizon',
      'intervalle', 'délai maximal', 'délai maximum',
      "délai d'exécution", 'délai de réalisation', 'délai de livraison',
    ],
    [
      { is: 'clock' }, 'minuit', 'midi', 'heures', 'h', 'heure', 'heure locale', 'hne', 'hae', "heure de l'est", 'heure avancée',
      'fermeture des bureaux',
    ],
    [
      { is: 'promise' }, 'date limite', 'dispose', 'disposent', 'accorde', 'accordé', 'imparti', 'entre en vigueur', 'entrent en vigueur',
      'prend fin', 'expire', "s'applique", "s'appliquent", 'est applicable', 'sont applicables', 'prend effet', 'prennent effet', 'sera',
      'seront', 'doit', 'doivent', 'devra', 'devront', 'devrait', 'devraient', 'prévu', 'prévue', 'prévus', 'prévues', 'attendu',
      'attendue', 'prévoit', 'prévoient', 'à réaliser', 'échéance', 'vise', 'visent', 'entend', "s'engage", "s'engagent", 'est tenu',
      'est tenue', 'sont tenus', 'aura', 'auront', 'fera', 'feront', 'soumettre', 'présenter', 'publier', 'achever', 'terminer', 'établir',
      'présente', 'transmet', 'adopte', 'objectif', 'remet', 'publie', 'présentera', 'remettra', 'prendra', 'entrera', 'mettra',
    ],
    [
      { is: 'past' }, 'ont', 'était', 'étaient', 'avait', 'avaient', 'fut', 'furent', 'eu', 'depuis', 'existait', 'existaient', 'a été',
      ...DONE, 'initialement', 'au lieu de', 'au lieu du', 'précédemment', 'auparavant', 'anciennement', 'ont été', 'a signé', 'a adopté',
      'a publié',
    ],
  ],
};

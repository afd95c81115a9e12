// French: the words of deadline phrases.
import type { Vocabulary } from '../language.js';

const NUMBERS = ['une', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix', 'onze', 'douze', 'treize', 'quatorze',
  'quinze', 'seize'];
const TENS = [['vingt', 20], ['trente', 30], ['quarante', 40], ['cinquante', 50], ['soixante', 60], ['septante', 70], ['nonante', 90]] as
  const;
const MONTHS = [['janvier', 'janv', 'janv.'], ['février', 'févr', 'fév'], ['mars'], ['avril', 'avr'], ['mai'], ['juin'], ['juillet',
  'juil'], ['août'], ['septembre', 'sept.'], ['octobre', 'oct'], ['novembre', 'nov'], ['décembre', 'déc']];
const WEEKDAYS = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'];
const ORDINALS = ['deuxième', 'troisième', 'quatrième', 'cinquième', 'sixième', 'septième', 'huitième', 'neuvième', 'dixième', 'onzième',
  'douzième', 'treizième', 'quatorzième', 'quinzième', 'seizième', 'dix septième', 'dix huitième', 'dix neuvième', 'vingtième'];
const ORDERS = ['rapport', 'arrêté', 'décret', 'plan', 'avis', 'communiqué', 'mémorandum', 'lettre', 'déclaration', 'décision', 'document',
  'circulaire', 'ordonnance', 'recommandation'];

/** How a document names itself and its day. */
const selfOf = (noun: string): string[] => [`présent ${noun}`, `présente ${noun}`, `la date du présent ${noun}`,
  `la date de la présente ${noun}`, `date du présent ${noun}`, `date de la présente ${noun}`];

/** A term, after which its limit stands: 'dans un délai', "à l'expiration d'un délai". */
const TERMS = [...['dans', 'sous', 'endéans', "à l'expiration d'", "à l'issue d'", "au terme d'", "avant l'expiration d'",
  "avant l'issue d'", "à l'échéance d'", "avant la fin d'", "à la fin d'", "dans le respect d'"].flatMap((lead) => ['un délai',
  'un nouveau délai', 'une période'].map((term) => `${lead}${lead.endsWith("'") ? '' : ' '}${term}`)), 'dans le délai', 'avant un délai',
  'dans des délais', 'dans les délais', 'dans la période', 'dans un maximum'];
/** What is also a term of its own, in a text only where something is to be. */
const BARE_TERMS = ['délai', 'un délai', 'le délai'];
/** 'qui ne peut excéder'. */
const NO_MORE = ['qui ne peut', 'qui ne pourra', 'qui ne saurait', 'qui ne peut pas', 'ne pouvant', 'ne pouvant pas', 'qui ne doit pas',
  'qui ne doit', 'qui ne devra pas', 'qui ne devrait pas', 'sans pouvoir', 'sans jamais'].flatMap((lead) => ['excéder', 'dépasser',
  'être supérieur', 'être supérieure', 'aller au-delà'].map((verb) => `${lead} ${verb}`)).concat("qui n'excède pas", "n'excédant pas",
  'qui ne dépasse pas', 'ne dépassant pas', "qui n'excèdera pas", "qui n'excédera pas", 'qui ne dépassera pas');
/** The limit of a term: 'qui ne peut excéder' two months. */
const LIMITS = ['maximal', 'cible', 'maximum', 'maximale', 'approximatif', 'indicatif', 'moyen', 'global', 'franc', 'légal', 'total',
  'supplémentaire', 'imparti', 'estimé', 'inférieur', 'inférieur ou égal', ...NO_MORE, 'est', 'sera', 'pouvant aller', 'au plus',
  'de moins', 'raisonnable ne dépassant pas', 'transitoire', 'probatoire', 'impératif', 'incompressible', 'contractuel'];
/** 'jusqu'à ce que' a thing is done. */
const UNTIL = ["jusqu'à ce que", 'aussi longtemps que', 'tant que'];
/** What stands before a deadline in plans and tables. */
const LABELS = ['prévu', 'prévue', 'prévus', 'prévues', 'attendu', 'attendue', 'échéance', 'date prévue', "date d'achèvement",
  "date d'achèvement prévue", 'achèvement', 'achèvement prévu', 'calendrier', 'date cible', 'cible', 'reporté', 'reportée', 'repoussé',
  'repoussée', 'prolongé', 'prolongée', 'lancement', 'mise en œuvre', 'à réaliser', 'à terminer', 'à achever', 'à mettre en œuvre',
  'estimé', 'estimée', 'révisé', 'révisée', 'provisoire', 'livraison', 'date butoir', 'échéancier', 'délai', 'date limite',
  "délai d'exécution", 'terminé', 'terminée', 'à compléter', 'à livrer', 'à finaliser', 'à publier', 'à présenter', 'à mettre en place',
  'à remettre', 'à soumettre', 'à adopter', 'date de fin', 'date de livraison', 'en vigueur', 'réalisation', 'finalisation',
  "date d'échéance", 'date de réalisation', 'entrée en vigueur', 'est', 'est fixée', 'est prévue', 'est prévu', 'est fixé', 'publication',
  'adoption', 'finalisé', 'finalisée', 'initialement prévu', 'initialement prévue', 'horizon', 'nouvelle échéance', 'avec effet',
  'prend effet', 'prenant effet', 'entre en vigueur', 'entrera en vigueur', 'entreront en vigueur', 'prorogé', 'prorogée', 'est prorogé',
  'est prorogée'];

/** Where a term is laid down. */
const SOURCES = ['prévu', 'fixé', 'visé', 'mentionné', 'imparti', 'prescrit', 'défini', 'indiqué', 'accordé'].flatMap((word) => [word,
  `${word}e`, `${word}s`, `${word}es`]).flatMap((word) => ['à', 'au', 'aux', 'par', 'dans'].map((at) => `${word} ${at}`));

/** Where it is told in a clause: 'qui lui est imparti'. */
const TOLD = ["qu'il", "qu'elle", "qu'ils", 'que'].flatMap((it) => ['fixe', 'détermine', 'précise', 'indique', 'prescrit', 'fixera',
  'fixent', 'déterminera', 'impartit'].map((verb) => `${it} ${verb}`)).concat(['est', 'a été', 'sera'].flatMap((be) => ['lui', 'leur',
  'nous', 'vous'].flatMap((whom) => ['imparti', 'fixé', 'accordé', 'indiqué'].map((verb) => `qui ${whom} ${be} ${verb}`))));

const WHICH = ['au cours duquel', 'au cours de laquelle', 'durant lequel', 'durant laquelle', 'pendant lequel', 'pendant laquelle',
  'pour lequel', 'pour laquelle', 'dans lequel', 'dans laquelle', 'au titre duquel', 'au titre de laquelle', 'à laquelle', 'auquel'];

const FROM_THE_DATE = ['à compter', 'à partir', 'à dater'].map((from) => `${from} de la date de`);

/** Participles of what was. */
const DONE = ['adopté', 'signé', 'publié', 'tenu', 'lancé', 'daté', 'modifié', 'construit', 'délivré', 'réalisé', 'effectué', 'enregistré',
  'conclu', 'constitué', 'déposé', 'émis', 'né', 'entré en vigueur', 'intervenu', 'créé', 'versé', 'engagé', 'commis', 'promulgué',
  'édicté', 'détenu', 'autorisé', 'acquis', 'existant', 'approuvé', 'validé', 'voté', 'ratifié', 'achevé'].flatMap((word) => [
  ...(word === 'né' ? [] : [word]), `${word}e`, word.endsWith('s') ? word : `${word}s`, `${word}es`]); // 'ne' is no 'né'

/** Who decides, and where. */
const BODIES = ['tribunal', 'cour', 'commission', 'conseil', 'ministre', 'ministère', 'comité', 'juge', 'secrétaire', 'directeur', 'préfet',
  'maire', 'parlement', 'sénat', 'autorité', 'agence', 'gouvernement', 'président', 'public', 'assemblée nationale'];

/** French. */
export const french: Vocabulary = {
  code: 'fr',
  numericDates: 'day-first',
  contracted: { 'de': ['du', "d'", 'des'], 'à': ['au', 'aux'], 'que': ["qu'"] },
  elided: ['l', 'd', 'qu', 'n', 's', 'jusqu', 'lorsqu', 'aujourd'],
  ordinals: ['er', 're', 'ère', 'e', 'ème', 'eme', 'nd', 'nde'],
  future: /.{2}(?:ra|ront|rons)$/,
  deeds: /(?:[tsx]ion|ment)$/,
  adjectives: /(?:el|elle|al|ale|aire|ien|ienne)$/i,
  adverbs: /ment$/i,
  verbs: /^[a-z].*(?:er|ir|re)$/,
  presents: true,
  participles: /^(?=[a-z])(?!.*(?:t|arch|ann|dur|ourn|arr\xeat|cl|cong|degr)\xe9e?s?$).*\xe9e?s?$/,
  marks: /[àâçèêëîïôœùû]|\b[ldns]['’](?=[a-zàâéèêœ])/i,
  codes: { q: 'quarter', t: 'quarter', h: 'half', s: 'half' },
  words: [
    ...([[1, 'un'], [80, 'quatre vingt'], [80, 'quatre vingts'], [100, 'cent'], [100, 'cents'], [1000, 'mille'], [1000, 'mil']] as
      const).map(([value, word]) => [{ is: 'number', value, digits: 0 }, word] as const),
    ...NUMBERS.map((word, i) => [{ is: 'number', value: i + 1, digits: 0 }, word] as const),
    ...TENS.map(([word, value]) => [{ is: 'number', value, digits: 0 }, word] as const),
    ...MONTHS.map((words, i) => [{ is: 'month', value: i + 1 }, ...words] as const),
    ...WEEKDAYS.map((word, i) => [{ is: 'weekday', value: i + 1 }, word, `${word}s`] as const),
    [{ is: 'ordinal', value: 1 }, 'premier', 'première'],
    [{ is: 'ordinal', value: 1, many: true }, 'premiers', 'premières'],
    ...ORDINALS.map((word, i) => [{ is: 'ordinal', value: i + 2 }, word] as const),
    ...TENS.slice(1).map(([word, value]) => [{ is: 'ordinal', value }, word.replace(/e$/, 'ième')] as const),
    ...TENS.slice(0, 6).map(([word, value]) => [{ is: 'ordinal', value: value + 1 }, `${word} et unième`] as const),
    [{ is: 'ordinal', value: 2 }, 'second', 'seconde', '2nde'],
    ...['ier', 'iie', 'iiie', 'ive'].map((word, i) => [{ is: 'ordinal', value: i + 1 }, word] as const),
    [{ is: 'ordinal', value: -1 }, 'dernier', 'dernière', 'derniers', 'dernières'],

    ...([['hour', 'heure', 'heures', 'h'], ['day', 'jour', 'jours', 'jours civils', 'jours calendaires', 'jours calendrier', 'jours francs',
      'jours consécutifs', 'journées', 'jour civil', 'jour calendaire', 'jour calendrier', 'jour franc', 'jours calendaires révolus',
      'jours révolus'], ['workday', 'jour ouvrable', 'jours ouvrables', 'jour ouvré', 'jours ouvrés', 'jours de travail', 'jour de travail',
      'jours ouvrables bancaires'], ['week', 'semaine', 'semaines'], ['eight-days', 'huitaine'], ['fifteen-days', 'quinzaine'],
      ['two-months', 'bimestre', 'bimestres'], ['month', 'mois', 'mois civils', 'mois calendaires', 'mois civil', 'mois révolus'],
      ['quarter', 'trimestre', 'trimestres', 'trimestre civil'], ['half', 'semestre', 'semestres'], ['year', 'an', 'ans', 'année', 'années',
      'année civile', 'années civiles', 'année calendaire', 'ans révolus', 'années révolues'], ['four-months', 'quadrimestre',
      'quadrimestres'], ['decade', 'décennie', 'décennies']] as const).map(([value, ...words]) => [{ is: 'unit', value }, ...words] as
      const),
    [{ is: 'half-word' }, 'moitié', 'demi', 'demie'],
    [{ is: 'accounts' }, 'exercice', 'exercice financier', 'exercice comptable'],
    [{ is: 'fiscal' }, 'exercice', 'exercice financier', 'exercice budgétaire', 'année financière', 'année budgétaire', 'année fiscale',
      'exercice fiscal', 'exercices', 'budgétaire', 'financier', 'fiscal', 'financière', 'exercice comptable'],

    [{ is: 'school', value: 'year' }, "année d'imposition", 'année scolaire', 'année universitaire', 'année académique'],
    [{ is: 'school', value: 'start' }, 'rentrée', 'rentrée scolaire', 'rentrée universitaire', 'rentrée académique'],
    [{ is: 'unit-end', value: 'mid-year' }, 'mi année', 'la mi année'],
    ...([['noël', 12, 25], ['saint sylvestre', 12, 31], ["jour de l'an", 1, 1], ['nouvel an', 1, 1], ['toussaint', 11, 1], ['pâques', 0, 0],
      ['ascension', 0, 39], ['pentecôte', 0, 49]] as const).map(([word, month, day]) => [{ is: 'feast', month, day }, word] as const),
    ...([['spring', 'printemps'], ['summer', 'été'], ['fall', 'automne'], ['winter', 'hiver']] as const).map(([value, word]) => [{ is:
      'season', value }, word] as const),

    ...([['start', 'commencement'], ['early', 'début', 'tout début'], ['mid', 'mi', 'milieu'], ['late', 'tard'], ['end', 'fin', 'clôture',
      'issue', 'expiration', 'terme', 'toute fin']] as const).map(([value, ...words]) => [{ is: 'part', value }, ...words] as const),

    [{ is: 'bound', value: 'within' }, ...TERMS, 'endéans', 'endéans les', 'dans', 'dans les', "d'ici", 'sous', 'en moins de',
      'dans environ', 'dans près de', 'passé un délai de', 'après un délai de', 'en', 'dans le cadre de', "d'ici à", 'au bout de'],
    [{ is: 'bound', value: 'over' }, 'en cours de', 'tout au long de', 'tout au long de la', 'au cours de', 'au cours de la', 'pendant',
      'durant', 'dans le courant de', 'courant', 'dans le cours de', 'sur', 'lors de', 'durant toute la', 'pendant toute la',
      'au courant de', 'courant de'],
    [{ is: 'bound', value: 'in' }, ...BARE_TERMS, ...FROM_THE_DATE, 'à compter de', 'à partir de', 'dès', 'dès le', 'dès la', "dès l'",
      'à dater de', 'en', 'à', 'au', 'aux', 'le', 'la', 'les', 'dans', 'vers', 'autour de', 'aux alentours de', 'aux environs de'],
    [{ is: 'bound', value: 'by' }, ...UNTIL, 'immédiatement après', 'aussitôt après', "d'ici", "d'ici à", "d'ici le", "d'ici la",
      "d'ici les", 'au plus tard', 'pour', 'pour le', 'pour la', "à l'horizon", "à l'horizon de", 'avant ou le', 'le ou avant',
      'le ou avant le', 'au plus tard le', 'au plus tard en', 'au plus tard à', 'pas plus tard que', 'dans un délai expirant le',
      'dans un délai prenant fin le', "d'ici à l'horizon", 'à horizon', "d'ici à horizon", 'lors de', 'à', 'au moment de', 'le jour de',
      'le jour où', 'au jour de', 'à la date de', 'date limite fixée au', "d'ici et", "à l'échéance", "à l'échéance de", 'à échéance',
      'à échéance de', "à l'occasion de", 'à horizon de', 'entre maintenant et', 'entre maintenant et le', "entre aujourd'hui et",
      "entre aujourd'hui et le", "entre ce jour et le"],
    [{ is: 'bound', value: 'before' }, "à l'avance", 'avant', 'avant le', 'avant la', 'préalablement à', 'antérieurement à',
      'en prévision de', 'en amont de', 'à temps pour', 'précédant', 'avant que', 'qui précèdent', 'qui précède', 'précédent'],
    [{ is: 'bound', value: 'from' }, 'au plus tôt', 'au plus tôt le', 'pas avant', 'pas avant le', 'pas plus tôt que'],
    [{ is: 'bound', value: 'at most' }, ...NO_MORE, 'moins de', 'pas plus de', 'au maximum', 'maximum', 'au plus'],
    [{ is: 'bound', value: 'at least' }, 'plus de', 'au moins', 'au minimum', 'pas moins de', 'minimum', 'minimal de', 'minimum de',
      'minimale de'],
    [{ is: 'next' }, 'prochain', 'prochaine', 'prochains', 'prochaines', 'suivant', 'suivante', 'suivants', 'suivantes', 'à venir',
      'supplémentaires', 'supplémentaire', 'qui suivent', 'qui suit', 'qui viennent', 'le prochain', 'la prochaine', 'les prochains',
      'les prochaines', 'qui vient', 'à échoir'],
    [{ is: 'this' }, 'ce', 'cet', 'cette', 'en cours', 'le présent', 'la présente', 'présent', 'présente', 'le même', 'la même',
      'courante'],
    [{ is: 'of' }, 'de', "d'", 'du', 'des', 'de la', "de l'"],
    [{ is: 'after' }, 'dès', 'dès le', 'dès la', "dès l'", 'après', "après l'", 'à compter de', 'à partir de', 'suivant', 'suivants',
      'suivant le', 'suivant la', 'qui suivent', 'qui suit', 'qui suivront', 'depuis', 'de', 'du', "d'", 'des', 'courant à compter de',
      'à dater de', 'après la date de', ...FROM_THE_DATE, 'au plus tard à compter de', 'suivant la date de', 'qui suivent la date de',
      'une fois', 'à la suite de', 'postérieurement à', 'consécutif à', 'consécutifs à', 'consécutives à', ...['qui court', 'qui courent',
      'qui commence à courir', 'courant', 'décompté', 'décomptés', 'calculé', 'compté', 'comptés'] .flatMap((word) => ['à compter de',
      'à partir de', 'du', 'dès', 'dès le', 'dès la', "dès l'"].map((from) => `${word} ${from}`))],
    [{ is: 'of-the' }, 'du', 'des', 'de la', "de l'"],
    [{ is: 'of-many' }, 'les', 'des', 'aux', 'ces', 'dans les', 'au cours des', "d'ici les"],
    [{ is: 'point' }, 'dès', 'dès le', 'dès la', "dès l'", 'à', 'au', 'aux', 'le', 'vers'],
    [{ is: 'from' }, 'depuis', 'de', 'du', "d'", 'des', 'à partir de', 'allant de', 'courant du', "s'étendant du", 'commençant le',
      'débutant le', 'qui commence le', 'qui débute le', 'comprise du', 'compris du'],
    [{ is: 'to' }, 'à', 'au', "jusqu'à", "jusqu'au", "jusqu'en", ...['se terminant le', 'finissant le', "s'achevant le", 'prenant fin le',
      'se termine le', "s'achève le"].flatMap((end) => [end, `et ${end}`])],
    [{ is: 'between' }, 'entre', 'entre le', 'entre la', 'compris entre', 'comprise entre', 'compris entre le', 'comprise entre le'],
    [{ is: 'when' }, ...UNTIL, ...TOLD],
    [{ is: 'until' }, ...UNTIL, "jusqu'à", "jusqu'au", "jusqu'en", "jusqu'aux", "jusqu'à la"],
    [{ is: 'starting' }, 'à compter de', 'à partir de', 'depuis', 'commençant en', 'commençant le', 'débutant en', 'débutant le',
      'en commençant par', 'à dater du', 'la première fois', 'pour la première fois'],
    [{ is: 'most' }, 'au plus', 'maximum', 'au maximum', 'tout au plus', 'comme délai maximum'],
    [{ is: 'further' }, 'supplémentaires', 'supplémentaire', 'de plus'],
    [{ is: 'no-later' }, 'à échéance de', "à l'horizon de", 'à horizon de'],
    [{ is: 'onset' }, ...FROM_THE_DATE, 'à compter de', 'à partir de', 'à dater de'],
    [{ is: 'which' }, ...WHICH],
    [{ is: 'upon' }, 'à la date de'],
    [{ is: 'another' }, ...WHICH, 'où', 'ladite', 'ledit', 'précédent', 'précédente', 'précédents', 'précédentes', 'antérieur',
      'antérieure', 'antérieurs', 'antérieures', 'écoulé', 'écoulée', 'écoulés', 'écoulées', 'passé', 'passée', 'considéré', 'considérée',
      'concerné', 'concernée', 'en cause', 'dernier', 'dernière'],
    [{ is: 'be' }, 'est', 'sont', 'être', 'soit', 'soient'],
    [{ is: 'beside' }, 'dans', 'dans le cadre de', 'en ce qui concerne', "s'agissant de", 'concernant', 'quant à', 'relativement à',
      'comme', 'avec', 'sans', 'par', 'via', 'au lieu de', 'plutôt que', 'y compris', 'notamment', 'en vertu de', 'en application de',
      'en lien avec', 'en partenariat avec', 'en collaboration avec', 'en concertation avec', 'en coordination avec', 'au sein de',
      'auprès de', 'chez', 'à hauteur de', "à l'exception de", 'grâce à', "à l'aide de", 'compte tenu de', 'au regard de', 'au titre de',
      'lors de', "à l'occasion de", 'pour', 'afin de', 'afin que', 'en', 'à', 'au', 'aux', 'selon', 'suite à', 'après', 'ainsi que',
      'en plus de', 'en remplacement de', 'en conformité avec', 'de la part de', 'sur', 'dont'],
    [{ is: 'notice' }, 'avec un préavis de', 'moyennant un préavis de'],
    [{ is: 'source' }, ...SOURCES, ...TOLD],
    [{ is: 'purpose' }, 'pour', 'pour le', 'pour la', 'afin de', 'afin que', 'en vue de', 'de manière à', 'de façon à'],
    [{ is: 'occasion' }, 'conseil des ministres', 'conseil européen', 'comité interministériel', 'réunion', 'réunions', 'session', 'sommet',
      'conférence', 'rentrée', 'rentrée scolaire', 'rentrée universitaire', 'année scolaire', 'année universitaire', 'mandat', 'élection',
      'élections', 'assemblée', 'jeux', 'congrès', 'anniversaire', 'scrutin', 'audience', 'cop', 'sessions', 'législature', 'mandature',
      'quinquennat', 'échéance', 'entrée en vigueur'],
    [{ is: 'act' }, 'demande', 'demandes', 'application', 'examen', 'décision', 'avis', 'accord', 'communication', 'constitution',
      'création', 'délibération', 'mise en œuvre', 'mise en oeuvre', 'vente', 'vigueur', 'mise à disposition', 'envoi'],
    [{ is: 'body' }, ...BODIES],
    [{ is: 'namely' }, 'soit', "c'est-à-dire", 'à savoir'],
    [{ is: 'once' }, 'une fois', 'une fois que', 'dès que', 'sitôt', 'aussitôt que'],
    [{ is: 'number', value: 1, digits: 0 }, 'une fois'],
    [{ is: 'term' }, ...TERMS, ...BARE_TERMS],
    [{ is: 'term' }, 'comme délai maximum'],
    [{ is: 'limit' }, ...LIMITS],
    [{ is: 'earliest' }, 'au plus tôt'],
    [{ is: 'per' }, 'par', 'dans'],
    [{ is: 'label' }, ...LABELS],
    [{ is: 'shift', days: 1 }, 'le lendemain de', "le lendemain de l'", 'le lendemain de la', 'au lendemain de', 'lendemain de'],
    [{ is: 'shift', days: -1 }, 'la veille de', 'veille de'],
    [{ is: 'latest' }, 'inclus', 'inclusivement', 'compris', 'tous deux inclus', 'date incluse', 'au plus tard', 'au plus tard le',
      'dernier délai', 'délai de rigueur', 'au maximum', 'au plus tard en', 'au plus tard à'],
    [{ is: 'article', value: 'a' }, 'un', 'une'],
    [{ is: 'article', value: 'the' }, 'le', 'la', 'les', "l'", 'son', 'sa', 'ses', 'leur', 'leurs', 'ce', 'cet', 'cette', 'ces', 'ladite',
      'ledit', 'lesdites', 'lesdits'],

    ...([[1, 'day', 'quotidiennement', 'journellement', 'quotidien', 'quotidienne', 'tous les jours'], [1, 'week', 'hebdomadairement',
      'hebdomadaire', 'toutes les semaines'], [1, 'month', 'mensuellement', 'mensuel', 'mensuelle', 'tous les mois'], [15, 'day',
      'bimensuel', 'bimensuelle', 'bimensuellement'], [2, 'month', 'bimestriel', 'bimestrielle', 'bimestriellement'], [3, 'month',
      'trimestriellement', 'trimestriel', 'trimestrielle', 'tous les trimestres'], [6, 'month', 'semestriellement', 'semestriel',
      'semestrielle', 'tous les semestres', 'biannuel', 'biannuelle', 'biannuellement', 'semi annuellement', 'semi annuelle',
      'semi annuel'], [1, 'year', 'annuellement', 'annuel', 'annuelle', 'tous les ans', 'toutes les années'], [2, 'year', 'bisannuel',
      'bisannuelle', 'biennal', 'biennale', 'une année sur deux', 'un an sur deux', 'biennalement'], [3, 'year', 'triennal', 'triennale'],
      [4, 'year', 'quadriennal', 'quadriennale'], [5, 'year', 'quinquennal', 'quinquennale']] as const).map(([count, unit, ...words]) => [{
      is: 'frequency', count, unit }, ...words] as const),
    [{ is: 'times' }, 'fois', 'une fois'],
    [{ is: 'basis' }, 'base', 'intervalles', 'fréquence'],
    [{ is: 'every' }, 'chaque', 'tous les', 'toutes les', 'à intervalles de', 'tout'],
    [{ is: 'small' }, 'environ', "à titre", 'une première fois', 'de façon', 'de manière', 'sur une', 'selon une', 'au moins',
      'pour la première fois', 'au plus', 'à raison de', 'au minimum', 'sur une base', 'selon une périodicité', 'à fréquence',
      'à une fréquence', 'avec une fréquence', 'avec une périodicité', 'à un rythme', 'selon une fréquence'],
    [{ is: 'thereafter' }, 'puis', 'par la suite', 'ensuite', 'plus tard', 'après cette date', 'ultérieurement', 'suivante', 'par après',
      'à partir de cette date', 'subséquemment', 'subséquente'],
    [{ is: 'for' }, 'pendant', 'durant', 'pour', 'pour une durée de', 'pour une période de', 'pendant une durée de',
      'pendant une période de', 'pour un mandat de'],
    [{ is: 'and' }, 'et', 'ni'],
    [{ is: 'but' }, 'à défaut', 'impérativement', 'obligatoirement', 'nécessairement', 'en toute hypothèse', 'en toute circonstance',
      'mais', 'et en tout cas', 'et en tout état de cause', 'en tout état de cause', 'mais en tout état de cause', 'et dans tous les cas',
      'en tout cas', 'dans tous les cas'],
    [{ is: 'or' }, 'ou', 'voire'],
    [{ is: 'condition' }, 'sans préjudice de', 'sous réserve de', 'sous réserve', 'à condition que', 'à condition de', "en l'absence de",
      'à défaut de', 'en cas de', 'faute de', 'pourvu que', 'en fonction de', 'si', "s'il", "s'ils", 'sauf', 'à moins que', 'selon',
      'dans la mesure où', 'moyennant', 'en attendant', 'par rapport à', 'ou plus souvent', 'ou plus fréquemment', 'aussi souvent que',
      'chaque fois que', 'lorsque les circonstances', 'renouvelable', 'renouvelables', 'reconductible', 'prolongeable',
      'le cas échéant et si', 'dès lors que', 'lorsque cela', 'conformément à'],
    [{ is: 'vague' }, 'dans le plus bref délai possible', 'le plus tôt que faire se pourra', 'progressivement', 'graduellement', 'dès que',
      'dès que possible', 'le plus tôt possible', 'à venir', 'aussitôt que possible', 'dans les meilleurs délais',
      'dans les plus brefs délais', 'immédiatement', 'immédiat', 'immédiate', 'dans le délai imparti', 'dans les délais impartis',
      ...['jours', 'semaines', 'mois', 'années'].flatMap((units) => ["d'ici", 'dans', 'sous', 'en'].map((bound) =>
      `${bound} quelques ${units}`)), 'sur-le-champ', 'sans délai', 'sans retard', 'sans retard injustifié', 'sans tarder', 'promptement',
      'rapidement', 'en temps utile', 'en temps opportun', 'en temps voulu', 'de façon continue', 'de manière continue',
      'de façon permanente', 'en permanence', 'en continu', 'continu', 'permanent', "s'il y a lieu", 'le cas échéant', 'si possible',
      'dans la mesure du possible', 'au besoin', 'si nécessaire', ...['dans', 'sous', "à l'expiration d'", "à l'issue d'",
      "au terme d'"].flatMap((lead) => ['raisonnable', 'suffisant'].map((kind) =>
      `${lead}${lead.endsWith("'") ? '' : ' '}un délai ${kind}`)), 'à court terme', 'à moyen terme', 'à long terme', 'court terme',
      'moyen terme', 'long terme', 'dans un délai raisonnable', 'dans des délais raisonnables', 'prochainement', 'bientôt', 'régulièrement',
      'périodiquement', 'de façon régulière', 'à intervalles réguliers', 'dans un proche avenir', 'dans un avenir proche', 'à déterminer',
      'sans délai indu', 'lorsque cela est possible', 'dès que faire se peut', 'aussi rapidement que possible', 'aussi vite que possible',
      'à la première occasion', 'de temps à autre', 'ultérieurement', 'dans les délais prescrits', 'le plus rapidement possible',
      'au plus vite', 'sans attendre', 'de toute urgence', 'sous les meilleurs délais', 'à tout moment', 'à une date ultérieure', 'à terme',
      'à brève échéance', "tout au long de l'année", ...['jours', 'semaines', 'mois', 'années'].flatMap((units) =>
      [`tout prochains ${units}`, `toutes prochaines ${units}`, `prochains ${units}`, `prochaines ${units}`, `${units} à venir`,
      `${units} qui viennent`, `${units} qui suivent`]).flatMap((words) => ['dans les', 'au cours des'].map((bound) =>
      `${bound} ${words}`)), 'aussitôt', 'dans les délais les plus brefs', 'dans le plus bref délai', "dans l'idéal", 'idéalement',
      'normalement', 'en principe', 'de préférence', 'au mieux', 'si tout va bien', 'ou plus tôt', 'ou plus tôt si possible',
      'ou avant si possible', 'voire plus tôt', 'ou dès que possible', 'environ', 'approximativement', 'sauf imprévu',
      'autant que possible', 'en tant que de besoin', "au fil de l'eau", 'ponctuel', 'ponctuellement', 'dès à présent', 'dès maintenant',
      "jusqu'à nouvel ordre", "jusqu'à nouvel avis", "jusqu'à épuisement", 'séance tenante', 'à bref délai', 'dans un bref délai',
      'dans un délai approprié', 'dans un délai convenable', 'dans un délai bref'],
    [{ is: 'event' }, "à l'avance", ...LABELS.filter((label) => label.startsWith('date')), 'adoption', 'entrée en vigueur',
      'entre en vigueur', 'promulgation', 'ratification', 'signature', 'sommet', 'réunion', 'conférence', 'conseil des ministres',
      'conseil européen', 'comité interministériel', 'approbation', 'achèvement', 'publication', 'lancement', 'ouverture', 'clôture',
      'conclusion', 'réception', 'notification', 'date', 'jeux', 'élection', 'élections', 'session', 'expiration', 'fin', 'début',
      'commencement', 'mise en œuvre', 'mise en oeuvre', 'dépôt', 'remise', 'présentation', 'examen', 'demande', 'décision', 'nomination',
      'création', 'transposition', 'application', 'accession', 'adhésion', 'désignation', 'cessation', 'échéance', 'transmission',
      'délivrance', 'communication', 'constitution', 'saisine', 'audience', 'assemblée', 'rentrée', 'anniversaire', 'sanction', 'départ',
      'arrivée', 'accord', 'congrès', 'réalisation', 'livraison', 'mise en service', 'prise de fonctions', 'constatation', 'délibération',
      'homologation', 'mise en place', 'naissance', 'prononcé', 'avis', 'mise en demeure', 'mise en ligne', 'mise en recouvrement',
      'mise à disposition', 'envoi', 'scrutin', 'cop', 'législature', 'mandature', 'quinquennat', 'extinction', 'paiement', 'liquidation',
      'radiation', 'remboursement', 'jugement', 'arrêt', 'année scolaire', 'année universitaire', 'rentrée scolaire',
      'rentrée universitaire', 'date limite', 'entrée en fonction', 'entrée en fonctions', 'terme', 'libération', 'réunions', 'demandes',
      'vente', 'vigueur'],
    [{ is: 'self' }, 'maintenant', "aujourd'hui", 'ce jour', 'la présente', 'les présentes', 'la date des présentes',
      'la date du présent document', 'des présentes', ...ORDERS.flatMap(selfOf)],
    [{ is: 'period-word' }, 'période financière', 'période budgétaire', 'période', 'biennium', 'délai', 'laps de temps', 'horizon',
      'intervalle', 'délai maximal', 'délai maximum', "délai d'exécution", 'délai de réalisation', 'délai de livraison'],
    [{ is: 'clock' }, 'minuit', 'midi', 'heures', 'h', 'heure', 'heure locale', 'gmt', 'utc', 'cet', 'cest', 'heure de', 'précises', 'hne',
      'hae', "heure de l'est", 'heure avancée', 'fermeture des bureaux'],
    [{ is: 'promise' }, 'date limite', 'dispose', 'disposent', 'accorde', 'accordé', 'imparti', 'entre en vigueur', 'entrent en vigueur',
      'prend fin', 'expire', "s'applique", "s'appliquent", 'est applicable', 'sont applicables', 'prend effet', 'prennent effet', 'sera',
      'seront', 'doit', 'doivent', 'devra', 'devront', 'devrait', 'devraient', 'prévu', 'prévue', 'prévus', 'prévues', 'attendu',
      'attendue', 'prévoit', 'prévoient', 'à réaliser', 'échéance', 'vise', 'visent', 'entend', "s'engage", "s'engagent", 'est tenu',
      'est tenue', 'sont tenus', 'aura', 'auront', 'fera', 'feront', 'soumettre', 'présenter', 'publier', 'achever', 'terminer', 'établir',
      'présente', 'transmet', 'adopte', 'objectif', 'remet', 'publie', 'présentera', 'remettra', 'prendra', 'entrera', 'mettra'],
    [{ is: 'past' }, 'ont', 'était', 'étaient', 'avait', 'avaient', 'fut', 'furent', 'eu', 'depuis', 'existait', 'existaient', 'a été',
      ...DONE, 'initialement', 'au lieu de', 'précédemment', 'auparavant', 'anciennement', 'ont été', 'a signé', 'a adopté', 'a publié'],
  ],
};

// Spanish: the words of deadline phrases.
import type { Vocabulary } from '../language.js';

const NUMBERS = ['una', 'dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve', 'diez', 'once', 'doce', 'trece', 'catorce',
  'quince', 'dieciséis', 'diecisiete', 'dieciocho', 'diecinueve', 'veinte', 'veintiuno', 'veintidós', 'veintitrés', 'veinticuatro',
  'veinticinco', 'veintiséis', 'veintisiete', 'veintiocho', 'veintinueve'];
const TENS = ['treinta', 'cuarenta', 'cincuenta', 'sesenta', 'setenta', 'ochenta', 'noventa'];
const HUNDREDS = ['cien', 'doscientos', 'trescientos', 'cuatrocientos', 'quinientos', 'seiscientos', 'setecientos', 'ochocientos',
  'novecientos'];
const MONTHS = [['enero', 'ene'], ['febrero', 'feb'], ['marzo', 'mar'], ['abril', 'abr'], ['mayo'], ['junio', 'jun'], ['julio', 'jul'],
  ['agosto', 'ago'], ['septiembre', 'setiembre', 'sept', 'sep'], ['octubre', 'oct'], ['noviembre', 'nov'], ['diciembre', 'dic']];
const WEEKDAYS = ['lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado', 'domingo'];
const ORDINALS = [['primer', 'primero', 'primera'], ['segundo', 'segunda'], ['tercer', 'tercero', 'tercera'], ['cuarto', 'cuarta'],
  ['quinto', 'quinta'], ['sexto', 'sexta'], ['séptimo', 'séptima'], ['octavo', 'octava'], ['noveno', 'novena', 'nono'], ['décimo',
  'décima']];
const ORDINAL_TENS = [['undécim', 11], ['duodécim', 12], ['vigésim', 20], ['trigésim', 30], ['cuadragésim', 40], ['quincuagésim', 50],
  ['sexagésim', 60], ['septuagésim', 70], ['octogésim', 80], ['nonagésim', 90], ['centésim', 100]] as const;
const ORDERS = ['informe', 'decreto', 'acuerdo', 'plan', 'oficio', 'aviso', 'comunicado', 'memorando', 'declaración', 'decisión',
  'documento', 'orden', 'circular', 'recomendación', 'resolución'];

/** How a document names itself and its day. */
const selfOf = (noun: string): string[] => [`presente ${noun}`, `fecha del presente ${noun}`, `fecha de la presente ${noun}`,
  `el presente ${noun}`, `la fecha del presente ${noun}`, `la fecha de la presente ${noun}`, `este ${noun}`, `la fecha de este ${noun}`];
/** 'día hábil', 'días hábiles', and 'día hábiles'. */
const daysOf = (kinds: readonly string[]): string[] => kinds.flatMap((kind) => {
  const many = kind.replace(/l(?=$| )/g, 'les').replace(/[aeo]$/, '$&s');
  return [kind, many].flatMap((word) => [`día ${word}`, `días ${word}`]);
});
/** How what follows is said to: 'siguiente', 'inmediatos posteriores'. */
const adjoining = (kinds: readonly string[]): string[] => ['', 'inmediato ', 'inmediata ', 'inmediatos ', 'inmediatas ',
  'inmediatamente '].flatMap((lead) => kinds.flatMap((kind) => [`${lead}${kind}`, `${lead}${kind}${kind.endsWith('r') ? 'es' : 's'}`]));
const FOLLOWING = adjoining(['siguiente', 'posterior', 'subsecuente', 'subsiguiente']);
const PRECEDING = adjoining(['anterior', 'previo', 'previa', 'precedente']);
const AHEAD = ['de preaviso', 'de antelación', 'de anticipación', 'con antelación', 'con anticipación'];
const WHICH = ['en que', 'en el que', 'en la que', 'en el cual', 'en la cual', 'durante el cual', 'durante la cual', 'al que', 'a la que'];
/** What a stretch of time is counted from: 'contados a partir del día siguiente a'. */
const COUNTED = ['', ...['contado', 'contada', 'computado', 'computada', 'computable', 'a ser contado'].flatMap((word) => [`${word} `,
  `${word}s `]), 'a contar ', 'a computar ', 'a contarse ', 'que se contará ', 'que se contarán ', 'que correrá ', 'que correrán ',
  'que se computará ', 'que se computarán ', 'contándose '].flatMap((lead) =>
  ['a partir de', 'desde', ...(lead === '' ? [] : ['de', 'a'])].flatMap((from) => {
    const the = from === 'desde' ? `${from} el` : `${from}l`;
    return [from, the, `${from} la fecha de`, `${the} momento de`, `${the} siguiente a`, `${the} siguiente al`,
      ...['a', 'al', 'de', 'del', 'a la', 'de la', 'al de', 'a la de', 'a aquel de'].flatMap((of) => [`${the} día siguiente ${of}`,
      `${the} día hábil siguiente ${of}`])].map((words) => lead + words);
  }));

/** A term, after which its limit stands: 'dentro del plazo', 'en un lapso'. */
const TERMS = ['dentro de un', 'dentro del', 'en un', 'en el', 'a un', 'al vencimiento de un', 'al término de un', 'en los',
  'dentro de los'].flatMap((lead) => ['plazo', 'periodo', 'período', 'lapso', 'término', 'plazos'].flatMap((noun) => ['', 'improrrogable ',
  'nuevo ', 'mismo '].map((kind) => `${lead} ${kind}${noun}`)));
/** What is also a term of its own, in a text only where something is to be. */
const BARE_TERMS = ['plazo', 'por plazo', 'con un plazo', 'un plazo', 'el plazo', 'término', 'un término', 'el término'];
/** 'que no podrá exceder'. */
const NO_MORE = ['que no', 'que en ningún caso', 'que nunca', 'sin que'].flatMap((lead) => ['podrá', 'puede', 'pueda', 'podrán', 'deberá',
  'debe', 'deba', 'deberán'].flatMap((modal) => ['exceder', 'superar', 'rebasar', 'sobrepasar', 'ser mayor', 'ser superior',
  'extenderse más allá'].map((verb) => `${modal} ${verb}`)).concat('exceda', 'excederá', 'excede', 'excedan', 'supere', 'superen',
  'superará', 'supera', 'rebase', 'sobrepase', 'sea mayor', 'será mayor', 'sea superior', 'será superior').map((verb) =>
  `${lead} ${verb}`));
/** The limit of a term: 'que no podrá exceder' ten days. */
const LIMITS = ['indefectible', 'fatal', 'inicial', 'único', 'perentoria', 'será', 'es', 'establecido', 'establecido de', 'transitorio',
  'máximo', 'improrrogable', 'improrrogables', 'prorrogable', 'prorrogables', 'perentorios', 'perentorio', 'total', 'legal', 'prudencial',
  'estimado', 'aproximado', 'adicional', 'común', 'hasta', 'inferior', 'menor', 'no mayor', 'no mayor que', 'no superior', 'no mayores',
  'no mayor a', 'no mayor de', 'no superior a', ...NO_MORE, ...['vence', 'vencerá', 'concluye', 'concluirá', 'finaliza', 'finalizará',
  'termina', 'terminará', 'expira', 'expirará'].map((verb) => `que ${verb}`)];
/** 'con efectos desde' a day. */
const EFFECTIVE = ['con efectos', 'con efecto', 'con vigencia'].flatMap((lead) => ['desde', 'desde el'].map((from) => `${lead} ${from}`));
/** 'hasta que' a thing is done. */
const UNTIL = ['hasta que', 'hasta tanto', 'hasta en tanto', 'en tanto no', 'mientras no', 'hasta el momento en que'];
/** What stands before a deadline in plans and tables. */
const LABELS = ['previsto', 'prevista', 'previstos', 'previstas', 'plazo', 'fecha compromiso', 'vencimiento', 'fecha de vencimiento',
  'fecha de término', 'fecha estimada', 'fecha prevista', 'fecha de conclusión', 'fecha de cumplimiento', 'fecha programada', 'fecha',
  'programado', 'programada', 'meta', 'aplazado', 'aplazada', 'prorrogado', 'prorrogada', 'estimado', 'estimada', 'tentativo', 'tentativa',
  'calendario', 'cumplimiento', 'entrega', 'se prevé', 'se espera', 'se estima', 'se tiene previsto', 'se tiene programado',
  'por primera vez', 'a ser', 'en proceso', 'en curso', 'fecha límite', 'la fecha límite', 'fecha máxima', 'la fecha máxima',
  'fecha de entrega', 'plazo máximo', 'plazo límite', 'plazo de entrega', 'es', 'por concluir', 'a concluir', 'en vigor', 'ejecución',
  'terminación', 'publicación', 'aprobación', 'implementación', 'conclusión', 'plazo de ejecución', 'fecha de terminación', 'fecha final',
  'fecha de fin', 'concluido', 'concluida', 'finalización', 'fecha de finalización', 'fecha de implementación', 'fecha de publicación',
  'reprogramado', 'reprogramada', 'horizonte', 'con efectos', 'con efecto', 'con efectividad', 'entra en vigor', 'entrará en vigor',
  'entrarán en vigor', 'vigente', 'vigencia', 'con vigencia', ...['previst', 'programad', 'fijad', 'planead', 'planificad', 'agendad',
  'proyectad'].flatMap((stem) => ['o', 'a', 'os', 'as'].map((end) => `${stem}${end} para`)), 'se prorroga', 'queda prorrogado',
  'queda prorrogada', 'ampliado', 'ampliada', 'queda ampliado', 'queda ampliada'];

/** Where a term is laid down. */
const SOURCES = [...['previsto', 'establecido', 'señalado', 'fijado', 'contemplado', 'indicado', 'concedido', 'otorgado', 'estipulado',
  'mencionado', 'referido', 'aludido', 'dispuesto', 'fijado', 'prescripto', 'prescrito', 'determinado', 'aplicable'].flatMap((word) =>
  [word, `${word}s`, `${word.slice(0, -1)}a`, `${word.slice(0, -1)}as`]).flatMap((word) => ['en', 'por', 'para'].map((at) =>
  `${word} ${at}`)), 'a que se refiere', 'a que se refieren', 'a los que se refiere', 'al que se refiere'];
/** Where it is told in a clause: 'que al efecto establezca'. */
const TOLD = ['', 'se ', 'se le ', 'se les ', 'le ', 'les ', 'al efecto ', 'al efecto se ', 'al respecto ', 'para tal efecto ',
  'para el efecto '].flatMap((it) => ['fije', 'fijen', 'señale', 'señalen', 'establezca', 'establezcan', 'determine', 'determinen',
  'disponga', 'indique', 'indiquen', 'conceda', 'otorgue', 'estipule', 'prevea', 'marque', 'acuerde', 'acuerden', 'fija', 'señala',
  'establece', 'establecen', 'determina', 'dispone', 'indica', 'prevé', 'marca', 'establecerá', 'fijará', 'determinará'].map((verb) =>
  `que ${it}${verb}`));

/** Participles of what was. */
const DONE = ['firmad', 'publicad', 'celebrad', 'adoptad', 'lanzad', 'construid', 'nacid', 'presentad', 'iniciad', 'expedid', 'otorgad',
  'reformad', 'emitid', 'realizad', 'efectuad', 'adquirid', 'constituid', 'registrad', 'aprobad', 'promulgad', 'dictad'].flatMap((stem) =>
  ['o', 'a', 'os', 'as'].map((end) => `${stem}${end}`));

/** Upon an act. */
const UPON = ['entrar en vigor', 'entrar en vigencia', 'depositar', 'firmar', 'ratificar', 'presentar', 'recibir', 'adoptar', 'aprobar',
  'momento de registrar', 'momento de presentar', 'momento de recibir', 'momento de firmar'].map((verb) => `al ${verb}`);

/** Who decides, and where. */
const BODIES = ['tribunal', 'corte', 'comisión', 'consejo', 'ministro', 'ministerio', 'comité', 'juez', 'secretario', 'secretaría',
  'director', 'congreso', 'cámara', 'senado', 'autoridad', 'agencia', 'gobierno', 'presidente', 'público', 'notario', 'instituto',
  'dirección'];

/** Spanish. */
export const spanish: Vocabulary = {
  code: 'es',
  numericDates: 'day-first',
  contracted: { de: ['del'], a: ['al'] },
  elided: [],
  ordinals: ['º', 'ª', 'o', 'a', 'er', 'ro', 'ra', 'do', 'da', 'to', 'ta', 'mo', 'vo', 'no', '°'],
  future: /.{2}(?:ar|er|ir|dr)(?:a|an|emos)$/,
  deeds: /(?:[cs]ion|miento)$/,
  adjectives: /(?:al|aria|ario)$/i,
  adverbs: /mente$/i,
  presents: true, verbs: /^[a-z].*[aei]r(?:se|l[aeo]s?)?$/,
  participles: /^(?=[a-z])(?!(?:est|merc|part|med|gr|result|sent|c|v|entr|sal|priv|diput|abog|juzg|sen)[ai]d[oa]s?$).*[ai]d[oa]s?$/,
  marks: /[ñáíóú¿¡]|\ba (?:partir|fin|la|las|los|más) /i,
  codes: { q: 'quarter', t: 'quarter', h: 'half', s: 'half' },
  words: [
    ...([[0, 'cero'], [1, 'un'], [1, 'uno'], [21, 'veintiún'], [21, 'veintiuna'], [100, 'ciento'], [1000, 'mil']] as const).map(([value,
      word]) => [{ is: 'number', value, digits: 0 }, word] as const),
    ...NUMBERS.map((word, i) => [{ is: 'number', value: i + 1, digits: 0 }, word] as const),
    ...TENS.map((word, i) => [{ is: 'number', value: (i + 3) * 10, digits: 0 }, word] as const),
    ...TENS.flatMap((word, i) => NUMBERS.slice(0, 9).map((unit, j) => [{ is: 'number', value: (i + 3) * 10 + j + 1, digits: 0 },
      `${word.slice(0, -1)}i${unit.replace('una', 'un')}`, `${word.slice(0, -1)}i${unit.replace('una', 'uno')}`,
      `${word}i${unit.replace('una', 'uno')}`,
    ] as const)),
    ...HUNDREDS.map((word, i) => [{ is: 'number', value: (i + 1) * 100, digits: 0 }, word] as const),
    ...MONTHS.map((words, i) => [{ is: 'month', value: i + 1 }, ...words] as const),
    ...WEEKDAYS.map((word, i) => [{ is: 'weekday', value: i + 1 }, word] as const),
    ...ORDINALS.map((words, i) => [{ is: 'ordinal', value: i + 1 }, ...words] as const),
    [{ is: 'ordinal', value: 1, many: true }, 'primeros', 'primeras'],
    ...ORDINAL_TENS.flatMap(([stem, value]) => ['o', 'a', ''].map((end) => [{ is: 'ordinal', value }, `${stem}${end}`] as const)),
    ...['i', 'ii', 'iii', 'iv'].map((word, i) => [{ is: 'ordinal', value: i + 1 }, word] as const),
    [{ is: 'ordinal', value: -1 }, 'último', 'última', 'últimos', 'últimas'],
    ...([['hour', 'hora', 'horas', 'horas hábiles', 'horas naturales', 'horas corridas'], ['week', 'semana', 'semanas'], ['fifteen-days',
      'quincena', 'quincenas'], ['two-months', 'bimestre', 'bimestres', 'bimestre natural'], ['four-months', 'cuatrimestre',
      'cuatrimestres'], ['month', 'mes', 'meses', 'meses naturales', 'meses calendario', 'mes natural', 'mes calendario',
      'mes de calendario'], ['quarter', 'trimestre', 'trimestres', 'trimestre natural', 'trimestre calendario', 'trimestres naturales',
      'trimestres calendario'], ['half', 'semestre', 'semestres', 'semestre natural', 'semestre calendario'], ['year', 'año', 'años',
      'año natural', 'año civil', 'año calendario', 'años naturales', 'año de calendario', 'años calendario', 'años civiles'], ['decade',
      'década', 'décadas', 'decenio', 'decenios']] as const).map(([value, ...words]) => [{ is: 'unit', value }, ...words] as const),
    [{ is: 'unit', value: 'day' }, 'día', 'días', 'día del mes de', 'días del mes de', ...daysOf(['natural', 'calendario', 'corrido',
      'consecutivo', 'continuo', 'seguido', 'civil'])],
    [{ is: 'unit', value: 'workday' }, 'el día hábil', ...daysOf(['hábil', 'laborable', 'laboral', 'de trabajo', 'útil', 'de oficina',
      'hábil judicial', 'hábil administrativo', 'hábil bancario', 'bancario', 'judicial', 'hábil laboral'])],
    [{ is: 'half-word' }, 'mitad', 'medio', 'media'],
    [{ is: 'accounts' }, 'ejercicio', 'ejercicio financiero', 'ejercicio económico', 'ejercicio contable'],
    [{ is: 'fiscal' }, 'ejercicio fiscal', 'ejercicio', 'año fiscal', 'año financiero', 'ejercicio presupuestal',
      'ejercicio presupuestario', 'ejercicios económicos', 'ejercicios presupuestarios', 'ejercicios financieros', 'ejercicio financiero',
      'año presupuestario', 'fiscal', 'presupuestario', 'financiero', 'vigencia fiscal', 'año gravable', 'ejercicio gravable',
      'ejercicio económico', 'año económico', 'ejercicio contable', 'ejercicios', 'ejercicios fiscales', 'años fiscales', 'período fiscal',
      'periodo fiscal', 'períodos fiscales'],
    [{ is: 'school', value: 'year' }, 'curso', 'curso académico', 'curso escolar', 'curso lectivo', 'año lectivo', 'año escolar',
      'año académico', 'ciclo escolar', 'ciclo lectivo'],
    ...([['navidad', 12, 25], ['nochebuena', 12, 24], ['nochevieja', 12, 31], ['año nuevo', 1, 1], ['reyes', 1, 6], ['semana santa', 0, 0],
      ['pascua', 0, 0]] as const).map(([word, month, day]) => [{ is: 'feast', month, day }, word] as const),
    ...([['spring', 'primavera'], ['summer', 'verano'], ['fall', 'otoño'], ['winter', 'invierno']] as const).map(([value, word]) => [{ is:
      'season', value }, word] as const),
    ...([['start', 'inicio', 'el inicio', 'comienzo', 'el comienzo', 'principio', 'el principio'], ['early', 'inicios', 'comienzos',
      'principios', 'los primeros meses', 'en los primeros meses'], ['mid', 'mediados', 'mitad', 'la mitad'], ['late', 'tarde'], ['end',
      'fin', 'el fin', 'fines', 'final', 'el final', 'finales', 'el cierre', 'cierre', 'término', 'el término', 'conclusión',
      'la conclusión', 'finalización', 'los últimos días', 'finalice', 'termine', 'concluya', 'acabe', 'haya acabado', 'haya finalizado',
      'haya terminado', 'haya concluido', 'finalizar', 'terminar', 'concluir', 'acabar', 'vencimiento', 'expiración', 'terminación',
      'culminación', 'vencido', 'vencida', 'finalizado', 'finalizada', 'terminado', 'terminada', 'cerrado']] as const).map(([value,
      ...words]) => [{ is: 'part', value }, ...words] as const),
    [{ is: 'bound', value: 'within' }, ...TERMS, 'al cumplir', 'al cumplirse', 'dentro de', 'dentro de los', 'dentro de las',
      'en un máximo de', 'en menos de', 'en no más de', 'dentro de la', 'en los', 'en las', 'en unos', 'en unas', 'en alrededor de',
      'en cerca de', 'en aproximadamente'],
    [{ is: 'bound', value: 'over' }, 'durante todo', 'durante toda', 'durante todos los', 'en lo que resta de', 'en lo que queda de',
      'en el resto de', 'durante', 'en el curso de', 'en el transcurso de', 'a lo largo de', 'durante el transcurso de',
      'durante el curso de', 'en el transcurso de la', 'durante todo el', 'durante toda la'],
    [{ is: 'bound', value: 'in' }, ...BARE_TERMS, ...['transcurridos', 'transcurridas', 'transcurrido', 'transcurrida', 'cumplidos',
      'que hayan transcurrido', 'que haya transcurrido', 'que transcurran', 'que transcurra'].flatMap((word) => ['', 'luego de ',
      'después de ', 'una vez ', 'cuando ', 'hasta ', 'a partir de '].map((lead) => (lead + word).replace('cuando que ', 'cuando '))),
      'al cabo de', 'a partir de', 'a contar de', 'a contar desde', 'a contar desde el', 'en', 'a', 'al', 'a partir de la fecha de',
      'a contar de la fecha de', 'a partir del momento de', 'desde el momento de', ...EFFECTIVE, 'el', 'el día', 'hacia', 'en el mes de',
      'para el mes de', 'en la fecha', 'en torno a', 'alrededor de'],
    [{ is: 'bound', value: 'by' }, 'inmediatamente después de', 'a más tardar', 'a más tardar el', 'a más tardar en', 'a más tardar para',
      'para', 'para el', 'para la', 'para el día', 'no más tarde de', 'ni más tarde de', 'ni después de', 'no después de', 'hasta',
      'hasta el', 'antes o en', 'en o antes de', 'a más tardar a', 'como fecha límite', 'con fecha límite', 'con fecha tope',
      'en la fecha de', ...['límite', 'el límite', 'fecha límite', 'fecha tope', 'la fecha límite', 'el límite máximo',
      'plazo máximo'].flatMap((words) => ['el', 'del', 'de'].map((of) => `con ${words} ${of}`)), ...UNTIL, 'a más tardar de', 'de cara a',
      'con miras a', ...['nunca', 'en ningún caso', 'y nunca'].flatMap((lead) => ['después de', 'más tarde de', 'más allá de'].map((late) =>
      `${lead} ${late}`)), 'vence', 'vence el', 'vencerá el', 'con vencimiento en', 'con vencimiento al', 'con vencimiento',
      'con fecha de vencimiento', 'como muy tarde', 'como muy tarde el', 'a la', 'a la fecha de', 'al', 'en el momento de',
      'con ocasión de', 'con motivo de', 'con vencimiento el', 'con plazo hasta el', 'al momento de', 'de aquí a', 'aquí a',
      'con horizonte', 'con horizonte a', 'con el horizonte', 'con el horizonte de', 'con horizonte de', 'en el horizonte',
      'en el horizonte de', 'hacia', 'antes del cierre de', 'no más allá de', 'sin exceder de', 'entre hoy y', 'entre hoy y el',
      'entre ahora y', 'entre ahora y el', 'para el horizonte', 'para el horizonte de', 'con plazo al', 'con plazo hasta', 'plazo hasta el',
      'como fecha máxima', 'como fecha máxima el', 'hasta las'],
    [{ is: 'bound', value: 'before' }, ...AHEAD, ...['con carácter', 'de forma', 'de manera', 'con una fecha'].flatMap((lead) =>
      [`${lead} previa a`, `${lead} previo a`, `${lead} anterior a`]), 'previo a', 'previa a', 'antes de', 'antes de que',
      'antes de que hayan transcurrido', 'antes de que haya transcurrido', 'antes de que transcurran', 'antes', 'previamente a',
      'con anterioridad a', 'a tiempo para', ...PRECEDING.flatMap((word) => ['a', 'al', 'a la', 'a la fecha de'].map((to) =>
      `${word} ${to}`)), ...['de antelación', 'de anticipación'].flatMap((word) => ['a', 'al', 'a la', 'respecto de', 'respecto del',
      'respecto a'].map((to) => `${word} ${to}`))],
    [{ is: 'bound', value: 'from' }, 'no antes de', 'nunca antes de', 'no antes'],
    [{ is: 'bound', value: 'at most' }, ...NO_MORE, 'menos de', 'no más de', 'ni más de', 'ni mayor a', 'ni mayor de', 'ni superior a',
      'no mayor a', 'no mayor de', 'no superior a', 'máximo', 'como máximo', 'hasta', 'a lo sumo'],
    [{ is: 'bound', value: 'at least' }, 'más de', 'al menos', 'por lo menos', 'no menos de', 'no menor a', 'no menor de', 'no inferior a',
      'como mínimo', 'cuando menos', 'un mínimo de', 'con al menos', 'con'],
    [{ is: 'next' }, 'próximo', 'próxima', 'próximos', 'próximas', 'el próximo', 'la próxima', 'los próximos', 'las próximas', 'que viene',
      'adicionales', 'adicional', 'venideros', 'inmediatos', 'entrante', 'contados', 'venidero', ...FOLLOWING.filter((word) => word !==
      'posterior')],
    [{ is: 'this' }, 'este', 'esta', 'en curso', 'corriente', 'presente', 'el presente', 'la presente', 'actual', 'el mismo', 'la misma'],
    [{ is: 'of' }, 'de la fecha de', 'de', 'del', 'de la', 'de los', 'de dicho', 'del día', 'días del mes de', 'día del mes de',
      'del mes de'],
    [{ is: 'after' }, ...COUNTED, ...FOLLOWING.flatMap((word) => ['a', 'al', 'de', 'del', 'a la fecha de'].map((of) => `${word} ${of}`)),
      'después de', 'después de la fecha de', 'tras', 'una vez que', 'una vez', 'de', 'del', 'de la fecha de', 'luego de', 'que sigan a',
      'a', 'a la', 'al', 'a la fecha de', 'a la fecha en que', 'posteriormente a', 'naturales siguientes a'],
    [{ is: 'of-the' }, 'del', 'de la', 'de los'],
    [{ is: 'of-many' }, 'los', 'las', 'de los', 'en los', 'en las', 'dentro de los', 'dentro de las', 'estos', 'estas'],
    [{ is: 'from' }, 'de', 'del', 'desde', 'desde el', 'que va de', 'comprendido de', 'que abarca de', 'que comienza el', 'que inicia el',
      'que comenzará el', 'que empieza el', 'que se inicia el'],
    [{ is: 'to' }, 'a', 'a la', 'a la fecha de', 'a la fecha en que', 'al', 'hasta', 'hasta el', 'hasta al', 'hasta las', ...['termina',
      'terminará', 'finaliza', 'finalizará', 'concluye', 'concluirá', 'vence', 'culmina', 'culminará'].flatMap((end) => ['y',
      'y que'].flatMap((lead) => [`${lead} ${end} el`, `${lead} ${end} en`]))],
    [{ is: 'between' }, 'entre', 'entre el', 'entre los días', 'entre los meses de', 'comprendido entre', 'comprendida entre',
      'comprendido entre el'],
    [{ is: 'until' }, ...UNTIL, 'hasta', 'hasta el', 'hasta la', 'hasta los', 'hasta al'],
    [{ is: 'starting' }, 'a partir de', 'desde', 'desde el', 'comenzando en', 'comenzando el', 'empezando en', 'con inicio en',
      'iniciando en', 'iniciando el', 'a contar de', 'a contar desde', 'comenzando', 'por primera vez', 'la primera vez'],
    [{ is: 'most' }, 'como máximo', 'a lo sumo', 'máximo', 'cuando más', 'como plazo máximo'],
    [{ is: 'further' }, 'adicionales', 'adicional', 'más', 'otros', 'otras'],
    [{ is: 'onset' }, ...EFFECTIVE, 'a partir del momento de', 'desde el momento de', 'a partir de la fecha de', 'a contar de la fecha de',
      'a partir de', 'a contar de', 'a contar desde', 'a contar desde el'],
    [{ is: 'another' }, ...PRECEDING, 'pasado', 'pasada', 'pasados', 'último', 'última', ...WHICH],
    [{ is: 'which' }, ...WHICH],
    [{ is: 'upon' }, 'a la fecha de', 'en la fecha de', ...UPON],
    [{ is: 'bound', value: 'by' }, ...UPON],
    [{ is: 'be' }, 'es', 'son', 'ser', 'sea', 'sean', 'está', 'están', 'estar'],
    [{ is: 'notice' }, ...['con un preaviso', 'con preaviso', 'previo aviso'].flatMap((lead) => ['de', 'mínimo de',
      'de al menos'].map((limit) => `${lead} ${limit}`)), ...['antelación', 'anticipación'].flatMap((noun) => [`con ${noun}`,
      `con una ${noun}`, `con la ${noun}`]).flatMap((lead) => ['de', 'mínima de', 'no menor de', 'no menor a', 'no inferior a',
      'de por lo menos', 'de al menos', 'de cuando menos', 'mínima de al menos'].map((limit) => `${lead} ${limit}`))],
    [{ is: 'beside' }, 'en', 'en el marco de', 'en lo que respecta a', 'en lo relativo a', 'en lo referente a', 'por lo que respecta a',
      'por lo que se refiere a', 'en cuanto a', 'en relación con', 'con', 'sin', 'por', 'mediante', 'a través de', 'conforme a',
      'de acuerdo con', 'de acuerdo a', 'según', 'como', 'incluyendo', 'incluido', 'incluida', 'incluidos', 'incluidas', 'en lugar de',
      'en vez de', 'por parte de', 'en colaboración con', 'en coordinación con', 'en conjunto con', 'junto con', 'en virtud de',
      'con base en', 'con cargo a', 'en materia de', 'excepto', 'a excepción de', 'tras', 'ante', 'gracias a', 'para', 'para el', 'para la',
      'entre', 'tanto', 'así como', 'además de', 'durante', 'con el fin de', 'con objeto de', 'a efectos de', 'con motivo de',
      'con ocasión de', 'luego de', 'después de', 'sobre', 'en favor de', 'a favor de'],
    [{ is: 'source' }, ...SOURCES, ...TOLD],
    [{ is: 'when' }, ...TOLD, ...UNTIL],
    [{ is: 'since' }, 'desde', 'desde el'],
    [{ is: 'purpose' }, 'para', 'para el', 'para la', 'hacia', 'a fin de que', ...['de', 'del', 'de que'].flatMap((of) => ['con el fin',
      'a efectos', 'a los efectos', 'con objeto', 'con el objeto', 'con el propósito', 'a los fines', 'con el objetivo', 'con la finalidad',
      'a efecto', 'al objeto', 'con miras'].map((words) => `${words} ${of}`))],
    [{ is: 'occasion' }, 'consejo de ministros', 'consejo europeo', 'pleno', 'cumbre', 'reunión', 'conferencia', 'sesión', 'sesiones',
      'elección', 'elecciones', 'juegos', 'asamblea', 'legislatura', 'mandato', 'fin de curso', 'final de curso', 'curso académico',
      'curso', 'periodo legislativo', 'período legislativo', 'periodo de sesiones', 'período de sesiones', 'año lectivo', 'curso escolar',
      'año escolar', 'ciclo escolar', 'presente administración', 'actual administración', 'actual gobierno', 'presente gobierno',
      'audiencia', 'aniversario', 'cop', 'congreso', 'vencimiento', 'entrada en vigor'],
    [{ is: 'act' }, 'solicitud', 'aplicación', 'ejecución', 'acuerdo', 'conocimiento', 'resolución', 'comunicación', 'constitución',
      'creación', 'decisión', 'presentación', 'requerimiento', 'revisión', 'vigencia', 'realización', 'fin', 'final', 'fines'],
    [{ is: 'body' }, ...BODIES],
    [{ is: 'namely' }, 'es decir', 'esto es', 'o sea', 'a saber'],
    [{ is: 'once' }, 'en la fecha que', 'una vez', 'una vez que', 'en cuanto', 'tan pronto como', 'inmediatamente que', 'luego que',
      ...['apruebe', 'adopte', 'publique', 'promulgue', 'ratifique', 'firme', 'expire', 'venza', 'concluya', 'termine', 'finalice',
      'complete', 'celebre', 'instale', 'emita', 'reciba', 'produzca', 'realice', 'ejecute', 'dicte', 'notifique', 'cumpla', 'inicie',
      'comience', 'entre en vigor', 'entre en vigencia', 'haya aprobado', 'hayan aprobado',
      'haya publicado', 'solicite', 'soliciten', 'requiera', 'requieran', 'pida', 'pidan'].flatMap((verb) => ['', 'se ', 'lo ', 'así lo ',
      'la ', 'le '].map((it) => `cuando ${it}${verb}`))],
    [{ is: 'number', value: 1, digits: 0 }, 'una vez'],
    [{ is: 'term' }, ...TERMS, ...BARE_TERMS, 'como plazo máximo'],
    [{ is: 'limit' }, ...LIMITS],
    [{ is: 'earliest' }, 'como pronto', 'como muy pronto', 'a más pronto'],
    [{ is: 'per' }, 'por', 'al', 'a la'],
    [{ is: 'label' }, ...LABELS],
    [{ is: 'shift', days: 1 }, ...['al', 'el', 'a partir del', 'desde el', 'hasta el'].flatMap((lead) => ['de', 'del', 'a', 'al', 'al de',
      'a la', 'de la', 'a aquel de', 'en'].map((of) => `${lead} día siguiente ${of}`))],
    [{ is: 'shift', days: 1, working: true }, ...['al', 'el', 'a partir del', 'desde el', 'hasta el', 'dentro del'].flatMap((lead) => ['de',
      'del', 'a', 'al', 'al de', 'a la', 'de la', 'en'].flatMap((of) => [`${lead} día hábil siguiente ${of}`,
      `${lead} día siguiente hábil ${of}`]))],
    [{ is: 'shift', days: -1 }, 'la víspera de', 'el día anterior a', 'el día antes de'],
    [{ is: 'latest' }, 'inclusive', 'ambos inclusive', 'ambos incluidos', 'ambas fechas inclusive', 'incluido', 'a más tardar',
      'como muy tarde', 'como máximo', 'como fecha límite', 'a más tardar el', 'a más tardar en', 'a más tardar a', 'a lo sumo'],
    [{ is: 'article', value: 'a' }, 'un', 'una'],
    [{ is: 'article', value: 'the' }, 'el', 'la', 'los', 'las', 'su', 'sus', 'este', 'esta', 'dicho', 'dicha', 'lo', 'ese', 'esa',
      'la presente', 'el presente'],
    ...([[1, 'day', 'diariamente', 'diaria', 'a diario', 'todos los días'], [1, 'week', 'semanalmente', 'semanal', 'todas las semanas'],
      [15, 'day', 'quincenalmente', 'quincenal'], [1, 'month', 'cada mes vencido', 'mensualmente', 'mensual', 'todos los meses'], [2,
      'month', 'bimestralmente', 'bimestral'], [3, 'month', 'cada trimestre vencido', 'trimestralmente', 'trimestral',
      'todos los trimestres'], [4, 'month', 'cuatrimestralmente', 'cuatrimestral'], [6, 'month', 'semestralmente', 'semestral',
      'todos los semestres'], [1, 'year', 'cada vigencia', 'cada anualidad', 'cada año vencido', 'anualmente', 'anual', 'todos los años'],
      [2, 'year', 'bienalmente', 'bienal', 'cada bienio', 'un año sí y otro no'], [3, 'year', 'trienalmente', 'trienal', 'cada trienio'],
      [4, 'year', 'cuatrienalmente', 'cuatrienal'], [5, 'year', 'quinquenalmente', 'quinquenal', 'cada quinquenio', 'cada lustro']] as
      const).map(([count, unit, ...words]) => [{ is: 'frequency', count, unit }, ...words] as const),
    ...([['mes', 1], ['bimestre', 2], ['trimestre', 3], ['semestre', 6], ['año', 12]] as const).map(([unit, count]) => [{ is: 'frequency',
      count, unit: 'month' }, ...['adelantado', 'vencido', 'anticipado', 'natural', 'calendario'].flatMap((kind) => [`por ${unit} ${kind}`,
      `por ${unit}${unit === 'mes' ? 'es' : 's'} ${kind}${kind.endsWith('l') ? 'es' : 's'}`])] as const),
    [{ is: 'times' }, 'vez', 'veces', 'una vez'],
    [{ is: 'basis' }, 'base', 'periodicidad', 'frecuencia', 'carácter', 'forma', 'manera', 'modo', 'cadencia'],
    [{ is: 'every' }, 'cada', 'todos los', 'todas las', ...['periodicidad', 'frecuencia', 'cadencia'].flatMap((noun) => ['', 'mínima ',
      'máxima ', 'no superior ', 'no inferior ', 'de al menos '].flatMap((kind) => ['con', 'con una'].map((lead) =>
      `${lead} ${noun} ${kind}${kind.includes('or ') ? 'a' : 'de'}`))), 'a intervalos de', 'a intervalos no superiores a',
      'a intervalos no mayores de', 'a intervalos máximos de'],
    [{ is: 'small' }, 'con', 'de forma', 'de manera', 'con carácter', 'con periodicidad', 'sobre una base', 'con una base',
      'con una periodicidad', 'con una periodicidad mínima', 'con periodicidad mínima', 'con una frecuencia mínima', 'al menos',
      'por lo menos', 'cuando menos', 'con frecuencia', 'con una frecuencia', 'máximo', 'contados', 'contado', 'en forma', 'de modo',
      'con cadencia', 'con una cadencia', 'con regularidad', 'respectivamente'],
    [{ is: 'thereafter' }, 'a partir de entonces', 'a continuación', 'posteriormente', 'en adelante', 'después', 'a partir de esa fecha',
      'en lo sucesivo', 'de ahí en adelante', 'subsecuentemente', 'sucesivamente', 'desde entonces', 'con posterioridad',
      'a partir de esta fecha', 'a partir de ese momento', 'luego', 'más tarde'],
    [{ is: 'for' }, 'durante', 'por'],
    [{ is: 'and' }, 'y', 'e', 'ni'],
    [{ is: 'but' }, 'en su defecto', 'a falta de ello', 'siempre', 'necesariamente', 'obligatoriamente', 'indefectiblemente', 'pero',
      'y en todo caso', 'en todo caso', 'y en cualquier caso', 'en cualquier caso', 'pero en todo caso'],
    [{ is: 'or' }, 'o', 'u'],
    [{ is: 'condition' }, 'sin perjuicio de', 'sujeto a', 'sujeta a', 'sujetos a', 'siempre que', 'siempre y cuando', 'en ausencia de',
      'a falta de', 'en caso de', 'condicionado a', 'condicionada a', 'a condición de que', 'en función de', 'dependiendo de', 'si',
      'salvo', 'salvo que', 'a menos que', 'a reserva de', 'con sujeción a', 'previa', 'previo', 'en la medida en que', 'prorrogable',
      'prorrogables', 'renovable', 'renovables', 'ampliable', 'ampliables', 'lo que ocurra primero', 'lo que suceda primero',
      'tantas veces como', 'con la frecuencia que', 'cuantas veces', 'o cuando', 'cuando las circunstancias', 'cuando sea necesario',
      'cuando resulte necesario', 'cuando se considere', 'siempre que sea necesario', 'respecto a', 'respecto de', 'con respecto a',
      'en comparación con', 'o con mayor frecuencia', 'de conformidad con', 'en espera de', 'supeditado a'],
    [{ is: 'vague' }, 'en forma inmediata', 'de forma inmediata', 'de manera inmediata', 'corto plazo', 'mediano plazo', 'medio plazo',
      'largo plazo', 'progresivamente', 'gradualmente', 'paulatinamente', 'en un tiempo razonable', 'dentro de un tiempo razonable',
      'al más corto plazo posible', 'al más breve plazo posible', 'en el más breve plazo posible', 'lo antes posible',
      'lo más pronto posible', 'tan pronto como sea posible', 'a la brevedad', 'a la brevedad posible', 'a la mayor brevedad',
      'a la mayor brevedad posible', 'con la mayor brevedad', 'en el menor tiempo posible', 'cuanto antes', 'inmediatamente', 'inmediato',
      'inmediata', ...['días', 'semanas', 'meses', 'años'].flatMap((units) => ['unos', 'unas', 'pocos', 'pocas', 'algunos',
      'algunas'].flatMap((some) => ['en', 'dentro de'].map((bound) => `${bound} ${some} ${units}`))), 'de inmediato', 'sin demora',
      'sin demora injustificada', 'sin dilación', 'sin dilaciones indebidas', 'oportunamente', 'en su oportunidad', 'en su momento',
      'de manera permanente', 'de forma permanente', 'permanentemente', 'permanente', 'de manera continua', 'de forma continua',
      'continuamente', 'continuo', 'continua', 'cuando proceda', 'en su caso', 'según proceda', 'si procede', 'de ser posible',
      'si es posible', 'en la medida de lo posible', 'cuando corresponda', 'a corto, mediano y largo plazo', 'a corto plazo',
      'a mediano plazo', 'a medio plazo', 'a largo plazo', 'en un plazo razonable', 'dentro de un plazo razonable', 'próximamente',
      'pronto', 'periódicamente', 'regularmente', 'de manera regular', 'de forma regular', 'en un futuro próximo', 'por determinar',
      'por definir', 'en el corto plazo', 'en el mediano plazo', 'en el largo plazo', 'tan pronto como', 'cuando sea posible',
      'de manera periódica', 'de forma periódica', 'con prontitud', 'en el plazo más breve posible', 'en el plazo más breve',
      'en el plazo más corto posible', 'en el más breve plazo', 'con la mayor prontitud', 'en tiempo y forma', 'con la debida antelación',
      'con la mayor brevedad posible', 'en cuanto sea posible', 'tan pronto sea posible', 'en breve', 'en fecha posterior',
      'en una fecha posterior', 'a la mayor prontitud', 'sin más trámite', 'idealmente', 'preferiblemente', 'preferentemente',
      'de preferencia', 'a ser posible', 'en principio', 'normalmente', 'o antes si es posible', 'o antes de ser posible',
      'o antes si fuera posible', 'o antes si fuese posible', 'o lo antes posible', 'aproximadamente', 'según disponibilidad',
      'según corresponda', 'según sea el caso', 'según lo previsto', 'como estaba previsto', 'hasta nuevo aviso', 'hasta nueva orden',
      'hasta nueva disposición', 'desde ya', 'desde ahora', 'a partir de ahora', 'en el acto', 'en el mismo acto', 'a la mayor celeridad',
      'en el término de la distancia', ...['en', 'dentro de'].flatMap((at) => ['un plazo prudencial', 'un plazo breve', 'un breve plazo',
      'un plazo prudente', 'un plazo adecuado', 'cuestión de días', 'cuestión de semanas', 'cuestión de meses'].map((words) =>
      `${at} ${words}`)), 'puntual', 'puntualmente', ...['días', 'semanas', 'meses', 'años'].flatMap((units) => [`los próximos ${units}`,
      `las próximas ${units}`, `los ${units} venideros`, `los siguientes ${units}`]).flatMap((words) => ['en', 'durante',
      'dentro de'].map((bound) => `${bound} ${words}`))],
    [{ is: 'event' }, ...AHEAD, 'presente administración', 'actual administración', 'actual gobierno', 'presente gobierno',
      'periodo legislativo', 'período legislativo', 'periodo de sesiones', 'período de sesiones', ...LABELS.filter((label) =>
      label.startsWith('fecha')), 'adopción', 'entrada en vigor', 'entre en vigor', 'entra en vigor', 'entrada en vigencia', 'promulgación',
      'ratificación', 'firma', 'cumbre', 'reunión', 'conferencia', 'aprobación', 'terminación', 'publicación', 'consejo de ministros',
      'consejo europeo', 'lanzamiento', 'apertura', 'clausura', 'conclusión', 'recepción', 'notificación', 'fecha', 'juegos', 'elección',
      'elecciones', 'sesión', 'sesiones', 'expiración', 'vencimiento', 'fin', 'final', 'inicio', 'recibo', 'comienzo', 'puesta en marcha',
      'depósito', 'entrega', 'presentación', 'revisión', 'solicitud', 'decisión', 'nombramiento', 'creación', 'transposición', 'aplicación',
      'adhesión', 'designación', 'cierre', 'término', 'finalización', 'emisión', 'expedición', 'instalación', 'integración', 'celebración',
      'constitución', 'firmeza', 'audiencia', 'asamblea', 'aniversario', 'implementación', 'legislatura', 'mandato', 'fin de curso',
      'final de curso', 'curso', 'curso académico', 'curso escolar', 'año lectivo', 'año escolar', 'ciclo escolar', 'ejecución',
      'suscripción', 'formalización', 'comunicación', 'acuerdo', 'cop', 'remisión', 'requerimiento', 'vigencia', 'inscripción',
      'resolución', 'toma de posesión', 'realización', 'vencido', 'vencida', 'vencidos', 'finalizado', 'finalizada', 'terminado',
      'terminada', 'publicado', 'publicada', 'extinción', 'cumplimiento', 'otorgamiento', 'cese', 'liquidación', 'disolución', 'pago',
      'emplazamiento', 'dictado', 'sentencia', 'conocimiento', 'notificado', 'notificada', 'recibido', 'recibida', 'presentada',
      'presentado'],
    [{ is: 'self' }, 'presente', 'fecha del presente', 'ahora', 'hoy', 'la presente', 'el presente', 'la fecha', 'la fecha presente',
      'esta fecha', 'la presente fecha', ...ORDERS.flatMap(selfOf), 'la fecha del presente', 'la fecha de la presente'],
    [{ is: 'period-word' }, 'periodo financiero', 'período financiero', 'plazo', 'periodo', 'período', 'lapso', 'horizonte', 'bienio',
      'trienio', 'cuatrienio', 'quinquenio', 'sexenio', 'ciclo', 'plazo máximo', 'plazo de ejecución', 'plazo de entrega'],
    [{ is: 'word' }, 'en cuanto a', 'fin de semana', 'fines de semana', 'término medio', 'hoy en día', 'a la fecha', 'en segundo término',
      'en primer término', 'antes bien', 'en último término'],
    [{ is: 'for' }, 'por el plazo de', 'por un plazo de', 'por un periodo de', 'por un período de', 'por el término de',
      'por un término de', 'por un plazo máximo de', 'por una duración de', 'durante un plazo de', 'durante un periodo de',
      'durante un período de', 'para un periodo de', 'para un período de'],
    [{ is: 'clock' }, 'hora peninsular', 'hora oficial', 'del día', 'de la mañana', 'de la tarde', 'de la noche', 'medianoche', 'mediodía',
      'horas', 'hora local', 'siendo las', 'siendo la', 'gmt', 'utc', 'cet', 'cest', 'hora de', 'hrs', 'hs', 'h', 'hora',
      'hora del centro'],
    [{ is: 'promise' }, 'la fecha límite', 'la fecha máxima', 'como fecha límite', 'como fecha máxima', 'con fecha límite', 'cuenta con',
      'cuentan con', 'dispone', 'disponen', 'concede', 'otorga', 'tiene', 'tienen', 'entra en vigor', 'entran en vigor', 'entrará en vigor',
      'entrarán en vigor', 'vence', 'expira', 'finaliza', 'finalizan', 'concluye', 'concluyen', 'será', 'serán', 'deberá', 'deberán',
      'debe', 'deben', 'prevé', 'prevén', 'previsto', 'prevista', 'previstos', 'previstas', 'se espera', 'fecha límite', 'meta', 'objetivo',
      'se compromete', 'se comprometen', 'presentará', 'presentarán', 'remitirá', 'remitirán', 'publicará', 'publicarán', 'emitirá',
      'emitirán', 'concluirá', 'concluirán', 'presentar', 'publicar', 'concluir', 'terminar', 'establecer', 'entregar', 'emitir', 'habrá',
      'habrán', 'tendrá', 'tendrán', 'adoptará', 'adoptarán', 'realizará', 'realizarán', 'informará', 'entrará', 'aprobará', 'elaborará',
      'podrá', 'podrán', 'dispondrá', 'dispondrán', 'contará', 'contarán'],
    [{ is: 'past' }, 'fue', 'fueron', 'ha', 'han', 'había', 'habían', 'era', 'eran', 'desde', 'rigió', 'vigente', 'vigentes', ...DONE,
      'inicialmente', 'originalmente', 'anteriormente', 'previamente', 'en lugar de', 'en vez de', 'se celebró', 'se firmó', 'se publicó'],
  ],
};

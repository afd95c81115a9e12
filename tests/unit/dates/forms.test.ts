// Wordings usual in laws, plans and tables of three languages (not quotations), as of June 2005: what each comes to, and what is no deadline.
import { describe, expect, test } from 'vitest';
import { findDeadlines, isUnreadable, occurrence, readDeadline, resolveDeadline, severalIn, type Precision } from '../../../src/dates/index.js';
import { AS_DEFAULT, rowOf, resolve } from './calendar.js';

type Form = readonly [
  language: 'en' | 'fr' | 'es', phrase: string, kind: string, due: string | null, precision: Precision | null, recurs: string | null,
];

const ENGLISH: readonly Form[] = [
  ['en', 'by the end of the 2016-17 school year', 'absolute', '2017-06-30', 'month', null],
  ['en', 'by the start of the 2024 school year', 'event', null, null, null],
  ['en', 'at least twice in each year', 'recurring', null, null, 'P6M'],
  ['en', 'twice a year, in June and December', 'recurring', '2005-06-30', 'month', 'P6M'],
  ['en', 'in Q4 2006 or Q1 2007', 'absolute', '2007-03-31', 'quarter', null],
  ['en', 'during the first year of operation', 'event', null, null, null],
  ['en', 'each January and July', 'recurring', '2005-07-31', 'month', 'P6M'],
  ['en', 'every two years, with the first review no later than 30 June 2022', 'recurring', '2022-06-30', 'day', 'P24M'],
  ['en', 'on or after 1 June 2006 and before 1 June 2007', 'range', '2007-05-31', 'day', null],
  ['en', 'within fifteen (15 days)', 'relative', '2005-07-15', 'day', null],
  ['en', 'within the six-week period provided for in Article 10 (1)', 'relative', '2005-08-11', 'day', null],
  ['en', 'until twelve months have elapsed after 15 June 2005', 'relative', '2006-06-15', 'day', null],
  ['en', 'in the second half of June 2006', 'absolute', '2006-06-30', 'day', null],
  ['en', 'Phase 1: by the end of 2006', 'absolute', '2006-12-31', 'year', null],
  ['en', 'before the beginning of such year', 'event', null, null, null], // of one named elsewhere
  ['en', 'at the next regularly scheduled meeting', 'event', null, null, null],
  ['en', 'within a 24-month period', 'relative', '2007-06-30', 'month', null],
  ['en', 'no earlier than 1 June 2006 and no later than 30 June 2006', 'range', '2006-06-30', 'day', null],
  ['en', 'not before June 2006, but no later than June 2007', 'range', '2007-06-30', 'month', null],
  ['en', 'expected by June 2006', 'absolute', '2006-06-30', 'month', null],
  ['en', 'anticipated in early 2006', 'absolute', '2006-04-30', 'half', null],
  ['en', 'scheduled for June 2006', 'absolute', '2006-06-30', 'month', null],
  ['en', 'to be completed within six months', 'relative', '2005-12-31', 'month', null],
  ['en', 'Completion: June 2006', 'absolute', '2006-06-30', 'month', null],
  ['en', 'planned completion date is June 2006', 'absolute', '2006-06-30', 'month', null],
  ['en', 'extended to June 30, 2006', 'absolute', '2006-06-30', 'day', null],
  ['en', '06/30/2006 (estimated)', 'absolute', '2006-06-30', 'day', null],
  ['en', 'Jun-06', 'absolute', '2006-06-30', 'month', null],
  ['en', 'Mar-21', 'absolute', '2021-03-31', 'month', null],
  ['en', '30 Jun 06', 'absolute', '2006-06-30', 'day', null],
  ['en', '1Q06', 'absolute', '2006-03-31', 'quarter', null],
  ['en', 'Q1FY06', 'absolute', '2005-12-31', 'quarter', null], // October to December
  ['en', '4th Qtr. FY06', 'absolute', '2006-09-30', 'quarter', null],
  ['en', 'FFY 2006', 'absolute', '2006-09-30', 'year', null],
  ['en', 'by EOY 2006', 'absolute', '2006-12-31', 'year', null],
  ['en', 'before year end', 'absolute', '2005-12-31', 'year', null],
  ['en', 'by the quarter ending June 30, 2006', 'absolute', '2006-06-30', 'day', null],
  ['en', 'by 15 October of the following year', 'absolute', '2006-10-15', 'day', null],
  ['en', 'in June of next year', 'absolute', '2006-06-30', 'month', null],
  ['en', 'in the third quarter of this year', 'absolute', '2005-09-30', 'quarter', null],
  ['en', 'by the third quarter of the fiscal year', 'absolute', '2005-06-30', 'quarter', null],
  ['en', 'by month 18', 'relative', '2006-12-31', 'month', null],
  ['en', 'by day 100', 'relative', '2005-10-08', 'day', null], // 100 days from 30 June
  ['en', 'no later than 12 months', 'relative', '2006-06-30', 'month', null],
  ['en', 'June 2006, then annually', 'recurring', '2006-06-30', 'month', 'P12M'],
  ['en', 'within the first five working days of each month', 'recurring', '2005-06-07', 'day', 'P1M'],
  ['en', 'by June 2006 or sooner', 'absolute', '2006-06-30', 'month', null],
  ['en', 'June 2006, at the latest', 'absolute', '2006-06-30', 'month', null],
  ['en', 'by June 2006 at the earliest', 'absolute', null, null, null],
  ['en', 'within 7 days thereafter', 'event', null, null, null],
  ['en', '90 days after approval by OMB', 'event', null, null, null],
  ['en', 'in time for the 2006 elections', 'event', null, null, null],
  ['en', 'from 1 January 2007', 'absolute', '2007-01-01', 'day', null],
  ['en', 'beginning March 1, 2007', 'absolute', null, null, null],
  ['en', '17 August → 2 October 2006', 'range', '2006-10-02', 'day', null],
  ['en', 'over the coming months', 'none', null, null, null],
  ['en', 'as soon as possible after enactment', 'none', null, null, null],
  ['en', 'on the first day of the month following three months after 15 June 2005', 'relative', '2005-10-01', 'day', null],
  ['en', 'on the first day of the month following the expiration of a period of three months after 15 June 2005', 'relative', '2005-10-01', 'day', null],
  ['en', 'on the first day of the seventh month following entry into force', 'event', null, null, null],
  ['en', 'on the ninetieth day after the date of deposit of the fortieth instrument', 'event', null, null, null],
  ['en', 'by the end of the calendar year following 15 June 2006', 'relative', '2007-12-31', 'day', null],
  ['en', 'before the date that is 18 months after June 1, 2005', 'relative', '2006-11-30', 'day', null],
  ['en', 'no sooner than three months after 15 June 2005', 'relative', null, null, null], // from 15 September 2005 on
  ['en', 'before the expiration of twelve months', 'relative', '2006-06-30', 'month', null], // up to an end
  ['en', 'by the end of the second year', 'relative', '2007-06-30', 'month', null],
  ['en', 'by the end of the next business day', 'relative', '2005-07-01', 'day', null],
  ['en', 'not less than 30 days and not more than 60 days before 31 December 2006', 'range', '2006-12-01', 'day', null],
  ['en', 'within two fiscal years', 'relative', '2007-06-30', 'month', null],
  ['en', 'by April 30 and October 31 of each year', 'recurring', '2005-10-31', 'day', 'P6M'],
  ['en', 'each month from October 15 to May 15', 'recurring', '2005-10-15', 'day', 'P1M'],
  ['en', 'by the end of Fiscal Year (FY) 2024', 'absolute', '2024-09-30', 'year', null],
  ['en', 'in the first quarter (Q1) of FY 2006', 'absolute', '2005-12-31', 'quarter', null],
  ['en', 'Winter 2005-06', 'absolute', '2006-02-28', 'season', null],
  ['en', 'by midyear 2006', 'absolute', '2006-06-30', 'half', null],
  ['en', 'late 2006 or early 2007', 'absolute', '2007-04-30', 'half', null],
  ['en', 'in the 2006 timeframe', 'absolute', '2006-12-31', 'year', null],
  ['en', 'by 2030, compared to 1990 levels', 'absolute', '2030-12-31', 'year', null],
  ['en', 'in the early 2010s', 'absolute', '2013-04-30', 'decade', null], // a third of ten years is 40 months
  ['en', 'at least 60 trading days before the opening', 'event', null, null, null],
  ['en', 'Not later than 2 months after receiving an annual report', 'event', null, null, null],
  ['en', 'within 30 days of the receipt by him of the notice under subsection (2)', 'event', null, null, null],
  ['en', 'by the first day of the term', 'event', null, null, null],
  ['en', 'immediately upon expiration of the audit', 'event', null, null, null],
  ['en', '20060630', 'absolute', '2006-06-30', 'day', null],
  ['en', '201X', 'absolute', '2019-12-31', 'decade', null],
  ['en', '2006-06-XX', 'absolute', '2006-06-30', 'month', null],
  ['en', '2006-06~', 'absolute', '2006-06-30', 'month', null],
  ['en', '2006?', 'absolute', '2006-12-31', 'year', null],
  ['en', '2006-38', 'absolute', '2006-08-31', 'month', null],
  ['en', '2006/2008', 'range', '2008-12-31', 'year', null],
  ['en', '../2006-06', 'absolute', '2006-06-30', 'month', null],
  ['en', '2006-06/..', 'absolute', null, null, null],
];

const FRENCH: readonly Form[] = [
  ['fr', 'au plus tard tous les cinq ans', 'recurring', null, null, 'P60M'],
  ['fr', "le premier jour du mois suivant l'expiration d'une période de trois mois après le 15 juin 2005", 'relative', '2005-10-01', 'day', null],
  ['fr', 'au plus tard le 30 avril et le 31 octobre de chaque année', 'recurring', '2005-10-31', 'day', 'P6M'],
  ['fr', "d'ici 2030 par rapport à 1990", 'absolute', '2030-12-31', 'year', null],
  ['fr', 'avant le 1 er juillet 2010', 'absolute', '2010-06-30', 'day', null],
  ['fr', 'au plus tard un an', 'relative', '2006-06-30', 'month', null],
  ['fr', 'au début de chaque année', 'recurring', '2006-04-30', 'half', 'P12M'],
  ['fr', "à l'expiration d'un délai de six mois", 'relative', '2005-12-31', 'month', null],
  ['fr', 'dans un délai qui ne peut être supérieur à un mois', 'relative', '2005-07-31', 'month', null],
  ['fr', "au plus tard le 31 mars de l'année suivante", 'absolute', '2006-03-31', 'day', null],
  ['fr', "avant le 31 décembre de l'année en cours", 'absolute', '2005-12-30', 'day', null],
  ['fr', 'au plus tard le dixième jour de chaque mois', 'recurring', '2005-06-10', 'day', 'P1M'],
  ['fr', 'au plus tard le 15 de chaque mois', 'recurring', '2005-06-15', 'day', 'P1M'],
  ['fr', 'chaque premier lundi du mois', 'recurring', '2005-06-06', 'day', 'P1M'],
  ['fr', 'chaque mois de juin', 'recurring', '2005-06-30', 'month', 'P12M'],
  ['fr', 'avant le 15 du mois suivant', 'absolute', '2005-07-14', 'day', null],
  ['fr', 'le dernier jour du mois', 'absolute', '2005-06-30', 'day', null],
  ['fr', 'dans les quinze premiers jours du mois suivant', 'absolute', '2005-07-15', 'day', null],
  ['fr', "deuxième quinzaine d'août", 'absolute', '2005-08-31', 'day', null],
  ['fr', 'sous huitaine', 'relative', '2005-07-08', 'day', null],
  ['fr', 'dans le mois de sa notification', 'event', null, null, null],
  ['fr', 'au plus tard la veille du scrutin', 'event', null, null, null],
  ['fr', "six mois avant l'échéance du mandat", 'event', null, null, null],
  ['fr', 'à compter de 2028', 'absolute', null, null, null], // from its first day, and no last
  ['fr', "l'été prochain", 'absolute', '2006-08-31', 'season', null], // the first to begin after June 2005
  ['fr', 'hiver 2006-2007', 'absolute', '2007-02-28', 'season', null],
  ['fr', "avant l'été", 'absolute', '2006-05-31', 'season', null], // this one has begun
  ['fr', 'une fois par trimestre au moins', 'recurring', null, null, 'P3M'],
  ['fr', "deux fois l'an", 'recurring', null, null, 'P6M'],
  ['fr', 'dans les années 2010', 'absolute', '2019-12-31', 'decade', null],
  ['fr', 'le 30 juin à 12 heures', 'absolute', '2005-06-30', 'day', null], // and no range to the 12th
  ['fr', "au début de l'année", 'absolute', '2006-04-30', 'half', null], // that of 2005 is over
  ['fr', 'dans les mois à venir', 'none', null, null, null],
  // A day of a year or month that only an event tells is no day yet.
  ['fr', "avant le 31 mars de l'année suivant celle de la souscription", 'event', null, null, null],
  ['fr', 'au plus tard le dixième jour du mois suivant la liquidation', 'event', null, null, null],
  ['fr', 'au plus tard le jeudi précédant le scrutin', 'event', null, null, null],
  ['fr', 'au plus tard le 15 du mois suivant la fin de chaque trimestre', 'recurring', '2005-07-15', 'day', 'P3M'],
  ['fr', 'en juin et décembre de chaque année', 'recurring', '2005-06-30', 'month', 'P6M'],
  ['fr', 'en mars et avril 2006', 'absolute', '2006-04-30', 'month', null],
  ['fr', 'pendant la période 2008-2012', 'range', '2012-12-31', 'year', null],
  ['fr', 'date limite de dépôt des candidatures : 30 juin 2006', 'absolute', '2006-06-30', 'day', null],
  ['fr', "délai d'exécution : 6 mois", 'relative', '2005-12-31', 'month', null],
  ['fr', "dans le délai de deux mois prévu à l'article 5", 'relative', '2005-08-31', 'month', null],
  ['fr', 'dans le mois qui suit', 'absolute', '2005-07-31', 'month', null],
  ['fr', 'le 1er juillet prochain', 'absolute', '2005-07-01', 'day', null],
  ['fr', "jusqu'au 30 juin 2006 inclus", 'absolute', '2006-06-30', 'day', null],
  ['fr', 'au terme de la période transitoire', 'event', null, null, null],
  ['fr', 'à la fin du mandat', 'event', null, null, null],
  ['fr', "d'ici à la prochaine session", 'event', null, null, null],
  ['fr', 'au plus tard le 1 er juillet suivant l’achèvement de l’exercice', 'event', null, null, null],
  ['fr', 'jusqu’au jour où le règlement est entré en vigueur', 'event', null, null, null],
  ['fr', 'au plus tard le 15 du mois suivant la vente', 'event', null, null, null],
  ['fr', "à l'expiration d'un délai de quinze jours en l'absence d'opposition", 'relative', '2005-07-15', 'day', null],
  ['fr', 'sous 48h', 'relative', '2005-07-02', 'day', null],
  ['fr', 'autour de mi-avril', 'absolute', '2006-04-15', 'month', null],
  ['fr', "au terme d'un délai raisonnable", 'none', null, null, null],
  ['fr', 'au plus tard le 20 décembre 2007 et, par la suite, tous les deux ans', 'recurring', '2007-12-20', 'day', 'P24M'],
];

const SPANISH: readonly Form[] = [
  ['es', 'con horizonte 2030', 'absolute', '2030-12-31', 'year', null],
  ['es', 'de aquí al 2017', 'absolute', '2017-12-31', 'year', null],
  ['es', 'durante los primeros seis meses de su mandato', 'event', null, null, null],
  ['es', 'en un plazo no menor a ocho ni mayor a treinta días contados a partir del 15 de junio de 2005', 'range', '2005-07-15', 'day', null],
  ['es', 'en un plazo de hasta 48 horas', 'relative', '2005-07-02', 'day', null],
  ['es', 'en el plazo más breve', 'none', null, null, null],
  ['es', 'el primer día del mes siguiente a la expiración de un plazo de tres meses a partir del 15 de junio de 2005', 'relative', '2005-10-01', 'day', null],
  ['es', 'a más tardar el 30 de abril y el 31 de octubre de cada año', 'recurring', '2005-10-31', 'day', 'P6M'],
  ['es', 'para 2030 respecto a 1990', 'absolute', '2030-12-31', 'year', null],
  ['es', 'a fin de año', 'absolute', '2005-12-31', 'year', null], // 'fin' is French as well
  ['es', 'a los siete días del mes de julio de 1993', 'absolute', '1993-07-07', 'day', null],
  ['es', 'a los dos días del mes de septiembre de mil novecientos noventa y tres', 'absolute', '1993-09-02', 'day', null],
  ['es', 'a más tardar el treinta y uno de marzo de dos mil seis', 'absolute', '2006-03-31', 'day', null],
  ['es', 'al 31 de diciembre', 'absolute', '2005-12-31', 'day', null],
  ['es', 'al mes de enero de 2023', 'absolute', '2023-01-31', 'month', null],
  ['es', 'al término del primer semestre', 'absolute', '2005-06-30', 'half', null],
  ['es', 'antes de que termine 2006', 'absolute', '2006-12-31', 'year', null],
  ['es', 'al final del año', 'absolute', '2005-12-31', 'year', null],
  ['es', 'a inicios de 2007', 'absolute', '2007-04-30', 'half', null],
  ['es', 'al día siguiente de su publicación en el Diario Oficial de la Federación', 'event', null, null, null],
  ['es', 'dentro del año siguiente a la entrada en vigor del presente Decreto', 'event', null, null, null],
  ['es', 'dentro del tercer día', 'relative', '2005-07-03', 'day', null],
  ['es', 'dentro del tercer día hábil siguiente', 'relative', '2005-07-05', 'day', null], // Friday, Monday, Tuesday
  ['es', 'dentro de los primeros diez días del mes siguiente', 'absolute', '2005-07-10', 'day', null],
  ['es', 'dentro de los primeros cinco días hábiles de cada mes', 'recurring', '2005-06-07', 'day', 'P1M'],
  ['es', 'dentro del primer bimestre de 2006', 'absolute', '2006-02-28', 'month', null],
  ['es', 'segundo cuatrimestre de 2006', 'absolute', '2006-08-31', 'month', null],
  ['es', 'al final de cada bimestre', 'recurring', '2005-06-30', 'month', 'P2M'],
  ['es', 'a más tardar el día 17 del mes siguiente', 'absolute', '2005-07-17', 'day', null],
  ['es', 'hasta el 31 de marzo del año siguiente', 'absolute', '2006-03-31', 'day', null],
  ['es', 'a más tardar el 1o. de marzo de cada año', 'recurring', '2006-03-01', 'day', 'P12M'],
  ['es', 'plazo de diez días hábiles', 'relative', '2005-07-14', 'day', null],
  ['es', 'plazo máximo de doce (12) meses', 'relative', '2006-06-30', 'month', null],
  ['es', 'dentro de un plazo que no exceda de diez días', 'relative', '2005-07-10', 'day', null],
  ['es', 'el próximo 30 de junio', 'absolute', '2005-06-30', 'day', null],
  ['es', 'cada mes de enero', 'recurring', '2006-01-31', 'month', 'P12M'],
  ['es', 'fecha compromiso: 30/06/2006', 'absolute', '2006-06-30', 'day', null],
  ['es', 'a más tardar el 30 de junio a las 15 horas', 'absolute', '2005-06-30', 'day', null],
  ['es', 'a los sesenta días de su publicación en el Diario', 'event', null, null, null],
  ['es', 'vence el 30 de junio de 2006', 'absolute', '2006-06-30', 'day', null],
  ['es', 'antes del 30 de abril del año siguiente al que corresponda', 'event', null, null, null],
  ['es', 'dentro de los primeros diez días del mes siguiente al trimestre', 'absolute', '2005-07-10', 'day', null],
  ['es', 'el 1 de enero y el 1 de julio de cada año', 'recurring', '2005-07-01', 'day', 'P6M'],
  ['es', 'cada seis meses, en los meses de enero y julio', 'recurring', '2005-07-31', 'month', 'P6M'],
  ['es', 'en el segundo bimestre', 'absolute', '2006-04-30', 'month', null], // that of 2005 is over
  ['es', 'durante el bienio 2006-2007', 'range', '2007-12-31', 'year', null],
  ['es', 'plazo de entrega: 30 días', 'relative', '2005-07-30', 'day', null],
  ['es', 'con una antelación mínima de 30 días a la fecha de la reunión', 'event', null, null, null],
  ['es', 'doce meses siguientes a la fecha del nacimiento', 'event', null, null, null],
  ['es', 'un año después de la fecha en que se haya recibido la notificación', 'event', null, null, null],
  ['es', 'a los sesenta días de expedida la convocatoria', 'event', null, null, null],
  ['es', 'antes del día 30 de junio de 2006', 'absolute', '2006-06-29', 'day', null],
  ['es', 'II semestre de 2006', 'absolute', '2006-12-31', 'half', null],
  ['es', '4to trimestre de 2006', 'absolute', '2006-12-31', 'quarter', null],
  ['es', 'antes del 31 de diciembre del presente ejercicio', 'absolute', '2005-12-30', 'day', null],
  ['es', 'al mes siguiente', 'relative', '2005-07-31', 'month', null],
  ['es', 'el 31 de diciembre de 2024 (ambos incluidos)', 'absolute', '2024-12-31', 'day', null],
  ['es', 'en un plazo que en ningún caso excederá de diez días', 'relative', '2005-07-10', 'day', null],
  ['es', 'a más tardar en la fecha en que se preste el servicio', 'event', null, null, null],
  ['es', 'dentro de los NOVENTA (90) días hábiles judiciales', 'relative', '2005-11-03', 'day', null],
];

test.each([...ENGLISH, ...FRENCH, ...SPANISH])('%s: %s', (language, phrase, kind, due, precision, recurs) => {
  const [, ...found] = rowOf(phrase);
  expect([found[0], found[1], found[2], found[5]]).toEqual([kind, due, precision, recurs]);
  expect(readDeadline(phrase)).toMatchObject({ language });
});

test.each([
  'before the court', 'before the committee', '20 years of service', 'to be completed by a contractor', 'two years of imprisonment', 'not more than 5 years', 'up to 30 days',
  'from 2004', 'since 2004', 'cinq ans au plus', 'au cours des cinq années précédant le 1er janvier 2011',
  'au cours des dix années qui précèdent la prestation', "une fois par jour d'utilisation", 'chaque année de livraison', 'depuis 2004',
  'au plus tard à dix-huit heures', 'avant le 1er octobre 2001 restent protégés',
  'por días hábiles', 'fin de semana', 'antes de los 10 años de edad', 'desde 2004', 'cada día de detención', 'al término medio de la pena',
  'por el plazo de noventa (90) días calendario',
  'la période 1994-1999', 'el periodo 2026-2031', 'pour une durée de cinq ans', 'les Jeux olympiques de 2010', 'a los 65 años', 'a los 55 años de edad',
  'by agreement', 'by decision of the Assembly', 'by mailing written notice', 'through the implementation of the strategy', 'at 28 days',
  'the march', 'el Ejercicio 2002', 'en segundo término', "pour l'application de l'article 5", 'à la demande du ministre', "au 31 décembre de l'année précédente",
])('%s: no deadline, or none that is understood', (phrase) => {
  expect(isUnreadable(readDeadline(phrase))).toBe(true);
});

test.each([
  ['by 30 June 2006 for Mexico and 31 December 2006 for Canada', ['by 30 June 2006', '31 December 2006']],
  ['no later than 30 June 2006 and, for small firms, 30 June 2007', ['no later than 30 June 2006', '30 June 2007']],
  ['within 6 months (draft) and 12 months (final)', ['within 6 months', '12 months']],
  ['by June 2006 (Canada) and December 2006 (Mexico)', ['by June 2006', 'December 2006']],
  ['dans les 6 mois (projet) et 12 mois (version finale)', ['dans les 6 mois', '12 mois']],
  ['by June 2006 under the 1998 agreement', []],
])('%s: two deadlines, or one that is not understood', (phrase, parts) => {
  expect(isUnreadable(readDeadline(phrase))).toBe(true);
  expect(severalIn(phrase).map(({ at, end }) => phrase.slice(at, end))).toEqual(parts);
});

test.each([
  ['They report in June and December 2006.', ['in June 2006-06-30', 'December 2006 2006-12-31']],
  ['They report by 30 June 2006 and 2007.', ['by 30 June 2006 2006-06-30', '2007 2007-06-30']],
  ['Ils feront rapport en juin et décembre 2006.', ['en juin 2006-06-30', 'décembre 2006 2006-12-31']],
  ['They will report in June, and the plan of December 2006 stands.', ['in June 2005-06-30']],
  ['By March 2006, April and May were wet.', []],
])('%s: what a list shares', (text, wanted) => {
  expect(findDeadlines(text).map(({ at, end, reading }) => `${text.slice(at, end)} ${String(resolveDeadline(reading, AS_DEFAULT).due)}`)).toEqual(wanted);
});

test('the last days of two months stay the last days', () => {
  const { period, recurs, counted } = resolve('by April 30 and October 31 of each year');
  expect([0, 1, 2].map((index) => period && recurs && occurrence(period, recurs, index, counted)))
    .toEqual(['2005-10-31', '2006-04-30', '2006-10-31']);
});

test("'Jun-06' may be a day as well", () => {
  expect(resolve('Jun-06').alternatives).toEqual([{ due: '2005-06-06', why: 'where 06 is the day' }]);
});

describe('in running text', () => {
  const inText = (text: string): string[] => findDeadlines(text).map(({ at, end }) => text.slice(at, end));

  test.each([
    ['Staff will be hired in the first quarter of 2006 and trained within 90 days thereafter.', ['in the first quarter of 2006', 'within 90 days thereafter']],
    ['A report will be sent within 90 days after the end of the funding period.', ['within 90 days after the end of the funding period']],
    ['It shall be decided within a further 28 days.', []],
    ['They will report within six months. Then they will rest in July. So be it.', ['within six months', 'in July']],
    ['An exercise will be held in advance of the 2010 Winter Olympics.', ['in advance of the 2010 Winter Olympics']],
    ['Work will begin. On June 9, 2005, agreements were reached.', []],
    ['They will act upon prohibited countries or end-users.', []],
    ['Trade will be eased through the uniform acceptance of results.', []],
    ['The attacks came days before the September vote.', []],
    ['The summits, which were held annually, have ended.', []],
    ['Many people cross the border each year.', []],
    ['Les contrats qui existaient avant le 22 mai 2003 restent valables.', []],
    ['El plazo finaliza el 30 de octubre de 2017.', ['el 30 de octubre de 2017']],
    ['They shall file reports for each of fiscal years 2026 through 2030.', []],
    ['El plazo de diez días se interrumpe.', []],
    ['daños al comercio por mar', []],
    ['El presente Decreto entrará en vigor al día siguiente de su publicación.', ['al día siguiente de su publicación']],
    ["Le règlement entre en vigueur le vingtième jour suivant celui de sa publication.", ['le vingtième jour suivant celui de sa publication']],
    ["Les membres sont convoqués quinze jours au moins avant la date de l'assemblée.", ["quinze jours au moins avant la date de l'assemblée"]],
    ["L'auteur dispose d'un délai de six mois pour agir.", ['un délai de six mois']],
    ["Les travaux débuteront au printemps 2006 pour s'achever fin 2008.", ['au printemps 2006', 'fin 2008']],
    ['La fecha límite para el registro es el 30 de junio de 2006.', ['el 30 de junio de 2006']],
    ['La convocatoria permanecerá abierta del 12 de junio al 30 de septiembre de 2006.', ['del 12 de junio al 30 de septiembre de 2006']],
    ["Pour l'application de l'article 5, les gains de l'année précédente sont imposés.", []],
    ["Le rapport est remis neuf mois après la fin de l'exercice au cours duquel ils ont été perçus.", []],
    ['Será revocado dentro de los 3 años anteriores.', []],
    ['Los buques construidos antes del 1 de julio de 1997 cumplirán la regla.', []],
    ['Aprueban el Plan Anual de Transferencia.', []],
    ['Las recomendaciones del CCAN para 2008 y 2010 se agrupaban.', []],
    ['Ce délai est porté à trois jours.', []],
    ['Le conseil fixe un délai d’au moins quinze jours.', []],
    ['Des emprunts ont été contractés avant le 17 juin 2016.', []],
    ['Los bienes se destinarán a la importación de vehículos de acuerdo con el plan.', []],
    ['La transaction est exécutée moins de 2 heures avant la fin de la journée.', []],
    ['The pilots will run between April 8 and April 15.', ['between April 8 and April 15']],
    ['La enmienda se votará entre el 31 de mayo y el 5 de junio de 2010.', ['entre el 31 de mayo y el 5 de junio de 2010']],
    ['The plan will be launched this fall.', ['this fall']],
    ['Le plan sera lancé cet été.', ['cet été']],
    ['El plan se presentará la próxima semana.', ['la próxima semana']],
    ['They will debate this year budget, and this summer programmes of all kinds.', []],
    ['A text will be agreed before this year’s United Nations General Assembly.', ['before this year’s United Nations General Assembly']],
    ['The order shall be laid within 14 sitting days of that House after the Minister receives it.',
      ['within 14 sitting days of that House after the Minister receives it']],
    ['They shall pay at the latest 15 days following the end of the month within which the proceeds were generated.',
      ['at the latest 15 days following the end of the month within which the proceeds were generated']],
    ['Data shall be sent by 31 December of the calendar year following the year for which they were collected.',
      ['by 31 December of the calendar year following the year for which they were collected']],
    ['It shall decide at its next meeting, and so shall they.', ['at its next meeting']],
    ['The plan shall be approved by the Minister.', []],
    ['Leaders will sign it by the end of the Paris Climate Summit in December 2015.', ['by the end of the Paris Climate Summit in December 2015']],
    ['They shall report before the meeting of ministers in June 2007.', ['before the meeting of ministers in June 2007']],
  ])('%s', (text, phrases) => {
    expect(inText(text)).toEqual(phrases);
  });
});

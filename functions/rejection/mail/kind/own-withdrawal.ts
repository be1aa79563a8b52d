/** What candidates write when they withdraw; asked only of a mail that came from their own address. Six languages; for folded text. */

const DECIDED =
  /\bi\b(?: [\w']+){0,6}? (?:withdraw\w*|decided|decline|step back|no longer)\b|\bi've decided\b|\bich\b.{0,80}\b(?:zuruckziehe\w*|zuruck|zuruckzuziehen|zuruckgezogen|entschieden|entschlossen|nicht weiter ?verfolge\w*)\b|\bj'ai (?:\w+ ){0,3}?decide\b|\bje (?:\w+ ){0,4}?(?:retire|retirer|renonce|renoncer|desiste|decline)\b|\b(?:he decidido|decidi|retiro|retirar|desisto|renuncio|declino)\b|\bik\b.{0,60}\b(?:besloten|trek|terugtrek\w*|terug te trekken|intrek\w*|in te trekken|zie)\b|\btrek ik\b/;
const MINE =
  /\bmy (?:application|candidacy|candidature|name)\b|\b(?:meine|meiner) (?:bewerbung|kandidatur)\b|\bma candidature\b|\bmi (?:candidatura|solicitud|postulacion)\b|\b(?:minha) candidatura\b|\bmijn (?:sollicitatie|kandidatuur)\b/;

/** In: a whole folded mail whose sender is the candidate. Out: do they withdraw in it? */
export const withdrawsIn = (all: string): boolean => DECIDED.test(all) && MINE.test(all);

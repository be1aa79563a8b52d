/**
 * What a whole mail may say besides the cues of its sentences. Patterns for folded text, as in cues/.
 */
import type { Sentence } from './sentences.ts';

/** A status that ends an application, as a portal prints it. */
export const STATUS =
  /\b(?:status|stato|estado|statut|statusanderung)\b.{0,24}[:-] ?(?:not selected|rejected|declined|unsuccessful|no longer under consideration|not shortlisted|disqualified|closed|abgelehnt|absage|nicht berucksichtigt|refusee?|non retenue?|descartad[oa]|no seleccionad[oa]|rechazad[oa]|desestimad[oa]|reprovad[oa]|nao selecionad[oa]|encerrad[oa]|afgewezen|non selezionat[oa]|non idone[oa])/;

/** It was the reader who withdrew. */
export const BY_THE_READER =
  /\byou(?:'ve| have)? (?:successfully )?(?:withdrawn|withdrew|decided to withdraw|pulled out)|\bas (?:you )?(?:requested|asked)|\b(?:at|per|following|on) your request|auf (?:ihren|deinen) wunsch|a votre demande|a (?:tu|su) peticion|a (?:seu|teu) pedido|op (?:uw|je|jouw) verzoek/;

/** The words of an application that the reader has made. */
export const APPLIED =
  /\b(?:your application|you applied|applying|have applied|your interview|bewerbung|votre candidature|ta candidature|(?:tu|su|sua|tua) candidatura|(?:je|uw|jouw) sollicitatie)\b/;

/** Somebody joined a pool of talents: no application stands behind it. */
export const JOINED =
  /\b(?:formas parte de (?:nuestra|la) (?:bolsa|base)|faz(?:es)? parte do (?:nosso )?banco|staat (?:nu )?in (?:onze|ons) (?:talent\w+|bestand)|(?:rejoint|integre|inscrite? dans) notre vivier|in unsere[mn]? (?:talent\w*|bewerber)-?pool aufgenommen)\b|\b(?:thank you|thanks) for (?:joining|registering|signing up)\b|\bwelcome to (?:our|the) (?:[\w-]+ ){0,3}?talent (?:pool|community|network)\b|\bexpression of interest (?:has been )?received\b|\bdanke fur (?:ihre|deine) registrierung\b/;

/** All a mail says, when it says no more than this. */
export const BARE =
  /^(?:(?:application |status|result|outcome|decision|update|re|your application|ihre bewerbung|bewerbung|candidature|candidatura|sollicitatie)[:\s-]*)*(?:declined?|rejected|rejection|regret|unsuccessful|not (?:selected|successful|progressed|shortlisted)|application (?:declined|rejected|unsuccessful)|absage|abgelehnt|abgesagt|refus|refusee?|non retenue?|rechazad[oa]|descartad[oa]|no seleccionad[oa]|recusad[oa]|reprovad[oa]|nao selecionad[oa]|afgewezen|afwijzing|respinta|non selezionat[oa])[.!]?$/;
/** An offer that is taken back. */
export const RESCINDED =
  /\boffer\b.*\b(?:withdraw|rescind|retract|revok|lapsed|expired)|\b(?:withdraw|rescind|rescis|retract|revo[kc])\w*\b.*\boffer|\b(?:angebot|aanbod|oferta|offre|proposta|promesse)\b.*\b(?:zuruck|ingetrokken|in te trekken|intrekken|retirad|sin efecto|sem efeito|retiree)|\b(?:retir|anul|annul|ritir|zuruck|trekken)\w*\b.*\b(?:oferta|offre|proposta|offerta|promesse|aanbod|angebot)\b/;

/** Words of an offer that an invitation has too, in other languages than English. */
export const MENTIONED =
  /^(?:aanbod|contract|arbeidsovereenkomst|arbeidsvoorwaarden|startdatum|gefeliciteerd|herzlichen gluckwunsch|arbeitsvertrag|votre contrat|bienvenue|contrato de trabajo|contrato de trabalho|admissao)\b(?!.{0,60}\b(?:aangenomen|geworden|tekenen|ondertekenen|collega))/;

/** Somebody else, for whom the house decided. */
export const OTHERS =
  /\b(?:candidate|applicant|someone|somebody|person|appointed|hired|filled|profile|kandidat|bewerb|candidat|sollicitant|perfil|profil|persona|pessoa)/;

/** A question to the reader, by its first words. */
const REQUEST =
  /\b(?:could you|can you|would you|are you|do you|will you|konnen sie|konnten sie|kannst du|konntest du|haben sie|hast du|pouvez-vous|pourriez-vous|peux-tu|pourrais-tu|etes-vous|es-tu|puedes|podrias|puede|podria|tienes|consegue|consegues|pode|podes|poderia|tem disponibilidade|kun je|kunt u|heb je|heeft u|ben je|bent u|puoi|potresti|puo|potrebbe)\b/;
/** Does a sentence after the subject ask the reader for something? */
export const asksReader = (sentences: Sentence[]): boolean =>
  sentences.slice(1).some(({ folded }) => folded.endsWith('?') && REQUEST.test(folded));

/** A survey among applicants. */
export const SURVEY = /\b(?:umfrage|enquete|encuesta|inquerito|pesquisa de satisfacao|sondaggio)\b/;
/** "Would you be interested?" after a no: in something else. */
export const offersAnother = (sentences: Sentence[]): boolean =>
  sentences.slice(1).some(({ folded }) => folded.endsWith('?') && /\b(?:interes|interet|belangstelling)/.test(folded));

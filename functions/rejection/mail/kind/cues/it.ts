import type { CueSet } from './cue.ts';

export const it: CueSet = {
  language: 'it',
  cues: {
    decision: [
      /\b(?:non|ne) (?:[\w']+ ){0,7}?(?:selezionat\w+|selezionar\w*|proseguir\w*|procedere|procederemo|procediamo|proseguiremo|proseguito|continuare|prosegui\w*|scelt\w+|idone\w+|in linea|dare seguito|dar seguito|daremo seguito|accolta|accogliere|corrispond\w+|esito positivo|positiv[oa]|offrir\w*|avanti|favorevole|considerat\w+|superat\w+|ritenut\w+|ammess\w+|inserir\w+)\b/,
      /\b(?:proseguire|procedere|continuare|andare avanti|scelto|scelta|deciso|optato|selezionato|preferito|orientat\w+|individuato|assunto|preso)\b.{0,60}\b(?:altr[oiae] (?:\w+ )?(?:candidat\w+|profil\w+|person\w+|risors\w+|candidatur\w+|figur\w+)|un'altra (?:persona|candidata|risorsa|figura)|un altro|una collega|un collega|qualcun\w*|una persona)\b/,
      /\b(?:altr[ie]) (?:\w+ )?(?:candidat\w+|profil\w+|person\w+|risors\w+|candidatur\w+)\b.{0,90}\b(?:piu (?:in linea|adatt\w+|vicin\w+|coerent\w+|rispondent\w+)|meglio|maggiormente)/,
      /\b(?:esito (?:\w+ ){0,3}negativo|candidatura (?:\w+ ){0,4}(?:respinta|scartata|rifiutata)|abbiamo scelto (?:una|un)|abbiamo (?:deciso|scelto) di non|ritirare (?:la|l'|la nostra) (?:offerta|proposta)|scartat\w+)\b/,
      /\b(?:profilo|persona|candidat\w+|scelta)\b.{0,40}\b(?:e un altro|e un'altra|ricaduta|caduta|orientata|un'altra persona|un altro)\b|\b(?:conclus\w+|chius\w+|terminat\w+|archiviat\w+|respint\w+)\b.{0,30}\b(?:la (?:sua|tua) candidatura|il (?:suo|tuo) (?:iter|percorso|processo))\b|\b(?:esito|stato|risultato)\b.{0,16}(?::|-) ?(?:negativo|non \w+|scartat\w+|chius\w+)|\bnon (?:e stat[oa]|sei stat[oa]|abbiamo potuto|possiamo|potremo|andremo|procederemo) (?:\w+ ){0,3}(?:selezionat\w+|scelt\w+|ammess\w+|possibile|avanti|proceder\w+|offrir\w+|accoglier\w+)\b/,
      /\b(?:lo abbiamo|l'abbiamo|abbiamo) dato a\b|\babbiamo un solo posto\b/,
      /\bnon (?:e stat[oa] |sei stat[oa] |verra )?(?:accettat|accolt|preselezionat|risultat)\w+|\bnon (?:risponde|soddisfa|possiede)\b|\b(?:proseguire|procedere|continuare|andare avanti) con (?:\w+ )?(?:altr\w+|profil\w+|candidat\w+)|\b(?:preso|scelto|assunto) (?:un altro|un'altra|qualcun)\b|\britirare (?:la|l'|la nostra|tale) ?(?:offerta|proposta)\b/,
      /\bindividuato (?:un|una|altr[ie]|dei) (?:\w+ )?(?:profil\w+|candidat\w+|figur\w+|persona|risors\w+)\b|\bscelto (?:un'altra|un altro|altri)\b/,
      /\bnon (?:prosegue|procede|continua|va avanti|fa piu parte|e piu)\b.{0,24}\b(?:selezione|processo|iter|ricerca)\b/,
    ],
    closed: [
      /\b(?:posizione|ruolo|selezione|posto|ricerca|annuncio|offerta)\b.{0,60}\b(?:copert[oa]|chius[oa]|annullat[oa]|coperta|assegnat[oa]|sospes[oa]|non e piu|conclus[oa]|gia stata|cancellat[oa]|congelat[oa])\b/,
      /\b(?:abbiamo|ho) (?:gia |ormai )?trovato (?:la persona|una persona|qualcuno|un candidato|una candidata|il candidato|la candidata|chi)\b(?!.{0,40}\b(?:sei|tu|lei)\b)/,
    ],
    regret: [
      /\b(?:purtroppo|spiacenti|spiacente|dispiace|dispiaciut\w+|rammaric\w+|rincresc\w+|decisione (?:difficile|sofferta)|non e stata (?:una )?(?:scelta|decisione) facile|delus\w+)\b/,
    ],
    farewell: [
      /\b(?:in bocca al lupo|buona fortuna|auguri\w*|auguriamo|successo|i migliori auguri|ogni bene|buon proseguimento)\b/,
      /\b(?:future (?:opportunita|posizioni|selezioni|esigenze|ricerche)|opportunita future|nel nostro (?:database|archivio)|banca dati|ricandidar\w*|candidarti (?:nuovamente|ancora)|altre posizioni|terremo in considerazione|restiamo in contatto)\b/,
    ],
    context: [
      /\b(?:grazie|ringrazi\w+)\b.{0,90}\b(?:interesse|candidatura|tempo|colloquio|curriculum|disponibilita|fiducia|partecipa\w+)/,
      /\b(?:la|sua|tua|tuo|suo) (?:sua |tua )?(?:candidatura|curriculum|cv|profilo|portfolio|domanda|colloquio)\b|\bposizione (?:di|da|come)\b|\bposto (?:di|da)\b|\bprocesso di selezione\b|\bselezione\b|\bcandidat/,
    ],
    interview: [
      /\b(?:invit\w+|convoc\w+|lieti|piacere|vorremmo|vorrei|fissare|organizzare|incontrar\w+|conoscer\w+|programmare)\b.{0,90}\b(?:colloqui\w*|incontr\w+|videochiamata|chiamata|telefonata|conoscer\w+|prova pratica|giornata di prova)\b/,
      /\b(?:colloquio|incontro|chiamata|videochiamata)\b.{0,80}\b(?:si terra|e (?:fissato|confermato|previsto)|il giorno|alle ore|spostare|rimandare|conferm\w+|lunedi|martedi|mercoledi|giovedi|venerdi)|\b(?:disponibilita per|quando (?:sei|e) (?:libero|disponibile)|saresti disponibile|sarebbe disponibile|ti andrebbe|le andrebbe)\b/,
    ],
    offer: [
      /\b(?:lieti|felici|piacere|vorremmo|congratulazioni|complimenti)\b.{0,70}\b(?:offrir\w+|proporr?[ei]\w*|proporti|proporle|assumer\w+|posto|contratto|proposta)|\b(?:proposta (?:di assunzione|contrattuale|di contratto)|lettera (?:di assunzione|d'impegno)|contratto di lavoro|benvenut[oa] (?:nel|in|a bordo)|offerta di lavoro formale|il posto e tuo)\b/,
    ],
    received: [
      /\b(?:(?:ricevuto|ricezione|confermiamo|ricevuta)\b.{0,60}\b(?:candidatura|curriculum|cv|domanda)|(?:candidatura|curriculum|domanda)\b.{0,50}\b(?:ricevut[oa]|inviat[oa]|registrat[oa]|pervenut[oa]|acquisit[oa])|conferma ricezione)\b/,
    ],
    pending: [
      /\b(?:(?:valuteremo|esamineremo|analizzeremo|in (?:fase di )?valutazione|stiamo (?:valutando|esaminando))|(?:ti|la|vi|le) (?:ricontatt\w+|contatt\w+)|saranno contattat\w+|ci metteremo in contatto|al piu presto|nei prossimi giorni|prossimi passi|qualora|le faremo sapere|ti faremo sapere)\b/,
    ],
    hold: [
      /\b(?:in (?:pausa|attesa|stand ?by|sospeso)|sospes[oa]|rinviat[oa]|ritard\w+|lista d'attesa|riserva|non abbiamo ancora)\b/,
    ],
    alive: [
      /\b(?:resta|rimane|ancora)\b.{0,40}\b(?:valida|attiva|in corso|in gioco|aperta)|\b(?:non appena|appena|quando)\b.{0,60}\b(?:contatt\w+|inform\w+|aggiorn\w+|sapere)/,
    ],
    withdrawn: [
      /\b(?:(?:come (?:da )?(?:richiest\w+|tua|sua)|su (?:tua|sua) richiesta|hai|ha)\b.{0,60}\b(?:ritirat\w+|rinunciat\w+|ritiro)|ritiro della (?:tua|sua)? ?candidatura|candidatura (?:e stata )?ritirata)\b/,
      /\bhai (?:annullato|ritirato) la (?:tua )?candidatura\b/,
    ],
    action: [
      /\b(?:(?:test|questionario|modulo|documenti|prova|esercizio)\b.{0,60}\b(?:completare|compilare|svolgere|inviare|allegare|effettuare)|(?:completa|compila|conferma|invia|verifica|attiva) (?:il|la|i|le|tuo|tua)|reimposta|il tuo account)\b/,
    ],
  },
  elsewhere: [
    /\b(?:bando|contributo|finanziamento|adottare|adozione|cane|cani|gatt[oi]|cuccioli?|iscrizione|corso di|laurea|fiera|espositor\w*|visto d'ingresso|borsa|gara|appalto|aggiudicat\w+|convegno|affitto|proprietari[oa]|inquilin\w+|come venditore|ricorso|tua opera|sua opera|socio|prenotazione)\b/,
    /\b(?:assicurazione|ferie|volontari\w+|cittadinanza|suo figlio|tuo figlio|residenza artistica|concorso (?:fotografico|letterario|artistico|di (?:poesia|pittura|idee)))\b/,
  ],
  conditional:
    /\b(?:senza (?:il|la|i|le|lo|questo|questa|tale|tali)|se|qualora|nel caso|in caso|eventual\w*|potrebbe|quando)\b/,
  generic:
    /\b(?:(?:tutti|solo|soltanto|ogni|esclusivamente) (?:i )?(?:candidat\w+|profili)|candidati non (?:selezionati|idonei))\b/,
  negation: /\b(?:non|purtroppo|spiacenti|senza|grazie|ringrazi\w+|dopo|qualora)\b/,
};

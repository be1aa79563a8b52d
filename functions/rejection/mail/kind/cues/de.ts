import type { CueSet } from './cue.ts';
import { THINGS } from './things.ts';

const PEOPLE =
  '(?:kandidat\\S*|bewerber\\S*|bewerbung\\S*|person\\S*|profil\\S*|mitbewerb\\S*|interessent\\S*|fachkr\\S*|kolleg\\S*)';
const POST =
  '(?:stellen?\\b|position\\b|positionen|vakanz|ausschreibung|arbeitsplatz|job\\b|posten|planstelle|ausbildungsplatz|praktikumsplatz|praktikum|stellenausschreibung)';

export const de: CueSet = {
  language: 'de',
  cues: {
    decision: [
      /\b(?:gehor\w+|zahl\w+)\b.{0,40}\bnicht (?:zu|zum) (?:diese\w*|de[nmr]|kreis|enge\w*)\b|\b(?:sagen|sage) (?:wir|ich)\b.{0,60}\bab\b(?! (?:dem|sofort|\d))/,
      /\bmit (?:anderen |zwei |drei |einigen |mehreren |weiteren )?(?:kandidat\S*|bewerb\S*|personen|leuten)\b.{0,40}\b(?:weiterzufuhren|fortzufuhren|fortzusetzen|weiterzugehen|weiterzumachen|in die (?:nachste|zweite|finale|letzte))\b|\bgehen wir mit .{0,40}\bin die (?:nachste|zweite|finale|letzte) (?:runde|phase)\b/,
      /\bsuchen\b.{0,24}\b(?:aber|jedoch|eher|allerdings|vielmehr) (?:nach )?(?:jemand\w*|eine person|eine fachkraft|leute)\b/,
      /\bnicht (?:mehr |weiter |naher |langer )*(?:in (?:die|der|den|das) |im |zum |am )?(?:engere\w* |nachste\w* |weitere\w* )*(?:berucksichtig\w*|beruecksichtig\w*|auswahl|wahl|kreis|runde|bewerbungsprozess|auswahlprozess|bewerbungsverfahren|auswahlverfahren|einbezieh\w*|weiterverfolg\w*|weiter verfolg\w*|fortfuhr\w*|fortzufuhr\w*|in betracht|anbieten|zusagen|einladen|entsprech\w*|weitergeh\w*|aufnehmen|bedenken|uberzeug\w*|zu(?:m| einem) (?:vorstellungs)?gesprach|ausgewahlt|erfolgreich|gewahlt|weiterzuverfolg\w*)/,
      /\bnicht\b.{0,60}\b(?:engere\w* (?:auswahl|wahl|kreis)|berucksichtig\w*|weiterverfolg\w*|weiterzuverfolg\w*|positive\w* (?:ruckmeldung|bescheid|nachricht|antwort)|zusage|anbieten konnen|einladen (?:konnen|werden)|fur (?:sie|dich) entschieden|auf (?:sie|dich) gefallen|ausgewahlt|weitergeh\w*|passend\w* (?:stelle|position))/,
      /\b(?:keine? (?:positive\w*|bessere\w*|passende\w*|geeignete\w*|gute\w*|erfreuliche\w*|andere\w*) (?:ruckmeldung|bescheid|nachricht|antwort|stelle|position|mitteilung|neuigkeiten)|keine (?:zusage|einladung|moglichkeit, (?:sie|dich|ihnen|dir)|ubereinstimmung))/,
      /\b(?:absage (?:erteilen|zukommen|schicken|senden|mitteilen|geben|ubermitteln)|(?:ihnen|dir|sie|dich) (?:\w+ ){0,6}abs(?:agen|age)\b|abzusagen|absagen (?:zu )?mussen|absagen mussen|sagen (?:wir )?(?:dir|ihnen) (?:\w+ ){0,2}ab\b|eine absage\b|absage fur)/,
      new RegExp(
        `\\b(?:andere\\w*|einen? andere\\w*|weitere\\w*|geeignetere\\w*|interne\\w*|passendere\\w*|qualifiziertere\\w*|bessere\\w*|eine person|jemand\\w*|mitbewerb\\w*)(?: [\\w*:-]+){0,5}? ?${PEOPLE}?.{0,110}\\b(?:entschieden|entscheid\\w*|fortzusetzen|fortsetzen|fortzufuhren|weiterzugehen|weitergehen|besser\\w*|naher|mehr entspr\\w*|noch (?:mehr|starker|genauer|treffender|etwas)|treffender|uberzeug\\w*|gefallen|ausgewahlt|bevorzug\\w*|den vorzug|passt|passen|entsprechen|erfullen|vergeben|eingestellt|besetz\\w*|weitermachen|weiterzumachen|gefunden|ubereinstimm\\w*)`,
      ),
      /\b(?:entschieden|entschlossen|entscheidung)\b.{0,60}\b(?:nicht (?:weiter|mehr|zu|in|fur)|gegen|anderweitig|andere|jemand)/,
      /\b(?:nicht (?:mehr )?(?:bieten|anbieten)|nicht moglich,? (?:ihnen|dir|sie|dich)|konnen wir (?:sie|dich|ihnen|dir|ihre|deine)(?: [\w()/*:-]+){0,14}? nicht|konnten (?:sie|du|uns) .{0,40}nicht|konnten wir (?:sie|dich|uns) .{0,40}nicht)\b/,
      /\b(?:bewerbungen? (?:vorliegen|erhalten|bekommen)|es gab|gab es|lagen .{0,20}vor)\b.{0,90}\b(?:besser|mehr entsprechen|naher|eher|genauer|passte|entspricht)\b/,
      /\b(?:ablehnen|abgelehnt|abweichungen von unserem|entspricht (?:leider )?nicht|entsprechen (?:leider )?nicht|passt (?:leider )?nicht|passen (?:leider )?nicht|nicht (?:ganz )?(?:passt|passen|gepasst)|hat (?:es )?(?:leider )?nicht (?:ganz )?(?:gereicht|geklappt|gepasst)|nicht geklappt|nicht gereicht|nicht zum zug|ausgeschieden|nicht in frage|fur jemand anderen|anderweitig (?:entschieden|vergeben|besetzt)|geht es (?:leider )?nicht weiter|nichts (?:geworden|wird)|zuruckziehen .{0,20}angebot|angebot .{0,40}zuruck(?:zuziehen|ziehen|genommen|zunehmen))\b/,
      /\b(?:wahl|entscheidung|auswahl) (?:ist |fiel |viel )?(?:\w+ ){0,4}(?:auf|zugunsten|fur) (?:ein\w+ |eine[nr]? )?(?:andere|mitbewerb|intern|jemand|person)/,
      /\bnicht (?:mehr )?(?:mit (?:dir|ihnen|euch) )?(?:weiter|voran|zusammen(?:kommen|gefunden)?|im rennen)\b|\bgegen (?:eine|deine|ihre) (?:zusammenarbeit|bewerbung|einstellung|zusage)|\bkommen wir (?:leider )?nicht zusammen|\bgeht (?:die|diese) (?:stelle|position) (?:leider )?an|\b(?:die|unsere) (?:wahl|entscheidung) .{0,30}nicht auf (?:sie|dich)|\b(?:wir|ich) (?:mussen|muss|mochten|wollen) (?:\w+ ){0,6}(?:absagen|absage|enttauschen)\b|\bohne (?:sie|dich)\b|\bfehlt uns\b.{0,40}\bnicht\b/,
      /\b(?:profil|qualifikation\w*|erfahrung\w*|kenntnisse|unterlagen|bewerbung|vorstellungen)\b.{0,60}\bnicht\b.{0,50}\b(?:entspr\w+|ubereinstimm\w+|uberein|pass\w+|deck\w+|erfull\w+|gerecht)/,
      /\bstatus\b.{0,30}(?:abgelehnt|abgesagt|absage|nicht berucksichtigt|nicht ausgewahlt)/,
      /\b(?:reicht|reichte|gereicht|langt|genugt)\b.{0,30}\b(?:nicht|noch nicht|nicht ganz|leider nicht)\b|\b(?:nicht|nicht ganz|knapp nicht)\b.{0,20}\b(?:gereicht|reicht|ausgereicht|geschafft|bestanden|erreicht)\b/,
      /\b(?:nehmen|genommen|eingestellt|einstellen|gewahlt|wahlen|besetz\w+|vergeben|bekommt|bekommen|erhalt|machen|macht|gehen|geht|weitergehen|entschieden|zugesagt)\b.{0,40}\b(?:den|die|einen|eine|jemand(?:en)?|der) ?(?:anderen?|andere|ander\w+|intern\w*|kolleg\w+|bewerber\w*|kandidat\w*|mitbewerb\w*|person|nachbarn|bekannten)\b|\b(?:jemand(?:en)?|eine[nr]?|die|den) (?:anderen?|intern\w*|anders|erfahren\w*)\b.{0,50}\b(?:nehmen|genommen|eingestellt|gewahlt|entschieden|gefunden|zugesagt|vergeben|besetzt)\b/,
      /\b(?:fur|auf) (?:jemand(?:en)?|eine (?:andere )?(?:person|bewerberin|kandidatin|kollegin)|einen (?:anderen )?(?:bewerber|kandidaten|kollegen)|andere\w*|interne\w*)\b.{0,60}\b(?:entschieden|gefallen|entscheid\w+|festgelegt)\b|\bhabe?n? (?:ich|wir) (?:mich|uns) (?:\w+ ){0,4}(?:anders|gegen|fur (?:jemand|eine[nr]? ander|die ander|den ander))\w*\b/,
      /\b(?:status|ergebnis|entscheidung|ruckmeldung|bescheid)\b ?(?::|-|ist|lautet)+ ?(?:absage|abgesagt|abgelehnt|nicht \w+|negativ|leider nein|nein|ausgeschieden)\b|\bleider nein\b|\bleider (?:eine )?absage\b|\b(?:negativ\w*) (?:bescheid|entscheidung|ruckmeldung|ergebnis|antwort)\b/,
      /\b(?:von (?:ihrer|deiner|einer)|auf (?:ihre|deine)) (?:bewerbung|einstellung|kandidatur|einladung)\b.{0,30}\b(?:abstand|absehen|verzicht\w*|abgesehen|nicht)\b|\b(?:abstand nehmen|absehen mussen|nicht zum zuge|nicht dabei|aus dem rennen|ausscheid\w+|ausgeschieden|nicht bestanden|aussortiert|nicht zuruckgreifen|nicht unterbringen|keine verwendung|nicht beschaftigen|keinen (?:platz|ausbildungsplatz|praktikumsplatz) (?:anbieten|geben|zusagen)|keinen platz)\b/,
      /\b(?:platz|ausbildungsplatz|praktikumsplatz|lehrstelle|studienplatz|stelle|job|auftrag)\b.{0,40}\b(?:an (?:jemand|eine[nr]? ander|andere)|anderweitig|schon weg|weg\b|geht an)\b/,
      /\b(?:passte|passen|passt|passend\w*|geeignet\w*|qualifiziert\w*|besser|naher|mehr|starker|uberzeugt\w*)\b.{0,30}\b(?:andere|anderen|mitbewerb\w+|jemand)\b.{0,20}$/,
      /\bhaben (?:wir )?(?:\w+ ){0,3}(?:unseren?|den|die|eine[nr]?|unser) (?:\w+ ){0,2}(?:schon|bereits|gefunden|vergeben)\b|\b(?:suche (?:ist )?(?:beendet|abgeschlossen)|andere(?:r|n)? (?:hat|haben|wird|bekommt|macht)|die nase vorn)\b/,
      /\b(?:sind wir|bin ich|ist das|seid ihr) (?:damit |somit |leider )?(?:durch|raus|draussen)\b|\bgeht mit (?:dieser|der anderen|einer anderen) person\b|\bkommen (?:sie|du) (?:somit|daher|leider|damit) .{0,30}nicht\b|\bnicht in frage\b|\b(?:keine|keinen) (?:praktik\w+|lehrling\w*|ausbildungspl\w+|aushilf\w*) (?:mehr )?(?:nehmen|aufnehmen|brauchen|einstellen|beschaftigen)\b|\b(?:brauchen|suchen|nehmen) (?:wir )?(?:\w+ ){0,3}(?:niemand\w*|keinen?) (?:mehr)?\b/,
      /\b(?:ubernimmt|ubernehmen) (?:\w+ ){0,4}(?:unsere?|eine|die|der) (?:bisherige\w*|interne\w*|kolleg\w+|stellvertret\w+)\b|\bdossier\b.{0,30}\b(?:zuruck|retour)\b/,
      /\bnicht (?:in der lage|moglich)\b.{0,70}\b(?:fortfahren|fortzufahren|fortzusetzen|weiterzuverfolgen|weiter zu verfolgen|berucksichtigen|anzubieten|einzuladen)\b|\bnicht\b.{0,60}\b(?:fortfahren|fortzufahren|fortsetzen|fortzusetzen|fortgesetzt|weiter zu verfolgen|weiter verfolgt)\b/,
      /\bfur (?:\w+ ){0,2}(?:kandidat\w*|bewerb\w+|personen|profile|menschen)\b.{0,20}\bentschieden\b|\bkeine (?:der |ihrer |weiteren )?(?:\w+ )?bewerbung\w*\b.{0,50}\bberucksichtigen\b/,
      /\bkeine (?:\w+ )?(?:stelle|position|anstellung|festanstellung|praktikumsstelle|lehrstelle|mitarbeit)\b.{0,20}\b(?:anbieten|anzubieten|bieten|geben)\b|\b(?:wird|wird's|wirds) (?:das |es |leider |diesmal )*nichts\b/,
      /\bjemand(?:en|em)?\b.{0,30}\b(?:gewahlt|genommen|ausgesucht|eingestellt|zugesagt)\b|\bmit (?:\w+ ){0,2}anderen (?:\w+ )?weiter\b|\b(?:hat sich|habe mich|haben uns) (?:\w+ ){0,3}(?:anders|dagegen) entschieden\b|\beine[mr] anderen (?:\w+ )?(?:gegeben|zugesprochen|zugesagt|anvertraut)\b/,
      /\b(?:beenden|beende) (?:wir |ich )?(?:\w+ )?(?:den|das|die|ihren|deinen|ihre|deine|unseren|unsere) (?:\w+ )?(?:prozess|bewerbungsprozess|verfahren|gesprache|bewerbung|zusammenarbeit)\b|\b(?:lautet|steht|ist) (?:nun |jetzt |auf )*:? ?(?:absage|abgesagt)\b|\b(?:brauchen|suchen|nehmen) (?:wir |ich )?(?:\w+ ){0,4}niemand\w*/,
      /\bnicht (?:dafur |dazu )?(?:angenommen|akzeptiert|zugelassen|nominiert|aufgenommen|ubernommen|befurwortet|genommen)\b|\b(?:absehen|abgesehen|sehen wir) (?:\w+ ){0,6}von einer (?:einladung|einstellung|anstellung)\b/,
      /\b(?:verfahren|auswahlverfahren|bewerbungsverfahren|bewerbungsprozess|prozess)\b.{0,40}\bfur (?:sie|dich)\b.{0,50}\b(?:beendet|abgeschlossen|zu ende|vorbei)\b|\b(?:mindestpunktzahl|mindestnote|punktzahl|anforderungen|notenschnitt)\b.{0,30}\bnicht (?:erreicht|erfullt)\b|\bkeine gelegenheit zu einem (?:\w+ )?gesprach\b|\b(?:eingestellt|genommen|ausgewahlt|gewahlt) haben wir (?:nun |jetzt |am ende )?(?:eine|einen|jemand)\b/,
      /\b(?:war|waren|sind|ist) (?:leider )?nicht (?:darunter|dabei)\b|\b(?:bekommt|erhalt|kriegt|ubernimmt) (?:nun |jetzt |leider )?jemand\b|\bvon einer (?:einladung|einstellung|anstellung|zusammenarbeit)\b.{0,40}\b(?:sehen wir|absehen|abgesehen|abstand)\b|\bgegen (?:einen|eine|den|die) (?:\w+ ){0,2}(?:schritt|runde)\b|\bstelle ist (?:leider )?weg\b/,
      /\b(?:dir|ihnen) (?:leider )?keine[nrs]? (?:geben|anbieten|zusagen)\b|\bgegen (?:dein|ihr)\w* (?:profil|bewerbung|kandidatur)\b|\bscheide\w* (?:sie|du) .{0,40}\baus\b|\bbesetzen (?:wir )?(?:die|diese) (?:stelle|position) (?:\w+ )?intern\b/,
      /\bfur (?:den|die|eine[nr]?) (?:anderen?|mitbewerb\w+) ?(?:\w+ )?ausgesprochen\b/,
      /\bfur (?:eine?n?|die|den) (?:[\w-]+ ){0,3}?(?!termin\b|weiter|zeit)\w{4,}(?:in|er|kraft|frau|mann|loge|ist|ent|ant|eur|ar|ekt|hilfe)\b.{0,70}\bentschieden\b|\bnicht (?:zugelassen|zuzulassen)\b/,
      /\bmit (?:\w+ ){0,3}(?:kandidat\S*|bewerb\S*|personen|profilen|menschen|leuten)(?: und (?:kandidat\S*|bewerb\S*))?\b.{0,40}\b(?:fortfuhren|weiterfuhren|fortsetzen|weitermachen|weitergehen|weiterarbeiten)\b,? (?:die|deren|welche|mit)\b/,
      /\bkeine?[nms]? (?:[\w-]+ ){0,4}?(?:einsatz|einsatze|beschaftigung|tatigkeit|projekt|auftrag|aufgabe|verwendung|perspektive|vertrag|job|jobs|arbeit|moglichkeit)\b.{0,30}\b(?:anbieten|anzubieten|bieten|geben|unterbreiten|in aussicht)\b/,
      /\bnicht (?:mehr )?(?:unter|bei) (?:den|jenen|diesen|denen)\b|\b(?:hier|damit|somit) endet\b|\b(?:bewerbung|weg|reise|prozess|verfahren|gesprache?)\b.{0,24}\benden?t? (?:\w+ )?(?:hier|leider|damit|an dieser stelle)\b|\b(?:bleibt|blieb|geblieben|ist|war) (?:leider )?(?:erfolglos|ohne erfolg)\b/,
      /\b(?:unter|unterhalb) (?:de[rms]|unsere[rm]) (?:geforderten |erforderlichen |notwendigen )?(?:mindest\w*|schwelle\w*|grenzwert\w*|bestehensgrenze|punktzahl|notengrenze)\b|\bkeinen gebrauch machen\b|\bnicht (?:nahertreten|naher treten|zuruckkommen|zum tragen)\b|\bkorb geben\b|\bauf (?:ihre|deine) (?:mitarbeit|dienste|unterstutzung) verzichten\b/,
      /\b(?:stelle|position|platz|platze|praktikum|volontariat|lehrstelle|job|vertrag|zusage|zuschlag)\b.{0,40}\b(?:geht|ging|gehen|gegangen|bekommen|bekommt|bekam|kriegt|erhalt|erhielt|hat)\b.{0,30}\b(?:an (?:ein\w*|jemand\w*|den|die|unser\w*)|jemand\w*|eine kollegin|ein kollege|ein anderer|eine andere|unsere \w+|der andere|die andere)\b/,
      /\bnicht (?:vollstandig |ganz |vollig |restlos |vollends |wirklich |vollumfanglich )?(?:uberzeugen|uberzeugt)\b|\b(?:sich|sie|du|dich)\b.{0,60}\bnicht (?:durchsetzen|durchgesetzt|behaupten)\b|\bsuchen wir (?:[\w-]+ ){0,3}(?:jemand\w*|eine person|kandidat\S*|bewerb\S*) mit (?:mehr|langerer|grosserer|umfangreicherer|tieferer|einschlagiger\w*|weiterer)\b|\bkeine (?:moglichkeit|basis|grundlage|chance)\b.{0,30}\b(?:zusammenarbeit|einstellung|beschaftigung|einsatz|zusammenkommen)\b/,
      /\banderweitig (?:zu )?(?:besetzen|vergeben|besetzt|entschieden|vergeben)\b|\bkein (?:[\w-]+ )?(?:angebot|jobangebot|vertragsangebot) (?:machen|unterbreiten|aussprechen|vorlegen)\b|\bgegen (?:dich|sie) ?(?:entschieden|entscheiden)\b|\b(?:uns|mich|team|man|leitung|fachbereich)\b.{0,24}\banders entschieden\b|\b(?:passt|passen|passte|entspricht|entsprechen|deckt|decken|erfullt|erfullen)\b.{0,44}\bnicht\b(?!.{0,20}\b(?:alle|nur)\b)/,
      /\bnicht (?:bis )?(?:in|unter) (?:die|der|den|das) (?:[\w-]+ ){0,2}?\w*(?:auswahl|runde|wahl|kandidaten|finale|shortlist)\b|\bkeine?n? (?:gunstiger\w*|anderen|besseren|positiveren) bescheid\b|\bkeine (?:passende|geeignete|freie|offene|adaquate|entsprechende)\w* (?:aufgabe|moglichkeit|verwendung|rolle|einsatzmoglichkeit|perspektive)\b|\bubernimmt\b.{0,24}\bjemand\b|\b(?:prozess|verfahren|weg) .{0,20}\bohne (?:sie|dich)\b/,
      /\b(?:stelle|position|\w*platz|aufgabe|leitung|amt|posten)\b.{0,40}\b(?:einer|einem) (?:anderen|internen|externen|mitbewerb\w+) ?(?:[\w-]+ )?(?:zu ubertragen|ubertragen|anzuvertrauen|anvertraut|zu geben|zuzusprechen|zu uberlassen|uberlassen)\b|\b(?:stelle|position|professur|amt|posten|leitung|vakanz)\b.{0,80}\bmit (?:frau|herrn|(?:einer|einem) (?:anderen|internen|externen)) (?:\S+ ){0,5}?(?:besetzt|besetzen|zu besetzen)\b/,
      /\bnicht (?:so recht |ganz |wirklich |unbedingt )?(?:der|die|das) (?:richtige|passende|ideale|geeignete)n? (?:match|rolle|stelle|position|job|platz|person|umfeld|aufgabe|schritt|fit|besetzung|kandidat\w*|profil|wahl)\b|\b(?:machen|mache|ziehen|ziehe|setzen|setze) (?:wir |ich )?(?:[\w-]+ ){0,5}?einen (?:cut|schnitt|schlussstrich|schlusspunkt)\b|\beinen (?:cut|schlussstrich|schlusspunkt) (?:machen|ziehen|setzen)\b/,
      /\b(?:jemand|ein(?:e)? (?:andere[r]?|interne[r]?|kolleg\w+|mitbewerb\w+)(?: \w+){0,3}?) (?:hat|bekommt|kriegt|bekam) (?:nun |jetzt |schliesslich )?(?:den job|die stelle|den platz|den vertrag|die position)\b/,
    ],
    closed: [
      /\b(?:stelle|position|platz|posten)\b.{0,60}\b(?:intern|zwischenzeitlich|inzwischen|mittlerweile|bereits|anderweitig)\b.{0,30}\b(?:besetz\w+|vergeben)\b/,
      new RegExp(
        `\\b${POST}.{0,80}\\b(?:(?:bereits|inzwischen|mittlerweile|nun|schon|jetzt|anderweitig|intern|erfolgreich|leider)(?: \\w+){0,3} (?:besetzt|vergeben|geschlossen)|besetzt (?:ist|wurde|haben|worden|werden konnte)|nicht (?:mehr |weiter |nach)?(?:verfugbar|besetzt|zu besetzen|ausgeschrieben|vakant|offen|aktuell|nachbesetzt)|gestrichen|eingestellt|zuruckgezogen|entfallt|entfallen|weggefallen)`,
      ),
      /\b(?:besetzung|ausschreibung|verfahren|auswahlverfahren|recruiting|suche)\b.{0,60}\b(?:eingestellt|abgebrochen|aufgehoben|gestoppt|beendet|abgeschlossen)\b/,
      /\b(?:stelle|position|vakanz) (?:ist|wurde|wird|musste)\b.{0,80}\b(?:geschlossen|gestrichen)\b|\bsind (?:schon |leider |komplett |bereits |inzwischen )?voll(?=[.,!]|$)/,
      /\b(?:einstellungsstopp|haben (?:wir )?(?:bereits |schon |inzwischen )?jemand(?:en)? (?:gefunden|eingestellt)|doch nicht (?:neu )?(?:zu )?beset|(?:ist|wurde) (?:\w+ ){0,3}(?:bereits |schon |inzwischen |mittlerweile )+(?:besetzt|vergeben))/,
      /\b(?:alle (?:stellen|platze|ausbildungsplatze|posten|praktika)|der platz|die stelle|die position|der job) (?:\w+ ){0,4}(?:sind|ist|wurden|wurde|war|waren)? ?(?:\w+ ){0,3}(?:vergeben|besetzt|weg|belegt|gefullt)\b|\b(?:keine? (?:freie[nr]?|offene[nr]?|vakante[nr]?|passende[nr]?) (?:stellen?|platze?|positionen?|vakanz\w*)|kein (?:bedarf|platz|budget)|derzeit (?:keinen? bedarf|nicht ein)|voll besetzt|nicht neu besetzt|nicht mehr gesucht|stelle entfallt|wird nicht besetzt)\b/,
      /\b(?:praktikumsplatze|ausbildungsplatze|platze|lehrstellen|stellen)\b.{0,30}\b(?:belegt|vergeben|besetzt)\b|\bkeine (?:vakanz|stelle|offene stelle),? die\b/,
      /\bhaben (?:wir )?(?:schon |bereits )?jemanden?(?=[.,!]|$)|\bhat sich (?:schon |leider |bereits )?erledigt\b/,
      /\b(?:stelle|position|planstelle|platz|ausbildungsplatz|praktikum)\b.{0,50}\b(?:fallt|fiel)\b.{0,16}\bweg\b|\b(?:stelle|position|vakanz)\b.{0,30}\b(?:gibt es (?:so )?nicht mehr|wird es nicht geben|existiert nicht mehr|wegfallt|wegfallen|entfiel)\b|\bstellen (?:wir )?(?:\w+ ){0,4}(?:niemand\w*|keine\w*)\b.{0,30}\bein\b|\beinstellungsstopp\b/,
      /\b(?:stellen|platze|positionen)\b.{0,40}\b(?:besetzt|vergeben|belegt|weg)\b|\bteam\b.{0,20}\b(?:ist )?(?:komplett|vollzahlig|vollstandig)\b/,
      /\b(?:haben|habe|gibt es|ist|sind) (?:wir |ich |bei uns )?(?:[\w-]+ ){0,4}?nichts (?:frei|freies|offen|offenes|passendes|geeignetes|zu (?:vergeben|besetzen)|verfugbar)\b/,
    ],
    regret: [
      /\b(?:leider|bedauer\w*|tut (?:uns|mir) (?:sehr |wirklich )?leid|schade|enttausch\w*|absage|schwer gefallen|schwergefallen|nicht leicht (?:gefallen|gemacht)|schwieriger ist es|fiel uns nicht leicht|nicht entmutigen|keine wertung|verstandnis fur unsere)/,
      /\b(?:traurig|ungern|keine (?:guten|schonen|erfreulichen) (?:nachrichten|neuigkeiten)|nicht die (?:nachricht|antwort|ruckmeldung)|schweren herzens|tut mir leid|sorry|muss (?:ich|dich|sie|wir) .{0,20}enttausch\w*|nimm.{0,14}nicht personlich|kopf hoch)\b/,
    ],
    farewell: [
      /\b(?:trotzdem|dennoch) (?:vielen )?danke?\b|\bdanke (?:\w+ )?trotzdem\b|\bversuch\w* (?:sie )?es\b.{0,40}\b(?:nochmals?|noch einmal|erneut|wieder)\b/,
      /\b(?:alles gute|viel erfolg|viel gluck|besten erfolg|drucken .{0,30}daumen|toi toi toi|wunsch\w* .{0,80}(?:erfolg|gluck|zukunft|gute|suche|energie|weg))/,
      /\b(?:evidenz|talentepool|talent ?pool|bewerberpool|in unserer datenbank|in evidenz|erneut (?:zu )?bewerb|wieder (?:bei uns )?bewerb|kunftige (?:stellen|ausschreib)|weitere (?:stellen|ausschreib)|offene (?:stellen|positionen|vakanzen)|karriereseite|jobportal|nachsten stellenausschreibung|unterlagen (?:\w+ ){0,3}(?:zuruck|loschen|vernicht))/,
      /\b(?:berufliche\w*|weitere\w*|zukunft\w*) (?:\w+ ){0,2}(?:weg|zukunft|schritte|laufbahn|werdegang|suche|jobsuche|karriere|bewerbung\w*)/,
      /\b(?:wunsch\w*|wunschen|hoffe\w*|drucke?n?)\b.{0,60}\b(?:dir|ihnen|was|alles|viel|daumen|besten?|weiterhin)\b|\b(?:andere stelle|anderen betrieb|woanders|anderswo|gern(?:e)? (?:wieder|nochmal|erneut)|nachstes jahr|bleiben wir in kontakt|feedback)\b/,
    ],
    context: [
      /\b(?:vielen dank|danke|bedanken|dank fur|herzlichen dank|danken)\b.{0,80}\b(?:bewerb\w*|interesse|gesprach|zeit|unterlagen|vertrauen|kennenlernen|anfrage|vorstellung|einsatz)/,
      /\b(?:ihre|deine|ihrer|deiner) (?:\w+ ){0,2}(?:bewerbung|unterlagen|bewerbungsunterlagen|qualifikation\w*|profil)\b/,
      new RegExp(`${POST}|bewerber\\S*|bewerbungsprozess|auswahlverfahren|anforderungsprofil|kandidat\\S*`),
      /\b(?:beworben|bewerben|probearbeit\w*|probetag|ausbildung|einstellung|vorstellungsgesprach\w*|team\b)/,
      /\b(?:eignungstest|auswahltest|aus dem verfahren)\b/,
    ],
    interview: [
      /\b(?:laden wir|lade ich|einladen|einladung|einzuladen|freuen (?:wir )?uns,? (?:sie|dich))\b.{0,100}\b(?:gesprach\w*|interview\w*|kennenlern\w*|vorstellungsgesprach\w*|telefoninterview|test|eignungstest|auswahltest|prufung|probetag|probearbeit\w*|assessment|termin|telefonat|call|begru\w+|runde)/,
      /\b(?:gesprach\w*|vorstellungsgesprach\w*|interview\w*|kennenlern\w*|telefonat|probetag|probearbeit\w*|termin|call)\b.{0,90}\b(?:einladen|einladung|einzuladen|vereinbaren|vorschlagen|bestatig\w*|findet|stattfind\w*|am \d|um \d|verschieben|verlegen|ausmachen|fuhren mochten|freuen)/,
      /\b(?:wurden (?:sie|dich) gerne? (?:\w+ ){0,4}kennenlernen|mochten (?:sie|dich) (?:\w+ ){0,4}kennenlernen|personlich kennenlernen|terminvorschl\w*|wann (?:passt|hast|haben|konnen|konntest)|passt (?:dir|ihnen|es)|haben sie zeit|hast du zeit|bestatig\w* (?:sie |du |bitte )*den termin|konnen sie .{0,30}vorbeikommen|magst du .{0,50}\b(?:vorbeikommen|kommen)|in die (?:nachste|zweite|engere) runde (?:geschafft|gekommen|einladen)|zum gesprach bitten)\b|\bin die (?:engere|nahere) (?:auswahl|wahl) (?:gekommen|genommen|aufgenommen|geschafft)\b|\bengere auswahl fur .{0,60}\b(?:aufgenommen|genommen)\b/,
      /\b(?:mit (?:ihnen|dir) (?:\w+ ){0,3}(?:weiter|sprechen|kennenlernen|treffen|fortfahren)|zweites? gesprach|zweitgesprach|kennenlerntermin|haben sie am|hast du am|kannst du (?:am|um)|konnten sie (?:am|um)|wie passt)\b/,
    ],
    offer: [
      /\bwir (?:wollen|nehmen|mochten) (?:dich|sie)(?=[.,!]|$)|\bdu bist (?:dabei|eingestellt|unsere (?:erste )?wahl)\b/,
      /\bmochten (?:wir |ich )?(?:dich|sie) (?:\w+ )?als\b.{0,70}\b(?:haben|einstellen|gewinnen|beschaftigen)\b|\b(?:arbeits)?vertrag (?:hangt an|anbei|liegt bei|im anhang|folgt)\b/,
      /\b(?:freuen uns|freue mich|gerne|mochten|konnen)\b.{0,60}\b(?:stelle|position|vertrag|arbeitsvertrag|zusage|angebot)\b.{0,40}\b(?:anbieten|anzubieten|ubersenden|zusenden|unterbreiten|mitteilen|geben|machen)/,
      /\b(?:zusage (?:fur|erteilen|zu)|herzlichen gluckwunsch|willkommen im team|arbeitsvertrag|vertragsangebot|vertragsunterlagen|jobangebot|(?:sie|du) (?:bekommst|haben|hast|bekommen) (?:den job|die stelle)|fur (?:sie|dich) entschieden)\b/,
    ],
    received: [
      /\b(?:(?:bewerbung|unterlagen|anfrage)\b.{0,60}\b(?:erhalten|eingegangen|eingetroffen|angekommen|ubermittelt|versendet|gesendet)|eingangsbestatigung|eingang (?:ihrer|deiner)|haben (?:wir )?ihre bewerbung|wir haben (?:ihre|deine) bewerbung)\b/,
      /\b(?:hab|habe|haben) (?:ich |wir )?(?:\w+ )?(?:bekommen|erhalten)\b/,
    ],
    pending: [
      /\b(?:(?:prufen|pruefen|sichten|bearbeiten|auswerten|durchsehen|anschauen|priefen)\b|wird (?:\w+ ){0,3}(?:gepruft|bearbeitet|gesichtet)|melden (?:wir )?uns|melde mich|bei (?:ihnen|dir) (?:zu )?melden|in kurze|so bald wie|sobald|geduld|nachste\w* schritt\w*|halten (?:sie|dich) .{0,20}laufenden|von uns horen|ruckmeldung (?:erhalten|bekommen|geben)|weitergeleitet|weitergegeben|leiten .{0,40}weiter|kommen .{0,40}auf (?:sie|dich) zu|innerhalb der nachsten)/,
    ],
    hold: [
      /\b(?:pausiert|verzoger\w*|vorerst (?:gestoppt|ausgesetzt)|ausgesetzt|zuruckgestellt|on hold|verschoben|dauert (?:noch|langer)|noch keine entscheidung|warteliste|in der schwebe|eingefroren|nachruck\w*|ruht)\b/,
    ],
    alive: [
      /\b(?:bewerbung|unterlagen|profil|sie|du)\b.{0,50}\b(?:bleib\w*|weiterhin|nach wie vor|noch im)\b.{0,30}\b(?:aktiv|im rennen|im verfahren|bestehen|gultig|im prozess|bei uns|berucksichtigt|im auswahl)|\bsobald\b.{0,80}\b(?:melden|informieren|bescheid)|\bbescheid\b.{0,20}\b(?:geb|gib)|\bhalten (?:sie|dich)\b/,
    ],
    withdrawn: [
      /\b(?:(?:wie (?:gewunscht|besprochen|von ihnen)|auf (?:ihren|deinen) wunsch|sie haben|du hast|ihre entscheidung|deine entscheidung|bestatigen)\b.{0,80}\b(?:zuruckgezogen|zuruckziehen|zuruckgenommen|ruckzug|rucknahme|abgesagt|abgelehnt|zuruckzuziehen)|ruckzug (?:ihrer|deiner) bewerbung|bewerbung (?:\w+ ){0,3}zuruckgezogen|zuruckziehen mochten)\b/,
      /\b(?:bedauern|respektieren|akzeptieren|verstehen) (?:wir )?(?:ihre|deine) (?:entscheidung|absage)\b|\b(?:sie|du)\b.{0,30}\bunser angebot\b.{0,60}\b(?:abgelehnt|ausgeschlagen|nicht an)/,
      /\beinwilligung (?:\w+ )?widerrufen\b/,
    ],
    action: [
      /\b(?:(?:online-?test|assessment|aufgabe|fragebogen|test|probeaufgabe|formular|unterlagen|zeugnisse?|lebenslauf|dokumente?)\b.{0,60}\b(?:absolvieren|bearbeiten|ausfullen|durchfuhren|nachreichen|hochladen|zusenden|ubermitteln|schicken|einreichen)|bitte (?:senden|schicken|laden|reichen|bestatigen|fullen|aktivieren|vervollstandigen)|bestatigungslink|konto|passwort|registrier\w*)\b/,
      /\b(?:fehlt|fehlen|unvollstandig|nicht vollstandig|erganzen? (?:sie|bitte|deine?|ihre?|noch)|bitte erganz\w+|nicht (?:offnen|abgeschickt|lesbar|ubermittelt))\b/,
    ],
  },
  things: THINGS.de,
  elsewhere: [
    /\b(?:(?:ihr\w*|dein\w*|den|der|einen|eines) (?:\w+ )?(?:\w+)?antrag\w*|antrag auf|\w{0,20}(?:forder|projekt|mitglieds|stipendien|asyl|bau|aufnahme)antrag\w*|antragst\w+|antragsnummer|fordermittel\w*|forderprogramm\w*|zuwendung\w*|zuschuss\w*|wohngeld|widerspruch|mitgliedschaft\w*|visum\w*|visa|aufenthaltstitel)\b/,
    /\b(?:studiengang\w*|studienbewerb\w*|studieninteress\w*|hochschule|immatrikul\w*|einschreibung|masterstudi\w*|bachelorstudi\w*|zulassungs\w+|kurs|kurse|ausgebucht|seminarplatz|aussteller\w*|messestand|standplatz\w*|marktstand|weihnachtsmarkt|adventsmarkt|ausstellung|kunstpreis|wettbewerb\w*|einreichung\w*|vortragsvorschl\w+|tagungsband|gastfamilie\w*|handlerkonto|handlerregistrierung|verkauferkonto|als (?:handler|verkaufer) (?:registr|angemeldet|abgelehnt))\b/,
    /\b(?:hund|hunde|hundin|hundes|katze|kater|katzen|welpe\w*|tierheim|zuhause gefunden|neues zuhause|pflegestelle\w*|vergabeverfahren|bieter\w*|den zuschlag|angebotsabgabe|vermieter\w*|nachmieter\w*|mietvertrag|exposee?|kleingarten\w*|schrebergarten|parzelle)\b/,
    /\b(?:kitaplatz\w*|platz im (?:programm|kurs|wohnheim)|auslandsjahr|austauschjahr|ehrenamt\w*|freiwillige\w*|helfer\w*|investment|investor\w*|urlaubsantrag|berufsunfahigkeit\w*|versicherungsantrag|fotowettbewerb|jury|schulplatz|ihr kind|euer startup|fahrrad)\b/,
  ],
  conditional:
    /\b(?:bei (?:einer )?absage|ohne (?:diese\w*|ihre\w*|deine\w*|den|die|das|ihn|sie|ruckmeldung)|andernfalls|sonst|anderenfalls|falls|sollte(?:n|t|st)?|wenn|sofern|im falle?|ob|moglicherweise|unter umstanden|gegebenenfalls|konnte sein)\b/,
  generic:
    /\b(?:eine absage bekommen|absage bekommen sie|die ubrigen|den ubrigen|anderen bewerber\\w* sagen|(?:alle[nr]?|allen|jede[nr]?|nur) (?:\w+ ){0,2}(?:bewerb\w*|kandidat\w*)|nicht berucksichtigte\w*|abgelehnte\w*|wer nicht)\b/,
  negation:
    /\b(?:im anschluss an (?:die|alle|samtliche) \w*(?:gesprache|interviews)|nach (?:den|allen|samtlichen) (?:\w*gesprachen|interviews)|von einer einladung|ob|wenn|sobald|falls|gegebenenfalls|hoffentlich|absage\w*|entschieden|gewahlt|anderen?|nicht|kein\w*|leider|bedauer\w*|ohne|danke?|dank|bedanken|falls|sollte\w*|nach dem|absag\w*)\b/,
};

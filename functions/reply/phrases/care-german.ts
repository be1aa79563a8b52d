/** German: explicit (tier A) and strong (tier B) distress. The notation is in notation.ts; facts, compliance 4. */
import type { Families } from './notation.ts';

export const families: Families = {
  not: 'nicht|nie|niemals|kein|keine|keinen|ohne',
  will: 'will|wollte|würde|möchte|mag|möcht|wünsche|wünschte|wünsch|könnte|muss|werde|werd|hoffe|hoff|denke|denk|dachte|gedacht|daran|überlege|überleg|drauf|versucht|sollte|kurz davor|gedanken|lust|hätte',
  all: 'alle|allen|jeder|jedem|familie|kinder|kindern|frau|mann|eltern|mutter|welt|leute|menschen|sie|ihr|euch|ihnen|freunde',
  time: '(tag|tage|tagen|nacht|nächte|nächten|woche|wochen|monat|monate|monaten|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|ewigkeit|ewig|absage|anruf|mail)',
  booze:
    'alkohol|wein|bier|schnaps|wodka|whisky|flasche|saufe|sauf|saufen|trinke|trink|trinken|getrunken|gesoffen|betrunken|besoffen|besaufe|kiffe|kiffen|gras|koks|drogen|pillen|tabletten|joint',
};

export const explicit = `
(brief|briefe) .. an .. (kinder|familie|eltern|frau|mann|mutter|tochter|sohn) .. (geschrieben|fertig|bereit) | (mich) .. bald nicht mehr ;
(<will>) .. (sterben|tot sein|tot|nicht mehr leben|nicht mehr sein|nicht mehr da sein|nicht mehr hier sein|nicht mehr existieren|nicht mehr aufwachen|nie wieder aufwachen|nie mehr aufwachen|verrecken) !(vor|lassen)
nicht (mehr|länger|weiter) [so] (leben|existieren|da sein|weiterleben|am leben sein|hier sein|auf dieser welt) (;|will|möchte|wollen|mag|kann|,) !(in|mit|bei|von|neben)
nicht mehr (leben|weiterleben|da sein|hier sein|existieren|aufwachen|am leben)
(nicht|nie|nie mehr|nie wieder|nicht wieder|nimmer) .. (aufwachen|aufwache|wach werden|aufgewacht|wach werde|aufwach)
(bringe|bring|brächte|bringt|umgebracht|umbringen|umzubringen) .. (mich) .. (um|umbringen) | mich .. (umbringen|umbringe|umbring|umzubringen|umgebracht|töten|erhängen|erhänge|aufhängen|erschießen|vergiften|ertränken|wegmachen|aufschneiden|vor den zug|vom dach|von der brücke|vor einen zug|aus dem fenster)
(selbstmord*|suizid*|freitod|selbstmörd*|sterbewunsch|todessehnsucht|lebensmüde|lebensmüd) !(prävention|telefon|hotline|rate|forschung)
(selbstverletz*|ritze|ritzen|geritzt|ritz) [mich|;|wieder|mir|,]
(schneide|schneid|schneiden|geschnitten|verletze|verletz|verletzen|verletzt|verbrenne|schlage|wehtun|weh tun|weh) .. (mich|mir) .. (selbst|selber|wieder|in den arm|in die arme|absichtlich|auf)
mich .. (wieder|gestern|heute|nachts|absichtlich|erneut|tief) .. (geschnitten|geritzt|verletzt|verbrannt) !(beim)
(mir|mich) .. (selbst|selber) .. (weh tun|wehtun|verletzen|verletze|schneiden|schaden|antun|was antun|etwas antun|töten|hasse ich so)
(mir|mich) .. (etwas|was) (an|antun|anzutun|antu) | mir das leben (nehmen|nehme|zu nehmen) | das leben .. (nehmen|zu nehmen|beenden|genommen)
(schluss|ein ende|ende) .. (machen|mache|mach|setzen) .. (mit (allem|meinem leben|dem leben|mir)|;) !(job|bewerbung|heute|kurs|firma)
(mache|mach|machen|setze|setz) .. (schluss|ein ende) .. (mit (allem|meinem leben|dem leben|mir)|allem|meinem leben)
(ritze|schneide|verletze) mich .. (jeden|jede|seit|nachts|abends|täglich|wieder|am|an|;)
(sitze|sitz|saß|sass|stand|stehe|liege|lag) .. (mit|neben) .. (einer|der|meiner|rasierklinge|einem|dem|messer) .. (rasierklinge|klinge|messer|strick|seil|pistole|tabletten) .. (in der hand|stunden|stundenlang|bad|badezimmer|wanne|im bad|die ganze nacht)
(sitze|sitz|saß|sass|stand|stehe) .. (bad|badezimmer|wanne|bett|küche) .. mit .. (rasierklinge|klinge|strick|pistole)
(arm|arme|armen|bein|beine|handgelenk) .. (aufgeritzt|aufgeschnitten|geritzt|geschnitten|aufschneiden|aufritzen)
(will|werde|könnte|möchte|gleich) .. (ihm|denen|jemandem|ihnen|dem chef|den leuten) .. (wehtun|weh tun|schaden|antun|heimzahlen mit)
(besser|lieber|einfacher) .. nicht mehr (zu leben|am leben|da zu sein|leben)
(mein|meinem|das|dem|diesem|dieses) leben .. (beenden|ein ende|ein ende setzen|beende|zu ende bringen|wegwerfen|nicht mehr lebenswert|nicht lebenswert|keinen sinn|ist vorbei|satt|müde|überdrüssig)
(allem|dem ganzen|dem|alles|es) .. (ein ende (setzen|machen|bereiten|setze)|beenden und nicht mehr|endlich vorbei ist)
(ohne mich) .. (besser|leichter|glücklicher|einfacher|schöner|gut dran|froh) | (besser|leichter|glücklicher|einfacher|froh|schöner|erleichtert) .. [dran|leben|gehen|sein] ohne mich | (besser|leichter|glücklicher|einfacher) .. ohne mich | (besser|leichter|glücklicher|einfacher|erleichtert|froh|egal|auffallen) .. (wenn ich) .. (tot|weg|nicht mehr|gestorben|nie|sterbe|nicht da|verschwinde)
(wäre|wär|bin|lieber|besser|am liebsten|sei|endlich|bald|schon) .. (tot) !(müde)
(kein|keinen|keine) .. (grund|sinn|lebenswillen|lebensmut|kraft|lust|lebenslust) .. (zu leben|mehr zu leben|weiterzuleben|am leben|zum leben|mehr zum leben|weiter zu leben|auf das leben|auf leben|aufs leben)
(keinen|kein) (lebenswillen|lebensmut|lebenssinn) | (wofür|wozu|warum|weshalb) .. (lebe ich|leb ich|noch leben|leben|am leben|weiterleben|existiere|bin ich noch da|noch da)
(nichts|niemanden) .. (wofür|für das|für den) .. (leben|lebe|lohnt|lebt)
(nie|niemals|nicht) (geboren|auf die welt gekommen|auf der welt) 
(hasse|satt|leid|müde) .. (zu leben|am leben zu sein|das leben|des lebens|mein leben ;)  
(lebensmüde|todeswunsch|todeswünsche)
(tabletten|pillen|schlaftabletten|medikamente|seil|strick|messer|pistole|waffe|rasierklinge|klinge) .. (bereit|gesammelt|gehortet|vor mir|geschluckt|in der hand|neben mir|zu hause und|gekauft|besorgt|liegt|liegen|genommen und) 
(sammle|sammel|gesammelt|horte|schlucke|geschluckt|alle|ganze packung|packung|zu viele|genug|überdosis|handvoll|haufen) .. (tabletten|pillen|schlaftabletten|medikamente|schmerzmittel)
(habe|hab) [gerade|jetzt|viele|so viele|zu viele|einige|ein paar] (tabletten|pillen|schlaftabletten) (genommen|geschluckt) ; | (lösche*|löscht|radier*|tilg*) mich (aus|von) (dieser|der) (welt|erde)
überdosis !(kaffee|an|koffein|zucker)
(stehe|steh|sitze|sitz|bin) .. (auf|an) .. (der brücke|dem dach|den gleisen|der dachkante|dem hochhaus|einer brücke|der kante|den schienen|der klippe) !(und (warte|fotografiere))
(springe|spring|springen|gesprungen|werfe|werfen|schmeiße|schmeiß|laufe|legen|fahre|lege|fahren|stürze|stürzen|treten) .. (vor (den|einen|die|nen) (zug|bahn|u bahn|s bahn|bus|lkw|auto)|von (der|einer) (brücke|klippe)|vom (dach|balkon|hochhaus)|aus dem fenster|auf die (gleise|schienen)|gegen (einen|den|nen) baum|unter (den|einen) zug|in den (fluss|verkehr|gegenverkehr))
(vor den zug|vor die bahn|vor nen zug|vor einen zug|von der brücke|vom dach) .. (springen|werfen|spring|werf*|geworfen|schmeißen|gehen|legen|stürzen|werfe)
(pulsadern|handgelenk*) | (erhängen|aufhängen|erhänge|erhängt) ;
(lebt wohl|leb wohl|mein abschied|abschiedsbrief*|mein letzter abschied|letzte nachricht von mir|meine letzte nachricht|meine letzten worte|für immer (weg|schlafen|einschlafen|verschwinden))
(einschlafen|schlafen) .. (für immer|und nicht|und nie|nie mehr|nie wieder|und nimmer)
(wenn (ihr|du|sie|jemand)) .. (lest|liest|lesen) .. (nicht mehr|tot|weg|vorbei)
(kümmert|kümmere|passt|pass|sorgt|sagt|sag) .. (um (meine|meinen|mein)|auf (meine|meinen)|meiner (mutter|frau|tochter|schwester|familie)|meinen (kindern|eltern)|meinem) .. (gut|bitte|wenn ich|kinder|hund|katze|liebe|lieb|leid) !(heute abend|am wochenende)
wenn ich .. (tot|nicht mehr (da|lebe|am leben)) (bin|wäre|;)
(mir|ist mir) .. egal ob ich (lebe|sterbe|aufwache|tot|überlebe)
bald .. (bin ich|ist alles|ist es|ist) .. (weg|vorbei|nicht mehr da|tot|ausgestanden)
(bin|wäre|werde|falle|nur|bloß|allen|allem) .. (allen|allem|nur|bloß|eine|jedem|euch) .. (zur last|eine last|belastung|im weg)
(niemand|keiner|niemandem|keinem|wer) .. (würde|würd|wird|vermisst|vermissen|merken|auffallen|vermiss) .. (vermissen|merken|mich vermissen|auffallen|mich|bemerken|weg) .. (wenn ich|;|weg|tot) 
(bringe|bring|töte|stech|steche|erschieße|erschieß|schlag|schlage|mach|mache|zünde|murkse|murks) .. (ihn|sie|den|die|alle|euch|das büro|den laden|dich|den chef|ihr haus) .. (um|tot|ab|ab ;|nieder|fertig|an|kalt)
(werde|will|könnte|möchte|schwöre) .. (ihn|sie|den|die|alle|euch|diesen|dem|diesem|jemanden|jemand) .. (umbringen|töten|erschießen|abstechen|erstechen|totschlagen|verletzen|etwas antun|was antun|leiden lassen|vergiften|anzünden|abknallen|kalt machen|kaltmachen|bluten) 
(amok*|amoklauf)
`;

export const strong = `
(liege|lieg) .. auf dem boden !(der tatsachen) | wozu das alles [noch] ;
# "I don't want to any more", where nothing says what
(ich|i) (will|mag|möchte|möcht) [jetzt|so] [einfach|echt|wirklich|ehrlich|langsam|auch|bald|gerade] [so] (nicht mehr|nicht länger|nimmer|nimma|nümm|nümme) !(so|, dass) ;
^ (will|mag|möchte|möcht) [jetzt|so] [einfach|echt|wirklich|ehrlich|langsam|auch|bald|gerade] [so] (nicht mehr|nicht länger|nimmer|nimma|nümm|nümme) !(so|, dass) ;
(scham|schuld) .. (frisst|zerfrisst|erdrückt) mich
(wurde|wurden|werden|werde|sind|bin) .. (geräumt|zwangsgeräumt|auf die straße gesetzt|vor die tür gesetzt|rausgeworfen aus) !(der|die|das|das (lager|büro)) | (schlafe|schlafen|penne|übernachte) .. (bei wechselnden|auf fremden|bei bekannten und|mal hier mal)
kann (einfach|echt|wirklich|das|so|es|alles|das alles|langsam|bald|ich|selber|nur|auch|gar) .. nicht mehr (;|weiter|ertragen|aushalten|und|,|so|,)
kann nicht mehr (;|weiter|weitermachen|so|ertragen|aushalten|schlafen|essen|und|,) !(als|lange|kommen|warten|teilnehmen)
(schaffe|schaff|packe|pack|ertrage|ertrag|halte|halt|verkrafte) .. (es|das|das alles|alles|das leben|den tag|nichts) .. (nicht|nimmer|kaum|nicht mehr|nicht länger) (;|mehr|aus|länger|,)
(nicht|kaum|nimmer) .. (aushalten|auszuhalten|ertragen|zu ertragen|verkraften|aushalte|ertrage|weitermachen|so weiter|weitergehen)
kein land mehr | (kann|schaff*|will) .. (so|das alles) nicht (mehr|weiter) (;|leben|,)
(weine|heule) (nur|ständig|jede|jeden)
(am ende|am boden|mit den nerven am ende|mit meinen kräften am ende|mit meiner kraft am ende) (;|und|bin|,) !(des|der|gab|war|haben|kam|hat)
(bin|fix und|völlig|total|ganz|echt|einfach|nervlich|psychisch|komplett) .. (am ende !(des|der|vom|von|dieser|meines (studiums|praktikums|vertrags))|am boden zerstört|fertig mit den nerven|zerbrochen|kaputt ;|gebrochen|am zusammenbrechen|im loch|in einem loch|überlastet und kann)
(breche|brech|zusammengebrochen|zusammenbrechen|nervenzusammenbruch|zusammenbruch|panikattacke*|heulkrampf)
hoffnungslos* | aussichtslos* (;|alles|ist|,) | (keine|alle|jede|null|ohne|kein funken|kein fünkchen) .. hoffnung .. (mehr|verloren|;|aufgegeben|auf|,) | hoffnung (verloren|aufgegeben) !(auf (den|die|eine) (job|stelle|zusage))
(keinen|kein|null|ohne|nicht) .. (ausweg|zukunft|perspektive|licht am|lichtblick|land in sicht|weg raus|weg mehr)
(sehe|seh|finde|hab|habe|gibt) .. (keinen|keine|kein|null) .. (sinn|ausweg|zukunft|hoffnung|perspektive|licht|weg) 
(alles|leben|das alles) .. (keinen sinn|sinnlos|hoffnungslos|zu viel|über den kopf|egal geworden|bricht zusammen|bricht weg|unerträglich|die hölle|den bach runter|macht keinen) .. (mehr|;|für mich|und|geworden)
(sinnlos|zwecklos) (;|alles|,) | (was|welchen) .. (bringt|sinn|soll) .. (das alles|alles|noch|es noch|überhaupt) (;|noch|,) !(der test|die aufgabe)
(wertlos*|nichts wert|nichtsnutz|zu nichts (nutze|gut|zu gebrauchen)|taugenichts|abschaum|nutzlos*|unnütz|ein nichts|versager*|ein niemand|dreck wert|überflüssig) (;|bin|und|ich|,|fühle|gefühl|,) 
(tauge|taug|kann) .. (zu nichts|gar nichts|nichts) (;|mehr|und|,)
(hasse|hass|verachte|ekle) .. (mich|mein leben|mich selbst|mich selber) 
(fühle|fühl|komme) .. (mich|mir) .. (wertlos|leer|gefangen|nutzlos|verloren|hilflos|hoffnungslos|taub|tot|innerlich|völlig allein|ganz allein|so allein|total allein|einsam|in der falle|eingesperrt|wie (ein|der letzte) (versager|dreck|abschaum|stück)|überflüssig|wie betäubt|wie gelähmt) 
(innerlich|innen) .. (leer|tot|taub|kaputt|zerbrochen|gestorben)
(völlig|ganz|total|so|komplett|mutterseelen) (allein|alleine|einsam) | mutterseelenallein | (niemand|keiner|keinen|niemanden) .. (da|interessiert|kümmert|mehr|hilft|liebt|braucht|versteht|zum reden) (;|mich|,|ob|wie|mehr|,)
(gefangen|in der falle|eingesperrt|kein entkommen|komme .. nicht mehr raus|ausweglos*)
(habe|hab|ich|hatte|alles|einfach|schon|längst|innerlich|mich) .. aufgegeben (;|und|,)
(gebe|geb|geben|gib) .. (auf) (;|und|,) !(den job|die bewerbung|das rauchen|die stelle|bewerbung|das paket)
(mich|alles|hoffnung|das leben|leben) .. (aufgegeben|auf ;|aufgeben)
(nicht|kaum|nichts|wenig|kein|keinen|fast nicht|fast nichts) .. (schlaf|schlafe|schlafen|geschlafen|esse|essen|gegessen|bissen|auge zu|runter) .. (seit|und|mehr|noch|oder|für|in|,|;) .. (<time>|esse|essen|schlafe|schlafen|gegessen|geschlafen|kaum|nichts)
(schlafe|schlaf|esse|ess|geschlafen|gegessen|schlafen|essen) .. (seit|in den letzten|schon) .. <time> .. (nicht|kaum|nichts|nicht mehr|keine|wenig|fast)
seit .. <time> .. (nicht|kaum|nichts|nicht mehr|keine|wenig|fast|kein|keinen) .. (geschlafen|gegessen|schlafen|essen|schlafe|esse|schlaf|aus dem bett|aus dem haus|rausgegangen|aufgestanden|vor die tür|geduscht)
(schlafe|esse|ess|schlaf) .. (kaum|nicht|nichts|gar nicht|nicht mehr|fast nichts|fast nicht) .. (und|noch|oder) .. (esse|schlafe|ess|schlaf|kaum|nichts|essen)
(komme|komm|schaffe|schaff|liege|lieg) .. (nicht|nicht mehr|kaum|nur noch|seit) .. (aus dem bett|aus dem haus|im bett|vor die tür|hoch|aufstehen|aufzustehen)
(<booze>) .. (jeden|jede|täglich|um zu|um|damit|nur noch|nur so|schon morgens|ab mittags|zum einschlafen|zu viel|zuviel|wieder angefangen|rückfällig|bis ich|allein|betäuben|vergessen|durch|zum durchhalten|seit)  !(wasser|kaffee|tee)
(ohne|nur mit|nur noch mit|brauche|brauch|greife|hänge|betäube) .. (<booze>) .. (durch|tag|nicht|komme|schlafen|aushalten|nacht|um|halte|einschlafen|;|mich) 
(jeden|jede) (abend|tag|morgen|nacht) .. (<booze>) !(wasser|tee)
(rückfällig|an der flasche|wieder an der flasche|rückfall|hänge an der)
(verliere|verlieren|verlier|verloren|weg|nehmen|nimmt|räumen|kündigt|gekündigt) .. (die|unsere|meine|das|unser|mein) (wohnung|haus|zuhause|bleibe|dach) (;|und|weil|wenn|bald|,)  !(in|von|schlüssel)
(aus|aus der|aus unserer|aus dem) .. (wohnung|haus) .. (geworfen|rausgeworfen|fliegen|raus|geschmissen|geklagt|müssen|raus müssen)
(werden|fliegen|müssen|muss|fliege) .. aus .. (wohnung|haus) .. (geworfen|raus|geschmissen|;|ausziehen) !(gehen)
weiß .. nicht mehr .. (weiter|ein noch aus|ein und aus|wie es weitergehen|wohin mit mir|was ich machen soll|wofür)
(alles|mein leben) .. (wird mir zu viel|ist mir zu viel|wächst mir über|bricht zusammen|geht kaputt|ist vorbei|läuft aus dem ruder)
(schwere|tiefe|starke|wieder) (depression|depressionen) | (schwer|total|stark) depressiv | depressionen .. (schlimm*|wieder|zurück)
(wohnung|haus) .. (verloren|verlieren|weg ;|zwangsgeräumt|geräumt|gekündigt|zwangsversteigert) (;|und|bald|,)
(zwangsräumung|räumungsklage|zwangsversteigerung|obdachlos*|wohnungslos|auf der straße|auf die straße|gerichtsvollzieher) !(hilfe|nach|demo|vor dem)
(schlafe|schlaf|wohne|übernachte|leben|lebe|penne) .. (im auto|auf der straße|im zelt|unter der brücke|in der notunterkunft|bei fremden|im obdachlosenheim)
(kann|können|konnte) .. (miete|kredit) .. (nicht|nicht mehr|kaum) | (miete|kredit) .. (nicht mehr|nicht) .. (zahlen|bezahlen|leisten)
(weiß|wissen) .. nicht .. (wo|wohin) .. (wohnen|schlafen|sollen|hin) (;|sollen|soll|,)  !(ich das)
(mann|frau|freund|freundin|partner|partnerin|vater|mutter|er|sie|ex) .. (schlägt|schlug|verprügelt|misshandelt|missbraucht|bedroht|würgt|würgte|tritt|vergewaltigt|sperrt|verletzt|prügelt) .. (mich|mich ein|uns|die kinder|zu hause|wieder|oft|jeden) !(vor|vor dass|einen termin|nach)
(mann|frau|freund|freundin|partner|partnerin|vater|mutter|er|sie|ex|stiefvater) .. hat .. (mich|uns|die kinder) .. (geschlagen|verprügelt|misshandelt|missbraucht|bedroht|gewürgt|vergewaltigt|eingesperrt|getreten)
(werde|wurde|bin|werd) .. (geschlagen|misshandelt|missbraucht|vergewaltigt|verprügelt|bedroht|eingesperrt)
(häusliche gewalt|angst vor (meinem|meiner|ihm|zuhause)|angst nach hause) 
(weine|heule|wein|heul|geweint|geheult) .. (nur noch|jeden|jede|seit|den ganzen|die ganze|ständig|ununterbrochen|pausenlos|tagelang|durch) 
(nur noch|jeden tag|jede nacht|ständig|den ganzen tag|seit tagen|tagelang) .. (weinen|heulen|geweint|weine|heule|am weinen|am heulen)
(keine|null|nicht die) kraft .. (mehr|;) | kraftlos und 
(mir geht es|mir gehts|gehts mir|geht es mir) .. (richtig|so|sehr|echt|wirklich|total|gar) (schlecht|dreckig|beschissen|mies|nicht gut) 
(ich brauche|brauche|bitte) .. (dringend hilfe|hilfe ;|helft mir|helfen sie mir) !(bei|mit)
(verzweifelt|verzweifle|verzweifel|verzweiflung) 
(will|möchte|würde) .. (dass (alles|es)|nur noch) .. (vorbei|aufhört|weg|verschwinden|endet|aufhören) 
(einfach|nur noch|am liebsten) .. (verschwinden|weg sein|nicht mehr da) 
(alles|mein leben|leben) .. (ist|nur) .. (vorbei|kaputt|zerstört|ein scherbenhaufen|hölle) ;
`;

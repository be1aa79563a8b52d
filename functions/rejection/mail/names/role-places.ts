/** Places behind a role: "Dye Analyst in Leeds", "Weber im Raum Orrin". */
import { fold } from '../fold.ts';
import { namesCalling } from './trades.ts';

/** A town behind a role; other words behind "in" belong to it ("Lecturer in Statistics"). */
const TOWN =
  /,? (?=(?:in|near|en|à|a|em|te) )(?<=\p{L}{3}(?: \([^)]*\))?,? )\p{Ll}+ (?:Berlin|Hamburg|München|Munich|Köln|Cologne|Frankfurt|Stuttgart|Düsseldorf|Leipzig|Dresden|Hannover|Nürnberg|Bremen|Wien|Vienna|Graz|Linz|Salzburg|Zürich|Zurich|Bern|Basel|Genf|Geneva|London|Manchester|Birmingham|Leeds|Bristol|Edinburgh|Glasgow|Cardiff|Belfast|Dublin|Cork|Paris|Lyon|Marseille|Toulouse|Bordeaux|Lille|Nantes|Madrid|Barcelona|Valencia|Sevilla|Zaragoza|Málaga|Bilbao|Lisboa|Lisbon|Porto|São Paulo|Rio de Janeiro|Amsterdam|Rotterdam|Utrecht|Eindhoven|Brussel|Brussels|Bruxelles|Antwerpen|Gent|Milano|Milan|Roma|Rome|Torino|Bologna|Stockholm|Göteborg|Oslo|Copenhagen|København|Helsinki|Warszawa|Warsaw|Kraków|New York|Boston|Chicago|Seattle|Austin|Dallas|Houston|Denver|Atlanta|Toronto|Vancouver|Montreal|San Francisco|Los Angeles|Bangalore|Bengaluru|Mumbai|Delhi|Singapore|Sydney|Melbourne|Santiago|Lima|Bogotá|Medellín|Cali|Quito|Guayaquil|Buenos Aires|Rosario|Mendoza|Montevideo|Asunción|Caracas|Panamá|Monterrey|Guadalajara|Puebla|Alicante|Murcia|Granada|Vigo|Gijón|Valladolid|Pamplona|Palma|Alcobendas|Braga|Coimbra|Faro|Setúbal|Aveiro|Curitiba|Belo Horizonte|Campinas|Brasília|Recife|Salvador|Fortaleza|Porto Alegre|Florianópolis|Nice|Rennes|Strasbourg|Grenoble|Montpellier|Angers|Dijon|Reims|Tours|Mâcon|Den Haag|Groningen|Tilburg|Breda|Nijmegen|Arnhem|Almere|Leuven|Brugge|Hasselt|Napoli|Firenze|Genova|Verona|Padova|Bari|Luzern|Winterthur|Lausanne|Dortmund|Essen|Fürth|Augsburg|Karlsruhe|Mannheim|Freiburg|Münster|Bonn|Kiel|Lübeck|Rostock|Erfurt|Chemnitz|Kassel|Mainz)(?:,? [A-Z]{2,3})?$/u;

/** The country around a town: "im Raum Orrin", "regio Tarn", "in the Tarnford area". */
const AREA =
  /(?:,| [-–|])? (?=[iaRSfedsrzn])(?<=[\p{L}:*_]{3}(?: \([^)]*\))?(?:,| [-–|])? )(?:im (?:Gro(?:ß|ss)?r|R)aum|Raum|in der Region|Region|am Standort|Standort|für (?:den|unseren) Standort|in unserer Filiale(?: in)?|(?:im|am) (?:Fachdienst|Fachbereich|Dezernat|Referat|Sachgebiet|Institut)|(?:en |dans la |sur la )?région|secteur|(?:in de )?regio|(?:en )?(?:zona|región)|na região d[aeo]|in the (?:greater )?\p{Lu}[\p{L} ]{2,20}(?= (?:area|region)$)) \p{Lu}?[\p{L}./ -]+$/u;

/** In: a role. Out: the same without a town or a part of the country behind it. */
export const withoutTown = (role: string): string => {
  const sited = role.replace(TOWN, '').replace(AREA, '');
  return sited !== role && namesCalling(fold(sited)) ? sited : role;
};

/** What is studied or taught "in" something; any other "in" before capitals is a place. */
const FIELD =
  /\b(?:lecturer|professor\w*|reader|chair|fellow\w*|postdoc\w*(?: \w+)?|phd|doctoral|internship|intern|research\w*(?: \w+)?|teacher|instructor|tutor|specialist|trainee\w*|apprentice\w*|graduate|scholar\w*|student\w*|master|expert|placement|residen\w*|consultant|physician|nurse|position|candidate|candidacy|speciali[sz]ing)$/;
const IN_PLACE =
  /^(.{4,}?),? in (?!(?:Teilzeit|Vollzeit|Ausbildung|Test|Training|Residence|Charge|Chief|Marketing|Finance|Financial|Engineering|Operations|Sales|Security|Health|Healthcare|Research|Education|Development|Communications|Analytics|Accounting|Biology|Chemistry|Physics|Economics|Statistics|Science|Data|Machine|Artificial|Computer|Software|Product|Supply|Risk|Compliance|Audit|Tax|Law|Human|Customer|Business|Information|Cyber\S*|Cloud|Quality|Medicine|Nursing|Psychology|Mathematics|Robotics|Technology|AI|ML|NLP|IT|HR|UX)\b)(?:\p{Lu}[\p{L}.'’-]+,? ?){1,4}(?: (?:as|and|with|where) .*)?$/u;

/** The part of a house that it is in: "Lecturer in the Department of Dyes". */
const IN_PART =
  /,? (?:in|within|at|with) (?:the|our) (?:\p{Lu}\S+ ){0,3}(?:Department|Dept\.?|School|Faculty|College|Division|Institute|Cent(?:re|er))(?: (?:of|for) .*)?$/u;
/** A place with its country, as recruiting systems show it: "(Tampa, Florida, United States)". */
const WITH_COUNTRY =
  / \((?:[\p{L} .'’-]+, ){1,2}(?:United States(?: of America)?|USA|United Kingdom|UK|Canada|Australia|New Zealand|Ireland|Germany|France|Spain|Netherlands|India|Singapore)\)$/u;

/** "in Dyers Street", whatever is studied in other words. */
const IN_STREET =
  /^(.{4,}?),? (?:in|on) \p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)? (?:Street|Road|Avenue|Lane|Square|Quay|Row)$/u;
const STREETS = ['Street', 'Road', 'Avenue', 'Lane', 'Square', 'Quay', 'Row'];

/** In: a role in capitals. Out: the same without "in" some place. */
export const withoutPlace = (whole: string): string => {
  const shown = whole.endsWith(')') ? whole.replace(WITH_COUNTRY, '') : whole;
  const inside =
    (shown.includes(' the ') || shown.includes(' our ')) && / (?:the|our) \p{Lu}/u.test(shown)
      ? shown.replace(IN_PART, '')
      : shown;
  const role = inside !== whole && namesCalling(fold(inside)) ? inside : whole;
  const street = STREETS.some((word) => role.endsWith(word)) ? IN_STREET.exec(role)?.[1] : undefined;
  if (street !== undefined && namesCalling(fold(street))) return street;
  const placed = role.includes(' in ') ? IN_PLACE.exec(role)?.[1] : undefined;
  if (placed === undefined) return role;
  const folded = fold(placed);
  return namesCalling(folded) && !FIELD.test(folded.replace(/ \([^)]*\)$/, '')) ? placed : role;
};

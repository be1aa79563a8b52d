/**
 * Explicit distress (tier A) in languages that are not read otherwise: for each a few phrases that cannot be mistaken, as
 * they are said. A person may write their note in any language, whatever language the mail below it has. No native reader
 * has checked them yet (docs/care.md).
 *
 * `|` separates phrases; `!(a|b)` after one: the next word is none of these ("I don't want to live in Prague"); `^` before
 * one: a sentence begins with it. Spaces do not count in Japanese, Chinese, Korean and Thai. A phrase right after one of `not`,
 * or with one word between, says the opposite.
 */
export type Elsewhere = {
  says: string;
  /** Words that deny what follows them. */
  not?: string;
  /** Written without spaces, or with spaces where the writer likes. */
  unspaced?: boolean;
};

export const ELSEWHERE: Readonly<Record<string, Elsewhere>> = {
  Italian: {
    not: 'non|mai|senza',
    says: `voglio morire !(dal|dalle|di)|vorrei morire !(dal|dalle|di)|vorrei solo morire|voglio solo morire|preferirei morire !(che)
      |vorrei essere morto|vorrei essere morta|preferirei essere morto|preferirei essere morta|vorrei non svegliarmi più
      |non voglio più vivere !(a|in|qui|con|da)|non voglio vivere più|non ho più voglia di vivere|non ho voglia di vivere
      |non vale la pena vivere|non ha senso vivere|non vedo motivo di vivere|non ho motivo di vivere
      |mi uccido|mi ammazzo !(di|dal|dalle|a)|voglio uccidermi|voglio ammazzarmi|mi suicido|suicidarmi|penso al suicidio
      |pensieri suicidi|voglio farla finita !(con)|la faccio finita !(con)|farla finita con la vita|farla finita con tutto
      |togliermi la vita|mi tolgo la vita|mi impicco|starebbero meglio senza di me|starebbero tutti meglio senza di me
      |stareste meglio senza di me|stareste tutti meglio senza di me`,
  },
  Catalan: {
    not: 'no|mai',
    says: `vull morir !(de)|vull morir-me|no vull viure més|ja no vull viure !(a|amb|aquí)|em vull matar|em mataré|em suïcidaré|vull suïcidar-me`,
  },
  Romanian: {
    not: 'nu|fără',
    says: `vreau să mor !(de)|aș vrea să mor !(de)|vreau doar să mor|mai bine mor|nu mai vreau să trăiesc !(în|la|cu|aici)
      |nu vreau să mai trăiesc !(în|la|cu|aici)|nu mai vreau să fiu în viață|mă omor|vreau să mă omor|mă sinucid|vreau să mă sinucid
      |mă gândesc la sinucidere|mă gândesc să mă sinucid|gânduri de sinucidere|gânduri suicidare|îmi iau viața|să îmi iau viața
      |să mi iau viața|mă spânzur|aș vrea să fiu mort|aș vrea să fiu moartă|n am de ce să trăiesc|nu am de ce să trăiesc`,
  },
  Polish: {
    not: 'nie|nigdy',
    says: `chcę umrzeć|chcę tylko umrzeć|chcę po prostu umrzeć|chciałbym umrzeć|chciałabym umrzeć|wolę umrzeć !(niż)|chcę zdechnąć
      |chcę się zabić|zabiję się|nie chcę żyć !(w|z|na|u)|nie chcę już żyć !(w|z|na|u)|już nie chcę żyć !(w|z|na|u)
      |nie chce mi się żyć|nie chce mi się już żyć|wolałbym nie żyć|wolałabym nie żyć|odbiorę sobie życie|odebrać sobie życie
      |myślę o samobójstwie|myśli samobójcze|popełnię samobójstwo|popełnić samobójstwo|skończę ze sobą|skończyć ze sobą
      |powieszę się|nie mam po co żyć|nie widzę sensu życia|nie widzę sensu żyć|chcę się nie obudzić`,
  },
  Czech: {
    not: 'ne|nikdy',
    says: `chci umřít|chci zemřít|chci jen umřít|chtěl bych umřít|chtěla bych umřít|nechci žít !(v|ve|s|na|u|tady)
      |už nechci žít !(v|ve|s|na|u|tady)|nechci už žít !(v|ve|s|na|u|tady)|nechce se mi žít|zabiju se|zabiji se|chci se zabít
      |myslím na sebevraždu|přemýšlím o sebevraždě|spáchám sebevraždu|spáchat sebevraždu|vezmu si život|vzít si život
      |oběsím se|nemám proč žít|radši bych byl mrtvý|radši bych byla mrtvá`,
  },
  Slovak: {
    not: 'nie|nikdy',
    says: `chcem zomrieť|chcem umrieť|nechcem žiť !(v|vo|s|na|u)|už nechcem žiť !(v|vo|s|na|u)|nechcem už žiť !(v|vo|s|na|u)|zabijem sa
      |chcem sa zabiť|spácham samovraždu|myslím na samovraždu|vezmem si život|nemám prečo žiť`,
  },
  Croatian: {
    not: 'ne|nikad',
    says: `želim umrijeti|hoću umrijeti|želim da umrem|hoću da umrem|ne želim živjeti !(u|s|sa|na)|ne želim više živjeti !(u|s|sa|na)
      |ne želim da živim !(u|sa|na)|ne želim više da živim !(u|sa|na)|ubit ću se|ubiću se|želim se ubiti|hoću da se ubijem
      |razmišljam o samoubojstvu|razmišljam o samoubistvu|oduzet ću si život`,
  },
  Russian: {
    not: 'не|никогда',
    says: `хочу умереть !(от|со)|хочу сдохнуть|хочется умереть !(от|со)|хочется сдохнуть|просто хочу умереть|лучше умереть !(чем)
      |лучше бы я умер|лучше бы я умерла|лучше бы я умер|не хочу жить !(в|во|на|с|со|у)|не хочу больше жить !(в|во|на|с|со|у)
      |больше не хочу жить !(в|во|на|с|со|у)|жить не хочу|жить не хочется|не хочется жить|не хочется больше жить
      |не хочу просыпаться|покончу с собой|покончить с собой|убью себя|убить себя|наложу на себя руки|наложить на себя руки
      |повешусь|думаю о самоубийстве|мысли о самоубийстве|совершу самоубийство|свести счеты с жизнью|незачем жить
      |нет смысла жить|не вижу смысла жить|всем будет лучше без меня|всем было бы лучше без меня`,
  },
  Ukrainian: {
    not: 'не|ніколи',
    says: `хочу померти !(від|зі)|хочу вмерти !(від|зі)|хочу здохнути|хочеться померти|не хочу жити !(в|у|на|з|із)
      |не хочу більше жити !(в|у|на|з|із)|більше не хочу жити !(в|у|на|з|із)|жити не хочу|жити не хочеться|не хочеться жити
      |вб ю себе|вбити себе|накладу на себе руки|накласти на себе руки|покінчу з собою|покінчити з собою|повішуся
      |думаю про самогубство|думки про самогубство|краще б я помер|краще б я померла|немає сенсу жити|нема сенсу жити`,
  },
  Bulgarian: {
    not: 'не|никога',
    says: `искам да умра !(от)|не искам да живея !(в|във|на|с|със)|не искам повече да живея !(в|във|на|с|със)|ще се самоубия
      |искам да се самоубия|ще се убия|мисля за самоубийство|няма смисъл да живея`,
  },
  Turkish: {
    says: `ölmek istiyorum|ölmek isterdim|sadece ölmek istiyorum|keşke ölsem|keşke ölseydim|artık yaşamak istemiyorum
      |yaşamak istemiyorum artık|^ yaşamak istemiyorum|ben yaşamak istemiyorum|kendimi öldüreceğim|kendimi öldürmek istiyorum
      |intihar edeceğim|intihar etmek istiyorum|intihar etmeyi düşünüyorum|intiharı düşünüyorum|canıma kıyacağım|canıma kıymak
      |hayatıma son vereceğim|hayatıma son vermek|kendimi asacağım|yaşamanın bir anlamı yok|yaşamanın anlamı yok
      |yaşamak için bir nedenim yok|yaşamak için sebebim yok`,
  },
  Swedish: {
    not: 'inte|aldrig|ej',
    says: `jag vill dö !(av)|jag vill bara dö|jag önskar att jag var död|önskar jag var död|jag vill inte leva !(i|på|av|som)
      |vill inte leva längre !(i|på|av|som)|vill inte leva mer|orkar inte leva|jag vill inte vakna|ta livet av mig|tar livet av mig
      |ta mitt liv|tar mitt liv|begå självmord|begår självmord|tänker på självmord|självmordstankar|döda mig själv|hänga mig själv
      |ingen mening med att leva|bättre om jag var död|bättre om jag vore död`,
  },
  Danish: {
    not: 'ikke|aldrig',
    says: `jeg vil dø !(af)|jeg vil bare dø|jeg vil gerne dø|jeg ønsker at dø|jeg har lyst til at dø|gid jeg var død|ønsker jeg var død
      |jeg vil ikke leve !(i|på|af|som)|vil ikke leve længere|vil ikke leve mere|orker ikke at leve|orker ikke livet mere
      |tage livet af mig|tager livet af mig|tage mit eget liv|tager mit eget liv|begå selvmord|begår selvmord|tænker på selvmord
      |selvmordstanker|slå mig selv ihjel|slår mig selv ihjel|hænge mig selv|bedre hvis jeg var død`,
  },
  Norwegian: {
    not: 'ikke|aldri|ikkje',
    says: `jeg vil dø !(av)|jeg vil bare dø|jeg ønsker å dø|jeg har lyst til å dø|eg vil døy|skulle ønske jeg var død|ønsker jeg var død
      |jeg vil ikke leve !(i|på|av|som)|vil ikke leve lenger|vil ikke leve mer|orker ikke å leve|orker ikke leve
      |ta livet mitt|tar livet mitt|ta livet av meg|tar livet av meg|ta mitt eget liv|tar mitt eget liv|begå selvmord|begår selvmord
      |tenker på selvmord|selvmordstanker|drepe meg selv|henge meg selv|bedre om jeg var død`,
  },
  Finnish: {
    not: 'en',
    says: `haluan kuolla|haluaisin kuolla|en halua elää !(täällä)|en halua enää elää !(täällä)|en jaksa enää elää|tapan itseni
      |haluan tappaa itseni|teen itsemurhan|ajattelen itsemurhaa`,
  },
  Hungarian: {
    not: 'nem|soha',
    says: `meg akarok halni|meg szeretnék halni|nem akarok élni|nem akarok tovább élni|nem akarok többé élni|megölöm magam
      |meg akarom ölni magam|öngyilkos leszek|öngyilkosságra gondolok|végzek magammal|felakasztom magam`,
  },
  Greek: {
    not: 'δεν|μην|ποτέ',
    says: `θέλω να πεθάνω !(από)|θα ήθελα να πεθάνω|δεν θέλω να ζω !(σε|στην|στο|με|εδώ)|δεν θέλω άλλο να ζω|δεν θέλω να ζήσω άλλο
      |θα αυτοκτονήσω|θέλω να αυτοκτονήσω|σκέφτομαι την αυτοκτονία|θα σκοτωθώ μόνος μου|θα δώσω τέλος στη ζωή μου`,
  },
  Arabic: {
    not: 'لا|ما|لن|لم|مش|ليس',
    says: `أريد أن أموت|أريد الموت|أريد أموت|أتمنى الموت|أتمنى أن أموت|أتمنى لو أموت|عايز أموت|عايزة أموت|عاوز أموت|عاوزة أموت
      |نفسي أموت|بدي موت|بدي أموت|أبي أموت|أبغى أموت|لا أريد أن أعيش !(في|مع|هنا)|لا أريد العيش !(في|مع|هنا)|لا أريد الحياة
      |ما بدي عيش !(ب|في|مع|هون)|مش عايز أعيش !(في|مع|هنا)|مش عايزة أعيش !(في|مع|هنا)|أريد الانتحار|سأنتحر|سوف أنتحر|هنتحر
      |أفكر في الانتحار|أفكر بالانتحار|سأقتل نفسي|أقتل نفسي|أنهي حياتي|سأنهي حياتي|أريد أن أنتحر`,
  },
  Persian: {
    not: 'نه',
    says: `می خواهم بمیرم|میخواهم بمیرم|می خوام بمیرم|میخوام بمیرم|دلم می خواهد بمیرم|کاش بمیرم|کاش می مردم|نمی خواهم زنده باشم
      |نمیخوام زنده باشم|نمی خوام زنده باشم|نمی خواهم زندگی کنم !(در|با)|خودم را می کشم|خودم رو می کشم|خودمو می کشم|خودم را بکشم
      |خودکشی می کنم|خودکشی کنم|به خودکشی فکر می کنم`,
  },
  Hebrew: {
    not: 'לא|אף',
    says: `אני רוצה למות !(מצחוק)|רוצה רק למות|בא לי למות|אני לא רוצה לחיות !(ב|עם)|לא רוצה לחיות יותר|אני אתאבד|רוצה להתאבד
      |חושב להתאבד|חושבת להתאבד|חושב על התאבדות|חושבת על התאבדות|אהרוג את עצמי|להרוג את עצמי`,
  },
  Hindi: {
    not: 'नहीं|कभी',
    says: `मरना चाहता हूँ|मरना चाहती हूँ|मर जाना चाहता हूँ|मर जाना चाहती हूँ|मुझे मरना है|मुझे मर जाना है|मैं मर जाऊँ
      |जीना नहीं चाहता|जीना नहीं चाहती|अब नहीं जीना|जीने का मन नहीं|जीने की इच्छा नहीं|आत्महत्या करना चाहता|आत्महत्या करना चाहती
      |आत्महत्या कर लूँगा|आत्महत्या कर लूँगी|आत्महत्या करने|आत्महत्या के बारे में सोच|खुदकुशी करना|खुदकुशी कर लूँगा|खुदकुशी कर लूँगी
      |अपनी जान ले लूँगा|अपनी जान ले लूँगी|अपनी जान दे दूँगा|अपनी जान दे दूँगी
      |marna chahta hu|marna chahti hu|marna chahta hoon|marna chahti hoon|mar jana chahta|mar jana chahti|jeena nahi chahta|jeena nahi chahti
      |jina nahi chahta|jina nahi chahti`,
  },
  Vietnamese: {
    not: 'không|chưa',
    says: `tôi muốn chết !(cười)|mình muốn chết !(cười)|em muốn chết !(cười)|chỉ muốn chết !(cười)|không muốn sống nữa|không muốn sống tiếp
      |tôi sẽ tự tử|muốn tự tử|nghĩ đến tự tử|nghĩ đến việc tự tử|muốn tự sát`,
  },
  Indonesian: {
    not: 'tidak|tak|nggak|gak|bukan',
    says: `saya ingin mati|aku ingin mati|saya mau mati|aku mau mati|pengen mati|lebih baik mati|lebih baik aku mati
      |tidak ingin hidup lagi|tidak mau hidup lagi|gak mau hidup lagi|nggak mau hidup lagi|mau bunuh diri|ingin bunuh diri|akan bunuh diri`,
  },
  Tagalog: {
    not: 'hindi|wag|huwag',
    says: `gusto ko nang mamatay|gusto ko ng mamatay|gusto ko na mamatay|gusto kong mamatay|ayoko nang mabuhay|ayaw ko nang mabuhay
      |magpapakamatay na ako|magpapakamatay ako|gusto kong magpakamatay`,
  },
  Japanese: {
    unspaced: true,
    says: `死にたい !(わけでは|わけじゃ|とは思わ|なんて思わ)|^ しにたい|もうしにたい|シニタイ|死んでしまいたい|死んじゃいたい|死のうと思|死んだ方がい|死んだほうがい
      |死んだ方がまし|死んだほうがまし|自殺したい !(わけでは|わけじゃ|とは思わ)|自殺しようと|自殺します|自殺を考え|自殺するしか|首を吊りたい|首を吊ろう
      |生きていたくない|生きたくない|生きるのをやめ|生きる意味がない|生きている意味がない|命を絶ちたい|命を絶とう|消えてしまいたい`,
  },
  Chinese: {
    unspaced: true,
    not: '不|没|没有|不会|不是|并不|沒|沒有|不會|從未|从未',
    says: `我想死 !(你|妳|她|他|您|它|大家|你们|家)|真想死 !(你|妳|她|他|您|它)|只想死 !(你|妳|她|他|您)|好想死 !(你|妳|她|他|您)|不想活|不想再活|活不下去|活着没意思|活着没意义
      |活著沒意思|活著沒意義|活够了|活夠了|想自杀|想自殺|要自杀|要自殺|打算自杀|打算自殺|考虑自杀|考慮自殺|想轻生|想輕生|了结自己|了結自己
      |结束自己的生命|結束自己的生命|结束我的生命|結束我的生命|死了算了|不如死了|想跳楼|想跳樓|想结束生命|想結束生命`,
  },
  Korean: {
    unspaced: true,
    says: `죽고 싶 !(지 않|진 않|지는 않|지 안)|죽어 버리고 싶|죽어버리고 싶|죽는 게 낫|죽는 것이 낫|살고 싶지 않 !(은)|살기 싫 !(은)
      |더 이상 살 수 없|살 이유가 없|살아갈 이유가 없|자살하고 싶 !(지 않|진 않)|자살할 생각 !(은 없|이 없|은 전혀)|자살할 거|자살을 생각|자살하겠|자살하려고
      |목숨을 끊|스스로 목숨|목을 매`,
  },
  Thai: {
    unspaced: true,
    not: 'ไม่',
    says: 'อยากตาย|ไม่อยากมีชีวิตอยู่|ไม่อยากอยู่แล้ว|อยากฆ่าตัวตาย|จะฆ่าตัวตาย|คิดฆ่าตัวตาย',
  },
};

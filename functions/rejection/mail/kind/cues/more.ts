/**
 * Languages in which a rejection should at least not be missed: fewer cues than the six with files of their own.
 * Swedish, Danish and Norwegian share one set, being read alike once accents are folded.
 */
import { type CueSet, type Family, NEVER } from './cue.ts';

const set = (
  language: string,
  cues: Partial<Record<Family, RegExp>>,
  conditional: RegExp,
  generic: RegExp,
  negation: RegExp,
): CueSet => ({
  language,
  cues: Object.fromEntries(
    (
      [
        'decision',
        'closed',
        'regret',
        'farewell',
        'context',
        'interview',
        'offer',
        'received',
        'pending',
        'hold',
        'alive',
        'withdrawn',
        'action',
      ] as const
    ).map((family) => [family, cues[family] ? [cues[family]] : []]),
  ) as Record<Family, RegExp[]>,
  conditional,
  generic,
  negation,
});

const nordic = set(
  'sv',
  {
    decision:
      /\b(?:(?:inte|ikke|ej|icke) (?:[\w]+ ){0,6}?(?:vidare|videre|ga vidare|gatt vidare|gar vidare|valgt|valt|valts|utvalgt|udvalgt|aktuell|aktuel|kalla\w*|innkal\w*|indkal\w*|tilby\w*|tilbud\w*|erbjud\w*|antagen|ansett|gikk|positivt|positiv|matchar|kvalificer\w*|nadde opp|i betraktning)|(?:gatt|ga|gar|gatt|valt|valgt|besluttet|bestemt|beslutat|fortsette|fortsatte|fortsatta) .{0,60}(?:andra|annan|andre|en anden|en annen) (?:\w+ )?(?:kandidat\w*|sokande\w*|soker\w*|ansoger\w*|profil\w*|person\w*)|(?:andra|andre|annan|annen|anden) (?:\w+ )?(?:kandidat\w*|sokande\w*|soker\w*|sokere|ansoger\w*).{0,80}(?:battre|bedre|narmare|tettere|mer|mere|hojere|besatt)|(?:ansat|ansatt|anstallt) en (?:anden|annen|annan)|afslag|avslag|avslatt|meddela avslag|besatt av en annen)\b/,
    closed:
      /\b(?:tjansten|tjanst|stillingen|stilling|rollen|jobbet|rekryteringen|rekrutteringen|uppdraget)\b.{0,60}\b(?:tillsatt|besatt|avbruten|avbrutits|avlyst|trukket|lukket|stangd|avsluttad|aflyst|fylt)\b/,
    regret: /\b(?:tyvarr|desverre|dessverre|desvarre|beklager|beklagar|ledsen|kedeligt|trakigt)\b/,
    farewell:
      /\b(?:lycka till|lykke til|held og lykke|lykke videre|framtida|fremtidige|onskar dig|onsker deg|onsker dig|databas\w*|kandidatbank)\b/,
    context:
      /\b(?:ansokan|soknad\w*|soknaden|ansogning\w*|tack for|takk for|tak for|intresse|interesse|kandidat\w*|tjansten|stillingen|rekrytering\w*|intervju\w*)\b/,
    interview:
      /\b(?:(?:bjuda|valkommen|invitere|inviterer|kalla|innkalle|indkalde|boka|traffa|mode|mote|trakke)\b.{0,80}\b(?:intervju\w*|samtale|samtal|jobsamtale|mote|mode|traff)|(?:intervju|jobsamtale)\b.{0,60}\b(?:kl|den \d|bokad|bekraft\w*))\b/,
    offer:
      /\b(?:erbjuda dig (?:tjansten|jobbet|anstallning)|tilby deg (?:stillingen|jobben)|tilbyde dig (?:stillingen|jobbet)|anstallningsavtal|arbeidskontrakt|ansaettelseskontrakt|valkommen till teamet)\b/,
    received:
      /\b(?:(?:mottagit|mottatt|modtaget|fatt) .{0,40}(?:ansokan|soknad|ansogning)|(?:ansokan|soknad\w*|ansogning) .{0,40}(?:mottagen|mottatt|modtaget|registrerad))\b/,
    pending:
      /\b(?:aterkommer|kontaktar|kontakter|horer fra|hor av oss|gar igenom|vurderer|vurdere|behandlar|behandler|vender tilbage)\b/,
    hold: /\b(?:pausad|pausat|pa vent|satt pa|utsatt|udsat|forsenad|forsinket|reservlista)\b/,
    alive: /\b(?:fortfarande|fortsatt|stadig)\b.{0,40}\b(?:aktuell|aktiv|med i|aktuel)\b/,
    withdrawn: /\b(?:(?:dragit|trukket|aterta\w*|tagit) .{0,20}(?:tillbaka|tilbake|tilbage)|enligt din onskan)\b/,
  },
  /\b(?:om|hvis|ifall|dersom|skulle)\b/,
  /\b(?:alla|alle|endast|bare|kun) (?:sokande|kandidater|sokere|ansogere)\b/,
  /\b(?:inte|ikke|ej|tyvarr|desverre|dessverre|desvarre|tack|takk|tak)\b/,
);

const polish = set(
  'pl',
  {
    decision:
      /(?:\bnie (?:\w+ ){0,6}?(?:zakwalifikowa\w*|wybra\w*|zaprosi\w*|zdecydowali\w*|kontynuowa\w*|zaproponowa\w*|rozpatrzon\w*|przechodzi\w*|przeszed\w*|przesz\w*|spelnia\w*|bedziemy kontynuowa\w*|zaoferowa\w*|pozytywn\w*|brana? pod uwage)|\b(?:zdecydowali\w*|wybrali\w*|wybor\w*|kontynuowa\w*|zatrudni\w*) .{0,60}(?:(?:inn(?:ego|ych|ymi|ym|a|ej) )(?:\w+ )?(?:kandydat\w*|osob\w*|profil\w*|aplikacj\w*))|\b(?:zdecydowali\w*|wybrali\w*|postawili\w*) (?:sie )?na (?:\w+ )?(?:osob\w*|kandydat\w*)|\binn(?:i|ych|ymi|ego) kandydat\w*.{0,80}(?:lepiej|bardziej|blizej)|(?:zaprosili\w*|wybrali\w*|zakwalifikowali\w*|zatrudnili\w*) (?:\w+ )?inn\w+ (?:kandydat\w*|osob\w*)|odrzucon\w*|negatywn\w* (?:decyzj\w*|wynik\w*))/,
    closed:
      /\b(?:rekrutacj\w*|stanowisk\w*|proces|ofert\w*)\b.{0,60}\b(?:zakonczon\w*|zamkniet\w*|obsadzon\w*|anulowan\w*|wstrzyman\w*|nieaktualn\w*)/,
    regret: /\b(?:niestety|przykro|zalem|z przykroscia|zalujemy)\b/,
    farewell:
      /\b(?:powodzenia|zyczymy|zycze|sukcesow|przyszlych (?:rekrutacj\w*|proces\w*)|baz\w+ (?:danych|kandydatow)|w przyszlosci)\b/,
    context: /\b(?:aplikacj\w*|rekrutacj\w*|kandydat\w*|stanowisk\w*|dziekujemy|dziekuje|cv|rozmow\w*|zgloszeni\w*)\b/,
    interview:
      /\b(?:(?:zaprosic|zapraszamy|zaproszenie|umowic|spotkac)\b.{0,80}\b(?:rozmow\w*|spotkani\w*)|(?:rozmowa|rozmowy|spotkanie)\b.{0,60}\b(?:odbedzie|godz\w*|termin\w*|potwierdz\w*))/,
    offer:
      /\b(?:zaproponowac (?:panu|pani|ci) (?:stanowisko|prace|umowe)|oferte pracy|umowa o prace|witamy w zespole)\b/,
    received: /\b(?:otrzymalismy|potwierdzamy (?:otrzymanie|przyjecie)|wplynela)\b/,
    pending:
      /\b(?:skontaktujemy|odezwiemy|rozpatrz\w*|przeanaliz\w*|weryfikuj\w*|poinformujemy|kontaktujemy sie (?:tylko|wylacznie))\b/,
    hold: /\b(?:wstrzyman\w*|zawieszon\w*|opozni\w*|lista rezerwowa)\b/,
    withdrawn: /\b(?:zgodnie z (?:pana|pani|twoja)|wycofa\w*|rezygnacj\w*)\b/,
  },
  /\b(?:jesli|jezeli|w przypadku|gdyby|czy)\b/,
  /\b(?:wszystk\w*|tylko|wylacznie) (?:z )?(?:wybran\w* )?(?:kandydat\w*|osob\w*)\b/,
  /\b(?:nie|niestety|bez|dziekuj\w*)\b/,
);

const czech = set(
  'cs',
  {
    decision:
      /(?:\b(?:ne(?:vybrali|postoup\w*|pokracov\w*|budeme|muzeme|vyhov\w*|uspel\w*|byl\w*)\b.{0,60}(?:vyb\w*|kandid\w*|pozic\w*|pokrac\w*|postou\w*|nabid\w*|kole|rizen\w*)|rozhodli .{0,60}(?:jin\w*|pro jin\w*) (?:kandid\w*|uchaz\w*)|jin(?:eho|y|emu|ym|ou) (?:kandid\w*|uchaz\w*)|zamitnut\w*|neuspesn\w*)|\bvalasztottunk|nem (?:on|ont) valasztott\w*|mas (?:jelolt\w*|palyazo\w*).{0,60}(?:mellett|valasztott\w*|dontott\w*)|mellett dontottunk|nu (?:ati|ai) fost (?:selectat\w*|ales)|alt(?:i)? candida\w*|ei jatku\w*|emme (?:valinneet|jatka|voi)|ette tulleet valituksi|et tullut valituksi|toise(?:n|t) hakija\w*|muihin hakijoihin)/,
    closed:
      /\b(?:pozice|misto|vyberove rizeni|pozicio|allas|postul|tehtava|paikka)\b.{0,60}\b(?:obsazen\w*|zrusen\w*|uzavren\w*|betolt\w*|lezar\w*|ocupat|inchis|taytetty|peruttu)\b/,
    regret: /\b(?:bohuzel|litujeme|sajnos|sajnalattal|din pacate|regretam|valitettavasti|pahoittelemme)\b/,
    farewell:
      /\b(?:preji|prejeme|hodne (?:stesti|uspechu)|sok sikert|mult succes|succes|onnea|menestysta|databaz\w*|adatbazis\w*|baza de date)\b/,
    context:
      /\b(?:dekuj\w*|zivotopis|pozic\w*|uchazec\w*|koszon\w*|palyaz\w*|jelentkez\w*|onelet\w*|multumim|aplica\w*|candidatur\w*|kiitos|hakemu\w*|tehtav\w*)\b/,
    interview: /\b(?:pozvat|pozvani|pohovor|interju\w*|meghiv\w*|interviu|invitam|haastattelu\w*|kutsu\w*)\b/,
    received: /\b(?:obdrzeli|prijali|megkaptuk|am primit|olemme vastaanottaneet|vastaanotettu)\b/,
    pending: /\b(?:ozveme|kontaktova\w*|jelentkezni fogunk|felvesszuk|va vom contacta|otamme yhteytta)\b/,
  },
  /\b(?:pokud|jestli|kdyby|ha|amennyiben|daca|jos|mikali)\b/,
  NEVER,
  /\b(?:bohuzel|nem|sajnos|din pacate|valitettavasti|ne|emme)\b/,
);

const turkish = set(
  'tr',
  {
    // "Henüz değerlendiremedik" is said of what goes on: see the conditional.
    decision:
      /\b(?:olumsuz\b(?!\w* (?:\w+ ){0,2}(?:halinde|durum\w*|takdirde|ise|etki\w*))|olumsuz (?:sonuclan(?:d|mis)\w*|degerlendiril(?:d|mis)\w*)|olumlu (?:\w+ ){0,3}?(?:degerlendir(?:il)?em[ei]\w*|degerlendirilme(?:di|mis)\w*|sonuclan(?:a)?ma(?:d|mis)\w*|(?:yanit|cevap|donus|geri donus) (?:ver(?:il)?em[ei]|verme|yap(?:il)?am[ai])\w*|yanitlayama\w*|karsilayama\w*)|(?:devam ede|devam etme|ilerleye|ilerletile|calisama|calisa|teklif suna|yer vere)(?:m[ea](?:y|d|mis|k)|m[ei]yor|miyor)\w*|basvuru\w* (?:\w+ ){0,3}?kabul ed(?:il)?eme\w*|(?:sec|tercih ed)ileme\w*|secilmedi\w*|elen(?:di|mis)\w*|uygun (?:bulunma|gorulme|olma)(?:d|mis)\w*|bulunamadi\w*|(?:baska|farkli|diger) (?:bir )?aday\w* (?:\w+ ){0,4}?(?:ilerle|devam|tercih|karar|calis|sec|yol|anlas|yonel)\w*|aday(?:la|i|lar|larla)? (?:\w+ ){0,2}tercih edil\w*|red(?:dedil|dettik|dedildi)\w*|basarisiz ol\w*)/,
    closed:
      /\b(?:pozisyon\w*|ilan\w*|kadro\w*|surec\w*)\b.{0,60}\b(?:kapan(?:d|mis)\w*|kapatil\w*|dol(?:du|mus)\w*|doldurul(?:d|mus)\w*|iptal ed\w*)/,
    regret: /\b(?:maalesef|uzgunuz|uzulerek|ne yazik ki|uzuntu\w*)\b/,
    farewell: /\b(?:basarilar|veri ?taban\w*|havuz\w*|gelecekte\w*|ilerleyen donem\w*|ileride|kariyerinizde)\b/,
    context:
      /\b(?:basvuru\w*|tesekkur\w*|ozgecmis\w*|pozisyon\w*|aday\w*|ilginiz\w*|mulakat\w*|ise alim\w*|kariyer\w*)\b/,
    interview: /\b(?:mulakat\w*|gorusme\w*)\b/,
    offer: /\b(?:is teklifi\w*|is teklifimiz\w*|aramiza hos geldin\w*)\b/,
    received: /\b(?:ulasti|ulasmistir|aldik|alindi|alinmistir|kaydedil(?:di|mistir))\b/,
    pending:
      /\b(?:iletisime gece\w*|iletisime gecile\w*|degerlendirilecek\w*|degerlendirilmekte\w*|degerlendirilmeniz|degerlendirmeye al\w*|degerlendirme sureci(?:miz)? devam\w*|incelen\w*|donus yapilacak\w*|bilgilendirilecek\w*)\b/,
    hold: /\b(?:askiya alin\w*|beklemeye alin\w*|durdurul\w*|dondurul\w*)\b/,
    withdrawn: /\b(?:talebiniz uzerine|basvurunuzu geri cek\w*)\b/,
  },
  /\b(?:eger|henuz|halinde|takdirde)\b/,
  /\b(?:yalnizca|sadece) (?:\w+ )?aday\w*/,
  /\b(?:maalesef|olumsuz|degil)\b/,
);

const russian = set(
  'ru',
  {
    decision:
      /(?:не (?:готовы|можем|сможем|будем|были|прошли|подход\S*|подош\S*|рассматрива\S*|пригласи\S*|продолж\S*)(?: \S+){0,6}|(?:кандидатур|резюме|отклик|анкет)\S*(?: \S+){0,3} не (?:был[аио]?|было) (?:одобрен|принят|выбран|утвержд|отобран|поддерж)\S*|не (?:прошл[аио]|прошел|соответству\S*|удалось (?:пройти|договориться))|(?:другого|другому|другим|других|другими|другои|другую|іншого|іншим|інших) (?:кандидат\S*|специалист\S*|соискател\S*)|отказать|отказыва\S*|отказ\b|отклонен\S*|вынуждены отказ\S*|відмов\S*|не готові|не зможемо|не пройшли)/,
    closed: /(?:ваканси\S*|позици\S*|вакансія) .{0,60}(?:закрыт\S*|закрит\S*|занят\S*|отменен\S*)/,
    regret: /(?:к сожалению|сожале\S*|на жаль|жаль)/,
    farewell: /(?:удачи|успех\S*|желаем|бажаємо|успіх\S*|кадровый резерв|базе данных|будущем)/,
    context:
      /(?:отклик\S*|ваканси\S*|резюме|кандидат\S*|собеседован\S*|спасибо|благодар\S*|дяку\S*|ваканс\S*|заявк\S*|позици\S*)/,
    interview:
      /(?:приглаша\S*|пригласить|запрош\S*|запросити).{0,60}(?:собеседован\S*|интервью|співбесід\S*|встреч\S*)/,
    offer:
      /(?:рады предложить|хотим предложить|предлагаем) (?:вам )?(?:должность|работу|позицию|место|оффер)|принять вас на работу/,
    received: /(?:получили|отримали|получен\S*)/,
    pending: /(?:рассмотр\S*|свяжемся|зв'яжемось|розглян\S*)/,
  },
  /(?:если|в случае|якщо)/,
  NEVER,
  /(?:не|к сожалению|на жаль)/,
);

const asian = set(
  'ja',
  {
    decision:
      /(?:ご希望に(?:添|沿|そ)(?:え|い)|ご期待に(?:添|沿|そ)え|採用を見送|見送らせて|見送ること|不採用|ご縁がなく|お見送り|不合格|貴意に添|选择了其他|未能(?:通过|入选|录用)|不合适|不(?:能|予)录用|遗憾地通知|未被录|未獲|無法錄取|不予錄用|(?:面试|筛选|审核|考核|选拔|简历|测试).{0,8}(?:未|没有)通过|(?:未|没有)通过.{0,12}(?:面试|筛选|考核|选拔|评估)|未能进入|(?:录用|考虑|确定|选定)了?其他(?:更合适的|更匹配的)?(?:候选|人选|应聘)|不匹配|无法继续|採用に至ら|ご要望に(?:添|沿)え|불합격|합격하지 (?:못|않)(?!\S{0,4} ?(?:경우|분))|합격되지 (?:못|않)|선발되지 (?:못|않)|선발하지 (?:못|않)|좋은 (?:결과|소식)(?:를|을)? (?:드리|전하|전해 ?드리|전달하)지 못|기회를 드리지 못|채용하지 (?:못|않)|진행하지 않기로|모시기 어렵|함께하기 (?:어렵|힘들)|모시지 못|함께하지 못|함께 하지 못|탈락|채용이 어렵)/,
    closed: /(?:募集(?:を)?(?:終了|停止|締)|充足|职位已(?:关闭|招满|取消)|職缺已|채용이 (?:마감|취소|종료))/,
    regret: /(?:残念|遺憾|遗憾|很抱歉|抱歉|아쉽|안타깝|유감)/,
    farewell: /(?:お祈り|ご活躍|ご健勝|祝您|祝福|人才库|人才庫|인재풀|기원합니다|응원)/,
    context: /(?:ご応募|応募|選考|採用|弊社|当社|面接|应聘|申请|投递|招聘|面试|應徵|履歷|简历|지원|전형|채용|면접)/,
    interview:
      /(?:面接(?:の)?(?:日程|ご案内|のご連絡|にお越し)|次の選考|二次面接|邀请您(?:参加)?面试|面试邀请|邀請您面試|면접 (?:일정|안내)|면접에 초대)/,
    offer: /(?:内定|採用が決定|录用通知|錄取通知|최종 합격|합격을 축하)/,
    received: /(?:応募を受け付け|ご応募を受付|受領|已收到|已投递|收到您的|접수되었|지원해 주셔서)/,
    pending: /(?:追ってご連絡|改めてご連絡|会尽快|将尽快|盡快|검토 후|연락드리)/,
  },
  /(?:場合|如果|若|경우)/,
  NEVER,
  /(?:残念|見送|遗憾|抱歉|아쉽|못)/,
);

export const more: CueSet[] = [nordic, polish, turkish, czech, russian, asian];
